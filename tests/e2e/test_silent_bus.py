"""The installed program in a session whose D-Bus accepts connections and does not answer."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.harness import Start
from tests.factories import CLEMTA_ID, profile, write_profiles

WORDS = (
    "Contact Desk starts without keyring and screen reader: the session bus (D-Bus) accepts connections but does "
    "not answer. Log out and in again to use them.\n"
)


@pytest.fixture
def silent_bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus that accepts and is silent."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "bus"))
        listener.listen()
        yield f"unix:path={tmp_path / 'bus'}"


def test_window_opens_without_the_bus(silent_bus: str, start: Start, tmp_path: Path) -> None:
    program = start("--demo", "--lookup", "1", "--quit-when", "done", DBUS_SESSION_BUS_ADDRESS=silent_bus)
    assert program.wait() == 0
    assert program.output == WORDS
    (log,) = (tmp_path / "state").rglob("contactdesk.log")
    assert "The bus of DBUS_SESSION_BUS_ADDRESS does not answer" in log.read_text(encoding="utf-8")


def test_window_opens_without_the_bus_for_screen_readers(silent_bus: str, start: Start) -> None:
    program = start("--demo", "--lookup", "1", "--quit-when", "done", AT_SPI_BUS_ADDRESS=silent_bus)
    assert program.wait() == 0
    assert program.output == (
        "Contact Desk starts without screen reader: the accessibility bus (AT-SPI) accepts connections but does not "
        "answer. Log out and in again to use it.\n"
    )


def test_lookup_fails_since_there_is_no_keyring(silent_bus: str, start: Start, tmp_path: Path) -> None:
    data = tmp_path / "files"
    write_profiles(data, profile("clemta", "https://unused.example"))
    program = start(
        *("--data-dir", data, "--lookup", CLEMTA_ID, "--quit-when", "done"), DBUS_SESSION_BUS_ADDRESS=silent_bus
    )
    assert program.wait() == 1
    assert program.output == WORDS
