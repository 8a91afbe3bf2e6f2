"""The program started again: one window a data folder, and never none."""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from contactdesk.demo.service import DemoService
from contactdesk.system.file_lock import FileLock
from tests.e2e.harness import CLEMTA_EXAMPLE, TIMEOUT_S, Desktop, Program, Start, eventually

NOBODY = 65534


def place(desktop: Desktop) -> Path:
    """Where the windows of this user meet."""
    return Path(desktop.env["XDG_RUNTIME_DIR"]) / f"contactdesk-{os.getuid()}"


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService() as service:
        yield service


@pytest.fixture(autouse=True)
def no_meetings_left(desktop: Desktop) -> Iterator[None]:
    """Each test begins, and ends, without anything at the meeting place."""
    shutil.rmtree(place(desktop), ignore_errors=True)
    yield
    shutil.rmtree(place(desktop), ignore_errors=True)


def put_profiles(tmp_path: Path, base_url: str) -> None:
    folder = tmp_path / "config" / "contactdesk"
    folder.mkdir(parents=True)
    profiles = [{"id": name.lower(), "name": name, "api": "clemta", "base_url": base_url} for name in ("Acme", "Beta")]
    (folder / "profiles.json").write_text(json.dumps({"version": 1, "profiles": profiles, "last_used": "acme"}))


def starts(program: Program) -> Program:
    """Waits until the window stands and can be joined."""
    program.wait_for("firstRunPage")
    return program


def active_window_of(desktop: Desktop) -> int:
    done = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowpid"], env=desktop.env, capture_output=True, text=True, check=False
    )
    return int(done.stdout.strip() or 0)


def is_mapped(desktop: Desktop, program: Program) -> bool:
    search = [
        "xdotool",
        "search",
        "--onlyvisible",
        "--all",
        "--pid",
        str(program.process.pid),
        "--name",
        "Contact Desk",
    ]
    return subprocess.run(search, env=desktop.env, capture_output=True, check=False).returncode == 0


