"""A list of IDs against real sockets: each ID is asked once, and every failure ends in a state or in one pause."""

import asyncio
import itertools
import pickle
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from contactdesk.apis.rate_limiter import RateLimiter
from contactdesk.model.bulk import BulkState, PauseReason, RowState
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Cause, FailureKind
from contactdesk.model.main_values import company_text
from contactdesk.model.profile import Budget, Profile
from contactdesk.services import bulk
from contactdesk.services.bulk import BulkLookup, estimate_s
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests import factories
from tests.http.fault_server import FaultServer, Peer, closed_port
from tests.http.faults import SECRET, message
from tests.http.lookups import TIMEOUT_S, lookup_service

WAITING, RUNNING, FOUND = RowState.WAITING, RowState.RUNNING, RowState.FOUND
NOT_FOUND, REFUSED, FAILED, CANCELLED = RowState.NOT_FOUND, RowState.REFUSED, RowState.FAILED, RowState.CANCELLED

FOUND_BODY = (
    b'{"id": %b, "name": "Ada", "surname": "Lovelace", "email": "ada@example.com", "telephone": 3902123456,'
    b' "company": "Analytical Engines", "score": 1.10}'
)
WETHOD_ERROR = b'{"key": "k", "message": "No."}'
CLEMTA_ERROR = b'{"success": false, "message": "No.", "error": {"code": "C"}}'
STATUS_LINES = {
    302: "302 Found",
    400: "400 Bad Request",
    401: "401 Unauthorized",
    403: "403 Forbidden",
    404: "404 Not Found",
    412: "412 Precondition Failed",
    429: "429 Too Many Requests",
    500: "500 Internal Server Error",
    503: "503 Service Unavailable",
}

Answer = Callable[[str, int], bytes]
"""Returns the response to an ID, and to how many requests for it there were; nothing to close the connection."""


def found(contact_id: str, *headers: str) -> bytes:
    return message("200 OK", FOUND_BODY % contact_id.encode(), *headers)


def refused(status: int, *headers: str, body: bytes = WETHOD_ERROR) -> bytes:
    return message(STATUS_LINES[status], body, *headers)


def always(*parts: bytes) -> Answer:
    return lambda _contact_id, _times: b"".join(parts)


class ListServer(FaultServer):
    """A service that keeps its connections and counts how often it is asked for each ID."""

    def __init__(self, answer: Answer = lambda contact_id, _times: found(contact_id)) -> None:
        super().__init__(self._answer_all)
        self.asked: Counter[str] = Counter()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.at_once = 0
        self.most_at_once = 0
        self._answer = answer
        self._counting = threading.Lock()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _answer_all(self, peer: Peer) -> None:
        while head := peer.request():
            contact_id = head.split()[1].decode().rpartition("/")[2]
            with self._counting:
                self.asked[contact_id] += 1
                times = self.asked[contact_id]
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
            while not (self.may_answer.wait(0.02) or self.stopping.is_set()):
                pass
            with self._counting:
                self.at_once -= 1
            if not (response := self._answer(contact_id, times)):
                return
            peer.send(response)


class CountingVault(Vault):
    """A vault with one secret, which counts how often it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = 0
        self.reason: VaultErrorReason | None = None

    async def read(self, profile_id: str) -> str:
        self.reads += 1
        if self.reason:
            raise VaultError(self.reason)
        return SECRET


class Clock:
    """A clock that advances only when it is set."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Run:
    """A list, and what belongs to it."""

    def __init__(self, service: LookupService, vault: CountingVault, profile: Profile, ids: Sequence[str]) -> None:
        self.service = service
        self.vault = vault
        self.clock = Clock()
        service.limiter = RateLimiter(self.clock)
        self.changed: list[int] = []
        self.bulk = BulkLookup(service, profile, ids, self.changed.append)

    async def until(self, is_met: Callable[[], object]) -> None:
        """Wait for a condition."""
        async with asyncio.timeout(TIMEOUT_S):
            while not is_met():  # noqa: ASYNC110 - it may depend on the server's threads
                await asyncio.sleep(0.005)

    async def go(self) -> None:
        async with asyncio.timeout(TIMEOUT_S):
            await self.bulk.run()

    @property
    def states(self) -> list[RowState]:
        return [outcome.state for outcome in self.bulk.outcomes]

    @property
    def state(self) -> BulkState:
        return self.bulk.progress.state

    @property
    def reason(self) -> PauseReason | None:
        pause = self.bulk.progress.pause
        return pause.reason if pause else None

    @property
    def paused_by(self) -> FailureKind | None:
        pause = self.bulk.progress.pause
        return pause.failure.kind if pause and pause.failure else None


