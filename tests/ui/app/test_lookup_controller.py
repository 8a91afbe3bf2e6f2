"""Lookups from the socket to the text on the screen."""

import asyncio
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.ui.main_window.lookup_bar import LookupBar
from tests.factories import write_profiles
from tests.ui.wheel import roll_wheel
from tests.window_driver import RunWindow, WindowDriver

CLEMTA_ID = "64b8f1a2e4b0c8d9f0123456"


def test_documented_contact_of_wethod_is_shown(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"
        assert desk.window.windowTitle() == "Client name Client surname", "Qt adds the rest, as to every dialog's title"
        assert {name: desk.text(f"value.{name}") for name in WETHOD_SHOWN} == WETHOD_SHOWN
        assert "2025" in desk.text("value.created_at")
        assert "2025-10-28T10:23:49.444Z" in desk.find("value.created_at").toolTip()
        assert desk.accessible_name("value.email") == "Email: client@email.com"
        assert desk.text("statusText").startswith("200 OK · ")

    run_desk(scenario, demo=True)


WETHOD_SHOWN = {
    "id": "1",
    "client_id": "1",
    "email": "client@email.com",
    "name": "Client name",
    "surname": "Client surname",
    "role": "Client role",
    "notes": "Some notes about the client",
    "linkedin": "https://www.linkedin.com/in/example",
    "description": "A brief description of the client",
    "telephone": "123456789",
}
CLEMTA_SHOWN = {
    "id": "64b8f1a2e4b0c8d9f0123456",
    "type": "Customer",
    "status": "Active",
    "full_name": "John Doe",
    "email": "[email protected]",
    "description": "Primary customer contact",
    "cc_emails": "[email protected]",
    "bcc_emails": "[email protected]",
    "billing.email": "[email protected]",
    "billing.phone": "+1234567890",
    "billing.phone_code": "+1",
    "billing.iso_code": "US",
    "billing.country": "United States",
    "billing.address_1": "123 Main St",
    "billing.address_2": "Suite 100",
    "billing.postal_code": "12345",
    "billing.district": "Downtown",
    "billing.state": "CA",
    "billing.province": "California",
    "billing.tax_id": "12-3456789",
}


def test_documented_contact_of_clemta_is_shown(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.choose("Demo Clemta")
        await desk.look_up(CLEMTA_ID)
        assert desk.text("contactName") == "John Doe"
        assert {name: desk.text(f"value.{name}") for name in CLEMTA_SHOWN} == CLEMTA_SHOWN
        assert "1686787200" in desk.find("value.created_at").toolTip()
        assert "requests left" in desk.text("statusText")

    run_desk(scenario, demo=True)


FAILURES = [
    ("Demo Wethod", "900400", "The request was not accepted", "400"),
    ("Demo Wethod", "900401", "The token was not accepted", "401"),
    ("Demo Wethod", "900403", "No permission to view contacts", "403"),
    ("Demo Wethod", "900404", "Contact not found", "404"),
    ("Demo Wethod", "900412", "A condition was not met", "412"),
    ("Demo Wethod", "900429", "Too many requests", "429"),
    ("Demo Wethod", "900500", "The service has a problem", "500"),
    ("Demo Wethod", "900302", "Redirected to another address", "302"),
    ("Demo Wethod", "900204", "An unexpected response", "204"),
    ("Demo Wethod", "900405", "An unexpected response", "405"),
    ("Demo Wethod", "900604", "The connection was lost", ""),
    ("Demo Wethod", "900605", "The response was cut off", "200"),
    ("Demo Wethod", "900607", "A web page came instead of a contact", "200"),
    ("Demo Wethod", "900608", "The response is unreadable", "200"),
    ("Demo Wethod", "900609", "The response is empty", "200"),
    ("Demo Wethod", "900610", "The response has no contact", "200"),
    ("Demo Wethod", "900611", "The response is too large", "200"),
    ("Demo Wethod", "900612", "The response is nested too deeply", "200"),
    ("Demo Wethod", "900613", "Another server responded", "403"),
    ("Demo Wethod", "900614", "Another server responded", "404"),
    ("Demo Clemta", "not-an-id", "The request was not accepted", "400"),
    ("Demo Clemta", "000000000000000000000400", "The request was not accepted", "400"),
    ("Demo Clemta", "000000000000000000000401", "The API key was not accepted", "401"),
    ("Demo Clemta", "000000000000000000000403", "No permission to view contacts", "403"),
    ("Demo Clemta", "000000000000000000000404", "Contact not found", "404"),
    ("Demo Clemta", "000000000000000000000429", "Too many requests", "429"),
    ("Demo Clemta", "000000000000000000000500", "The service has a problem", "500"),
    ("Demo Clemta", "000000000000000000000701", "The service reported a failure", "200"),
    ("Demo Clemta", "000000000000000000000702", "The response has no contact", "200"),
]


@pytest.mark.parametrize(("profile", "contact_id", "title", "status"), FAILURES)
def test_every_failure_is_a_dialog_with_advice(
    run_desk: RunWindow, profile: str, contact_id: str, title: str, status: str
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.choose(profile)
        await desk.fail(contact_id)
        assert desk.text("failureTitle") == title
        assert status in desk.text("failureText")
        assert desk.text("failureAdvice")
        assert desk.accessible_name("failureTitle").endswith(title)
        await desk.close_failure()
        await desk.until(lambda: desk.find("contactIdEdit").hasFocus())

    run_desk(scenario, demo=True)


def test_invalid_request_lists_each_field(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("900400")
        fields = desk.text("failureFields")
        assert "id" in fields
        assert "The ID is out of range." in fields
        assert "include" in fields
        assert desk.text("failureMessage") == "You provided invalid data. Check 'failures' for details."

    run_desk(scenario, demo=True)


def test_pasted_id_is_cleaned(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        QGuiApplication.clipboard().setText(" \u200b“1”\t\n")
        desk.find("contactIdEdit").setFocus()
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        desk.press(Qt.Key.Key_Return)
        await desk.until(lambda: desk.is_visible("contactName"))
        assert desk.text("contactIdEdit") == "1"
        assert desk.text("value.id") == "1"

    run_desk(scenario, demo=True)


def test_wethod_id_that_is_no_number_is_refused(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("42a")
        assert "digits" in desk.text("idHint")
        assert desk.accessible_name("idHint").endswith(desk.text("idHint"))
        assert not desk.is_visible("lookupProgress")
        assert not desk.demo_requests()

    run_desk(scenario, demo=True)


def test_odd_clemta_id_gets_a_hint_and_is_sent(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.choose("Demo Clemta")
        desk.type("contactIdEdit", "abc")
        assert "24" in desk.text("idHint")
        await desk.fail("abc")
        assert desk.demo_requests()[-1].path == "/contacts/abc"

    run_desk(scenario, demo=True)


def test_late_response_is_dropped(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("900601")
        await desk.until(lambda: desk.is_visible("lookupProgress"))
        await asyncio.sleep(0.1)
        desk.start_looking_up("1")
        await desk.until(lambda: desk.is_visible("contactName"))
        await asyncio.sleep(3.2)
        assert desk.text("value.id") == "1"
        assert not desk.find("oldContactBanner").isVisible()

    run_desk(scenario, demo=True)


def test_escape_cancels_without_a_dialog(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("900602")
        await desk.until(lambda: desk.is_visible("cancelButton"))
        assert "Looking up 900602" in desk.text("lookupElapsed")
        desk.press(Qt.Key.Key_Escape)
        await desk.until(lambda: not desk.is_visible("lookupProgress"))
        assert desk.text("statusText") == "Cancelled"
        assert not desk.dialogs()
        await desk.look_up("1")
        assert desk.text("value.id") == "1"

    run_desk(scenario, demo=True)


def test_escape_cancels_before_it_clears_the_search(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.start_looking_up("900602")
        await desk.until(lambda: desk.is_visible("cancelButton"))
        desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        desk.type("jsonFindEdit", "name")
        desk.press(Qt.Key.Key_Escape)
        assert desk.text("statusText") == "Cancelled"
        assert desk.text("jsonFindEdit") == "name"
        desk.find("jsonFindEdit").setFocus()
        desk.press(Qt.Key.Key_Escape)
        assert desk.text("jsonFindEdit") == ""
        assert desk.find("rawJson").hasFocus()

    run_desk(scenario, demo=True)


def test_waiting_for_the_keyring_is_shown(run_desk: RunWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("1")
        await desk.until(lambda: desk.accessible_name("lookupElapsed").startswith("Waiting for the keyring"))

    monkeypatch.setattr("contactdesk.storage.vault._read", lambda _profile_id: released.wait())
    write_profiles(tmp_path / "data", Profile("p", "Acme", "clemta", "https://api.clemta.com"))
    run_desk(scenario)
    released.set()


REASONS = {
    "start": "not what you looked up last",
    "again": "being looked up again",
    "failure": "900404 was not found",
    "cancel": "the last lookup was cancelled",
    "profile": "profile changed",
}


@pytest.mark.parametrize("what", REASONS)
def test_older_contact_is_marked(run_desk: RunWindow, what: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        assert not desk.is_visible("oldContactBanner")
        if what == "profile":
            desk.choose("Demo Clemta")
        elif what == "failure":
            await desk.fail("900404")
            await desk.close_failure()
        elif what == "again":
            desk.window.show_waiting("Looking up 1…", "1")
        else:
            desk.start_looking_up("900602")
            await desk.until(lambda: desk.is_visible("lookupProgress"))
            if what == "cancel":
                desk.click("cancelButton")
        await desk.until(lambda: desk.is_visible("oldContactBanner"))
        banner = desk.accessible_name("oldContactBanner")
        assert banner.endswith(REASONS[what])
        assert "Client name Client surname" in banner
        assert "1" in banner
        assert "Demo Wethod" in banner
        assert "Client name" in desk.accessible_name("exportButton")
        desk.window.contact_view.copy_all()
        assert desk.clipboard().splitlines()[0].startswith("Older contact")

    run_desk(scenario, demo=True)


def test_f5_looks_the_last_id_up_again(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.type("contactIdEdit", "something else")
        desk.press(Qt.Key.Key_F5)
        await desk.until(lambda: len(desk.demo_requests()) == 2)
        assert [seen.path for seen in desk.demo_requests()] == ["/api/contacts/1"] * 2
        assert desk.text("contactIdEdit") == "1"

    run_desk(scenario, demo=True)


def test_id_field_has_the_focus_after_each_lookup(
    run_desk: RunWindow,
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        edit = desk.window.bar.id_edit
        assert edit.hasFocus()
        await desk.look_up("1")
        assert edit.hasFocus()
        assert edit.selectedText() == "1"
        await desk.fail("900404")
        await desk.close_failure()
        await desk.until(edit.hasFocus)
        assert edit.selectedText() == "900404"

    run_desk(scenario, demo=True)


def test_response_about_another_id_is_marked(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("900615")
        assert desk.is_visible("idMismatch")
        assert "900615" in desk.text("idMismatch")

    run_desk(scenario, demo=True)


def test_retry_button_looks_up_again(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("900500")
        before = len(desk.demo_requests())
        desk.click("retryButton")
        await desk.until(lambda: len(desk.demo_requests()) > before)
        await desk.until(lambda: desk.is_visible("failureDialog"))

    run_desk(scenario, demo=True)


def test_settings_button_opens_the_faulty_field(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("900401")
        desk.click("openSettingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        dialog = desk.find("connectionDialog")
        await desk.until(lambda: dialog.focusWidget() is desk.find("profileSecretEdit"))
        assert desk.text("profileNameEdit") == "Demo Wethod"

    run_desk(scenario, demo=True)


def test_enter_before_the_profiles_is_kept(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    asked: list[tuple[str, str]] = []
    bar.lookup_requested.connect(lambda profile_id, contact_id: asked.append((profile_id, contact_id)))
    bar.set_id("42")
    bar.submit()
    assert asked == []
    api = ApiInfo("wethod", "Wethod", "https://api.wethod.com", "/api/contacts", "Token", "42", lambda _id: None)
    bar.set_profiles([Profile("p", "Acme", "wethod", "https://api.wethod.com")], {"wethod": api}, "p")
    assert asked == [("p", "42")]


def test_keyboard_is_enough(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.press(Qt.Key.Key_1)
        desk.press(Qt.Key.Key_Return)
        await desk.until(lambda: desk.is_visible("contactName"))
        desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert desk.is_visible("rawJson")
        assert '"surname": "Client surname"' in desk.text("rawJson")
        desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        desk.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert '"id": 1' in desk.clipboard()
        desk.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert desk.window.bar.profile_selector.currentText().startswith("Demo Clemta")

    run_desk(scenario, demo=True)


def test_enter_without_a_chosen_profile_shows_a_hint(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    asked: list[str] = []
    bar.lookup_requested.connect(asked.append)
    api = ApiInfo("wethod", "Wethod", "https://api.wethod.com", "/api/contacts", "Token", "42", lambda _id: None)
    bar.set_profiles([Profile("p", "Acme", "wethod", "https://api.wethod.com")], {"wethod": api}, "removed")
    bar.set_id("42")
    bar.submit()
    assert asked == []
    assert bar.hint.text() == "Choose a profile first."


def test_two_pasted_ids_are_refused(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        QGuiApplication.clipboard().setText("1\n0\n")
        desk.window.bar.focus_id()
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        desk.press(Qt.Key.Key_Return)
        assert desk.text("idHint") == "These look like several IDs. Look up one at a time."
        assert len(desk.demo_requests()) == 1
        assert desk.is_visible("oldContactBanner")

    run_desk(scenario, demo=True)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_focus_returns_to_the_id_after_picking_a_profile(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        bar = desk.window.bar
        selector, view = bar.profile_selector, bar.profile_selector.view()
        desk.click("profileSelector")
        await desk.until(view.isVisible)
        row = view.visualRect(selector.model().index(1, 0))
        # Qt takes a release within the double click's time for the end of the click that opened the list.
        await asyncio.sleep((QGuiApplication.styleHints().mouseDoubleClickInterval() + 50) / 1000)
        QTest.mouseMove(view.viewport(), row.center())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
        await desk.until(lambda: not view.isVisible())
        assert selector.currentText().startswith("Demo Clemta")
        assert desk.window.focusWidget() is bar.id_edit
        desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
        assert desk.window.focusWidget() is selector
        desk.press(Qt.Key.Key_Space)
        await desk.until(view.isVisible)
        QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Return)
        await desk.until(lambda: not view.isVisible())
        assert selector.currentText().startswith("Demo Wethod")
        assert desk.window.focusWidget() is bar.id_edit

    run_desk(scenario, demo=True)


def test_selector_takes_arrows_and_passes_typed_ids_on(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        bar = desk.window.bar
        bar.set_id("42")
        QTest.keyClick(bar.id_edit, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
        desk.press(Qt.Key.Key_Down)
        assert bar.profile_selector.currentText().startswith("Demo Clemta")
        assert desk.window.focusWidget() is bar.profile_selector
        for key in (Qt.Key.Key_D, Qt.Key.Key_4):
            desk.press(key)
        assert bar.id_edit.text() == "d4"
        assert bar.profile_selector.currentText().startswith("Demo Clemta")

    run_desk(scenario, demo=True)


def test_selector_shows_its_focus_after_mouse_use(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        selector = desk.window.bar.profile_selector
        desk.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        without = selector.grab().toImage()
        selector.setFocus(Qt.FocusReason.OtherFocusReason)
        assert selector.grab().toImage() != without

    run_desk(scenario, demo=True)


def test_wheel_changes_neither_profile_nor_focus(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        selector = desk.window.bar.profile_selector
        for focused in (desk.window.bar.id_edit, selector):
            focused.setFocus()
            roll_wheel(selector)
            assert selector.currentText().startswith("Demo Wethod")
            assert desk.window.focusWidget() is focused

    run_desk(scenario, demo=True)
