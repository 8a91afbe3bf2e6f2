"""The popup with the recent lookups."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.profile import ApiInfo
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.ui.recent.placement import placed
from contactdesk.ui.recent.recent_row import TEXT_ROLE, RecentRow
from contactdesk.ui.recent.recent_text import RecentText
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, muted

_ROWS = 8
_CHARACTERS = 76
"""About the width of a row with a Clemta ID and a long profile."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class RecentPopup(QFrame):
    """Lists recent lookups, newest first. Typing filters them, Enter or a click chooses one, Esc closes.

    Closing returns the focus to where it was.
    """

    chosen = Signal(object)
    """The chosen ``RecentLookup``; the popup is closed."""

    def __init__(self, shortcut: QKeySequence, parent: QWidget) -> None:
        """Create it hidden.

        Args:
            shortcut: what opens it; pressed again, it closes the popup.
            parent: the window.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self._shortcut = shortcut
        self._lookups: Sequence[RecentLookup] = ()
        self._texts: list[RecentText] = []
        self._shown: list[RecentLookup] = []
        # Only after the event is the focus elsewhere.
        self._focus_timer = QTimer(self, singleShot=True, interval=0)
        self._focus_timer.timeout.connect(self._keep_focus)
        self.setObjectName("recentPopup")
        self.setAccessibleName(self.tr("Recent lookups"))
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("recentFilter")
        self._filter.setAccessibleName(self.tr("Filter recent lookups"))
        self._filter.setPlaceholderText(self.tr("Name, ID, profile or time"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._fill)
        self._list = QListWidget(self)
        self._list.setObjectName("recentList")
        self._list.setAccessibleName(self.tr("Recent lookups"))
        self._list.setItemDelegate(RecentRow(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.itemClicked.connect(lambda _item: self._choose())
        self._none = _label("recentEmpty", self)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note = _label("recentNote", self)
        note.setText(self.tr("Kept in memory only, until you quit."))
        note.setAccessibleName(note.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        for widget in (self._filter, self._list, self._none, note):
            column.addWidget(widget)
        for widget in (self._filter, self._list):
            widget.installEventFilter(self)

    def open_at(self, field: QWidget, lookups: Sequence[RecentLookup], apis: Mapping[str, ApiInfo]) -> None:
        """Open beside a field.

        Args:
            field: where the popup belongs.
            lookups: newest first.
            apis: each API by its key.
        """
        self._lookups = lookups
        self._texts = [RecentText.of(lookup, apis) for lookup in lookups]
        self._filter.clear()
        self._fill()
        # The frame and both labels.
        set_colours(self, {QPalette.ColorRole.WindowText: muted(QGuiApplication.palette())})
        area = field.rect()
        area.moveTopLeft(field.mapToGlobal(area.topLeft()))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        screen = field.screen().availableGeometry()
        self.setGeometry(placed(self._wanted_size(field), area, screen, is_mirrored=is_mirrored))
        self.show()
        (self._list if lookups else self._filter).setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of the contacts."""
        super().hideEvent(event)
        self._lookups = ()
        self._texts = []
        self._filter.clear()
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the popup, and keep the shortcuts of the window below from working."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(watched, event)
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._focus_timer.start()
        return super().eventFilter(watched, event)

    def _keep_focus(self) -> None:
        """Take the focus back: a contact that arrives while the popup is open focuses the ID field."""
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or focused.window() is not self):
            (self.focusWidget() or self._filter).setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """Return whether a key press is used up."""
        key = event.key()
        if key == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) == self._shortcut:
            self.close()
        elif key in _ENTER:
            self._choose()
        elif watched is self._filter and key in _MOVES:
            if self._list.isVisible():
                self._list.setFocus()
                QGuiApplication.sendEvent(self._list, event)
        elif watched is self._list and (key == Qt.Key.Key_Backspace or _is_typed(event)):
            self._filter.setFocus()
            QGuiApplication.sendEvent(self._filter, event)
        else:
            return False
        return True

    def _fill(self) -> None:
        """Show the lookups that the filter finds."""
        typed = self._filter.text()
        found = [(lookup, text) for lookup, text in zip(self._lookups, self._texts, strict=True) if text.matches(typed)]
        self._shown = [lookup for lookup, _text in found]
        self._list.clear()
        for _lookup, text in found:
            item = QListWidgetItem(f"{text.name} · {text.id_text} · {text.profile} · {text.time}", self._list)
            item.setData(TEXT_ROLE, text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.spoken)
            item.setToolTip(for_tool_tip(text.spoken))
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        if self._lookups:
            none = self.tr("No recent lookup has “{text}”.").format(text=one_line(typed, 40))
        else:
            none = self.tr("Contacts that you look up appear here.")
        self._none.setText(none)
        self._none.setAccessibleName(none)
        self._filter.setAccessibleDescription(self._summary(found[0][1]) if found else none)

    def _summary(self, first: RecentText) -> str:
        count = len(self._shown)
        if count == 1:
            return self.tr("1 recent lookup: {row}").format(row=first.spoken)
        return self.tr("%n recent lookups, the first one: {row}", "", count).format(row=first.spoken)

    def _choose(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            lookup = self._shown[row]
            self.close()
            self.chosen.emit(lookup)

    def _wanted_size(self, field: QWidget) -> QSize:
        rows = min(max(len(self._shown), 3), _ROWS)
        margins = self.contentsMargins()
        # The list alone would ask for its own usual height.
        height = self.sizeHint().height() - self._list.sizeHint().height() if self._shown else self.sizeHint().height()
        height += rows * max(self._list.sizeHintForRow(0), 0)
        width = max(field.width(), self.fontMetrics().averageCharWidth() * _CHARACTERS)
        return QSize(width + margins.left() + margins.right(), height)


def _is_typed(event: QKeyEvent) -> bool:
    without = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not (event.modifiers() & ~without) and event.text().isprintable() and bool(event.text())


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
