"""The program ends with 0 and without output, whatever hangs."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.qt

PROGRAM = Path(__file__).with_name("hanging_program.py")
LIMIT_S = 10.0
"""The process is to end within this; what hangs here hangs for a minute and more."""

IN_USE = ["nowhere", "settings", "question", "failure", "file dialog", "about"]
HANGING = ["request", "handshake", "connection test", "name lookup", "keyring", "engine", "preparation"]

Quit = Callable[["subprocess.Popen[str]"], None]


def by_sigterm(program: "subprocess.Popen[str]") -> None:
    program.send_signal(signal.SIGTERM)


def by_sigint(program: "subprocess.Popen[str]") -> None:
    program.send_signal(signal.SIGINT)


def by_sigint_again_and_again(program: "subprocess.Popen[str]") -> None:
    deadline = time.monotonic() + LIMIT_S
    while program.poll() is None and time.monotonic() < deadline:
        program.send_signal(signal.SIGINT)
        time.sleep(0.001)


def by_closing_the_window(program: "subprocess.Popen[str]") -> None:
    assert program.stdin
    program.stdin.write("\n")
    program.stdin.flush()


def by_sigterm_before_the_loop(program: "subprocess.Popen[str]") -> None:
    program.send_signal(signal.SIGTERM)
    by_closing_the_window(program)  # here the line only lets it go on


POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")


@pytest.mark.parametrize(
    ("where", "quit_it"),
    [
        *((where, by_closing_the_window) for where in IN_USE + HANGING),
        *(pytest.param(where, by_sigterm, marks=POSIX_ONLY) for where in IN_USE + HANGING),
        *(pytest.param(where, by_sigint, marks=POSIX_ONLY) for where in ("nowhere", "failure", "request", "engine")),
        *(pytest.param(where, by_sigint_again_and_again, marks=POSIX_ONLY) for where in ("nowhere", "request")),
        pytest.param("first paint", by_sigterm_before_the_loop, marks=POSIX_ONLY),
    ],
)
def test_program_ends_whatever_hangs(where: str, quit_it: Quit, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), where, str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            assert program.stdout
            assert program.stderr
            first = program.stdout.readline()
            assert first == "hangs\n", program.stderr.read()
            quit_it(program)
            code = program.wait(LIMIT_S)
            output = program.stdout.read() + program.stderr.read()
        finally:
            program.kill()
    assert (code, output) == (0, "")
    log = data / "contactdesk.log"
    assert not log.exists(), log.read_text()
    assert where == "first paint" or "geometry" in (data / "window.ini").read_text()
