"""Recent lookups, Back and Forward in the real window."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox, QPushButton

from tests.factories import CLEMTA_ID, wethod_contact
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.window_driver import TIMEOUT_S, RunAgainst, WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, DOWN, RETURN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
FIRST, SECOND, THIRD = "Client name Client surname", "Ada Rossi", "Lena Brandt"
"""The contacts 1, 2 and 27 of the demo."""
SILENT_ID = "900602"
FAILING_ID = "900500"


def is_enabled(desk: WindowDriver, name: str) -> bool:
    return desk.action(name).isEnabled()


def rows(desk: WindowDriver) -> list[str]:
    recent = desk.find("recentList", QListWidget)
    return [recent.item(row).text() for row in range(recent.count())]


def names(desk: WindowDriver) -> list[str]:
    return [row.split(" · ")[0] for row in rows(desk)]


async def open_list(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_H, CTRL)
    await desk.until_visible("recentPopup")


async def open_profiles(desk: WindowDriver) -> None:
    """Open the list of profiles; the keys go to its rows."""
    desk.press(Qt.Key.Key_P, ALT)
    desk.press(Qt.Key.Key_Space)
    await desk.until_visible("profilePopup")


async def close_list(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_Escape)
    await desk.until_hidden("recentPopup")


async def listed(desk: WindowDriver) -> list[str]:
    """Open the list, and return the names in it."""
    await open_list(desk)
    found = names(desk)
    await close_list(desk)
    return found


async def pick(desk: WindowDriver, row: int) -> None:
    """Open the list, and choose a row of it by keys."""
    await open_list(desk)
    for _ in range(row):
        desk.press(DOWN)
    desk.press(RETURN)
    await desk.until_hidden("recentPopup")


async def test_list_has_each_contact_once_newest_first(demo: WindowDriver) -> None:
    for contact_id in ("1", "2", "01"):
        await demo.look_up(contact_id)
    await open_list(demo)
    assert names(demo) == [FIRST, SECOND]
    name, contact_id, where, time = rows(demo)[1].split(" · ")
    assert (name, contact_id, where) == (SECOND, "ID 2", "Demo Wethod")
    assert time.count(":") == 1


async def test_failure_is_not_listed(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.fail("900404")
    await demo.close_failure()
    assert await listed(demo) == [FIRST]


async def test_down_in_the_empty_field_opens_the_list(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.press(DOWN)
    assert not demo.is_visible("recentPopup")
    demo.type("contactIdEdit", "")
    demo.press(DOWN)
    await demo.until_visible("recentPopup")
    assert names(demo) == [FIRST]
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("recentPopup")
    await demo.until(demo.window.bar.id_edit.hasFocus)


async def test_menu_opens_the_list(demo: WindowDriver) -> None:
    demo.action("recentAction").trigger()
    await demo.until_visible("recentEmpty")
    assert demo.text("recentEmpty") == "Contacts that you look up appear here."


async def test_opened_contact_is_an_older_one_with_its_time(demo: WindowDriver) -> None:
    await demo.look_up("1")
    contact = demo.window.contact
    assert contact
    assert contact.response_info
    time = contact.response_info.received_at.strftime("%H:%M")
    await demo.look_up("2")
    await pick(demo, 1)
    assert demo.text("contactName") == FIRST
    assert demo.accessible_name("oldContactBanner").endswith(
        f"Older contact: {FIRST}, ID 1, Demo Wethod (Wethod) – from {time}"
    )
    assert demo.accessible_name("exportButton").startswith("Export older: Client name")
    assert demo.is_enabled("open.linkedin")
    demo.window.contact_view.copy_all()
    assert demo.clipboard().startswith(f"Older contact: {FIRST}")
    assert len(demo.contact_requests()) == 2


async def test_opened_contact_chooses_and_names_its_profile(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await pick(demo, 1)
    assert demo.window.bar.profile_selector.currentText() == "Demo Wethod · △ test · Wethod"
    assert demo.text("statusText") == "The profile is now Demo Wethod"
    assert "– from " in demo.text("oldContactBanner")
    await demo.look_up("2")
    assert demo.contact_requests()[-1].path == "/api/contacts/2"


async def test_opening_the_contact_on_the_page_changes_nothing(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await pick(demo, 0)
    assert not demo.is_visible("oldContactBanner")
    assert demo.text("statusText").startswith("200 OK")
    assert not is_enabled(demo, "backAction")


async def test_typed_id_and_its_cursor_stay(demo: WindowDriver) -> None:
    edit = demo.window.bar.id_edit
    await demo.look_up("1")
    await demo.look_up("2")
    demo.type("contactIdEdit", "4711")
    demo.press(LEFT)
    await pick(demo, 1)
    await demo.until(edit.hasFocus)
    assert (edit.text(), edit.cursorPosition(), edit.selectedText()) == ("4711", 3, "")
    for key in (LEFT, RIGHT):
        demo.press(key, ALT)
        assert (edit.text(), edit.cursorPosition(), edit.selectedText()) == ("4711", 3, "")


async def test_opening_cancels_the_running_lookup(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    await pick(demo, 0)
    await demo.until_idle()
    assert not demo.is_visible("cancelButton")
    assert not demo.dialogs()
    assert demo.text("contactName") == FIRST
    assert "– from " in demo.text("oldContactBanner")
    assert demo.text("contactIdEdit") == SILENT_ID


async def test_escape_closes_the_list_not_the_lookup(demo: WindowDriver) -> None:
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    await open_list(demo)
    await close_list(demo)
    assert demo.is_visible("cancelButton")


@pytest.mark.parametrize("name", ["recent", "profile"])
def test_keys_stay_in_the_list_when_a_contact_arrives(run_against: RunAgainst, name: str) -> None:
    is_awaited = threading.Event()

    def behave(peer: Peer) -> None:
        while request := peer.request():
            contact_id = int(request.split()[1].rpartition(b"/")[2])
            if contact_id == 2:
                is_awaited.wait(TIMEOUT_S)
            peer.send(message("200 OK", json.dumps(wethod_contact(id=contact_id)).encode()))

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.start_looking_up("2")
        await desk.until_visible("cancelButton")
        if name == "recent":
            await open_list(desk)
        else:
            await open_profiles(desk)
        desk.press(Qt.Key.Key_C)
        is_awaited.set()
        await desk.until(lambda: desk.window.contact and desk.window.contact.id == "2")
        popup = QApplication.activePopupWidget()
        assert popup
        assert popup.objectName() == f"{name}Popup"
        await desk.until(desk.find(f"{name}Filter").hasFocus)
        desk.press(Qt.Key.Key_N)
        assert desk.text(f"{name}Filter") == "cn"
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden(f"{name}Popup")
        assert desk.text("contactIdEdit") == "2"

    run_against(behave, scenario)


async def test_back_and_forward_walk_through_the_contacts(demo: WindowDriver) -> None:
    assert not is_enabled(demo, "backAction")
    assert not is_enabled(demo, "forwardAction")
    for contact_id in ("1", "2", "27"):
        await demo.look_up(contact_id)
    assert not is_enabled(demo, "forwardAction")
    seen = []
    for key in (LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT):
        demo.press(key, ALT)
        seen.append(demo.text("contactName"))
    assert seen == [SECOND, FIRST, FIRST, SECOND, THIRD, THIRD]
    assert demo.is_visible("oldContactBanner")
    assert not is_enabled(demo, "forwardAction")
    assert len(demo.contact_requests()) == 3


async def test_new_lookup_after_back_ends_forward(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    demo.press(LEFT, ALT)
    assert is_enabled(demo, "forwardAction")
    await demo.look_up("27")
    assert not is_enabled(demo, "forwardAction")
    demo.press(LEFT, ALT)
    assert demo.text("contactName") == FIRST
    assert await listed(demo) == [THIRD, SECOND, FIRST]


async def test_back_leads_to_the_contact_before_the_list(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    await demo.look_up("27")
    await pick(demo, 2)
    assert demo.text("contactName") == FIRST
    demo.press(LEFT, ALT)
    assert demo.text("contactName") == THIRD
    demo.press(RIGHT, ALT)
    assert demo.text("contactName") == FIRST


@pytest.mark.parametrize("how", ["Back", "button"])
async def test_back_after_a_failure_shows_the_last_contact(demo: WindowDriver, how: str) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    await demo.fail("900404")
    await demo.close_failure()
    await demo.until_visible("previousContactButton")
    await demo.until(lambda: is_enabled(demo, "backAction"))
    if how == "Back":
        demo.press(LEFT, ALT)
    else:
        demo.click("previousContactButton")
    assert demo.text("contactName") == SECOND
    assert not is_enabled(demo, "forwardAction")
    assert demo.text("contactIdEdit") == "900404"
    demo.press(LEFT, ALT)
    assert demo.text("contactName") == FIRST


async def test_back_closes_the_failure_dialog(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(FAILING_ID)
    await demo.until_visible("failureDialog")
    demo.action("backAction").trigger()
    await demo.until_hidden("failureDialog")
    assert demo.text("contactName") == FIRST


async def test_back_says_that_a_lookup_was_cancelled(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    demo.start_looking_up("900602")
    await demo.until_visible("cancelButton")
    demo.action("backAction").trigger()
    await demo.until_text("statusText", "The lookup was cancelled")
    assert demo.text("contactName") == FIRST


async def test_back_can_be_used_as_soon_as_a_failure_is_shown(demo: WindowDriver) -> None:
    controllers = demo.session.controllers
    assert controllers is not None
    seen: list[bool] = []
    controllers.lookup.failed.connect(lambda _failure: seen.append(is_enabled(demo, "backAction")))
    await demo.look_up("1")
    await demo.fail(FAILING_ID)
    assert seen == [True]


async def test_retry_asks_what_the_dialog_is_about(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(FAILING_ID)
    await demo.until_visible("failureDialog")
    # The dialog closes only when the window has the keyboard.
    demo.action("backAction").trigger()
    asked = len(demo.contact_requests())
    demo.find("retryButton", QPushButton).click()
    await demo.until(lambda: len(demo.contact_requests()) > asked)
    assert demo.contact_requests()[asked].path == f"/api/contacts/{FAILING_ID}"
    await demo.until_visible("failureDialog")


async def test_typed_text_after_f5_replaces_the_id_in_the_field(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    demo.action("backAction").trigger()
    demo.action("lookUpAgainAction").trigger()
    await demo.until(lambda: demo.window.contact and demo.window.contact.asked_id == "1")
    await demo.until_idle()
    demo.find("exportButton").setFocus()
    await demo.until(demo.find("exportButton").hasFocus)
    demo.press(Qt.Key.Key_7)
    assert demo.text("contactIdEdit") == "7"


async def test_cleared_contact_is_not_offered_again(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.fail(FAILING_ID)
    await demo.close_failure()
    assert demo.is_visible("previousContactButton")
    demo.action("clearRecentAction").trigger()
    assert not demo.is_visible("previousContactButton")
    assert demo.window.pages.last_contact is None
    await demo.look_up("2")
    demo.action("clearRecentAction").trigger()
    assert demo.text("contactName") == SECOND, "the contact on the page stays"
    await demo.fail(FAILING_ID)
    await demo.close_failure()
    assert not demo.is_visible("previousContactButton")


def test_demo_never_shows_a_real_contact(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.action("tryDemoAction").trigger()
        await desk.until_visible("demoNotice")
        assert desk.window.contact is None
        assert desk.is_visible("emptyPage")
        assert not any(action.isEnabled() for action in (desk.window.menus.export, desk.window.menus.copy_all))
        await desk.fail(FAILING_ID)
        await desk.close_failure()
        assert desk.is_visible("emptyPage")
        assert not desk.is_visible("previousContactButton")

    run_against(respond, scenario)


def test_previous_contact_is_of_its_renamed_profile(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.fail(FAILING_ID)
        await desk.close_failure()
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        await desk.save_profile()
        await desk.close_settings()
        desk.click("previousContactButton")
        assert "Renamed" in desk.text("oldContactBanner")

    run_against(respond, scenario)


async def test_back_follows_failure_and_previous_contact(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.until_idle()
    assert not is_enabled(demo, "backAction")
    await demo.fail("900404")
    await demo.close_failure()
    await demo.until_idle()
    await demo.until(lambda: is_enabled(demo, "backAction"))
    demo.click("previousContactButton")
    assert not is_enabled(demo, "backAction")


async def test_back_after_the_first_failure_is_disabled(demo: WindowDriver) -> None:
    await demo.fail("900404")
    await demo.close_failure()
    await demo.until_idle()
    assert not is_enabled(demo, "backAction")


async def test_repeated_lookup_asks_in_the_profile_of_the_opened_contact(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    demo.type("contactIdEdit", "4711")
    await pick(demo, 1)
    demo.press(Qt.Key.Key_F5)
    await demo.until(lambda: len(demo.contact_requests()) == 3)
    assert demo.contact_requests()[-1].path == "/api/contacts/1"
    await demo.until_hidden("oldContactBanner")
    assert demo.text("contactName") == FIRST
    assert demo.text("contactIdEdit") == "4711"


@pytest.mark.parametrize("name", ["copyAllButton", "value.email", "contactTabs"])
async def test_backspace_does_not_go_back(demo: WindowDriver, name: str) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    widget = demo.find(name)
    widget.setFocus()
    await demo.until(widget.hasFocus)
    demo.press(Qt.Key.Key_Backspace)
    await demo.until_idle()
    assert demo.text("contactName") == SECOND
    demo.press(LEFT, ALT)
    assert demo.text("contactName") == FIRST


async def test_clear_empties_list_and_history(demo: WindowDriver) -> None:
    assert not is_enabled(demo, "clearRecentAction")
    await demo.look_up("1")
    await demo.look_up("2")
    demo.action("clearRecentAction").trigger()
    assert demo.text("statusText") == "Recent lookups cleared"
    assert demo.text("contactName") == SECOND
    assert not is_enabled(demo, "backAction")
    assert not is_enabled(demo, "clearRecentAction")
    assert await listed(demo) == []
    await demo.look_up("27")
    assert not is_enabled(demo, "backAction")


CHANGES = {
    "name": ("profileNameEdit", "Renamed"),
    "address": ("profileBaseUrlEdit", "http://127.0.0.1:9"),
    "setting": ("profileCompanyEdit", "other"),
    "secret": ("profileSecretEdit", "another-token"),
}


def respond(peer: Peer) -> None:
    while request := peer.request():
        if FAILING_ID.encode() in request:
            peer.send(message("404 Not Found", b'{"key": "not_found", "message": "No contact"}'))
        else:
            peer.send(message("200 OK", json.dumps(wethod_contact()).encode()))


@pytest.mark.parametrize(("change", "kept"), [("name", 1), ("address", 0), ("setting", 0), ("secret", 0)])
def test_changed_profile_loses_its_lookups(run_against: RunAgainst, change: str, kept: int) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.open_settings()
        desk.type(*CHANGES[change])
        if change == "address":
            desk.type("profileSecretEdit", "a-token")
        await desk.save_profile()
        await desk.close_settings()
        await open_list(desk)
        assert len(rows(desk)) == kept
        if kept:
            assert "Renamed" in rows(desk)[0]

    run_against(respond, scenario)


def test_removed_profile_loses_its_lookups(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.open_settings()
        desk.click("addProfileButton")
        desk.type_profile("http://127.0.0.1:9", name="Other")
        await desk.save_profile()
        await desk.close_settings()
        assert await listed(desk) == [FIRST]
        await pick(desk, 0)
        assert desk.window.bar.profile_selector.currentText().startswith("Acme")
        await desk.open_settings()
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_idle()
        await desk.close_settings()
        assert desk.window.bar.profile_selector.currentText().startswith("Other")
        assert not is_enabled(desk, "backAction")
        assert await listed(desk) == []

    run_against(respond, scenario)


def test_demo_starts_without_earlier_lookups(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.look_up("2")
        assert is_enabled(desk, "backAction")
        desk.action("tryDemoAction").trigger()
        await desk.until_visible("demoNotice")
        assert not is_enabled(desk, "backAction")
        assert await listed(desk) == []
        await desk.look_up("2")
        assert await listed(desk) == [SECOND]

    run_against(respond, scenario)


def test_contact_beyond_the_limit_of_memory_goes(run_against: RunAgainst) -> None:
    def behave(peer: Peer) -> None:
        while request := peer.request():
            contact_id = int(request.split()[1].rpartition(b"/")[2])
            # As text, a character beyond U+FFFF makes each one take four bytes.
            notes = "\U0001f600" + "x" * 900_000
            body = wethod_contact(id=contact_id, name=f"Contact {contact_id}", surname="", notes=notes)
            peer.send(message("200 OK", json.dumps(body, ensure_ascii=False).encode()))

    async def scenario(desk: WindowDriver) -> None:
        for contact_id in ("1", "2", "3"):
            await desk.look_up(contact_id)
            await desk.until_idle()
        assert await listed(desk) == ["Contact 3", "Contact 2"]
        desk.press(LEFT, ALT)
        assert desk.text("contactName") == "Contact 2"
        assert not is_enabled(desk, "backAction")

    run_against(behave, scenario)


async def test_recent_lookups_reach_neither_log_nor_disk(demo: WindowDriver, log: Path, tmp_path: Path) -> None:
    await demo.look_up("1")
    await demo.look_up("2")
    await pick(demo, 1)
    demo.press(LEFT, ALT)
    await demo.until_idle()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Ada" not in written
    assert b"Client name" not in written
