"""The short form of the soak, in a process of its own, whose memory nothing else has touched."""

import subprocess
import sys

import pytest


@pytest.mark.timeout(300)
def test_a_thousand_lookups_leave_nothing_behind() -> None:
    soak = subprocess.run(
        [sys.executable, "-m", "tests.soak.soak", "1000"], capture_output=True, text=True, timeout=280, check=False
    )
    print(soak.stdout)
    assert soak.returncode == 0, soak.stdout + soak.stderr
    assert not soak.stderr
