"""Two clocks that never run backwards: one counts the time that the computer sleeps, the other does not.

Python's ``time.monotonic`` is the second one on Linux and macOS and the first one on Windows.
"""

import sys
import time
from typing import NamedTuple


class Moment(NamedTuple):
    """One reading of both clocks, in seconds since an arbitrary moment of each.

    Attributes:
        total_s: the clock that runs while the computer sleeps.
        awake_s: the clock that stands still meanwhile.
    """

    total_s: float
    awake_s: float

    def asleep_since_s(self, earlier: "Moment") -> float:
        """Return how long the computer has slept since an earlier reading, in seconds."""
        return (self.total_s - earlier.total_s) - (self.awake_s - earlier.awake_s)


if sys.platform == "linux":

    def now() -> Moment:
        """Read both clocks."""
        return Moment(time.clock_gettime(time.CLOCK_BOOTTIME), time.clock_gettime(time.CLOCK_MONOTONIC))

elif sys.platform == "darwin":

    def now() -> Moment:
        """Read both clocks."""
        # macOS's names for mach_continuous_time and mach_absolute_time. Its CLOCK_MONOTONIC runs during sleep as well,
        # but is adjusted to the network's time, as the others are not.
        return Moment(time.clock_gettime(time.CLOCK_MONOTONIC_RAW), time.clock_gettime(time.CLOCK_UPTIME_RAW))

elif sys.platform == "win32":
    import ctypes

    _kernel = ctypes.WinDLL("kernel32")
    _kernel.GetTickCount64.restype = ctypes.c_ulonglong
    _kernel.QueryUnbiasedInterruptTime.argtypes = [ctypes.POINTER(ctypes.c_ulonglong)]

    def now() -> Moment:
        """Read both clocks."""
        awake = ctypes.c_ulonglong()  # in units of 100 ns
        _kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return Moment(_kernel.GetTickCount64() / 1e3, awake.value / 1e7)

else:

    def now() -> Moment:
        """Read the one clock that every platform has: time asleep is not noticed."""
        return Moment(time.monotonic(), time.monotonic())
