"""One lookup around its request: the secret, the deadline, and what a failure carries."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest

from contactdesk.apis.http_client import HttpClient
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import Lookup, Stage
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import BOTH, SECRET, message, responses, says_and_hangs

T = TypeVar("T")


class StandInVault(Vault):
    """A vault that is slow or in trouble as told, which no real one can be brought to be at will."""

    def __init__(self, reason: VaultErrorReason | None = None, wait_s: float = 0.0) -> None:
        super().__init__()
        self.reason = reason
        self.wait_s = wait_s
        self.asked: list[str] = []

    async def read(self, profile_id: str) -> str:
        self.asked.append(profile_id)
        await asyncio.sleep(self.wait_s)
        if self.reason:
            raise VaultError(self.reason)
        return f"{SECRET}-{profile_id}"


def profile(server: FaultServer, name: str = "p", timeout_s: float = 10.0) -> Profile:
    return Profile(
        name,
        name,
        "wethod",
        f"http://127.0.0.1:{server.port}",
        {"company": "acme", "api_version": "2024-06-15"},
        timeout_s=timeout_s,
    )


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


async def look_up(vault: Vault, chosen: Profile, contact_id: str = "1") -> Contact:
    client = HttpClient()
    try:
        return await Lookup(vault, client).look_up(chosen, contact_id, lambda _stage: None)
    finally:
        await client.close()


def fail(vault: Vault, chosen: Profile, contact_id: str = "1") -> Failure:
    with pytest.raises(Failure) as caught:
        run(look_up(vault, chosen, contact_id))
    return caught.value


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
def test_trouble_with_the_vault_is_never_a_wrong_secret(reason: VaultErrorReason, kind: FailureKind) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        chosen = profile(server)
        failure = fail(StandInVault(reason), chosen, "42")
    assert (failure.kind, failure.profile, failure.contact_id, failure.status) == (kind, chosen, "42", 0)
    assert server.connections == 0


def test_the_secret_is_held_while_its_profile_is_chosen() -> None:
    vault = StandInVault()

    async def main(one: Profile, other: Profile) -> None:
        client = HttpClient()
        lookup = Lookup(vault, client)
        for chosen in one, one, other, other, one:
            await lookup.look_up(chosen, "1", lambda _stage: None)
        lookup.clear_secret()
        await lookup.look_up(one, "1", lambda _stage: None)
        assert SECRET not in repr(lookup)
        await client.close()

    with FaultServer(responses("200 OK", BOTH)) as server:
        run(main(profile(server, "one"), profile(server, "other")))
    assert vault.asked == ["one", "other", "one", "one"]
    sent = [request.split(SECRET.encode() + b"-")[1].split(b"\r\n")[0] for request in server.requests]
    assert sent == [b"one", b"one", b"other", b"other", b"one", b"one"]


def test_a_profile_without_secret_does_not_get_that_of_the_one_before() -> None:
    vault = StandInVault()

    async def main(one: Profile, other: Profile) -> None:
        client = HttpClient()
        lookup = Lookup(vault, client)
        await lookup.look_up(one, "1", lambda _stage: None)
        vault.reason = VaultErrorReason.NOT_STORED
        with pytest.raises(Failure):
            await lookup.look_up(other, "1", lambda _stage: None)
        with pytest.raises(Failure):
            await lookup.look_up(one, "1", lambda _stage: None)
        await client.close()

    with FaultServer(responses("200 OK", BOTH)) as server:
        run(main(profile(server, "one"), profile(server, "other")))
    assert len(server.requests) == 1


def test_it_tells_what_it_waits_for() -> None:
    stages: list[tuple[Stage, int, int]] = []
    vault = StandInVault()

    async def main(chosen: Profile) -> None:
        client = HttpClient()
        await Lookup(vault, client).look_up(
            chosen, "1", lambda stage: stages.append((stage, len(vault.asked), server.connections))
        )
        await client.close()

    with FaultServer(responses("200 OK", BOTH)) as server:
        run(main(profile(server)))
    assert stages == [(Stage.SECRET, 0, 0), (Stage.ANSWER, 1, 0)]


def test_the_deadline_does_not_run_while_the_keyring_asks() -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        assert run(look_up(StandInVault(wait_s=2.1), profile(server, timeout_s=2.0))).id == "1"


def test_one_deadline_stands_around_all_tries_and_the_last_answer_is_what_is_told() -> None:
    def serve(peer: Peer) -> None:
        peer.request()
        peer.send(message("503 Busy"))
        peer.request()
        peer.wait()

    with FaultServer(serve) as server:
        failure = fail(StandInVault(), profile(server, timeout_s=2.0))
    assert (failure.kind, failure.status, failure.tries) == (FailureKind.SERVER_PROBLEM, 503, 2)
    assert failure.elapsed_s is not None
    assert failure.elapsed_s >= 0.2, "the pause between the tries was waited for as well"
    assert len(server.requests) == 2


@pytest.mark.timeout(20)
def test_time_is_up() -> None:
    with FaultServer(says_and_hangs()) as server:
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
def test_what_cannot_be_sent_is_not_sent(
    contact_id: str, secret: str, changed: dict[str, Any], kind: FailureKind
) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        values = {"api": "wethod", "settings": {"company": "acme", "api_version": "2024-06-15"}} | changed
        chosen = Profile("p", "p", base_url=f"http://127.0.0.1:{server.port}", **values)
        vault = Vault()
        vault.keep_for_this_run("p", secret)
        failure = fail(vault, chosen, contact_id)
    assert (failure.kind, failure.message, failure.exchange, failure.tries) == (kind, "", None, 0)
    assert server.connections == 0


def test_a_long_answer_is_read_whole() -> None:
    notes = "x" * 10_000_000
    with FaultServer(responses("200 OK", b'{"id": 1, "notes": "%b"}' % notes.encode())) as server:
        contact = run(look_up(StandInVault(), profile(server)))
    assert contact.source["notes"] == notes
    assert (contact.asked_id, contact.response_info.status, contact.response_info.reason) == ("1", 200, "OK")
    assert contact.response_info.received_at.tzinfo


@pytest.mark.parametrize(
    ("secret", "spelling"),
    [
        ("12|ab/cd+ef==", "12|ab/cd+ef=="),
        ("12|ab/cd+ef==", "12%7Cab%2Fcd%2Bef%3D%3D"),
        ("12|ab/cd+ef==", "12|ab\\/cd+ef=="),
        ("a<b>&'c\"-long", "a&lt;b&gt;&amp;&#x27;c&quot;-long"),
    ],
)
def test_the_secret_is_hidden_in_every_spelling(secret: str, spelling: str) -> None:
    body = b"<p>" + spelling.encode() + b"</p>"
    location = f"http://elsewhere.example/?key={spelling}"
    with FaultServer(responses("404 Not Found", body, f"Server: {spelling}", f"Location: {location}")) as server:
        vault = Vault()
        vault.keep_for_this_run("p", secret)
        failure = fail(vault, profile(server))
    assert failure.exchange
    assert failure.exchange.body_start == "<p>•••</p>"
    assert ("server", "•••") in failure.exchange.headers
    assert ("location", "http://elsewhere.example/?key=•••") in failure.exchange.headers


def test_headers_that_may_hold_anything_stay_out_of_sight() -> None:
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


def test_it_tells_of_each_further_try_before_it_is_made() -> None:
    told: list[tuple[int, int, int]] = []

    def serve(peer: Peer) -> None:
        for _try in range(2):
            peer.request()
            peer.send(message("503 Busy"))
        peer.request()
        peer.send(message("200 OK", BOTH))

    async def main(chosen: Profile) -> Contact:
        client = HttpClient()
        try:
            return await Lookup(StandInVault(), client).look_up(
                chosen,
                "1",
                lambda _stage: None,
                lambda number, most: told.append((number, most, len(server.requests))),
            )
        finally:
            await client.close()

    with FaultServer(serve) as server:
        contact = run(main(profile(server)))
    assert contact.id == "1"
    assert told == [(2, 3, 1), (3, 3, 2)]
    assert contact.response_info.elapsed_s >= 0.8, "the pauses between the tries were waited for as well"
