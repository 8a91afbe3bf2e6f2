"""The open list of the profile selector."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from contactdesk.ui.main_window.profile_selector import NAME_ROLE, elided_entry
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style.qt_values import ACCESSIBLE_TEXT_ROLE
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.text_filter import matches
from contactdesk.ui.widgets.filter_popup import FilterPopup

_ROWS = 12
_CHARACTERS = 60
"""About the width of a long name with environment and API."""
_OPENING_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
"""With Alt they open a selector on most platforms, and close it."""


class ProfilePopup(FilterPopup):
    """Lists the entries of a selector; typing filters them.

    Args:
        selector: its entries are listed, below it.
    """

    chosen = Signal(object)
    """The data of an entry."""

    def __init__(self, selector: QComboBox) -> None:
        super().__init__(selector)
        self._selector = selector
        self.setObjectName("profilePopup")
        self.setAccessibleName(self.tr("Profiles"))
        # A click on the selector closes the list, and does not open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.filter.setObjectName("profileFilter")
        self.filter.setAccessibleName(self.tr("Filter profiles"))
        self.filter.setPlaceholderText(self.tr("Type to filter"))
        self.filter.textChanged.connect(self._apply_filter)
        self.list.setObjectName("profileChoices")
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setItemDelegate(_Entry(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(selector.iconSize())
        self.list.itemEntered.connect(self._follow_mouse)
        self._mouse_at_opening = QCursor.pos()
        self.none.setObjectName("profileFilterResult")
        self.none.setMargin(UNIT)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(UNIT // 2, UNIT // 2, UNIT // 2, UNIT // 2)
        self.column.setSpacing(UNIT // 2)
        for widget in (self.list, self.none):
            self.column.setStretchFactor(widget, 1)

    def open(self) -> None:
        """Open at the selector, with all its entries."""
        selector = self._selector
        self.list.clear()
        for index in range(selector.count()):
            text = selector.itemText(index)
            item = QListWidgetItem(selector.itemIcon(index), text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, selector.itemData(index))
            item.setData(NAME_ROLE, selector.itemData(index, NAME_ROLE))
            whole = selector.itemData(index, ACCESSIBLE_TEXT_ROLE) or text
            item.setData(ACCESSIBLE_TEXT_ROLE, whole)
            item.setToolTip(for_tool_tip(whole))
        self.filter.clear()
        self._apply_filter()
        self.list.setCurrentRow(selector.currentIndex())
        self._mouse_at_opening = QCursor.pos()
        self.open_beside(selector, self._wanted_size(), starts_with_field=True)
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def closes(self, event: QKeyEvent) -> bool:
        """Return whether a key press closes the popup; the keys that open it do, too."""
        key = event.key()
        is_opening_key = key in _OPENING_KEYS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return super().closes(event) or key == Qt.Key.Key_F4 or is_opening_key

    def choose_current(self) -> None:
        """Close, and report the data of the current entry; do nothing if there is none."""
        item = self.list.currentItem()
        if item and not item.isHidden():
            self.close()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _follow_mouse(self, item: QListWidgetItem) -> None:
        # A list that opens under a resting mouse stays at the chosen profile.
        if QCursor.pos() != self._mouse_at_opening:
            self.list.setCurrentItem(item)

    def _apply_filter(self) -> None:
        """Show the entries that hold every typed word, and make the first one the current one."""
        found: list[QListWidgetItem] = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_found = matches(str(item.data(ACCESSIBLE_TEXT_ROLE)), self.filter.text())
            item.setHidden(not is_found)
            if is_found:
                found.append(item)
        if found:
            self.list.setCurrentItem(found[0])
        self.show_found(
            has_rows=bool(found),
            none=self.tr("No profile has “{text}”.").format(text=one_line(self.filter.text(), 40)),
            first=str(found[0].data(ACCESSIBLE_TEXT_ROLE)) if found else "",
        )

    def _wanted_size(self) -> QSize:
        rows = max(1, min(self.list.count(), _ROWS))
        height = self.filter.sizeHint().height() + rows * max(self.list.sizeHintForRow(0), 0) + 2 * UNIT
        entry = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + 2 * UNIT
        widest = self.fontMetrics().averageCharWidth() * _CHARACTERS
        return QSize(max(self._selector.width(), min(entry, widest)), height)


class _Entry(QStyledItemDelegate):
    """Paints an entry, without the middle of its name if that does not fit."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - option.decorationSize.width() - 2 * UNIT
        if room > 0:
            option.text = elided_entry(option.text, index.data(NAME_ROLE) or "", option.fontMetrics, room)
