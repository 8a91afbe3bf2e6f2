"""What would be looked up: the column, the profile, the rows that cannot be used. Nothing is sent before Start."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.id_list import Column, IdList, ListTable
from contactdesk.ui.bulk.bulk_text import BulkText
from contactdesk.ui.main_window.profile_selector import ProfileSelector
from contactdesk.ui.safe_text import short_line
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.marked_list import MarkedList
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.read_only_text import set_label_text, wrapping_label
from contactdesk.ui.widgets.wheel_filter import WheelFilter

_MOST_PROBLEMS = 1_000
"""Unusable rows that are listed; the rest is counted."""
_LINES = 8
_WIDEST = 90 * UNIT


class CheckPage(QScrollArea):
    """Shows what a list holds and what a start would send.

    Attributes:
        column_chosen: another column has the IDs (its index in the table).
        sheet_chosen: another sheet has the IDs (its name).
        profile_chosen: another profile is to be asked (its id).
        start_requested: look the list up.
        close_requested: drop the list.
    """

    column_chosen = Signal(int)
    sheet_chosen = Signal(str)
    profile_chosen = Signal(str)
    start_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkCheckPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._texts = BulkText()
        self._is_of_another = False
        self._had_focus = False
        self._source = ElidedLabel(self, lines=3)
        self._source.setObjectName("bulkSource")
        self._sheet = _selector("bulkSheetSelector", self.tr("Sheet"))
        self._sheet.activated.connect(lambda: self.sheet_chosen.emit(self._sheet.currentData()))
        self.column_selector = _selector("bulkColumnSelector", self.tr("Column with the IDs"))
        self.column_selector.activated.connect(lambda: self.column_chosen.emit(self.column_selector.currentData()))
        self._column_remark = MessageLine("bulkColumnIssue", self.tr("Column with the IDs"), lines=3)
        self.profile_selector = ProfileSelector()
        self.profile_selector.setObjectName("bulkProfileSelector")
        self.profile_selector.setAccessibleName(self.tr("Profile to ask"))
        self.profile_selector.setIconSize(QSize(DOT_SIZE, DOT_SIZE))
        self.profile_selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profile_selector.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.profile_selector.activated.connect(lambda: self.profile_chosen.emit(self.profile_selector.currentData()))
        self._summary = wrapping_label("bulkSummary")
        font = self._summary.font()
        font.setBold(True)
        self._summary.setFont(font)
        self._problems = MarkedList()
        self._problems.setObjectName("bulkProblems")
        self._problems.setUniformItemSizes(True)
        self._problems.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._problems_label = QLabel(self.tr("Unusable rows, which are left out:"))
        self._problems.setAccessibleName(self.tr("Unusable rows, which are left out"))
        self._cost = wrapping_label("bulkCost")
        self.start_button = push_button("bulkStartButton", self.tr("St&art"))
        self.start_button.setAutoDefault(True)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start_requested)
        self._close = push_button("bulkDropButton", self.tr("Cl&ose the list"))
        self._close.setAutoDefault(True)
        self._close.clicked.connect(self.close_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._source)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        # Before it has items: see ``FieldRow``.
        column.addLayout(form)
        form.addRow(self.tr("Shee&t"), self._sheet)
        form.addRow(self.tr("Colu&mn"), self.column_selector)
        form.addRow("", self._column_remark)
        form.addRow(self.tr("Look &up in"), self.profile_selector)
        self._form = form
        column.addSpacing(UNIT)
        column.addWidget(self._summary)
        column.addWidget(self._problems_label)
        column.addWidget(self._problems)
        column.addWidget(self._cost)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        column.addLayout(buttons)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self.start_button)
        column.addStretch(1)
        self.setWidget(content)

    def set_table(self, table: ListTable) -> None:
        """Show what was read, and its sheets if there are several."""
        text = self._texts.source(table)
        self._source.setText(text)
        self._source.setAccessibleName(text)
        self._source.setVisible(bool(text))
        self._sheet.clear()
        for sheet in table.sheets:
            self._sheet.addItem(short_line(sheet, 60), sheet)
        self._sheet.setCurrentIndex(self._sheet.findData(table.sheet))
        self._form.setRowVisible(self._sheet, len(table.sheets) > 1)

    def set_columns(
        self, columns: Sequence[Column], chosen: int, service: str, *, is_doubtful: bool, looks_like: str = ""
    ) -> None:
        """Show the columns.

        Args:
            columns: to choose from.
            chosen: the index, in the table, of the one that has the IDs.
            service: the name of the API.
            is_doubtful: whether the IDs may be in another one.
            looks_like: the name of another API, if its IDs are of this form.
        """
        self.column_selector.clear()
        for column in columns:
            self.column_selector.addItem(self._texts.column(column), column.index)
        self.column_selector.setCurrentIndex(self.column_selector.findData(chosen))
        column = next(each for each in columns if each.index == chosen)
        self._set_remark(self._texts.column_remark(column, service, is_doubtful=is_doubtful, looks_like=looks_like))
        self._is_of_another = bool(looks_like)

    def _set_remark(self, text: str) -> None:
        # It looks like the next step only if nothing is to be checked before.
        self.start_button.setDefault(not text)
        if text:
            self._column_remark.show_warning(text)
        else:
            self._column_remark.clear()
        self._form.setRowVisible(self._column_remark, bool(text))

    @property
    def is_sure(self) -> bool:
        """Whether the list can be started without another look at the column."""
        return self.start_button.isEnabled() and not self._column_remark.text()

    def hold_start(self) -> None:
        """Offer no start until ``set_ids`` shows what it would send."""
        if self.window().focusWidget() is self.start_button:
            self._had_focus = True
            self.column_selector.setFocus()
        self.start_button.setEnabled(False)

    def set_ids(self, ids: IdList) -> None:
        """Show what the column holds, and offer the start."""
        set_label_text(self._summary, self._texts.summary(ids))
        self._problems.clear()
        self._problems.addItems([self._texts.unusable(row) for row in ids.unusable[:_MOST_PROBLEMS]])
        if (more := len(ids.unusable) - _MOST_PROBLEMS) > 0:
            self._problems.addItem(self._texts.more_unusable(more))
        for part in (self._problems, self._problems_label):
            part.setVisible(bool(ids.unusable))
        lines = min(self._problems.count(), _LINES)
        self._problems.setFixedHeight((lines * (self._problems.sizeHintForRow(0) + 1)) + UNIT)
        self.start_button.setEnabled(bool(ids.ids))
        if self._had_focus and self.is_sure and self.window().focusWidget() is self.column_selector:
            self.start_button.setFocus()
        self._had_focus = False

    def set_cost(self, count: int, profile: str, seconds: float) -> None:
        """Show what a start would send.

        Args:
            count: how many requests.
            profile: the name of the profile.
            seconds: how long they take, about.
        """
        if count:
            text = self._texts.cost(count, profile, seconds)
        else:
            # The remark says what to choose, if it is the profile.
            others = (0, 0) if self._is_of_another else (self.column_selector.count(), self._sheet.count())
            text = self._texts.nothing(*others)
        set_label_text(self._cost, text)

    def clear(self) -> None:
        """Forget what the list holds."""
        for part in (self._sheet, self.column_selector, self._problems, self._summary, self._cost):
            part.clear()
        self._set_remark("")

    def show_no_profile(self) -> None:
        """Show that there is no profile to ask."""
        self._set_remark("")
        set_label_text(self._cost, self.tr("Add a profile first."))
        self.start_button.setEnabled(False)


def _selector(name: str, accessible_name: str) -> QComboBox:
    selector = QComboBox()
    selector.setObjectName(name)
    selector.setAccessibleName(accessible_name)
    selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    selector.setMinimumContentsLength(24)
    selector.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    WheelFilter(selector)
    return selector
