"""A lookup after a pause whose connection died without a word, in the window."""

import threading

import pytest

from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.second_try import SecondTry
from contactdesk.system.clocks import Moment
from tests.http.fault_server import Peer
from tests.http.faults import BOTH, message
from tests.window_driver import RunAgainst, WindowDriver

TIMEOUT_S = 20.0
OK = message("200 OK", BOTH)


@pytest.fixture(autouse=True)
def _time_flies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let 61 seconds pass at every look at the clock."""
    seconds = iter(range(0, 100_000, 61))

    def look() -> Moment:
        moment = float(next(seconds))
        return Moment(moment, moment)

    monkeypatch.setattr(
        "contactdesk.app.services.HttpClient", lambda: HttpClient(clock=look, second_try=SecondTry(silence_s=0.05))
    )


def test_contact_is_shown_after_the_second_try(run_against: RunAgainst) -> None:
    may_answer = threading.Event()

    def behave(peer: Peer) -> None:
        peer.request()
        if peer.number > 1:
            may_answer.wait(TIMEOUT_S)
        peer.send(OK)
        peer.wait()

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.start_looking_up("2")
        await desk.until(lambda: desk.text("lookupElapsed").startswith("Trying again (2 of 4)…"))
        may_answer.set()
        await desk.until_idle()
        await desk.until_text("statusText", "200 OK")
        assert not desk.dialogs()

    run_against(behave, scenario)


def test_failure_says_that_the_request_was_sent_twice(run_against: RunAgainst) -> None:
    is_sent_twice = threading.Event()

    def behave(peer: Peer) -> None:
        peer.request()
        if peer.number > 1:
            is_sent_twice.set()
            return
        peer.send(OK)
        peer.request()
        is_sent_twice.wait(TIMEOUT_S)

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.fail("2")
        assert "Contact Desk tried 2 times." in desk.text("failureText")
        desk.click("collapsibleHeading")
        await desk.until_text(
            "failureDetails", "Sent once more on a new connection, since one that had been idle was silent."
        )

    run_against(behave, scenario)
