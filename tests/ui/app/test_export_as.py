"""Exporting a contact or a list in a format that the export dialog asks for."""

import csv
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from python_calamine import CalamineWorkbook

from contactdesk.apis.registry import APIS
from contactdesk.app.export_controller import ExportController
from contactdesk.model.contact import Contact
from contactdesk.model.export import ExportRow
from contactdesk.model.lossless_json import JsonObject, Number
from tests.factories import CLEMTA_ID, profile
from tests.window_driver import RunWindow, WindowDriver

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def open_dialog(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_S, CTRL_SHIFT)
    await desk.until_visible("exportFormatSelector")


def choose_format(desk: WindowDriver, name: str) -> None:
    selector = desk.find("exportFormatSelector", QComboBox)
    QTest.keyClick(selector, Qt.Key.Key_Home)
    for _ in range(selector.findText(name)):
        QTest.keyClick(selector, Qt.Key.Key_Down)
    assert selector.currentText() == name


async def save(desk: WindowDriver, path: Path, button: str = "saveExportButton") -> None:
    desk.click(button)
    await desk.until_visible("exportFileDialog")
    desk.choose_file("exportFileDialog", path)
    await desk.until_hidden("exportFileDialog")


async def export_as(desk: WindowDriver, name: str, path: Path) -> None:
    choose_format(desk, name)
    await save(desk, path)
    await desk.until_text("exportResult", f"Exported to {path.name}.")


async def close(desk: WindowDriver) -> None:
    desk.click("closeExportButton")
    await desk.until_hidden("exportFormatSelector")


def cells(path: Path) -> list[list[str]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()  # type: ignore[return-value]


async def test_one_contact_in_every_format(demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("1")
    await demo.until_idle()
    await open_dialog(demo)
    assert demo.find("exportDialog").windowTitle() == "Export Client name Client surname, ID 1"
    await export_as(demo, "Excel workbook", tmp_path / "a.xlsx")
    await export_as(demo, "CSV, exact values", tmp_path / "exact.csv")
    await export_as(demo, "CSV for a spreadsheet", tmp_path / "b.csv")
    await export_as(demo, "JSON", tmp_path / "c.json")
    await export_as(demo, "NDJSON, one line per contact", tmp_path / "d.ndjson")
    await export_as(demo, "vCard for an address book", tmp_path / "e.vcf")
    await close(demo)
    header, values = cells(tmp_path / "a.xlsx")
    row = dict(zip(header, values, strict=True))
    assert header[0] == "ID looked up"
    assert (row["ID looked up"], row["Name"], row["Surname"]) == ("1", "Client name", "Client surname")
    # The client is there, too, since the window has loaded it.
    assert row["Legal name"]
    with (tmp_path / "exact.csv").open(encoding="utf-8", newline="") as file:
        exact_header, exact_values = csv.reader(file)
    assert (exact_header[0], exact_values) == ("asked_id", values)
    assert (tmp_path / "b.csv").read_bytes().startswith(b"\xef\xbb\xbfID looked up")
    demo.window.menus.copy_json.trigger()
    assert json.loads(demo.clipboard()) == json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))
    assert json.loads((tmp_path / "d.ndjson").read_text(encoding="utf-8"))["name"] == "Client name"
    assert "\r\nFN:Client name Client surname\r\n" in (tmp_path / "e.vcf").read_bytes().decode()


