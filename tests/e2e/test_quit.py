"""The program ends with 0 and without output, whatever hangs."""

import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.program import Process

pytestmark = pytest.mark.qt

ROOT = Path(__file__).parents[2]
IN_USE = ["nowhere", "settings", "question", "failure", "file dialog", "about"]
HANGING = ["request", "handshake", "connection test", "name lookup", "keyring", "engine", "preparation"]

Quit = Callable[[Process], None]


def by_sigterm(program: Process) -> None:
    program.process.send_signal(signal.SIGTERM)


def by_sigint(program: Process) -> None:
    program.process.send_signal(signal.SIGINT)


def by_sigint_again_and_again(program: Process) -> None:
    while program.process.poll() is None:
        by_sigint(program)
        with suppress(subprocess.TimeoutExpired):
            program.process.wait(0.001)


def by_closing_the_window(program: Process) -> None:
    program.write_line()


def by_sigterm_before_the_loop(program: Process) -> None:
    by_sigterm(program)
    program.write_line()  # here the line only resumes the program


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
    with Process([sys.executable, "-m", "tests.e2e.hanging_program", where, data], cwd=ROOT) as program:
        assert program.read_line() == "hangs"
        quit_it(program)
        assert program.process.stdout
        # The hang never ends: the time limit of the process would kill it.
        assert (program.wait(), program.process.stdout.read(), program.output) == (0, "", "")
    log = data / "contactdesk.log"
    assert not log.exists(), log.read_text(encoding="utf-8")
    assert where == "first paint" or "geometry" in (data / "window.ini").read_text(encoding="utf-8")
