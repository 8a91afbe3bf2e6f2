"""Paints a row of the recent lookups."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contactdesk.ui.recent.recent_text import RecentText
from contactdesk.ui.safe_text import without_middle
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, profile_colour
from contactdesk.ui.widgets.row_line import RowLine, demi_bold, paint_row

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
        painter.save()
        plain, quiet = paint_row(painter, item)
        is_selected = bool(item.state & QStyle.StateFlag.State_Selected)
        line = RowLine(painter, item, item.rect.top() + UNIT, item.font)
        line.put_last(text.time, quiet)
        line.put(text.name, plain, demi_bold(item.font))
        line = RowLine(painter, item, item.rect.top() + UNIT + item.fontMetrics.lineSpacing(), item.font)
        contact_id, profile = second_line(text, item.fontMetrics, item.rect.width() - 2 * UNIT)
        line.put(contact_id, quiet)
        line.put_dot(plain if is_selected else profile_colour(text.colour, item.palette))
        line.put(profile, quiet)
        painter.restore()


def natural_width(text: RecentText, font: QFont) -> int:
    """Return the width, in pixels, in which a row shows all of its texts."""
    metrics = QFontMetrics(font)
    first = QFontMetrics(demi_bold(font)).horizontalAdvance(text.name) + metrics.horizontalAdvance(text.time)
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


def _profile(name: str, api: str) -> str:
    return f"{name} · {api}"
