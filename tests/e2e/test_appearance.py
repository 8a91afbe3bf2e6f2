"""The installed program on a virtual screen follows what the desktop prefers, as a portal says it."""

import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from queue import Queue

import pytest

from contactdesk.system.desktop_scheme import DesktopScheme
from tests.e2e.fake_portal import FakePortal
from tests.e2e.session_bus import SessionBus
from tests.program import COMMAND, TIMEOUT_S, Process, require_tools, wait_until

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this portal"), pytest.mark.qt]

Start = Callable[..., Process]


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Ends everything after the test, the last first."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def folder(stack: ExitStack) -> Path:
    """An empty folder with a short path."""
    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True)))


@pytest.fixture
def bus(stack: ExitStack, folder: Path) -> SessionBus:
    """A session bus, and the environment of a screen."""
    require_tools("Xvfb", "dbus-daemon")
    bus = stack.enter_context(closing(SessionBus(folder)))
    screen = stack.enter_context(Process(["Xvfb", "-displayfd", "1", "-screen", "0", "1000x700x24"], env=bus.env))
    bus.env |= {"DISPLAY": f":{screen.read_line()}", "QT_QPA_PLATFORM": "xcb"}
    return bus


@pytest.fixture
def lightness(stack: ExitStack, bus: SessionBus) -> Callable[[], int]:
    """Returns how light the middle of the screen is."""
    probe = stack.enter_context(Process([sys.executable, Path(__file__).with_name("screen_colour.py")], env=bus.env))

    def ask() -> int:
        probe.write_line()
        return int(probe.read_line())

    return ask


@pytest.fixture
def start(stack: ExitStack, bus: SessionBus, folder: Path) -> Start:
    """Starts the program with arguments."""
    return lambda *arguments: stack.enter_context(Process([COMMAND, *arguments], env=bus.env, log=folder / "log"))


def test_window_follows_the_portal(
    stack: ExitStack, bus: SessionBus, folder: Path, start: Start, lightness: Callable[[], int]
) -> None:
    portal = stack.enter_context(FakePortal(bus, "dark"))
    program = start()
    wait_until(lambda: 20 < lightness() < 100, "the window is dark")
    portal.change("light")
    wait_until(lambda: lightness() > 200, "the window is light")
    portal.change("dark")
    wait_until(lambda: 20 < lightness() < 100, "the window is dark again")
    program.process.terminate()
    assert program.wait() == 0
    assert "desktop_scheme=dark" in (folder / "state" / "contactdesk" / "window.ini").read_text(encoding="utf-8")
    portal.change("none")
    start()
    wait_until(lambda: lightness() > 200, "there is no preference any more")


def test_first_paint_has_the_last_preference(
    stack: ExitStack, bus: SessionBus, start: Start, lightness: Callable[[], int]
) -> None:
    stack.enter_context(FakePortal(bus, "dark"))
    program = start()
    wait_until(lambda: 20 < lightness() < 100, "the window is dark")
    program.process.terminate()
    assert program.wait() == 0
    picture = Path(bus.env["HOME"]) / "picture.png"
    assert start("--screenshot=~/picture.png").wait() == 0
    assert brightness(picture) < 100
    assert start("--appearance=light", f"--screenshot={picture}").wait() == 0
    assert brightness(picture) > 200


def brightness(picture: Path) -> int:
    """Return how light a picture is in its middle."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return image.pixelColor(image.width() // 2, image.height() - 60).lightness()


def test_chosen_appearance_is_kept(
    stack: ExitStack, bus: SessionBus, folder: Path, start: Start, lightness: Callable[[], int]
) -> None:
    stack.enter_context(FakePortal(bus, "dark"))
    program = start("--appearance=light")
    wait_until(lambda: lightness() > 200, "the window is light")
    ini = folder / "state" / "contactdesk" / "window.ini"
    wait_until(
        lambda: ini.exists() and "desktop_scheme=dark" in ini.read_text(encoding="utf-8"), "the preference is known"
    )
    assert lightness() > 200
    program.process.terminate()
    assert program.wait() == 0


@pytest.mark.parametrize("case", ["silent portal", "no portal", "no bus"])
def test_window_opens_and_quits_without_a_portal(stack: ExitStack, bus: SessionBus, start: Start, case: str) -> None:
    if case == "silent portal":
        stack.enter_context(FakePortal(bus, "silent"))
    elif case == "no bus":
        del bus.env["DBUS_SESSION_BUS_ADDRESS"]
    assert start("--demo", "--lookup=1", "--quit-when=done").wait() == 0


def test_watching_ends(stack: ExitStack, bus: SessionBus, monkeypatch: pytest.MonkeyPatch) -> None:
    def watches() -> bool:
        return any(thread.name == "desktop scheme" for thread in threading.enumerate())

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.env["DBUS_SESSION_BUS_ADDRESS"])
    portal = stack.enter_context(FakePortal(bus, "light"))
    schemes: Queue[str] = Queue()
    scheme = DesktopScheme(schemes.put)
    assert schemes.get(timeout=TIMEOUT_S) == "light"
    portal.change("none")
    assert schemes.get(timeout=TIMEOUT_S) == ""
    assert watches()
    scheme.close()
    wait_until(lambda: not watches(), "the thread has ended")
