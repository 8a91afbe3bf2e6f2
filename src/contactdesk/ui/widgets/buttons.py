"""Push buttons with names for tests and assistive tools."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from contactdesk.ui.safe_text import for_menu
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.feedback import Feedback
from contactdesk.ui.widgets.mnemonics import without_mnemonic


def _click_by_mnemonic(button: QAbstractButton, event: QEvent) -> bool:
    """Click at once when the mnemonic is pressed: Qt waits 100 ms, in which further keys could change the ID."""
    is_pressed = isinstance(event, QShortcutEvent) and not event.isAmbiguous()
    if is_pressed:
        button.click()
    return is_pressed


def _mark_focus(button: QAbstractButton) -> None:
    if button.hasFocus():
        # Not before the first paint: what it imports takes 20 ms.
        from contactdesk.ui.style.focus_mark import mark_focused_button

        mark_focused_button(button)


class _PushButton(QPushButton):
    def event(self, event: QEvent) -> bool:
        return _click_by_mnemonic(self, event) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _mark_focus(self)


class ToolButton(QToolButton):
    """A tool button that its mnemonic clicks at once, and Enter as Space does."""

    def event(self, event: QEvent) -> bool:
        """Click by the mnemonic."""
        return _click_by_mnemonic(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click by Enter."""
        key = QtCore.Qt.Key
        if event.key() in (key.Key_Return, key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of the focus, too."""
        super().paintEvent(event)
        _mark_focus(self)


def push_button(name: str, text: str, parent: QWidget | None = None, tool_tip: str = "") -> QPushButton:
    """Create a push button that Enter does not press from another field.

    Args:
        name: its ``objectName``.
        text: may contain a mnemonic.
        parent: Qt's.
        tool_tip: plain text.
    """
    button = _PushButton(parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setToolTip(tool_tip)
    set_button_text(button, text)
    return button


def set_button_text(button: QAbstractButton, text: str) -> None:
    """Set the text and the accessible name, which has neither the mnemonic's ``&`` nor the ellipsis."""
    button.setText(text)
    button.setAccessibleName(without_mnemonic(text).rstrip("…"))


def remove_icons(dialog: QWidget) -> None:
    """Take the icons of the style from the buttons of a dialog that Qt builds itself."""
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def keep_space_when_hidden(widget: QWidget) -> None:
    """Let a widget keep its space in the layout while it is hidden, so that nothing moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


class FeedbackButton(QPushButton):
    """A push button whose text is replaced by a confirmation for a moment.

    Args:
        name: its ``objectName``.
        text: may contain a mnemonic.
        accessible_name: if it says more than the text.
    """

    def __init__(self, name: str, text: str, accessible_name: str = "") -> None:
        super().__init__()
        self._text = text
        self._accessible_name = accessible_name
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.feedback = Feedback(self, self._set_confirmation)
        self._set_confirmation("")

    def confirm(self, text: str) -> None:
        """Show a confirmation for a moment."""
        self.feedback.show(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of the focus, too."""
        super().paintEvent(event)
        _mark_focus(self)

    def _set_confirmation(self, text: str) -> None:
        if text:
            # At least as wide as before, so that a shorter text moves nothing beside it.
            self.setMinimumWidth(self.sizeHint().width())
            self.setIcon(icon("check", self.palette(), tokens.meaning("good", self.palette())))
            # The accessible name stays: the confirmation is announced.
            self.setText(for_menu(text))
        else:
            self.setIcon(QIcon())
            set_button_text(self, self._text)
            if self._accessible_name:
                self.setAccessibleName(self._accessible_name)
