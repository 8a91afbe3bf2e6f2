"""The field a secret is typed into: masked, revealed on demand, never the source of a copy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT


class SecretEdit(QWidget):
    """Holds only what is being typed: a stored secret never comes here, so reveal cannot show it."""

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Line(self)
        self.edit.setObjectName("profileSecretEdit")
        self.edit.textChanged.connect(self._follow)
        self.reveal_button = QToolButton(self)
        self.reveal_button.setObjectName("revealSecretButton")
        self.reveal_button.setCheckable(True)
        self.reveal_button.setShortcut(QKeySequence("Ctrl+Shift+R"))
        self.reveal_button.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal_button)
        self.setFocusProxy(self.edit)
        self._follow()
        self._reveal(False)

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Replaces what is typed, with nothing left to undo."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Forgets what was typed, and masks what comes next."""
        self.edit.setText("")
        self.reveal_button.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
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
    """Can be selected and replaced, but gives nothing away: not to the clipboard, nor to X11, which takes selections.

    Qt copies from a field alone whose echo is normal, so that of a revealed one is masked while keys and mouse act.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_revealed = False
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def reveal(self, is_revealed: bool) -> None:
        """Shows what is typed, or masks it."""
        self._is_revealed = is_revealed
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies nothing, and cuts nothing: what is cut is meant to stand elsewhere, and would be lost."""
        if event.matches(QKeySequence.StandardKey.Cut):
            return
        # Where it is masked, undoing forgets everything.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            with self._masked():
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keeps what the mouse has selected."""
        with self._masked():
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers neither to copy nor to cut."""
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
        # To input methods it stays a secret, of which they learn nothing.
        self.setInputMethodHints(hints)
