"""The installed program, from its start to its exit code."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.demo.credentials import DEMO_KEY
from contactdesk.demo.service import DemoService
from tests.e2e.harness import Desktop, Start, says
from tests.factories import CLEMTA_ID
from tests.program import COMMAND, Process, files_with, require_tools, run


def test_contact_of_each_api_by_keyboard(desktop: Desktop, start: Start) -> None:
    program = start("--demo")
    program.look_up("1")
    program.wait_for("contactName", says("Client name Client surname"))
    program.wait_for("value.email", says("Email: client@email.com"))
    program.wait_for("statusText", says("200 OK"))

    desktop.key("alt+p", "Down")
    program.wait_for("profileSelector", says("Demo Clemta"))
    program.fill("contactIdEdit", CLEMTA_ID)
    desktop.key("Return")
    program.wait_for("value.id", says(CLEMTA_ID))
    program.wait_for("value.billing.tax_id", lambda node: node.text != "")

    assert program.quit() == 0
    assert "Traceback" not in program.output


def test_failure_is_shown_and_closed_by_keyboard(desktop: Desktop, start: Start) -> None:
    program = start("--demo")
    program.look_up("404")
    program.wait_for("failureText", lambda node: "404" in node.name + node.text)
    program.wait_for("closeFailureButton", lambda node: node.is_focused)
    desktop.key("Escape")
    program.wait_until_gone("failureTitle")
    program.wait_for("contactIdEdit", lambda node: node.is_focused and node.text == "404")
    program.look_up("1")
    program.wait_for("contactName", says("Client name"))


@pytest.fixture
def demo_service() -> Iterator[DemoService]:
    """A service that keeps running between the program's runs."""
    with DemoService() as service:
        yield service


def test_saved_profile_survives_a_restart(
    desktop: Desktop, start: Start, demo_service: DemoService, tmp_path: Path
) -> None:
    program = start()
    program.press("addConnectionButton")
    program.fill("profileNameEdit", "Acme")
    desktop.key("alt+p", "c")
    program.wait_for("profileApiSelector", says("Clemta"))
    program.fill("profileBaseUrlEdit", demo_service.base_url)
    program.save_secret(DEMO_KEY)
    assert program.quit() == 0

    again = start()
    again.wait_for("profileSelector", says("Acme"))
    again.look_up(CLEMTA_ID)
    again.wait_for("value.id", says(CLEMTA_ID))

    assert (tmp_path / "config" / "contactdesk" / "profiles.json").is_file()
    assert files_with(DEMO_KEY, tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--quit-when", "painted"], 0),
        (["--quit-when", "ready"], 0),
        (["--demo", "--lookup", "1", "--quit-when", "done"], 0),
        (["--demo", "--lookup", "404", "--quit-when", "done"], 1),
        (["--demo", "--lookup", "not digits", "--quit-when", "done"], 1),
        (["--demo", "--lookup", "", "--quit-when", "done"], 1),
        (["--demo", "--lookup", "1", "--screenshot", "window.png"], 0),
        (["--demo", "--lookup", "404", "--screenshot", "window.png"], 1),
        (["--demo", "--profile", "Nobody's", "--quit-when", "ready"], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int, start: Start, tmp_path: Path) -> None:
    program = start(*arguments)
    assert program.wait() == code, program.output
    assert (tmp_path / "window.png").exists() == ("--screenshot" in arguments)
    assert "Traceback" not in program.output


def test_unknown_profile_is_named(start: Start) -> None:
    program = start("--demo", "--profile", "Nobody's")
    assert program.wait() == 2
    assert "Nobody's" in program.output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_it_without_output(number: signal.Signals, start: Start) -> None:
    program = start("--demo")
    program.wait_for("contactIdEdit", lambda node: node.is_focused)
    program.process.send_signal(number)
    assert program.wait() == 0
    assert "Traceback" not in program.output


@pytest.mark.qt
def test_picture_needs_no_screen(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    bare = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    done = run([COMMAND, "--demo", "--lookup", "1", "--screenshot", picture], env=bare)
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_locked_screen_is_reported_in_one_sentence(tmp_path: Path) -> None:
    """The X server refuses every client."""
    require_tools("Xvfb")
    authority = tmp_path / "authority"
    # One entry: family "any", no address, no display, a cookie that no other client has.
    name, cookie = b"MIT-MAGIC-COOKIE-1", b"0123456789abcdef"
    entry = b"\xff\xff" + b"\0\0" + b"\0\0" + len(name).to_bytes(2) + name + len(cookie).to_bytes(2) + cookie
    authority.write_bytes(entry)
    with Process(["Xvfb", "-displayfd", "1", "-auth", authority]) as server:
        env = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XAUTHORITY": str(tmp_path / "none"),
            "DISPLAY": f":{server.read_line()}",
        }
        done = run([COMMAND], env=env)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "refuses the connection" in done.stderr