def use(
    server: ListServer | str,
    work: Callable[[Run], Awaitable[None]],
    ids: Sequence[str] = ("1",),
    api: str = "wethod",
    **values: Any,
) -> None:
    async def main() -> None:
        vault = CountingVault()
        async with lookup_service(vault) as service:
            base_url = server if isinstance(server, str) else server.base_url
            await work(Run(service, vault, factories.profile(api, base_url, **values), ids))

    asyncio.run(main())


def numbers(count: int) -> list[str]:
    return [str(number) for number in range(1, count + 1)]


def test_each_id_is_asked_once_and_four_at_once() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: server.at_once == 4)
        assert run.states[:6] == [RUNNING] * 4 + [WAITING] * 2
        progress = run.bulk.progress
        assert (progress.state, progress.total, progress.done) == (BulkState.RUNNING, 40, 0)
        server.may_answer.set()
        await running
        assert run.states == [FOUND] * 40
        assert run.state is BulkState.DONE
        assert run.bulk.progress.done == 40
        assert dict.fromkeys(range(40), 2) == Counter(run.changed), "running, and found"
        assert run.vault.reads == 1

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(40))
    assert server.asked == dict.fromkeys(numbers(40), 1)
    assert server.most_at_once == 4


def test_found_contact_is_read_again_as_received() -> None:
    async def work(run: Run) -> None:
        run.bulk = BulkLookup(run.service, run.bulk.profile, ["7"])
        await run.go()
        (outcome,) = run.bulk.outcomes
        values = (outcome.name, outcome.email, outcome.phone, outcome.company)
        assert values == ("Ada Lovelace", "ada@example.com", "3902123456", "Analytical Engines")
        assert outcome.received_at > 1_700_000_000
        contact = run.bulk.contact(0)
        assert (contact.name, contact.id, contact.asked_id, contact.response_info) == ("Ada Lovelace", "7", "7", None)
        assert [key for key, _value in run.bulk.source(0).members][-1] == "score"
        assert str(run.bulk.source(0)["score"]) == "Number(text='1.10')"
        assert run.bulk.failure(0) is None

    with ListServer() as server:
        use(server, work)


def test_large_contact_is_kept_whole() -> None:
    body = FOUND_BODY[:-1] % b"1" + b', "notes": "%b"}' % (b"x" * 500_000)

    async def work(run: Run) -> None:
        await run.go()
        assert run.bulk.source(0)["notes"] == "x" * 500_000
        assert len(run.bulk.outcomes[0].packed) < 5_000

    with ListServer(always(message("200 OK", body))) as server:
        use(server, work)


