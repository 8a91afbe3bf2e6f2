"""Help › About in the whole program."""

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QPlainTextEdit

from contactdesk import __version__
from tests.ui.walk import accessible_name, clashes_in, controls_in
from tests.window_driver import RunWindow, WindowDriver


async def open_about(desk: WindowDriver) -> None:
    desk.window.menus.about.trigger()
    assert desk.is_visible("aboutDialog"), "it opens at once"
    await desk.until(lambda: desk.text("licencesText") and desk.text("aboutKeyring") != "…")


def test_about_shows_version_folders_and_licences(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await open_about(desk)
        assert desk.text("aboutTitle") == f"Contact Desk {__version__}"
        assert desk.text("aboutConfigFolder") == str(desk.session.paths.config)
        assert desk.text("aboutStateFolder") == str(desk.session.paths.state)
        assert f"Qt {qVersion()}, used under the LGPL" in desk.text("aboutQt")
        licences = desk.text("licencesText")
        assert "\ncontactdesk: MIT\n" in licences
        assert "\nhttpx: BSD-3-Clause\nhttps://github.com/encode/httpx\n" in licences
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences

    run_desk(scenario, demo=True)


def test_missing_keyring_is_shown(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await open_about(desk)
        assert desk.text("aboutKeyring") == "No keyring can be used here: a secret is kept in memory until you quit."
        assert desk.accessible_name("aboutKeyring") == f"Secrets: {desk.text('aboutKeyring')}"

    run_desk(scenario, demo=True)


def test_keyring_in_use_is_named(run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contactdesk.storage.vault._name", lambda: "Secret Service")

    async def scenario(desk: WindowDriver) -> None:
        await open_about(desk)
        assert desk.text("aboutKeyring") == "Secret Service, service “contactdesk”"

    run_desk(scenario, demo=True)


def test_hanging_keyring_is_shown(run_desk: RunWindow, hanging_keyring: None) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await open_about(desk)
        assert desk.text("aboutKeyring") == "The system's keyring does not respond."

    run_desk(scenario, demo=True)


def test_closing_cancels_the_keyring_query(run_desk: RunWindow, hanging_keyring: None) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: not desk.is_busy())
        desk.window.menus.about.trigger()
        desk.click("closeAboutButton")
        await desk.until(lambda: not desk.is_visible("aboutDialog") and not desk.is_busy())

    run_desk(scenario, demo=True)


def test_all_controls_are_reachable_by_keyboard(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await open_about(desk)
        dialog = desk.find("aboutDialog")
        assert all(widget.objectName() and accessible_name(widget) for widget in controls_in(dialog))
        assert clashes_in(dialog) == {}
        assert desk.find("closeAboutButton").hasFocus(), "Enter and Space close it"
        desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        licences = desk.find("licencesText")
        assert isinstance(licences, QPlainTextEdit)
        assert licences.hasFocus()
        desk.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        bar = licences.verticalScrollBar()
        assert bar.value() == bar.maximum() > 0
        desk.press(Qt.Key.Key_Tab)
        assert not licences.hasFocus(), "Tab leads out of it"

    run_desk(scenario, demo=True)
