"""A session bus that accepts and is silent is left; every other one is left as it is."""

import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from contactdesk.system.session_bus import is_left, leave_silent_bus
from tests.program import Process, require_tools

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only on Linux does Qt wait for the session bus"),
    pytest.mark.logs("contactdesk.system.session_bus"),
]

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
SILENCE_S = 0.3
PATIENCE_S = 20.0


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that accepts a connection and says nothing."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "a bus"))
        listener.listen(1)
        yield listener


def responds(listener: socket.socket, reply: bytes) -> None:
    def serve() -> None:
        with suppress(OSError):
            connection, _address = listener.accept()
            with connection:
                connection.recv(100)
                connection.sendall(reply)

    threading.Thread(target=serve, daemon=True).start()


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize(
    "address",
    [
        "unix:path={folder}/a%20bus,guid=0123",
        "unix:guid=0123,path={folder}/a bus",
        "tcp:host=127.0.0.1,port=1;unix:path={folder}/a bus",
        "unix:path={folder}/a bus;unix:path=/nowhere",
    ],
)
def test_silent_bus_is_left(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, address.format(folder=tmp_path))
    assert leave_silent_bus(SILENCE_S) == (
        "Contact Desk starts without keyring and screen reader: the session bus (D-Bus) accepts connections but does "
        "not answer. Log out and in again to use them."
    )
    assert os.environ[ADDRESS] == "disabled:"
    assert is_left()


def test_silent_bus_for_screen_readers_is_left(
    listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS, "disabled:other")
    monkeypatch.setenv("AT_SPI_BUS_ADDRESS", f"unix:path={tmp_path / 'a bus'}")
    assert leave_silent_bus(SILENCE_S) == (
        "Contact Desk starts without screen reader: the accessibility bus (AT-SPI) accepts connections but does not "
        "answer. Log out and in again to use it."
    )
    assert (os.environ["AT_SPI_BUS_ADDRESS"], os.environ[ADDRESS]) == ("disabled:", "disabled:other")
    assert not is_left(), "the keyring can be used"


@pytest.mark.parametrize("address", [None, "unix:runtime=yes"])
def test_silent_bus_of_the_runtime_folder_is_left(
    address: str | None, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bus").symlink_to(tmp_path / "a bus")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv(ADDRESS, address or "")
    if address is None:
        monkeypatch.delenv(ADDRESS)
    assert leave_silent_bus(SILENCE_S)
    assert os.environ[ADDRESS] == "disabled:"


def test_bus_that_takes_no_more_connections_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, f"unix:abstract={tmp_path}")
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(f"\0{tmp_path}")
        listener.listen(0)
        with suppress(BlockingIOError):
            while True:
                waiting = stack.enter_context(socket.socket(socket.AF_UNIX))
                waiting.setblocking(False)
                waiting.connect(f"\0{tmp_path}")
        assert leave_silent_bus(SILENCE_S)
    assert os.environ[ADDRESS] == "disabled:"


@pytest.mark.parametrize("reply", [b"OK 0123\r\n", b"REJECTED EXTERNAL\r\n", b""])
def test_bus_that_answers_or_hangs_up_is_kept(
    reply: bytes, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    responds(listener, reply)
    monkeypatch.setenv(ADDRESS, f"unix:path={tmp_path}/a bus")
    assert leave_silent_bus(PATIENCE_S) == ""
    assert os.environ[ADDRESS] == f"unix:path={tmp_path}/a bus"
    assert not is_left()


@pytest.mark.parametrize(
    "address",
    ["", "nonsense", "disabled:", "autolaunch:", "tcp:host=127.0.0.1,port=1", "unix:path=/nowhere/bus"],
)
def test_bus_that_nobody_can_reach_is_kept(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, address)
    assert leave_silent_bus(PATIENCE_S) == ""
    assert os.environ[ADDRESS] == address


def test_real_bus_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    require_tools("dbus-daemon")
    with Process(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], env=os.environ) as bus:
        address = bus.read_line()
        monkeypatch.setenv(ADDRESS, address)
        assert leave_silent_bus(PATIENCE_S) == ""
        assert os.environ[ADDRESS] == address
