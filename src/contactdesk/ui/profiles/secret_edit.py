"""A field for typing a secret: masked, revealed on demand, and impossible to copy from."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import ToolButton
from contactdesk.ui.widgets.tinted_widget import TintedWidget


class SecretEdit(TintedWidget):
    """Holds only typed text. A stored secret is never put into it, so it cannot be revealed."""

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Line(self)
        self.edit.setObjectName("profileSecretEdit")
        self.edit.textChanged.connect(self._follow)
        self.reveal_button = ToolButton(self)
        self.reveal_button.setObjectName("revealSecretButton")
        self.reveal_button.setCheckable(True)
        self.reveal_button.setShortcut(QKeySequence("Ctrl+Shift+R"))
        self.reveal_button.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal_button)
        self._follow()
        self._reveal(False)

    def text(self) -> str:
        """Return the typed text."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Replaces what is typed, with nothing left to undo."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Clear the text and its undo history, and mask the next text."""
        self.edit.setText("")
        self.reveal_button.setChecked(False)

    def _tint(self) -> None:
        self._reveal(self.reveal_button.isChecked())

    def _follow(self) -> None:
        self.reveal_button.setEnabled(bool(self.edit.text()))
        if not self.edit.text():
            self.reveal_button.setChecked(False)
        self.text_changed.emit()

    def _reveal(self, is_revealed: bool) -> None:
        self.edit.reveal(is_revealed)
        self.reveal_button.setIcon(icon("eye-off" if is_revealed else "eye", self.palette()))
        words = self.tr("Hide what is typed") if is_revealed else self.tr("Show what is typed")
        self.reveal_button.setAccessibleName(words)
        shortcut = self.reveal_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.reveal_button.setToolTip(f"{words} ({shortcut})")


class _Line(QLineEdit):
    """Can be selected and replaced, but not copied: neither to the clipboard nor to the selection of X11.

    Qt copies only from a field whose echo mode is normal. So a revealed field is masked while it handles an event.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_revealed = False
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def reveal(self, is_revealed: bool) -> None:
        """Show the text, or mask it."""
        self._is_revealed = is_revealed
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle every key except those that copy. Cut is ignored, since the text would be lost."""
        if event.matches(QKeySequence.StandardKey.Cut):
            return
        # In a masked field, undo clears everything.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            with self._masked():
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep a selection made with the mouse out of the selection of X11."""
        with self._masked():
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu without Copy and Cut."""
        with self._masked():
            super().contextMenuEvent(event)

    @contextmanager
    def _masked(self) -> Iterator[None]:
        self.setEchoMode(QLineEdit.EchoMode.Password)
        try:
            yield
        finally:
            self._show()

    def _show(self) -> None:
        hints = self.inputMethodHints()
        self.setEchoMode(QLineEdit.EchoMode.Normal if self._is_revealed else QLineEdit.EchoMode.Password)
        # Changing the echo mode resets the hints that keep input methods from storing the text.
        self.setInputMethodHints(hints)
