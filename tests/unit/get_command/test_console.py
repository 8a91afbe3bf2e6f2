"""What is written to standard error, on a terminal and elsewhere."""

import io
import sys

import pytest

from contactdesk.get_command.console import Console


class Terminal(io.StringIO):
    """Stands for a terminal."""

    def isatty(self) -> bool:
        return True


class Closed(io.StringIO):
    """Stands for a pipe that nobody reads any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_sentence_does_not_mix_with_the_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    console = Console()
    console.show_progress("1 of 2")
    console.say("2: not found.")
    console.show_progress("2 of 2")
    console.show_progress("2 of 2")
    console.show_progress("")
    assert terminal.getvalue() == "\r\x1b[K1 of 2\r\x1b[K2: not found.\n1 of 2\r\x1b[K2 of 2\r\x1b[K"


def test_contact_does_not_mix_with_the_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    console = Console()
    console.show_progress("1 of 2")
    with console.without_progress():
        console.show_progress("2 of 2")
        terminal.write("contact\n")
    assert terminal.getvalue() == "\r\x1b[K1 of 2\r\x1b[Kcontact\n\r\x1b[K1 of 2"


def test_progress_is_only_for_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    console = Console()
    console.show_progress("1 of 2")
    console.say("2: not found.")
    assert file.getvalue() == "2: not found.\n"


@pytest.mark.parametrize("stream", [None, Closed()])
def test_nothing_happens_where_nobody_reads(stream: io.StringIO | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    Console().say("2: not found.")
