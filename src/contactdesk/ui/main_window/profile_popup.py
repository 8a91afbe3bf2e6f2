"""The open list of the profile selector."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from contactdesk.ui.main_window.profile_selector import NAME_ROLE, elided_entry
from contactdesk.ui.recent.placement import placed
from contactdesk.ui.recent.recent_text import folded
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style.qt_values import ACCESSIBLE_TEXT_ROLE
from contactdesk.ui.style.tokens import UNIT

_ROWS = 12
_CHARACTERS = 60
"""About the width of a long name with environment and API."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ProfilePopup(QFrame):
    """Lists the entries of a selector, and finds them by what is typed.

    Args:
        selector: its entries are listed, below it.
    """

    chosen = Signal(object)
    """The data of an entry."""

    def __init__(self, selector: QComboBox) -> None:
        super().__init__(selector, Qt.WindowType.Popup)
        self._selector = selector
        self.setObjectName("profilePopup")
        self.setAccessibleName(self.tr("Profiles"))
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        # A click on the selector closes the list, and does not open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("profileFilter")
        self._filter.setAccessibleName(self.tr("Filter profiles"))
        self._filter.setPlaceholderText(self.tr("Type to filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._list = QListWidget(self)
        self._list.setObjectName("profileChoices")
        self._list.setAccessibleName(self.tr("Profiles"))
        self._list.setItemDelegate(_Entry(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(selector.iconSize())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.itemEntered.connect(self._follow_mouse)
        self._mouse_at_opening = QCursor.pos()
        self._list.itemClicked.connect(self._choose)
        self._none = QLabel(self)
        self._none.setObjectName("profileFilterResult")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setMargin(UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT // 2, UNIT // 2, UNIT // 2, UNIT // 2)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        for widget in (self._filter, self._list):
            widget.installEventFilter(self)

    def open(self) -> None:
        """Open at the selector, with all its entries."""
        selector = self._selector
        self._list.clear()
        for index in range(selector.count()):
            text = selector.itemText(index)
            item = QListWidgetItem(selector.itemIcon(index), text, self._list)
            item.setData(Qt.ItemDataRole.UserRole, selector.itemData(index))
            item.setData(NAME_ROLE, selector.itemData(index, NAME_ROLE))
            whole = selector.itemData(index, ACCESSIBLE_TEXT_ROLE) or text
            item.setData(ACCESSIBLE_TEXT_ROLE, whole)
            item.setToolTip(for_tool_tip(whole))
        self._filter.clear()
        self._apply_filter()
        self._list.setCurrentRow(selector.currentIndex())
        self._mouse_at_opening = QCursor.pos()
        area = selector.rect()
        area.moveTopLeft(selector.mapToGlobal(area.topLeft()))
        # It begins where the selector begins, since a wider one has more room on its other side.
        is_mirrored = self.layoutDirection() != Qt.LayoutDirection.RightToLeft
        screen = selector.screen().availableGeometry()
        self.setGeometry(placed(self._wanted_size(), area, screen, is_mirrored=is_mirrored))
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._list.scrollToItem(self._list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the popup, and keep the shortcuts of the window below from working."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(watched, event)
        return super().eventFilter(watched, event)

    def _follow_mouse(self, item: QListWidgetItem) -> None:
        # A list that opens under a resting mouse stays at the chosen profile.
        if QCursor.pos() != self._mouse_at_opening:
            self._list.setCurrentItem(item)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """Return whether a key press is used up."""
        key = event.key()
        is_closing = key == Qt.Key.Key_F4 or (key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape or is_closing:
            self.close()
        elif key in _ENTER:
            self._choose()
        elif watched is self._filter and key in _MOVES:
            if self._list.isVisible():
                self._list.setFocus()
                QGuiApplication.sendEvent(self._list, event)
        elif watched is self._list and (key == Qt.Key.Key_Backspace or event.text().isprintable()) and event.text():
            self._filter.setFocus()
            QGuiApplication.sendEvent(self._filter, event)
        else:
            return False
        return True

    def _apply_filter(self) -> None:
        """Show the entries that hold every typed word, and make the first one the current one."""
        words = folded(self._filter.text()).split()
        found: list[QListWidgetItem] = []
        for row in range(self._list.count()):
            item = self._list.item(row)
            whole = folded(str(item.data(ACCESSIBLE_TEXT_ROLE)))
            is_found = all(word in whole for word in words)
            item.setHidden(not is_found)
            if is_found:
                found.append(item)
        none = self.tr("No profile has “{text}”.").format(text=one_line(self._filter.text(), 40))
        self._none.setText(none)
        self._none.setAccessibleName(none)
        self._none.setVisible(not found)
        self._list.setVisible(bool(found))
        if found:
            self._list.setCurrentItem(found[0])
        self._filter.setAccessibleDescription(str(found[0].data(ACCESSIBLE_TEXT_ROLE)) if found else none)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item and not item.isHidden():
            self.close()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _wanted_size(self) -> QSize:
        rows = max(1, min(self._list.count(), _ROWS))
        height = self._filter.sizeHint().height() + rows * max(self._list.sizeHintForRow(0), 0) + 2 * UNIT
        entry = self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + 2 * UNIT
        widest = self.fontMetrics().averageCharWidth() * _CHARACTERS
        return QSize(max(self._selector.width(), min(entry, widest)), height)


class _Entry(QStyledItemDelegate):
    """An entry whose name loses its middle where it does not fit."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - option.decorationSize.width() - 2 * UNIT
        if room > 0:
            option.text = elided_entry(option.text, index.data(NAME_ROLE) or "", option.fontMetrics, room)
