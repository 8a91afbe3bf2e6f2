"""A tab bar that marks its current tab visibly."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTabBar

from contactdesk.ui.style.focus_mark import paint_focus_mark

_STRIP = 2


class TabBar(QTabBar):
    """Marks the current tab with a strip: in the dark appearance the style's own shades hardly differ."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip over the style's tabs."""
        super().paintEvent(event)
        tab = self.tabRect(self.currentIndex())
        painter = QPainter(self)
        strip = QRect(tab.left(), tab.bottom() + 1 - _STRIP, tab.width(), _STRIP)
        painter.fillRect(strip, self.palette().color(QPalette.ColorRole.Highlight))
        if self.hasFocus():
            paint_focus_mark(painter, tab.adjusted(3, 3, -3, -3), self.palette())
        painter.end()
