"""Retries and cancelled lookups in the window."""

from pathlib import Path

from contactdesk.model.profile import Profile
from tests.factories import write_profiles
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.window_driver import RunWindow, WindowDriver

WORDS = "Trying again (2 of 3)…"


def busy_once(peer: Peer) -> None:
    peer.request()
    peer.send(message("503 Busy"))
    peer.request()
    peer.wait()


def test_retry_is_shown_with_the_time_and_cancelled(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.services.vault.keep_for_this_run("p", "a-token")
        desk.start_looking_up("42")
        await desk.until(lambda: desk.text("lookupElapsed").startswith(WORDS))
        assert desk.text("lookupElapsed").endswith(" s")
        assert desk.accessible_name("lookupElapsed").startswith(WORDS)
        desk.click("cancelButton")
        assert (desk.text("lookupElapsed"), desk.accessible_name("lookupElapsed")) == ("", "")
        assert desk.text("statusText") == "Cancelled"

    with FaultServer(busy_once) as server:
        address = f"http://127.0.0.1:{server.port}"
        write_profiles(
            tmp_path / "data",
            Profile("p", "Acme", "wethod", address, {"company": "acme", "api_version": "2024-06-15"}, timeout_s=60),
        )
        run_desk(scenario)


def test_retry_of_a_connection_test_is_shown(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings("addConnectionButton")
        desk.type("profileBaseUrlEdit", f"http://127.0.0.1:{server.port}")
        desk.type("profileSecretEdit", "a-token")
        desk.type("profileCompanyEdit", "acme")
        desk.click("testConnectionButton")
        await desk.until(lambda: desk.text("testConnectionSentence") == WORDS)
        assert desk.accessible_name("testConnectionResult").endswith(WORDS)
        desk.click("testConnectionButton")
        assert not desk.is_visible("testConnectionResult")

    with FaultServer(busy_once) as server:
        run_desk(scenario)


async def test_profile_change_reports_the_cancelled_lookup(demo: WindowDriver) -> None:
    demo.start_looking_up("900602")
    await demo.until_visible("cancelButton")
    demo.choose("Demo Clemta")
    assert demo.text("statusText") == "Cancelled, since the profile changed"
    assert not demo.is_visible("cancelButton")
