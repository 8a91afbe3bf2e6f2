"""Requests wait for the limit of their own origin and secret."""

import asyncio
import gc
import weakref
from datetime import UTC, datetime

import pytest

from contactdesk.apis.exchange import Response
from contactdesk.apis.rate_limiter import RateLimiter

URL = "https://api.example/contacts/1"
SECRET = "canary-5f0e9c7a1b3d"
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


class WeakText(str):
    """A text that weak references can point to."""


class Clock:
    """A clock that advances only when ``sleep`` is called."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limiter(clock: Clock) -> RateLimiter:
    return RateLimiter(clock, clock.sleep)


def response(status: int = 200, **headers: object) -> Response:
    names = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return Response(URL, status, "", names, b"", 0.1, NOW)


def wait(limiter: RateLimiter, times: int = 1, url: str = URL, secret: str = SECRET) -> None:
    async def main() -> None:
        for _ in range(times):
            await limiter.wait(url, secret)

    asyncio.run(main())


RESET = int(NOW.timestamp()) + 20


@pytest.mark.parametrize(
    ("received", "seconds"),
    [
        (response(), 0.0),
        (response(x_ratelimit_remaining=2, x_ratelimit_reset=RESET), 0.0),
        (response(x_ratelimit_remaining=0, x_ratelimit_reset=RESET), 20.0),
        (response(x_ratelimit_remaining=0), 60.0),
        (response(x_ratelimit_remaining=0, x_ratelimit_reset="soon"), 60.0),
        (response(x_ratelimit_remaining=0, x_ratelimit_reset=RESET - 60), 60.0),
        (response(x_ratelimit_remaining=0, x_ratelimit_reset=RESET + 7200), 60.0),
        (response(429), 60.0),
        (response(429, retry_after=5), 5.0),
        (response(429, x_ratelimit_retry_after=5), 5.0),
        (response(429, x_ratelimit_remaining=7, x_ratelimit_reset=RESET), 20.0),
        (response(503, retry_after=5), 0.0),
    ],
)
def test_delay_after_a_response(limiter: RateLimiter, clock: Clock, received: Response, seconds: float) -> None:
    limiter.update(SECRET, received)
    assert limiter.delay_s(URL, SECRET) == seconds
    wait(limiter)
    assert clock.slept == ([seconds] if seconds else [])
    assert limiter.delay_s(URL, SECRET) == 0.0


def test_limit_belongs_to_one_origin_and_one_secret(limiter: RateLimiter, clock: Clock) -> None:
    limiter.update(SECRET, response(429))
    for url, secret in (
        (URL, "another"),
        ("https://sandbox.example/contacts/1", SECRET),
        ("http://api.example/contacts/1", SECRET),
        ("https://api.example:8443/contacts/1", SECRET),
    ):
        assert limiter.delay_s(url, secret) == 0.0
    assert limiter.delay_s("https://API.example/other/2", SECRET) == 60.0


def test_requests_are_counted_until_the_limit_ends(limiter: RateLimiter, clock: Clock) -> None:
    limiter.update(SECRET, response(x_ratelimit_remaining=3, x_ratelimit_reset=RESET))
    wait(limiter, 3)
    # A response to the first of them counts the other two as unsent.
    limiter.update(SECRET, response(x_ratelimit_remaining=2, x_ratelimit_reset=RESET))
    assert clock.slept == []
    wait(limiter, 2)
    assert clock.slept == [20.0]


def test_limit_without_a_reset_ends_in_a_minute(limiter: RateLimiter, clock: Clock) -> None:
    limiter.update(SECRET, response(x_ratelimit_remaining=2))
    wait(limiter)
    clock.now += 10.0
    limiter.update(SECRET, response(x_ratelimit_remaining=1))
    wait(limiter, 2)
    assert clock.slept == [50.0]


def test_limiter_holds_no_secret(limiter: RateLimiter) -> None:
    secret = WeakText(SECRET)
    alive = weakref.ref(secret)
    limiter.update(secret, response(429))
    del secret
    gc.collect()
    assert alive() is None
