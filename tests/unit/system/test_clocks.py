"""Both clocks run while the computer is awake, and their difference is the time asleep."""

import pytest

from contactdesk.system.clocks import Moment, now


def test_both_clocks_run_and_the_computer_was_awake() -> None:
    first = now()
    while now().awake_s - first.awake_s < 0.1:
        pass
    last = now()
    assert last.total_s > first.total_s
    assert last.asleep_since_s(first) == pytest.approx(0.0, abs=60.0)


def test_time_asleep_is_the_difference_of_the_clocks() -> None:
    assert Moment(total_s=700.0, awake_s=250.0).asleep_since_s(Moment(total_s=100.0, awake_s=50.0)) == 400.0
