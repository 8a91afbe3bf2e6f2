"""A list in the window: from the file to the outcomes, beside everything else that the window does."""

import csv
import json
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QMessageBox, QPushButton, QTableView

from contactdesk.ui.failure.failure_dialog import FailureDialog
from tests.factories import profile, write_profiles
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import SECRET, message
from tests.window_driver import RunAgainst, RunWindow, WindowDriver

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SAVE, DISCARD, CANCEL = (
    QMessageBox.StandardButton.Save,
    QMessageBox.StandardButton.Discard,
    QMessageBox.StandardButton.Cancel,
)
SLOW = "900602"
"""An ID of the demo whose response takes long."""


def write(folder: Path, *ids: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(["contact_id", *ids]), encoding="utf-8")
    return path


async def open_list(desk: WindowDriver, path: Path) -> None:
    """Open a file by the menu's key, and wait for the page on which it is checked."""
    desk.press(Qt.Key.Key_O, CTRL_SHIFT)
    await desk.until_visible("bulkFileDialog")
    desk.choose_file("bulkFileDialog", path)
    await desk.until_hidden("bulkFileDialog")
    await desk.until(lambda: desk.is_visible("bulkStartButton"))


async def run_list(desk: WindowDriver, path: Path) -> None:
    """Open a file, start it and wait for its end."""
    await open_list(desk, path)
    desk.click("bulkStartButton")
    await desk.until_text("bulkProgressText", "Done")


async def export(desk: WindowDriver, path: Path) -> None:
    """Export every row of the list."""
    desk.click("bulkExportButton")
    await desk.until_visible("exportDialog")
    await save(desk, path)


async def save(desk: WindowDriver, path: Path) -> None:
    """Choose the format by the file's name, save, and close the export dialog."""
    selector = desk.find("exportFormatSelector", QComboBox)
    name = path.suffix.lstrip(".").upper()
    selector.setCurrentIndex(next(each for each in range(6) if selector.itemText(each).startswith(name)))
    desk.click("saveExportButton")
    await desk.until_visible("exportFileDialog")
    desk.choose_file("exportFileDialog", path)
    await desk.until_visible("showInFolderButton")
    desk.click("closeExportButton")
    await desk.until_hidden("exportDialog")


async def until_contact(desk: WindowDriver, name: str) -> None:
    await desk.until_visible("contactName")
    await desk.until_text("contactName", name)


def cells(desk: WindowDriver, column: int) -> list[str]:
    model = desk.find("bulkTable", QTableView).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def press_in_row(desk: WindowDriver, row: int, key: Qt.Key) -> None:
    table = desk.find("bulkTable", QTableView)
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 1))
    QTest.keyClick(table, key)


def counts(desk: WindowDriver) -> dict[str, int]:
    """Return how often the demo service was asked for each ID."""
    asked = [request.path.rpartition("/")[2] for request in desk.contact_requests()]
    return {contact_id: asked.count(contact_id) for contact_id in asked}


async def test_list_is_checked_before_anything_is_sent(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name;contact_id\na;1\nb;2\nc;6.4E+15\nd;1\ne;\n", encoding="cp1252")
    await open_list(demo, path)
    assert demo.text("bulkTitle") == "list.csv"
    assert demo.text("bulkSource").startswith("separated by semicolons · ")
    assert demo.find("bulkColumnSelector", QComboBox).currentText() == "contact_id (such as 1, 2, 6.4E+15)"
    assert demo.text("bulkSummary") == "5 rows: 2 IDs, 1 twice, 2 unusable"
    problems = demo.find("bulkProblems", QListWidget)
    assert [problems.item(row).text() for row in range(problems.count())] == [
        "Row 4: a spreadsheet has rounded this ID: 6.4E+15",
        "Row 6: the cell is empty",
    ]
    assert demo.text("bulkCost") == "2 requests to Demo Wethod, about 1 second."
    assert demo.text("bulkProfileLabel") == "Demo Wethod · △ test · Wethod"
    assert demo.demo_requests() == []
    demo.click("bulkDropButton")
    assert not demo.is_visible("bulkView")


async def test_each_id_is_asked_once_and_shown(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "2", "900404", "2", "900400"))
    assert cells(demo, 0) == ["2", "3", "4", "6"]
    assert cells(demo, 1) == ["1", "2", "900404", "900400"]
    assert cells(demo, 2)[:3] == ["Found", "Found", "Not found"]
    assert cells(demo, 2)[3].startswith("Failed: ")
    assert cells(demo, 3) == ["Client name Client surname", "Ada Rossi", "", ""]
    assert cells(demo, 4)[:2] == ["client@email.com", "ada.rossi@lumen.example"]
    assert counts(demo) == {"1": 1, "2": 1, "900404": 1, "900400": 1}
    assert demo.accessible_name("bulkProgress") == "4 of 4 · Done"
    assert demo.text("statusText") == "The list is done: 2 of 4 found"
    demo.click("bulkCloseButton")
    await demo.answer("bulkLeaveQuestion", DISCARD)
    assert not demo.is_visible("bulkView")
    assert not demo.is_visible("backToListButton")


