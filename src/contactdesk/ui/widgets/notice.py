"""A line that draws attention: a symbol and a text on a light tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.elided_label import ElidedLabel

_ICON = 16


class Notice(ElidedLabel):
    """A warning or a piece of information. Its text never fades with the widgets around it."""

    def __init__(self, parent: QWidget | None = None, lines: int = 1, is_warning: bool = True) -> None:
        super().__init__(parent, lines)
        self._is_warning = is_warning
        around = max(tokens.UNIT // 2, tokens.above_capitals(self.fontMetrics()))
        self.set_margins(tokens.UNIT * 2 + _ICON, around, tokens.UNIT, around)

    def set_text(self, text: str, *shorter: str) -> None:
        """Set the text. If it does not fit, the first of the shorter ones that fits is painted."""
        self.set_shorter(*shorter)
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the size of the text and the symbol."""
        return super().sizeHint().expandedTo(QSize(0, _ICON + tokens.UNIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint and the symbol below the text."""
        palette = QApplication.palette()
        colour = tokens.meaning("warning", palette) if self._is_warning else tokens.muted(palette)
        tint = QColor(colour)
        tint.setAlphaF(0.14)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()), tokens.UNIT / 2, tokens.UNIT / 2)
        top = self.contentsRect().top() + (self.fontMetrics().lineSpacing() - _ICON) // 2
        if self.contentsRect().height() < 2 * self.fontMetrics().lineSpacing():
            top = (self.height() - _ICON) // 2
        symbol = icon("warning" if self._is_warning else "info", palette, colour)
        left = self.width() - tokens.UNIT - _ICON if self.isRightToLeft() else tokens.UNIT
        symbol.paint(painter, left, top, _ICON, _ICON)
        painter.end()
        super().paintEvent(event)

    def pen_colour(self) -> QColor:
        """Return the text colour of the application, never a faded one."""
        return QApplication.palette().color(QPalette.ColorRole.WindowText)
