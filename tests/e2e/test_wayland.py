"""The program as a Wayland client, in a compositor that runs in a window of the virtual screen."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.harness import Desktop, Program, Start, says
from tests.program import COMMAND, Process, private_folders, require_tools, run, wait_until

BUNDLE = os.environ.get("CONTACTDESK_BUNDLE")
SOCKET = "contactdesk-wayland"


@pytest.fixture(scope="module")
def desktop(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """The desktop with a compositor on it, whose window has the keyboard."""
    require_tools("weston", "wl-paste")
    options = [
        "--backend=x11-backend.so",
        "--use-pixman",
        "--fullscreen",
        "--no-config",
        "--idle-time=0",
        f"--socket={SOCKET}",
    ]
    folders = private_folders(tmp_path_factory.mktemp("weston")) | {"XDG_RUNTIME_DIR": desktop.env["XDG_RUNTIME_DIR"]}
    with Process(["weston", *options], env=desktop.env | folders):
        wait_until(Path(desktop.env["XDG_RUNTIME_DIR"], SOCKET).exists, "the compositor listens")
        window = ["search", "--sync", "--onlyvisible", "--class", "weston"]
        run(["xdotool", *window, "windowfocus", "--sync"], env=desktop.env, check=True)
        yield desktop


@pytest.fixture(params=["installed", "bundle"])
def wayland(desktop: Desktop, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Start]:
    """Starts the program as a Wayland client that cannot reach the X server."""
    if request.param == "bundle" and not BUNDLE:
        pytest.skip("CONTACTDESK_BUNDLE names no bundle to test")
    own = COMMAND if request.param == "installed" else Path(str(BUNDLE), "contactdesk")
    with ExitStack() as stack:

        def start(*arguments: str | Path, command: str | Path = own, **env: str) -> Program:
            of_wayland = {"WAYLAND_DISPLAY": SOCKET, "DISPLAY": "", "QT_QPA_PLATFORM": "wayland"}
            return stack.enter_context(Program(desktop, tmp_path, [command, *arguments], of_wayland | env))

        yield start


def test_contact_is_looked_up_and_copied(wayland: Start, desktop: Desktop) -> None:
    program = wayland("--demo")
    program.look_up("1")
    program.wait_for("contactName", says("Client name Client surname"))
    desktop.key("ctrl+shift+m")
    program.wait_for("statusText", lambda node: "Email" in node.name)
    pasted = run(["wl-paste"], env=desktop.env | {"WAYLAND_DISPLAY": SOCKET}, check=True)
    assert pasted.stdout == "client@email.com\n"
    assert program.quit() == 0


def test_dialog_opens_and_closes(wayland: Start) -> None:
    program = wayland("--demo")
    program.press("settingsButton")
    program.wait_for("connectionDialog", lambda node: node.is_active)
    program.press("closeSettingsButton")
    program.wait_until_gone("connectionDialog")


def test_failure_is_a_dialog(wayland: Start) -> None:
    program = wayland("--demo", "--lookup", "900404")
    program.wait_for("failureDialog", lambda node: node.is_active)
    program.press("closeFailureButton")
    program.wait_until_gone("failureDialog")


def test_second_start_joins_the_first(wayland: Start) -> None:
    first = wayland()
    first.wait_for("firstRunPage")
    assert wayland().wait() == 0
    assert first.process.poll() is None


def test_screenshot_is_saved(wayland: Start, tmp_path: Path) -> None:
    picture = tmp_path / "contact.png"
    assert wayland("--demo", "--lookup", "1", "--screenshot", picture).wait() == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
