"""A list sends at full speed within the limit of its own origin and secret, and waits for the next one."""

import gc
import weakref
from datetime import UTC, datetime

import pytest

from contactdesk.apis.exchange import Response
from contactdesk.apis.rate_limiter import Limit, RateLimiter
from contactdesk.model.profile import Budget
from contactdesk.system.clocks import Moment

URL = "https://api.example/contacts/1"
SECRET = "canary-5f0e9c7a1b3d"
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
BUDGET = Budget(100, 60.0)


class WeakText(str):
    """A text that weak references can point to."""


class Clock:
    """A clock that advances only when it is set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limit(clock: Clock) -> Limit:
    return Limit(BUDGET, clock)


def response(status: int = 200, **headers: object) -> Response:
    names = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return Response(URL, status, "", names, b"", 0.1, NOW)


RESET = int(NOW.timestamp()) + 20


def told(left: int, whole: int = 100, reset: int = RESET) -> Response:
    return response(x_ratelimit_remaining=left, x_ratelimit_limit=whole, x_ratelimit_reset=reset)


def send(limit: Limit, received: Response) -> None:
    with limit.sending():
        limit.update(received)


def sent_until_a_wait(limit: Limit) -> int:
    """Count requests, without responses, for as long as a list may send them."""
    count = 0
    while not limit.delay_s:
        limit.count()
        count += 1
    return count


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
def test_delay_after_a_response(limit: Limit, clock: Clock, received: Response, seconds: float) -> None:
    limit.update(received)
    assert limit.delay_s == seconds
    clock.now += seconds
    assert limit.delay_s == 0.0


@pytest.mark.parametrize(
    ("date", "reset"),
    [
        ("Thu, 01 Jan 2026 11:00:00 GMT", RESET - 3600),
        ("Thu, 01 Jan 2026 12:00:20 GMT", RESET),
        ("Thu, 01 Jan 2026 10:00:00 GMT", RESET),
        ("yesterday", RESET),
    ],
)
def test_reset_counts_from_the_date_of_the_response(limit: Limit, date: str, reset: int) -> None:
    """In the first case this computer's clock is an hour fast; the other dates are not believed."""
    limit.update(response(x_ratelimit_remaining=0, x_ratelimit_reset=reset, date=date))
    assert limit.delay_s == 20.0


def test_limit_belongs_to_one_origin_and_one_secret(clock: Clock) -> None:
    limiter = RateLimiter(clock)
    limiter.limit(URL, SECRET, BUDGET).update(response(429))
    for url, secret in (
        (URL, "another"),
        ("https://sandbox.example/contacts/1", SECRET),
        ("http://api.example/contacts/1", SECRET),
        ("https://api.example:8443/contacts/1", SECRET),
    ):
        assert limiter.limit(url, secret, BUDGET).delay_s == 0.0
    assert limiter.limit("https://API.example/other/2", SECRET, BUDGET).delay_s == 60.0


@pytest.mark.parametrize(("left", "sent"), [(100, 95), (99, 95), (21, 20), (19, 19), (1, 1)])
def test_list_leaves_a_twentieth_to_single_lookups(limit: Limit, left: int, sent: int) -> None:
    limit.update(told(left))
    assert sent_until_a_wait(limit) == sent
    assert limit.delay_s == 20.0


def test_full_window_is_used_after_the_reset(limit: Limit, clock: Clock) -> None:
    limit.update(told(0))
    clock.now += 20.0
    assert sent_until_a_wait(limit) == 95


def test_new_window_begins_with_what_its_first_response_says(limit: Limit, clock: Clock) -> None:
    limit.update(told(0))
    clock.now += 20.0
    # Another program has used most of it.
    send(limit, told(40))
    assert sent_until_a_wait(limit) == 38
    assert limit.delay_s == 20.0


def test_requests_in_flight_are_counted(limit: Limit) -> None:
    with limit.sending(), limit.sending(), limit.sending():
        send(limit, told(20))
    assert sent_until_a_wait(limit) == 17 - 1


