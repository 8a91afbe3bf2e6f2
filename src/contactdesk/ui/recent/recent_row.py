"""Paints a row of the recent lookups."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from contactdesk.ui.recent.recent_text import RecentText
from contactdesk.ui.safe_text import without_middle
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, muted, profile_colour

TEXT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``RecentText`` of a row."""

_ID_LENGTH, _LEAST_ID = 27, 13
"""Room for a Clemta ID; a longer one loses its middle. In narrow space it is cut to the second number."""

_LEAST_NAME = 13
"""A profile's name keeps twelve characters around its missing middle."""

_AROUND_NAME = DOT_SIZE + UNIT // 2 + UNIT

Index = QModelIndex | QPersistentModelIndex


class RecentRow(QStyledItemDelegate):
    """Paints two lines: the name and the time; below them the ID and the profile with its dot."""

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
        line.put(text.name, plain, _bold(item.font))
        line = _Line(painter, item, item.rect.top() + UNIT + item.fontMetrics.lineSpacing(), item.font)
        contact_id, profile = second_line(text, item.fontMetrics, item.rect.width() - 2 * UNIT)
        line.put(contact_id, quiet)
        line.put_dot(plain if is_selected else profile_colour(text.colour, item.palette))
        line.put(profile, quiet)
        painter.restore()


def natural_width(text: RecentText, font: QFont) -> int:
    """Return the width, in pixels, in which a row shows all of its texts."""
    metrics = QFontMetrics(font)
    first = QFontMetrics(_bold(font)).horizontalAdvance(text.name) + metrics.horizontalAdvance(text.time)
    contact_id = without_middle(text.id_text, _ID_LENGTH)
    second = metrics.horizontalAdvance(contact_id) + metrics.horizontalAdvance(_profile(text.profile, text.api))
    # One pixel for each of two texts, whose widths are rounded.
    return max(first + UNIT, second + _AROUND_NAME) + 2 * UNIT + 2


def second_line(text: RecentText, metrics: QFontMetrics, room: int) -> tuple[str, str]:
    """Return the ID, and the profile with its API, as they fit into one line.

    First the ID and then the API make room for twelve characters of the profile's name, since names often differ in
    their middles and at their ends.

    Args:
        text: the row.
        metrics: of its font.
        room: the width of the line, in pixels.
    """
    width, middle = metrics.horizontalAdvance, Qt.TextElideMode.ElideMiddle
    least = without_middle(text.profile, _LEAST_NAME)
    id_room = room - _AROUND_NAME - width(_profile(least, text.api))
    least_id = without_middle(text.id_text, _LEAST_ID)
    contact_id = metrics.elidedText(without_middle(text.id_text, _ID_LENGTH), middle, id_room)
    contact_id = contact_id if len(contact_id) >= len(least_id) else least_id
    name_room = room - _AROUND_NAME - width(contact_id) - width(_profile("", text.api))
    name = metrics.elidedText(text.profile, middle, name_room)
    return contact_id, _profile(name if len(name) >= len(least) else least, text.api)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _profile(name: str, api: str) -> str:
    return f"{name} · {api}"


class _Line:
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
