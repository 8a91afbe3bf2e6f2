"""Paints the texts of a row of a list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, muted


def demi_bold(font: QFont) -> QFont:
    """Return the font with heavier letters."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def paint_row(painter: QPainter, item: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """Paint a row without its text, and return the colours of its usual and of its muted texts."""
    item.text = ""
    widget: QWidget | None = item.widget
    style = widget.style() if widget else QApplication.style()
    # Each text has its own direction.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, widget)
    fill_selected(painter, item)
    plain = text_colour(item)
    is_selected = bool(item.state & QStyle.StateFlag.State_Selected)
    return plain, plain if is_selected else muted(QGuiApplication.palette())


def fill_selected(painter: QPainter, item: QStyleOptionViewItem) -> None:
    """Fill a selected row with the palette's colour, since the style of Windows paints a pale one of its own."""
    if item.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(item.rect, item.palette.color(_group(item), QPalette.ColorRole.Highlight))


def text_colour(item: QStyleOptionViewItem) -> QColor:
    """Return the colour of a row's text, also in a list that is inactive."""
    is_selected = bool(item.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    return item.palette.color(_group(item), role)


def _group(item: QStyleOptionViewItem) -> QPalette.ColorGroup:
    return QPalette.ColorGroup.Active if item.state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive


class RowLine:
    """One line of a row, filled from both sides; mirrored where the window is."""

    def __init__(self, painter: QPainter, item: QStyleOptionViewItem, top: int, font: QFont) -> None:
        self._painter = painter
        self._item = item
        self._font = font
        self._room = QRect(item.rect.left() + UNIT, top, item.rect.width() - 2 * UNIT, item.fontMetrics.lineSpacing())
        is_mirrored = item.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        # Absolute: an Arabic name stays at the side of the other names.
        self._flags = int(
            side
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine
            | Qt.TextFlag.TextDontClip
        )

    @property
    def room(self) -> int:
        """The width that is free, in pixels."""
        return self._room.width()

    def put(self, text: str, colour: QColor, font: QFont | None = None) -> None:
        """Paint a text at the beginning of the free space, elided to fit."""
        metrics = QFontMetrics(font or self._font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._room.width())
        self._draw(self._room, shown, colour, font)
        self._room.setLeft(self._room.left() + metrics.horizontalAdvance(shown) + UNIT)

    def put_last(self, text: str, colour: QColor) -> None:
        """Paint a text at the end of the free space."""
        width = QFontMetrics(self._font).horizontalAdvance(text)
        room = QRect(self._room)
        room.setLeft(max(room.right() + 1 - width, room.left()))
        self._draw(room, text, colour)
        self._room.setRight(room.left() - 1 - UNIT)

    def put_dot(self, colour: QColor) -> None:
        """Paint a dot."""
        dot = QRect(self._room.left(), self._room.center().y() - DOT_SIZE // 2 + 1, DOT_SIZE, DOT_SIZE)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawEllipse(self._mirrored(dot))
        self._room.setLeft(self._room.left() + DOT_SIZE + UNIT // 2)

    def _draw(self, room: QRect, text: str, colour: QColor, font: QFont | None = None) -> None:
        self._painter.setFont(font or self._font)
        self._painter.setPen(colour)
        self._painter.drawText(self._mirrored(room), self._flags, text)

    def _mirrored(self, area: QRect) -> QRect:
        """Return where an area is painted: mirrored where the window is."""
        return QStyle.visualRect(self._item.direction, self._item.rect, area)
