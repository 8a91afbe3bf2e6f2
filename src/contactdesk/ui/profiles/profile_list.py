"""The list of profiles: a dot in the profile's colour, its name, and the API below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, muted, profile_colour
from contactdesk.ui.widgets.row_line import fill_selected, text_colour

_ID = Qt.ItemDataRole.UserRole
_API = Qt.ItemDataRole.UserRole + 1
_COLOUR = Qt.ItemDataRole.UserRole + 2


class ProfileList(QListWidget):
    """Lists profiles, each by its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profileList")
        self.setAccessibleName(self.tr("Profiles"))
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def put(self, profile_id: str, name: str, api: str, colour: str) -> None:
        """Add or update an entry."""
        item = self._item(profile_id)
        if item is None:
            item = QListWidgetItem()
            item.setData(_ID, profile_id)
            self.addItem(item)
        item.setText(one_line(name))
        item.setToolTip(for_tool_tip(name))
        item.setData(_API, one_line(api))
        item.setData(_COLOUR, colour)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one_line(name)}, {one_line(api)}")

    def ids(self) -> list[str]:
        """Return the ids from top to bottom."""
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    def drop(self, profile_id: str) -> None:
        """Remove an entry."""
        if item := self._item(profile_id):
            was_blocked = self.blockSignals(True)
            self.takeItem(self.row(item))
            self.blockSignals(was_blocked)

    def select(self, profile_id: str) -> None:
        """Select an entry without a signal."""
        was_blocked = self.blockSignals(True)
        item = self._item(profile_id)
        self.setCurrentRow(self.row(item) if item else -1)
        self.blockSignals(was_blocked)
        self.viewport().update()

    def selected_id(self) -> str:
        """Return the id of the selected entry; empty for none."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def _item(self, profile_id: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_ID) == profile_id), None)


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        style, palette = option.widget.style(), option.palette
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        fill_selected(painter, option)
        area = option.rect.adjusted(UNIT, UNIT, -UNIT, -UNIT)
        line = area.height() // 2
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        words = text_colour(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRect(area.left(), area.top() + (line - DOT_SIZE) // 2, DOT_SIZE, DOT_SIZE)
        if is_selected:
            # Outlined, since its colour may have too little contrast with the highlight.
            painter.setPen(QPen(words, 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(profile_colour(index.data(_COLOUR), palette))
        painter.drawEllipse(QStyle.visualRect(option.direction, option.rect, dot))
        area.setLeft(dot.right() + UNIT)
        metrics = option.fontMetrics
        # Each text in its own direction, at the side of the dot.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        for top, text, colour in (
            (area.top(), index.data(Qt.ItemDataRole.DisplayRole), words),
            (area.top() + line, index.data(_API), words if is_selected else muted(palette)),
        ):
            painter.setPen(colour)
            place = QStyle.visualRect(option.direction, option.rect, QRect(area.left(), top, area.width(), line))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, flags, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            # The focus mark of the style has the colour of the selection, and cannot be seen in it.
            painter.setPen(QPen(words, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2)
        painter.restore()
