"""The mark of the current item of a list or table; apart, since the classes of lists take long to load."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView

from contactdesk.ui.style.focus_mark import is_reached_by_key, paint_focus_mark


def mark_current_item(view: QAbstractItemView, area: QRect) -> None:
    """Paint the mark of the current item of a list or table that the keyboard has reached.

    The Fusion style's own mark can hardly be seen, and not at all in a selected row.

    Args:
        view: the list or table, already painted.
        area: the place of the item in the viewport.
    """
    if is_reached_by_key(view) and view.currentIndex().isValid():
        is_selected = view.selectionModel().isSelected(view.currentIndex())
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        painter = QPainter(view.viewport())
        paint_focus_mark(painter, area, view.palette(), role)
        painter.end()
