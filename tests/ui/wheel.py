"""Mouse wheel events."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def roll_wheel(field: QWidget) -> None:
    """Turn the wheel one notch down over a field."""
    place = QPointF(field.mapTo(field.window(), field.rect().center()))
    QTest.wheelEvent(field.window().windowHandle(), place, QPoint(0, -120))
