"""Real keys through a real X server while a failure dialog opens."""

import threading
from pathlib import Path

import pytest

from tests.e2e.harness import Desktop, Start
from tests.factories import profile, write_profiles
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.program import run, wait_until

FAILING_ID = "999"
INTERVALS_MS = (20, 35, 50, 100)


@pytest.mark.parametrize("heard_event", ["", "object:state-changed:showing"])
def test_dialog_opening_while_keys_arrive_loses_none(
    desktop: Desktop, start: Start, tmp_path: Path, heard_event: str
) -> None:
    desktop.listen(heard_event)
    asked: list[str] = []
    is_released = threading.Event()

    def behave(peer: Peer) -> None:
        while request := peer.request():
            contact_id = request.split()[1].rpartition(b"/")[2].decode()
            asked.append(contact_id)
            if contact_id == FAILING_ID:
                is_released.wait(20)
                is_released.clear()
            peer.send(message("404 Not Found", b'{"key": "not_found", "message": "No contact"}'))

    def type_digits(digits: str, interval_ms: int) -> None:
        if digits:
            command = ["xdotool", "type", "--delay", str(interval_ms), "--", digits]
            run(command, env=desktop.env, check=True)

    with FaultServer(behave) as server:
        write_profiles(tmp_path / "data", profile("wethod", f"http://127.0.0.1:{server.port}"))
        program = start("--data-dir", tmp_path / "data")
        program.press("settingsButton")
        program.save_secret("a-token")
        for position in range(0, 19, 6):
            typed = f"{position + 10}3456789012345678"
            program.wait_for("contactIdEdit", lambda node: node.is_focused)
            desktop.key("ctrl+l")
            desktop.type(FAILING_ID)
            desktop.key("Return")
            wait_until(lambda: asked[-1:] == [FAILING_ID], "the lookup runs")
            interval_ms = INTERVALS_MS[position % len(INTERVALS_MS)]
            type_digits(typed[:position], interval_ms)
            is_released.set()
            type_digits(typed[position:], interval_ms)
            desktop.key("Return")
            wait_until(lambda: asked[-1] != FAILING_ID, "the typed ID is asked for")
            assert (position, asked[-1]) == (position, typed)
            program.wait_for("emptyPageTitle", lambda node: typed in node.name)  # noqa: B023 - waited for in this turn
            program.wait_for("failureTitle")
            desktop.key("Escape")
            program.wait_until_gone("failureTitle")
        assert program.quit() == 0
