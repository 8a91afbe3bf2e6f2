"""The program started again: one window per data folder, and never none."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.demo.service import DemoService
from tests.e2e.harness import Desktop, Program, Start
from tests.factories import CLEMTA_ID, profile, write_profiles
from tests.program import run, wait_until


def runtime_folder(desktop: Desktop) -> Path:
    """Where the sockets are if the data folder is not private, or its path too long."""
    return Path(desktop.env["XDG_RUNTIME_DIR"]) / f"contactdesk-{os.getuid()}"


@pytest.fixture
def service() -> Iterator[DemoService]:
    with DemoService() as service:
        yield service


@pytest.fixture(autouse=True)
def _without_runtime_folder(desktop: Desktop) -> Iterator[None]:
    shutil.rmtree(runtime_folder(desktop), ignore_errors=True)
    yield
    shutil.rmtree(runtime_folder(desktop), ignore_errors=True)


def put_profiles(tmp_path: Path, base_url: str) -> None:
    profiles = [profile("clemta", base_url, id=name, name=name) for name in ("Acme", "Beta")]
    write_profiles(tmp_path / "config" / "contactdesk", *profiles, last_used="Acme")


def instance_files(desktop: Desktop, tmp_path: Path) -> set[str]:
    folders = (runtime_folder(desktop), tmp_path / "state" / "contactdesk")
    return {path.suffix for folder in folders for path in folder.glob("instance-*")}


def wait_until_ready(program: Program) -> Program:
    """Wait until the window can be joined."""
    program.wait_for("firstRunPage")
    return program


def active_window_of(desktop: Desktop) -> int:
    return int(run(["xdotool", "getactivewindow", "getwindowpid"], env=desktop.env).stdout.strip() or 0)


def is_mapped(desktop: Desktop, program: Program) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(program.process.pid)]
    return run([*search, "--name", "Contact Desk"], env=desktop.env).returncode == 0


def test_second_start_brings_the_window_to_the_front(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    first = wait_until_ready(start())
    other = wait_until_ready(start("--data-dir", tmp_path / "another"))
    wait_until(lambda: active_window_of(desktop) == other.process.pid, "the newer window has the keyboard")
    again = start()
    assert again.wait() == 0
    wait_until(lambda: active_window_of(desktop) == first.process.pid, "the older window has the keyboard")
    assert other.process.poll() is None, "it has another data folder"
    assert first.quit() == 0
    assert "Traceback" not in first.output


def test_minimised_window_comes_back(desktop: Desktop, start: Start) -> None:
    first = wait_until_ready(start())
    wait_until(lambda: active_window_of(desktop) == first.process.pid, "the window has the keyboard")
    run(["xdotool", "getactivewindow", "windowminimize"], env=desktop.env, check=True)
    wait_until(lambda: not is_mapped(desktop, first), "the window is minimised")
    assert start().wait() == 0
    wait_until(lambda: is_mapped(desktop, first), "the window is back")


def test_request_of_a_second_start_is_done_in_the_first(
    desktop: Desktop, start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.wait_for("profileSelector", lambda node: "Acme" in node.name)
    assert start("--profile", "beta", "--lookup", CLEMTA_ID).wait() == 0
    first.wait_for("profileSelector", lambda node: "Beta" in node.name)
    first.wait_for("contactIdEdit", lambda node: node.text == CLEMTA_ID)
    first.wait_for("failureTitle", lambda node: "stored" in node.name)


def test_lookup_waits_until_an_open_dialog_is_closed(
    start: Start, service: DemoService, tmp_path: Path, desktop: Desktop
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.press("settingsButton")
    first.wait_for("connectionDialog")
    other = wait_until_ready(start("--data-dir", tmp_path / "another"))
    wait_until(lambda: active_window_of(desktop) == other.process.pid, "the newer window has the keyboard")
    assert start("--profile", "Beta", "--lookup", CLEMTA_ID).wait() == 0
    wait_until(lambda: active_window_of(desktop) == first.process.pid, "the older window has the keyboard")
    first.wait_for("statusText", lambda node: CLEMTA_ID in node.name)
    first.wait_for("connectionDialog", lambda node: node.is_active)
    desktop.key("Escape")
    first.wait_until_gone("connectionDialog")
    first.wait_for("contactIdEdit", lambda node: node.text == CLEMTA_ID)
    first.wait_for("failureTitle", lambda node: "stored" in node.name)


def test_unsaved_settings_ask_before_another_profile_is_shown(
    start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.press("settingsButton")
    first.fill("profileNameEdit", "Acme changed")
    assert start("--show", "settings").wait() == 0
    assert start("--profile", "Beta", "--show", "settings").wait() == 0
    first.wait_for("unsavedQuestion")
    assert start("--lookup", CLEMTA_ID).wait() == 0, "the next request waits behind the question"
    first.wait_for("statusText", lambda node: CLEMTA_ID in node.name)
    assert [node.text for node in first.nodes() if node.path.endswith(".profileNameEdit")] == ["Acme changed"]


def test_unknown_profile_ends_the_second_start_with_a_message(
    start: Start, service: DemoService, tmp_path: Path
) -> None:
    put_profiles(tmp_path, service.base_url)
    first = start()
    first.wait_for("profileSelector", lambda node: "Acme" in node.name)
    assert start("--profile", "Gamma").wait() == 2
    assert "there is no profile named “Gamma”; there are: Acme and Beta\n" in first.output
    assert first.process.poll() is None


@pytest.mark.parametrize(
    "arguments", [["--demo"], ["--quit-when", "ready"], ["--screenshot", "window.png"]], ids=lambda value: value[0]
)
def test_these_runs_never_join(start: Start, arguments: list[str], tmp_path: Path) -> None:
    wait_until_ready(start())
    run = start(*arguments)
    if arguments == ["--demo"]:
        run.wait_for("contactIdEdit")
    else:
        assert run.wait() == 0
    assert (tmp_path / "window.png").exists() == ("--screenshot" in arguments)


def test_demo_is_never_joined(start: Start) -> None:
    start("--demo").wait_for("contactIdEdit")
    wait_until_ready(start())


def test_demo_entered_later_is_not_joined_either(start: Start) -> None:
    first = wait_until_ready(start())
    first.press("tryDemoButton")
    first.wait_for("contactIdEdit")
    wait_until_ready(start())
    assert start().wait() == 0, "the new window has the saved profiles"


def test_hung_window_does_not_hinder_the_next(start: Start) -> None:
    first = wait_until_ready(start())
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = wait_until_ready(start())
        assert second.process.poll() is None
    finally:
        first.process.send_signal(signal.SIGCONT)
    first.wait_for("firstRunPage")
    assert start().wait() == 0


def test_closed_window_is_not_joined_and_leaves_no_files(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    first = wait_until_ready(start())
    assert first.quit() == 0
    assert instance_files(desktop, tmp_path) == set()
    wait_until_ready(start())