def test_rows_tell_apart_what_happened() -> None:
    answers = {
        "1": found("1"),
        "2": refused(404),
        "3": refused(400),
        "4": message("200 OK", b"{}"),
        "5": refused(500),
        "6": message("404 Not Found", b'{"key": "k", "message": "%b"}' % (b"x" * 300)),
    }

    async def work(run: Run) -> None:
        await run.go()
        assert run.states == [FOUND, NOT_FOUND, FAILED, FAILED, FAILED, NOT_FOUND]
        kinds = [failure and failure.kind for failure in map(run.bulk.failure, range(6))]
        assert kinds == [
            None,
            FailureKind.NOT_FOUND,
            FailureKind.INVALID_REQUEST,
            FailureKind.NO_CONTACT_INSIDE,
            FailureKind.SERVER_PROBLEM,
            FailureKind.NOT_FOUND,
        ]
        failure = run.bulk.failure(5)
        assert failure
        assert (failure.contact_id, failure.profile, failure.exchange) == ("6", run.bulk.profile, None)
        assert len(failure.message) == 200

    with ListServer(lambda contact_id, _times: answers[contact_id]) as server:
        use(server, work, list(answers))
    assert server.asked == dict.fromkeys(answers, 1) | {"5": 3}


def test_equal_failures_are_kept_once() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert len({id(outcome.failure) for outcome in run.bulk.outcomes}) == 1

    with ListServer(always(refused(404))) as server:
        use(server, work, numbers(8))


@pytest.mark.parametrize("problem", [refused(500), refused(503), b""])
def test_problem_of_the_service_is_tried_three_times(problem: bytes) -> None:
    """So is a connection that is closed without a response."""

    async def work(run: Run) -> None:
        await run.go()
        assert run.states == [FOUND, FAILED]

    def answer(contact_id: str, times: int) -> bytes:
        return found(contact_id) if contact_id == "1" and times == 3 else problem

    with ListServer(answer) as server:
        use(server, work, numbers(2))
    assert server.asked == {"1": 3, "2": 3}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(401), FailureKind.NOT_AUTHORISED),
        (refused(403), FailureKind.NO_PERMISSION),
        (refused(412), FailureKind.PRECONDITION),
        (refused(302, "Location: https://elsewhere.example/"), FailureKind.REDIRECTED),
        (message("404 Not Found", b"<h1>Not Found</h1>"), FailureKind.NOT_THE_API),
        (refused(401, "WWW-Authenticate: Basic realm=x", body=b""), FailureKind.PASSWORD_WANTED),
    ],
)
def test_failure_of_all_pauses_and_the_list_goes_on(answer: bytes, kind: FailureKind) -> None:
    is_mended = threading.Event()

    async def work(run: Run) -> None:
        await run.go()
        assert (run.state, run.reason, run.paused_by) == (BulkState.PAUSED, PauseReason.FAILURE, kind)
        assert run.states == [WAITING] * 12
        assert run.bulk.progress.done == 0
        pause = run.bulk.progress.pause
        assert pause
        assert pause.failure
        assert pause.failure.profile == run.bulk.profile
        assert sum(server.asked.values()) <= 4
        is_mended.set()
        await run.go()
        assert (run.state, run.reason, run.states) == (BulkState.DONE, None, [FOUND] * 12)
        assert run.vault.reads == 2, "the mended secret counts"

    with ListServer(lambda contact_id, _times: found(contact_id) if is_mended.is_set() else answer) as server:
        use(server, work, numbers(12))


def test_nothing_else_is_asked_where_no_server_listens() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert (run.reason, run.paused_by) == (PauseReason.FAILURE, FailureKind.CONNECTION_REFUSED)
        assert run.states == [WAITING] * 9

    with closed_port() as port:
        use(f"http://127.0.0.1:{port}", work, numbers(9))


def test_id_that_pauses_again_after_others_were_answered_fails_alone() -> None:
    may_answer = threading.Event()

    async def work(run: Run) -> None:
        def note(index: int) -> None:
            if index == 0 and run.states[0] is WAITING:
                may_answer.set()

        run.bulk = BulkLookup(run.service, run.bulk.profile, numbers(6), note)
        await run.go()
        assert (run.reason, run.paused_by) == (PauseReason.FAILURE, FailureKind.NOT_AUTHORISED)
        assert run.states == [WAITING] + [FOUND] * 3 + [WAITING] * 2
        await run.go()
        assert (run.state, run.states) == (BulkState.DONE, [FAILED] + [FOUND] * 5)

    def answer(contact_id: str, _times: int) -> bytes:
        if contact_id == "1":
            return refused(401)
        assert may_answer.wait(TIMEOUT_S)
        return found(contact_id)

    with ListServer(answer) as server:
        use(server, work)
    assert server.asked["1"] == 2


