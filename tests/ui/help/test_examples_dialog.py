"""An example is looked up in the demo, through the chosen profile if that is one of the demo's."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.window_driver import WindowDriver


@pytest.mark.parametrize(
    ("chosen", "asked"),
    [
        ("Demo Wethod", "Demo Wethod"),
        ("Demo Clemta", "Demo Clemta"),
        ("Copy of the demo", "Copy of the demo"),
        ("Acme", "Demo Wethod"),
    ],
)
async def test_example_uses_a_demo_profile(demo: WindowDriver, service: DemoService, chosen: str, asked: str) -> None:
    services = demo.services
    wethod = services.repository.named("Demo Wethod")
    assert wethod
    for profile in (
        replace(wethod, id="copy", name="Copy of the demo"),
        replace(wethod, id="acme", name="Acme", base_url=service.base_url),
    ):
        services.vault.keep_for_this_run(profile.id, DEMO_TOKEN)
        await services.repository.save(profile)
    demo.profiles.show_profiles(wethod.id)
    demo.choose(chosen)
    demo.press(Qt.Key.Key_F1)
    await demo.until_visible("examplesDialog")
    demo.click("lookUpExampleButton")
    await demo.until(lambda: demo.window.contact is not None)
    assert demo.window.contact_view.profile
    assert demo.window.contact_view.profile.name == asked
    assert not service.requests


async def test_last_example_is_selected(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.fail("000000000000000000000500")
    await demo.close_failure()
    demo.press(Qt.Key.Key_F1)
    await demo.until_visible("examplesDialog")
    examples = demo.find("examplesList", QTreeWidget)
    current = examples.currentItem()
    assert current
    assert current.text(0) == "000000000000000000000500"
    demo.press(Qt.Key.Key_Escape)
