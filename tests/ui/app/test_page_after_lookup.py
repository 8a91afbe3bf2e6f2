"""What stands on the page after a failure, a refused ID, a cancel and a change of profile; and what F5 asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.factories import CLEMTA_ID
from tests.window_driver import WindowDriver

SILENT_ID = "900602"
"""The demo never responds."""
COPIES = ("copyAllAction", "copyJsonAction", "copyMarkdownAction", "copyVCardAction", "copyCurlAction")
ACTIONS = ("exportAction", "exportAsAction", *COPIES, "findAction", "detailsAction", "jsonAction")


def enabled_actions(desk: WindowDriver) -> list[str]:
    return [name for name in ACTIONS if desk.action(name).isEnabled()]


async def fail(desk: WindowDriver, contact_id: str) -> None:
    await desk.fail(contact_id)
    await desk.close_failure()


async def test_failure_takes_the_contact_off_the_page(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    assert not demo.is_visible("contactName")
    assert demo.window.contact is None
    assert demo.text("emptyPageTitle") == "No contact 900404 in Demo Wethod"
    assert demo.text("emptyPageText") == "Press F5 to look up 900404 in Demo Wethod again."
    assert demo.accessible_name("emptyPageTitle") == "No contact 900404 in Demo Wethod"
    assert demo.text("statusText").startswith("404 Not found")
    assert demo.window.windowTitle() == "Contact Desk"
    assert enabled_actions(demo) == []
    assert not demo.is_enabled("exportButton")
    assert demo.accessible_name("exportButton") == "Export JSON"


async def test_other_failure_is_named_on_the_page(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900401")
    assert demo.text("emptyPageTitle") == "The token was not accepted"
    assert demo.text("emptyPageText") == "Press F5 to look up 900401 in Demo Wethod again."


async def test_previous_contact_is_shown_again_as_an_older_one(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    assert demo.text("previousContactButton") == "Show Client name Client surname (ID 1) &again"
    assert demo.accessible_name("previousContactButton") == "Show Client name Client surname (ID 1) again"
    demo.click("previousContactButton")
    assert demo.text("contactName") == "Client name Client surname"
    assert demo.accessible_name("oldContactBanner") == (
        "Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod) – not what you looked up last"
    )
    assert demo.text("statusText") == ""
    assert demo.window.windowTitle() == "Contact Desk"
    assert enabled_actions(demo) == list(ACTIONS)
    assert demo.is_enabled("exportButton")
    assert demo.accessible_name("exportButton") == "Export older: Client name Client surn"
    assert demo.is_enabled("open.email")
    assert demo.window.bar.id_edit.hasFocus()
    demo.window.contact_view.copy_all()
    assert demo.clipboard().startswith("Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod)\n")


async def test_no_contact_is_offered_before_the_first(demo: WindowDriver) -> None:
    await fail(demo, "900404")
    assert not demo.is_visible("previousContactButton")


async def test_second_failure_offers_the_same_contact(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    await fail(demo, "900500")
    assert demo.text("previousContactButton") == "Show Client name Client surname (ID 1) &again"


async def test_nothing_is_opened_while_a_lookup_runs(demo: WindowDriver) -> None:
    await demo.look_up("1")
    assert [demo.is_enabled(name) for name in ("open.email", "open.telephone", "open.linkedin")] == [True] * 3
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("oldContactBanner")
    assert [demo.is_enabled(name) for name in ("open.email", "open.telephone", "open.linkedin")] == [False] * 3
    assert demo.is_enabled("copy.email")
    demo.press(Qt.Key.Key_Escape)
    await demo.until(lambda: demo.text("statusText") == "Cancelled")
    assert [demo.is_enabled(name) for name in ("open.email", "open.telephone", "open.linkedin")] == [True] * 3
    assert "the last lookup was cancelled" in demo.text("oldContactBanner")


async def test_next_contact_can_be_opened_at_once(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.look_up("1")
    assert demo.is_enabled("open.email")


async def test_profile_change_keeps_the_contact_with_its_profile(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    assert demo.text("contactName") == "Client name Client surname"
    assert "Demo Wethod (Wethod) – profile changed" in demo.text("oldContactBanner")
    assert demo.window.windowTitle() == "Contact Desk"
    assert demo.is_enabled("open.email")


async def test_cancel_after_a_failure_leaves_no_failure_on_the_page(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    assert demo.text("emptyPageTitle") == f"Looking up {SILENT_ID}"
    assert not demo.is_visible("previousContactButton")
    demo.click("cancelButton")
    assert demo.text("emptyPageTitle") == "Who is it?"
    assert demo.is_visible("previousContactButton")
    assert not demo.window.menus.again.isEnabled()


@pytest.mark.parametrize("before", ["1", "900404"])
async def test_refused_id_leaves_no_earlier_result_looking_current(demo: WindowDriver, before: str) -> None:
    demo.start_looking_up(before)
    await demo.until(lambda: demo.text("statusText"))
    if before == "900404":
        await demo.until_visible("failureDialog")
        await demo.close_failure()
    demo.start_looking_up("12 34")
    assert demo.text("statusText") == "Nothing was sent"
    if before == "1":
        assert "not the ID that you entered last" in demo.text("oldContactBanner")
    else:
        assert demo.text("emptyPageTitle") == "Who is it?"


def press_f5(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_F5)


async def test_f5_leaves_typed_text_alone(demo: WindowDriver) -> None:
    await demo.look_up("1")
    first = demo.window.contact
    demo.type("contactIdEdit", "77")
    press_f5(demo)
    await demo.until(lambda: demo.window.contact is not first)
    assert demo.text("value.id") == "1"
    assert demo.text("contactIdEdit") == "77"
    assert demo.window.bar.id_edit.selectedText() == ""
    assert [request.path for request in demo.contact_requests()] == ["/api/contacts/1", "/api/contacts/1"]


async def test_f5_asks_for_the_failure_on_the_page(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    demo.type("contactIdEdit", "7")
    press_f5(demo)
    await demo.until_visible("failureDialog")
    assert [request.path for request in demo.contact_requests()][1:] == ["/api/contacts/900404", "/api/contacts/900404"]
    assert demo.text("contactIdEdit") == "7"


async def test_f5_asks_for_the_previous_contact_once_it_is_back(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    demo.click("previousContactButton")
    press_f5(demo)
    await demo.until_hidden("oldContactBanner")
    assert [request.path for request in demo.contact_requests()][-1] == "/api/contacts/1"
    assert demo.text("contactIdEdit") == "900404"


async def test_f5_is_disabled_after_a_change_of_profile(demo: WindowDriver) -> None:
    again = demo.window.menus.again
    assert not again.isEnabled()
    await demo.look_up("1")
    assert again.isEnabled()
    demo.choose("Demo Clemta")
    assert not again.isEnabled()
    press_f5(demo)
    demo.choose("Demo Wethod")
    assert not again.isEnabled()
    assert len(demo.contact_requests()) == 1
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    assert again.isEnabled()


async def test_f5_waits_for_the_running_lookup(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    assert not demo.window.menus.again.isEnabled()
    demo.click("cancelButton")
    assert demo.window.menus.again.isEnabled()


async def test_contact_of_another_profile_is_not_asked_again(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    demo.choose("Demo Clemta")
    assert demo.text("emptyPageTitle") == "Who is it?"
    demo.click("previousContactButton")
    assert "Demo Wethod (Wethod)" in demo.text("oldContactBanner")
    assert not demo.window.menus.again.isEnabled()


async def test_typed_text_stays_whole_when_a_contact_arrives(demo: WindowDriver) -> None:
    demo.start_looking_up("1")
    demo.press(Qt.Key.Key_7)
    await demo.until(lambda: demo.window.contact)
    demo.press(Qt.Key.Key_8)
    assert demo.text("contactIdEdit") == "78"


async def test_search_keeps_its_focus_when_a_contact_arrives(demo: WindowDriver) -> None:
    await demo.look_up("1")
    first = demo.window.contact
    demo.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    demo.type("jsonFindEdit", "na")
    press_f5(demo)
    await demo.until(lambda: demo.window.contact is not first)
    demo.press(Qt.Key.Key_M)
    assert demo.text("jsonFindEdit") == "nam"


async def test_copy_action_leaves_the_clipboard_after_a_failure(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await fail(demo, "900404")
    QGuiApplication.clipboard().setText("from before")
    demo.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert demo.clipboard() == "from before"
