"""A label that ends in dots where its text does not fit, and says all of it in a tool tip."""

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from contactdesk.ui.safe_text import for_tool_tip

_LAID_OUT = 1_000


class ElidedLabel(QLabel):
    """One line or a few; ``text()`` is always the whole text."""

    def __init__(self, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self._wrapped_for: tuple[str, int, str] | None = None
        self._wrapped: list[int] = []
        self.setProperty("textFormat", "PlainText")
        vertical = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setWordWrap(lines > 1)

    @property
    def words(self) -> str:
        """The text as it is painted."""
        # A label with a buddy takes & for a mnemonic, so its text has them doubled.
        return self.text().replace("&&", "&") if self.buddy() else self.text()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keeps room around the words."""
        self.setContentsMargins(left, top, right, bottom)
        # A frame that is smaller than its margins loses them when it is styled, which is before it is laid out.
        self.resize(self.sizeHint())

    def natural_width(self) -> int:
        """The width, in pixels, at which one line holds everything."""
        margins = self.contentsMargins()
        return self.fontMetrics().horizontalAdvance(self.words[:_LAID_OUT]) + 1 + margins.left() + margins.right()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.natural_width(), self._height_of(1))

    def minimumSizeHint(self) -> QSize:
        """A few characters of one line."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, self._height_of(1))

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes, at most those allowed."""
        if self._lines == 1:
            return -1
        margins = self.contentsMargins()
        return self._height_of(len(self._starts(width - margins.left() - margins.right())))

    def is_elided(self) -> bool:
        """Whether something of the text is hidden at the present width."""
        width = self.contentsRect().width()
        last = self._starts(width)[-1]
        return self.fontMetrics().horizontalAdvance(self.words[last:_LAID_OUT]) > width

    def fitted(self, words: str, width: int) -> str:
        """What of the words is painted as the last line of this width."""
        return self.fontMetrics().elidedText(words, QtCore.Qt.TextElideMode.ElideRight, width)

    def pen_colour(self) -> QColor:
        """The colour of the words."""
        return self.palette().color(self.foregroundRole())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints line by line, the last one with dots if more follows."""
        if not self.text():
            return
        qt = QtCore.Qt
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.pen_colour())
        spacing = self.fontMetrics().lineSpacing()
        starts = self._starts(area.width())
        top = area.top()
        if not self.alignment() & qt.AlignmentFlag.AlignTop:
            top += (area.height() - len(starts) * spacing) // 2
        words = self.words[:_LAID_OUT]
        flags = _flags(self.layoutDirection() == qt.LayoutDirection.RightToLeft)
        for number, start in enumerate(starts):
            if number + 1 < len(starts):
                line = words[start : starts[number + 1]]
            else:
                line = self.fitted(words[start:], area.width())
            painter.drawText(QRect(area.left(), top + number * spacing, area.width(), spacing), flags, line)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Shows the whole text as a tool tip where it is elided."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and not self.toolTip()
            and self.is_elided()
        ):
            QToolTip.showText(event.globalPos(), for_tool_tip(self.words), self)
            return True
        return super().event(event)

    def _height_of(self, lines: int) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().lineSpacing() * lines + margins.top() + margins.bottom()

    def _starts(self, width: int) -> list[int]:
        """Where each painted line starts in the text."""
        if self._lines == 1:
            return [0]
        # Asked for several times in each layout, and again in each paint.
        asked = (self.words[:_LAID_OUT], width, self.font().key())
        if asked != self._wrapped_for:
            self._wrapped_for, self._wrapped = asked, self._wrap(*asked[:2])
        return self._wrapped

    def _wrap(self, words: str, width: int) -> list[int]:
        layout = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) < self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        return starts or [0]


@cache
def _flags(is_mirrored: bool) -> int:
    # Combining them takes longer in Python than painting with them.
    qt = QtCore.Qt
    # Absolute: a name in Arabic stays beside its picture instead of flying to the other end of the line.
    side = qt.AlignmentFlag.AlignRight if is_mirrored else qt.AlignmentFlag.AlignLeft
    place = side | qt.AlignmentFlag.AlignAbsolute | qt.AlignmentFlag.AlignVCenter
    # Accents may stand above the line.
    return int(place | qt.TextFlag.TextSingleLine | qt.TextFlag.TextDontClip)
