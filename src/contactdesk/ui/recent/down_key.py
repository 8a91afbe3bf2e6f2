"""Notices the Down key in an empty field."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class DownKey(QObject):
    """Reports the Down key in a field that has no text; the field itself does nothing with that key."""

    pressed = Signal()

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_down(event):
            self.pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_down(self, event: QKeyEvent) -> bool:
        others = event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
        return event.key() == QtCore.Qt.Key.Key_Down and not others and not self._field.text()