async def test_clients_are_asked_for_only_when_a_row_is_opened(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "2"))
    assert [request.path for request in demo.demo_requests() if "/clients/" in request.path] == []
    press_in_row(demo, 1, Qt.Key.Key_Return)
    await until_contact(demo, "Ada Rossi")
    await demo.until(lambda: [request for request in demo.demo_requests() if "/clients/" in request.path])
    assert demo.text("statusText").startswith("From the list")
    demo.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert demo.find("bulkTable", QTableView).currentIndex().row() == 1
    assert counts(demo) == {"1": 1, "2": 1}


async def test_opening_a_row_chooses_the_profile_of_the_list(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "2"))
    demo.choose("Demo Clemta")
    assert demo.is_visible("bulkView")
    press_in_row(demo, 0, Qt.Key.Key_Return)
    await until_contact(demo, "Ada Rossi")
    assert demo.window.bar.profile_id == "demo-wethod"


async def test_failed_row_explains_itself(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "900404"))
    press_in_row(demo, 1, Qt.Key.Key_Return)
    await demo.until_visible("failureDialog")
    assert "900404" in demo.text("failureText")
    await demo.close_failure()
    assert demo.is_visible("bulkView")


def first_refused() -> Behaviour:
    """Refuse the first request for each ID: 400 for ID 5, 404 for the others; then the contact is there."""
    asked: set[bytes] = set()

    def behave(peer: Peer) -> None:
        while head := peer.request():
            contact_id = head.split()[1].rpartition(b"/")[2]
            if contact_id in asked:
                peer.send(message("200 OK", b'{"id": %b, "name": "Ada", "surname": "Rossi"}' % contact_id))
            else:
                asked.add(contact_id)
                status = "400 Bad Request" if contact_id == b"5" else "404 Not Found"
                peer.send(message(status, b'{"key": "k", "message": "No."}'))

    return behave


def test_contact_that_is_found_later_replaces_the_miss(run_against: RunAgainst, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await run_list(desk, write(tmp_path, "5", "6"))
        assert [text.split(":")[0] for text in cells(desk, 2)] == ["Failed", "Not found"]
        press_in_row(desk, 0, Qt.Key.Key_Return)
        await desk.until_visible("failureDialog")
        desk.click("retryButton")
        await until_contact(desk, "Ada Rossi")
        await desk.look_up("6")
        desk.click("backToListButton")
        await desk.until(lambda: cells(desk, 2) == ["Found", "Found"])
        assert cells(desk, 3) == ["Ada Rossi", "Ada Rossi"]
        assert not desk.is_visible("bulkRetryButton")
        await export(desk, tmp_path / "out.ndjson")
        lines = (tmp_path / "out.ndjson").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["id"] for line in lines] == [5, 6]

    run_against(first_refused(), scenario)


async def test_row_of_a_removed_profile_is_not_tried_again(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "900400"))
    await demo.open_settings()
    demo.click("removeProfileButton")
    await demo.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
    await demo.close_settings()
    press_in_row(demo, 1, Qt.Key.Key_Return)
    await demo.until_visible("failureDialog")
    assert not demo.is_visible("retryButton")
    assert demo.find("closeFailureButton", QPushButton).isDefault()
    await demo.close_failure()


