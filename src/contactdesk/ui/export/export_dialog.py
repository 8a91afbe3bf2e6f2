"""The dialog that asks for the format of an export, and shows what became of it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.export import ExportFormat, ExportReport
from contactdesk.ui.export.export_text import TABLES, format_hint, format_name
from contactdesk.ui.export.report_text import ReportText
from contactdesk.ui.safe_text import for_title, one_line
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, muted
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import keep_space_when_hidden, push_button, set_button_text
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.following_scroll import FormScroll
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.mnemonics import without_mnemonic
from contactdesk.ui.widgets.notice import Notice
from contactdesk.ui.widgets.screen_size import largest_size, move_within_screen

_ORDER = (
    ExportFormat.EXCEL,
    ExportFormat.CSV,
    ExportFormat.CSV_EXACT,
    ExportFormat.VCARD,
    ExportFormat.JSON,
    ExportFormat.NDJSON,
)
_CHARACTERS = 76
_HINT_LINES = 4
"""Of the longest hint, so that nothing moves when another format is chosen."""
_MOST_LINES = 6
_BUSY_AFTER_MS = 200
"""Most files are written sooner, and a bar that flashes up only disturbs."""
_PROGRESS_MS = 100


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Holds what is chosen in the dialog.

    Attributes:
        format: the format.
        is_found_only: whether the rows without a contact are left out.
        with_notes: whether a vCard has the notes.
    """

    format: ExportFormat
    is_found_only: bool
    with_notes: bool

    @property
    def is_table(self) -> bool:
        """Whether the format has columns, and a row for an ID without a contact, too."""
        return self.format in TABLES


