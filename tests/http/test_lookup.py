"""One lookup around its request: the secret, the deadline, the retries, and what a failure carries."""

import asyncio
import itertools
import threading
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import LookupService, LookupState
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests import factories
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import BOTH, SECRET, message, responses, sends_and_hangs
from tests.http.lookups import lookup_service

T = TypeVar("T")


class StandInVault(Vault):
    """A vault that fails or waits as the test requires, which a real one cannot be made to do."""

    def __init__(self, reason: VaultErrorReason | None = None) -> None:
        super().__init__()
        self.reason = reason
        self.asked: list[str] = []
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def read(self, profile_id: str) -> str:
        self.asked.append(profile_id)
        self.was_asked.set()
        await self.may_answer.wait()
        if self.reason:
            raise VaultError(self.reason)
        return f"{SECRET}-{profile_id}"


def profile(server: FaultServer, id: str = "p", **values: Any) -> Profile:  # noqa: A002 - the attribute's name
    return factories.profile("wethod", f"http://127.0.0.1:{server.port}", id=id, **values)


def use(vault: Vault, work: Callable[[LookupService], Awaitable[T]]) -> T:
    async def main() -> T:
        async with lookup_service(vault) as service:
            return await work(service)

    return asyncio.run(main())


def look_up(vault: Vault, chosen: Profile, contact_id: str = "1") -> Contact:
    return use(vault, lambda service: service.new(chosen, contact_id).run())


def fail(vault: Vault, chosen: Profile, contact_id: str = "1") -> Failure:
    with pytest.raises(LookupFailed) as caught:
        look_up(vault, chosen, contact_id)
    return caught.value.failure


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (VaultErrorReason.NOT_STORED, FailureKind.SECRET_NOT_STORED),
        (VaultErrorReason.NO_KEYRING, FailureKind.NO_KEYRING),
        (VaultErrorReason.LOCKED, FailureKind.KEYRING_LOCKED),
        (VaultErrorReason.REFUSED, FailureKind.KEYRING_REFUSED),
        (VaultErrorReason.TOO_LONG, FailureKind.KEYRING_SILENT),
        (VaultErrorReason.TOO_BIG, FailureKind.KEYRING_REFUSED),
    ],
)
def test_vault_error_is_never_a_wrong_secret(reason: VaultErrorReason, kind: FailureKind) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        chosen = profile(server)
        failure = fail(StandInVault(reason), chosen, "42")
    assert (failure.kind, failure.profile, failure.contact_id, failure.status) == (kind, chosen, "42", 0)
    assert server.connections == 0


def test_secrets_are_cached_per_profile_until_cleared() -> None:
    vault = StandInVault()

    async def work(service: LookupService, one: Profile, other: Profile) -> None:
        for chosen in one, one, other, one:
            await service.new(chosen, "1").run()
        assert vault.asked == ["one", "other"]
        service.clear_secret(keep="other")
        for chosen in other, one:
            await service.new(chosen, "1").run()
        assert vault.asked == ["one", "other", "one"]
        service.clear_secret()
        vault.reason = VaultErrorReason.NOT_STORED
        for chosen in one, other:
            with pytest.raises(LookupFailed):
                await service.new(chosen, "1").run()
        assert SECRET not in repr(service)

    with FaultServer(responses("200 OK", BOTH)) as server:
        use(vault, lambda service: work(service, profile(server, "one"), profile(server, "other")))
    sent = [request.split(SECRET.encode() + b"-")[1].split(b"\r\n")[0] for request in server.requests]
    assert sent == [b"one", b"one", b"other", b"one", b"other", b"one"]


def test_secret_read_while_the_cache_is_cleared_is_not_kept() -> None:
    vault = StandInVault()

    async def work(service: LookupService, chosen: Profile) -> None:
        vault.may_answer.clear()
        running = asyncio.create_task(service.new(chosen, "1").run())
        await vault.was_asked.wait()
        service.clear_secret()
        vault.may_answer.set()
        await running
        await service.new(chosen, "1").run()
        assert vault.asked == ["p", "p"]

    with FaultServer(responses("200 OK", BOTH)) as server:
        use(vault, lambda service: work(service, profile(server)))


