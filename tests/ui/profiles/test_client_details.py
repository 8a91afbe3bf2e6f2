"""The setting that shows a client's billing details."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.factories import profile, write_profiles
from tests.window_driver import RunWindow, WindowDriver

CHECK = "profileClientDetailsCheck"


def test_client_details_are_switched_off_and_on(run_desk: RunWindow, service: DemoService, profiles_file: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("acme", DEMO_TOKEN)
        await desk.open_settings()
        check = desk.find(CHECK, QCheckBox)
        assert check.isChecked()
        assert check.text() == "Sho&w the client's billing details"
        assert desk.accessible_name(CHECK) == "Show the client's billing details"
        check.setFocus()
        desk.press(Qt.Key.Key_Space)
        await desk.save_profile()
        await desk.close_settings()
        (saved,) = json.loads(profiles_file.read_bytes())["profiles"]
        assert saved["related_details"] is False
        await desk.look_up("2")
        assert desk.text("clientStatus") == "This profile is set not to load clients."
        assert [seen.path for seen in service.requests] == ["/api/contacts/2"]
        await desk.open_settings()
        check.setFocus()
        desk.press(Qt.Key.Key_Space)
        await desk.save_profile()
        await desk.close_settings()
        assert "related_details" not in profiles_file.read_text("utf-8")
        await desk.look_up("2")
        await desk.until_visible("value.client.corporate_name")

    write_profiles(profiles_file.parent, profile(base_url=service.base_url, company="demo"), last_used="acme")
    run_desk(scenario)


async def test_setting_is_offered_only_where_the_api_has_clients(demo: WindowDriver) -> None:
    await demo.open_settings()
    assert demo.is_visible(CHECK)
    demo.choose_api("Clemta")
    assert not demo.is_visible(CHECK)
    demo.choose_api("Wethod")
    assert demo.is_visible(CHECK)
    await demo.close_settings()
