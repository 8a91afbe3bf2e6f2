"""A check box whose text wraps."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStyleOptionFocusRect, QWidget

_HIGH = 10_000
"""Pixels; no text is higher."""


class WrappingCheckBox(QCheckBox):
    """Wraps its text: at least as wide as the longest word, and as high as the text at that width."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return ``True``."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole text, in pixels."""
        return max(self._text_place(width).height(), self._box().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word, and the height of one line."""
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(self._indent() + longest, self._box().height())

    def hitButton(self, place: QPoint) -> bool:
        """Return whether a click at a place counts: on every line of the text."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box beside the first line, and the text, with a frame while it has the focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        style, direction = self.style(), self.layoutDirection()
        place = QStyle.visualRect(direction, self.rect(), self._text_place(self.width()))
        flags = self._flags(shows_mnemonic=bool(style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, self)))
        role = QPalette.ColorRole.WindowText
        style.drawItemText(painter, place, flags, self.palette(), self.isEnabled(), self.text(), role)
        option.text = ""
        option.rect = QStyle.visualRect(direction, self.rect(), self._box())
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        if self.hasFocus():
            frame = QStyleOptionFocusRect()
            frame.initFrom(self)
            frame.rect = self.fontMetrics().boundingRect(place, flags, self.text()).adjusted(-3, 0, 3, 0)
            frame.backgroundColor = self.palette().color(QPalette.ColorRole.Window)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, self)

    def _flags(self, *, shows_mnemonic: bool = True) -> int:
        mnemonic = Qt.TextFlag.TextShowMnemonic if shows_mnemonic else Qt.TextFlag.TextHideMnemonic
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return int(side | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap) | int(mnemonic)

    def _indent(self) -> int:
        """Return the pixels before the text."""
        style = self.style()
        space = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        return style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self) + space

    def _box(self) -> QRect:
        """Return the place of the box, at least as high as the first line."""
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self)
        return QRect(QPoint(), QSize(self._indent(), max(side, self.fontMetrics().lineSpacing())))

    def _text_place(self, width: int) -> QRect:
        room = QRect(self._indent(), 0, max(width - self._indent(), 1), _HIGH)
        place = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        # The first line is centred on the box.
        above = (self._box().height() - self.fontMetrics().lineSpacing()) // 2
        return QRect(room.left(), above, room.width(), place.height())