def test_several_lookups_run_at_once_and_read_the_secret_once() -> None:
    vault = StandInVault()
    arrived = threading.Barrier(4)

    def serve(peer: Peer) -> None:
        path = peer.request().split()[1]
        arrived.wait()
        if path.endswith(b"/2"):
            peer.wait()
        peer.send(message("200 OK", b'{"id": %b}' % path.rpartition(b"/")[2]))

    async def work(service: LookupService, chosen: Profile) -> None:
        vault.may_answer.clear()
        lookups = [service.new(chosen, contact_id) for contact_id in ("1", "2", "3")]
        running = [asyncio.create_task(lookup.run()) for lookup in lookups]
        await vault.was_asked.wait()
        vault.may_answer.set()
        await asyncio.to_thread(arrived.wait)
        assert {lookup.state for lookup in lookups} <= {LookupState.RESPONSE, LookupState.FOUND}
        lookups[1].cancel()
        first, cancelled, third = await asyncio.gather(*running, return_exceptions=True)
        assert isinstance(cancelled, asyncio.CancelledError)
        assert [contact.id for contact in (first, third) if isinstance(contact, Contact)] == ["1", "3"]
        assert [lookup.state for lookup in lookups] == [LookupState.FOUND, LookupState.CANCELLED, LookupState.FOUND]

    with FaultServer(serve) as server:
        use(vault, lambda service: work(service, profile(server)))
    assert vault.asked == ["p"]


def test_lookup_cancelled_before_it_runs_does_nothing() -> None:
    vault = StandInVault()

    async def work(service: LookupService) -> None:
        lookup = service.new(Profile("p", "p", "wethod", "https://api.example"), "1")
        running = asyncio.create_task(lookup.run())
        lookup.cancel()
        await asyncio.wait([running])
        assert running.cancelled()
        assert lookup.state is LookupState.CANCELLED

    use(vault, work)
    assert vault.asked == []


def test_states_of_a_lookup() -> None:
    states: list[tuple[LookupState, int, int]] = []
    vault = StandInVault()

    async def work(service: LookupService, chosen: Profile) -> None:
        lookup = service.new(chosen, "1", lambda state: states.append((state, len(vault.asked), server.connections)))
        failing = service.new(chosen, "..")
        assert {lookup.state, failing.state} == {LookupState.NEW}
        await lookup.run()
        with pytest.raises(LookupFailed):
            await failing.run()
        assert [lookup.state, failing.state] == [LookupState.FOUND, LookupState.FAILED]

    with FaultServer(responses("200 OK", BOTH)) as server:
        use(vault, lambda service: work(service, profile(server)))
    assert states == [(LookupState.SECRET, 0, 0), (LookupState.RESPONSE, 1, 0)]


def test_deadline_does_not_run_while_the_keyring_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    vault = StandInVault()
    vault.may_answer.clear()

    async def work(service: LookupService, chosen: Profile) -> Contact:
        running = asyncio.create_task(service.new(chosen, "1").run())
        await vault.was_asked.wait()
        loop = asyncio.get_running_loop()
        an_hour_later = loop.time() + 3600
        monkeypatch.setattr(loop, "time", lambda: an_hour_later)
        for _step in range(3):
            await asyncio.sleep(0)  # a deadline that runs would now end the lookup
        vault.may_answer.set()
        return await running

    with FaultServer(responses("200 OK", BOTH)) as server:
        assert use(vault, lambda service: work(service, profile(server))).id == "1"


