"""Ask every profile in the real window: what is sent and when, what opens by itself, what Enter and Esc do."""

import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget

from contactdesk.model.failure import FailureKind, LookupFailed
from tests import factories
from tests.factories import CLEMTA_ID
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import message, responses, sends_and_hangs
from tests.window_driver import TIMEOUT_S, RunWindow, WindowDriver

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
REFUSAL = b'{"key": "k", "message": "m"}'
NOT_THERE = responses("404 Not Found", b'{"key": "not_found", "message": "No contact", "success": false, "error": {}}')
NO_KEY = responses("404 Not Found", b'{"success": false, "message": "No contact", "error": {"code": "NOT_FOUND"}}')
FAILS = responses("401 Unauthorized", REFUSAL)


def person(name: str) -> Behaviour:
    """Respond with a contact 42 of Wethod, who has a client."""
    contact = factories.wethod_contact(
        id=42, name=name, surname="Rossi", email=f"{name.lower()}@example.com", role="Buyer", client_id=7
    )
    client = json.dumps({"id": 7, "corporate_name": "Rossi S.p.A."}).encode()

    def behave(peer: Peer) -> None:
        while head := peer.request():
            peer.send(message("200 OK", client if b"/clients/" in head else json.dumps(contact).encode()))

    return behave


JOHN = responses("200 OK", json.dumps(factories.clemta_body(email="john@example.com")).encode())

Asked = Callable[[str], list[bytes]]
"""Returns the requests that the server of a profile has received."""
Scenario = Callable[[WindowDriver, Asked], Awaitable[None]]
RunWith = Callable[..., None]


@pytest.fixture
def run_with(run_desk: RunWindow, profiles_file: Path) -> Iterator[RunWith]:
    """Runs the program with one profile, and its server, for each behaviour, by the profile's name."""
    with ExitStack() as stack:

        def run(scenario: Scenario, behaviours: dict[str, Behaviour], api: str = "wethod", **values: Any) -> None:
            servers = {name: stack.enter_context(FaultServer(behave)) for name, behave in behaviours.items()}

            async def with_secrets(desk: WindowDriver) -> None:
                for name in servers:
                    desk.keep_secret(name, f"canary-of-{name}")
                await scenario(desk, lambda name: servers[name].requests)

            profiles = [
                factories.profile(
                    api, f"http://127.0.0.1:{server.port}", id=name, name=name, company=name.lower(), **values
                )
                for name, server in servers.items()
            ]
            factories.write_profiles(profiles_file.parent, *profiles, last_used=profiles[0].id)
            run_desk(with_secrets)

        yield run


async def open_dialog(desk: WindowDriver, contact_id: str = "42", key: Qt.Key = Qt.Key.Key_Return) -> None:
    desk.type("contactIdEdit", contact_id)
    desk.press(key, CTRL_SHIFT)
    await desk.until_visible("askAllDialog")


async def start(desk: WindowDriver, contact_id: str = "42") -> None:
    await open_dialog(desk, contact_id)
    desk.click("askAllStartButton")


async def until_over(desk: WindowDriver) -> None:
    await desk.until_text("askAllCancelButton", "Close")


