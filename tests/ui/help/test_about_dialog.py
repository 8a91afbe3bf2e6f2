"""Help › About in the whole program."""

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QPlainTextEdit

from contactdesk import __version__
from tests.ui.walk import accessible_name, clashes_in, controls_in
from tests.window_driver import WindowDriver


async def open_about(desk: WindowDriver) -> None:
    desk.window.menus.about.trigger()
    assert desk.is_visible("aboutDialog"), "it opens at once"
    await desk.until(lambda: desk.text("licencesText") and desk.text("aboutKeyring") != "…")


async def test_about_shows_version_folders_and_licences(demo: WindowDriver) -> None:
    await open_about(demo)
    assert demo.text("aboutTitle") == f"Contact Desk {__version__}"
    assert demo.text("aboutConfigFolder") == str(demo.session.paths.config)
    assert demo.text("aboutStateFolder") == str(demo.session.paths.state)
    assert f"Qt {qVersion()}, used under the LGPL" in demo.text("aboutQt")
    licences = demo.text("licencesText")
    assert "\ncontactdesk: MIT\n" in licences
    assert "\nhttpx: BSD-3-Clause\nhttps://github.com/encode/httpx\n" in licences
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences


async def test_missing_keyring_is_shown(demo: WindowDriver) -> None:
    await open_about(demo)
    assert demo.text("aboutKeyring") == "No keyring can be used here: a secret is kept in memory until you quit."
    assert demo.accessible_name("aboutKeyring") == f"Secrets: {demo.text('aboutKeyring')}"


async def test_keyring_in_use_is_named(demo: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contactdesk.storage.vault._name", lambda: "Secret Service")
    await open_about(demo)
    assert demo.text("aboutKeyring") == "Secret Service, service “contactdesk”"


async def test_hanging_keyring_is_shown(demo: WindowDriver, hanging_keyring: None) -> None:
    await open_about(demo)
    assert demo.text("aboutKeyring") == "The system's keyring does not respond."


async def test_closing_cancels_the_keyring_query(demo: WindowDriver, hanging_keyring: None) -> None:
    await demo.until_idle()
    demo.window.menus.about.trigger()
    demo.click("closeAboutButton")
    await demo.until(lambda: not demo.is_visible("aboutDialog") and not demo.is_busy())


async def test_all_controls_are_reachable_by_keyboard(demo: WindowDriver) -> None:
    await open_about(demo)
    dialog = demo.find("aboutDialog")
    assert all(widget.objectName() and accessible_name(widget) for widget in controls_in(dialog))
    assert clashes_in(dialog) == {}
    assert demo.find("closeAboutButton").hasFocus(), "Enter and Space close it"
    demo.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    licences = demo.find("licencesText", QPlainTextEdit)
    assert licences.hasFocus()
    demo.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar = licences.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    demo.press(Qt.Key.Key_Tab)
    assert not licences.hasFocus(), "Tab leads out of it"