@pytest.fixture
def _ticking_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Advance the clock of a lookup by five seconds at every reading."""
    monkeypatch.setattr("contactdesk.services.lookup.monotonic", itertools.count(100.0, 5.0).__next__)


@pytest.mark.usefixtures("_ticking_clock")
def test_deadline_covers_all_tries_of_a_lookup(monkeypatch: pytest.MonkeyPatch) -> None:
    is_tried_again = threading.Event()

    def serve(peer: Peer) -> None:
        peer.request()
        peer.send(message("503 Busy"))
        peer.request()
        is_tried_again.set()
        peer.wait()

    async def work(service: LookupService, chosen: Profile) -> Failure:
        loop = asyncio.get_running_loop()
        failed_at: list[float] = []
        lookup = service.new(chosen, "1", on_retry=lambda *_: failed_at.append(loop.time()))
        running = asyncio.create_task(lookup.run())
        assert await asyncio.to_thread(is_tried_again.wait, 10)
        # The deadline of the lookup has passed; one of the second try would not have.
        past_the_limit = failed_at[0] + chosen.timeout_s
        monkeypatch.setattr(loop, "time", lambda: past_the_limit)
        with pytest.raises(LookupFailed) as caught:
            await running
        return caught.value.failure

    with FaultServer(serve) as server:
        failure = use(StandInVault(), lambda service: work(service, profile(server, timeout_s=60.0)))
    assert (failure.kind, failure.status, failure.tries) == (FailureKind.SERVER_PROBLEM, 503, 2)
    assert failure.elapsed_s == 5.0, "the pause between the tries counts as well"
    assert len(server.requests) == 2


@pytest.mark.timeout(20)
def test_deadline_ends_a_lookup() -> None:
    with FaultServer(sends_and_hangs()) as server:
        chosen = profile(server, timeout_s=0.2)
        failure = fail(StandInVault(), chosen, "7")
    assert (failure.kind, failure.limit_s, failure.elapsed_s) == (FailureKind.TIMED_OUT, 0.2, 0.2)
    assert (failure.profile, failure.contact_id) == (chosen, "7")
    assert failure.exchange
    assert failure.exchange.request_line == f"GET {chosen.base_url}/api/contacts/7"


@pytest.mark.parametrize(
    ("contact_id", "secret", "changed", "kind"),
    [
        ("", SECRET, {}, FailureKind.ID_UNUSABLE),
        (".", SECRET, {}, FailureKind.ID_UNUSABLE),
        ("..", SECRET, {}, FailureKind.ID_UNUSABLE),
        ("\ud800", SECRET, {}, FailureKind.ID_UNUSABLE),
        ("1", "", {}, FailureKind.SECRET_UNUSABLE),
        ("1", "a\r\nX: b", {}, FailureKind.SECRET_UNUSABLE),
        ("1", "a\0", {}, FailureKind.SECRET_UNUSABLE),
        ("1", "schlüssel", {}, FailureKind.SECRET_UNUSABLE),
        ("1", " a", {}, FailureKind.SECRET_UNUSABLE),
        ("1", SECRET, {"settings": {"company": "a\nb"}}, FailureKind.PROFILE_UNUSABLE),
        ("1", SECRET, {"settings": {"api_version": "ü"}}, FailureKind.PROFILE_UNUSABLE),
        ("1", SECRET, {"api": "another"}, FailureKind.PROFILE_UNUSABLE),
    ],
)
def test_unusable_values_are_not_sent(contact_id: str, secret: str, changed: dict[str, Any], kind: FailureKind) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        values = {"api": "wethod", "settings": {"company": "acme", "api_version": "2024-06-15"}} | changed
        chosen = Profile("p", "p", base_url=f"http://127.0.0.1:{server.port}", **values)
        vault = Vault()
        vault.keep_for_this_run("p", secret)
        failure = fail(vault, chosen, contact_id)
    assert (failure.kind, failure.message, failure.exchange, failure.tries) == (kind, "", None, 0)
    assert server.connections == 0


def test_long_response_is_read_whole() -> None:
    notes = "x" * 1_000_000
    with FaultServer(responses("200 OK", b'{"id": 1, "notes": "%b"}' % notes.encode())) as server:
        contact = look_up(StandInVault(), profile(server))
    assert contact.source["notes"] == notes
    info = contact.response_info
    assert info
    assert (contact.asked_id, info.status, info.reason) == ("1", 200, "OK")
    assert info.received_at.tzinfo


@pytest.mark.parametrize(
    ("secret", "spelling"),
    [
        ("12|ab/cd+ef==", "12|ab/cd+ef=="),
        ("12|ab/cd+ef==", "12%7Cab%2Fcd%2Bef%3D%3D"),
        ("12|ab/cd+ef==", "12|ab\\/cd+ef=="),
        ("a<b>&'c\"-long", "a&lt;b&gt;&amp;&#x27;c&quot;-long"),
    ],
)
def test_secret_is_hidden_in_every_spelling(secret: str, spelling: str) -> None:
    body = b"<p>" + spelling.encode() + b"</p>"
    location = f"http://elsewhere.example/key={spelling}/?key={spelling}"
    with FaultServer(responses("404 Not Found", body, f"Server: {spelling}", f"Location: {location}")) as server:
        vault = Vault()
        vault.keep_for_this_run("p", secret)
        failure = fail(vault, profile(server))
    assert failure.exchange
    assert failure.exchange.body_start == "<p>•••</p>"
    assert ("server", "•••") in failure.exchange.headers
    # The last spelling has a "#", where the query begins.
    assert dict(failure.exchange.headers)["location"].removesuffix("/") == "http://elsewhere.example/key=•••"


def test_only_harmless_headers_are_shown() -> None:
    headers = ("Set-Cookie: session=1", "X-Internal: 1", "X-Request-Id: r-1", "X-RateLimit-Remaining: 4")
    with FaultServer(responses("404 Not Found", b"", *headers, "X-RateLimit-Limit: 100")) as server:
        failure = fail(StandInVault(), profile(server))
    assert failure.exchange
    assert dict(failure.exchange.headers) == {
        "content-length": "0",
        "x-ratelimit-limit": "100",
        "x-ratelimit-remaining": "4",
        "x-request-id": "r-1",
    }
    assert (failure.requests_left, failure.requests_limit) == (4, 100)
    assert (failure.exchange.status_line, failure.status) == ("404 Not Found", 404)


def test_single_lookup_feeds_the_rate_limiter_and_does_not_wait() -> None:
    async def work(service: LookupService, chosen: Profile) -> None:
        for _ in range(2):
            with pytest.raises(LookupFailed):
                await service.new(chosen, "1").run()
        budget = APIS[chosen.api].info.budget
        assert service.limiter.limit(chosen.base_url, f"{SECRET}-p", budget).delay_s > 0

    with FaultServer(responses("429 Slow down", b"", "Retry-After: 3000")) as server:
        use(StandInVault(), lambda service: work(service, profile(server)))
    assert len(server.requests) == 2


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that are made; none takes any time."""
    made: list[float] = []
    sleep = asyncio.sleep

    async def note(delay_s: float) -> None:
        if delay_s:
            made.append(delay_s)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", note)
    return made


