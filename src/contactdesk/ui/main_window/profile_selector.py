"""The profile selector."""

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.typed_text import is_paste, typed_text
from contactdesk.ui.widgets.wheel_filter import WheelFilter

SEPARATOR = " · "
"""Between the name and the API."""
NAME_ROLE = 257
"""The name in an entry; what follows it is never elided, but left out rather than less of the name."""
LEAST_CHARACTERS = 12
"""Of the name, whatever stands beside it."""


class ProfileSelector(QComboBox):
    """Shows ``name · API``, and elides only the name.

    A click does not focus it. Typing searches only the open list: on the closed one, an ID that begins like the name
    of a profile would choose that profile.
    """

    picked = Signal()
    """A profile was chosen from the open list."""
    typed = Signal(str)
    """A character that is meant for another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_key_press = False
        WheelFilter(self)
        self.setProperty("focusPolicy", "TabFocus")
        self.activated.connect(self._emit_picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use arrows and Space, and pass typed characters on."""
        if is_paste(event):
            # The window pastes into the ID field.
            event.ignore()
            return
        if text := typed_text(event):
            self.typed.emit(text)
            return
        self._is_key_press = True
        super().keyPressEvent(event)
        self._is_key_press = False

    def _emit_picked(self) -> None:
        if not self._is_key_press:
            self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the elided text."""
        if self.currentIndex() < 0:
            super().paintEvent(event)
            return
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.hasFocus():
            # Show the focus even after a mouse click, since the arrow keys would change the profile.
            option.state |= style.StateFlag.State_KeyboardFocusChange
        field = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.elided_text(field.width() - self.iconSize().width() - UNIT)
        painter = QtWidgets.QStylePainter(self)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def elided_text(self, width: int) -> str:
        """Return the text of the chosen profile with its name elided.

        Args:
            width: pixels available.
        """
        text = self.currentText()
        name = self.currentData(NAME_ROLE) or text.rpartition(SEPARATOR)[0]
        beside = text[len(name) :]
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(name[:LEAST_CHARACTERS] + "…" + beside) > width:
            beside = ""
        left = width - metrics.horizontalAdvance(beside)
        if metrics.horizontalAdvance(name) > left:
            # The name may already end in an ellipsis.
            name = metrics.elidedText(name.rstrip("…"), QtCore.Qt.TextElideMode.ElideRight, left)
        return name + beside