class ExportDialog(QDialog):
    """Asks for a format, then shows how the file is written and what was written; stays open until it is closed.

    Attributes:
        save_requested: the user wants to choose a file; see ``choice``.
        stop_requested: the user cancelled the writing; answered by ``show_stopped`` or ``show_saved``.
        folder_requested: the user wants to see the file in its folder.
        progress_wanted: emitted while a file is written; answered by ``show_progress``.
    """

    save_requested = Signal()
    stop_requested = Signal()
    folder_requested = Signal()
    progress_wanted = Signal()

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        rows: int = 0,
        found: int = 0,
        last_format: str = "",
        warning: str = "",
    ) -> None:
        """Create it hidden.

        Args:
            title: what is exported.
            parent: the window.
            rows: of a list; 0 for a single contact.
            found: those with a contact.
            last_format: the format to begin with, if there is one of this name.
            warning: what must not be overlooked, such as an older contact.
        """
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(for_title(title))
        self._rows, self._found = rows, found
        self._is_list = rows > 0
        self._is_writing = False
        self._wants_all = True
        self._warning = Notice(lines=3)
        self._warning.setObjectName("exportWarning")
        self._warning.set_text(warning)
        self._warning.setVisible(bool(warning))
        self._formats = QComboBox()
        self._formats.setObjectName("exportFormatSelector")
        self._formats.setAccessibleName(self.tr("Format"))
        for each in _ORDER:
            self._formats.addItem(format_name(each), each)
        self._formats.setCurrentIndex(max(0, self._formats.findData(last_format)))
        self._hint = ElidedLabel(lines=_MOST_LINES)
        self._hint.setObjectName("exportFormatHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._all = QRadioButton()
        self._all.setObjectName("exportAllRows")
        self._found_only = QRadioButton()
        self._found_only.setObjectName("exportFoundOnly")
        self._notes = QCheckBox(self.tr("Include &notes"))
        self._notes.setObjectName("exportNotesCheck")
        self._result = MessageLine("exportResult", self.tr("Export"), lines=_MOST_LINES)
        self._remark = MessageLine("exportRemark", self.tr("About this file"), lines=_MOST_LINES)
        self._bar = QProgressBar()
        self._bar.setObjectName("exportProgress")
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setTextVisible(False)
        self._show_folder = push_button("showInFolderButton", self.tr("Show in &folder"))
        self._save = push_button("saveExportButton", self.tr("&Export…"))
        self._close = push_button("closeExportButton", self.tr("&Cancel"))
        self._busy_timer = QTimer(self, singleShot=True)
        self._busy_timer.setInterval(_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._show_bar)
        self._progress_timer = QTimer(self)
        self._progress_timer.setInterval(_PROGRESS_MS)
        self._progress_timer.timeout.connect(self.progress_wanted)
        self._lay_out()
        self._apply_theme()
        self._connect()
        self._show_rows()
        self._show_format()
        self._make_default(self._save)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen."""
        chosen = ExportFormat(self._formats.currentData())
        return ExportChoice(chosen, self._found_only.isChecked() or chosen not in TABLES, self._notes.isChecked())

    def show_writing(self, file: str) -> None:
        """Show that a file is written; Cancel and Esc stop that."""
        self._set_writing(True)
        self._remark.clear()
        self._show_folder.hide()
        self._result.show_hint(self.tr("Writing {file}…").format(file=one_line(file, 80)))
        self._bar.setRange(0, 0)
        self._busy_timer.start()
        self._progress_timer.start()
        self._close.setFocus()

    def show_progress(self, done: int) -> None:
        """Show how many rows were read; once all are read, no one can tell how long the rest of the file takes."""
        if self._is_writing:
            total = self._found if self.choice.is_found_only else self._rows
            if self.choice.is_table:
                # Once for the columns, then for the cells.
                total *= 2
            self._bar.setRange(0, total if done < total else 0)
            self._bar.setValue(done)

    def show_saved(self, report: ExportReport, file: str) -> None:
        """Show what was written, until another file is."""
        self._end_writing()
        text = ReportText()
        self._result.show_good(text.saved(report, one_line(file, 80), is_list=self._is_list))
        if remark := text.remarks(report):
            fix = self.tr("Export as Excel workbook instead…") if report.changed_values else ""
            self._remark.show_warning(remark, fix)
            self._remark.announce()
        self._show_folder.show()
        set_button_text(self._close, self.tr("&Close"))
        self._show_outcome()
        self._make_default(self._close)

    def show_stopped(self) -> None:
        """Show that no file was written because the user cancelled it."""
        self._end_writing()
        self._result.show_hint(self.tr("Cancelled. Nothing was exported."))
        self._result.announce()
        self._make_default(self._save)

    def show_problem(self, text: str) -> None:
        """Show why something failed, and what to do."""
        self._end_writing()
        self._result.show_problem(text)
        self._result.announce(is_urgent=True)
        self._show_outcome()
        self._make_default(self._save)

    def reject(self) -> None:
        """Close, or stop the writing of a file."""
        if not self._is_writing:
            super().reject()
        elif self._close.isEnabled():
            self._close.setEnabled(False)
            self._result.show_hint(self.tr("Cancelling…"))
            self.stop_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Open as large as the content needs."""
        if not event.spontaneous():
            # Its parts are visible now, and its place is chosen next.
            self.resize(0, 0)
            self._fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Apply new system colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._apply_theme()

    def _apply_theme(self) -> None:
        set_colours(self._hint, {QPalette.ColorRole.WindowText: muted(self.palette())})
        self._hint.setMinimumHeight(self.fontMetrics().lineSpacing() * _HINT_LINES)

    def _connect(self) -> None:
        self._formats.currentIndexChanged.connect(self._show_format)
        self._all.clicked.connect(self._choose_rows)
        self._found_only.clicked.connect(self._choose_rows)
        self._save.clicked.connect(self.save_requested)
        self._close.clicked.connect(self.reject)
        self._show_folder.clicked.connect(self.folder_requested)
        self._remark.fix_requested.connect(self._save_as_excel)

    def _save_as_excel(self) -> None:
        self._formats.setCurrentIndex(_ORDER.index(ExportFormat.EXCEL))
        self.save_requested.emit()

    def _choose_rows(self) -> None:
        self._wants_all = self._all.isChecked()

    def _show_rows(self) -> None:
        self._all.setText(
            self.tr("&All %Ln rows, with the outcome of each", "", self._rows)
            if self._rows != 1
            else self.tr("&All of it: one row, with its outcome")
        )
        self._found_only.setText(
            self.tr("Only the %Ln contacts &that were found", "", self._found)
            if self._found != 1
            else self.tr("Only the contact &that was found")
        )
        for button in (self._all, self._found_only):
            button.setAccessibleName(without_mnemonic(button.text()))
        self._found_only.setEnabled(self._found > 0)

    def _show_format(self) -> None:
        chosen = ExportFormat(self._formats.currentData())
        hint = format_hint(chosen, is_list=self._is_list)
        self._hint.setText(hint)
        self._formats.setAccessibleDescription(hint)
        self._notes.setVisible(chosen is ExportFormat.VCARD)
        # The other formats hold contacts only.
        is_table = chosen in TABLES
        self._all.setEnabled(is_table)
        (self._all if is_table and self._wants_all else self._found_only).setChecked(True)
        self._save.setEnabled(self._can_save())

    def _can_save(self) -> bool:
        return not (self._is_list and self.choice.is_found_only and self._found == 0)

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self._form.setEnabled(not is_writing)
        self._save.setEnabled(not is_writing and self._can_save())
        self._close.setEnabled(True)
        if is_writing:
            set_button_text(self._close, self.tr("&Cancel"))

    def _end_writing(self) -> None:
        self._busy_timer.stop()
        self._progress_timer.stop()
        self._bar.hide()
        self._set_writing(False)

    def _show_bar(self) -> None:
        self._bar.show()
        self._fit()

    def _show_outcome(self) -> None:
        """Make room for the outcome; on a small screen, scroll to it."""
        self._fit()
        for line in (self._remark, self._result):
            self._scroll.ensureWidgetVisible(line, 0, 0)

    def _make_default(self, button: QWidget) -> None:
        for each in (self._save, self._close):
            each.setDefault(each is button)
        if self.isVisible():
            button.setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addWidget(self._warning)
        self._form = QWidget()
        column.addWidget(self._form)
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        label = QLabel(self.tr("F&ormat"))
        label.setBuddy(self._formats)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._formats, 0, 1)
        grid.addWidget(self._hint, 1, 1)
        rows = QLabel(self.tr("Rows"))
        for row, widget in ((2, rows), (2, self._all), (3, self._found_only)):
            grid.addWidget(widget, row, 0 if widget is rows else 1)
            widget.setVisible(self._is_list)
        grid.addWidget(self._notes, 4, 1)
        keep_space_when_hidden(self._notes)
        outcome = QVBoxLayout()
        outcome.setSpacing(UNIT)
        column.addLayout(outcome)
        outcome.addWidget(self._result)
        outcome.addWidget(self._bar)
        outcome.addWidget(self._remark)
        self._bar.hide()
        column.addStretch(1)
        buttons = ButtonBox()
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        whole.setSpacing(2 * UNIT)
        self._scroll = FormScroll(content)
        whole.addWidget(self._scroll, 1)
        bottom = QHBoxLayout()
        whole.addLayout(bottom)
        bottom.addWidget(self._show_folder)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        self._show_folder.hide()
        self._content = content

    def _fit(self) -> None:
        """Grow to the height of the content; it never shrinks, so that the buttons stay where they are."""
        layout = self._content.layout()
        if layout is None:
            return
        wanted = max(self.width(), self.fontMetrics().averageCharWidth() * _CHARACTERS, self.minimumSizeHint().width())
        width = min(wanted, largest_size(self).width())
        margins = 4 * UNIT
        layout.activate()
        bottom = self._close.sizeHint().height() + 2 * UNIT
        height = layout.totalHeightForWidth(width - margins) + bottom + margins
        if height > self.height():
            self.resize(width, height)
            move_within_screen(self)
