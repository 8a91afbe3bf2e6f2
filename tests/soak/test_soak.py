"""The short form of the soak test, in a process of its own, so that no other test affects its memory."""

import sys

import pytest

from tests.program import run


@pytest.mark.qt
@pytest.mark.timeout(300)
def test_a_thousand_lookups_leave_nothing_behind() -> None:
    done = run([sys.executable, "-m", "tests.soak.soak", "1000"], limit_s=280)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