@pytest.mark.parametrize(
    ("body", "states", "reason"),
    [
        (CLEMTA_ERROR, [REFUSED, NOT_FOUND], None),
        (b'{"message": "Forbidden"}', [WAITING], PauseReason.FAILURE),
    ],
)
def test_clemta_refuses_single_contacts(body: bytes, states: list[RowState], reason: PauseReason | None) -> None:
    """A refusal that is not in Clemta's own form comes from a gateway, and is about the key."""

    async def work(run: Run) -> None:
        await run.go()
        assert (run.states[: len(states)], run.reason) == (states, reason)

    def answer(contact_id: str, _times: int) -> bytes:
        return refused(403, body=body) if contact_id.endswith("1") else refused(404, body=CLEMTA_ERROR)

    with ListServer(answer) as server:
        use(server, work, ["a" * 23 + "1", "a" * 23 + "2"], "clemta")


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (VaultErrorReason.LOCKED, FailureKind.KEYRING_LOCKED),
        (VaultErrorReason.NOT_STORED, FailureKind.SECRET_NOT_STORED),
    ],
)
def test_keyring_pauses_before_anything_is_sent(reason: VaultErrorReason, kind: FailureKind) -> None:
    async def work(run: Run) -> None:
        run.vault.reason = reason
        await run.go()
        assert (run.state, run.reason, run.paused_by) == (BulkState.PAUSED, PauseReason.FAILURE, kind)
        run.vault.reason = None
        await run.go()
        assert run.states == [FOUND]

    with ListServer() as server:
        use(server, work)
    assert server.asked == {"1": 1}


def test_profile_of_an_unknown_api_pauses() -> None:
    async def work(run: Run) -> None:
        run.bulk.use_profile(replace(run.bulk.profile, api="gone"))
        await run.go()
        assert (run.reason, run.paused_by) == (PauseReason.FAILURE, FailureKind.PROFILE_UNUSABLE)

    use("https://api.example", work)


def test_secret_is_not_kept_after_the_list() -> None:
    async def work(run: Run) -> None:
        await run.go()
        await run.service.secret(run.bulk.profile)
        assert run.vault.reads == 2
        run.bulk.use_profile(replace(run.bulk.profile, settings={"company": "other"}))
        await run.go()
        assert run.vault.reads == 2, "the chosen profile's secret is in the cache"

    with ListServer() as server:
        use(server, work)


def test_list_waits_for_the_limit_and_single_lookups_do_not() -> None:
    left = itertools.count(39, -1)

    def open_a_new_window() -> None:
        nonlocal left
        left = itertools.count(39, -1)

    def answer(contact_id: str, _times: int) -> bytes:
        return found(contact_id, f"X-RateLimit-Remaining: {next(left)}", "X-RateLimit-Limit: 40")

    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: run.bulk.progress.wait_s)
        await run.until(lambda: RUNNING not in run.states)
        asked = sum(server.asked.values())
        assert 36 <= asked <= 39, "95 % of what is left, less the requests in flight at the first response"
        assert run.bulk.progress.wait_s == 60.0
        assert run.bulk.progress.budget is None
        contact = await run.service.new(run.bulk.profile, "1000").run(SECRET)
        assert contact.id == "1000"
        assert sum(server.asked.values()) == asked + 1
        progress = run.bulk.progress
        assert progress.rate_per_s > 0
        assert progress.left_s is not None
        assert progress.left_s >= 60.0
        open_a_new_window()
        run.clock.now += 60.0
        await running
        assert run.states == [FOUND] * 60
        assert run.bulk.progress.wait_s == 0.0

    with ListServer(answer) as server:
        use(server, work, numbers(60))
    assert server.asked == dict.fromkeys([*numbers(60), "1000"], 1)


