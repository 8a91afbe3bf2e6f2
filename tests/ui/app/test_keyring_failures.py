"""A keyring that gives no access: the dialog leads to the settings, where a secret for this run can be typed."""

from pathlib import Path

import keyring
import keyring.errors
import pytest
from PySide6.QtWidgets import QMessageBox

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.factories import profile, write_profiles
from tests.window_driver import RunWindow, WindowDriver


class RefusingRing:
    """A keyring that refuses every call."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def get_password(self, _service: str, _user: str) -> str | None:
        raise self._error

    def set_password(self, _service: str, _user: str, _secret: str) -> None:
        raise self._error


# The program uses only keyrings that it knows by name.
RefusingRing.__module__, RefusingRing.__qualname__ = "keyring.backends.kwallet", "DBusKeyringKWallet4"


@pytest.mark.parametrize(
    ("error", "title", "what"),
    [
        (keyring.errors.KeyringError(), "The keyring refused access", "The keyring did not give access to the token."),
        (keyring.errors.KeyringLocked(), "The keyring is locked", "The keyring with the token was not unlocked."),
        (TimeoutError(), "The keyring does not respond", "The keyring did not give access to the token in time."),
    ],
    ids=["refused", "locked", "silent"],
)
def test_secret_for_this_run_helps_without_the_keyring(
    run_desk: RunWindow,
    profiles_file: Path,
    service: DemoService,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    title: str,
    what: str,
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("1")
        assert title in desk.text("failureTitle")
        assert "press Connection settings… and enter the token for this run." in desk.text("failureAdvice")
        desk.click("openSettingsButton")
        await desk.until_visible("connectionDialog")
        await desk.until(lambda: desk.find("profileSecretEdit").hasFocus())
        await desk.until_text("profileSecretEditIssue", f"{what} You can enter it here for this run.")
        desk.type("profileSecretEdit", DEMO_TOKEN)
        await desk.save_profile()
        assert what in desk.text("connectionMessage")
        await desk.close_settings()
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"

    monkeypatch.setattr(keyring, "get_keyring", lambda: RefusingRing(error))
    write_profiles(profiles_file.parent, profile(base_url=service.base_url, company="demo"))
    run_desk(scenario)


@pytest.mark.usefixtures("hanging_keyring")
def test_save_can_stop_waiting_for_the_keyring(run_desk: RunWindow, profiles_file: Path, service: DemoService) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        desk.type("profileSecretEdit", DEMO_TOKEN)
        desk.click("saveProfileButton")
        await desk.until_text("connectionMessage", "Waiting for the keyring. It may ask for a password.")
        assert desk.text("connectionMessageFix") == "Stop waiting"
        desk.click("connectionMessageFix")
        await desk.until_text(
            "connectionMessage",
            "Saved. The secret is kept for this run only. The keyring did not give access to the token in time.",
        )
        await desk.close_settings()
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"

    write_profiles(profiles_file.parent, profile(base_url=service.base_url, company="demo"))
    run_desk(scenario)


@pytest.mark.usefixtures("hanging_keyring")
def test_removal_can_stop_waiting_for_the_keyring(run_desk: RunWindow, profiles_file: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_text("connectionMessage", "Waiting for the keyring. It may ask for a password.")
        desk.click("connectionMessageFix")
        await desk.until_text("connectionMessage", "Removed, but its secret is still in the keyring.")

    write_profiles(profiles_file.parent, profile())
    run_desk(scenario)


def test_save_does_not_call_a_locked_secret_missing(
    run_desk: RunWindow, profiles_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        desk.click("saveProfileButton")
        await desk.until_text("connectionMessage", "Saved. The keyring with the token was not unlocked.")

    monkeypatch.setattr(keyring, "get_keyring", lambda: RefusingRing(keyring.errors.KeyringLocked()))
    write_profiles(profiles_file.parent, profile())
    run_desk(scenario)


def test_silent_session_bus_is_named_in_place_of_the_keyring(
    run_desk: RunWindow, profiles_file: Path, service: DemoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("1")
        assert desk.text("failureTitle") == "There is no keyring"
        assert desk.text("failureText") == (
            "The keyring with the token cannot be reached: the session bus (D-Bus) does not answer."
        )
        assert desk.text("failureAdvice") == (
            "Log out and in again, or press Connection settings… and enter the token for this run."
        )
        desk.click("openSettingsButton")
        await desk.until_visible("connectionDialog")
        await desk.until_text(
            "profileSecretEditIssue",
            "What you enter is kept only until you quit, since the session bus does not answer. Log out and in again"
            " to use the keyring.",
        )
        desk.type("profileSecretEdit", DEMO_TOKEN)
        await desk.save_profile()
        await desk.close_settings()
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"
        desk.action("copyDiagnosticsAction").trigger()
        await desk.until(
            lambda: "Keyring: none, since the session bus does not answer; log out and in again\n" in desk.clipboard()
        )

    # What is left of a bus that does not answer.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    write_profiles(profiles_file.parent, profile(base_url=service.base_url, company="demo"))
    run_desk(scenario)
