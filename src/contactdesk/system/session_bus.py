"""Check whether D-Bus answers before Qt waits for it: Qt waits without a limit, and shows no window.

Only Linux needs this. For screen readers, Qt uses the session bus, or a bus for them alone that the environment names,
and asks it for the first widget.
"""

import logging
import os
import socket
import sys
import time
from pathlib import Path

REPLY_TIMEOUT_S = 5.0
"""How long each bus may take to answer, in seconds."""
NO_BUS = "disabled:"
"""The address that makes every library fail at once instead of connecting."""

_SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS"
# By the variable with the address of the bus.
_WORDS = {
    _SESSION_BUS: (
        "Contact Desk starts without keyring and screen reader: the session bus (D-Bus) accepts connections but does "
        "not answer. Log out and in again to use them."
    ),
    "AT_SPI_BUS_ADDRESS": (
        "Contact Desk starts without screen reader: the accessibility bus (AT-SPI) accepts connections but does not "
        "answer. Log out and in again to use it."
    ),
}
_PAUSE_S = 0.05

_log = logging.getLogger(__name__)


def leave_silent_bus(timeout_s: float = REPLY_TIMEOUT_S) -> str:
    """Point this process at no bus in place of one that accepts connections and does not answer.

    Sets the variable with its address. A bus that refuses connections is left to those who use it: they fail at once.

    Args:
        timeout_s: how long each bus may take to answer, in seconds.

    Returns:
        What this run has to do without, on one line for each bus; empty if they answer or there is none.
    """
    lines = []
    for variable, words in _WORDS.items() if sys.platform == "linux" else ():
        if _is_silent(variable, time.monotonic() + timeout_s):
            os.environ[variable] = NO_BUS
            _log.warning("The bus of %s does not answer; this run does without it", variable)
            lines.append(words)
    return "\n".join(lines)


def is_left() -> bool:
    """Return whether this run does without the session bus."""
    return os.environ.get(_SESSION_BUS) == NO_BUS


def _is_silent(variable: str, deadline: float) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            _connect(connection, _path(variable), deadline)
            # The greeting of every client.
            connection.sendall(b"\0AUTH EXTERNAL %b\r\n" % str(os.getuid()).encode().hex().encode())
            connection.recv(1)
        except TimeoutError:
            return True
        except (OSError, ValueError):
            pass
    return False


def _connect(connection: socket.socket, path: str, deadline: float) -> None:
    while True:
        connection.settimeout(max(_PAUSE_S, deadline - time.monotonic()))
        try:
            connection.connect(path)
        except BlockingIOError:  # The bus takes no connection from its queue, which is full.
            if time.monotonic() > deadline:
                raise TimeoutError from None
            time.sleep(_PAUSE_S)
        else:
            return


def _path(variable: str) -> str:
    """Return the socket of the bus, by the first address that names one.

    Raises:
        ValueError: there is none on this computer.
    """
    runtime = str(Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus"))
    usual = "unix:runtime=yes" if variable == _SESSION_BUS else ""
    for address in os.environ.get(variable, usual).split(";"):
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