def test_wait_for_the_default_budget_is_told_from_one_for_the_service() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: run.bulk.progress.wait_s and RUNNING not in run.states)
        assert sum(server.asked.values()) == 95
        assert run.bulk.progress.budget == Budget(100, 60.0)
        run.clock.now += 60.0
        await running
        assert run.bulk.progress.budget is None

    ids = [f"{number:024x}" for number in range(100)]

    def answer(contact_id: str, _times: int) -> bytes:
        return message("200 OK", b'{"success": true, "message": "", "data": {"id": "%b"}}' % contact_id.encode())

    with ListServer(answer) as server:
        use(server, work, ids, "clemta")


def test_single_lookup_gives_a_row_its_contact() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert run.states == [FAILED, FOUND, NOT_FOUND]
        first = run.bulk.outcomes[1]
        for contact_id in "03", "3", "1", "2", "4":
            run.changed.clear()
            await run.bulk.take_over(await run.service.new(run.bulk.profile, contact_id).run(SECRET))
            assert run.changed == {"3": [2], "1": [0]}.get(contact_id, [])
        assert run.states == [FOUND] * 3
        assert run.bulk.outcomes[1] is first
        assert run.bulk.contact(0).name == "Ada Lovelace"
        assert run.bulk.progress.counts[FOUND] == 3
        assert run.bulk.retry() == 0

    def answer(contact_id: str, times: int) -> bytes:
        status = {"1": 400, "3": 404}.get(contact_id)
        return refused(status) if status and times == 1 else found(contact_id.lstrip("0"))

    with ListServer(answer) as server:
        use(server, work, numbers(3))


def test_contact_of_a_row_that_is_tried_again_is_not_taken_over() -> None:
    async def work(run: Run) -> None:
        await run.go()
        contact = await run.service.new(run.bulk.profile, "1").run(SECRET)
        assert run.bulk.retry() == 1
        await run.bulk.take_over(contact)
        assert run.states == [WAITING]

    with ListServer(lambda contact_id, times: refused(400) if times == 1 else found(contact_id)) as server:
        use(server, work)


def test_large_contact_is_not_taken_over_by_a_row_that_is_tried_again_meanwhile() -> None:
    async def work(run: Run) -> None:
        await run.go()
        contact = await run.service.new(run.bulk.profile, "1").run(SECRET)
        assert contact.response_info
        # Such a one is packed on a thread.
        large = replace(contact, response_info=contact.response_info._replace(length=100_000))
        taking_over = asyncio.create_task(run.bulk.take_over(large))
        await asyncio.sleep(0)
        assert run.bulk.retry() == 1
        await taking_over
        assert run.states == [WAITING]

    with ListServer(lambda contact_id, times: refused(400) if times == 1 else found(contact_id)) as server:
        use(server, work)


def test_refused_request_is_sent_again_after_the_time_named() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: run.bulk.progress.wait_s and RUNNING not in run.states)
        assert run.bulk.progress.wait_s == 30.0
        assert WAITING in run.states
        run.clock.now += 30.0
        await running
        assert run.states == [FOUND] * 8

    def answer(contact_id: str, times: int) -> bytes:
        return refused(429, "Retry-After: 30") if times == 1 and contact_id in ("3", "4") else found(contact_id)

    with ListServer(answer) as server:
        use(server, work, numbers(8))
    assert server.asked == {**dict.fromkeys(numbers(8), 1), "3": 2, "4": 2}


def test_service_that_lies_about_its_limit_ends_in_words() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        while not running.done():
            await run.until(lambda: running.done() or run.bulk.progress.wait_s)
            run.clock.now += 30.0
        assert (run.state, run.reason) == (BulkState.PAUSED, PauseReason.LIMIT)
        assert run.paused_by is FailureKind.TOO_MANY_REQUESTS
        assert run.states == [WAITING] * 8

    with ListServer(always(refused(429, "Retry-After: 30"))) as server:
        use(server, work, numbers(8))
    assert max(server.asked.values()) == 3


