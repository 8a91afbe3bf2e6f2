"""The dialog that asks for the format of an export, and shows what became of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from contactdesk.model.export import ExportFormat, ExportReport
from contactdesk.ui.export.export_dialog import ExportChoice, ExportDialog
from tests.window_driver import WidgetDriver

FORMATS = [
    "Excel workbook",
    "CSV for a spreadsheet",
    "CSV, exact values",
    "vCard for an address book",
    "JSON",
    "NDJSON, one line per contact",
]


class Exporting(WidgetDriver):
    """The open dialog."""

    def __init__(self, qtbot: QtBot, *, rows: int = 0, found: int = 0, last_format: str = "") -> None:
        self.dialog = ExportDialog("Export it", rows=rows, found=found, last_format=last_format)
        super().__init__(self.dialog)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def choose_format(self, name: str) -> None:
        selector = self.find("exportFormatSelector", QComboBox)
        QTest.keyClick(selector, Qt.Key.Key_Home)
        for _ in range(selector.findText(name)):
            QTest.keyClick(selector, Qt.Key.Key_Down)
        assert selector.currentText() == name

    def default(self) -> str:
        return next(button.objectName() for button in self.dialog.findChildren(QPushButton) if button.isDefault())


Open = Callable[..., Exporting]


@pytest.fixture
def exporting(qtbot: QtBot) -> Open:
    def open_dialog(**arguments: int | str) -> Exporting:
        return Exporting(qtbot, **arguments)  # type: ignore[arg-type]

    return open_dialog


def test_one_contact_has_every_format_and_no_rows(exporting: Open) -> None:
    one = exporting()
    selector = one.find("exportFormatSelector", QComboBox)
    assert [selector.itemText(index) for index in range(selector.count())] == FORMATS
    assert not one.is_visible("exportAllRows")
    assert not one.is_visible("exportFoundOnly")
    assert one.dialog.choice == ExportChoice(ExportFormat.EXCEL, is_found_only=False, with_notes=False)


def test_last_format_is_chosen_again(exporting: Open) -> None:
    assert exporting(last_format="vcard").dialog.choice.format is ExportFormat.VCARD
    assert exporting(last_format="no such format").dialog.choice.format is ExportFormat.EXCEL


def test_each_format_says_what_it_does(exporting: Open) -> None:
    one = exporting()
    hints = {}
    for name in FORMATS:
        one.choose_format(name)
        hints[name] = one.text("exportFormatHint")
        assert one.find("exportFormatSelector").accessibleDescription() == hints[name]
    assert len({*hints.values()}) == len(FORMATS)
    assert "stays as it is" in hints["Excel workbook"]
    assert "apostrophe" in hints["CSV for a spreadsheet"]
    assert "an Excel workbook keeps them" in hints["CSV for a spreadsheet"]
    assert "Do not open this file in a spreadsheet" in hints["CSV, exact values"]


def test_notes_are_offered_for_cards_only_and_are_off(exporting: Open) -> None:
    one = exporting()
    assert not one.is_visible("exportNotesCheck")
    one.choose_format("vCard for an address book")
    assert one.is_visible("exportNotesCheck")
    assert not one.dialog.choice.with_notes
    QTest.keyClick(one.find("exportNotesCheck"), Qt.Key.Key_Space)
    assert one.dialog.choice.with_notes


def test_rows_of_a_list_are_all_or_those_found(exporting: Open) -> None:
    several = exporting(rows=12, found=9)
    assert several.text("exportAllRows") == "&All 12 rows, with the outcome of each"
    assert several.text("exportFoundOnly") == "Only the 9 contacts &that were found"
    assert not several.dialog.choice.is_found_only
    QTest.keyClick(several.find("exportFoundOnly"), Qt.Key.Key_Space)
    assert several.dialog.choice.is_found_only


def test_formats_without_columns_have_found_rows_only(exporting: Open) -> None:
    several = exporting(rows=12, found=9)
    several.choose_format("JSON")
    assert several.dialog.choice.is_found_only
    assert not several.is_enabled("exportAllRows")
    several.choose_format("Excel workbook")
    assert several.find("exportAllRows", QRadioButton).isChecked()
    assert not several.dialog.choice.is_found_only


def test_list_without_a_contact_cannot_become_cards(exporting: Open) -> None:
    none = exporting(rows=12, found=0)
    assert none.is_enabled("saveExportButton")
    assert not none.is_enabled("exportFoundOnly")
    none.choose_format("vCard for an address book")
    assert not none.is_enabled("saveExportButton")
    none.choose_format("Excel workbook")
    assert none.is_enabled("saveExportButton")


def test_enter_exports_and_escape_closes(exporting: Open, qtbot: QtBot) -> None:
    one = exporting()
    with qtbot.waitSignal(one.dialog.save_requested):
        QTest.keyClick(one.find("exportFormatSelector"), Qt.Key.Key_Return)
    QTest.keyClick(one.dialog, Qt.Key.Key_Escape)
    assert not one.dialog.isVisible()


def test_escape_cancels_the_writing_and_keeps_the_dialog(exporting: Open, qtbot: QtBot) -> None:
    several = exporting(rows=12, found=9)
    several.dialog.show_writing("contacts.xlsx")
    assert several.text("exportResult") == "Writing contacts.xlsx…"
    assert not several.is_enabled("exportFormatSelector")
    assert not several.is_enabled("saveExportButton")
    with qtbot.waitSignal(several.dialog.stop_requested):
        QTest.keyClick(several.dialog, Qt.Key.Key_Escape)
    assert several.dialog.isVisible()
    assert not several.is_enabled("closeExportButton")
    several.dialog.show_stopped()
    assert several.text("exportResult") == "Cancelled. Nothing was exported."
    assert several.is_enabled("saveExportButton")
    QTest.keyClick(several.dialog, Qt.Key.Key_Escape)
    assert not several.dialog.isVisible()


def test_long_writing_shows_its_progress(exporting: Open, qtbot: QtBot) -> None:
    several = exporting(rows=10, found=10)
    several.dialog.progress_wanted.connect(lambda: several.dialog.show_progress(5))
    several.dialog.show_writing("contacts.xlsx")
    assert not several.is_visible("exportProgress")
    qtbot.waitUntil(lambda: several.is_visible("exportProgress"))
    # The rows are read twice.
    assert (several.find("exportProgress").property("value"), several.find("exportProgress").property("maximum")) == (
        5,
        20,
    )
    several.dialog.show_saved(ExportReport(10), "contacts.xlsx")
    assert not several.is_visible("exportProgress")


@pytest.mark.parametrize(
    ("rows", "report", "text"),
    [
        (0, ExportReport(1), "Exported to a.csv."),
        (1, ExportReport(1), "One row was exported to a.csv."),
        (12, ExportReport(12), "12 rows were exported to a.csv."),
        (12, ExportReport(11, left_out=1), "11 rows were exported to a.csv. One row without a contact was left out."),
        (12, ExportReport(9, left_out=3), "9 rows were exported to a.csv. 3 rows without a contact were left out."),
    ],
)
def test_result_says_what_was_written(exporting: Open, rows: int, report: ExportReport, text: str) -> None:
    shown = exporting(rows=rows, found=rows)
    shown.dialog.show_saved(report, "a.csv")
    assert shown.text("exportResult") == text
    assert shown.accessible_name("exportResult") == f"Export: {text}"
    assert shown.text("exportRemark") == ""
    assert shown.is_visible("showInFolderButton")
    assert shown.default() == "closeExportButton"


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (ExportReport(3, cut_cells=1), "One cell was cut: a workbook holds at most 32,767 characters in a cell."),
        (ExportReport(3, cut_cells=2), "2 cells were cut: a workbook holds at most 32,767 characters in a cell."),
        (ExportReport(3, left_out_cells=1), "One value is missing: a table has at most 16,384 columns."),
        (ExportReport(3, left_out_cells=2), "2 values are missing: a table has at most 16,384 columns."),
        (ExportReport(3, marked_cells=1), "One value that begins like a formula got an apostrophe."),
        (ExportReport(3, marked_cells=2), "2 values that begin like a formula got an apostrophe."),
    ],
)
def test_what_differs_in_the_file_is_said(exporting: Open, report: ExportReport, text: str) -> None:
    shown = exporting()
    shown.dialog.show_saved(report, "a.csv")
    assert shown.text("exportRemark") == text
    assert not shown.is_visible("exportRemarkFix")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "A spreadsheet will change one value when it opens this file. An Excel workbook keeps it."),
        (2, "A spreadsheet will change 2 values when it opens this file. An Excel workbook keeps them."),
    ],
)
def test_values_that_change_lead_to_excel(exporting: Open, qtbot: QtBot, count: int, text: str) -> None:
    shown = exporting(last_format="csv")
    shown.dialog.show_saved(ExportReport(3, changed_values=count), "a.csv")
    assert shown.text("exportRemark") == text
    with qtbot.waitSignal(shown.dialog.save_requested):
        shown.click("exportRemarkFix")
    assert shown.dialog.choice.format is ExportFormat.EXCEL


def test_problem_keeps_what_was_chosen(exporting: Open) -> None:
    several = exporting(rows=12, found=9)
    several.choose_format("CSV, exact values")
    QTest.keyClick(several.find("exportFoundOnly"), Qt.Key.Key_Space)
    several.dialog.show_writing("a.csv")
    several.dialog.show_problem("a.csv could not be written.")
    assert several.text("exportResult") == "a.csv could not be written."
    assert several.is_enabled("exportFormatSelector")
    assert several.is_enabled("saveExportButton")
    assert several.dialog.choice == ExportChoice(ExportFormat.CSV_EXACT, is_found_only=True, with_notes=False)
    assert several.default() == "saveExportButton"
    assert not several.is_visible("showInFolderButton")


@pytest.mark.usefixtures("letters")
def test_everything_is_seen_without_scrolling(exporting: Open) -> None:
    several = exporting(rows=50_000, found=49_999)
    several.dialog.show_saved(
        ExportReport(50_000, cut_cells=3, marked_cells=40, changed_values=410), "a name of usual length.csv"
    )
    for name in ("exportFormatSelector", "exportFoundOnly", "exportResult", "exportRemark", "exportRemarkFix"):
        widget = several.find(name)
        assert widget.visibleRegion().boundingRect() == widget.rect(), name
    assert several.dialog.screen().availableGeometry().contains(several.dialog.geometry())


@pytest.mark.usefixtures("letters")
def test_progress_is_seen_without_scrolling(exporting: Open, qtbot: QtBot) -> None:
    several = exporting(rows=50_000, found=49_999, last_format="csv")
    several.dialog.show_writing("a name of usual length.csv")
    qtbot.waitUntil(lambda: several.is_visible("exportProgress"))
    QApplication.processEvents()
    for name in ("exportFormatSelector", "exportFoundOnly", "exportResult", "exportProgress"):
        widget = several.find(name)
        assert widget.visibleRegion().boundingRect() == widget.rect(), name


@pytest.mark.usefixtures("american_numbers")
def test_large_numbers_are_grouped(exporting: Open) -> None:
    several = exporting(rows=50_000, found=49_999)
    assert several.text("exportAllRows") == "&All 50,000 rows, with the outcome of each"
    assert several.text("exportFoundOnly") == "Only the 49,999 contacts &that were found"
    several.dialog.show_saved(ExportReport(49_999, left_out=1_204, changed_values=4_200), "a.csv")
    assert several.text("exportResult") == (
        "49,999 rows were exported to a.csv. 1,204 rows without a contact were left out."
    )
    assert several.text("exportRemark").startswith("A spreadsheet will change 4,200 values ")


def test_small_screen_scrolls_to_the_outcome(exporting: Open) -> None:
    several = exporting(rows=12, found=9)
    # As on a screen that is not higher.
    several.dialog.setMaximumHeight(several.find("exportFormatSelector").height() * 9)
    several.dialog.show_problem("a.csv could not be written.")
    QApplication.processEvents()
    result = several.find("exportResult")
    assert result.visibleRegion().boundingRect() == result.rect()
