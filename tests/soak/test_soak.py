"""The short form of the soak test, in a process of its own, whose memory nothing else has touched."""

import sys

import pytest

from tests.program import run

pytestmark = pytest.mark.qt

SOAK = [sys.executable, "-m", "tests.soak.soak"]


@pytest.mark.parametrize(
    ("argument", "code", "words"),
    [
        ("--help", 0, "usage: python -m tests.soak.soak [-h] LOOKUPS\n"),
        ("many", 2, "invalid int value: 'many'\n"),
        ("0", 2, "at least one lookup is needed\n"),
    ],
)
def test_help_and_wrong_usage_start_nothing(argument: str, code: int, words: str) -> None:
    done = run([*SOAK, argument])
    assert (done.returncode, words in done.stdout + done.stderr) == (code, True)
    assert "Traceback" not in done.stderr


@pytest.mark.timeout(300)
def test_a_thousand_lookups_leave_nothing_behind() -> None:
    done = run([*SOAK, "1000"], limit_s=280)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
