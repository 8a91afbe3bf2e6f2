"""What a screen reader speaks of its own accord, read from the accessibility bus."""

import pytest

from tests.e2e.harness import Desktop, Start, says
from tests.program import wait_until

_EVENTS = ["object:announcement", "object:state-changed:showing"]
"""The event of announcements, and the one by which Orca before version 47 speaks a notification."""


@pytest.mark.parametrize("event", _EVENTS)
def test_each_outcome_is_announced_once(desktop: Desktop, start: Start, event: str) -> None:
    program = start("--demo")
    program.wait_for("contactIdEdit", lambda node: node.is_focused)
    desktop.listen(event)
    expected: list[str] = []

    def wait_for(*texts: str) -> None:
        expected.extend(texts)
        wait_until(lambda: len(desktop.heard()) >= len(expected), f"{texts} is announced", lambda: str(desktop.heard()))
        assert desktop.heard() == expected

    program.look_up("1")
    wait_for("Contact found: Client name Client surname")
    desktop.key("ctrl+shift+c")
    wait_for("Copied: all fields")
    desktop.key("ctrl+Next")
    wait_for(
        "The profile is now Demo Clemta, test",
        "Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod) – profile changed",
    )
    desktop.key("ctrl+a", "BackSpace", "Return")
    # The field with the focus has the hint, whose changes are spoken without an announcement.
    program.wait_for("contactIdEdit", lambda node: node.description == "Enter a contact ID.")
    wait_for("Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod) – not the ID that you entered last")
    desktop.key("Return")
    wait_for("Enter a contact ID.")


@pytest.mark.parametrize("event", _EVENTS)
def test_failure_is_spoken_once_as_a_dialog(desktop: Desktop, start: Start, event: str) -> None:
    program = start("--demo")
    program.wait_for("contactIdEdit", lambda node: node.is_focused)
    desktop.listen(event)
    program.look_up("404")
    dialog = program.wait_for("failureDialog", lambda node: node.is_active)

    # Orca speaks the name of a dialog and then the labels in it.
    assert dialog.name.startswith("Lookup failed")
    program.wait_for("failureTitle", says("Failure: Contact not found"))
    spoken = [node for node in program.nodes() if node.is_showing and node.role in {"dialog", "label"}]
    assert sum("Contact not found" in node.name for node in spoken if "failureDialog" in node.path) == 1
    desktop.key("Escape")
    program.wait_until_gone("failureDialog")
    desktop.key("ctrl+Next")
    wait_until(lambda: desktop.heard() != [], "the next thing is announced")
    assert desktop.heard() == ["The profile is now Demo Clemta, test"]
