"""The field a secret is typed into: masked, revealed on demand, never the source of a copy."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from contactdesk.ui.icons import icon
from contactdesk.ui.tokens import UNIT


class SecretEdit(QWidget):
    """Holds only what is being typed: a stored secret never comes here, so reveal cannot show it."""

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("profileSecretEdit")
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textChanged.connect(self._follow)
        self.edit.selectionChanged.connect(self._select_nothing_revealed)
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

    def _select_nothing_revealed(self) -> None:
        # What cannot be selected cannot be copied, cut, dragged, nor taken by X11 when the mouse lets go.
        if self.edit.echoMode() == QLineEdit.EchoMode.Normal and self.edit.hasSelectedText():
            self.edit.deselect()

    def _reveal(self, is_revealed: bool) -> None:
        self.edit.deselect()
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_revealed else QLineEdit.EchoMode.Password)
        self.reveal_button.setIcon(icon("eye-off" if is_revealed else "eye", self.palette()))
        words = self.tr("Hide what is typed") if is_revealed else self.tr("Show what is typed")
        self.reveal_button.setAccessibleName(words)
        shortcut = self.reveal_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.reveal_button.setToolTip(f"{words} ({shortcut})")
