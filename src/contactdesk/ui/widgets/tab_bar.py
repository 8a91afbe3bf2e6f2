"""The tabs above what they turn the pages of."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTabBar

_STRIP = 2


class TabBar(QTabBar):
    """Marks the chosen tab by a strip below its words: in a dark appearance the style's own shades hardly differ."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the strip over the style's tabs."""
        super().paintEvent(event)
        tab = self.tabRect(self.currentIndex())
        painter = QPainter(self)
        strip = QRect(tab.left(), tab.bottom() + 1 - _STRIP, tab.width(), _STRIP)
        painter.fillRect(strip, self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()
