"""No screen, one that does not answer, a missing library: one line each, and no abort by Qt."""

import os
import re
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from contactdesk.system import display_check
from tests.program import run, unavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux can a screen be missing")

README = Path(__file__).parents[3] / "README.md"
Response = Callable[[socket.socket], None]


def _require_libraries(platform: str) -> None:
    """Skip the test if this machine lacks a system library of one of Qt's platforms."""
    if obstacle := display_check.library_obstacle(platform):
        unavailable(obstacle)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def serve() -> Iterator[Callable[[socket.socket, Response], None]]:
    """Give a function that lets a listening socket respond to each connection until the test ends."""
    listeners: list[socket.socket] = []
    connections: list[socket.socket] = []

    def start(listener: socket.socket, response: Response) -> None:
        listeners.append(listener)
        listener.listen()

        def loop() -> None:
            with suppress(OSError):
                while True:
                    connection, _address = listener.accept()
                    connections.append(connection)
                    response(connection)

        threading.Thread(target=loop, daemon=True).start()

    yield start
    for open_socket in listeners + connections:
        with suppress(OSError):
            open_socket.shutdown(socket.SHUT_RDWR)
        open_socket.close()


def _hang(_connection: socket.socket) -> None:
    """Accept the connection and never respond."""


def _refuse_x11(connection: socket.socket) -> None:
    connection.recv(12)
    reason = b"Authorization required, but no authorization protocol specified\n"
    connection.sendall(struct.pack("=BBHHH", 0, len(reason), 11, 0, len(reason) // 4) + reason)


def _answer_wayland(connection: socket.socket) -> None:
    done, size = 0, 12
    request = connection.recv(12)
    callback = int.from_bytes(request[8:], sys.byteorder)
    connection.sendall(struct.pack("=III", callback, size << 16 | done, 0))


@pytest.fixture
def x_display(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """Give a port that ``DISPLAY`` names and that nothing listens on yet."""
    _require_libraries("xcb")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{listener.getsockname()[1] - 6000}")
        yield listener


@pytest.fixture
def wayland_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[socket.socket]:
    """Give a socket that ``WAYLAND_DISPLAY`` names and that nothing listens on yet."""
    _require_libraries("wayland")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "wayland-9"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
        yield listener


def _refused_start(**environment: str) -> str:
    """Start the program where no window can open, and return its one line."""
    done = run([sys.executable, "-m", "contactdesk"], env=os.environ | environment)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    return done.stderr


def test_missing_screen_is_reported_with_a_way_out() -> None:
    assert _refused_start() == (
        "Contact Desk needs a screen, but DISPLAY and WAYLAND_DISPLAY name none. "
        "For a picture without a screen, use --screenshot FILE.png.\n"
    )


@pytest.mark.parametrize("refuses", [False, True], ids=["absent", "refusing"])
def test_screen_that_cannot_be_used_is_named(
    refuses: bool, x_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    if refuses:
        serve(x_display, _refuse_x11)
    assert _refused_start() == (
        f"Contact Desk needs a screen, but {os.environ['DISPLAY']} does not answer or refuses the connection. "
        "For a picture without a screen, use --screenshot FILE.png.\n"
    )


@pytest.mark.parametrize("display", ["x_display", "wayland_display"])
def test_hanging_screen_is_not_waited_for(
    display: str,
    request: pytest.FixtureRequest,
    serve: Callable[[socket.socket, Response], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(display_check, "REPLY_TIMEOUT_S", 0.2)
    serve(request.getfixturevalue(display), _hang)
    assert "does not answer" in (display_check.prepare(wants_screenshot=False) or "")


@pytest.mark.parametrize("display", ["x_display", "wayland_display", None])
def test_screenshot_needs_no_screen(display: str | None, request: pytest.FixtureRequest) -> None:
    if display:
        request.getfixturevalue(display)
    _require_libraries("offscreen")
    assert display_check.prepare(wants_screenshot=True) is None
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_answering_compositor_is_left_to_qt(
    wayland_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    serve(wayland_display, _answer_wayland)
    assert display_check.prepare(wants_screenshot=False) is None
    assert "QT_QPA_PLATFORM" not in os.environ


def test_answering_one_of_two_screens_is_used(
    x_display: socket.socket, wayland_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    serve(wayland_display, _answer_wayland)
    assert display_check.prepare(wants_screenshot=False) is None
    assert os.environ["QT_QPA_PLATFORM"] == "wayland"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:enable_fonts"])
def test_platform_without_a_screen_is_kept(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _require_libraries(platform.partition(":")[0])
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display_check.prepare(wants_screenshot=False) is None
    assert os.environ["QT_QPA_PLATFORM"] == platform


@pytest.mark.parametrize(
    ("library", "platform", "environment"),
    [
        ("libxcb-cursor.so.0", "xcb", {"DISPLAY": ":0"}),
        ("libEGL.so.1", "xcb", {"DISPLAY": ":0"}),
        ("libEGL.so.1", "offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
        ("libfontconfig.so.1", "offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
        ("libwayland-cursor.so.0", "wayland", {"WAYLAND_DISPLAY": "wayland-0"}),
    ],
)
def test_missing_library_is_named(library: str, platform: str, environment: dict[str, str], tmp_path: Path) -> None:
    """An empty file that the loader finds first cannot be loaded, like one that is missing."""
    _require_libraries(platform)
    (tmp_path / library).touch()
    shown = _refused_start(LD_LIBRARY_PATH=str(tmp_path), **environment)
    assert re.fullmatch(
        rf"Contact Desk cannot load the system library {library}: .+\. "
        r'See "Linux libraries" in its README\.\n',
        shown,
    )
    assert "## Linux libraries\n" in README.read_text(encoding="utf-8")
