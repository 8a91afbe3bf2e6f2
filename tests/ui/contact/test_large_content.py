"""The largest responses never block the window, and are exported whole."""

import gc
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QPushButton

from contactdesk.ui.safe_text import visible
from tests.factories import CONTACT_IDS as IDS
from tests.http.fault_server import Behaviour, Peer
from tests.http.faults import message
from tests.ui.walk import unfold
from tests.window_driver import RunAgainst, WindowDriver

# With coverage the same steps take four to five times as long.
pytestmark = pytest.mark.no_cover

LONGEST_BLOCK_S = 0.3
"""Measured below 0.1 s. Only the CPU time of the UI thread counts, so a busy machine changes nothing."""

_BEATS_TO_PAINT = 10
"""The number of timer events after which everything that a step posted is laid out and painted."""

MIB = 1 << 20
"""A larger response is refused."""
LEVELS = "[" * 398 + "]" * 398


def wethod(**members: Any) -> str:
    return fill('{"id": 1, "name": "Ada", "surname": "Rossi", ' + json.dumps(members)[1:])


def clemta(**members: Any) -> str:
    return fill(json.dumps({"success": True, "data": {"id": IDS["clemta"], "full_name": "Ada Rossi", **members}}))


def fill(body: str) -> str:
    """Repeat the filler so often that the body has exactly 1 MiB."""
    before, marked, after = body.partition("FILL")
    if not marked:
        return body
    filler, after = after.split("LLIF", 1)
    room = MIB - len(before) - len(after)
    return before + filler * (room // len(filler)) + " " * (room % len(filler)) + after


CONTACTS: dict[str, Callable[[], tuple[str, str]]] = {
    "words": lambda: ("wethod", wethod(notes="FILLlorem ipsum LLIF")),
    "one word": lambda: ("wethod", wethod(description="FILLxLLIF")),
    "HTML": lambda: ("wethod", wethod(notes="FILL<img src='file:///etc/hostname'>&LLIF")),
    "bidi overrides": lambda: ("wethod", wethod(notes="FILL\u202eLLIF")),
    "a name": lambda: ("wethod", wethod(name="FILLxLLIF")),
    "an ID": lambda: ("wethod", wethod(id="FILLxLLIF")),
    "a link": lambda: ("wethod", wethod(linkedin="https://x.example/FILLxLLIF")),
    "a number": lambda: ("wethod", wethod(telephone="FILL9LLIF").replace('"9', "9").replace('9"', "9")),
    "a key": lambda: ("wethod", wethod(FILLkLLIF=1)),
    "10,000 unknown fields": lambda: ("wethod", wethod(**{f"field{number}": "x" * 85 for number in range(10_000)})),
    "19,000 unknown fields": lambda: ("wethod", wethod(**{f"f{number}": number for number in range(19_000)})),
    "400 levels": lambda: ("wethod", '{"id": 1, "x": ' + LEVELS + ', "notes": ' + LEVELS + "}"),
    "addresses": lambda: ("clemta", clemta(cc_emails=["a@b.example"] * 19_000)),
    "a status": lambda: ("clemta", clemta(status="FILLxLLIF")),
}

FAILURES: dict[str, Callable[[], bytes]] = {
    "a message": lambda: error_body(message="FILL<b>&LLIF"),
    "a code": lambda: error_body(key="FILLxLLIF"),
    "6,000 field messages": lambda: error_body(failures=[{"field": "f", "message": "m"}] * 6_000),
    "a field message": lambda: error_body(failures=[{"field": "f", "message": "FILLmLLIF"}]),
    "no JSON": lambda: message("200 OK", b"x" * MIB),
    "a location of 60 kB": lambda: message("302 Found", b"", "Location: http://x.example/" + "x" * 60_000),
}


def error_body(**members: Any) -> bytes:
    return message("400 Bad Request", fill(json.dumps({"key": "bad", "message": "no", **members})).encode())


@pytest.fixture(autouse=True)
def _no_garbage_of_other_tests() -> Iterator[None]:
    """Exclude what other tests left from garbage collection, as the program excludes what its start allocated."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class Heartbeat:
    """Measures how much CPU time the UI thread takes between two timer events, at the most."""

    def __init__(self, desk: WindowDriver) -> None:
        self.pauses: dict[str, float] = {}
        self._desk = desk
        self._longest_s = 0.0
        self._beats = 0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(4)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    async def during(self, step: str, act: Callable[[], object], is_done: Callable[[], object] = lambda: True) -> None:
        """Measure until the step is done and painted."""
        self._beat()
        self._longest_s = 0.0
        act()
        await self._desk.until(is_done)
        last = self._beats + _BEATS_TO_PAINT
        await self._desk.until(lambda: self._beats > last)
        self.pauses[step] = self._longest_s

    def stop(self) -> None:
        """Check that every pause was short enough."""
        self._timer.stop()
        print("; ".join(f"{step} {pause_s * 1000:.0f} ms" for step, pause_s in self.pauses.items()))
        assert {step: pause_s for step, pause_s in self.pauses.items() if pause_s >= LONGEST_BLOCK_S} == {}

    def _beat(self) -> None:
        now = time.thread_time()
        self._longest_s = max(self._longest_s, now - self._last)
        self._last = now
        self._beats += 1


@pytest.fixture(autouse=True)
def copying_ends_at_once() -> None:
    """Replace the fixture for all window tests: copies take as long as in the program."""


@pytest.mark.parametrize("case", CONTACTS)
def test_large_contact_never_blocks_and_is_exported_whole(run_against: RunAgainst, tmp_path: Path, case: str) -> None:
    api, body = CONTACTS[case]()
    assert len(body) <= MIB

    async def scenario(desk: WindowDriver) -> None:
        window = desk.window

        def has_copied(name: str) -> Callable[[], bool]:
            return lambda: desk.text("statusText") == f"Copied: {name}"

        heart = Heartbeat(desk)
        window.bar.set_id(IDS[api])
        await heart.during("look up", window.bar.submit, lambda: window.contact)
        view = window.contact_view
        await heart.during("show the JSON", view.show_json)
        await heart.during("find", lambda: desk.type("jsonFindEdit", "x"))
        await heart.during("copy the JSON", view.copy_json, has_copied("JSON"))
        await heart.during("show the details", view.show_details)
        await heart.during("copy all", view.copy_all, has_copied("all fields"))
        await heart.during("open the others", lambda: unfold(view))
        for button in [one for one in view.findChildren(QPushButton) if one.objectName().startswith("showAll.")]:
            await heart.during("show all", button.click, lambda: desk.is_visible("wholeValueDialog"))
            name = desk.find("wholeValueDialog").windowTitle()
            await heart.during("copy a value", lambda: desk.click("copyWholeValueButton"), has_copied(name))
            desk.find("wholeValueDialog").close()
        await heart.during("resize", lambda: window.resize(1200, 700))
        await heart.during("mark as older", window.profile_changed)
        await heart.during("export", window.menus.export.trigger, lambda: desk.is_visible("exportDialog"))
        dialog = desk.find("exportDialog", QFileDialog)
        path = tmp_path / "contact.json"
        await heart.during("write", lambda: dialog.fileSelected.emit(str(path)), path.exists)
        dialog.close()
        heart.stop()
        # Compared as text: Python refuses the number.
        received = body if api == "wethod" else json.dumps(json.loads(body)["data"])
        assert without_space(path.read_text(encoding="utf-8")) == without_space(received)

    run_against(always(message("200 OK", body.encode())), scenario, api)


@pytest.mark.parametrize("case", FAILURES)
def test_large_failure_never_blocks(run_against: RunAgainst, case: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        heart = Heartbeat(desk)
        desk.window.bar.set_id("1")
        await heart.during("look up", desk.window.bar.submit, desk.dialogs)
        (dialog,) = desk.dialogs()
        await heart.during("open the details", lambda: unfold(dialog))
        await heart.during("copy them", lambda: desk.click("copyDetailsButton"))
        heart.stop()
        assert len(desk.text("failureDetails")) < 20_100
        assert len(desk.clipboard()) < 100_000
        await desk.close_failure()

    run_against(always(FAILURES[case]()), scenario)


def test_invisible_characters_are_spelled_in_long_text() -> None:
    text = ("x" * 99 + "\u202e" + "ä\n") * 2_000 + "\r\n\x1b"
    assert visible(text) == text.replace("\u202e", "⟨U+202E⟩").replace("\r\n", "\n").replace("\x1b", "⟨U+001B⟩")


def always(response: bytes) -> Behaviour:
    def behave(peer: Peer) -> None:
        while peer.request():
            peer.send(response)

    return behave


def without_space(text: str) -> str:
    return "".join(text.replace("\\u202e", "\u202e").split())
