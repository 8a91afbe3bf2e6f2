"""The table of a list that is looked up, its progress, and the buttons that pause, cancel, repeat and export it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from contactdesk.model.bulk import BulkProgress, BulkState, PauseReason, RowState
from contactdesk.ui.bulk.bulk_text import BulkText
from contactdesk.ui.bulk.table_model import BulkTableModel
from contactdesk.ui.bulk.table_view import BulkTable
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.wheel_filter import WheelFilter

_TYPING_MS = 150
"""The rows are searched this long after the last key."""
_OPEN = (RowState.WAITING, RowState.RUNNING)
_FILTERS = (
    frozenset[RowState](),
    frozenset({RowState.FOUND}),
    frozenset({RowState.NOT_FOUND}),
    frozenset({RowState.REFUSED}),
    frozenset({RowState.FAILED}),
    frozenset(_OPEN),
    frozenset({RowState.CANCELLED}),
)


class RunPage(QWidget):
    """Shows how far a list is.

    Attributes:
        pause_requested: send nothing more for now.
        go_on_requested: go on after a pause.
        cancel_requested: end the list; what was found stays.
        retry_requested: look up again what failed or was cancelled.
        export_requested: export the outcomes.
        close_requested: drop the list.
        opened: an entry of the list was chosen (its index).
        copied: rows were copied, with the text for the status bar.
    """

    pause_requested = Signal()
    go_on_requested = Signal()
    cancel_requested = Signal()
    retry_requested = Signal()
    export_requested = Signal()
    close_requested = Signal()
    opened = Signal(int)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkRunPage")
        self._texts = BulkText()
        self._progress = QProgressBar(self)
        self._progress.setObjectName("bulkProgress")
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(UNIT // 2)
        self._state = ElidedLabel(self)
        self._state.setObjectName("bulkProgressText")
        self._pause_line = MessageLine("bulkPauseIssue", self.tr("Pause"), self, lines=4)
        self._pause_line.hide()
        self._pause = push_button("bulkPauseButton", self.tr("Pa&use"), self)
        self._pause.clicked.connect(self.pause_requested)
        self._go_on = push_button("bulkGoOnButton", self.tr("&Go on"), self)
        self._go_on.clicked.connect(self.go_on_requested)
        self._cancel = push_button("bulkCancelButton", self.tr("C&ancel the list"), self)
        self._cancel.clicked.connect(self.cancel_requested)
        self._retry = push_button("bulkRetryButton", self.tr("Tr&y the failed again"), self)
        self._retry.clicked.connect(self.retry_requested)
        self._export = push_button("bulkExportButton", self.tr("Exp&ort list…"), self)
        self._export.clicked.connect(self.export_requested)
        self._close = push_button("bulkCloseButton", self.tr("Close the lis&t"), self)
        self._close.clicked.connect(self.close_requested)
        self._filter = QComboBox(self)
        self._filter.setObjectName("bulkFilter")
        self._filter.setAccessibleName(self.tr("Outcome to show"))
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        WheelFilter(self._filter)
        for _states in _FILTERS:
            self._filter.addItem("")
        self._filter.activated.connect(self._apply_filter)
        self._find = QLineEdit(self)
        self._find.setObjectName("bulkFind")
        self._find.setAccessibleName(self.tr("Find in the list"))
        self._find.setPlaceholderText(self.tr("ID, name, email, phone or company"))
        self._find.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._apply_filter)
        self._find.textChanged.connect(lambda: self._typing.start())
        self.table = BulkTable(self)
        self.table.opened.connect(self.opened)
        self.table.copied.connect(self.copied)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._progress)
        column.addWidget(self._state)
        column.addWidget(self._pause_line)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        # Before it has items: see ``FieldRow``.
        column.addLayout(buttons)
        for button in (self._pause, self._go_on, self._cancel, self._retry):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self._export)
        buttons.addWidget(self._close)
        fields = QGridLayout()
        fields.setHorizontalSpacing(UNIT)
        column.addLayout(fields)
        show, find = QLabel(self.tr("Outco&me"), self), QLabel(self.tr("Fin&d"), self)
        show.setBuddy(self._filter)
        find.setBuddy(self._find)
        for place, widget in enumerate((show, self._filter, find, self._find)):
            fields.addWidget(widget, 0, place)
        fields.setColumnStretch(3, 1)
        column.addWidget(self.table, 1)
        set_reading_order(show, self._filter, find, self._find, self.table)

    def show_rows(self, model: BulkTableModel, id_characters: int) -> None:
        """Show the rows of a list, all of them at first.

        Args:
            model: the rows.
            id_characters: the length of its longest ID.
        """
        self._typing.stop()
        self._find.clear()
        self._typing.stop()
        self._filter.setCurrentIndex(0)
        self.table.show_rows(model, id_characters)

    def show_progress(self, progress: BulkProgress, service: str, *, can_go_on: bool = True) -> None:
        """Show how far the list is.

        Args:
            progress: of the list.
            service: the name of its API.
            can_go_on: whether it has a profile to go on with.
        """
        text = self._texts.progress(progress, service)
        if text != self._state.text():
            self._state.setText(text)
            self._state.setAccessibleName(text)
            self._progress.setFormat(text.replace("%", "%%"))
            self._progress.setAccessibleName(text)
        self._progress.setRange(0, max(progress.total, 1))
        self._progress.setValue(progress.done)
        self._show_buttons(progress, can_go_on=can_go_on)
        self._count(progress)

    def show_pause(self, text: str) -> None:
        """Show why the list is paused; an empty text hides that."""
        if text:
            self._pause_line.show_warning(text)
        else:
            self._pause_line.clear()
        self._pause_line.setVisible(bool(text))

    def _show_buttons(self, progress: BulkProgress, *, can_go_on: bool) -> None:
        state = progress.state
        is_paused = state is BulkState.PAUSED
        focused = self.window().focusWidget()
        self._go_on.setVisible(is_paused)
        self._pause.setVisible(state is BulkState.RUNNING)
        self._cancel.setVisible(is_paused or state is BulkState.RUNNING)
        is_full = progress.pause is not None and progress.pause.reason is PauseReason.MEMORY
        self._go_on.setEnabled(can_go_on and not is_full)
        again = progress.counts.get(RowState.FAILED, 0) + progress.counts.get(RowState.CANCELLED, 0)
        self._retry.setVisible(state in (BulkState.DONE, BulkState.CANCELLED) and again > 0)
        self._export.setEnabled(progress.done > 0)
        if focused in (self._pause, self._go_on, self._cancel, self._retry) and not focused.isVisible():
            # The button is gone; the one in its place does the reverse.
            following = (self._go_on, self._pause, self._retry)
            next(filter(QWidget.isVisible, following), self.table).setFocus()

    def _count(self, progress: BulkProgress) -> None:
        names = self._texts.states()
        for place, states in enumerate(_FILTERS):
            if states == frozenset(_OPEN):
                what = names[RowState.WAITING]
            else:
                what = names[next(iter(states))] if states else self._texts.all_rows()
            count = sum(progress.counts.get(state, 0) for state in states) if states else progress.total
            text = self._texts.counted(what, count)
            if self._filter.itemText(place) != text:
                self._filter.setItemText(place, text)

    def _apply_filter(self) -> None:
        if model := self.table.rows:
            model.set_filter(_FILTERS[self._filter.currentIndex()], self._find.text())
