"""Unix time, of any year of the calendar."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def from_unix_time(seconds: float) -> datetime:
    """Return the time in UTC that is this many seconds after the start of 1970.

    Raises:
        OverflowError: it is outside of the years 1 to 9999.
    """
    # On Windows, datetime.fromtimestamp knows the years 1970 to 3001 only.
    return _EPOCH + timedelta(seconds=seconds)