def test_row_that_was_not_found_offers_the_other_profiles(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("acme", SECRET)
        await run_list(desk, write(tmp_path, "6"))
        press_in_row(desk, 0, Qt.Key.Key_Return)
        await desk.until_visible("failureDialog")
        assert desk.text("askOthersButton") == "Ask the &other profile"
        desk.click("askOthersButton")
        await desk.until_visible("askAllDialog")
        assert desk.text("askAllStartButton") == "&Ask 1 profile"
        desk.click("askAllCancelButton")

    with FaultServer(first_refused()) as server:
        address = f"http://127.0.0.1:{server.port}"
        write_profiles(tmp_path / "data", profile(base_url=address), profile(base_url=address, id="beta", name="Beta"))
        run_desk(scenario)


async def test_selected_rows_are_copied_as_lines(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "2", "900404", "2", "900405"))
    table = demo.find("bulkTable", QTableView)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 2))
    demo.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    demo.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert demo.clipboard() == "2\tFound\tAda Rossi\tada.rossi@lumen.example\t+39 02 5550 0142\n900404\tNot found\t\t\t"
    assert demo.text("statusText") == "Copied: 2 rows"
    demo.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    demo.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line.split("\t")[0] for line in demo.clipboard().splitlines()] == cells(demo, 1)
    # Pasting them offers the list of their IDs again.
    demo.find("contactIdEdit").setFocus()
    demo.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert demo.text("idHint") == "4 IDs. Look them up as a list."


async def test_enter_in_the_dialog_of_a_row_asks_for_no_other_id(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "900500"))
    demo.type("contactIdEdit", "2")
    press_in_row(demo, 1, Qt.Key.Key_Return)
    await demo.until_visible("failureDialog")
    before = counts(demo)
    await demo.until(lambda: not demo.find("failureDialog", FailureDialog).is_fresh)
    demo.press(Qt.Key.Key_Return)
    await demo.until(lambda: counts(demo) != before)
    await demo.until_visible("failureDialog")
    assert counts(demo) == {"1": 1, "900500": before["900500"] + 1}
    demo.press(Qt.Key.Key_3)
    await demo.until_hidden("failureDialog")
    assert demo.text("contactIdEdit") == "3"


async def test_pasted_ids_are_offered_as_a_list(demo: WindowDriver) -> None:
    QApplication.clipboard().setText("1\n2\n3\n")
    demo.find("contactIdEdit").setFocus()
    demo.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert demo.text("idHint") == "3 IDs. Look them up as a list."
    demo.click("useProfileButton")
    await demo.until_visible("bulkStartButton")
    assert demo.text("bulkTitle") == "Pasted text"
    assert demo.text("bulkSummary") == "3 rows: 3 IDs"
    assert demo.text("idHint") == ""
    demo.click("bulkStartButton")
    await demo.until_text("bulkProgressText", "3 of 3 · Done")


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("contactIdEdit", Qt.Key.Key_Return),
        ("contactIdEdit", Qt.Key.Key_Enter),
        ("useProfileButton", Qt.Key.Key_Return),
        ("useProfileButton", Qt.Key.Key_Enter),
        ("useProfileButton", Qt.Key.Key_Space),
    ],
)
async def test_keys_open_the_list_that_was_pasted(demo: WindowDriver, where: str, key: Qt.Key) -> None:
    QApplication.clipboard().setText("ID\tName\n1\tRossi\n2\tVerdi\nabc\tNeri\n")
    demo.window.bar.paste()
    assert demo.text("idHint") == "2 IDs. Look them up as a list."
    demo.find(where).setFocus()
    demo.press(key)
    await demo.until_visible("bulkStartButton")
    assert demo.text("bulkSummary") == "3 rows: 2 IDs, 1 unusable"
    assert demo.find("bulkColumnSelector", QComboBox).currentText() == "ID (such as 1, 2, abc)"
    assert demo.demo_requests() == []


