"""What later starts of the program ask of the window: done at once, or when its dialog is closed; never lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from contactdesk.app.activation_controller import ActivationController
from contactdesk.demo.service import DemoService
from contactdesk.model.profile import Profile
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system.single_instance import ActivationReply, ActivationRequest
from tests.ui.desk import Desk, RunDesk, write_profiles

CLEMTA_EXAMPLE = "64b8f1a2e4b0c8d9f0123456"
OVER = ActivationReply()
Button = QMessageBox.StandardButton


@pytest.fixture
def saved(service: DemoService, tmp_path: Path) -> list[Profile]:
    """Two saved profiles, of which the first is the one to begin with."""
    profiles = [
        Profile(id=name.lower(), name=name, api="clemta", base_url=service.base_url) for name in ("Acme", "Beta")
    ]
    write_profiles(tmp_path / "data", *profiles)
    return profiles


async def ask(desk: Desk, request: ActivationRequest) -> ActivationReply:
    """Return what a later start is answered."""
    controller = desk.window.findChild(ActivationController)
    if controller is None:
        controller = ActivationController(desk.window, desk.services.repository, desk.profiles)
    return await controller.handle(request)


async def open_settings(desk: Desk) -> None:
    desk.click("settingsButton")
    await desk.until(lambda: desk.is_visible("connectionDialog"))


async def press_in_question(desk: Desk, question: str, button: Button) -> None:
    await desk.until(lambda: desk.is_visible(question))
    box = desk.find(question)
    assert isinstance(box, QMessageBox)
    box.button(button).click()
    await desk.until(lambda: not desk.is_visible(question))


@pytest.mark.usefixtures("saved")
def test_with_no_dialog_open_all_is_done_at_once(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        assert await ask(desk, ActivationRequest(profile="beta", show="settings")) == OVER
        assert desk.window.bar.profile_id == "beta"
        assert desk.text("profileNameEdit") == "Beta"

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_a_lookup_waits_until_the_settings_are_closed_and_says_so(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        assert await ask(desk, ActivationRequest(profile="Beta", lookup=CLEMTA_EXAMPLE)) == OVER
        assert desk.text("statusText") == f"Close the dialog to look up {CLEMTA_EXAMPLE}"
        assert desk.heard("statusText").endswith(desk.text("statusText"))
        assert desk.is_visible("connectionDialog")
        assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("acme", "")
        desk.click("closeSettingsButton")
        # Nothing is stored for it, so the lookup ends in that dialog.
        await desk.until(lambda: desk.is_visible("failureDialog"))
        assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("beta", CLEMTA_EXAMPLE)
        assert "Close the dialog" not in desk.text("statusText")
        await desk.close_failure()
        assert not desk.is_visible("failureDialog"), "it was looked up once"

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_what_comes_while_something_waits_is_done_as_one_after_the_other(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        await ask(desk, ActivationRequest(profile="Beta", lookup="41"))
        await ask(desk, ActivationRequest(lookup=CLEMTA_EXAMPLE))
        await ask(desk, ActivationRequest())
        assert desk.text("statusText").endswith(CLEMTA_EXAMPLE)
        desk.click("closeSettingsButton")
        await desk.until(lambda: desk.is_visible("failureDialog"))
        assert (desk.window.bar.profile_id, desk.text("contactIdEdit")) == ("beta", CLEMTA_EXAMPLE)

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize("button", [Button.Cancel, Button.Discard])
def test_in_the_settings_another_profile_is_shown_after_their_own_question(run_desk: RunDesk, button: Button) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        desk.type("profileNameEdit", "")
        assert await ask(desk, ActivationRequest(profile="Beta", show="settings")) == OVER
        await press_in_question(desk, "unsavedQuestion", button)
        assert desk.text("profileNameEdit") == ("" if button is Button.Cancel else "Beta")
        assert desk.text("statusText") == ""

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_settings_that_are_open_already_are_only_brought_to_the_front(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        desk.type("profileNameEdit", "being typed")
        assert await ask(desk, ActivationRequest(show="settings")) == OVER
        assert desk.text("profileNameEdit") == "being typed"
        assert [dialog.objectName() for dialog in desk.dialogs()] == ["connectionDialog"]

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_behind_a_question_the_wish_waits_for_the_settings_as_well(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        desk.type("profileNameEdit", "")
        desk.click("closeSettingsButton")
        await desk.until(lambda: desk.is_visible("unsavedQuestion"))
        await ask(desk, ActivationRequest(profile="Beta", show="settings"))
        await press_in_question(desk, "unsavedQuestion", Button.Cancel)
        assert desk.text("statusText") == "Close the dialog to open the connection settings"
        desk.type("profileNameEdit", "Acme")
        desk.click("closeSettingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog") and desk.text("profileNameEdit") == "Beta")
        assert desk.text("statusText") == ""

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_behind_a_failure_a_profile_waits(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.fail(CLEMTA_EXAMPLE)
        assert await ask(desk, ActivationRequest(profile="Beta")) == OVER
        assert desk.text("statusText") == "Close the dialog to change to Beta"
        assert desk.window.bar.profile_id == "acme"
        await desk.close_failure()
        await desk.until(lambda: desk.window.bar.profile_id == "beta")
        assert desk.text("statusText") == ""

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_a_profile_that_is_removed_while_it_is_waited_for_asks_no_other(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        await ask(desk, ActivationRequest(profile="Beta", lookup=CLEMTA_EXAMPLE))
        desk.profiles.open("beta")
        desk.click("removeProfileButton")
        await press_in_question(desk, "removeProfileQuestion", Button.Yes)
        await desk.until(lambda: not desk.is_busy() and desk.services.repository.find("beta") is None)
        desk.click("closeSettingsButton")
        await desk.until(lambda: "was removed" in desk.text("statusText"))
        assert desk.text("contactIdEdit") == CLEMTA_EXAMPLE, "what was asked for is not lost"
        assert not desk.dialogs()

    run_desk(scenario)


@pytest.mark.usefixtures("saved")
def test_an_unknown_profile_is_told_here_and_there(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        reply = await ask(desk, ActivationRequest(profile="Gamma", lookup=CLEMTA_EXAMPLE))
        assert reply == ActivationReply(2, "contactdesk: there is no profile named “Gamma”; there are: Acme, Beta")
        assert desk.text("statusText") == "There is no profile named “Gamma”"
        desk.click("closeSettingsButton")
        await desk.until(lambda: not desk.dialogs())
        assert desk.text("contactIdEdit") == ""

    run_desk(scenario)


def test_a_profile_that_another_window_has_saved_meanwhile_is_found(
    run_desk: RunDesk, saved: list[Profile], tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        store = ProfileStore(tmp_path / "data" / "profiles.json")
        before = store.load()
        gamma = Profile(id="gamma", name="Gamma", api="wethod", base_url="https://api.wethod.com", company="acme")
        store.update(lambda stored: replace(stored, profiles=(*stored.profiles, gamma)), before)
        assert await ask(desk, ActivationRequest(profile="Gamma")) == OVER
        assert desk.window.bar.profile_id == "gamma"

    run_desk(scenario)


def test_without_any_profile_the_id_is_kept_in_its_field(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        assert await ask(desk, ActivationRequest(lookup=CLEMTA_EXAMPLE)) == OVER
        assert desk.text("contactIdEdit") == CLEMTA_EXAMPLE
        assert desk.text("idHint") == "Add a profile first."

    run_desk(scenario)
