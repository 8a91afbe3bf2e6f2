"""The dialog that asks every profile for one ID, and shows what each has answered."""

import time
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from contactdesk.model.ask_all import AskResult, AskState, LeftOut, are_over
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.ui.ask_all.ask_list import AskList
from contactdesk.ui.ask_all.ask_row_text import AskRowText
from contactdesk.ui.ask_all.ask_summary import AskSummary
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import push_button, set_button_text
from contactdesk.ui.widgets.read_only_text import set_label_text, wrapping_label
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.screen_size import resize_within_screen
from contactdesk.ui.widgets.typed_text import is_paste, typed_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_FIRST_ROW = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp)
_FRESH_S = 0.4
"""Seconds in which nobody can read the dialog, or a row that it has chosen; Enter and Space press nothing then."""


class AskAllDialog(QDialog):
    """Says which profiles will be asked, and after the start shows their outcomes.

    No row is chosen by itself before all have answered: another profile may have the contact that is meant. Enter
    pressed twice opens nothing.

    Attributes:
        was_used: whether a key or a mouse button was pressed since the start.
        start_requested: the profiles are to be asked.
        retry_requested: a profile (its id) is to be asked again.
        opened: the contact of a profile (its id) is to be opened.
        typed: a character was typed before the start, which is meant for the ID field; the dialog has closed.
        pasted: the same for a paste.
    """

    start_requested = Signal()
    retry_requested = Signal(str)
    opened = Signal(str)
    typed = Signal(str)
    pasted = Signal()

    def __init__(
        self,
        contact_id: str,
        results: Sequence[AskResult],
        left_out: Sequence[tuple[Profile, LeftOut]],
        apis: Mapping[str, ApiInfo],
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build it, hidden.

        Args:
            contact_id: the ID.
            results: one per profile that will be asked.
            left_out: the profiles that will not, and why.
            apis: each API by its key.
            parent: the window that it belongs to.
            clock: returns monotonic seconds.
        """
        super().__init__(parent)
        self.setObjectName("askAllDialog")
        self.setWindowTitle(self.tr("Ask every profile"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.was_used = False
        self._contact_id = contact_id
        self._results = tuple(results)
        self._apis = apis
        self._clock = clock
        self._fresh_until = clock() + _FRESH_S
        self._is_started = False
        self._words = AskSummary(self)
        self._build(left_out)
        self.show_results(results)
        for widget in (self, *self.findChildren(QWidget)):
            widget.installEventFilter(self)
        resize_within_screen(self, self.sizeHint())

    def _build(self, left_out: Sequence[tuple[Profile, LeftOut]]) -> None:
        self._summary = wrapping_label("askAllSummary")
        self._list = AskList(self)
        self._outcome = wrapping_label("askAllOutcome")
        self._left_out = wrapping_label("askAllLeftOut")
        set_label_text(self._left_out, self._words.left_out(left_out))
        self._start = push_button("askAllStartButton", self._words.start(len(self._results)), self)
        self._open = push_button("askAllOpenButton", self.tr("&Open"), self)
        self._retry = push_button("askAllRetryButton", self.tr("&Try again"), self)
        self._cancel = push_button("askAllCancelButton", self.tr("&Cancel"), self)
        box = ButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        for button, place in (
            (self._start, role.AcceptRole),
            (self._open, role.AcceptRole),
            (self._retry, role.ActionRole),
            (self._cancel, role.RejectRole),
        ):
            button.setAutoDefault(True)
            box.addButton(button, place)
        self._open.hide()
        self._retry.hide()
        self._start.setDefault(True)
        self._start.setFocus(Qt.FocusReason.TabFocusReason)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._summary)
        column.addWidget(self._list, 1)
        column.addWidget(self._outcome)
        column.addWidget(self._left_out)
        column.addWidget(box)
        set_reading_order(self._summary, self._list, self._outcome, self._left_out, box)
        self._start.clicked.connect(self._begin)
        self._open.clicked.connect(self._open_current)
        self._retry.clicked.connect(self._retry_current)
        self._cancel.clicked.connect(self.reject)
        self._list.itemSelectionChanged.connect(self._update_buttons)
        self._list.itemDoubleClicked.connect(self._use_current)

    def show_results(self, results: Sequence[AskResult]) -> None:
        """Show what the profiles have answered so far."""
        self._results = tuple(results)
        self._list.show_texts([AskRowText.of(result, self._apis) for result in results])
        if self._is_started:
            text, outcome = self._words.progress(self._contact_id, results), self._words.outcome(results)
            self._select_hit()
            set_button_text(self._cancel, self.tr("&Close") if are_over(results) else self.tr("&Cancel"))
        else:
            text, outcome = self._words.before(self._contact_id, len(results)), ""
        set_label_text(self._summary, text)
        set_label_text(self._outcome, outcome)
        self._update_buttons()
        self._make_room()

    def _make_room(self) -> None:
        """Grow by the height of the sentences, so that every row stays where it is; without room, the list shrinks."""
        if self.isVisible():
            needed = self._column.totalHeightForWidth(self.width())
            resize_within_screen(self, QSize(self.width(), max(self.height(), needed)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is pressed, and take the keys that are no answer to the dialog."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.was_used |= self._is_started
        elif event.type() == QEvent.Type.MouseButtonDblClick and watched is self._open:
            # Its place was that of the start button.
            return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.was_used |= self._is_started
            if self._take_key(watched, event):
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Handle a key press; return whether it was handled."""
        is_enter = event.key() in _ENTER
        if is_enter and (event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier):
            # The key that opened the dialog is still held.
            return True
        if self._is_started:
            return self._take_enter(watched) if is_enter else self._take_other(watched, event.key())
        if is_paste(event):
            self.reject()
            self.pasted.emit()
        elif text := typed_text(event):
            self.reject()
            self.typed.emit(text)
        else:
            is_press = is_enter or event.key() == Qt.Key.Key_Space
            return is_press and self._is_fresh
        return True

    def _take_enter(self, watched: QObject) -> bool:
        """Use the chosen row, unless Enter was pressed twice."""
        if self._is_fresh:
            self._be_fresh()
            return True
        if watched is self._list:
            self._be_fresh()
            self._use_current()
        return watched is self._list

    def _take_other(self, watched: QObject, key: int) -> bool:
        """Choose the first row with an arrow key if none is chosen, which Qt would skip."""
        # An Enter after another key is none that was pressed twice.
        self._fresh_until = self._clock()
        if watched is not self._list or key not in _TO_FIRST_ROW or self._list.selectedItems():
            return False
        self._list.setCurrentRow(0)
        return True

    @property
    def _is_fresh(self) -> bool:
        return self._clock() < self._fresh_until

    def _be_fresh(self) -> None:
        self._fresh_until = self._clock() + _FRESH_S

    def _begin(self) -> None:
        self._is_started = True
        self._start.hide()
        self._open.show()
        self._retry.show()
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        self._list.clearSelection()
        self._open.setDefault(True)
        self._be_fresh()
        self.start_requested.emit()

    def _select_hit(self) -> None:
        """Choose the only contact that was found, once all have answered."""
        rows = [row for row, result in enumerate(self._results) if result.state is AskState.FOUND]
        current = self._current()
        if are_over(self._results) and len(rows) == 1 and not (current and current.state is AskState.FOUND):
            self._list.setCurrentRow(rows[0])
            self._be_fresh()

    def _current(self) -> AskResult | None:
        """Return the row that is chosen; the one with the focus alone is not."""
        rows = [self._list.row(item) for item in self._list.selectedItems()]
        return self._results[rows[0]] if rows else None

    def _update_buttons(self) -> None:
        state = current.state if (current := self._current()) else None
        self._open.setEnabled(state is AskState.FOUND)
        self._retry.setEnabled(state is AskState.FAILED)

    def _use_current(self) -> None:
        self._open_current()
        self._retry_current()

    def _open_current(self) -> None:
        if self._is_started and (current := self._current()) and current.state is AskState.FOUND:
            self.opened.emit(current.profile.id)

    def _retry_current(self) -> None:
        if self._is_started and (current := self._current()) and current.state is AskState.FAILED:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._be_fresh()
            self.retry_requested.emit(current.profile.id)
