"""Keeps the mouse wheel from changing fields: it should scroll the form instead."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WheelFilter(QObject):
    """Keeps the wheel from changing or focusing a field; the form around it may scroll.

    Args:
        field: a combo box or a spin box.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setProperty("focusPolicy", "StrongFocus")
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the parent."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