@pytest.mark.parametrize(
    ("header", "made", "wait_s"),
    [
        ("X-None: 1", [0.2, 0.6], None),
        ("Retry-After: 0", [0.2, 0.6], None),
        ("Retry-After: 1", [1.0, 1.0], 1.0),
        ("Retry-After: 50", [50.0, 50.0], 50.0),
        ("Retry-After: 60", [], 60.0),
        ("Retry-After: 4000", [], None),
    ],
)
@pytest.mark.parametrize("status", [502, 503, 504])
def test_no_retry_comes_before_the_time_that_a_problem_names(
    status: int, header: str, made: list[float], wait_s: float | None, pauses: list[float]
) -> None:
    with FaultServer(responses(f"{status} Busy", b"", header)) as server:
        failure = fail(StandInVault(), profile(server, timeout_s=60.0))
    assert pauses == made
    assert (failure.kind, failure.retry_after_s) == (FailureKind.SERVER_PROBLEM, wait_s)
    assert len(server.requests) == failure.tries == len(made) + 1


def test_each_problem_may_name_another_time(pauses: list[float]) -> None:
    def serve(peer: Peer) -> None:
        for answer in message("503 Busy", b"", "Retry-After: 2"), message("503 Busy"), message("200 OK", BOTH):
            peer.request()
            peer.send(answer)

    with FaultServer(serve) as server:
        assert look_up(StandInVault(), profile(server, timeout_s=60.0)).id == "1"
    assert pauses == [2.0, 0.6]


@pytest.mark.usefixtures("_ticking_clock")
def test_each_retry_is_reported_before_it_is_sent() -> None:
    reported: list[tuple[int, int, int]] = []

    def serve(peer: Peer) -> None:
        for status in "503 Busy", "503 Busy", f"200 {SECRET}-p":
            peer.request()
            peer.send(message(status, BOTH))

    with FaultServer(serve) as server:
        chosen = profile(server)

        def report(number: int, most: int) -> None:
            reported.append((number, most, len(server.requests)))

        contact = use(StandInVault(), lambda service: service.new(chosen, "1", on_retry=report).run())
    assert contact.id == "1"
    assert reported == [(2, 3, 1), (3, 3, 2)]
    assert contact.response_info
    assert contact.response_info.reason == "•••"
    assert contact.response_info.elapsed_s == 10.0, "the pauses between the tries count as well"