def test_responses_in_another_order_give_nothing_back(limit: Limit) -> None:
    limit.update(told(4))
    limit.update(told(9))
    assert sent_until_a_wait(limit) == 4


def test_earliest_end_of_a_window_counts(limit: Limit, clock: Clock) -> None:
    limit.update(told(0))
    clock.now += 1.5
    # Two seconds later by the server's clock, which leaves out parts of a second.
    limit.update(response(x_ratelimit_remaining=0, x_ratelimit_reset=RESET - 2))
    assert limit.delay_s == 18.0
    limit.update(told(0))
    assert limit.delay_s == 18.0


def test_limit_without_a_reset_ends_in_a_minute(limit: Limit, clock: Clock) -> None:
    limit.update(response(x_ratelimit_remaining=2))
    clock.now += 10.0
    limit.update(response(x_ratelimit_remaining=1))
    assert sent_until_a_wait(limit) == 1
    assert limit.delay_s == 50.0


def test_refusal_counts_longer_than_a_reset(limit: Limit, clock: Clock) -> None:
    limit.update(response(429, retry_after=50, x_ratelimit_limit=100))
    limit.update(told(0))
    assert limit.delay_s == 50.0
    limit.update(response(429, retry_after=5))
    assert limit.delay_s == 50.0
    clock.now += 50.0
    assert sent_until_a_wait(limit) == 95


def test_default_budget_holds_in_every_minute(limit: Limit, clock: Clock) -> None:
    assert sent_until_a_wait(limit) == 95
    clock.now += 30.0
    assert limit.delay_s == 30.0
    clock.now += 29.0
    assert limit.delay_s == 1.0
    clock.now += 1.0
    assert sent_until_a_wait(limit) == 95


def test_single_lookups_are_counted_and_never_wait(limit: Limit) -> None:
    for _ in range(3):
        send(limit, response(404))
    assert sent_until_a_wait(limit) == 92
    send(limit, response())


def test_service_that_takes_nothing_ends_in_the_default_budget(limit: Limit, clock: Clock) -> None:
    limit.update(told(0, whole=0))
    assert limit.time_s(2) == 20.0
    clock.now += 20.0
    assert sent_until_a_wait(limit) == 95


@pytest.mark.parametrize(("requests", "seconds"), [(38, 0.0), (39, 20.0), (133, 20.0), (134, 80.0)])
def test_time_within_a_limit(requests: int, seconds: float, limit: Limit) -> None:
    limit.update(told(40))
    assert limit.time_s(requests) == seconds


@pytest.mark.parametrize(("requests", "seconds"), [(1, 20.0), (950, 20.0), (951, 80.0)])
def test_time_counts_windows_of_the_size_that_was_told(requests: int, seconds: float, limit: Limit) -> None:
    limit.update(told(0, whole=1000))
    assert limit.time_s(requests) == seconds


@pytest.mark.parametrize(("requests", "seconds"), [(95, 0.0), (96, 60.0), (190, 60.0), (191, 120.0)])
def test_time_within_the_default_budget(requests: int, seconds: float, limit: Limit) -> None:
    assert limit.time_s(requests) == seconds


def test_time_counts_from_the_oldest_request(limit: Limit, clock: Clock) -> None:
    limit.count()
    clock.now += 10.0
    assert (limit.time_s(94), limit.time_s(95)) == (0.0, 50.0)


def test_limit_also_ends_while_the_computer_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = Moment(total_s=1000.0, awake_s=500.0)
    monkeypatch.setattr("contactdesk.apis.rate_limiter.now", lambda: moment)
    limit = RateLimiter().limit(URL, SECRET, BUDGET)
    limit.update(response(429))
    moment = Moment(total_s=1060.0, awake_s=510.0)
    assert limit.delay_s == 0.0


def test_limiter_holds_no_secret(clock: Clock) -> None:
    limiter = RateLimiter(clock)
    secret = WeakText(SECRET)
    alive = weakref.ref(secret)
    limiter.limit(URL, secret, BUDGET).update(response(429))
    del secret
    gc.collect()
    assert alive() is None