def test_wait_of_hours_pauses_at_once() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert (run.state, run.reason) == (BulkState.PAUSED, PauseReason.LIMIT)
        pause = run.bulk.progress.pause
        assert pause
        assert pause.failure
        assert pause.failure.cause is Cause.LONG_WAIT

    with ListServer(always(refused(429, "Retry-After: 7200"))) as server:
        use(server, work, numbers(8))
    assert max(server.asked.values()) == 1


@pytest.mark.parametrize("stops", ["pause", "cancel"])
def test_wait_for_the_limit_can_be_stopped(stops: str) -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: run.bulk.progress.wait_s and RUNNING not in run.states)
        getattr(run.bulk, stops)()
        await running
        assert run.bulk.progress.wait_s == 0.0
        if stops == "pause":
            assert (run.state, run.reason, run.states) == (BulkState.PAUSED, PauseReason.USER, [WAITING] * 8)
        else:
            assert (run.state, run.reason) == (BulkState.CANCELLED, None)
            assert set(run.states) == {CANCELLED}

    with ListServer(always(refused(429, "Retry-After: 3000"))) as server:
        use(server, work, numbers(8))


def test_twenty_failures_in_a_row_pause() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert (run.state, run.reason) == (BulkState.PAUSED, PauseReason.MANY_FAILURES)
        assert run.paused_by is FailureKind.INVALID_REQUEST
        failed = run.states.count(FAILED)
        assert 20 <= failed <= 23
        await run.go()
        assert run.reason is PauseReason.MANY_FAILURES, "it counts from 0"
        assert run.states.count(FAILED) >= failed + 20

    with ListServer(always(refused(400))) as server:
        use(server, work, numbers(60))


def test_answers_end_a_row_of_failures() -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert run.state is BulkState.DONE
        assert run.states.count(FAILED) == 54

    def answer(contact_id: str, _times: int) -> bytes:
        return refused(404 if int(contact_id) % 10 == 0 else 400)

    with ListServer(answer) as server:
        use(server, work, numbers(60))


def test_what_failed_is_looked_up_again() -> None:
    is_mended = threading.Event()

    async def work(run: Run) -> None:
        await run.go()
        assert run.states == [FOUND, FAILED, FOUND, FAILED, FOUND, FAILED]
        is_mended.set()
        run.changed.clear()
        assert run.bulk.retry() == 3
        assert run.states == [FOUND, WAITING] * 3
        assert run.changed == [1, 3, 5]
        await run.go()
        assert (run.state, run.states) == (BulkState.DONE, [FOUND] * 6)
        assert run.bulk.retry() == 0
        await run.go()
        assert (run.state, run.vault.reads) == (BulkState.DONE, 2), "the secret is not read for nothing"

    def answer(contact_id: str, _times: int) -> bytes:
        return found(contact_id) if int(contact_id) % 2 or is_mended.is_set() else refused(400)

    with ListServer(answer) as server:
        use(server, work, numbers(6))
    assert server.asked == {"1": 1, "2": 2, "3": 1, "4": 2, "5": 1, "6": 2}


def test_pause_lets_running_lookups_finish() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: server.at_once == 4)
        run.bulk.pause()
        assert (run.state, run.reason) == (BulkState.PAUSED, PauseReason.USER)
        run.bulk.pause(PauseReason.PROFILE)
        assert run.reason is PauseReason.USER, "the first one counts"
        server.may_answer.set()
        await running
        assert run.states == [FOUND] * 4 + [WAITING] * 6
        await run.go()
        assert run.states == [FOUND] * 10

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(10))
    assert server.asked == dict.fromkeys(numbers(10), 1)


