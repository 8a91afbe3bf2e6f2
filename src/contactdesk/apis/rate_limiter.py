"""How many requests each service still takes, from the headers of its responses; see README.md in this folder."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import blake2b
from http import HTTPStatus
from urllib.parse import urlsplit

from contactdesk.apis.exchange import Response, requests_left, reset_after_s, retry_after_s

WINDOW_S = 60.0
"""The assumed duration of a limit if the response does not give its end."""


@dataclass(slots=True)
class _Limit:
    left: int
    ends_at: float


class RateLimiter:
    """Lets requests wait for the limit that belongs to their origin and secret.

    The secret is kept as a hash with a random key of this run: the limiter outlives the cached secret.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Start without any limit.

        Args:
            clock: returns seconds that never decrease.
            sleep: waits for a number of seconds.
        """
        self._clock = clock
        self._sleep = sleep
        self._key = os.urandom(32)
        self._limits: dict[bytes, _Limit] = {}

    def update(self, secret: str, response: Response) -> None:
        """Take over the limit that a response names."""
        now = self._clock()
        key = self._hash(response.url, secret)
        left, _limit = requests_left(response)
        wait_s = reset_after_s(response)
        if response.status == HTTPStatus.TOO_MANY_REQUESTS:
            left, wait_s = 0, retry_after_s(response) or wait_s
        if left is None:
            return
        ends_at = now + WINDOW_S
        before = self._limits.get(key)
        if before and now < before.ends_at:
            # Requests without a response yet are already counted, and responses may arrive in another order.
            left, ends_at = min(left, before.left), before.ends_at
        self._limits[key] = _Limit(left, ends_at if wait_s is None else now + wait_s)

    def delay_s(self, url: str, secret: str) -> float:
        """Return the seconds until a request to an address may be sent; 0 where it may be sent now."""
        limit = self._limits.get(self._hash(url, secret))
        return max(0.0, limit.ends_at - self._clock()) if limit and limit.left <= 0 else 0.0

    async def wait(self, url: str, secret: str) -> None:
        """Wait until a request to an address may be sent, and count it."""
        while delay_s := self.delay_s(url, secret):
            await self._sleep(delay_s)
        self.count(url, secret)

    def count(self, url: str, secret: str) -> None:
        """Count a request to an address whose response will not be given to ``update``, or not soon."""
        key = self._hash(url, secret)
        if limit := self._limits.get(key):
            if self._clock() < limit.ends_at:
                limit.left -= 1
            else:
                del self._limits[key]

    def _hash(self, url: str, secret: str) -> bytes:
        scheme, host = urlsplit(url)[:2]
        return blake2b(f"{scheme}://{host.lower()}\n{secret}".encode(), key=self._key).digest()
