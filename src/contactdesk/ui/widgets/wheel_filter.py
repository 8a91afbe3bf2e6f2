"""The wheel scrolls: whoever means to change a field would click it, and who scrolls past one does not."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WheelFilter(QObject):
    """Keeps the wheel from changing a field and from bringing the keyboard to it; what is around it may scroll.

    Args:
        field: a combo box or a spin box.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setProperty("focusPolicy", "StrongFocus")
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hands the wheel on."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
