"""The popup with the recent lookups."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from contactdesk.model.profile import ApiInfo
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.ui.recent.recent_row import TEXT_ROLE, RecentRow, natural_width
from contactdesk.ui.recent.recent_text import RecentText
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, muted
from contactdesk.ui.widgets.filter_popup import FilterPopup

_ROWS = 8
_CHARACTERS = 60
"""The usual width; longer rows take more."""


class RecentPopup(FilterPopup):
    """Lists recent lookups, newest first. Typing filters them, Enter or a click chooses one, Esc closes."""

    chosen = Signal(object)
    """The chosen ``RecentLookup``; the popup is closed."""

    def __init__(self, shortcut: QKeySequence, parent: QWidget) -> None:
        """Create it hidden.

        Args:
            shortcut: what opens it; pressed again, it closes the popup.
            parent: the window.
        """
        super().__init__(parent)
        self._shortcut = shortcut
        self._lookups: Sequence[RecentLookup] = ()
        self._texts: list[RecentText] = []
        self._shown: list[RecentLookup] = []
        self.setObjectName("recentPopup")
        self.setAccessibleName(self.tr("Recent lookups"))
        self.filter.setObjectName("recentFilter")
        self.filter.setAccessibleName(self.tr("Filter recent lookups"))
        self.filter.setPlaceholderText(self.tr("Name, ID, profile or time"))
        self.filter.textChanged.connect(self._fill)
        self.list.setObjectName("recentList")
        self.list.setAccessibleName(self.tr("Recent lookups"))
        self.list.setItemDelegate(RecentRow(self.list))
        self.none.setObjectName("recentEmpty")
        self.none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note = self.add_label()
        note.setObjectName("recentNote")
        note.setText(self.tr("Kept in memory only, until you quit."))
        note.setAccessibleName(note.text())
        self.column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self.column.setSpacing(UNIT)
        self.column.addWidget(note)

    def open_at(self, field: QWidget, lookups: Sequence[RecentLookup], apis: Mapping[str, ApiInfo]) -> None:
        """Open beside a field.

        Args:
            field: where the popup belongs.
            lookups: newest first.
            apis: each API by its key.
        """
        self._lookups = lookups
        self._texts = [RecentText.of(lookup, apis) for lookup in lookups]
        self.filter.clear()
        self._fill()
        # The frame and both labels.
        set_colours(self, {QPalette.ColorRole.WindowText: muted(QGuiApplication.palette())})
        self.open_beside(field, self._wanted_size(field), starts_with_field=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of the contacts."""
        super().hideEvent(event)
        self._lookups = ()
        self._texts = []
        self.filter.clear()
        self._fill()

    def closes(self, event: QKeyEvent) -> bool:
        """Return whether a key press closes the popup; the key that opens it does, too."""
        return super().closes(event) or QKeySequence(event.keyCombination()) == self._shortcut

    def choose_current(self) -> None:
        """Close, and report the current lookup; do nothing if there is none."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            lookup = self._shown[row]
            self.close()
            self.chosen.emit(lookup)

    def _fill(self) -> None:
        """Show the lookups that the filter finds."""
        typed = self.filter.text()
        found = [(lookup, text) for lookup, text in zip(self._lookups, self._texts, strict=True) if text.matches(typed)]
        self._shown = [lookup for lookup, _text in found]
        self.list.clear()
        for _lookup, text in found:
            item = QListWidgetItem(f"{text.name} · {text.id_text} · {text.profile} · {text.time}", self.list)
            item.setData(TEXT_ROLE, text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.spoken)
            item.setToolTip(for_tool_tip(text.spoken))
        self.list.setCurrentRow(0)
        if self._lookups:
            none = self.tr("No recent lookup has “{text}”.").format(text=one_line(typed, 40))
        else:
            none = self.tr("Contacts that you look up appear here.")
        self.show_found(has_rows=bool(found), none=none, first=self._summary(found[0][1]) if found else "")

    def _summary(self, first: RecentText) -> str:
        count = len(self._shown)
        if count == 1:
            return self.tr("1 recent lookup: {row}").format(row=first.spoken)
        return self.tr("%n recent lookups, the first one: {row}", "", count).format(row=first.spoken)

    def _wanted_size(self, field: QWidget) -> QSize:
        rows = min(max(len(self._shown), 3), _ROWS)
        margins = self.contentsMargins()
        # The height of the rows replaces the usual height of the list.
        height = self.sizeHint().height() - self.list.sizeHint().height() if self._shown else self.sizeHint().height()
        height += rows * max(self.list.sizeHintForRow(0), 0)
        around = self.column.contentsMargins()
        beside = margins.left() + margins.right() + around.left() + around.right()
        if len(self._shown) > rows:
            beside += self.list.verticalScrollBar().sizeHint().width()
        font = self.list.font()
        needed = max((natural_width(text, font) for text in self._texts), default=0)
        width = max(field.width(), self.fontMetrics().averageCharWidth() * _CHARACTERS, needed + beside)
        return QSize(min(width, max(field.window().width(), field.width())), height)
