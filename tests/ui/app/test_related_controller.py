"""The client of a Wethod contact in the window: awaited, shown, failed, dropped, kept, exported."""

import gc
import json
import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTabBar, QWidget

from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile
from contactdesk.model.related import RelatedDetails
from contactdesk.services.related import RelatedService
from tests.factories import CLEMTA_ID, wethod_contact
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.ui.clients import look_up, sends_client, serves, serves_once, until_client_ended
from tests.ui.walk import clashes_in
from tests.window_driver import RunAgainst, RunWindow, WindowDriver

FULL = {
    "corporate_name": "Lumen S.p.A.",
    "legal_name": "Lumen Società per Azioni",
    "acronym": "LUM",
    "street": "Corso Buenos Aires 14",
    "zip_code": "20124",
    "town": "Milano",
    "province": "MI",
    "country": "IT",
    "vat": "IT02140014015",
    "tax_reference": "02140014015",
    "company_registration_number": "MI-2140014",
    "sdi_code": "T04ZHR3",
    "pec": "lumen@pec.example",
    "administration_email": "invoices@lumen.example",
    "phone": "+39 02 5550 0140",
    "website": "https://www.lumen.example",
    "payment_condition": "60 days end of month",
    "intent_code": "140",
    "intent_date": "2025-03-01",
    "id": "14",
    "deleted_at": "–",
}


SILENT_ID = "900602"
"""The demo never responds."""

OLDER = "The client was not loaded, since this is an older contact."


def places_to_click(desk: WindowDriver) -> dict[str, tuple[int, int]]:
    """Return where in the window everything is that can be clicked or selected."""
    widgets = [widget for widget in desk.widgets() if widget.isVisible() and widget.window() is desk.window]
    return {
        widget.objectName(): widget.mapTo(desk.window, QPoint()).toTuple()
        for widget in widgets
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    }


