"""Check whether the session bus (D-Bus) answers before Qt waits for it: Qt waits without a limit, and shows no window.

Only Linux needs this. Qt uses the bus for screen readers, and asks it for the first widget.
"""

import logging
import os
import socket
import sys
import time
from pathlib import Path

REPLY_TIMEOUT_S = 5.0
"""How long the bus may take to answer, in seconds."""
NO_BUS = "disabled:"
"""The address that makes every library fail at once instead of connecting."""

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_PAUSE_S = 0.05

_log = logging.getLogger(__name__)


def leave_silent_bus(timeout_s: float = REPLY_TIMEOUT_S) -> str:
    """Point this process at no session bus if the one of this session accepts connections and does not answer.

    Sets ``DBUS_SESSION_BUS_ADDRESS``. A bus that refuses connections is left to those who use it: they fail at once.

    Args:
        timeout_s: how long the bus may take to answer, in seconds.

    Returns:
        What this run has to do without, on one line; empty if the bus answers or there is none.
    """
    if sys.platform != "linux" or not _is_silent(time.monotonic() + timeout_s):
        return ""
    os.environ[_ADDRESS] = NO_BUS
    _log.warning("The session bus does not answer; this run does without it")
    return (
        "Contact Desk starts without keyring and screen reader: the session bus (D-Bus) accepts connections but does "
        "not answer. Log out and in again to use them."
    )


def is_left() -> bool:
    """Return whether this run does without the session bus."""
    return os.environ.get(_ADDRESS) == NO_BUS


def _is_silent(deadline: float) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            _connect(connection, deadline)
            # The greeting of every client.
            connection.sendall(b"\0AUTH EXTERNAL %b\r\n" % str(os.getuid()).encode().hex().encode())
            connection.recv(1)
        except TimeoutError:
            return True
        except (OSError, ValueError):
            pass
    return False


def _connect(connection: socket.socket, deadline: float) -> None:
    while True:
        connection.settimeout(max(_PAUSE_S, deadline - time.monotonic()))
        try:
            connection.connect(_path())
        except BlockingIOError:  # The bus takes no connection from its queue, which is full.
            if time.monotonic() > deadline:
                raise TimeoutError from None
            time.sleep(_PAUSE_S)
        else:
            return


def _path() -> str:
    """Return the socket of the bus, by the first address that names one.

    Raises:
        ValueError: there is none on this computer.
    """
    runtime = str(Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus"))
    for address in os.environ.get(_ADDRESS, "unix:runtime=yes").split(";"):
        transport, _colon, pairs = address.partition(":")
        values = {key: _unescaped(value) for key, _equals, value in (pair.partition("=") for pair in pairs.split(","))}
        if transport == "unix" and "path" in values:
            return values["path"]
        if transport == "unix" and "abstract" in values:
            return f"\0{values['abstract']}"
        if transport == "unix" and "runtime" in values:
            return runtime
    raise ValueError("no socket")


def _unescaped(value: str) -> str:
    if "%" not in value:
        return value
    # Takes 3 ms, and few addresses need it.
    from urllib.parse import unquote

    return unquote(value)
