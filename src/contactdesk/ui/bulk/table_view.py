"""The table of a list: rows of one line, chosen as a whole, one or several."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from contactdesk.ui.bulk.bulk_text import BulkText
from contactdesk.ui.bulk.table_model import BulkTableModel, TableColumn
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.style.tokens import UNIT, muted
from contactdesk.ui.widgets.current_item import mark_current_item
from contactdesk.ui.widgets.typed_text import is_paste, typed_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHARACTERS = {
    TableColumn.NUMBER: 7,
    TableColumn.ID: 11,
    TableColumn.OUTCOME: 18,
    TableColumn.NAME: 18,
    TableColumn.EMAIL: 22,
    TableColumn.PHONE: 18,
    TableColumn.COMPANY: 14,
}
"""The least width of each column, in characters."""
_GROWING = (TableColumn.OUTCOME, TableColumn.NAME, TableColumn.EMAIL, TableColumn.COMPANY)
_MOST_ID = 26


class BulkTable(QTableView):
    """Emits which entry of the list is to be opened. Typed characters are left to the window's ID field.

    Attributes:
        opened: Enter or a double click on an entry of the list (its index).
        copied: rows were copied, with the text for the status bar.
    """

    opened = Signal(int)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkTable")
        self.setAccessibleName(self.tr("Outcomes"))
        self._id_characters = _CHARACTERS[TableColumn.ID]
        self._is_fitted_by_hand = False
        self._is_fitting = False
        self._kept = -1
        self._clipboard = ContactClipboard(self)
        self._clipboard.copied.connect(self.copied)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setToolTip(self.tr("Click to sort; or press Space in the column"))
        header.sectionResized.connect(self._note_resize)
        self.setSortingEnabled(True)
        self.activated.connect(lambda index: self.opened.emit(self._entry(index.row())))
        self._fit_rows()

    def show_rows(self, model: BulkTableModel, id_characters: int) -> None:
        """Show the rows of a list, in the order of the list.

        Args:
            model: the rows.
            id_characters: the length of its longest ID.
        """
        self._kept = -1
        self._is_fitted_by_hand = False
        self._id_characters = min(max(id_characters + 2, _CHARACTERS[TableColumn.ID]), _MOST_ID)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._set_model(model)
        model.company_found.connect(self._show_company)
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._restore_current)
        self._show_company()

    def drop_rows(self) -> None:
        """Show nothing."""
        self._set_model(None)

    def _set_model(self, model: BulkTableModel | None) -> None:
        # Qt keeps it as long as the view.
        selection = self.selectionModel()
        self.setModel(model)
        if selection:
            selection.deleteLater()

    @property
    def rows(self) -> BulkTableModel | None:
        """The rows; ``None`` before a list is shown."""
        model = self.model()
        return model if isinstance(model, BulkTableModel) else None

    def select_entry(self, index: int) -> None:
        """Choose the row of an entry of the list, if it is shown."""
        if (model := self.rows) and (row := model.row_of(index)) >= 0:
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(model.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, sort with Space, copy rows, and leave typed characters and pastes to the window."""
        current = self.currentIndex()
        if is_paste(event) or typed_text(event):
            event.ignore()
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if current.isValid():
                self.opened.emit(self._entry(current.row()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and current.isValid():
            self._sort_by(current.column())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the current cell; say so where no row is left."""
        super().paintEvent(event)
        mark_current_item(self, self.visualRect(self.currentIndex()))
        model = self.rows
        if model is None or model.rowCount() or model.is_arranging:
            return
        painter = QPainter(self.viewport())
        painter.setPen(muted(self.palette()))
        area = self.viewport().rect().adjusted(UNIT, UNIT, -UNIT, -UNIT)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self.tr("No row has this outcome and these words."))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to the columns that need it, unless somebody has set their widths."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
            self._fit_columns()
        elif event.type() == QEvent.Type.PaletteChange and (model := self.rows):
            model.tint()

    def _entry(self, row: int) -> int:
        return model.index_of(row) if (model := self.rows) else -1

    def _copy(self) -> None:
        model = self.rows
        if model is None:
            return
        # Not ``selectedRows``, which makes an index of each of 50,000 rows.
        ranges = self.selectionModel().selection().toList()
        rows = sorted(row for each in ranges for row in range(each.top(), each.bottom() + 1))
        if rows:
            self._clipboard.copy(model.lines(rows), BulkText().rows(len(rows)), lambda _confirmation: None)

    def _sort_by(self, column: int) -> None:
        header = self.horizontalHeader()
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        is_up = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == ascending
        self.sortByColumn(column, descending if is_up else ascending)

    def _keep_current(self) -> None:
        self._kept = self._entry(self.currentIndex().row())

    def _restore_current(self) -> None:
        self.select_entry(self._kept)

    def _show_company(self) -> None:
        """Leave the room to the other columns while no row has a company."""
        if model := self.rows:
            # Qt reports this as a resize.
            self._is_fitting = True
            self.setColumnHidden(TableColumn.COMPANY, not model.has_company)
            self._is_fitting = False
            self._fit_columns()

    def _note_resize(self) -> None:
        self._is_fitted_by_hand = self._is_fitted_by_hand or not self._is_fitting

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + UNIT
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _fit_columns(self) -> None:
        if self._is_fitted_by_hand or self.rows is None:
            return
        character = self.fontMetrics().averageCharWidth()
        characters = {**_CHARACTERS, TableColumn.ID: self._id_characters}
        widths = {column: count * character + 2 * UNIT for column, count in characters.items()}
        shown = [column for column in widths if not self.isColumnHidden(column)]
        growing = [column for column in _GROWING if column in shown]
        spare = max(0, self.viewport().width() - sum(widths[column] for column in shown))
        for column in growing:
            widths[column] += spare // len(growing)
        self._is_fitting = True
        for column in shown:
            self.setColumnWidth(column, widths[column])
        self._is_fitting = False
