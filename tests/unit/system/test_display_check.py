"""No screen, one that does not answer, a missing library: one sentence each, and never Qt's own abort."""

import os
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from contactdesk.system import display_check, libraries
from tests.e2e.harness import unavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only under Linux can a program lack a screen")

Response = Callable[[socket.socket], None]


def _require_libraries(platform: str) -> None:
    """Skips the test where a system library of one of Qt's platforms is missing already."""
    if obstacle := libraries.obstacle(platform):
        unavailable(obstacle)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def serve() -> Iterator[Callable[[socket.socket, Response], None]]:
    """Lets a listening socket answer each connection in its own manner, until the test ends."""
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
    """Takes the connection and never says a word."""


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
    """A port that ``DISPLAY`` names; nobody listens on it yet."""
    _require_libraries("xcb")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{listener.getsockname()[1] - 6000}")
        yield listener


@pytest.fixture
def wayland_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that ``WAYLAND_DISPLAY`` names; nobody listens on it yet."""
    _require_libraries("wayland")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "wayland-9"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
        yield listener


def _refused_start(**environment: str) -> str:
    """What the program says, started where no window can open."""
    done = subprocess.run(
        [sys.executable, "-m", "contactdesk"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_without_a_screen_the_program_says_so_and_names_the_way_out() -> None:
    said = _refused_start()
    assert "needs a screen, and finds none" in said
    assert "--screenshot FILE.png" in said


def test_a_screen_that_is_not_there_is_named(x_display: socket.socket) -> None:
    said = _refused_start()
    assert f"{os.environ['DISPLAY']} does not answer" in said
    assert "--screenshot FILE.png" in said


def test_a_screen_that_refuses_is_told_in_one_sentence_of_ours(
    x_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    serve(x_display, _refuse_x11)
    said = _refused_start()
    assert "does not let it in" in said
    assert "Authorization" not in said


@pytest.mark.parametrize("display", ["x_display", "wayland_display"])
def test_a_screen_that_hangs_is_not_waited_for(
    display: str,
    request: pytest.FixtureRequest,
    serve: Callable[[socket.socket, Response], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(display_check, "REPLY_TIMEOUT_S", 0.2)
    serve(request.getfixturevalue(display), _hang)
    obstacle = display_check.prepare(wants_screenshot=False)
    assert obstacle is not None
    assert "does not answer" in obstacle


@pytest.mark.parametrize("display", ["x_display", "wayland_display", None])
def test_a_screenshot_needs_no_screen(display: str | None, request: pytest.FixtureRequest) -> None:
    if display:
        request.getfixturevalue(display)
    _require_libraries("offscreen")
    assert display_check.prepare(wants_screenshot=True) is None
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_compositor_that_answers_is_left_to_qt(
    wayland_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    serve(wayland_display, _answer_wayland)
    assert display_check.prepare(wants_screenshot=False) is None
    assert "QT_QPA_PLATFORM" not in os.environ


def test_of_two_screens_the_one_that_answers_is_taken(
    x_display: socket.socket, wayland_display: socket.socket, serve: Callable[[socket.socket, Response], None]
) -> None:
    serve(wayland_display, _answer_wayland)
    assert display_check.prepare(wants_screenshot=False) is None
    assert os.environ["QT_QPA_PLATFORM"] == "wayland"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:enable_fonts"])
def test_a_platform_that_needs_no_screen_is_respected(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _require_libraries(platform.partition(":")[0])
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display_check.prepare(wants_screenshot=False) is None
    assert os.environ["QT_QPA_PLATFORM"] == platform


@pytest.mark.parametrize(
    ("library", "package", "platform", "environment"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb", {"DISPLAY": ":0"}),
        ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb", {"DISPLAY": ":0"}),
        ("libEGL.so.1", "libegl1", "xcb", {"DISPLAY": ":0"}),
        ("libEGL.so.1", "libegl1", "offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
        ("libfontconfig.so.1", "libfontconfig1", "offscreen", {"QT_QPA_PLATFORM": "offscreen"}),
        ("libwayland-cursor.so.0", "libwayland-cursor0", "wayland", {"WAYLAND_DISPLAY": "wayland-0"}),
    ],
)
def test_a_missing_library_comes_with_the_line_that_brings_it(
    library: str, package: str, platform: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """An empty file that the loader finds first cannot be loaded, like one that is not there."""
    _require_libraries(platform)
    (tmp_path / library).touch()
    said = _refused_start(LD_LIBRARY_PATH=str(tmp_path), **environment)
    assert f"needs the system library {library};" in said
    assert said.endswith(f"apt install {package}\n")


def test_all_that_is_missing_is_brought_by_one_line(tmp_path: Path) -> None:
    _require_libraries("xcb")
    for library in ("libEGL.so.1", "libGL.so.1", "libxcb-cursor.so.0", "libwayland-client.so.0"):
        (tmp_path / library).touch()
    said = _refused_start(LD_LIBRARY_PATH=str(tmp_path), DISPLAY=":0")
    assert said.endswith("apt install libegl1 libgl1 libxcb-cursor0\n")


def test_a_broken_library_that_no_package_brings_is_told_with_its_reason(tmp_path: Path) -> None:
    _require_libraries("xcb")
    (tmp_path / "libicudata.so.73").touch()
    said = _refused_start(LD_PRELOAD="", LD_LIBRARY_PATH=str(tmp_path), DISPLAY=":0")
    assert "apt install" not in said
    assert "libicu" in said
