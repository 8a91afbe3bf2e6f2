"""Lookups from the socket to the text on the screen."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.ui.main_window.lookup_bar import LookupBar
from tests.factories import CLEMTA_ID, profile, wethod_contact, write_profiles
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.ui.wheel import roll_wheel
from tests.window_driver import TIMEOUT_S, RunAgainst, RunWindow, WindowDriver

WETHOD_SHOWN = {
    "id": "1",
    "email": "client@email.com",
    "name": "Client name",
    "notes": "Some notes about the client",
    "linkedin": "https://www.linkedin.com/in/example",
    "telephone": "123456789",
}
SILENT_ID = "900602"
"""The demo never responds."""
CLEMTA_SHOWN = {
    "id": "64b8f1a2e4b0c8d9f0123456",
    "type": "Customer",
    "status": "Active",
    "full_name": "John Doe",
    "email": "john.doe@example.com",
    "cc_emails": "cc@example.com",
    "billing.email": "billing@example.com",
    "billing.phone": "+1234567890",
    "billing.address_1": "123 Main St",
}
"""Some fields of the documented contacts; ``tests/unit/apis`` reads all of them."""


async def test_documented_contact_of_wethod_is_shown(demo: WindowDriver) -> None:
    await demo.look_up("1")
    assert demo.text("contactName") == "Client name Client surname"
    assert demo.window.windowTitle() == "Client name Client surname · △ test", "Qt adds the rest"
    assert {name: demo.text(f"value.{name}") for name in WETHOD_SHOWN} == WETHOD_SHOWN
    assert "2025" in demo.text("value.created_at")
    assert "2025-10-28T10:23:49.444Z" in demo.find("value.created_at").toolTip()
    assert demo.accessible_name("value.email") == "Email: client@email.com"
    assert demo.text("statusText").startswith("200 OK · ")


async def test_documented_contact_of_clemta_is_shown(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    assert demo.text("contactName") == "John Doe"
    assert {name: demo.text(f"value.{name}") for name in CLEMTA_SHOWN} == CLEMTA_SHOWN
    assert "1686787200" in demo.find("value.created_at").toolTip()
    assert "requests left" in demo.text("statusText")


FAILURES = [
    ("Demo Wethod", "900400", "The request was not accepted", "400"),
    ("Demo Wethod", "900401", "The token was not accepted", "401"),
    ("Demo Wethod", "900403", "No permission to view contacts", "403"),
    ("Demo Wethod", "900404", "Contact not found", "404"),
    ("Demo Wethod", "900412", "Wethod refused the request", "412"),
    ("Demo Wethod", "900604", "The connection was lost", ""),
    ("Demo Clemta", "not-an-id", "The request was not accepted", "400"),
    ("Demo Clemta", "000000000000000000000401", "The API key was not accepted", "401"),
    ("Demo Clemta", "000000000000000000000404", "Contact not found", "404"),
    ("Demo Clemta", "000000000000000000000701", "The service reported a failure", "200"),
]
"""``test_faults.py`` has the other kinds."""


@pytest.mark.parametrize(("profile", "contact_id", "title", "status"), FAILURES)
async def test_failure_is_a_dialog_with_advice(
    demo: WindowDriver, profile: str, contact_id: str, title: str, status: str
) -> None:
    demo.choose(profile)
    await demo.fail(contact_id)
    assert demo.text("failureTitle") == title
    assert status in demo.text("failureText")
    assert demo.text("failureAdvice")
    assert demo.accessible_name("failureTitle").endswith(title)
    await demo.close_failure()
    await demo.until(lambda: demo.find("contactIdEdit").hasFocus())


@pytest.mark.parametrize(
    ("profile", "contact_id", "part"),
    [
        ("Demo Wethod", "900404", "The number of a client is not the number of a contact. Status: 404."),
        ("Demo Clemta", "000000000000000000000404", "Companies and assets have IDs of the same form. Status: 404."),
        (
            "Demo Wethod",
            "900412",
            "Wethod refused the request, perhaps because of the company or version. Status: 412.",
        ),
    ],
)
async def test_failure_names_what_is_easily_confused(
    demo: WindowDriver, profile: str, contact_id: str, part: str
) -> None:
    demo.choose(profile)
    await demo.fail(contact_id)
    assert demo.text("failureText").endswith(part)
    assert demo.text("failureText").startswith(profile.removeprefix("Demo "))
    await demo.close_failure()


async def test_invalid_request_lists_each_field(demo: WindowDriver) -> None:
    await demo.fail("900400")
    fields = demo.text("failureFields")
    assert "id" in fields
    assert "The ID is out of range." in fields
    assert "include" in fields
    assert demo.text("failureMessage") == "You provided invalid data. Check 'failures' for details."


async def test_pasted_id_is_cleaned(demo: WindowDriver) -> None:
    QGuiApplication.clipboard().setText(" \u200b“1”\t\n")
    demo.find("contactIdEdit").setFocus()
    demo.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("contactName")
    assert demo.text("contactIdEdit") == "1"
    assert demo.text("value.id") == "1"


@pytest.mark.parametrize(
    ("pasted", "hint"),
    [("42a", "The pasted text has no contact ID."), ("1.5", "This is not a whole number. Copy the ID again.")],
)
async def test_unusable_id_is_refused(demo: WindowDriver, pasted: str, hint: str) -> None:
    await demo.look_up("2")
    QGuiApplication.clipboard().setText(pasted)
    demo.window.bar.focus_id()
    demo.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    demo.press(Qt.Key.Key_Return)
    assert hint in demo.text("idHint")
    assert demo.accessible_name("idHint").endswith(demo.text("idHint"))
    assert not demo.is_visible("lookupProgress")
    assert len(demo.contact_requests()) == 1
    assert demo.is_visible("oldContactBanner")


async def test_odd_clemta_id_gets_a_hint_and_is_sent(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    demo.type("contactIdEdit", "abc")
    assert "24" in demo.text("idHint")
    await demo.fail("abc")
    assert demo.contact_requests()[-1].path == "/contacts/abc"


def test_late_response_is_dropped(run_against: RunAgainst) -> None:
    is_asked, is_newer_shown, is_sent = threading.Event(), threading.Event(), threading.Event()

    def behave(peer: Peer) -> None:
        contact_id = int(peer.request().split()[1].rpartition(b"/")[2])
        if contact_id == 2:
            is_asked.set()
            is_newer_shown.wait(TIMEOUT_S)
        try:
            peer.send(message("200 OK", json.dumps(wethod_contact(id=contact_id)).encode()))
        finally:
            if contact_id == 2:
                is_sent.set()

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("2")
        await desk.until(is_asked.is_set)
        await desk.look_up("1")
        is_newer_shown.set()
        await desk.until(is_sent.is_set)
        await desk.until_idle()
        assert desk.text("value.id") == "1"
        assert not desk.is_visible("oldContactBanner")

    run_against(behave, scenario)


async def test_refused_id_stops_the_running_lookup(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(SILENT_ID)
    await demo.until(lambda: len(demo.contact_requests()) == 2)
    demo.start_looking_up("12 34")
    await demo.until_idle()
    assert demo.text("contactName") == "Client name Client surname"
    assert demo.is_visible("oldContactBanner")
    assert not demo.is_visible("cancelButton")
    assert demo.text("contactIdEdit") == "12 34"


async def test_refused_id_ends_the_waiting_page(demo: WindowDriver) -> None:
    demo.start_looking_up(SILENT_ID)
    await demo.until(demo.demo_requests)
    demo.start_looking_up("12 34")
    await demo.until_idle()
    assert demo.text("emptyPageTitle") == "Who is it?"


def test_new_profile_makes_a_late_contact_an_older_one(run_against: RunAgainst) -> None:
    is_closed = threading.Event()

    def behave(peer: Peer) -> None:
        while peer.request():
            assert is_closed.wait(60)
            peer.send(message("200 OK", b'{"id": 1, "name": "Ada"}'))

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("1")
        await desk.open_settings()
        desk.click("addProfileButton")
        desk.type_profile("https://wethod.example")
        await desk.save_profile()
        await desk.close_settings()
        assert not desk.window.contact
        is_closed.set()
        await desk.until(lambda: desk.window.contact)
        assert desk.window.bar.profile_selector.currentText() == "Mine · Wethod"
        assert "profile changed" in desk.text("oldContactBanner")

    run_against(behave, scenario)


@pytest.mark.parametrize(
    "change",
    [
        {"profileSecretEdit": "another-token"},
        {"profileCompanyEdit": "other"},
        {"profileBaseUrlEdit": "http://127.0.0.1:9", "profileSecretEdit": "another-token"},
    ],
    ids=["secret", "setting", "address"],
)
def test_changed_settings_cancel_the_running_lookup(run_against: RunAgainst, change: dict[str, str]) -> None:
    asked: list[bytes] = []
    is_closed = threading.Event()

    def behave(peer: Peer) -> None:
        while request := peer.request():
            asked.append(request.split()[1])
            assert is_closed.wait(60)
            peer.send(message("200 OK", b'{"id": 1, "name": "Ada", "client_id": 7}'))

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("1")
        await desk.until(lambda: asked)
        await desk.open_settings()
        for field, text in change.items():
            desk.type(field, text)
        await desk.save_profile()
        await desk.close_settings()
        assert not desk.is_visible("cancelButton")
        assert desk.text("statusText") == "Cancelled, since the profile changed"
        is_closed.set()
        await desk.until_idle()
        assert desk.text("emptyPageTitle") == "Who is it?"
        assert asked == [b"/api/contacts/1"]

    run_against(behave, scenario)


def test_removed_profile_cancels_its_running_lookup(run_against: RunAgainst) -> None:
    is_asked, is_closed = threading.Event(), threading.Event()

    def behave(peer: Peer) -> None:
        while peer.request():
            is_asked.set()
            is_closed.wait(60)

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("1")
        await desk.until(is_asked.is_set)
        await desk.open_settings()
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_hidden("cancelButton")
        is_closed.set()
        await desk.until_idle()
        await desk.close_settings()
        assert desk.window.first_run_page.isVisible()

    run_against(behave, scenario)


async def test_alt_and_l_ask_what_is_in_the_field_at_once(demo: WindowDriver) -> None:
    demo.type("contactIdEdit", "1")
    demo.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    demo.press(Qt.Key.Key_7)
    await demo.until_visible("contactName")
    assert [seen.path for seen in demo.contact_requests()] == ["/api/contacts/1"]
    assert demo.text("contactIdEdit") == "7"


async def test_escape_cancels_without_a_dialog(demo: WindowDriver) -> None:
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    assert "Looking up 900602" in demo.text("lookupElapsed")
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("lookupProgress")
    assert demo.text("statusText") == "Cancelled"
    assert not demo.dialogs()
    await demo.look_up("1")
    assert demo.text("value.id") == "1"


async def test_escape_cancels_before_it_clears_the_search(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    demo.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    demo.type("jsonFindEdit", "name")
    demo.press(Qt.Key.Key_Escape)
    assert demo.text("statusText") == "Cancelled"
    assert demo.text("jsonFindEdit") == "name"
    demo.find("jsonFindEdit").setFocus()
    demo.press(Qt.Key.Key_Escape)
    assert demo.text("jsonFindEdit") == ""
    assert demo.find("rawJson").hasFocus()


def test_waiting_for_the_keyring_is_shown(run_desk: RunWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("1")
        await desk.until(lambda: desk.accessible_name("lookupElapsed").startswith("Waiting for the keyring"))

    monkeypatch.setattr("contactdesk.storage.vault._read", lambda _profile_id: released.wait())
    write_profiles(tmp_path / "data", profile())
    run_desk(scenario)
    released.set()


REASONS = {
    "start": "not what you looked up last",
    "again": "being looked up again",
    "cancel": "the last lookup was cancelled",
    "profile": "profile changed",
}


@pytest.mark.parametrize("what", REASONS)
async def test_older_contact_is_marked(demo: WindowDriver, what: str) -> None:
    await demo.look_up("1")
    assert not demo.is_visible("oldContactBanner")
    if what == "profile":
        demo.choose("Demo Clemta")
        assert demo.text("statusText") == ""
    elif what == "again":
        demo.window.show_waiting("Looking up 1…", "1")
    else:
        demo.start_looking_up(SILENT_ID)
        await demo.until_visible("lookupProgress")
        if what == "cancel":
            demo.click("cancelButton")
    await demo.until_visible("oldContactBanner")
    banner = demo.accessible_name("oldContactBanner")
    assert banner.endswith(REASONS[what])
    assert "Client name Client surname" in banner
    assert "1" in banner
    assert "Demo Wethod" in banner
    assert "Client name" in demo.accessible_name("exportButton")
    demo.window.contact_view.copy_all()
    assert demo.clipboard().splitlines()[0].startswith("Older contact")


async def test_id_field_has_the_focus_after_each_lookup(demo: WindowDriver) -> None:
    edit = demo.window.bar.id_edit
    assert edit.hasFocus()
    await demo.look_up("1")
    assert edit.hasFocus()
    assert edit.selectedText() == "1"
    await demo.fail("900404")
    await demo.close_failure()
    await demo.until(edit.hasFocus)
    assert edit.selectedText() == "900404"


async def test_retry_button_looks_up_again(demo: WindowDriver) -> None:
    await demo.fail("900500")
    before = len(demo.contact_requests())
    demo.click("retryButton")
    await demo.until(lambda: len(demo.contact_requests()) > before)
    await demo.until_visible("failureDialog")


async def test_settings_button_opens_the_faulty_field(demo: WindowDriver) -> None:
    await demo.fail("900401")
    await demo.open_settings("openSettingsButton")
    dialog = demo.find("connectionDialog")
    await demo.until(lambda: dialog.focusWidget() is demo.find("profileSecretEdit"))
    assert demo.text("profileNameEdit") == "Demo Wethod"


@pytest.fixture
def bar(qtbot: QtBot) -> LookupBar:
    bar = LookupBar()
    qtbot.addWidget(bar)
    return bar


@pytest.mark.parametrize(
    ("chosen", "lookups", "hint"), [("acme", [("acme", "42")], ""), ("removed", [], "Choose a profile first.")]
)
def test_early_enter_is_kept_for_the_chosen_profile(
    bar: LookupBar, chosen: str, lookups: list[tuple[str, str]], hint: str
) -> None:
    requested: list[tuple[str, str]] = []
    bar.lookup_requested.connect(lambda profile_id, contact_id: requested.append((profile_id, contact_id)))
    bar.set_id("42")
    bar.submit()
    assert requested == []
    bar.set_profiles([profile()], api_infos(), chosen)
    if hint:
        bar.submit()
    assert (requested, bar.hint.text()) == (lookups, hint)


@pytest.fixture
def no_double_clicks(qapp: QApplication) -> Iterator[None]:
    """Qt would take a release within the double click's time for the end of the click that opened the list."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(usual)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
