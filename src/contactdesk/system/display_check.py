"""Check whether a window can open before Qt tries to: where none can, Qt aborts or fails to be imported.

Only Linux needs this: there a program can be started without a screen or without the system's libraries.
"""

import ctypes
import importlib.util
import os
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

REPLY_TIMEOUT_S = 5.0
"""How long a screen may take to answer, in seconds."""

_PLATFORM = "QT_QPA_PLATFORM"
_PICTURE = "For a picture without a screen, use --screenshot FILE.png."
_NO_SCREEN = f"Contact Desk needs a screen, but DISPLAY and WAYLAND_DISPLAY name none. {_PICTURE}"


def prepare(*, wants_screenshot: bool) -> str | None:
    """Point Qt at a screen that answers, or at none where only a screenshot is asked for.

    Sets ``QT_QPA_PLATFORM`` where Qt's own choice would fail.

    Args:
        wants_screenshot: whether a picture of the window is enough.

    Returns:
        Why no window can open and what to do, on one line; ``None`` if one can.
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
        return library_obstacle("offscreen")
    return obstacles[0] if obstacles else _NO_SCREEN


def library_obstacle(platform: str) -> str | None:
    """Return which system library Qt's plugin for a platform cannot load, or ``None`` if it loads.

    Loads the plugin and all of Qt that it needs, as Qt is about to do: that costs nothing extra.

    Args:
        platform: its name in ``QT_QPA_PLATFORM``: ``xcb``, ``wayland``, ``offscreen``…
    """
    # Without PySide6's own plugin, another Qt is in use, with libraries of its own.
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations if spec else None) or ():
        plugin = Path(folder, "Qt", "plugins", "platforms", f"libq{platform}.so")
        try:
            if plugin.is_file():
                ctypes.CDLL(str(plugin))
        except OSError as error:
            library, _colon, reason = str(error).partition(": ")
            return (
                f"Contact Desk cannot load the system library {Path(library).name}: {reason}. "
                'See "Linux libraries" in its README.'
            )
    return None


def _platforms() -> list[str]:
    """Return the platforms that Qt would try."""
    if chosen := os.environ.get(_PLATFORM):
        return chosen.split(";")
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, variable in variables.items() if os.environ.get(variable)]


def _obstacle(platform: str) -> str | None:
    """Return why Qt could not open a window on a platform, or ``None`` if it could."""
    if platform == "xcb":
        screen, is_answering = os.environ.get("DISPLAY"), _x11_answers
    elif platform == "wayland":
        screen, is_answering = os.environ.get("WAYLAND_DISPLAY"), _wayland_answers
    else:
        return library_obstacle(platform)
    if not screen:
        return _NO_SCREEN
    if obstacle := library_obstacle(platform):
        return obstacle
    if is_answering():
        return None
    return f"Contact Desk needs a screen, but {screen} does not answer or refuses the connection. {_PICTURE}"


def _x11_answers() -> bool:
    """Return whether an X server accepts a connection made by the library that Qt uses."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt uses another copy, since its plugin could be loaded: let Qt try.
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
    """Return whether a compositor answers the protocol's simplest request, ``wl_display.sync``."""
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
    """Discard what a C library prints: the program's own sentence replaces it."""
    try:
        kept = os.dup(2)
    except OSError:  # There is no standard error.
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