@pytest.mark.parametrize("stops", ["", "pause", "cancel"])
def test_list_goes_on_before_the_last_lookups_have_finished(stops: str) -> None:
    async def work(run: Run) -> None:
        first = asyncio.create_task(run.go())
        await run.until(lambda: server.at_once == 4)
        run.bulk.pause()
        second = asyncio.create_task(run.go())
        await run.until(lambda: run.state is BulkState.RUNNING)
        if stops:
            getattr(run.bulk, stops)()
        server.may_answer.set()
        await asyncio.gather(first, second)
        assert run.state is {"": BulkState.DONE, "pause": BulkState.PAUSED, "cancel": BulkState.CANCELLED}[stops]
        rest = {"": FOUND, "pause": WAITING, "cancel": CANCELLED}[stops]
        assert run.states[4:] == [rest] * 6
        assert run.vault.reads == (1 if stops else 2), "nothing is read for a run that is stopped before it begins"

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(10))
    assert max(server.asked.values()) == 1
    assert server.most_at_once == 4


def test_cancel_closes_the_running_requests() -> None:
    may_answer = threading.Event()

    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: run.states.count(FOUND) == 2 and sum(server.asked.values()) == 6)
        run.bulk.cancel()
        await running
        assert run.state is BulkState.CANCELLED
        assert run.states == [FOUND] * 2 + [CANCELLED] * 8
        assert run.bulk.progress.done == 2
        assert run.bulk.retry() == 8
        may_answer.set()
        await run.go()
        assert run.states == [FOUND] * 10

    def answer(contact_id: str, _times: int) -> bytes:
        assert contact_id in ("1", "2") or may_answer.wait(TIMEOUT_S)
        return found(contact_id)

    with ListServer(answer) as server:
        use(server, work, numbers(10))


def test_list_that_is_retried_at_once_is_not_cancelled_again() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: server.at_once == 4)
        run.bulk.cancel()
        assert run.bulk.retry() == 6
        server.may_answer.set()
        await run.go()
        await running
        assert (run.state, run.states) == (BulkState.DONE, [CANCELLED] * 4 + [FOUND] * 6)

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(10))


def test_rate_is_that_of_this_run() -> None:
    """The time in which the list was paused does not count."""
    rates: list[float] = []

    async def work(run: Run) -> None:
        run.bulk = BulkLookup(
            run.service, run.bulk.profile, numbers(3), lambda _index: rates.append(run.bulk.progress.rate_per_s)
        )
        await run.go()
        assert run.states == [NOT_FOUND, FAILED, FAILED]
        assert rates[-1] > 0
        run.bulk.retry()
        rates.clear()
        await run.go()
        assert rates[0] == 0

    with ListServer(lambda contact_id, _times: refused(404 if contact_id == "1" else 400)) as server:
        use(server, work)


def test_cancel_before_and_after_a_list() -> None:
    async def work(run: Run) -> None:
        run.bulk.pause()
        assert run.state is BulkState.READY
        run.bulk.cancel()
        assert (run.state, run.states) == (BulkState.CANCELLED, [CANCELLED])
        run.bulk.retry()
        await run.go()
        run.bulk.cancel()
        run.bulk.pause()
        assert (run.state, run.states) == (BulkState.DONE, [FOUND])

    with ListServer() as server:
        use(server, work)


def test_list_ends_with_the_task_that_runs_it() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.bulk.run())
        await run.until(lambda: server.at_once == 4)
        running.cancel()
        await asyncio.wait([running])
        assert running.cancelled()
        assert (run.state, run.states) == (BulkState.CANCELLED, [CANCELLED] * 10)

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(10))


def test_too_many_bytes_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(run: Run) -> None:
        await run.go()
        assert (run.state, run.reason, run.paused_by) == (BulkState.PAUSED, PauseReason.MEMORY, None)
        found_rows = run.states.count(FOUND)
        assert 2 <= found_rows <= 6
        await run.go()
        assert run.reason is PauseReason.MEMORY
        assert run.states.count(FOUND) == found_rows

    monkeypatch.setattr(bulk, "MAX_PACKED_BYTES", 200)
    with ListServer() as server:
        use(server, work, numbers(20))