async def test_offer_of_a_pasted_list_goes_when_another_is_opened(demo: WindowDriver, tmp_path: Path) -> None:
    QApplication.clipboard().setText("1\n2\n3\n")
    demo.window.bar.paste()
    assert demo.text("idHint") == "3 IDs. Look them up as a list."
    await open_list(demo, write(tmp_path, "4"))
    assert demo.text("idHint") == ""
    assert not demo.is_visible("useProfileButton")


async def test_long_pasted_list_is_not_cut(demo: WindowDriver) -> None:
    QApplication.clipboard().setText("\n".join(map(str, range(100_001, 140_001))))
    demo.window.bar.paste()
    assert demo.text("idHint") == "Many IDs. Look them up as a list."
    assert "Only the beginning" not in demo.text("statusText")
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("bulkStartButton")
    assert demo.text("bulkSummary").replace(",", "") == "40000 rows: 40000 IDs"


async def test_pasted_list_has_the_limit_of_a_file(demo: WindowDriver) -> None:
    QApplication.clipboard().setText("\n".join(map(str, range(100_001, 160_001))))
    demo.window.bar.paste()
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("messageDialog")
    box = demo.find("messageDialog", QMessageBox)
    assert "The pasted text has more than 50,000 rows." in box.text()
    box.close()


async def test_list_with_a_key_is_not_offered(demo: WindowDriver) -> None:
    QApplication.clipboard().setText("1\n2\n3\nclemta_0123456789abcdef0123456789abcdef")
    demo.window.bar.paste()
    assert "3 IDs. Paste only the IDs to look them up as a list." in demo.text("idHint")
    assert not demo.is_visible("useProfileButton")


