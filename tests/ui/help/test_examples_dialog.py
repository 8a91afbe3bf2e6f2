"""An example is looked up in the demo, through the chosen profile if that is one of the demo's."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.window_driver import RunWindow, WindowDriver


@pytest.mark.parametrize(
    ("chosen", "asked"),
    [
        ("Demo Wethod", "Demo Wethod"),
        ("Demo Clemta", "Demo Clemta"),
        ("Copy of the demo", "Copy of the demo"),
        ("Acme", "Demo Wethod"),
    ],
)
def test_example_uses_a_demo_profile(run_desk: RunWindow, service: DemoService, chosen: str, asked: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        services = desk.services
        demo = services.repository.named("Demo Wethod")
        assert demo
        for profile in (
            replace(demo, id="copy", name="Copy of the demo"),
            replace(demo, id="acme", name="Acme", base_url=service.base_url),
        ):
            services.vault.keep_for_this_run(profile.id, DEMO_TOKEN)
            await services.repository.save(profile)
        assert desk.profiles
        desk.profiles.show_profiles(demo.id)
        desk.choose(chosen)

        desk.press(Qt.Key.Key_F1)
        await desk.until(lambda: desk.is_visible("examplesDialog"))
        desk.click("lookUpExampleButton")
        await desk.until(lambda: desk.window.contact is not None)

        assert desk.window.contact_view.profile
        assert desk.window.contact_view.profile.name == asked
        assert not service.requests

    run_desk(scenario, demo=True)


def test_last_example_is_selected(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.choose("Demo Clemta")
        await desk.fail("000000000000000000000500")
        await desk.close_failure()
        desk.press(Qt.Key.Key_F1)
        await desk.until(lambda: desk.is_visible("examplesDialog"))
        examples = desk.find("examplesList")
        assert isinstance(examples, QTreeWidget)
        current = examples.currentItem()
        assert current
        assert current.text(0) == "000000000000000000000500"
        desk.press(Qt.Key.Key_Escape)

    run_desk(scenario, demo=True)
