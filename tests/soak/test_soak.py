"""The short form of the soak, in a process of its own, whose memory nothing else has touched."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(
    ("argument", "code", "words"),
    [
        ("--help", 0, "usage: python -m tests.soak.soak [-h] LOOKUPS\n"),
        ("many", 2, "invalid int value: 'many'\n"),
        ("0", 2, "at least one lookup is needed\n"),
    ],
)
def test_wrong_usage_and_help_start_nothing(argument: str, code: int, words: str) -> None:
    soak = subprocess.run(
        [sys.executable, "-m", "tests.soak.soak", argument], capture_output=True, text=True, timeout=60, check=False
    )
    assert (soak.returncode, words in soak.stdout + soak.stderr) == (code, True)
    assert "Traceback" not in soak.stderr


@pytest.mark.timeout(300)
def test_a_thousand_lookups_leave_nothing_behind() -> None:
    soak = subprocess.run(
        [sys.executable, "-m", "tests.soak.soak", "1000"], capture_output=True, text=True, timeout=280, check=False
    )
    print(soak.stdout)
    assert soak.returncode == 0, soak.stdout + soak.stderr
    assert not soak.stderr
