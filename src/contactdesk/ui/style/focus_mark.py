"""The mark of the focus where the style's own one can hardly be seen."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

_WIDTH = 1.5


def paint_focus_mark(
    painter: QPainter, area: QRect, palette: QPalette, role: QPalette.ColorRole = QPalette.ColorRole.Highlight
) -> None:
    """Paint a frame in the colour of a selection inside an area; the Fusion style's own frame has 1.7:1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorGroup.Active, role), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 2, 2)
    painter.restore()


def mark_focused_button(button: QAbstractButton) -> None:
    """Paint the mark of a button that the keyboard has reached, over what its style has painted.

    The Fusion style gives the default button the thin frame of the focused one, and a flat button none.
    """
    if _is_reached_by_key(button):
        painter = QPainter(button)
        paint_focus_mark(painter, button.rect(), button.palette())
        painter.end()


def mark_current_item(view: QAbstractItemView, area: QRect) -> None:
    """Paint the mark of the current item of a list or table that the keyboard has reached.

    The Fusion style's own mark can hardly be seen, and not at all in a selected row.

    Args:
        view: the list or table, already painted.
        area: the place of the item in the viewport.
    """
    if _is_reached_by_key(view) and view.currentIndex().isValid():
        is_selected = view.selectionModel().isSelected(view.currentIndex())
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        painter = QPainter(view.viewport())
        paint_focus_mark(painter, area, view.palette(), role)
        painter.end()


def _is_reached_by_key(widget: QWidget) -> bool:
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