@pytest.mark.parametrize(
    "text",
    [
        '[{"id": 2, "name": "A", "surname": "B"}, {"id": 3, "name": "C", "surname": "D"}]',
        "See https://acme.wethod.com/contacts/2 and https://acme.wethod.com/contacts/3",
        "https://api.wethod.com/contacts/2 https://api.wethod.com/contacts/3 Authorization: Bearer canary-5f0e9c7a1b3d",
    ],
)
def test_list_has_the_ids_that_were_understood(run_desk: RunWindow, text: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        QApplication.clipboard().setText(text)
        desk.window.bar.paste()
        assert "2 IDs. Look them up as a list." in desk.text("idHint")
        desk.click("useProfileButton")
        await desk.until_visible("bulkStartButton")
        assert desk.text("bulkSummary") == "2 rows: 2 IDs"
        assert desk.find("bulkColumnSelector", QComboBox).currentText() == "Column A (such as 2, 3)"

    run_desk(scenario, demo=True)


@pytest.mark.parametrize("target", ["mainWindow", "contactIdEdit"])
def test_dropped_file_is_opened(run_desk: RunWindow, tmp_path: Path, target: str) -> None:
    path = write(tmp_path, "1", "2")

    async def scenario(desk: WindowDriver) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        data.setText(str(path))
        buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        entered = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
        QApplication.sendEvent(desk.find(target), entered)
        assert entered.isAccepted()
        QApplication.sendEvent(desk.window, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
        await desk.until_visible("bulkStartButton")
        assert desk.text("bulkSummary") == "2 rows: 2 IDs"
        assert desk.text("contactIdEdit") == ""

    run_desk(scenario, demo=True)


async def test_column_sheet_and_profile_can_be_changed(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        first, second = workbook.add_worksheet("Now"), workbook.add_worksheet("Then")
        for row, values in enumerate([("contact_id", "old"), (1, 11), (2, "x")]):
            first.write_row(row, 0, values)
        second.write_column(0, 0, ["contact_id", 5, 6, 7])
    await open_list(demo, path)
    assert demo.text("bulkSummary") == "2 rows: 2 IDs"
    column, sheet = demo.find("bulkColumnSelector", QComboBox), demo.find("bulkSheetSelector", QComboBox)
    assert column.itemText(1) == "old (such as 11, x)"
    column.setFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkSummary", "2 rows: 1 ID, 1 unusable")
    assert [sheet.itemText(index) for index in range(sheet.count())] == ["Now", "Then"]
    sheet.setFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkSummary", "3 rows: 3 IDs")
    demo.find("bulkProfileSelector").setFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkCost", "3 requests to Demo Clemta")
    assert demo.text("bulkProfileLabel").startswith("Demo Clemta")
    assert demo.window.bar.profile_id == "demo-wethod"


async def test_nothing_can_be_started_while_a_change_is_checked(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "1", "2", "3"))
    demo.find("bulkProfileSelector").setFocus()
    demo.press(Qt.Key.Key_Down)
    assert not demo.is_enabled("bulkStartButton")
    # As if the click had come first.
    demo.window.pages.bulk_view.check.start_requested.emit()
    await demo.until_text("bulkColumnIssue", "These look like Wethod IDs. Choose a Wethod profile.")
    assert demo.demo_requests() == []
    assert demo.is_visible("bulkSummary")
    demo.press(Qt.Key.Key_Up)
    await demo.until(lambda: demo.is_enabled("bulkStartButton"))
    assert demo.text("bulkCost") == "3 requests to Demo Wethod, about 1 second."


async def test_start_keeps_the_keyboard_while_the_list_is_checked_again(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "1", "2", "3"))
    start = demo.find("bulkStartButton", QPushButton)
    start.setFocus()
    demo.session.controllers.profiles.profiles_changed.emit()  # type: ignore[union-attr]
    assert not start.isEnabled()
    assert demo.find("bulkColumnSelector", QComboBox).hasFocus()
    await demo.until(start.hasFocus)


async def test_spoiled_id_column_is_not_replaced_by_other_numbers(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "rounded.csv"
    path.write_text("Contact ID;Amount\n1,23457E+11;100\n1,23457E+11;200\n", encoding="utf-8")
    await open_list(demo, path)
    column = demo.find("bulkColumnSelector", QComboBox)
    assert column.currentText() == "Contact ID (such as 1,23457E+11)"
    assert demo.text("bulkSummary") == "2 rows: 0 IDs, 2 unusable"
    assert demo.text("bulkColumnIssue") == "No cell of this column looks like a Wethod ID. Check the column."
    assert demo.text("bulkCost") == "There is nothing to look up here. Choose another column."
    assert not demo.is_enabled("bulkStartButton")
    assert column.hasFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkSummary", "2 rows: 2 IDs")
    assert not demo.is_visible("bulkColumnIssue")


async def test_ids_of_another_service_are_noticed(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,nr\n64b8f1a2e4b0c8d9f0123456,1\n64b8f1a2e4b0c8d9f0120002,2\n", encoding="utf-8")
    await open_list(demo, path)
    assert demo.find("bulkColumnSelector", QComboBox).currentText().startswith("id (such as 64b8")
    assert demo.text("bulkColumnIssue") == "These look like Clemta IDs. Choose a Clemta profile."
    assert demo.text("bulkCost") == "There is nothing to look up here."
    demo.find("bulkProfileSelector").setFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkCost", "2 requests to Demo Clemta")
    assert not demo.is_visible("bulkColumnIssue")
    column = demo.find("bulkColumnSelector", QComboBox)
    column.setFocus()
    demo.press(Qt.Key.Key_Down)
    await demo.until_text("bulkColumnIssue", "These look like Wethod IDs. Choose a Wethod profile.")


async def test_first_sheet_with_ids_is_chosen(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Notes").write_column(0, 0, ["Please look these up", "by the 3rd", "Thanks"])
        workbook.add_worksheet("Contacts").write_column(0, 0, ["ID", 5, 6])
        workbook.add_worksheet("Old").write_column(0, 0, ["ID", 7])
    await open_list(demo, path)
    sheet = demo.find("bulkSheetSelector", QComboBox)
    assert sheet.currentText() == "Contacts"
    assert demo.text("bulkSummary") == "2 rows: 2 IDs"
    sheet.setFocus()
    demo.press(Qt.Key.Key_Up)
    await demo.until_text("bulkCost", "There is nothing to look up here. Choose another sheet.")


async def test_second_likely_column_is_named_before_the_start(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "1"))
    assert demo.find("bulkStartButton").hasFocus()
    assert demo.find("bulkStartButton", QPushButton).isDefault()
    path = tmp_path / "two.csv"
    path.write_text("ID;Contact ID\n1;2\n3;4\n", encoding="utf-8")
    demo.session.controllers.list_input.open_file(path)  # type: ignore[union-attr]
    await demo.until_text("bulkTitle", "two.csv")
    await demo.until_visible("bulkColumnIssue")
    assert demo.text("bulkColumnIssue") == "Another column may hold the IDs, too. Check the column."
    assert demo.find("bulkColumnSelector").hasFocus()
    assert demo.is_enabled("bulkStartButton")
    assert not demo.find("bulkStartButton", QPushButton).isDefault()


async def test_unreadable_file_is_refused_with_the_reason(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x00\x01\x02" * 1000)
    demo.session.controllers.list_input.open_file(path)  # type: ignore[union-attr]
    await demo.until_visible("messageDialog")
    box = demo.find("messageDialog", QMessageBox)
    assert "photo.csv is neither a text nor a workbook that can be read." in box.text()
    box.close()
    assert not demo.is_visible("bulkView")


async def test_lookups_esc_and_profiles_leave_the_list_running(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, SLOW, "1"))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2)[1] == "Found")
    await demo.look_up("2")
    assert demo.is_visible("backToListButton")
    await demo.until_text("listBarText", "list.csv · 1 of 2")
    demo.press(Qt.Key.Key_Escape)
    demo.choose("Demo Clemta")
    demo.click("backToListButton")
    assert cells(demo, 2) == ["Looking up", "Found"]
    demo.start_looking_up(f"{602:024}")
    await demo.until_visible("cancelButton")
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("cancelButton")
    assert demo.is_visible("bulkView")
    assert cells(demo, 2) == ["Looking up", "Found"]
    demo.click("bulkCancelButton")
    await demo.until(lambda: cells(demo, 2) == ["Cancelled", "Found"])


async def test_list_is_paused_cancelled_and_tried_again(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "1", SLOW, "2"))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2) == ["Found", "Looking up", "Found"])
    demo.click("bulkPauseButton")
    await demo.until_text("bulkProgressText", "Paused")
    assert not demo.is_visible("bulkPauseButton")
    demo.click("bulkGoOnButton")
    await demo.until_visible("bulkPauseButton")
    demo.click("bulkCancelButton")
    await demo.until_text("bulkProgressText", "2 of 3 · Cancelled")
    assert cells(demo, 2) == ["Found", "Cancelled", "Found"]
    assert demo.text("statusText") == "The list is cancelled: 2 of 3 found"
    demo.click("bulkRetryButton")
    await demo.until(lambda: cells(demo, 2) == ["Found", "Looking up", "Found"])
    assert counts(demo)["1"] == 1
    await demo.until_visible("bulkCancelButton")
    demo.click("bulkCancelButton")
    await demo.until_visible("bulkRetryButton")