async def test_proposed_name_has_name_and_id(demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("1")
    await open_dialog(demo)
    for name, proposed in (
        ("Excel workbook", "Client name Client surname 1.xlsx"),
        ("vCard for an address book", "Client name Client surname 1.vcf"),
    ):
        choose_format(demo, name)
        demo.click("saveExportButton")
        await demo.until_visible("exportFileDialog")
        dialog = demo.find("exportFileDialog", QFileDialog)
        assert [Path(path).name for path in dialog.selectedFiles()] == [proposed]
        dialog.reject()
        await demo.until_hidden("exportFileDialog")
    await save(demo, tmp_path / "without a suffix")
    await demo.until(lambda: (tmp_path / "without a suffix.vcf").exists())


def test_format_and_folder_are_remembered(run_desk: RunWindow, tmp_path: Path) -> None:
    async def first_run(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await open_dialog(desk)
        await export_as(desk, "vCard for an address book", tmp_path / "one.vcf")

    async def second_run(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await open_dialog(desk)
        assert desk.find("exportFormatSelector", QComboBox).currentText() == "vCard for an address book"
        desk.click("saveExportButton")
        await desk.until_visible("exportFileDialog")
        assert desk.find("exportFileDialog", QFileDialog).directory().absolutePath() == str(tmp_path)

    run_desk(first_run, demo=True)
    run_desk(second_run, demo=True)


async def test_notes_are_in_a_card_only_when_ticked(demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("27")
    await open_dialog(demo)
    await export_as(demo, "vCard for an address book", tmp_path / "without.vcf")
    QTest.keyClick(demo.find("exportNotesCheck"), Qt.Key.Key_Space)
    await save(demo, tmp_path / "with.vcf")
    await demo.until_text("exportResult", "Exported to with.vcf.")
    assert b"NOTE:" not in (tmp_path / "without.vcf").read_bytes()
    assert b"NOTE:" in (tmp_path / "with.vcf").read_bytes()


async def test_older_contact_is_marked_as_such(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    assert demo.action("exportAsAction").text() == "Export older &as: Client name Client surn…"
    await open_dialog(demo)
    assert demo.find("exportDialog").windowTitle() == "Export the older contact Client name Client surname, ID 1"
    assert demo.text("exportWarning") == "This is an older contact, not the one looked up last."
    await close(demo)
    await demo.look_up(CLEMTA_ID)
    await open_dialog(demo)
    assert not demo.is_visible("exportWarning")


async def test_failed_write_says_why_and_another_folder_works(demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("1")
    await open_dialog(demo)
    choose_format(demo, "vCard for an address book")
    QTest.keyClick(demo.find("exportNotesCheck"), Qt.Key.Key_Space)
    # Even root cannot write here.
    await save(demo, Path("/proc/contact.vcf"))
    await demo.until_text("exportResult", "could not be written")
    assert demo.text("exportResult") == (
        "contact.vcf could not be written: No such file or directory. The file is unchanged. "
        "Export again under another name or to another folder."
    )
    assert not demo.is_visible("showInFolderButton")
    await save(demo, tmp_path / "contact.vcf")
    await demo.until_text("exportResult", "Exported to contact.vcf.")
    assert b"NOTE:" in (tmp_path / "contact.vcf").read_bytes()
    assert demo.text("statusText") == f"Exported to {tmp_path / 'contact.vcf'}"


async def test_file_is_shown_in_its_folder(demo: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    await demo.look_up("1")
    await open_dialog(demo)
    await export_as(demo, "JSON", tmp_path / "one.json")
    demo.click("showInFolderButton")
    assert opened == [str(tmp_path)]
    assert demo.text("exportResult") == "Exported to one.json."
    demo.click("showInFolderButton")
    assert demo.text("exportResult") == f"No program shows the folder {tmp_path}."


async def test_values_that_a_spreadsheet_changes_lead_to_excel(
    demo: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "decimalPoint", lambda _locale: ",")
    await demo.look_up("27")
    await open_dialog(demo)
    await export_as(demo, "CSV for a spreadsheet", tmp_path / "one.csv")
    assert (tmp_path / "one.csv").read_text(encoding="utf-8-sig").startswith("ID looked up;")
    assert "An Excel workbook keeps" in demo.text("exportRemark")
    await save(demo, tmp_path / "one.xlsx", "exportRemarkFix")
    await demo.until_text("exportResult", "Exported to one.xlsx.")
    assert demo.text("exportRemark") == ""
    assert cells(tmp_path / "one.xlsx")[1][0] == "27"


def controller_of(desk: WindowDriver) -> ExportController:
    assert desk.session.controllers
    return desk.session.controllers.export


def contact(number: int) -> Contact:
    source = JsonObject([("id", Number(str(number))), ("name", f"Name {number}"), ("surname", "Rossi")])
    return APIS["wethod"].read_contact(source, str(number))


def rows(found_only: bool) -> list[ExportRow]:
    """Return three rows, of which the second one has no contact."""
    found = [ExportRow(str(number), "found", contact(number)) for number in (1, 3)]
    return found if found_only else [found[0], ExportRow("2", "not found"), found[1]]


def export_list(
    desk: WindowDriver,
    make_rows: Callable[[bool], Iterable[ExportRow]] = rows,
    on_saved: Callable[[bool], None] = lambda _is_complete: None,
) -> None:
    controller_of(desk).export_list(make_rows, "customers", profile=profile(), rows=3, found=2, on_saved=on_saved)


async def test_list_has_a_row_for_each_outcome(demo: WindowDriver, tmp_path: Path) -> None:
    saved: list[bool] = []
    export_list(demo, on_saved=saved.append)
    assert demo.find("exportDialog").windowTitle() == "Export the list: 3 rows"
    demo.click("saveExportButton")
    await demo.until_visible("exportFileDialog")
    (proposed,) = demo.find("exportFileDialog", QFileDialog).selectedFiles()
    assert Path(proposed).name == "customers contacts.xlsx"
    demo.choose_file("exportFileDialog", tmp_path / "all.xlsx")
    await demo.until_text("exportResult", "3 rows were exported to all.xlsx.")
    table = [row[:4] for row in cells(tmp_path / "all.xlsx")]
    assert table == [
        ["ID looked up", "Outcome", "Name", "Surname"],
        ["1", "found", "Name 1", "Rossi"],
        ["2", "not found", "", ""],
        ["3", "found", "Name 3", "Rossi"],
    ]
    assert saved == [True]


async def test_list_can_leave_out_what_was_not_found(demo: WindowDriver, tmp_path: Path) -> None:
    saved: list[bool] = []
    export_list(demo, on_saved=saved.append)
    QTest.keyClick(demo.find("exportFoundOnly"), Qt.Key.Key_Space)
    await save(demo, tmp_path / "found.xlsx")
    await demo.until_text("exportResult", "2 rows were exported to found.xlsx.")
    assert [row[0] for row in cells(tmp_path / "found.xlsx")] == ["ID looked up", "1", "3"]
    choose_format(demo, "JSON")
    await save(demo, tmp_path / "found.json")
    await demo.until_text("exportResult", "2 rows were exported to found.json.")
    array = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert [source["id"] for source in array] == [1, 3]
    # A row without a contact is not in either file.
    assert saved == [False, False]


@pytest.mark.logs("contactdesk.system.exception_hooks")
async def test_unexpected_error_leaves_the_dialog_usable(demo: WindowDriver, tmp_path: Path) -> None:
    class Broken:
        def __iter__(self) -> Iterator[ExportRow]:
            raise LookupError

    export_list(demo, lambda found_only: rows(True) if found_only else Broken())
    await save(demo, tmp_path / "all.csv")
    await demo.until_text("exportResult", "all.csv could not be written.")
    assert not (tmp_path / "all.csv").exists()
    assert demo.is_enabled("saveExportButton")
    await close(demo)
    await demo.until_visible("failureDialog")


@pytest.mark.logs("contactdesk.system.exception_hooks")
async def test_rows_that_cannot_be_made_leave_the_dialog_usable(demo: WindowDriver, tmp_path: Path) -> None:
    def make_rows(_found_only: bool) -> list[ExportRow]:
        raise LookupError

    export_list(demo, make_rows)
    await save(demo, tmp_path / "all.csv")
    await demo.until_text("exportResult", "all.csv could not be written.")
    assert demo.is_enabled("saveExportButton")
    await close(demo)
    await demo.until_visible("failureDialog")


async def test_one_export_dialog_at_a_time(demo: WindowDriver) -> None:
    export_list(demo)
    export_list(demo)
    assert len(demo.dialogs()) == 1
    await close(demo)
    export_list(demo)
    assert demo.is_visible("exportFormatSelector")


class Paused:
    """Rows of which the second one waits until it is released."""

    def __init__(self) -> None:
        self.reached, self.released = threading.Event(), threading.Event()

    def __iter__(self) -> Iterator[ExportRow]:
        """Yield the rows."""
        first, second, *_ = rows(False)
        yield first
        self.reached.set()
        assert self.released.wait(20)
        yield second


async def test_cancelled_export_leaves_no_file(demo: WindowDriver, tmp_path: Path) -> None:
    paused = Paused()
    (tmp_path / "exports").mkdir()
    target = tmp_path / "exports" / "all.xlsx"
    saved: list[bool] = []
    export_list(demo, lambda found_only: rows(True) if found_only else paused, saved.append)
    await save(demo, target)
    await demo.until(paused.reached.is_set)
    assert demo.text("exportResult") == "Writing all.xlsx…"
    # The window goes on meanwhile.
    await demo.until_visible("exportProgress")
    demo.click("closeExportButton")
    assert demo.text("exportResult") == "Cancelling…"
    paused.released.set()
    await demo.until_text("exportResult", "Cancelled. Nothing was exported.")
    assert list(target.parent.iterdir()) == []
    assert saved == []
    await save(demo, target)
    await demo.until_text("exportResult", "2 rows were exported to all.xlsx.")


def test_window_closes_while_a_file_is_written(run_desk: RunWindow, tmp_path: Path) -> None:
    paused = Paused()
    folder = tmp_path / "exports"
    folder.mkdir()

    async def scenario(desk: WindowDriver) -> None:
        export_list(desk, lambda found_only: rows(True) if found_only else paused)
        await save(desk, folder / "all.csv")
        await desk.until(paused.reached.is_set)

    run_desk(scenario, demo=True)
    paused.released.set()
    for thread in threading.enumerate():
        if thread.name == "background":
            thread.join(20)
    assert list(folder.iterdir()) == []
