"""The rows of a list as a table: sorted, filtered and refreshed in steps that never hold up the window."""

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from contactdesk.model.bulk import RowOutcome, RowState
from contactdesk.model.id_list import ListedId
from contactdesk.ui.locale_text import number_text
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.style.icons import drawing, icon
from contactdesk.ui.style.tokens import meaning, muted
from contactdesk.ui.text_filter import matches

Index = QModelIndex | QPersistentModelIndex

_STEP_S = 0.006
"""How long one step of sorting or filtering takes."""
_CHUNK = 200
"""Rows between two looks at the clock."""
_RUN = 4_000
"""Rows that are sorted at once; sorted runs are merged quickly."""
_MOST_SINGLE = 200
"""More rows than these that come or go with one refresh are shown by building the view anew."""
_ICON = 16
_LAST = "\U0010ffff"
"""Sorts an empty cell behind all others."""

_DISPLAY, _DECORATION = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.DecorationRole)
_TOOL_TIP, _ACCESSIBLE = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)
_STATES = tuple(RowState)
_PICTURES = {
    RowState.FOUND: ("check", "good"),
    RowState.NOT_FOUND: ("info", ""),
    RowState.REFUSED: ("warning", "warning"),
    RowState.FAILED: ("problem", "problem"),
}
_ROOT = QModelIndex()


class TableColumn(IntEnum):
    """Names the columns."""

    NUMBER = 0
    ID = 1
    OUTCOME = 2
    NAME = 3
    EMAIL = 4
    PHONE = 5
    COMPANY = 6


