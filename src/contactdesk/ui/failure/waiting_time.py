"""Waiting times that are easy to read."""

from math import ceil

_LONGEST_IN_SECONDS = 120


def whole_minutes(seconds: int) -> int:
    """Return the minutes, rounded up, of a time of more than two minutes; 0 for one that is said in seconds."""
    return ceil(seconds / 60) if seconds > _LONGEST_IN_SECONDS else 0