def rows(desk: WindowDriver) -> list[str]:
    """Return the rows as assistive tools read them."""
    found = desk.find("askAllList", QListWidget)
    return [str(found.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(found.count())]


def choose_row(desk: WindowDriver, row: int) -> None:
    """Go to a row with the keyboard."""
    desk.press(Qt.Key.Key_Home)
    for _ in range(row):
        desk.press(Qt.Key.Key_Down)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_nothing_is_sent_before_the_start(run_with: RunWith, key: Qt.Key) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await open_dialog(desk, key=key)
        assert desk.text("askAllSummary") == "Contact Desk will send 2 requests for contact 42, one to each profile."
        assert desk.text("askAllStartButton") == "&Ask 2 profiles"
        assert [row.split(" (")[0] for row in rows(desk)] == ["Acme", "Beta"]
        await desk.until_idle()
        assert (asked("Acme"), asked("Beta")) == ([], [])
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden("askAllDialog")
        assert (asked("Acme"), asked("Beta")) == ([], [])

    run_with(scenario, {"Acme": person("Ada"), "Beta": NOT_THERE})


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_look_up_from_anywhere(run_with: RunWith, key: Qt.Key) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        desk.type("contactIdEdit", "42")
        desk.find("settingsButton").setFocus()
        desk.press(key, Qt.KeyboardModifier.ControlModifier)
        await desk.until(lambda: desk.window.contact)

    run_with(scenario, {"Acme": person("Ada")})


def test_chosen_row_opens_with_its_profile(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk)
        await until_over(desk)
        assert desk.text("askAllSummary") == "Contact 42 was found in 2 profiles."
        assert desk.text("askAllOutcome") == "Not there: Acme\nChoose the right contact and press Open."
        assert rows(desk) == [
            "Acme (Wethod · △ test), colour blue: Not there. No contact with this ID",
            "Beta (Wethod · △ test), colour blue: Found. Bea Rossi · bea@example.com · Buyer",
            "Gamma (Wethod · △ test), colour blue: Found. Ada Rossi · ada@example.com · Buyer",
        ]
        assert [len(asked(name)) for name in ("Acme", "Beta", "Gamma")] == [1, 1, 1]
        choose_row(desk, 2)
        desk.press(Qt.Key.Key_Return)
        await desk.until_hidden("askAllDialog")
        assert desk.window.bar.profile_id == "Gamma"
        assert desk.text("contactName") == "Ada Rossi"
        assert desk.text("statusText").startswith("Found in Gamma · 200 OK · ")
        await desk.until_visible("value.client.corporate_name")
        assert [len(asked(name)) for name in ("Acme", "Beta", "Gamma")] == [1, 1, 2], "its client"
        for name in ("Acme", "Beta", "Gamma"):
            assert all(request.count(b"canary-of-") == 1 for request in asked(name))
            assert all(f"canary-of-{name}".encode() in request for request in asked(name))
        assert desk.action("backAction").isEnabled() is False
        desk.find("exportButton").setFocus()
        desk.press(Qt.Key.Key_4)
        assert desk.text("contactIdEdit") == "4", "the next ID replaces the last one"

    run_with(scenario, {"Acme": NOT_THERE, "Beta": person("Bea"), "Gamma": person("Ada")})


def test_single_hit_of_unique_ids_opens_by_itself(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk, CLEMTA_ID)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactName") == "John Doe"
        assert desk.window.bar.profile_id == "Beta"
        assert desk.text("statusText").startswith("Found in Beta · ")
        assert [len(asked(name)) for name in ("Acme", "Beta")] == [1, 1]

    run_with(scenario, {"Acme": NO_KEY, "Beta": JOHN}, api="clemta")


def test_hit_of_a_company_waits_for_enter(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await start(desk)
        await until_over(desk)
        assert desk.text("askAllSummary") == "Contact 42 was found in “Beta”."
        assert desk.text("askAllOutcome") == "Not there: Acme\nPress Open to see the contact."
        assert desk.window.contact is None
        choose_row(desk, 1)
        desk.press(Qt.Key.Key_Return)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactName") == "Ada Rossi"

    run_with(scenario, {"Acme": NOT_THERE, "Beta": person("Ada")})


def test_hit_beside_a_failure_waits_for_enter(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await start(desk, CLEMTA_ID)
        await until_over(desk)
        assert desk.text("askAllOutcome") == "Failed: Acme\nPress Open to see the contact."
        desk.click("askAllOpenButton")
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactName") == "John Doe"

    run_with(scenario, {"Acme": responses("503 No"), "Beta": JOHN}, api="clemta", timeout_s=2.0)


class Released:
    """A server that answers when it is released."""

    def __init__(self, answer: Behaviour) -> None:
        self._answer = answer
        self.was_asked = threading.Event()
        self.may_answer = threading.Event()

    def behave(self, peer: Peer) -> None:
        peer.wait_for_byte()
        self.was_asked.set()
        assert self.may_answer.wait(TIMEOUT_S)
        self._answer(peer)


def test_hit_after_a_key_press_waits_for_enter(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await start(desk, CLEMTA_ID)
        await desk.until(late.was_asked.is_set)
        desk.press(Qt.Key.Key_Down)
        late.may_answer.set()
        await until_over(desk)
        assert desk.is_visible("askAllDialog")
        assert desk.window.contact is None

    late = Released(JOHN)
    run_with(scenario, {"Acme": NO_KEY, "Beta": late.behave}, api="clemta")


@pytest.mark.parametrize(
    ("others", "said"),
    [(["Gamma"], "1 profile had not answered"), (["Gamma", "Delta"], "2 profiles had not answered")],
)
def test_contact_opens_before_all_have_answered_only_by_choice(run_with: RunWith, others: list[str], said: str) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk, "55")
        await desk.until(lambda: "Found" in rows(desk)[0] and all(asked(name) for name in others))
        desk.press(Qt.Key.Key_Return)
        assert desk.is_visible("askAllDialog")
        assert not desk.is_enabled("askAllOpenButton")
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactName") == "Bea Rossi"
        assert desk.text("statusText").startswith(f"Found in Beta · {said} · 200 OK · ")

    run_with(scenario, {"Beta": person("Bea"), **dict.fromkeys(others, sends_and_hangs())})


def test_nothing_found_names_who_was_asked_and_what_to_do(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk)
        await until_over(desk)
        assert desk.text("askAllSummary") == "Contact 42 was not found in the profiles that could tell."
        assert desk.text("askAllOutcome") == (
            "Not there: Acme\nCannot tell, since they may not see it: Beta\nFailed: Gamma\n"
            "Choose a profile that failed and press Try again."
        )
        assert rows(desk)[1:] == [
            "Beta (Wethod · △ test), colour blue: Cannot tell. May not see this contact, if there is one",
            (
                "Gamma (Wethod · △ test), colour blue: Failed. The token was not accepted. "
                "Wethod did not accept the token of the profile “Gamma”. Status: 401."
            ),
        ]
        assert not desk.is_enabled("askAllRetryButton")
        choose_row(desk, 2)
        assert desk.is_enabled("askAllRetryButton")
        assert not desk.is_enabled("askAllOpenButton")
        desk.press(Qt.Key.Key_Return)
        await desk.until(lambda: len(asked("Gamma")) == 2)
        await until_over(desk)
        assert [len(asked(name)) for name in ("Acme", "Beta")] == [1, 1]

    run_with(scenario, {"Acme": NOT_THERE, "Beta": responses("403 Forbidden", REFUSAL), "Gamma": FAILS})


def test_lookup_that_runs_is_cancelled_in_words(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        desk.type("contactIdEdit", "42")
        desk.press(Qt.Key.Key_Return)
        await desk.until(lambda: asked("Acme"))
        desk.press(Qt.Key.Key_Return, CTRL_SHIFT)
        await desk.until_visible("askAllDialog")
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden("askAllDialog")
        assert desk.text("statusText") == "Cancelled"

    run_with(scenario, {"Acme": sends_and_hangs()})


def test_escape_stops_what_runs(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk)
        await desk.until(lambda: asked("Acme") and asked("Beta"))
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden("askAllDialog")
        await desk.until_idle()
        assert desk.window.contact is None
        assert desk.window.bar.id_edit.hasFocus()
        await desk.until(lambda: desk.window.isActiveWindow())

    run_with(scenario, {"Acme": sends_and_hangs(), "Beta": sends_and_hangs()})


def test_closing_the_window_ends_it(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk)
        await desk.until(lambda: asked("Acme"))

    run_with(scenario, {"Acme": sends_and_hangs()})


def test_secrets_are_dropped_but_that_of_the_chosen_profile(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await start(desk)
        await until_over(desk)
        desk.click("askAllCancelButton")
        await desk.until_hidden("askAllDialog")
        acme, beta = desk.services.repository.profiles
        for each in (acme, beta):
            desk.services.vault.drop_from_memory(each.id)
        assert await desk.services.lookup.secret(acme) == "canary-of-Acme"
        with pytest.raises(LookupFailed) as caught:
            await desk.services.lookup.secret(beta)
        assert caught.value.failure.kind is FailureKind.NO_KEYRING

    run_with(scenario, {"Acme": NOT_THERE, "Beta": person("Ada")})


def test_contact_on_the_page_is_an_older_one_since_the_start(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await desk.look_up("42")
        await open_dialog(desk, "43")
        assert not desk.window.contact_view.is_stale, "nothing was sent"
        desk.click("askAllStartButton")
        await until_over(desk)
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden("askAllDialog")
        assert desk.text("oldContactBanner") == (
            "Older contact: Ada Rossi, ID 42, Acme (Wethod) – every profile was asked since"
        )

    run_with(scenario, {"Acme": person("Ada"), "Beta": NOT_THERE})


@pytest.mark.parametrize("contact_id", ["", "64b8f1a2e4b0c8d9f012345"])
async def test_refused_id_marks_the_contact_on_the_page(demo: WindowDriver, contact_id: str) -> None:
    await demo.look_up("1")
    demo.type("contactIdEdit", contact_id)
    demo.press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert "not the ID that you entered last" in demo.text("oldContactBanner")
    assert demo.text("statusText") == "Nothing was sent"


@pytest.mark.parametrize("is_removed", [False, True], ids=["changed", "removed"])
def test_profile_changed_meanwhile_is_stopped(run_with: RunWith, is_removed: bool) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await start(desk)
        await desk.until(lambda: asked("Beta") and "Found" in rows(desk)[0])
        repository = desk.services.repository
        acme, beta = repository.profiles
        for each in (acme, beta):
            if is_removed:
                await repository.remove(each.id)
            else:
                await repository.save(replace(each, settings={**each.settings, "company": "other"}))
        desk.profiles.show_profiles("Acme")
        await until_over(desk)
        assert desk.text("askAllOutcome") == "Stopped: Acme, Beta\nCheck the ID."
        assert rows(desk)[0].endswith("Stopped. The profile was changed or removed")
        assert not desk.is_enabled("askAllOpenButton")
        assert not desk.is_enabled("askAllRetryButton")

    run_with(scenario, {"Acme": person("Ada"), "Beta": sends_and_hangs()})


def test_new_secret_drops_what_the_old_one_found(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await start(desk)
        await until_over(desk)
        desk.profiles.secret_changed.emit("Acme")
        assert "Stopped" in rows(desk)[0]

    run_with(scenario, {"Acme": person("Ada")})


def test_404_offers_the_other_profiles(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await desk.fail("42")
        assert desk.text("askOthersButton") == "Ask the &other 2 profiles"
        desk.click("askOthersButton")
        await desk.until_visible("askAllDialog")
        assert not desk.is_visible("failureDialog")
        assert [row.split(" (")[0] for row in rows(desk)] == ["Beta", "Gamma"]
        desk.click("askAllStartButton")
        await until_over(desk)
        assert [len(asked(name)) for name in ("Acme", "Beta", "Gamma")] == [1, 1, 1]
        choose_row(desk, 0)
        desk.press(Qt.Key.Key_Return)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactName") == "Ada Rossi"

    run_with(scenario, {"Acme": NOT_THERE, "Beta": person("Ada"), "Gamma": NOT_THERE})


def test_failure_dialog_gives_way_to_the_key(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await desk.fail("42")
        assert desk.text("askOthersButton") == "Ask the &other profile"
        await desk.until(lambda: desk.find("failureDialog").isActiveWindow())
        desk.press(Qt.Key.Key_Return, CTRL_SHIFT)
        assert [dialog.objectName() for dialog in desk.dialogs()] == ["askAllDialog"]
        assert desk.text("askAllStartButton") == "&Ask 2 profiles"

    run_with(scenario, {"Acme": NOT_THERE, "Beta": NOT_THERE})


async def test_404_offers_no_profile_that_the_id_does_not_fit(demo: WindowDriver) -> None:
    await demo.fail("900404")
    assert not demo.is_visible("askOthersButton")


def test_other_failures_do_not_offer_other_profiles(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        await desk.fail("42")
        assert not desk.is_visible("askOthersButton")

    run_with(scenario, {"Acme": FAILS, "Beta": NOT_THERE})


@pytest.mark.parametrize(
    ("contact_id", "hint"),
    [
        ("", "Enter a contact ID."),
        ("64b8f1a2e4b0c8d9f012345", "This ID fits none of the profiles that may be asked."),
        ("1 2", "This ID fits none of the profiles that may be asked."),
    ],
)
async def test_id_that_fits_no_profile_is_not_sent(demo: WindowDriver, contact_id: str, hint: str) -> None:
    demo.type("contactIdEdit", contact_id)
    demo.press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert hint in demo.text("idHint")
    assert demo.dialogs() == []


@pytest.mark.parametrize(
    ("contact_id", "asked", "left_out"),
    [
        ("42", "/api/contacts/42", "Demo Clemta"),
        ("64b8f1a2e4b0c8d9f0120027", "/contacts/64b8f1a2e4b0c8d9f0120027", "Demo Wethod"),
        ("012345678901234567890123", "/contacts/012345678901234567890123", "Demo Wethod"),
    ],
)
async def test_id_goes_only_to_the_api_that_it_fits(
    demo: WindowDriver, contact_id: str, asked: str, left_out: str
) -> None:
    await open_dialog(demo, contact_id)
    assert demo.text("askAllSummary") == (
        f"Contact Desk will send 1 request for contact {contact_id}, to this profile."
    )
    assert left_out in demo.text("askAllLeftOut")
    demo.click("askAllStartButton")
    await demo.until_idle()
    assert [request.path for request in demo.contact_requests()] == [asked]


def test_profile_left_out_in_the_settings_is_not_asked(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        _acme, beta = desk.services.repository.profiles
        await desk.services.repository.save(replace(beta, ask_all=False))
        desk.profiles.show_profiles("Acme")
        await start(desk)
        await until_over(desk)
        assert desk.text("askAllLeftOut") == "Not asked, since their settings leave them out: Beta"
        assert (len(asked("Acme")), len(asked("Beta"))) == (1, 0)

    run_with(scenario, {"Acme": NOT_THERE, "Beta": person("Ada")})


def test_id_pasted_with_its_company_is_asked_only_there(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, _asked: Asked) -> None:
        QGuiApplication.clipboard().setText("https://acme.wethod.com/api/contacts/42")
        desk.window.bar.paste()
        desk.press(Qt.Key.Key_Return, CTRL_SHIFT)
        await desk.until_visible("askAllDialog")
        assert [row.split(" (")[0] for row in rows(desk)] == ["Acme"]
        assert desk.text("askAllLeftOut") == ("Not asked, since the pasted text names another address or company: Beta")
        desk.press(Qt.Key.Key_Escape)

    run_with(scenario, {"Acme": NOT_THERE, "Beta": NOT_THERE})


def test_typing_before_the_start_goes_to_the_id_field(run_with: RunWith) -> None:
    async def scenario(desk: WindowDriver, asked: Asked) -> None:
        await open_dialog(desk)
        desk.press(Qt.Key.Key_7)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactIdEdit") == "7", "another ID"
        await open_dialog(desk)
        QGuiApplication.clipboard().setText("#815")
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await desk.until_hidden("askAllDialog")
        assert desk.text("contactIdEdit") == "815"
        assert asked("Acme") == []

    run_with(scenario, {"Acme": NOT_THERE})