async def test_filter_and_find_narrow_the_table(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "2", "3", "900404"))
    selector = demo.find("bulkFilter", QComboBox)
    assert [selector.itemText(index) for index in range(3)] == ["All (4)", "Found (3)", "Not found (1)"]
    selector.setFocus()
    demo.press(Qt.Key.Key_Down)
    demo.press(Qt.Key.Key_Down)
    await demo.until(lambda: cells(demo, 1) == ["900404"])
    demo.press(Qt.Key.Key_Home)
    demo.type("bulkFind", "keller")
    await demo.until(lambda: cells(demo, 3) == ["Bruno Keller"])
    demo.type("bulkFind", "")
    await demo.until(lambda: len(cells(demo, 1)) == 4)
    press_in_row(demo, 0, Qt.Key.Key_Space)
    await demo.until(lambda: cells(demo, 1) == ["1", "2", "3", "900404"])
    press_in_row(demo, 0, Qt.Key.Key_Space)
    await demo.until(lambda: cells(demo, 1) == ["900404", "3", "2", "1"])


async def test_keys_typed_in_the_table_go_to_the_id(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1"))
    press_in_row(demo, 0, Qt.Key.Key_4)
    demo.press(Qt.Key.Key_2)
    assert demo.text("contactIdEdit") == "42"


async def test_failure_for_all_pauses_and_go_on_continues(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, *map(str, range(1, 20)), "900401", *map(str, range(21, 40))))
    demo.click("bulkStartButton")
    await demo.until_visible("failureDialog")
    (dialog,) = demo.dialogs()
    assert dialog.windowTitle() == "The list is paused"
    assert demo.text("bulkPauseIssue").startswith("Paused: ")
    demo.press(Qt.Key.Key_7)
    await demo.until_hidden("failureDialog")
    assert demo.text("contactIdEdit") == "7"
    demo.click("bulkGoOnButton")
    # It pauses once more if no other ID was answered in between; else this ID fails alone.
    while not demo.text("bulkProgressText").endswith("Done"):
        if demo.is_visible("failureDialog"):
            await demo.close_failure()
            demo.click("bulkGoOnButton")
        await demo.until(lambda: demo.is_visible("failureDialog") or demo.text("bulkProgressText").endswith("Done"))
    assert not demo.is_visible("bulkPauseIssue")
    assert all(count == 1 for contact_id, count in counts(demo).items() if contact_id != "900401")


