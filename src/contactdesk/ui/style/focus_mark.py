"""The mark of the focus where the style's own one can hardly be seen."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

_WIDTH = 1.5


def paint_focus_mark(
    painter: QPainter,
    area: QRect,
    palette: QPalette,
    role: QPalette.ColorRole = QPalette.ColorRole.Highlight,
    radius: float = 2,
) -> None:
    """Paint a frame inside an area, usually in the colour of a selection; the Fusion style's own frame has 1.7:1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorGroup.Active, role), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def mark_focused_button(button: QAbstractButton) -> None:
    """Paint the mark of a button that the keyboard has reached, over what its style has painted.

    The Fusion style gives the default button the thin frame of the focused one, and a flat button none.
    """
    if is_reached_by_key(button):
        painter = QPainter(button)
        paint_focus_mark(painter, button.rect(), button.palette())
        painter.end()


def is_reached_by_key(widget: QWidget) -> bool:
    """Return whether a widget has the focus in a window that is used by keys: a click alone needs no mark."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
