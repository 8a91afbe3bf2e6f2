"""The whole job by keyboard, with nothing but what a screen reader speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.demo.credentials import DEMO_COMPANY, DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.e2e.harness import Desktop, Node, Program, Start
from tests.program import files_with, wait_until

_FIRST_START = (
    "No connection yet. Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or "
    "API key, or try it first with invented contacts."
)
_NOT_FOUND = (
    "What happened: Wethod has no contact with the ID “404” for the profile “Acme”. The number of a client is not the "
    "number of a contact. Status: 404."
)
_SLOW_ID = "900601"
"""Its response takes so long that the progress before it is announced."""


@pytest.fixture
def service() -> Iterator[DemoService]:
    """The service to which the connection is added."""
    with DemoService() as service:
        yield service


class _BlindAgent:
    """Presses keys, and knows only what is spoken: announcements, and the widget with the focus."""

    def __init__(self, desktop: Desktop, program: Program) -> None:
        self._desktop = desktop
        self._program = program
        self._count = 0

    def press(self, *keys: str) -> None:
        """Press keys."""
        self._desktop.key(*keys)

    def type(self, text: str) -> None:
        """Type into the field that was spoken last."""
        self._desktop.type(text)

    def hears(self, text: str) -> None:
        """Wait for the next announcement, which is this one."""
        self._count += 1
        wait_until(lambda: len(self._desktop.heard()) >= self._count, f"{text} is announced", self._all_heard)
        assert self._desktop.heard()[self._count - 1] == text, self._all_heard()

    def hears_progress(self, total: int) -> list[int]:
        """Return how many of a list were announced as done, until something else is announced."""
        done: list[int] = []
        while True:
            wait_until(lambda: len(self._desktop.heard()) > self._count, "progress is announced", self._all_heard)
            number, _, rest = self._desktop.heard()[self._count].partition(" of ")
            if rest != str(total):
                assert done == sorted(set(done))
                return done
            done.append(int(number))
            self._count += 1

    def hears_nothing_more(self) -> None:
        """Check that every announcement was expected."""
        assert len(self._desktop.heard()) == self._count, self._all_heard()

    def is_at(self, name: str, role: str, description: str | None = None) -> None:
        """Wait until the focus is at a widget with this name, role and, if it matters, description."""

        def is_spoken() -> bool:
            at = self._program.focused()
            return at is not None and (at.name, at.role) == (name, role) and description in (None, at.description)

        wait_until(is_spoken, f"{role} {name} has the focus", lambda: str(self._program.focused()))

    def goes_to(self, name: str) -> None:
        """Press Tab until a widget with this name has the focus."""
        for _ in range(30):
            before = self._program.focused()
            if before is not None and before.name == name:
                return
            self.press("Tab")
            self._waits_until_focus_leaves(before)
        raise AssertionError(f"Tab does not reach {name}")

    def _waits_until_focus_leaves(self, before: Node | None) -> None:
        wait_until(lambda: self._program.focused() not in (before, None), "the focus moves", lambda: str(before))

    def reads(self, window: str) -> list[str]:
        """Return the labels of a window, which are read when it opens."""
        nodes = (node for node in self._program.nodes() if node.is_showing and node.role == "label")
        return [node.name for node in nodes if f"{window}." in node.path]

    def _all_heard(self) -> str:
        return "\n".join(self._desktop.heard())


def test_blind_agent_does_the_whole_job(desktop: Desktop, start: Start, service: DemoService, tmp_path: Path) -> None:
    ids = tmp_path / "ids.txt"
    ids.write_text("\n".join(["1", "2", "3", "4", "5", "6", "7", "404", "8", _SLOW_ID]), encoding="utf-8")
    desktop.listen("object:announcement")
    program = start()
    agent = _BlindAgent(desktop, program)

    # First start.
    agent.is_at("Add a connection", "push button")
    agent.hears(_FIRST_START)

    # Add a connection.
    agent.press("Return")
    agent.is_at("Name", "text", "Enter a name for the profile.")
    agent.type("Acme")
    for field, text in (("Base URL", service.base_url), ("Token", DEMO_TOKEN), ("Company", DEMO_COMPANY)):
        agent.goes_to(field)
        agent.press("ctrl+a")
        agent.type(text)
    agent.press("alt+s")
    agent.hears("Saved. The secret is in the keyring.")
    agent.press("Escape")

    # Look up, hear the contact, copy a value.
    agent.is_at("Contact ID", "text")
    agent.type("1")
    agent.press("Return")
    agent.hears("Contact found: Client name Client surname")
    agent.goes_to("Name: Client name")
    agent.press("ctrl+c")
    agent.hears("Copied: Name")

    # Be told of a failure.
    agent.press("ctrl+l")
    agent.type("404")
    agent.press("Return")
    agent.is_at("Close", "push button")
    assert agent.reads("failureDialog") == [
        "Failure: Contact not found",
        _NOT_FOUND,
        "Message from Wethod:",
        "Code: not_found",
        "What to do: Check the ID or try another profile, then press Look up.",
    ]
    agent.press("Return")
    agent.is_at("Contact ID", "text")

    # Look a list up, and open a row.
    agent.press("ctrl+shift+o")
    agent.is_at("File name:", "text")
    agent.type(str(ids))
    agent.press("Return")
    agent.is_at("Start", "push button")
    agent.press("Return")
    assert agent.hears_progress(10)[-1] == 9
    agent.hears("The list is done: 9 of 10 found")
    agent.goes_to("Outcomes")
    agent.press("ctrl+Home", "Down", "Return")
    agent.hears("Contact found: Ada Rossi")

    # Export.
    agent.press("ctrl+s")
    agent.is_at("File name:", "text")
    agent.press("ctrl+a")
    agent.type(str(tmp_path / "contact.json"))
    agent.press("Return")
    agent.hears("Exported to contact.json")
    agent.hears_nothing_more()
    assert files_with(DEMO_TOKEN, tmp_path) == []