async def test_pause_of_a_list_waits_for_the_dialog_in_front(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "900401"))
    await demo.fail("900404")
    demo.window.pages.bulk_view.check.start_requested.emit()
    await demo.until_text("bulkProgressText", "Paused")
    (dialog,) = demo.dialogs()
    assert dialog.windowTitle() == "Lookup failed"
    await demo.until_idle()
    demo.click("closeFailureButton")
    await demo.until(lambda: [each.windowTitle() for each in demo.dialogs()] == ["The list is paused"])
    await demo.close_failure()


async def test_enter_in_the_dialog_of_a_pause_presses_its_button(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "900401"))
    demo.type("contactIdEdit", "12")
    demo.click("bulkStartButton")
    await demo.until_visible("failureDialog")
    await demo.until(lambda: not demo.find("failureDialog", FailureDialog).is_fresh)
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("connectionDialog")
    assert counts(demo) == {"900401": 1}
    demo.press(Qt.Key.Key_Escape)


async def test_dialog_of_a_pause_ends_with_the_pause(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "900401"))
    demo.click("bulkStartButton")
    await demo.until_visible("failureDialog")
    demo.click("bulkCancelButton")
    await demo.until_hidden("failureDialog")
    assert cells(demo, 2) == ["Cancelled"]


async def test_export_has_the_rows_that_were_not_asked(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, "1", *[str(number) for number in range(900602, 900608)]))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2)[0] == "Found")
    demo.click("bulkCancelButton")
    await demo.until(lambda: "Cancelled" in cells(demo, 2) and "Looking up" not in cells(demo, 2))
    await demo.until_text("bulkProgressText", "Cancelled")
    outcomes = cells(demo, 2)
    demo.click("bulkExportButton")
    await demo.until_visible("exportDialog")
    await save(demo, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert [row[1] for row in rows] == outcomes
    assert [row[0] for row in rows] == cells(demo, 1)


async def test_outcomes_that_come_after_an_export_are_asked_about(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "900500"))
    await export(demo, tmp_path / "out.csv")
    demo.click("bulkRetryButton")
    await demo.until_text("bulkProgressText", "1 of 2")
    await demo.until_text("bulkProgressText", "Done")
    demo.window.close()
    await demo.answer("bulkLeaveQuestion", CANCEL)


async def test_wait_for_the_service_is_shown_and_lookups_go_on(demo: WindowDriver, tmp_path: Path) -> None:
    demo.choose("Demo Clemta")
    await open_list(demo, write(tmp_path, *(f"64b8f1a2e4b0c8d9f1{number:06}" for number in range(120))))
    demo.click("bulkStartButton")
    await demo.until_text("bulkProgressText", "Clemta is limiting requests. The list goes on in ")
    await demo.look_up("64b8f1a2e4b0c8d9f0123456")
    demo.click("backToListButton")
    demo.click("bulkCancelButton")
    await demo.until_text("bulkProgressText", "Cancelled")