async def test_focus_returns_to_the_id_after_picking_a_profile(demo: WindowDriver, no_double_clicks: None) -> None:
    bar = demo.window.bar
    selector = bar.profile_selector
    demo.click("profileSelector")
    await demo.until_visible("profileChoices")
    view = demo.find("profileChoices", QListWidget)
    row = view.visualItemRect(view.item(1))
    QTest.mouseMove(view.viewport(), row.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    await demo.until(lambda: not view.isVisible())
    assert selector.currentText().startswith("Demo Clemta")
    assert demo.window.focusWidget() is bar.id_edit
    demo.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert demo.window.focusWidget() is selector
    demo.press(Qt.Key.Key_Space)
    await demo.until(view.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    await demo.until(lambda: not view.isVisible())
    assert selector.currentText().startswith("Demo Wethod")
    assert demo.window.focusWidget() is bar.id_edit


async def test_selector_takes_arrows_and_passes_typed_ids_on(demo: WindowDriver) -> None:
    bar = demo.window.bar
    bar.set_id("42")
    QTest.keyClick(bar.id_edit, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    demo.press(Qt.Key.Key_Down)
    assert bar.profile_selector.currentText().startswith("Demo Clemta")
    assert demo.window.focusWidget() is bar.profile_selector
    for key in (Qt.Key.Key_D, Qt.Key.Key_4):
        demo.press(key)
    assert bar.id_edit.text() == "d4"
    assert bar.profile_selector.currentText().startswith("Demo Clemta")


async def test_selector_shows_its_focus_after_mouse_use(demo: WindowDriver) -> None:
    selector = demo.window.bar.profile_selector
    demo.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    without = selector.grab().toImage()
    selector.setFocus(Qt.FocusReason.OtherFocusReason)
    assert selector.grab().toImage() != without


async def test_wheel_changes_neither_profile_nor_focus(demo: WindowDriver) -> None:
    selector = demo.window.bar.profile_selector
    for focused in (demo.window.bar.id_edit, selector):
        focused.setFocus()
        roll_wheel(selector)
        assert selector.currentText().startswith("Demo Wethod")
        assert demo.window.focusWidget() is focused
