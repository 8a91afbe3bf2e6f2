"""Retries and cancelled lookups in the window."""

from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.window_driver import RunAgainst, WindowDriver

WORDS = "Trying again (2 of 3)…"


def busy_once(peer: Peer) -> None:
    peer.request()
    peer.send(message("503 Busy"))
    peer.request()
    peer.wait()


def test_retry_is_shown_with_the_time_and_cancelled(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.start_looking_up("42")
        await desk.until(lambda: desk.text("lookupElapsed").startswith(WORDS))
        assert desk.text("lookupElapsed").endswith(" s")
        assert desk.accessible_name("lookupElapsed").startswith(WORDS)
        desk.click("cancelButton")
        assert (desk.text("lookupElapsed"), desk.accessible_name("lookupElapsed")) == ("", "")
        assert desk.text("statusText") == "Cancelled"

    run_against(busy_once, scenario, timeout_s=60)


async def test_retry_of_a_connection_test_is_shown(desk: WindowDriver) -> None:
    with FaultServer(busy_once) as server:
        await desk.open_settings("addConnectionButton")
        desk.type_profile(f"http://127.0.0.1:{server.port}")
        desk.click("testConnectionButton")
        await desk.until(lambda: desk.text("testConnectionSentence") == WORDS)
        assert desk.accessible_name("testConnectionResult").endswith(WORDS)
        desk.click("testConnectionButton")
        assert not desk.is_visible("testConnectionResult")


async def test_profile_change_reports_the_cancelled_lookup(demo: WindowDriver) -> None:
    demo.start_looking_up("900602")
    await demo.until_visible("cancelButton")
    demo.choose("Demo Clemta")
    assert demo.text("statusText") == "Cancelled, since the profile changed"
    assert not demo.is_visible("cancelButton")