def test_other_settings_start_the_list_again() -> None:
    async def work(run: Run) -> None:
        running = asyncio.create_task(run.go())
        await run.until(lambda: server.at_once == 4)
        run.bulk.pause(PauseReason.PROFILE)
        run.changed.clear()
        run.bulk.use_profile(replace(run.bulk.profile, settings={"company": "other", "api_version": "2024-06-15"}))
        assert run.states == [WAITING] * 6
        assert run.changed == [0, 1, 2, 3, 4, 5]
        server.may_answer.set()
        await running
        assert run.states == [WAITING] * 6, "contacts of the other company are dropped"
        await run.go()
        assert run.states == [FOUND] * 6
        run.bulk.use_profile(replace(run.bulk.profile, name="New name", timeout_s=5.0))
        assert run.bulk.profile.name == "New name"
        assert run.states == [FOUND] * 6

    with ListServer() as server:
        server.may_answer.clear()
        use(server, work, numbers(6))
    companies = [head.lower().split(b"wethod-company: ")[1].split(b"\r")[0] for head in server.requests]
    assert Counter(companies) == {b"acme": 4, b"other": 6}


@pytest.mark.logs("contactdesk.services.bulk")
def test_fault_of_the_program_costs_one_id(monkeypatch: pytest.MonkeyPatch) -> None:
    def company(contact: Contact) -> str:
        if contact.id == "2":
            raise ZeroDivisionError
        return company_text(contact)

    async def work(run: Run) -> None:
        await run.go()
        assert run.states == [FOUND, FAILED, FOUND]
        failure = run.bulk.failure(1)
        assert failure
        assert failure.kind is FailureKind.UNEXPECTED
        assert failure.places[0] == "ZeroDivisionError"

    monkeypatch.setattr("contactdesk.services.bulk.company_text", company)
    with ListServer() as server:
        use(server, work, numbers(3))


@pytest.mark.logs("contactdesk.services.bulk")
def test_fault_outside_of_a_lookup_pauses() -> None:
    async def work(run: Run) -> None:
        def fail(_index: int) -> None:
            raise ZeroDivisionError

        run.bulk = BulkLookup(run.service, run.bulk.profile, ["1", "2"], fail)
        await run.go()
        assert (run.state, run.reason, run.paused_by) == (
            BulkState.PAUSED,
            PauseReason.FAILURE,
            FailureKind.UNEXPECTED,
        )

    with ListServer() as server:
        use(server, work)


def test_nothing_shows_the_secret_or_personal_data() -> None:
    async def work(run: Run) -> None:
        await run.go()
        shown = [repr(run.bulk), repr(run.bulk.progress), repr(list(run.bulk.outcomes)), repr(vars(run.bulk))]
        for text in SECRET, "Ada", "987654321":
            assert not any(text in each for each in shown[:3])
        assert SECRET not in shown[3]
        with pytest.raises(TypeError, match="personal data"):
            pickle.dumps(run.bulk)
        with pytest.raises(TypeError, match="personal data"):
            pickle.dumps(run.bulk.outcomes[0])

    answers = {"987654321": found("987654321"), "78": refused(401)}
    with ListServer(lambda contact_id, _times: answers[contact_id]) as server:
        use(server, work, list(answers))


@pytest.mark.parametrize(
    ("count", "api", "seconds"),
    [
        (0, "wethod", 0.0625),
        (16, "wethod", 1.0),
        (1_200, "wethod", 75.0),
        (4_751, "wethod", 3600.0625),
        (95, "clemta", 5.9375),
        (1_204, "clemta", 724.0),
    ],
)
def test_estimate(count: int, api: str, seconds: float) -> None:
    assert estimate_s(count, api) == seconds
