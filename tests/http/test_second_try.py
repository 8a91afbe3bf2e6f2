"""What happens to a kept connection that is old, was slept over, or died without a word."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import pytest

from contactdesk.apis.exchange import Request, Response
from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.progress import Progress
from contactdesk.apis.registry import APIS
from contactdesk.apis.second_try import SecondTry
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed, Stage
from contactdesk.model.profile import Profile
from contactdesk.services.bulk import BulkLookup
from contactdesk.services.lookup import LookupService
from contactdesk.services.related import ask_further
from contactdesk.storage.vault import Vault
from contactdesk.system.clocks import Moment
from tests.factories import profile
from tests.http.certificates import Certificates
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import BOTH, SECRET, message, tunnels_to
from tests.http.lookups import lookup_service

TIMEOUT_S = 20.0
SHORT_S = 0.5
OK = message("200 OK", BOTH)
OnSecond = Callable[[], None] | None


@dataclass
class Clock:
    """The two clocks of a computer that sleeps when the test wants it to."""

    total_s: float = 1000.0
    awake_s: float = 500.0

    def __call__(self) -> Moment:
        return Moment(self.total_s, self.awake_s)

    def wait(self, seconds: float) -> None:
        self.total_s += seconds
        self.awake_s += seconds

    def sleep(self, seconds: float) -> None:
        self.total_s += seconds


class Run:
    """Lookups of one service with clocks that the test moves."""

    def __init__(self, service: LookupService, chosen: Profile, clock: Clock) -> None:
        self.service = service
        self.profile = chosen
        self.clock = clock
        self.reported: list[tuple[int, int]] = []

    async def ask(self, contact_id: str = "1") -> Contact:
        def report(number: int, most: int) -> None:
            self.reported.append((number, most))

        return await self.service.new(self.profile, contact_id, on_retry=report).run()

    async def fail(self) -> Failure:
        with pytest.raises(LookupFailed) as caught:
            await self.ask()
        return caught.value.failure

    async def time_out(self) -> Failure:
        """Return the failure of a lookup whose time limit is short; the ones before it may take their time."""
        self.profile = replace(self.profile, timeout_s=SHORT_S)
        return await self.fail()

    @property
    def delay_s(self) -> float:
        return self.service.limiter.limit(self.profile.base_url, SECRET, APIS["wethod"].info.budget).delay_s


def use(
    server: FaultServer,
    work: Callable[[Run], Awaitable[None]],
    second_try: SecondTry | None = None,
    certificates: Certificates | None = None,
) -> None:
    async def main() -> None:
        clock = Clock()
        context = certificates.client_context() if certificates else None
        scheme = "https" if certificates else "http"
        chosen = profile("wethod", f"{scheme}://127.0.0.1:{server.port}", timeout_s=TIMEOUT_S)
        vault = Vault()
        vault.keep_for_this_run(chosen.id, SECRET)
        client = HttpClient(context, clock, second_try or SecondTry(silence_s=0.05))
        async with lookup_service(vault, client) as service:
            await work(Run(service, chosen, clock))

    asyncio.run(main())


async def until(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, TIMEOUT_S)


def answers_once(then: Behaviour, new: Behaviour) -> Behaviour:
    """Answer the first request of the first connection, then do something else; so do the further connections."""

    def behave(peer: Peer) -> None:
        if peer.number > 1:
            new(peer)
            return
        peer.request()
        peer.send(OK)
        then(peer)

    return behave


def goes_silent(peer: Peer) -> None:
    peer.request()
    peer.wait()


def answers(peer: Peer) -> None:
    while peer.request():
        peer.send(OK)


@pytest.mark.parametrize(
    ("waited_s", "slept_s", "connections"),
    [(0, 0, 1), (299, 0, 1), (301, 0, 2), (0, 0.5, 1), (0, 2, 2), (100, 250, 2)],
)
def test_old_connection_is_closed_unused(waited_s: float, slept_s: float, connections: int) -> None:
    closed = threading.Event()

    def behave(peer: Peer) -> None:
        answers(peer)
        closed.set()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(waited_s)
        run.clock.sleep(slept_s)
        await run.ask()
        if connections > 1:
            await until(closed)

    with FaultServer(behave) as server:
        use(server, work, SecondTry(silence_s=TIMEOUT_S))
    assert (server.connections, len(server.requests)) == (connections, 2)


@pytest.mark.parametrize("certificate", ["", "good"])
def test_silent_connection_is_replaced(certificate: str, certificates: Certificates) -> None:
    closed = threading.Event()

    def is_replaced(peer: Peer) -> None:
        goes_silent(peer)
        closed.set()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        assert (await run.ask("1")).id == "1"
        assert run.reported == [(2, 4)]
        await until(closed)
        await run.ask()

    context = certificates.server_context(certificate) if certificate else None
    with FaultServer(answers_once(is_replaced, answers), context) as server:
        use(server, work, certificates=certificates if certificate else None)
    assert (server.connections, len(server.requests)) == (2, 4)


def test_second_try_through_a_proxy_waits_before_the_next(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests: list[int] = []
    closed = threading.Event()

    def answers_in_turn(peer: Peer) -> None:
        while peer.request():
            requests.append(peer.number)
            if requests == [1, 1]:
                peer.wait()
                closed.set()
                return
            peer.send(message("503 Busy", b"", "Retry-After: 0.7") if requests == [1, 1, 2] else OK)

    async def work(run: Run) -> None:
        run.profile = replace(run.profile, base_url="https://api.example")
        await run.ask()
        run.clock.wait(61)
        contact = await run.ask()
        assert contact.response_info
        assert contact.response_info.elapsed_s > 0.7
        assert run.reported == [(2, 4), (3, 4)]
        await until(closed)

    context = certificates.server_context("proxied")
    with FaultServer(tunnels_to(answers_in_turn), context, with_tls=False) as server:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{server.port}")
        use(server, work, certificates=certificates)
    assert requests == [1, 1, 2, 2]


def test_second_try_takes_no_kept_connection() -> None:
    is_silent = threading.Event()

    def behave(peer: Peer) -> None:
        while request := peer.request():
            if b"/2 " in request and peer.number == 1:
                is_silent.set()
                peer.wait()
            peer.send(OK)

    async def work(run: Run) -> None:
        await run.ask("1")
        run.clock.wait(61)
        silent = asyncio.create_task(run.ask("2"))
        await until(is_silent)
        await run.ask("3")
        await silent

    with FaultServer(behave) as server:
        use(server, work, SecondTry(silence_s=0.5))
    assert server.connections == 3


def test_other_connections_that_are_as_old_are_closed() -> None:
    both, closed = threading.Barrier(2), threading.Semaphore(0)

    def behave(peer: Peer) -> None:
        if peer.number > 2:
            answers(peer)
            return
        peer.request()
        both.wait(TIMEOUT_S)
        peer.send(OK)
        peer.request()
        peer.wait()
        closed.release()

    async def work(run: Run) -> None:
        await asyncio.gather(run.ask("1"), run.ask("2"))
        run.clock.wait(61)
        await run.ask()
        assert await asyncio.to_thread(lambda: all(closed.acquire(timeout=TIMEOUT_S) for _ in range(2)))

    with FaultServer(behave) as server:
        use(server, work)
    assert (server.connections, len(server.requests)) == (3, 4)


def test_slow_service_is_not_sent_to_twice_again() -> None:
    second, closed = threading.Event(), threading.Event()

    def is_slow(peer: Peer) -> None:
        peer.request()
        second.wait(TIMEOUT_S)
        peer.send(message("200 OK", b'{"id": 7}'))
        peer.request()
        peer.wait()

    def is_dropped(peer: Peer) -> None:
        peer.request()
        second.set()
        peer.wait()
        closed.set()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        assert (await run.ask()).id == "7"
        await until(closed)
        run.clock.wait(61)
        failure = await run.time_out()
        assert (failure.kind, failure.tries, failure.was_sent_twice) == (FailureKind.TIMED_OUT, 1, False)
        assert run.reported == [(2, 4)]

    with FaultServer(answers_once(is_slow, is_dropped)) as server:
        use(server, work)
    assert (server.connections, len(server.requests)) == (2, 4)


@pytest.mark.parametrize("waited_s", [0, 59])
def test_connection_used_lately_is_not_replaced(waited_s: float) -> None:
    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(waited_s)
        assert (await run.time_out()).tries == 1

    with FaultServer(answers_once(Peer.wait, answers)) as server:
        use(server, work)
    assert server.connections == 1


def test_time_limit_tells_how_long_the_connection_was_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = threading.Event()

    def hangs(peer: Peer) -> None:
        peer.request()
        asked.set()
        peer.wait()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(20)
        running = asyncio.create_task(run.ask())
        await until(asked)
        loop = asyncio.get_running_loop()
        past_the_limit = loop.time() + TIMEOUT_S
        monkeypatch.setattr(loop, "time", lambda: past_the_limit)
        with pytest.raises(LookupFailed) as caught:
            await running
        failure = caught.value.failure
        assert (failure.kind, failure.stage, failure.idle_s) == (FailureKind.TIMED_OUT, Stage.REQUEST, 20.0)

    with FaultServer(answers_once(hangs, answers)) as server:
        use(server, work)


def test_connection_that_was_closed_is_no_old_one() -> None:
    closed = threading.Event()

    def closes(peer: Peer) -> None:
        peer.close()
        closed.set()

    async def work(run: Run) -> None:
        await run.ask()
        await until(closed)
        run.clock.wait(61)
        assert (await run.time_out()).tries == 1

    with FaultServer(answers_once(closes, Peer.wait)) as server:
        use(server, work)
    assert server.connections == 2


@pytest.mark.parametrize("is_refused", [False, True])
def test_old_connection_answers_after_the_new_one_failed(is_refused: bool) -> None:
    failed = threading.Event()

    def waits(peer: Peer) -> None:
        peer.request()
        if not is_refused:
            failed.wait(TIMEOUT_S)
        peer.drip(OK, 0.001)

    def closes(peer: Peer) -> None:
        peer.request()
        peer.close()
        failed.set()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        if is_refused:
            server.refuse_connections()
        assert (await run.ask()).id == "1"

    with FaultServer(answers_once(waits, closes)) as server:
        use(server, work)


@pytest.mark.parametrize(
    ("last_words", "kind"),
    [(b"", FailureKind.NOT_THE_API), (OK[:-1], FailureKind.CUT_OFF)],
    ids=["nothing", "a part of a response"],
)
def test_more_telling_failure_of_both_counts(last_words: bytes, kind: FailureKind) -> None:
    second = threading.Event()

    def ends(peer: Peer) -> None:
        peer.request()
        second.wait(TIMEOUT_S)
        peer.send(last_words)

    def is_another(peer: Peer) -> None:
        peer.request()
        second.set()
        peer.send(b"220 mail.example ESMTP\r\n\r\n")

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        failure = await run.fail()
        assert (failure.kind, failure.tries, failure.was_sent_twice) == (kind, 2, True)

    with FaultServer(answers_once(ends, is_another)) as server:
        use(server, work)


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_deadline_and_cancel_end_both(is_cancelled: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    second, closed = threading.Event(), threading.Semaphore(0)

    def hangs(peer: Peer) -> None:
        peer.request()
        if peer.number > 1:
            second.set()
        peer.wait()
        closed.release()

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        running = asyncio.create_task(run.ask())
        await until(second)
        if is_cancelled:
            running.cancel()
            await asyncio.wait([running])
            assert running.cancelled()
        else:
            loop = asyncio.get_running_loop()
            past_the_limit = loop.time() + TIMEOUT_S
            monkeypatch.setattr(loop, "time", lambda: past_the_limit)
            with pytest.raises(LookupFailed) as caught:
                await running
            failure = caught.value.failure
            assert (failure.kind, failure.limit_s, failure.tries) == (FailureKind.TIMED_OUT, TIMEOUT_S, 2)
            assert failure.was_sent_twice
            # Those of the new connection.
            assert (failure.stage, failure.idle_s) == (Stage.REQUEST, 0.0)
        assert await asyncio.to_thread(lambda: all(closed.acquire(timeout=TIMEOUT_S) for _ in range(2)))

    with FaultServer(answers_once(hangs, hangs)) as server:
        use(server, work)


def test_failure_of_the_new_connection_outlasts_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        server.refuse_connections()
        has_failed = asyncio.Event()
        send = run.service.client.send

        async def watched_send(
            request: Request, on_second: OnSecond, on_failure: Callable[[Failure], None], progress: Progress
        ) -> Response:
            def note(failure: Failure) -> None:
                on_failure(failure)
                has_failed.set()

            return await send(request, on_second, note, progress)

        monkeypatch.setattr(run.service.client, "send", watched_send)
        running = asyncio.create_task(run.ask())
        async with asyncio.timeout(TIMEOUT_S):
            await has_failed.wait()
        loop = asyncio.get_running_loop()
        past_the_limit = loop.time() + TIMEOUT_S
        monkeypatch.setattr(loop, "time", lambda: past_the_limit)
        with pytest.raises(LookupFailed) as caught:
            await running
        failure = caught.value.failure
        assert (failure.kind, failure.tries, failure.was_sent_twice) == (FailureKind.CONNECTION_REFUSED, 2, True)

    with FaultServer(answers_once(goes_silent, answers)) as server:
        use(server, work)


@pytest.mark.parametrize(("waited_s", "is_exhausted"), [(0, False), (61, True)])
def test_rate_limiter_counts_both(waited_s: float, is_exhausted: bool) -> None:
    two_left = message("200 OK", BOTH, "X-RateLimit-Remaining: 2")

    def behave(peer: Peer) -> None:
        peer.request()
        peer.send(two_left)
        if waited_s:
            peer.request()
            peer.wait()
        while peer.request():
            peer.send(two_left)

    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(waited_s)
        await run.ask()
        assert (run.delay_s > 0) is is_exhausted

    with FaultServer(behave) as server:
        use(server, work, SecondTry(silence_s=0.05 if waited_s else TIMEOUT_S))


def test_lists_send_once() -> None:
    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        bulk = BulkLookup(run.service, replace(run.profile, timeout_s=SHORT_S), ["1"])
        await bulk.run()
        failure = bulk.failure(0)
        assert failure
        assert (failure.kind, failure.tries) == (FailureKind.TIMED_OUT, 1)

    with FaultServer(answers_once(Peer.wait, answers)) as server:
        use(server, work)


def test_requests_beside_a_lookup_are_sent_once() -> None:
    async def work(run: Run) -> None:
        await run.ask()
        run.clock.wait(61)
        api = APIS["wethod"]
        assert api.owner_request
        with pytest.raises(LookupFailed) as caught:
            await ask_further(run.service, replace(run.profile, timeout_s=SHORT_S), SECRET, api.owner_request)
        assert (caught.value.failure.kind, caught.value.failure.tries) == (FailureKind.TIMED_OUT, 1)

    with FaultServer(answers_once(Peer.wait, answers)) as server:
        use(server, work)
    assert server.connections == 1