async def test_changed_and_removed_profiles_pause_the_list(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, SLOW, "1"))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2) == ["Looking up", "Found"])
    await demo.open_settings()
    demo.type("profileCompanyEdit", "another")
    await demo.save_profile()
    await demo.close_settings()
    text = "Paused, since its profile was changed and may give other contacts now. Press Go on to start the list anew."
    await demo.until_text("bulkPauseIssue", text)
    await demo.until_text("bulkProgressText", "Paused")
    demo.click("bulkGoOnButton")
    await demo.answer("bulkAnewQuestion", CANCEL)
    assert cells(demo, 2)[1] == "Found"
    await demo.open_settings()
    demo.click("removeProfileButton")
    await demo.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
    await demo.close_settings()
    await demo.until_text("bulkPauseIssue", "Paused, since its profile was removed.")
    assert not demo.is_enabled("bulkGoOnButton")
    press_in_row(demo, 1, Qt.Key.Key_Return)
    await until_contact(demo, "Client name Client surname")
    assert demo.window.contact_view.is_stale


async def test_going_on_with_other_settings_keeps_the_outcomes(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, SLOW, "1"))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2) == ["Looking up", "Found"])
    await demo.open_settings()
    demo.type("profileTimeoutEdit", "29")
    await demo.save_profile()
    await demo.close_settings()
    await demo.until_text("bulkPauseIssue", "was changed. Press Go on to continue with the new settings.")
    demo.click("bulkCancelButton")
    await demo.until_text("bulkProgressText", "Cancelled")


async def test_going_on_with_another_service_starts_anew(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, SLOW, "1"))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2) == ["Looking up", "Found"])
    await demo.open_settings()
    demo.type("profileCompanyEdit", "another")
    await demo.save_profile()
    await demo.close_settings()
    await demo.until_visible("bulkGoOnButton")
    demo.click("bulkGoOnButton")
    await demo.answer("bulkAnewQuestion", QMessageBox.StandardButton.Yes)
    # The demo service refuses the other company.
    await demo.until_visible("failureDialog")
    assert set(cells(demo, 2)) <= {"Waiting", "Looking up"}
    await demo.close_failure()
    demo.click("bulkCloseButton")
    assert not demo.is_visible("bulkView")


async def test_leaving_asks_until_the_outcomes_are_exported(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "900404"))
    demo.window.close()
    await demo.answer("bulkLeaveQuestion", CANCEL)
    demo.window.menus.leave_demo.trigger()
    await demo.answer("bulkLeaveQuestion", CANCEL)
    assert demo.is_visible("bulkView")
    demo.session.controllers.list_input.open_file(write(tmp_path, "3", name="other.csv"))  # type: ignore[union-attr]
    await demo.answer("bulkLeaveQuestion", SAVE)
    await demo.until_visible("exportDialog")
    await save(demo, tmp_path / "out.json")
    contacts = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [contact["id"] for contact in contacts] == [1]
    demo.window.menus.leave_demo.trigger()
    # The file does not say that the other one was not found.
    await demo.answer("bulkLeaveQuestion", CANCEL)
    await export(demo, tmp_path / "out.csv")
    demo.window.menus.leave_demo.trigger()
    await demo.until(lambda: not demo.is_visible("bulkView"))
    assert not demo.is_visible("bulkLeaveQuestion")


async def test_list_of_which_all_was_found_is_saved_in_any_format(demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, "1", "2"))
    await export(demo, tmp_path / "out.json")
    demo.click("bulkCloseButton")
    assert not demo.is_visible("bulkLeaveQuestion")
    assert not demo.is_visible("bulkView")


async def test_list_without_outcomes_is_left_without_a_question(demo: WindowDriver, tmp_path: Path) -> None:
    await open_list(demo, write(tmp_path, SLOW))
    demo.click("bulkStartButton")
    await demo.until(lambda: cells(demo, 2) == ["Looking up"])
    demo.click("bulkCloseButton")
    assert not demo.is_visible("bulkView")
    assert not demo.is_visible("bulkLeaveQuestion")
    assert demo.find("contactIdEdit", QLineEdit).hasFocus()
