"""The demo is left again: to the saved profiles, or to the first-run page."""

from pathlib import Path

import pytest

from contactdesk.demo.service import DemoService
from tests.factories import profile, write_profiles
from tests.window_driver import RunWindow, WindowDriver

SILENT_ID = "900602"
"""The demo never responds."""


async def leave(desk: WindowDriver) -> None:
    action = desk.window.menus.leave_demo
    assert action.isVisible()
    assert action.isEnabled()
    action.trigger()
    await desk.until_hidden("demoNotice")


@pytest.fixture
def saved(profiles_file: Path, service: DemoService) -> bytes:
    """Two saved profiles of which the second was chosen last; the content of their file."""
    acme = profile(id="acme", name="Acme", base_url=service.base_url)
    other = profile(id="other", name="Other", base_url=service.base_url)
    write_profiles(profiles_file.parent, acme, other, last_used="other")
    return profiles_file.read_bytes()


def test_demo_of_the_command_line_ends_at_the_saved_profiles(
    run_desk: RunWindow, saved: bytes, profiles_file: Path
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        selector = desk.window.bar.profile_selector
        await desk.look_up("1")
        await leave(desk)
        assert [selector.itemText(index) for index in range(selector.count())] == [
            "Acme · △ test · Wethod",
            "Other · △ test · Wethod",
        ]
        assert desk.window.bar.profile_id == "other"
        assert desk.window.contact is None
        assert desk.is_visible("emptyPage")
        assert not desk.is_visible("contactView")
        assert not desk.is_visible("previousContactButton")
        assert desk.text("statusText") == ""
        assert desk.text("contactIdEdit") == ""
        assert desk.window.windowTitle() == "Contact Desk"
        menus = desk.window.menus
        assert not any(action.isEnabled() for action in (menus.export, menus.copy_all, menus.again, menus.cancel))
        assert not menus.leave_demo.isVisible()
        assert menus.try_demo.isVisible()
        await desk.until(lambda: desk.window.bar.id_edit.hasFocus())

    run_desk(scenario, demo=True)
    assert profiles_file.read_bytes() == saved


async def test_demo_without_profiles_ends_at_the_first_run_page(demo: WindowDriver) -> None:
    controllers = demo.session.controllers
    assert controllers
    assert controllers.demo
    service = controllers.demo.service
    assert service.is_running
    await leave(demo)
    await demo.until_visible("firstRunPage")
    assert demo.window.bar.profile_id == ""
    await demo.until_idle()
    assert not service.is_running
    assert not demo.services.repository.is_demo


async def test_running_lookup_is_cancelled_with_the_demo(demo: WindowDriver) -> None:
    demo.start_looking_up(SILENT_ID)
    await demo.until(demo.demo_requests)
    await leave(demo)
    await demo.until_idle()
    assert demo.is_visible("firstRunPage")
    assert not demo.is_visible("cancelButton")
    assert demo.dialogs() == []


async def test_failure_of_the_demo_goes_with_it(demo: WindowDriver) -> None:
    await demo.fail("900500")
    await leave(demo)
    await demo.until_hidden("failureDialog")
    assert demo.is_visible("firstRunPage")


async def test_secrets_of_the_demo_are_dropped(demo: WindowDriver) -> None:
    await demo.look_up("1")
    vault = demo.services.vault
    assert await vault.where("demo-wethod") is not None
    await leave(demo)
    assert [await vault.where(profile_id) for profile_id in ("demo-wethod", "demo-clemta")] == [None, None]


async def test_demo_can_be_entered_again(demo: WindowDriver) -> None:
    await leave(demo)
    await demo.until_visible("firstRunPage")
    demo.click("tryDemoButton")
    await demo.until(lambda: demo.is_visible("demoNotice") and demo.window.bar.id_edit.hasFocus())
    await demo.look_up("2")
    demo.click("examplesButton")
    await demo.until_visible("examplesDialog")
    assert len(demo.dialogs()) == 1
    demo.click("closeExamplesButton")
    await demo.until_hidden("examplesDialog")


def test_damaged_profiles_are_reported_when_the_demo_ends(run_desk: RunWindow, profiles_file: Path) -> None:
    profiles_file.parent.mkdir()
    profiles_file.write_text("{", encoding="utf-8")

    async def scenario(desk: WindowDriver) -> None:
        await leave(desk)
        await desk.until_visible("messageDialog")
        (dialog,) = desk.dialogs()
        dialog.close()
        assert desk.is_visible("firstRunPage")

    run_desk(scenario, demo=True)
