"""How many requests each service still takes, from the headers of its responses; see README.md in this folder.

Only lists wait for it. A single lookup is counted and sent at once.
"""

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from http import HTTPStatus
from urllib.parse import urlsplit

from contactdesk.apis.exchange import Response, requests_left, reset_after_s, retry_after_s
from contactdesk.model.profile import Budget
from contactdesk.system.clocks import now

WINDOW_S = 60.0
"""The assumed duration of a limit if the response does not give its end."""
_USED_PERCENT = 95
"""The share of the requests that lists use; the rest is for single lookups."""


def _total_s() -> float:
    return now().total_s


def usable(requests: int) -> int:
    """Return how many of these requests lists may send."""
    return -(-requests * _USED_PERCENT // 100)


@dataclass(slots=True)
class _Window:
    """What the service has said about the time until it resets its limit.

    Attributes:
        left: how many requests it still takes at least.
        kept: how many of them are kept for single lookups.
        whole: how many it takes in a whole window.
        ends_at: when it resets the limit, at the latest.
        is_end_told: whether a response told the end; else it is assumed.
        is_assumed: whether no response has come in this window yet.
        is_closed: whether it has refused a request, and nothing is sent before the end.
    """

    left: int
    kept: int
    whole: int
    ends_at: float
    is_end_told: bool = False
    is_assumed: bool = False
    is_closed: bool = False


class Limit:
    """Counts the requests to one origin with one secret, which it does not hold.

    Args:
        budget: what the service takes where it does not say.
        clock: returns seconds that never decrease.
    """

    def __init__(self, budget: Budget, clock: Callable[[], float]) -> None:
        self._budget = budget
        self._clock = clock
        # Those of any window of the budget's length: a service that counts from another moment is not surprised.
        self._sent: deque[float] = deque(maxlen=usable(budget.requests))
        self._in_flight = 0
        self._window: _Window | None = None

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Count a request, which is sent in the block."""
        self.count()
        self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1

    def count(self) -> None:
        """Count a request whose response will not be given to ``update``, or not soon."""
        self._sent.append(self._clock())
        if window := self._current():
            window.left -= 1

    def update(self, response: Response) -> None:
        """Take over the limit that a response names."""
        left, whole = requests_left(response)
        if response.status == HTTPStatus.TOO_MANY_REQUESTS:
            self._close(retry_after_s(response) or reset_after_s(response) or WINDOW_S, whole)
            return
        if left is None:
            return
        time_s = self._clock()
        reset_s = reset_after_s(response)
        window = self._current()
        if window is None or window.is_assumed:
            ends_at = window.ends_at if window else time_s + WINDOW_S
            before = min(window.left, left) if window else left
            window = self._window = _Window(before, left - usable(left), whole or left, ends_at)
        # Responses arrive in any order, and this one may not count the requests that are in flight.
        window.left = min(window.left, left - max(self._in_flight - 1, 0))
        window.whole = whole or window.whole
        if reset_s is not None and not window.is_closed:
            # Each is too late by the time on the way, and by the second that ``Date`` leaves out.
            ends_at = time_s + reset_s
            window.ends_at = min(ends_at, window.ends_at) if window.is_end_told else ends_at
            window.is_end_told = True

    @property
    def is_told(self) -> bool:
        """Whether the service has named the limit that counts now; else the budget counts."""
        return self._current() is not None

    @property
    def delay_s(self) -> float:
        """The seconds until a list may send a request; 0 where it may now."""
        return self.time_s(1)

    def time_s(self, requests: int) -> float:
        """Return the seconds until a list may send the last one of some requests, as far as is known."""
        time_s = self._clock()
        if window := self._current():
            free, next_at = window.left - window.kept, window.ends_at
            per_window = usable(window.whole or self._budget.requests)
        else:
            while self._sent and self._sent[0] <= time_s - self._budget.window_s:
                self._sent.popleft()
            per_window = usable(self._budget.requests)
            free = per_window - len(self._sent)
            next_at = (self._sent[0] if self._sent else time_s) + self._budget.window_s
        if requests <= free:
            return 0.0
        windows = (requests - max(free, 0) - 1) // per_window
        return next_at - time_s + windows * self._budget.window_s

    def _close(self, wait_s: float, whole: int | None) -> None:
        ends_at = self._clock() + wait_s
        window = self._current()
        if window and window.is_closed:
            ends_at = max(ends_at, window.ends_at)
        whole = whole or (window.whole if window else 0)
        self._window = _Window(0, 0, whole, ends_at, is_end_told=True, is_closed=True)

    def _current(self) -> _Window | None:
        """Return the window, or the next one if it has ended; ``None`` if nothing is known of it."""
        window, time_s = self._window, self._clock()
        if window and time_s >= window.ends_at:
            whole = window.whole
            next_window = _Window(whole, whole - usable(whole), whole, time_s + WINDOW_S, is_assumed=True)
            self._window = next_window if whole else None
        return self._window


class RateLimiter:
    """Holds the limits, one for each origin and secret.

    The secret is kept as a hash with a random key of this run: the limiter outlives the cached secret.

    Args:
        clock: returns seconds that never decrease; by default they also pass while the computer sleeps.
    """

    def __init__(self, clock: Callable[[], float] = _total_s) -> None:
        self._clock = clock
        self._key = os.urandom(32)
        self._limits: dict[bytes, Limit] = {}

    def limit(self, url: str, secret: str, budget: Budget) -> Limit:
        """Return the limit of the origin of an address and a secret.

        Args:
            url: the address.
            secret: the secret.
            budget: what the service takes where its responses do not say.
        """
        scheme, host = urlsplit(url)[:2]
        key = blake2b(f"{scheme}://{host.lower()}\n{secret}".encode(), key=self._key).digest()
        if key not in self._limits:
            self._limits[key] = Limit(budget, self._clock)
        return self._limits[key]