def test_a_second_start_brings_the_window_to_the_front(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    first = starts(start())
    other = starts(start("--data-dir", tmp_path / "another"))
    eventually(lambda: active_window_of(desktop) == other.process.pid, "the newer window has the keyboard")
    again = start()
    assert again.wait() == 0
    eventually(lambda: active_window_of(desktop) == first.process.pid, "the older window has the keyboard")
    assert other.process.poll() is None, "another data folder, another program"
    desktop.key("ctrl+q")
    assert first.wait() == 0
    assert "Traceback" not in first.output


def test_a_minimised_window_comes_back(desktop: Desktop, start: Start) -> None:
    first = starts(start())
    eventually(lambda: active_window_of(desktop) == first.process.pid, "the window has the keyboard")
    subprocess.run(["xdotool", "getactivewindow", "windowminimize"], env=desktop.env, check=True)
    eventually(lambda: not is_mapped(desktop, first), "the window is minimised")
    assert start().wait() == 0
    eventually(lambda: is_mapped(desktop, first), "the window is back")


def test_what_the_second_start_was_asked_for_is_done_in_the_first(
    desktop: Desktop, start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.wait_for("profileSelector", lambda node: "Acme" in node.name)
    assert start("--profile", "beta", "--lookup", CLEMTA_EXAMPLE).wait() == 0
    first.wait_for("profileSelector", lambda node: "Beta" in node.name)
    first.wait_for("contactIdEdit", lambda node: node.text == CLEMTA_EXAMPLE)
    first.wait_for("failureTitle", lambda node: "stored" in node.name)


def test_behind_an_open_dialog_a_lookup_waits_for_its_end(
    start: Start, service: DemoService, tmp_path: Path, desktop: Desktop
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.press("settingsButton")
    first.wait_for("connectionDialog")
    other = starts(start("--data-dir", tmp_path / "another"))
    eventually(lambda: active_window_of(desktop) == other.process.pid, "the newer window has the keyboard")
    assert start("--profile", "Beta", "--lookup", CLEMTA_EXAMPLE).wait() == 0
    eventually(lambda: active_window_of(desktop) == first.process.pid, "the older window has the keyboard")
    first.wait_for("statusText", lambda node: CLEMTA_EXAMPLE in node.name)
    assert first.find("connectionDialog")
    desktop.key("Escape")
    first.wait_until_gone("connectionDialog")
    first.wait_for("contactIdEdit", lambda node: node.text == CLEMTA_EXAMPLE)
    first.wait_for("failureTitle", lambda node: "stored" in node.name)


def test_settings_with_unsaved_changes_ask_before_another_profile_is_shown(
    start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.press("settingsButton")
    first.fill("profileNameEdit", "Acme changed")
    assert start("--show", "settings").wait() == 0
    assert start("--profile", "Beta", "--show", "settings").wait() == 0
    first.wait_for("unsavedQuestion")
    assert start("--lookup", CLEMTA_EXAMPLE).wait() == 0, "and behind the question the next one waits"
    first.wait_for("statusText", lambda node: CLEMTA_EXAMPLE in node.name)
    assert [node.text for node in first.see() if node.path.endswith(".profileNameEdit")] == ["Acme changed"]


def test_an_unknown_profile_ends_the_second_start_with_its_sentence(
    start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.wait_for("profileSelector", lambda node: "Acme" in node.name)
    assert start("--profile", "Gamma").wait() == 2
    assert "there is no profile named “Gamma”; there are: Acme, Beta\n" in first.output
    assert first.process.poll() is None


@pytest.mark.parametrize(
    "arguments", [["--demo"], ["--quit-when", "ready"], ["--screenshot", "window.png"]], ids=lambda value: value[0]
)
def test_these_runs_never_join(start: Start, arguments: list[str], tmp_path: Path) -> None:
    starts(start())
    run = start(*arguments)
    if arguments == ["--demo"]:
        run.wait_for("contactIdEdit")
    else:
        assert run.wait() == 0
    assert (tmp_path / "window.png").exists() == ("--screenshot" in arguments)


def test_a_demo_is_never_joined(start: Start) -> None:
    start("--demo").wait_for("contactIdEdit")
    starts(start())


def test_a_demo_entered_later_is_not_joined_either(start: Start) -> None:
    first = starts(start())
    first.press("tryDemoButton")
    first.wait_for("contactIdEdit")
    starts(start())
    assert start().wait() == 0, "the saved profiles have a window of their own now"


def test_what_a_killed_window_left_does_not_hinder_the_next(desktop: Desktop, start: Start) -> None:
    first = starts(start())
    assert list(place(desktop).glob("*.sock"))
    first.process.send_signal(signal.SIGKILL)
    first.process.wait(TIMEOUT_S)
    assert list(place(desktop).glob("*.sock"))
    starts(start())
    assert start().wait() == 0, "and the next can be joined"


def test_a_hung_window_does_not_hinder_the_next(start: Start) -> None:
    first = starts(start())
    first.process.send_signal(signal.SIGSTOP)
    try:
        before = time.monotonic()
        second = starts(start())
        assert time.monotonic() - before < TIMEOUT_S / 2
        assert second.process.poll() is None
    finally:
        first.process.send_signal(signal.SIGCONT)
    first.wait_for("firstRunPage")
    assert start().wait() == 0


def test_a_window_that_was_left_is_not_joined(desktop: Desktop, start: Start) -> None:
    first = starts(start())
    desktop.key("ctrl+q")
    assert first.wait() == 0
    assert list(place(desktop).iterdir()) == []
    starts(start())


class Listener:
    """A stranger's socket at a place, who would say yes to everything."""

    def __init__(self, path: Path) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        path.chmod(0o777)
        self._socket.listen()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                there, _address = self._socket.accept()
            except OSError:
                return
            with there:
                self.heard.append(there.recv(65_536))
                there.sendall(b'hello\n{"code": 0, "words": ""}\n')

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@pytest.mark.parametrize("whose", ["another's", "everybody's", "a link"])
def test_a_strangers_socket_is_not_spoken_to(desktop: Desktop, start: Start, whose: str, tmp_path: Path) -> None:
    """The stranger took the place before the program was ever started."""
    if os.geteuid() != 0:
        pytest.skip("only root can act as another user")
    names = starts(start())
    (sock,) = place(desktop).glob("*.sock")
    names.process.send_signal(signal.SIGKILL)
    names.process.wait(TIMEOUT_S)
    shutil.rmtree(place(desktop))
    with tempfile.TemporaryDirectory(prefix="strange-") as elsewhere:
        if whose == "a link":
            place(desktop).symlink_to(elsewhere)
        else:
            place(desktop).mkdir()
        try:
            with FileLock(sock.with_suffix(".lock"), 0), closing(Listener(sock)) as stranger:
                match whose:
                    case "another's":
                        os.chown(place(desktop), NOBODY, NOBODY)
                        place(desktop).chmod(0o700)
                    case "everybody's":
                        place(desktop).chmod(0o777)
                starts(start("--show", "settings"))
                assert stranger.heard == []
        finally:
            if whose == "a link":
                place(desktop).unlink()