async def test_every_documented_field_of_the_client_is_shown(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    assert demo.find("billingPane").accessibleName() == "Client and billing"
    demo.click("emptyFieldsButton.billing")
    assert {name: demo.text(f"value.client.{name}") for name in FULL} == FULL
    assert not demo.is_visible("clientStatus")
    assert demo.text("contactOrigin").startswith("ID 2 · Demo Wethod (Wethod) · ")
    assert demo.text("contactOrigin").endswith(" · Head of Procurement · Lumen S.p.A.")
    assert demo.accessible_name("contactOrigin").startswith("From: ID 2 · ")
    assert demo.accessible_name("contactOrigin").endswith(" · Lumen S.p.A.")
    assert demo.is_visible("open.client.pec")
    assert demo.is_visible("open.client.website")


async def test_address_of_the_client_is_copied_as_lines(demo: WindowDriver) -> None:
    await look_up(demo, "20")
    copy_address = demo.action("copyAddressAction")
    assert not copy_address.isEnabled()
    await look_up(demo, "2")
    copy_address.trigger()
    assert QApplication.clipboard().text() == "Corso Buenos Aires 14\n20124 Milano MI\nIT"


def test_keys_pass_other_fields_before_the_client(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(720, 900)
        await look_up(desk, "2")
        desk.click("collapsibleHeading")
        # The rows move, with all their buttons, from contact to contact.
        await look_up(desk, "3")
        desk.find("emptyFieldsButton").setFocus()
        stops: list[str] = []
        while "value.client.id" not in stops:
            stops.append(desk.focus_after(Qt.Key.Key_Tab))
        others = ["value.extra", "showAll.extra", "copy.extra", "value.last", "copy.last"]
        assert stops[: stops.index("value.client.corporate_name")] == ["collapsibleHeading", *others]
        desk.find("value.client_id").setFocus()
        moves = [desk.focus_after(Qt.Key.Key_Down) for _ in range(3)]
        assert moves == ["value.extra", "value.last", "value.client.corporate_name"]

    run_against(serves(sends_client(), extra="x" * 5_000, last="1"), scenario)


async def test_arabic_company_and_role_keep_their_places(demo: WindowDriver) -> None:
    await look_up(demo, "11")
    assert demo.text("contactOrigin").endswith(" · \u2068مديرة المشتريات\u2069 · \u2068شركة النخيل\u2069")
    assert demo.accessible_name("contactOrigin").endswith(" · مديرة المشتريات · شركة النخيل")


async def test_unknown_fields_of_the_client_are_other_fields(demo: WindowDriver) -> None:
    await look_up(demo, "59")
    demo.click("collapsibleHeading")
    assert demo.text("value.client.credit_limit") == "1.10"
    assert demo.text("value.client.iban") == "IT60X0542811101000000123456"
    assert demo.text("mark.client.sdi_code") == "Came as a list; expected text or a whole number"


@pytest.mark.parametrize(
    ("contact_id", "sentence"),
    [
        ("52", "The token's owner lacks the permission “crm.view”."),
        ("53", "Wethod does not have this client; perhaps it was deleted."),
        ("54", "Wethod refused the client, perhaps because of these settings: Company, Version."),
        ("56", "The client was not loaded, since the response was cut off."),
        ("57", "Wethod sent no client that belongs to this contact."),
    ],
)
async def test_failure_is_one_line_in_the_pane(demo: WindowDriver, contact_id: str, sentence: str) -> None:
    await look_up(demo, contact_id)
    assert demo.text("clientStatus") == demo.accessible_name("clientStatus") == sentence
    assert demo.is_visible("retryClientButton")
    assert demo.dialogs() == []
    assert not demo.window.contact_view.is_stale
    assert not any(widget.objectName().startswith("value.client.") for widget in demo.widgets())
    assert demo.text("contactOrigin").endswith(" · Buyer")


@pytest.mark.parametrize(
    ("contact_id", "sentence"), [("58", "Wethod marks this client as deleted."), ("20", "This contact has no client.")]
)
async def test_deleted_client_and_contact_without_one(demo: WindowDriver, contact_id: str, sentence: str) -> None:
    await look_up(demo, contact_id)
    assert demo.text("clientStatus") == sentence
    assert not demo.is_visible("retryClientButton")


@pytest.mark.parametrize("client_id", ["C-14", 14.0, " 14"])
def test_client_id_that_cannot_be_asked_for(run_against: RunAgainst, client_id: object) -> None:
    asked: list[int] = []

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        assert desk.text("clientStatus") == "The client ID of this contact cannot be used."
        assert not desk.is_visible("retryClientButton")
        desk.press(Qt.Key.Key_F5)
        await desk.until_idle()
        assert asked == []

    run_against(serves(lambda _peer: asked.append(1), client_id=client_id), scenario)


async def test_contact_is_painted_before_its_client_is_asked(
    demo: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    ask = RelatedService.ask

    async def record(service: RelatedService, contact: Contact, profile: Profile) -> RelatedDetails:
        seen.append("asked")
        return await ask(service, contact, profile)

    monkeypatch.setattr(RelatedService, "ask", record)
    demo.window.contact_view.contact_shown.connect(lambda: seen.append("shown"))
    demo.window.contact_view.painted.connect(lambda: seen.append("painted"))
    await look_up(demo, "2")
    assert seen == ["shown", "painted", "asked"]


@pytest.mark.parametrize("width", [720, 1040, 1600])
@pytest.mark.parametrize("are_others_open", [False, True])
def test_nothing_jumps_when_the_client_arrives(run_against: RunAgainst, width: int, are_others_open: bool) -> None:
    release = Event()

    def client(peer: Peer) -> None:
        release.wait(20)
        sends_client(credit_limit=1)(peer)

    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(width, 480)
        await desk.look_up("2")
        await desk.until_painted()
        assert desk.text("clientStatus") == "Waiting for the client from Wethod…"
        assert desk.action("lookUpAgainAction").isEnabled()
        assert not desk.is_visible("retryClientButton")
        if are_others_open:
            desk.click("collapsibleHeading")
            await desk.until_visible("value.preferred_contact_hours")
        before = places_to_click(desk)
        # A sentence that can be selected.
        del before["clientStatus"]
        assert {"value.name", "copy.name", "collapsibleHeading"} <= before.keys()
        release.set()
        await desk.until_visible("value.client.corporate_name")
        await desk.until_painted()
        after = places_to_click(desk)
        assert {name: after.get(name) for name in before} == before
        assert not desk.is_visible("clientStatus")

    run_against(serves(client, preferred_contact_hours="9 to 12"), scenario)


def test_selection_and_dialog_survive_the_arrival_of_the_client(run_against: RunAgainst) -> None:
    release = Event()

    def client(peer: Peer) -> None:
        release.wait(20)
        sends_client()(peer)

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        desk.find("value.surname").setFocus()
        desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        release.set()
        await desk.until_visible("value.client.corporate_name")
        assert desk.find("value.surname").hasFocus()
        desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert desk.clipboard() == "Rossi"

    async def with_dialog(desk: WindowDriver) -> None:
        await desk.look_up("2")
        desk.click("showAll.notes")
        await desk.until_visible("wholeValueDialog")
        release.set()
        await desk.until_visible("value.client.corporate_name")
        assert desk.is_visible("wholeValueDialog")

    run_against(serves(client), with_dialog)
    release.clear()
    run_against(serves(client), scenario)


def test_retry_asks_again(run_against: RunAgainst) -> None:
    asked: list[int] = []

    def refuse(peer: Peer) -> None:
        peer.send(message("401 Unauthorized", b'{"key": "k", "message": "m"}'))

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        assert desk.text("clientStatus") == "The token was not accepted for the client."
        desk.click("retryClientButton")
        await desk.until_visible("value.client.corporate_name")
        assert not desk.is_visible("retryClientButton")
        assert desk.find("contactIdEdit").hasFocus()

    run_against(serves(serves_once(refuse, asked)), scenario)


async def test_retry_is_reached_by_tab_and_has_no_key_of_another(demo: WindowDriver) -> None:
    await look_up(demo, "52")
    assert demo.text("retryClientButton") == "Retry"
    assert clashes_in(demo.window) == {}
    retry = demo.find("retryClientButton")
    for _ in demo.window.findChildren(QWidget):
        if retry.hasFocus():
            break
        demo.press(Qt.Key.Key_Tab)
    assert retry.hasFocus()
    demo.press(Qt.Key.Key_Space)
    await demo.until(lambda: sum("/clients/" in seen.path for seen in demo.demo_requests()) == 2)


def test_quit_leaves_no_connection_to_the_client(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until(lambda: asked)

    def client(peer: Peer) -> None:
        asked.append(1)
        peer.wait()

    asked: list[int] = []
    run_against(serves(client), scenario)
    # An open connection would warn here.
    gc.collect()


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("429 Too Many Requests", "Wethod is limiting requests, so the client was not loaded."),
        ("500 Oops", "Wethod has a problem, so the client was not loaded."),
    ],
)
def test_limits_and_problems_of_the_service(run_against: RunAgainst, status: str, sentence: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        assert desk.text("clientStatus") == sentence

    run_against(serves(lambda peer: peer.send(message(status, b'{"key": "k", "message": "m"}'))), scenario)


def test_lost_connection_and_silence(run_against: RunAgainst) -> None:
    silent = Event()

    def client(peer: Peer) -> None:
        if silent.is_set():
            peer.wait()
        else:
            peer.reset()

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        status = re.sub(":[0-9]+", ":PORT", desk.text("clientStatus"))
        assert status == "The client was not loaded, since there is no connection to 127.0.0.1:PORT."
        silent.set()
        desk.click("retryClientButton")
        await until_client_ended(desk)
        assert desk.text("clientStatus") == "The client did not arrive within 2 s."

    run_against(serves(client), scenario, timeout_s=2.0)


def test_late_client_of_an_older_contact_is_dropped(run_against: RunAgainst) -> None:
    release = Event()
    asked: list[int] = []

    def send_late(peer: Peer) -> None:
        release.wait(20)
        sends_client(corporate_name="Too late")(peer)

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until(lambda: asked)
        await desk.look_up("3")
        release.set()
        await desk.until_visible("value.client.corporate_name")
        assert desk.text("value.client.corporate_name") == "In time"
        assert len(asked) == 2

    run_against(serves(serves_once(send_late, asked, sends_client(corporate_name="In time"))), scenario)


def test_escape_stops_the_client_and_keeps_the_contact(run_against: RunAgainst) -> None:
    asked: list[int] = []

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until(lambda: asked)
        desk.press(Qt.Key.Key_Escape)
        await until_client_ended(desk)
        assert desk.text("clientStatus") == "The client was not loaded, since you cancelled."
        assert not desk.window.contact_view.is_stale
        assert not desk.action("cancelAction").isEnabled()
        desk.click("retryClientButton")
        await desk.until_visible("value.client.corporate_name")

    run_against(serves(serves_once(Peer.wait, asked)), scenario)


async def test_other_profile_stops_the_client(demo: WindowDriver) -> None:
    await demo.look_up("55")
    await demo.until(lambda: any("/clients/505" in seen.path for seen in demo.demo_requests()))
    demo.choose("Demo Clemta")
    await until_client_ended(demo)
    assert demo.text("clientStatus") == OLDER
    assert not demo.is_visible("retryClientButton")
    demo.choose("Demo Wethod")
    assert demo.is_visible("retryClientButton")


async def test_older_contact_keeps_its_client(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    demo.choose("Demo Clemta")
    assert demo.window.contact_view.is_stale
    assert demo.text("value.client.corporate_name") == "Lumen S.p.A."
    assert demo.action("exportWithClientAction").text() == "Export older with &client: Ada Rossi…"
    await look_up(demo, CLEMTA_ID)
    assert demo.action("exportWithClientAction").text() == "Export with &client…"


async def test_contact_shown_again_after_a_failure_has_its_client(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    assert demo.action("exportWithClientAction").isEnabled()
    await demo.fail("900404")
    await demo.close_failure()
    assert not demo.action("exportWithClientAction").isEnabled()
    demo.click("previousContactButton")
    assert demo.window.contact_view.is_stale
    assert demo.text("value.client.corporate_name") == "Lumen S.p.A."
    assert demo.action("exportWithClientAction").isEnabled()


async def test_client_is_asked_once_in_ten_minutes(demo: WindowDriver) -> None:
    for contact_id in "2", "3", "2":
        await look_up(demo, contact_id)
        assert demo.text("value.client.corporate_name") == "Lumen S.p.A."
    paths = [seen.path for seen in demo.demo_requests()]
    assert paths.count("/api/clients/14?deleted=include") == 1


async def test_clemta_asks_for_no_client(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    demo.choose("Demo Clemta")
    await look_up(demo, "64b8f1a2e4b0c8d9f0120002")
    assert not demo.is_visible("clientStatus")
    assert not any(widget.objectName().startswith("value.client.") for widget in demo.widgets())
    assert [seen.path for seen in demo.demo_requests() if "clients" in seen.path] == ["/api/clients/14?deleted=include"]
    assert demo.find("billingPane").accessibleName() == "Billing"
    assert not demo.action("exportWithClientAction").isEnabled()


def test_profile_without_client_details_asks_nothing(run_against: RunAgainst) -> None:
    asked: list[int] = []

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        assert desk.text("clientStatus") == "This profile is set not to load clients."
        assert asked == []

    run_against(serves(lambda _peer: asked.append(1)), scenario, related_details=False)


async def test_copy_all_has_the_client_or_why_it_is_missing(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    demo.click("copyAllButton")
    lines = demo.clipboard().splitlines()
    assert lines[lines.index("Client and billing") + 1] == "Company: Lumen S.p.A."
    assert "VAT number: IT02140014015" in lines
    await look_up(demo, "53")
    demo.click("copyAllButton")
    lines = demo.clipboard().splitlines()
    assert lines[lines.index("Client and billing") + 1] == "Wethod does not have this client; perhaps it was deleted."


async def test_json_has_a_page_for_the_client(demo: WindowDriver) -> None:
    await look_up(demo, "59")
    demo.window.contact_view.show_json()
    pages = demo.find("jsonPagesTabs", QTabBar)
    assert [pages.tabText(index) for index in range(pages.count())] == ["Contact", "Client"]
    assert demo.text("rawJson").startswith('{\n  "id": 59,')
    pages.setFocus()
    demo.press(Qt.Key.Key_Right)
    assert demo.text("rawJson").startswith('{\n  "id": 509,')
    assert '"credit_limit": 1.10' in demo.text("rawJson")
    demo.click("copyJsonButton")
    assert json.loads(demo.clipboard())["id"] == 509
    assert demo.text("statusText") == "Copied: JSON of the client"
    demo.action("copyJsonAction").trigger()
    assert json.loads(demo.clipboard())["id"] == 59
    assert demo.text("statusText") == "Copied: JSON"
    await look_up(demo, "53")
    assert not demo.is_visible("jsonPagesTabs")
    assert demo.text("rawJson").startswith('{\n  "id": 53,')


async def test_export_with_client_is_lossless(demo: WindowDriver, tmp_path: Path) -> None:
    export = demo.action("exportWithClientAction")
    assert not export.isEnabled()
    await look_up(demo, "53")
    assert not export.isEnabled()
    await look_up(demo, "59")
    assert export.isEnabled()
    export.trigger()
    await demo.until_visible("exportDialog")
    proposed = demo.find("exportDialog", QFileDialog).selectedFiles()
    assert [Path(path).name for path in proposed] == ["contact-wethod-59-client.json"]
    demo.choose_file("exportDialog", tmp_path / "both.json")
    await demo.until_text("statusText", "Exported to")
    both = (tmp_path / "both.json").read_text(encoding="utf-8")
    assert both.startswith('{\n  "contact": {\n    "id": 59,\n')
    assert '  },\n  "client": {\n    "id": 509,\n' in both
    assert '"credit_limit": 1.10,' in both
    await demo.export(tmp_path / "contact.json")
    await demo.until((tmp_path / "contact.json").exists)
    await demo.until_idle()
    alone = (tmp_path / "contact.json").read_text(encoding="utf-8")
    assert json.loads(alone) == json.loads(both)["contact"]
    assert "credit_limit" not in alone


@pytest.mark.parametrize(
    ("contact_id", "sentence"), [("55", ""), ("53", "Wethod does not have this client; perhaps it was deleted.")]
)
def test_quit_when_done_waits_for_the_client(run_desk: RunWindow, contact_id: str, sentence: str) -> None:
    shown: list[str] = []

    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: not desk.window.isVisible())
        shown.append(desk.text("clientStatus"))

    assert run_desk(scenario, demo=True, lookup=contact_id, quit_when="done").exit_code == 0
    assert shown == [sentence]


async def test_leaving_the_demo_stops_the_client(demo: WindowDriver) -> None:
    await demo.look_up("55")
    await demo.until(lambda: any("/clients/505" in seen.path for seen in demo.demo_requests()))
    controllers = demo.session.controllers
    assert controllers is not None
    demo.action("leaveDemoAction").trigger()
    await demo.until_hidden("demoNotice")
    assert not controllers.related.is_awaited
    await demo.until_idle()
    assert demo.services.related.size_bytes == 0
    assert not demo.action("exportWithClientAction").isEnabled()


def test_removing_the_last_profile_stops_the_client(run_against: RunAgainst) -> None:
    release = Event()
    asked: list[int] = []

    def client(peer: Peer) -> None:
        asked.append(1)
        release.wait(20)
        sends_client()(peer)

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until(lambda: asked)
        controllers = desk.session.controllers
        assert controllers is not None
        await desk.open_settings()
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_visible("firstRunPage")
        was_stopped = not controllers.related.is_awaited
        release.set()
        assert was_stopped
        await desk.until_idle()
        assert desk.services.related.size_bytes == 0
        assert not desk.action("exportWithClientAction").isEnabled()
        await desk.close_settings()

    run_against(serves(client), scenario)


async def test_client_that_arrives_behind_a_failure_is_not_exported(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    related = demo.services.related.known(*shown(demo))
    await demo.fail("900404")
    await demo.close_failure()
    demo.window.show_related(related)
    assert not demo.action("exportWithClientAction").isEnabled()
    assert not demo.action("copyEmailAction").isEnabled()


def shown(desk: WindowDriver) -> tuple[Contact, Profile]:
    view = desk.window.contact_view
    assert view.contact
    assert view.profile
    return view.contact, view.profile


@pytest.mark.parametrize("ends_by", ["Back", "Back to a known client", "another profile", "rename"])
async def test_escape_is_free_when_the_wait_has_ended(demo: WindowDriver, ends_by: str) -> None:
    await look_up(demo, "2")
    await demo.look_up("55")
    assert demo.action("cancelAction").isEnabled()
    if ends_by == "another profile":
        demo.choose("Demo Clemta")
    elif ends_by == "rename":
        await demo.open_settings()
        demo.type("profileNameEdit", "Renamed")
        await demo.save_profile()
        await demo.close_settings()
    else:
        if ends_by == "Back":
            demo.services.related.clear()
        demo.action("backAction").trigger()
    assert not demo.action("cancelAction").isEnabled()
    demo.action("findAction").trigger()
    await demo.until(demo.find("jsonFindEdit").hasFocus)
    demo.type("jsonFindEdit", "name")
    demo.press(Qt.Key.Key_Escape)
    assert demo.text("jsonFindEdit") == ""


async def test_running_lookup_can_be_cancelled_when_it_ends_the_wait(demo: WindowDriver) -> None:
    await demo.look_up("55")
    seen: list[bool] = []
    demo.window.contact_view.became_stale.connect(lambda: seen.append(demo.action("cancelAction").isEnabled()))
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    assert seen[0]
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("cancelButton")
    assert not demo.action("cancelAction").isEnabled()


def test_quit_when_done_ends_when_escape_stops_the_client(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: any("/clients/505" in seen.path for seen in desk.demo_requests()))
        desk.press(Qt.Key.Key_Escape)
        await desk.until(lambda: not desk.window.isVisible())

    assert run_desk(scenario, demo=True, lookup="55", quit_when="done").exit_code == 0


def test_quit_when_done_waits_for_the_lookup_that_ends_the_wait(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: any("/clients/505" in seen.path for seen in desk.demo_requests()))
        desk.start_looking_up("900404")
        await desk.until(lambda: not desk.window.isVisible())

    assert run_desk(scenario, demo=True, lookup="55", quit_when="done").exit_code == 1


def sends_client_later(is_slow: Event, release: Event) -> Callable[[Peer], None]:
    """Return what serves client 14; while ``is_slow`` is set, only after ``release`` is."""

    def client(peer: Peer) -> None:
        if is_slow.is_set():
            release.wait(20)
        sends_client()(peer)

    return client


@pytest.mark.parametrize("why", ["Back", "refused ID", "rename"])
def test_client_of_an_older_contact_is_loaded_on_request(run_against: RunAgainst, why: str) -> None:
    is_slow, release = Event(), Event()
    client = sends_client_later(is_slow, release)

    async def scenario(desk: WindowDriver) -> None:
        if why == "Back":
            await look_up(desk, "2")
            await look_up(desk, "3")
            desk.services.related.clear()
            desk.action("backAction").trigger()
        else:
            is_slow.set()
            await desk.look_up("2")
            assert desk.text("clientStatus") == "Waiting for the client from Wethod…"
            if why == "rename":
                await desk.open_settings()
                desk.type("profileNameEdit", "Renamed")
                await desk.save_profile()
                await desk.close_settings()
            else:
                desk.start_looking_up("12x")
            release.set()
        assert desk.window.contact_view.is_stale
        await desk.until_idle()
        assert desk.text("clientStatus") == OLDER
        desk.click("retryClientButton")
        await desk.until_visible("value.client.corporate_name")
        assert desk.window.contact_view.is_stale
        assert desk.text("value.id") == "2"
        assert not desk.is_visible("retryClientButton")

    run_against(serves(client), scenario)


def test_client_asked_for_an_older_contact_ends_with_the_next_lookup(run_against: RunAgainst) -> None:
    is_slow, release = Event(), Event()
    client = sends_client_later(is_slow, release)

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        await look_up(desk, "3")
        desk.services.related.clear()
        desk.action("backAction").trigger()
        is_slow.set()
        desk.click("retryClientButton")
        assert desk.text("clientStatus") == "Waiting for the client from Wethod…"
        retries: list[bool] = []
        desk.window.contact_view.became_stale.connect(lambda: retries.append(desk.is_visible("retryClientButton")))
        await desk.fail("4")
        assert retries[0]
        release.set()
        await desk.close_failure()
        await desk.until_idle()
        desk.click("previousContactButton")
        assert desk.text("clientStatus") == OLDER

    def behave(peer: Peer) -> None:
        while head := peer.request().decode():
            if head.split()[1].endswith("/4"):
                peer.send(message("404 Not Found", b'{"key": "k", "message": "m"}'))
            elif "/clients/" in head:
                client(peer)
            else:
                contact = wethod_contact(id=int(head.split()[1].rpartition("/")[2]), client_id=14)
                peer.send(message("200 OK", json.dumps(contact).encode()))

    run_against(behave, scenario)


CHANGES = {
    "address": ("profileBaseUrlEdit", "http://127.0.0.1:9"),
    "setting": ("profileCompanyEdit", "other"),
    "secret": ("profileSecretEdit", "another-token"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_client_is_not_asked_for_by_changed_settings(run_against: RunAgainst, change: str) -> None:
    asked: list[int] = []

    def client(peer: Peer) -> None:
        asked.append(1)
        peer.wait()

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until(lambda: asked)
        await desk.open_settings()
        desk.type(*CHANGES[change])
        if change == "address":
            desk.type("profileSecretEdit", "another-token")
        await desk.save_profile()
        await desk.close_settings()
        assert desk.text("clientStatus") == OLDER
        assert not desk.is_visible("retryClientButton")

    run_against(serves(client), scenario)


def test_client_is_asked_for_only_in_its_own_profile(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        await desk.open_settings()
        desk.click("addProfileButton")
        desk.type_profile(desk.services.repository.profiles[0].base_url, name="Same company")
        await desk.save_profile()
        await desk.close_settings()
        assert desk.window.contact_view.is_stale
        assert not desk.is_visible("retryClientButton")
        desk.choose("Acme")
        assert desk.is_visible("retryClientButton")

    run_against(serves(lambda peer: peer.send(message("404 Not Found", b'{"key": "k", "message": "m"}'))), scenario)


async def test_retry_is_disabled_while_a_lookup_runs(demo: WindowDriver) -> None:
    await look_up(demo, "52")
    demo.start_looking_up(SILENT_ID)
    await demo.until_visible("cancelButton")
    assert not demo.is_enabled("retryClientButton")
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("cancelButton")
    assert demo.is_visible("retryClientButton")
    assert demo.is_enabled("retryClientButton")


async def test_retry_leaves_what_is_typed(demo: WindowDriver) -> None:
    edit = demo.window.bar.id_edit
    await look_up(demo, "52")
    demo.type("contactIdEdit", "12")
    demo.click("retryClientButton")
    await demo.until(edit.hasFocus)
    demo.press(Qt.Key.Key_3)
    assert edit.text() == "123"
    await until_client_ended(demo)


async def test_typing_after_retry_replaces_the_looked_up_id(demo: WindowDriver) -> None:
    edit = demo.window.bar.id_edit
    await look_up(demo, "52")
    demo.click("retryClientButton")
    await demo.until(edit.hasFocus)
    demo.press(Qt.Key.Key_3)
    assert edit.text() == "3"
    await until_client_ended(demo)


def test_repeated_lookup_asks_for_the_client_anew(run_against: RunAgainst) -> None:
    numbers = count(1)

    def client(peer: Peer) -> None:
        sends_client(corporate_name=f"Response {next(numbers)}")(peer)

    async def scenario(desk: WindowDriver) -> None:
        seen = []
        for key in (None, Qt.Key.Key_F5, Qt.Key.Key_Return, Qt.Key.Key_F5):
            before = desk.window.contact
            if key:
                desk.press(key)
            else:
                desk.start_looking_up("2")
            await desk.until(lambda before=before: desk.window.contact is not before)  # type: ignore[misc]
            await until_client_ended(desk)
            seen.append(desk.text("value.client.corporate_name"))
        assert seen == ["Response 1", "Response 2", "Response 2", "Response 3"]

    run_against(serves(client), scenario)


async def test_forgotten_client_stays_only_while_it_is_on_the_page(demo: WindowDriver) -> None:
    await look_up(demo, "2")
    demo.services.related.clear()
    demo.choose("Demo Clemta")
    assert demo.text("value.client.corporate_name") == "Lumen S.p.A."
    demo.choose("Demo Wethod")
    await demo.fail("900404")
    await demo.close_failure()
    demo.click("previousContactButton")
    assert demo.text("clientStatus") == OLDER
    assert demo.is_visible("retryClientButton")
    assert not demo.action("exportWithClientAction").isEnabled()
