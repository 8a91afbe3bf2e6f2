from datetime import UTC, datetime

import pytest

from contactdesk.model.unix_time import from_unix_time


@pytest.mark.parametrize(
    ("seconds", "time"),
    [
        (-62135596800, datetime(1, 1, 1, tzinfo=UTC)),
        (-1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (0.5, datetime(1970, 1, 1, microsecond=500_000, tzinfo=UTC)),
        (253402300799, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_every_year_of_the_calendar_has_its_time(seconds: float, time: datetime) -> None:
    assert from_unix_time(seconds) == time


@pytest.mark.parametrize("seconds", [-62135596801, 253402300800, 10**30])
def test_time_outside_of_the_calendar_is_refused(seconds: float) -> None:
    with pytest.raises(OverflowError):
        from_unix_time(seconds)
