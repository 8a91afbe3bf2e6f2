"""Requests of later starts: carried out at once or when the dialog is closed; never lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from contactdesk.app.activation_controller import ActivationController
from contactdesk.app.single_instance import ActivationReply, ActivationRequest
from contactdesk.demo.service import DemoService
from contactdesk.storage.profile_store import ProfileStore
from tests.factories import CLEMTA_ID, profile, write_profiles
from tests.window_driver import RunWindow, WindowDriver

ACCEPTED = ActivationReply()
Button = QMessageBox.StandardButton


@pytest.fixture
def desk(desk: RunWindow, service: DemoService, profiles_file: Path) -> RunWindow:
    """The program with two saved profiles; the first one is chosen at the start."""
    profiles = (profile("clemta", service.base_url, id=name.lower(), name=name) for name in ("Acme", "Beta"))
    write_profiles(profiles_file.parent, *profiles)
    return desk


async def ask(desk: WindowDriver, request: ActivationRequest) -> ActivationReply:
    """Return the reply to a later start."""
    controller = desk.window.findChild(ActivationController)
    if controller is None:
        controller = ActivationController(desk.window, desk.services.repository, desk.profiles, desk.paste_controller)
    return await controller.handle(request)


async def test_request_is_carried_out_at_once_without_dialogs(desk: WindowDriver) -> None:
    assert await ask(desk, ActivationRequest(profile="beta", show="settings")) == ACCEPTED
    assert desk.window.bar.profile_id == "beta"
    assert desk.text("profileNameEdit") == "Beta"


async def test_lookup_waits_until_the_settings_are_closed(desk: WindowDriver) -> None:
    await desk.open_settings()
    assert await ask(desk, ActivationRequest(profile="Beta", lookup=CLEMTA_ID)) == ACCEPTED
    assert desk.text("statusText") == f"Close the dialog to look up {CLEMTA_ID}"
    assert desk.accessible_name("statusText").endswith(desk.text("statusText"))
    assert desk.is_visible("connectionDialog")
    assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("acme", "")
    desk.click("closeSettingsButton")
    # No secret is stored for it, so the lookup ends in that dialog.
    await desk.until_visible("failureDialog")
    assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("beta", CLEMTA_ID)
    assert "Close the dialog" not in desk.text("statusText")
    await desk.close_failure()
    await desk.until_idle()
    assert not desk.is_visible("failureDialog"), "it was looked up once"


async def test_key_of_a_later_start_is_nowhere(desk: WindowDriver) -> None:
    await desk.open_settings()
    await ask(desk, ActivationRequest(lookup="curl -H 'Authorization: Bearer canary5f0e9c7a'"))
    assert desk.text("statusText") == "Close the dialog to go on with the lookup"
    desk.click("closeSettingsButton")
    await desk.until_text("idHint", "has no contact ID")
    edit = desk.find("contactIdEdit", QLineEdit)
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""
    assert "canary" not in desk.text("statusText")


@pytest.mark.parametrize(("name", "chosen"), [(None, "demo-clemta"), ("Demo Wethod", "demo-wethod")])
async def test_lookup_switches_only_without_a_profile(demo: WindowDriver, name: str | None, chosen: str) -> None:
    assert await ask(demo, ActivationRequest(profile=name, lookup=CLEMTA_ID)) == ACCEPTED
    assert (demo.window.bar.profile_id, demo.text("contactIdEdit")) == (chosen, CLEMTA_ID)
    await demo.until_idle()


async def test_waiting_requests_are_merged(desk: WindowDriver) -> None:
    await desk.open_settings()
    await ask(desk, ActivationRequest(profile="Beta", lookup="41"))
    await ask(desk, ActivationRequest(lookup=CLEMTA_ID))
    await ask(desk, ActivationRequest())
    assert desk.text("statusText").endswith(CLEMTA_ID)
    desk.click("closeSettingsButton")
    await desk.until_visible("failureDialog")
    assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("beta", CLEMTA_ID)


@pytest.mark.parametrize("button", [Button.Cancel, Button.Discard])
async def test_open_settings_ask_before_another_profile(desk: WindowDriver, button: Button) -> None:
    await desk.open_settings()
    desk.type("profileNameEdit", "")
    assert await ask(desk, ActivationRequest(profile="Beta", show="settings")) == ACCEPTED
    await desk.answer("unsavedQuestion", button)
    assert desk.text("profileNameEdit") == ("" if button is Button.Cancel else "Beta")
    assert desk.text("statusText") == ""


async def test_open_settings_are_only_brought_to_the_front(desk: WindowDriver) -> None:
    await desk.open_settings()
    desk.type("profileNameEdit", "being typed")
    assert await ask(desk, ActivationRequest(show="settings")) == ACCEPTED
    assert desk.text("profileNameEdit") == "being typed"
    assert [dialog.objectName() for dialog in desk.dialogs()] == ["connectionDialog"]


async def test_request_behind_a_question_waits_for_the_settings(desk: WindowDriver) -> None:
    await desk.open_settings()
    desk.type("profileNameEdit", "")
    desk.click("closeSettingsButton")
    await desk.until_visible("unsavedQuestion")
    await ask(desk, ActivationRequest(profile="Beta", show="settings"))
    await desk.answer("unsavedQuestion", Button.Cancel)
    assert desk.text("statusText") == "Close the dialog to open the connection settings"
    desk.type("profileNameEdit", "Acme")
    desk.click("closeSettingsButton")
    await desk.until(lambda: desk.is_visible("connectionDialog") and desk.text("profileNameEdit") == "Beta")
    assert desk.text("statusText") == ""


async def test_profile_waits_until_a_dialog_is_closed(desk: WindowDriver) -> None:
    desk.window.menus.about.trigger()
    assert await ask(desk, ActivationRequest(profile="Beta")) == ACCEPTED
    assert desk.text("statusText") == "Close the dialog to change to Beta"
    assert desk.window.bar.profile_id == "acme"
    desk.dialogs()[0].reject()
    await desk.until(lambda: desk.window.bar.profile_id == "beta")
    assert desk.text("statusText") == ""


async def test_request_closes_the_failure_of_before(desk: WindowDriver) -> None:
    await desk.fail(CLEMTA_ID)
    assert await ask(desk, ActivationRequest(profile="Beta")) == ACCEPTED
    assert desk.window.bar.profile_id == "beta"
    await desk.until_hidden("failureDialog")


async def test_lookup_of_a_removed_profile_is_dropped(desk: WindowDriver) -> None:
    await desk.open_settings()
    await ask(desk, ActivationRequest(profile="Beta", lookup=CLEMTA_ID))
    desk.profiles.open("beta")
    desk.click("removeProfileButton")
    await desk.answer("removeProfileQuestion", Button.Yes)
    await desk.until(lambda: not desk.is_busy() and desk.services.repository.find("beta") is None)
    desk.click("closeSettingsButton")
    await desk.until_text("statusText", "was removed")
    assert desk.text("contactIdEdit") == CLEMTA_ID, "what was asked for is not lost"
    assert not desk.dialogs()


async def test_unknown_profile_is_reported_in_both_places(desk: WindowDriver) -> None:
    await desk.open_settings()
    reply = await ask(desk, ActivationRequest(profile="Gamma", lookup=CLEMTA_ID))
    assert reply == ActivationReply(2, "contactdesk: there is no profile named “Gamma”; there are: Acme, Beta")
    assert desk.text("statusText") == "There is no profile named “Gamma”"
    desk.click("closeSettingsButton")
    await desk.until(lambda: not desk.dialogs())
    assert desk.text("contactIdEdit") == ""


async def test_profile_saved_by_another_window_is_found(desk: WindowDriver, profiles_file: Path) -> None:
    gamma = profile(id="gamma", name="Gamma")
    store = ProfileStore(profiles_file)
    store.update(lambda stored: replace(stored, profiles=(*stored.profiles, gamma)), store.load())
    assert await ask(desk, ActivationRequest(profile="Gamma")) == ACCEPTED
    assert desk.window.bar.profile_id == "gamma"


def test_without_profiles_the_id_stays_in_its_field(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        assert await ask(desk, ActivationRequest(lookup=CLEMTA_ID)) == ACCEPTED
        assert desk.text("contactIdEdit") == CLEMTA_ID
        assert desk.text("idHint") == "Add a profile first."

    run_desk(scenario)
