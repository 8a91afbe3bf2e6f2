"""A password in an address of the profile file is shown nowhere, and its profile is used only without it."""

import json
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.factories import profile, write_profiles
from tests.ui.walk import unfold
from tests.ui.widget_texts import texts_of
from tests.window_driver import RunWindow, WindowDriver

USER, PASSWORD = "someuser", "hunter2"


def assert_hidden(desk: WindowDriver) -> None:
    """Search every text that a window gives to people and assistive tools, and the clipboard."""
    for widget in QApplication.allWidgets():
        for where, text in texts_of(widget):
            assert USER not in text, f"{where} of {widget!r}"
            assert PASSWORD not in text, f"{where} of {widget!r}"
    assert USER not in desk.clipboard()
    assert PASSWORD not in desk.clipboard()


def addresses(profiles_file: Path) -> list[str]:
    return [entry["base_url"] for entry in json.loads(profiles_file.read_text(encoding="utf-8"))["profiles"]]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_password_in_the_file_is_shown_nowhere(
    run_desk: RunWindow,
    service: DemoService,
    profiles_file: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    right = service.base_url
    wrong = right.replace("http://", f"http://{USER}:{PASSWORD}@")
    write_profiles(
        profiles_file.parent,
        profile("wethod", wrong, id="wrong", name="Gateway", company="demo"),
        profile("wethod", right, id="right", name="Acme", company="demo"),
        last_used="wrong",
    )

    async def scenario(desk: WindowDriver) -> None:
        for each in ("wrong", "right"):
            desk.keep_secret(each, DEMO_TOKEN)
        await desk.fail("1")
        assert desk.text("failureTitle") == "The base URL has a user name or password"
        unfold(desk.find("failureDialog"))
        desk.click("copyDetailsButton")
        assert "address with user" in desk.clipboard()
        assert_hidden(desk)
        await desk.close_failure()
        assert not service.requests

        desk.window.menus.copy_diagnostics.trigger()
        await desk.until(lambda: "Connections: Wethod 2" in desk.clipboard())
        assert_hidden(desk)

        desk.choose("Acme")
        await desk.look_up("1")
        desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        await desk.until_visible("recentPopup")
        assert_hidden(desk)
        desk.press(Qt.Key.Key_Escape)
        await desk.until_hidden("recentPopup")

        await desk.open_settings()
        desk.type("profileNameEdit", "Acme 2")
        await desk.save_profile()
        await desk.close_settings()
        assert addresses(profiles_file) == [wrong, right], "another profile was saved"

        desk.choose("Gateway")
        await desk.fail("1")
        await desk.open_settings("openSettingsButton")
        assert desk.text("profileBaseUrlEdit") == right
        assert "password was left out" in desk.text("profileBaseUrlEditIssue")
        assert desk.find("profileBaseUrlEdit").hasFocus()
        assert_hidden(desk)
        assert "The connection works." in await desk.test_connection()
        assert addresses(profiles_file) == [wrong, right], "nothing was saved yet"
        await desk.save_profile()
        assert addresses(profiles_file) == [right, right]
        for file in profiles_file.parent.iterdir():
            assert PASSWORD.encode() not in file.read_bytes(), file
        await desk.close_settings()
        await desk.look_up("1")
        assert_hidden(desk)

    caplog.set_level(logging.DEBUG)
    run_desk(scenario)
    records = [f"{record.getMessage()} {record.__dict__}" for record in caplog.get_records("call")]
    assert records
    for text in (*records, *capfd.readouterr(), *map(repr, service.requests)):
        assert USER not in text
        assert PASSWORD not in text


async def test_address_with_a_password_cannot_be_saved_or_tested(desk: WindowDriver, service: DemoService) -> None:
    desk.click("addConnectionButton")
    desk.type_profile(service.base_url.replace("http://", f"http://{USER}:{PASSWORD}@"), DEMO_TOKEN, company="demo")
    assert desk.text("profileBaseUrlEditIssue") == "Remove the user name or password: an address cannot have one."
    assert not desk.is_enabled("saveProfileButton")
    assert not desk.is_enabled("testConnectionButton")
    desk.click("profileBaseUrlEditFix")
    assert desk.text("profileBaseUrlEdit") == service.base_url
    assert_hidden(desk)
    assert "The connection works." in await desk.test_connection()
