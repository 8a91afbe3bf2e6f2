"""A label that elides its text if it does not fit, and shows all of it in a tool tip."""

from functools import cache
from math import ceil

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from contactdesk.ui.safe_text import for_tool_tip

_LAID_OUT = 1_000


class ElidedLabel(QLabel):
    """Shows one line or a few; ``text()`` is always the whole text."""

    def __init__(self, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self._shorter: tuple[str, ...] = ()
        self._wrapped_for: tuple[str, int, str] | None = None
        self._wrapped: list[int] = []
        self.setProperty("textFormat", "PlainText")
        vertical = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setWordWrap(lines > 1)

    @property
    def plain_text(self) -> str:
        """The text as it is painted."""
        # In a label with a buddy, & marks a mnemonic, so its text has them doubled.
        return self.text().replace("&&", "&") if self.buddy() else self.text()

    def set_margins(self, before: int, top: int, after: int, bottom: int) -> None:
        """Set the margins around the text; the first one is at the right where the window is mirrored."""
        left, right = (after, before) if self.isRightToLeft() else (before, after)
        self.setContentsMargins(left, top, right, bottom)
        # Qt drops the margins of a frame that is smaller than them when it is styled, before the layout.
        self.resize(self.sizeHint())

    def set_shorter(self, *texts: str) -> None:
        """Set shorter forms of the text: if it does not fit, the first of them that fits is painted."""
        self._shorter = texts
        self.update()

    def natural_width(self) -> int:
        """Return the width, in pixels, of the whole text on one line."""
        margins = self.contentsMargins()
        text = self.plain_text[:_LAID_OUT]
        # Wrapping also needs room for what the last letter has beyond its advance.
        width = self.fontMetrics().horizontalAdvance(text) if self._lines == 1 else self._unwrapped_width(text)
        return width + 1 + margins.left() + margins.right()

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line."""
        return QSize(self.natural_width(), self._height_of(1))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few characters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, self._height_of(1))

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as needed and allowed."""
        if self._lines == 1:
            return -1
        margins = self.contentsMargins()
        return self._height_of(len(self._starts(width - margins.left() - margins.right())))

    def is_elided(self) -> bool:
        """Return whether a part of the text is hidden at the current width."""
        width = self.contentsRect().width()
        last = self._starts(width)[-1]
        return self.fontMetrics().horizontalAdvance(self.plain_text[last:_LAID_OUT]) > width

    def fitted(self, text: str, width: int) -> str:
        """Return the part of the text that is painted as the last line of this width."""
        metrics = self.fontMetrics()
        texts = (text, *self._shorter)
        fitting = next((each for each in texts if metrics.horizontalAdvance(each) <= width), texts[-1])
        return metrics.elidedText(fitting, QtCore.Qt.TextElideMode.ElideRight, width)

    def pen_colour(self) -> QColor:
        """Return the colour of the text."""
        return self.palette().color(self.foregroundRole())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line by line, the last one elided."""
        if not self.text():
            return
        qt = QtCore.Qt
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.pen_colour())
        # As the text is written: punctuation at the end of a Hebrew name stands on its left.
        painter.setLayoutDirection(qt.LayoutDirection.LayoutDirectionAuto)
        spacing = self.fontMetrics().lineSpacing()
        starts = self._starts(area.width())
        top = area.top()
        if not self.alignment() & qt.AlignmentFlag.AlignTop:
            top += (area.height() - len(starts) * spacing) // 2
        text = self.plain_text[:_LAID_OUT]
        flags = _flags(self.layoutDirection() == qt.LayoutDirection.RightToLeft)
        for number, start in enumerate(starts):
            if number + 1 < len(starts):
                line = text[start : starts[number + 1]]
            else:
                line = self.fitted(text[start:], area.width())
            painter.drawText(QRect(area.left(), top + number * spacing, area.width(), spacing), flags, line)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show the whole text as a tool tip if it is elided."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and not self.toolTip()
            and self.is_elided()
        ):
            QToolTip.showText(event.globalPos(), for_tool_tip(self.plain_text), self)
            return True
        return super().event(event)

    def _height_of(self, lines: int) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().lineSpacing() * lines + margins.top() + margins.bottom()

    def _starts(self, width: int) -> list[int]:
        """Return where each painted line starts in the text."""
        if self._lines == 1:
            return [0]
        # Called several times in each layout, and in each paint.
        key = (self.plain_text[:_LAID_OUT], width, self.font().key())
        if key != self._wrapped_for:
            self._wrapped_for, self._wrapped = key, self._wrap(*key[:2])
        return self._wrapped

    def _unwrapped_width(self, text: str) -> int:
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return ceil(line.naturalTextWidth()) if line.isValid() else 0

    def _wrap(self, text: str, width: int) -> list[int]:
        layout = QTextLayout(text, self.font())
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
    # Combining the flags takes longer in Python than painting with them.
    qt = QtCore.Qt
    # Absolute: an Arabic name stays beside its label instead of moving to the other end of the line.
    side = qt.AlignmentFlag.AlignRight if is_mirrored else qt.AlignmentFlag.AlignLeft
    place = side | qt.AlignmentFlag.AlignAbsolute | qt.AlignmentFlag.AlignVCenter
    # Accents may stand above the line.
    return int(place | qt.TextFlag.TextSingleLine | qt.TextFlag.TextDontClip)
