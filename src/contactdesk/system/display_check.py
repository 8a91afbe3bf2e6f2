"""Looks whether a window can open at all, before Qt does: where it cannot, Qt aborts instead of telling.

Only Linux needs this: there a program can be started without a screen, or without the system's libraries.
"""

import ctypes
import os
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from contactdesk.system import libraries

REPLY_TIMEOUT_S = 5.0
"""How long a screen may take to answer, in seconds."""

NO_SCREEN = (
    "Contact Desk needs a screen, and finds none: DISPLAY or WAYLAND_DISPLAY would name it; "
    "for a picture without a screen, use --screenshot FILE.png."
)
_PLATFORM = "QT_QPA_PLATFORM"


def prepare(*, wants_screenshot: bool) -> str | None:
    """Points Qt at a screen that answers, or at none where a screenshot is all that is wanted.

    Sets ``QT_QPA_PLATFORM`` where Qt's own choice would fail.

    Args:
        wants_screenshot: whether a picture of the window is enough.

    Returns:
        One sentence that says why no window can open, or ``None`` if one can.
    """
    if sys.platform != "linux":
        return None
    platforms = _platforms()
    obstacles = [_obstacle(platform.partition(":")[0]) for platform in platforms]
    usable = [platform for platform, obstacle in zip(platforms, obstacles, strict=True) if obstacle is None]
    if usable:
        if len(usable) < len(platforms):
            os.environ[_PLATFORM] = ";".join(usable)
        return None
    if wants_screenshot:
        os.environ[_PLATFORM] = "offscreen"
        return libraries.obstacle("offscreen")
    return obstacles[0] if obstacles else NO_SCREEN


def _platforms() -> list[str]:
    """The platforms that Qt would try."""
    if chosen := os.environ.get(_PLATFORM):
        return chosen.split(";")
    named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, variable in named.items() if os.environ.get(variable)]


def _obstacle(platform: str) -> str | None:
    """Why Qt could not open a window on this platform."""
    if platform == "xcb":
        name, is_answering = os.environ.get("DISPLAY"), _x11_answers
    elif platform == "wayland":
        name, is_answering = os.environ.get("WAYLAND_DISPLAY"), _wayland_answers
    else:
        return libraries.obstacle(platform)
    if not name:
        return NO_SCREEN
    if obstacle := libraries.obstacle(platform):
        return obstacle
    if is_answering():
        return None
    return (
        f"Contact Desk needs a screen, and {name} does not answer or does not let it in; "
        "for a picture without a screen, use --screenshot FILE.png."
    )


def _x11_answers() -> bool:
    """Whether an X server takes a connection, by the very library that Qt uses."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Not the one that Qt uses, or it would have been missed already: let Qt find out.
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    accepted = threading.Event()

    def connect() -> None:
        connection = xcb.xcb_connect(None, None)
        if not xcb.xcb_connection_has_error(connection):
            accepted.set()
        xcb.xcb_disconnect(connection)

    # xcb_connect has no time limit of its own.
    thread = threading.Thread(target=connect, name="x11", daemon=True)
    with _silenced_stderr():
        thread.start()
        thread.join(REPLY_TIMEOUT_S)
    return accepted.is_set()


def _wayland_answers() -> bool:
    """Whether a compositor answers the protocol's simplest request, ``wl_display.sync``."""
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), os.environ["WAYLAND_DISPLAY"])
    display, sync, size, callback = 1, 0, 12, 2
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(REPLY_TIMEOUT_S)
            connection.connect(str(path))
            connection.sendall(struct.pack("=III", display, size << 16 | sync, callback))
            return bool(connection.recv(1))
    except OSError:
        return False


@contextmanager
def _silenced_stderr() -> Iterator[None]:
    """Keeps what a C library prints from the terminal: one sentence of ours is enough."""
    try:
        kept = os.dup(2)
    except OSError:  # There is no standard error at all.
        yield
        return
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a device, not a file
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        with suppress(OSError):
            os.dup2(kept, 2)
        os.close(kept)
