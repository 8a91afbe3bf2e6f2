"""The IDs or profiles to choose from after a paste, in a list over the page, so that nothing moves."""

from collections.abc import Callable, Sequence

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from contactdesk.ui.safe_text import for_menu, one_line
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import ToolButton
from contactdesk.ui.widgets.tool_tip import set_tool_tip

_CHARACTERS = 48
_ICON = 10
_DOWN, _UP = "Key_Down", "Key_Up"
_PRESS = ("Key_Return", "Key_Enter")


class PasteChoices(QFrame):
    """Shows up to five buttons below a widget, on top of what is there.

    Args:
        parent: the widget to lie on.
        field: the field to return to.
    """

    def __init__(self, parent: QWidget, field: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pasteChoices")
        self.setAccessibleName(self.tr("Choices"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._field = field
        self._buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(UNIT // 2, UNIT // 2, UNIT // 2, UNIT // 2)
        self._column.setSpacing(0)
        self.hide()

    def show_choices(
        self, name: str, choices: Sequence[tuple[str, str, QIcon]], choose: Callable[[str], None], below: QWidget
    ) -> None:
        """Show a button for each choice.

        Args:
            name: the buttons' ``objectName``, before their number.
            choices: the value, the text and the icon of each.
            choose: called with the value of the pressed button.
            below: where the list begins.
        """
        self.clear()
        before = self._field
        for number, (value, text, picture) in enumerate(choices):
            button = _ChoiceButton(self)
            button.setObjectName(f"{name}.{number}")
            button.setText(for_menu(text, _CHARACTERS))
            set_tool_tip(button, text)
            button.setAccessibleName(one_line(text))
            button.setIcon(picture)
            button.clicked.connect(lambda _checked=False, value=value: choose(value))
            self._column.addWidget(button)
            self._buttons.append(button)
            QWidget.setTabOrder(before, button)
            before = button
        self.place(below)
        self.show()
        self.raise_()

    def clear(self) -> None:
        """Hide the choices."""
        if any(button.hasFocus() for button in self._buttons):
            self._field.setFocus()
        self.hide()
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def place(self, below: QWidget) -> None:
        """Lay the list below a widget."""
        parent = self.parentWidget() or self._field
        left_top = below.mapTo(parent, QtCore.QPoint(0, below.height()))
        size = self.sizeHint().expandedTo(QSize(below.width(), 0))
        left, top = left_top.x(), left_top.y()
        width = min(size.width(), left + below.width() if self.isRightToLeft() else parent.width() - left)
        # It begins where the widget begins, and is wider at the other end.
        self.setGeometry(left + below.width() - width if self.isRightToLeft() else left, top, width, size.height())

    def focus_first(self) -> bool:
        """Focus the first choice; return whether there is one."""
        if self.isVisible() and self._buttons:
            self._buttons[0].setFocus()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys; from the first choice up, to the field. Hide the choices with Esc."""
        key = QtCore.Qt.Key(event.key()).name
        place = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), -1)
        if key == _DOWN and 0 <= place < len(self._buttons) - 1:
            self._buttons[place + 1].setFocus()
        elif key == _UP and place >= 0:
            (self._buttons[place - 1] if place else self._field).setFocus()
        elif key == "Key_Escape":
            self.clear()
        else:
            super().keyPressEvent(event)


class _ChoiceButton(ToolButton):
    """Takes the whole width; Enter presses it, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setProperty("toolButtonStyle", "ToolButtonTextBesideIcon")
        self.setProperty("focusPolicy", "StrongFocus")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Enter; leave the arrow keys to the list."""
        key = QtCore.Qt.Key(event.key()).name
        if key in _PRESS:
            self.click()
        elif key in (_DOWN, _UP):
            event.ignore()
        else:
            super().keyPressEvent(event)
