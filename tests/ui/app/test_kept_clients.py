"""A kept client is forgotten with the recent lookups, and when its profile changes."""

import json
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.factories import wethod_contact
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.ui.clients import look_up, sends_client, serves, until_client_ended
from tests.window_driver import RunAgainst, WindowDriver


async def clear_recent(desk: WindowDriver) -> None:
    desk.action("clearRecentAction").trigger()


async def change_the_secret(desk: WindowDriver) -> None:
    await change(desk, "profileSecretEdit", "another-token")


async def change_a_setting_twice(desk: WindowDriver) -> None:
    await change(desk, "profileCompanyEdit", "other")
    await change(desk, "profileCompanyEdit", "acme")


async def enter_and_leave_the_demo(desk: WindowDriver) -> None:
    desk.action("tryDemoAction").trigger()
    await desk.until_visible("demoNotice")
    desk.action("leaveDemoAction").trigger()
    await desk.until_hidden("demoNotice")
    await desk.until(lambda: desk.window.bar.profile_id == "acme")


async def change(desk: WindowDriver, field: str, text: str) -> None:
    await desk.open_settings()
    desk.type(field, text)
    await desk.save_profile()
    await desk.close_settings()


@pytest.mark.parametrize("forget", [clear_recent, change_the_secret, change_a_setting_twice, enter_and_leave_the_demo])
def test_forgotten_client_is_asked_for_again(
    run_against: RunAgainst, forget: Callable[[WindowDriver], Awaitable[None]]
) -> None:
    asked: list[int] = []

    def client(peer: Peer) -> None:
        asked.append(1)
        sends_client()(peer)

    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        await look_up(desk, "3")
        assert len(asked) == 1
        await forget(desk)
        await look_up(desk, "2")
        assert desk.text("value.client.corporate_name") == "Lumen S.p.A."
        assert len(asked) == 2

    run_against(serves(client), scenario)


def test_client_goes_with_its_profile(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await look_up(desk, "2")
        assert desk.services.related.size_bytes > 0
        await desk.open_settings()
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_visible("firstRunPage")
        await desk.until_idle()
        assert desk.services.related.size_bytes == 0
        await desk.close_settings()

    run_against(serves(sends_client()), scenario)


def test_client_beyond_the_limit_of_memory_drops_a_lookup(run_against: RunAgainst) -> None:
    asked: list[int] = []

    def behave(peer: Peer) -> None:
        while head := peer.request().decode():
            path = head.split()[1]
            if "/clients/" not in path:
                contact_id = int(path.rpartition("/")[2])
                body = wethod_contact(id=contact_id, client_id=14, notes=large(900_000))
            elif len(asked) < 2:
                asked.append(1)
                peer.send(message("404 Not Found", b'{"key": "k", "message": "m"}'))
                continue
            else:
                body = {"id": 14, "corporate_name": large(400_000)}
            peer.send(message("200 OK", json.dumps(body, ensure_ascii=False).encode()))

    async def scenario(desk: WindowDriver) -> None:
        for contact_id in "1", "2":
            await look_up(desk, contact_id)
            # The lookup is measured.
            await desk.until_idle()
        assert desk.action("backAction").isEnabled()
        desk.click("retryClientButton")
        await until_client_ended(desk)
        assert not desk.is_visible("clientStatus")
        assert not desk.action("backAction").isEnabled()

    run_against(behave, scenario)


def large(characters: int) -> str:
    """Return a text that takes four bytes in memory for each character."""
    return "\U0001f600" + "x" * characters
