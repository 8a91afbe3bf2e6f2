"""A list whose current row can be seen when the keyboard reaches it."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListWidget

from contactdesk.ui.widgets.current_item import mark_current_item


class MarkedList(QListWidget):
    """Paints a frame around its current row while it has the focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the mark."""
        super().paintEvent(event)
        mark_current_item(self, self.visualRect(self.currentIndex()))
