"""Copies of texts that take too long to make: each ends later than its click."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contactdesk.ui.contact.clipboard import ContactClipboard


class SlowText:
    """A text that is made when the test says so."""

    def __init__(self, text: str) -> None:
        self.may_end = threading.Event()
        self._text = text
        self._thread: threading.Thread | None = None

    def make(self) -> str:
        self._thread = threading.current_thread()
        assert self.may_end.wait(60)
        return self._text

    def has_ended(self) -> bool:
        return self._thread is not None and not self._thread.is_alive()


@pytest.fixture(autouse=True)
def copying_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the fixture for all window tests: no copy waits for its text."""
    monkeypatch.setattr("contactdesk.ui.contact.clipboard.SYNCHRONOUS_S", 0.0)


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[SlowText]:
    """The first text to copy."""
    QGuiApplication.clipboard().setText("from before")
    slow = SlowText("first")
    yield slow
    end(qtbot, slow)


def end(qtbot: QtBot, slow: SlowText) -> None:
    """Let the text be made; wait until its thread has ended and the signals of the thread are delivered."""
    slow.may_end.set()
    qtbot.waitUntil(slow.has_ended, timeout=20_000)
    QApplication.processEvents()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_slow_copy_is_confirmed_when_it_is_in_the_clipboard(qtbot: QtBot, first: SlowText) -> None:
    copies = ContactClipboard()
    confirmations: list[str] = []
    copies.copy(first.make, "all fields", confirmations.append)
    assert (clipboard(), confirmations) == ("from before", [])
    with qtbot.waitSignal(copies.copied) as copied:
        first.may_end.set()
    assert copied.args == ["Copied: all fields"]
    assert (clipboard(), confirmations) == ("first", ["Copied"])


def test_later_copy_wins_over_one_that_takes_longer(qtbot: QtBot, first: SlowText) -> None:
    copies = ContactClipboard()
    messages: list[str] = []
    copies.copied.connect(messages.append)
    copies.copy(first.make, "all fields", messages.append)
    with qtbot.waitSignal(copies.copied):
        copies.copy(lambda: "second", "Email", messages.append)
    end(qtbot, first)
    assert clipboard() == "second"
    assert messages == ["Copied", "Copied: Email"]


def test_copy_may_end_after_its_window(qtbot: QtBot, first: SlowText) -> None:
    copies = ContactClipboard()
    copies.copy(first.make, "all fields", lambda _confirmation: None)
    delete(copies)
    end(qtbot, first)
    assert clipboard() == "from before"
