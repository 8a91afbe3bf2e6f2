"""Paints a row of the recent lookups."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from contactdesk.ui.recent.recent_text import RecentText
from contactdesk.ui.safe_text import without_middle
from contactdesk.ui.style.tokens import UNIT, muted, profile_colour

TEXT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``RecentText`` of a row."""

_DOT = 10
_ID_LENGTH = 27
"""Room for a Clemta ID; a longer one loses its middle."""

Index = QModelIndex | QPersistentModelIndex


class RecentRow(QStyledItemDelegate):
    """Two lines: the name and the time; below them the ID and the profile with its dot."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of two lines; the list gives the width."""
        return QSize(1, 2 * option.fontMetrics.lineSpacing() + 2 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row; a text that does not fit is elided."""
        text: RecentText = index.data(TEXT_ROLE)
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        item.text = ""
        widget: QWidget | None = item.widget
        style = widget.style() if widget else QApplication.style()
        painter.save()
        # Each text has its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, widget)
        is_selected = bool(item.state & QStyle.StateFlag.State_Selected)
        group = (
            QPalette.ColorGroup.Active if item.state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
        )
        plain = item.palette.color(
            group, QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        )
        quiet = plain if is_selected else muted(QGuiApplication.palette())
        line = _Line(painter, item, item.rect.top() + UNIT, item.font)
        line.put_last(text.time, quiet)
        bold = QFont(item.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line.put(text.name, plain, bold)
        line = _Line(painter, item, item.rect.top() + UNIT + item.fontMetrics.lineSpacing(), item.font)
        line.put(without_middle(text.id_text, _ID_LENGTH), quiet)
        line.put_dot(plain if is_selected else profile_colour(text.colour, item.palette))
        line.put_named(text.profile, f" · {text.api}", quiet)
        painter.restore()


class _Line:
    """One line of a row, filled from both sides; mirrored where the window is."""

    def __init__(self, painter: QPainter, item: QStyleOptionViewItem, top: int, font: QFont) -> None:
        self._painter = painter
        self._item = item
        self._font = font
        self._room = QRect(item.rect.left() + UNIT, top, item.rect.width() - 2 * UNIT, item.fontMetrics.lineSpacing())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        # Absolute: an Arabic name stays at the side of the other names.
        self._flags = int(
            side
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine
            | Qt.TextFlag.TextDontClip
        )

    @property
    def _is_mirrored(self) -> bool:
        return self._item.direction == Qt.LayoutDirection.RightToLeft

    def put(self, text: str, colour: QColor, font: QFont | None = None) -> None:
        """Paint a text at the beginning of what is left, elided to it."""
        metrics = QFontMetrics(font or self._font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._room.width())
        self._draw(self._room, shown, colour, font)
        self._room.setLeft(self._room.left() + metrics.horizontalAdvance(shown) + UNIT)

    def put_named(self, name: str, rest: str, colour: QColor) -> None:
        """Paint a name, without its middle where it does not fit, and the rest: names often differ at their ends."""
        metrics = QFontMetrics(self._font)
        room = self._room.width() - metrics.horizontalAdvance(rest)
        self.put(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) + rest, colour)

    def put_last(self, text: str, colour: QColor) -> None:
        """Paint a text at the end of what is left."""
        width = QFontMetrics(self._font).horizontalAdvance(text)
        room = QRect(self._room)
        room.setLeft(max(room.right() + 1 - width, room.left()))
        self._draw(room, text, colour)
        self._room.setRight(room.left() - 1 - UNIT)

    def put_dot(self, colour: QColor) -> None:
        """Paint a dot."""
        dot = QRect(self._room.left(), self._room.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawEllipse(self._seen(dot))
        self._room.setLeft(self._room.left() + _DOT + UNIT // 2)

    def _draw(self, room: QRect, text: str, colour: QColor, font: QFont | None = None) -> None:
        self._painter.setFont(font or self._font)
        self._painter.setPen(colour)
        self._painter.drawText(self._seen(room), self._flags, text)

    def _seen(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._item.direction, self._item.rect, area)