class BulkTableModel(QAbstractTableModel):
    """Shows the outcomes, which somebody else changes; ``note_changes`` and ``refresh`` show the changes.

    Rows keep their places while a list runs: they are sorted when a person asks for it, and by ``sort_again``.

    Attributes:
        arranged: the rows are sorted and filtered as requested last.
        company_found: the first row has a company, or none has one any longer.
        has_company: whether any row has a company.
    """

    arranged = Signal()
    company_found = Signal()

    def __init__(
        self,
        ids: Sequence[ListedId],
        outcomes: Sequence[RowOutcome],
        outcome_text: Callable[[RowOutcome], str],
        parent: QObject | None = None,
    ) -> None:
        """Show every row in the order of the list.

        Args:
            ids: what is looked up.
            outcomes: the outcome of each ID, which changes.
            outcome_text: returns an outcome in words.
            parent: Qt's.
        """
        super().__init__(parent)
        self._ids = ids
        self._outcomes = outcomes
        self._outcome_text = outcome_text
        self.has_company = any(outcome.company for outcome in outcomes)
        self._rank = list(range(len(ids)))
        self._visible = self._rank
        self._changed: set[int] = set()
        self._sorted_by: tuple[int, bool] | None = None
        self._states: frozenset[RowState] = frozenset()
        self._typed = ""
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._headers = (
            self.tr("No."),
            self.tr("ID"),
            self.tr("Outcome"),
            self.tr("Name"),
            self.tr("Email"),
            self.tr("Phone"),
            self.tr("Company"),
        )
        self._icons: dict[RowState, QIcon] = {}
        self.tint()

    def tint(self) -> None:
        """Take the colours of the palette."""
        palette = QGuiApplication.palette()
        self._icons = {
            state: _picture(name, meaning(colour, palette) if colour else muted(palette), palette)
            for state, (name, colour) in _PICTURES.items()
        }

    @property
    def is_arranging(self) -> bool:
        """Whether rows are being sorted or filtered."""
        return self._work is not None

    def index_of(self, row: int) -> int:
        """Return which entry of the list a row shows; -1 if there is no such row."""
        return self._visible[row] if 0 <= row < len(self._visible) else -1

    def row_of(self, index: int) -> int:
        """Return the row that shows an entry of the list; -1 if it is filtered out."""
        row = self._place(index) if 0 <= index < len(self._rank) else len(self._visible)
        return row if row < len(self._visible) and self._visible[row] == index else -1

    def lines(self, rows: Sequence[int]) -> Callable[[], str]:
        """Return what returns rows as lines, their cells but the number between tabs; it may be called on a thread."""
        entries = [self._visible[row] for row in rows]
        outcomes = [self._outcomes[entry] for entry in entries]
        words = [self._outcome_text(outcome) for outcome in outcomes]
        has_company = self.has_company

        def text() -> str:
            lines = []
            for entry, outcome, word in zip(entries, outcomes, words, strict=True):
                cells = [self._ids[entry].contact_id, word, outcome.name, outcome.email, outcome.phone]
                cells += [outcome.company] if has_company else []
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
            return "\n".join(lines)

        return text

    def set_outcomes(self, outcomes: Sequence[RowOutcome]) -> None:
        """Show other outcomes of the same IDs."""
        self._outcomes = outcomes
        self._note_company(any(outcome.company for outcome in outcomes))
        self._changed.clear()
        self._arrange()

    def note_changes(self, indexes: set[int]) -> None:
        """Show other outcomes of these entries with the next ``refresh``."""
        self._changed |= indexes
        if not self.has_company:
            self._note_company(any(self._outcomes[index].company for index in indexes))

    def _note_company(self, has_company: bool) -> None:
        if has_company != self.has_company:
            self.has_company = has_company
            self.company_found.emit()

    def refresh(self) -> None:
        """Show what has changed since the last call."""
        if self._work or not self._changed:
            return
        changed, self._changed = self._changed, set()
        if len(changed) > _RUN:
            self._show_all_anew()
            return
        if not self._is_filtered:
            self._repaint(changed)
            return
        moved = [index for index in changed if (self.row_of(index) >= 0) != self._is_match(index)]
        if len(moved) > _MOST_SINGLE:
            self._arrange()
            return
        for index in moved:
            self._toggle(index)
        self._repaint(changed)

    def sort_again(self) -> None:
        """Sort the rows by what they show now."""
        if self._sorted_by:
            self._arrange()

    def set_filter(self, states: frozenset[RowState], typed: str) -> None:
        """Show only some rows.

        Args:
            states: the states to show; none for all.
            typed: words that a row must have.
        """
        typed = " ".join(typed.split())
        if (states, typed) != (self._states, self._typed):
            self._states, self._typed = states, typed
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one restores the order of the list."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._visible)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(TableColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows, and what assistive tools report."""
        if role not in (_DISPLAY, _TOOL_TIP, _ACCESSIBLE, _DECORATION):
            return None
        entry, column = self._visible[index.row()], index.column()
        if role == _DECORATION:
            return self._icons.get(self._outcomes[entry].state) if column == TableColumn.OUTCOME else None
        text = one_line(self._cell(entry, column))
        if role == _ACCESSIBLE:
            return self.tr("{column}: {text}").format(column=self._headers[column], text=text or self.tr("empty"))
        # The text alone: Qt shows a tool tip only as plain text if it has no markup.
        return text if role == _DISPLAY or "<" not in text else None

    def _cell(self, entry: int, column: int) -> str:
        outcome = self._outcomes[entry]
        match column:
            case TableColumn.NUMBER:
                return number_text(self._ids[entry].number)
            case TableColumn.ID:
                return self._ids[entry].contact_id
            case TableColumn.OUTCOME:
                return self._outcome_text(outcome)
            case TableColumn.NAME:
                return outcome.name
            case TableColumn.EMAIL:
                return outcome.email
            case TableColumn.PHONE:
                return outcome.phone
        return outcome.company

    @property
    def _is_filtered(self) -> bool:
        return bool(self._states or self._typed)

    def _is_match(self, entry: int) -> bool:
        outcome = self._outcomes[entry]
        if self._states and outcome.state not in self._states:
            return False
        if not self._typed:
            return True
        texts = (self._ids[entry].contact_id, outcome.name, outcome.email, outcome.phone, outcome.company)
        return matches(" ".join(texts), self._typed)

    def _place(self, index: int) -> int:
        return bisect_left(self._visible, self._rank[index], key=self._rank.__getitem__)

    def _toggle(self, index: int) -> None:
        """Insert the row of an entry that matches now, or remove it."""
        place = self._place(index)
        if place < len(self._visible) and self._visible[place] == index:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._visible[place]
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), place, place)
            self._visible.insert(place, index)
            self.endInsertRows()

    def _repaint(self, changed: set[int]) -> None:
        rows = [row for index in changed if (row := self.row_of(index)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(TableColumn) - 1))

    def _show_all_anew(self) -> None:
        if self._is_filtered:
            self._arrange()
        elif self._visible:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._visible) - 1, len(TableColumn) - 1))

    def _arrange(self) -> None:
        self._work = self._steps()
        self._timer.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + _STEP_S
        while self._work and time.perf_counter() < until:
            next(self._work, None)

    def _steps(self) -> Iterator[None]:
        """Sort and filter, and show the result at the end; each step is short."""
        order = list(range(len(self._ids)))
        if self._sorted_by:
            yield from self._sort(order, *self._sorted_by)
        rank = order
        if self._sorted_by:
            rank = [0] * len(order)
            for start in range(0, len(order), _RUN):
                for place, index in enumerate(order[start : start + _RUN], start):
                    rank[index] = place
                yield
        visible = order
        if self._is_filtered:
            visible = []
            for start in range(0, len(order), _CHUNK):
                visible += filter(self._is_match, order[start : start + _CHUNK])
                yield
        self.beginResetModel()
        self._rank, self._visible = rank, visible
        self.endResetModel()
        self._work = None
        self._timer.stop()
        self.arranged.emit()
        # What changed meanwhile may have come or gone.
        self.refresh()

    def _sort(self, order: list[int], column: int, is_descending: bool) -> Iterator[None]:
        keys: list[str] = []
        empty = "" if is_descending else _LAST
        for start in range(0, len(order), _CHUNK):
            keys += [self._sort_key(index, column) or empty for index in order[start : start + _CHUNK]]
            yield
        runs: list[int] = []
        for start in range(0, len(order), _RUN):
            runs += sorted(order[start : start + _RUN], key=keys.__getitem__, reverse=is_descending)
            yield
        runs.sort(key=keys.__getitem__, reverse=is_descending)
        order[:] = runs

    def _sort_key(self, entry: int, column: int) -> str:
        match column:
            case TableColumn.NUMBER:
                return f"{entry:08}"
            case TableColumn.ID:
                contact_id = self._ids[entry].contact_id
                return f"{len(contact_id):08}{contact_id}"
            case TableColumn.OUTCOME:
                outcome = self._outcomes[entry]
                return f"{_STATES.index(outcome.state)}{self._outcome_text(outcome)}"
        return self._cell(entry, column).casefold()


def _picture(name: str, colour: QColor, palette: QPalette) -> QIcon:
    """Return an icon that is seen in the selected row, too."""
    result = QIcon(icon(name, palette, colour))
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    for scale in (1, 2, 3):
        result.addPixmap(drawing(name, selected, _ICON, scale), QIcon.Mode.Selected)
    return result
