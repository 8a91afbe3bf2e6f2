"""The list of the profiles that are asked, with the outcome of each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from contactdesk.ui.ask_all.ask_row_text import AskRowText
from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.style.tokens import UNIT, meaning, profile_colour
from contactdesk.ui.widgets.marked_list import MarkedList
from contactdesk.ui.widgets.row_line import RowLine, demi_bold, paint_row

_TEXT = int(Qt.ItemDataRole.UserRole)
_ROWS = 6
"""As many rows are seen without scrolling, where there is room."""
_CHARACTERS = 85

_Index = QModelIndex | QPersistentModelIndex


class AskList(MarkedList):
    """Lists profiles in an order that stays, so that no row moves when a response arrives."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askAllList")
        self.setAccessibleName(self.tr("Profiles"))
        self.setItemDelegate(_AskRow(self))
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_texts(self, texts: Sequence[AskRowText]) -> None:
        """Show these rows; the current row stays."""
        while self.count() < len(texts):
            self.addItem(QListWidgetItem())
        for row, text in enumerate(texts):
            item = self.item(row)
            item.setData(_TEXT, text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.spoken)
            lines = (f"{text.profile} · {text.api}", text.detail, text.explanation)
            item.setToolTip(for_tool_tip("\n".join(filter(None, lines))))

    def sizeHint(self) -> QSize:
        """Return a size for a few rows."""
        rows = min(max(self.count(), 1), _ROWS)
        height = rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth()
        return QSize(self.fontMetrics().averageCharWidth() * _CHARACTERS, height)

    def minimumSizeHint(self) -> QSize:
        """Return the size of one row."""
        return QSize(20 * UNIT, max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth())


class _AskRow(QStyledItemDelegate):
    """Paints the profile and the state of its lookup, and below them what was found."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(1, 2 * option.fontMetrics.lineSpacing() + 2 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        text: AskRowText = index.data(_TEXT)
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        painter.save()
        plain, quiet = paint_row(painter, item)
        is_selected = bool(item.state & QStyle.StateFlag.State_Selected)
        palette = item.palette
        line = RowLine(painter, item, item.rect.top() + UNIT, item.font)
        line.put_last(text.state, meaning(text.meaning, palette) if text.meaning and not is_selected else quiet)
        line.put_dot(plain if is_selected else profile_colour(text.colour, palette))
        bold = demi_bold(item.font)
        # Names often differ at their ends, so their middle makes room for the API.
        room = line.room - item.fontMetrics.horizontalAdvance(text.api) - UNIT
        line.put(QFontMetrics(bold).elidedText(text.profile, Qt.TextElideMode.ElideMiddle, room), plain, bold)
        line.put(text.api, quiet)
        line = RowLine(painter, item, item.rect.top() + UNIT + item.fontMetrics.lineSpacing(), item.font)
        line.put(text.detail, plain if text.meaning == "good" else quiet)
        painter.restore()
