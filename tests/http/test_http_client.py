"""What the client sends, through which connection, how often, and what it leaves behind."""

import asyncio
import gc
import random
import socket
import ssl
import threading
import warnings
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from contactdesk import __version__
from contactdesk.apis.exchange import Request, Response
from contactdesk.apis.http_client import HttpClient
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Cause, Failure, FailureKind, LookupFailed, UsedProxy
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault
from tests.factories import CONTACT_IDS, profile
from tests.http.certificates import Certificates
from tests.http.fault_server import Behaviour, FaultServer, Peer, closed_port
from tests.http.faults import BOTH, SECRET, message, responses, sends, sends_and_hangs, steps, tunnels_to
from tests.http.lookups import lookup_service

TIMEOUT_S = 10.0

Use = Callable[[LookupService, Profile], Awaitable[None]]


def url_of(server: FaultServer, scheme: str = "http") -> str:
    return f"{scheme}://127.0.0.1:{server.port}"


class CountingClient(HttpClient):
    sent = 0

    async def send(self, *arguments: Any, **named: Any) -> Response:
        self.sent += 1
        return await super().send(*arguments, **named)


def use(run: Use, chosen: Profile, client: HttpClient | None = None) -> None:
    async def main() -> None:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, SECRET)
        async with lookup_service(vault, client) as service:
            await run(service, chosen)

    asyncio.run(main())


async def ask(lookup: LookupService, chosen: Profile) -> Contact:
    return await lookup.new(chosen, CONTACT_IDS[chosen.api]).run()


def get(chosen: Profile, client: HttpClient | None = None, times: int = 1) -> list[Contact]:
    """Return the contacts of some lookups, one after the other."""
    contacts: list[Contact] = []

    async def run(service: LookupService, chosen: Profile) -> None:
        contacts.extend([await ask(service, chosen) for _ in range(times)])

    use(run, chosen, client)
    return contacts


def fail(chosen: Profile, client: HttpClient | None = None) -> Failure:
    """Return the failure of one lookup."""
    outcome: list[Failure] = []

    async def run(lookup: LookupService, chosen: Profile) -> None:
        with pytest.raises(LookupFailed) as caught:
            await ask(lookup, chosen)
        outcome.append(caught.value.failure)

    use(run, chosen, client)
    return outcome[0]


def head(request: bytes) -> tuple[str, dict[str, str]]:
    first, *lines = request.decode("ascii").split("\r\n")[:-2]
    pairs = [line.split(": ", 1) for line in lines]
    headers = {name.lower(): value for name, value in pairs}
    assert len(headers) == len(pairs)
    return first, headers


@pytest.mark.parametrize(
    ("api", "line", "own"),
    [
        (
            "wethod",
            "GET /api/contacts/1 HTTP/1.1",
            {"authorization": f"Bearer {SECRET}", "wethod-company": "acme", "wethod-version": "2024-06-15"},
        ),
        ("clemta", "GET /contacts/64b8f1a2e4b0c8d9f0123456 HTTP/1.1", {"x-api-key": SECRET}),
    ],
)
def test_request_is_exactly_the_documented_one(api: str, line: str, own: dict[str, str]) -> None:
    with FaultServer(responses("200 OK", BOTH, "Set-Cookie: session=1; Path=/")) as server:
        get(profile(api, url_of(server)), times=2)
    assert len(server.requests) == 2
    for request in server.requests:
        assert head(request) == (
            line,
            {
                "host": f"127.0.0.1:{server.port}",
                "user-agent": f"contactdesk/{__version__}",
                "accept": "application/json",
                "accept-encoding": "identity",
                **own,
            },
        )


@pytest.mark.parametrize(
    ("contact_id", "path"),
    [
        ("a/b", "/contacts/a%2Fb"),
        ("a?b#c", "/contacts/a%3Fb%23c"),
        ("%2F", "/contacts/%252F"),
        ("é ü", "/contacts/%C3%A9%20%C3%BC"),
        ("a\r\nX: 1", "/contacts/a%0D%0AX%3A%201"),
    ],
)
def test_id_is_one_segment_of_the_path(contact_id: str, path: str) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:

        async def run(lookup: LookupService, chosen: Profile) -> None:
            await lookup.new(chosen, contact_id).run()

        use(run, profile("clemta", url_of(server)))
    assert head(server.requests[0])[0] == f"GET {path} HTTP/1.1"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("api", ["wethod", "clemta"])
def test_redirect_is_not_followed(api: str, status: int) -> None:
    with FaultServer(responses("200 OK", BOTH)) as target:
        location = f"http://user:password@127.0.0.1:{target.port}/x?key={SECRET}"
        with FaultServer(responses(f"{status} Elsewhere", b"", f"Location: {location}")) as server:
            failure = fail(profile(api, url_of(server)))
    assert failure.kind is FailureKind.REDIRECTED
    assert failure.host == f"127.0.0.1:{target.port}"
    assert failure.exchange
    assert f"http://127.0.0.1:{target.port}/x" in str(failure.exchange)
    assert "user:password" not in str(failure.exchange)
    assert len(server.requests) == 1
    assert target.connections == 0


def test_loopback_uses_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server, FaultServer(responses("200 OK", BOTH)) as proxy:
        for name in "http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy":
            monkeypatch.setenv(name, url_of(proxy))
        for host in "127.0.0.1", "localhost", "LOCALHOST":
            get(profile("wethod", f"http://{host}:{server.port}"))
    assert len(server.requests) == 3
    assert proxy.connections == 0


def test_proxy_does_not_see_the_secret(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    inside: list[bytes] = []

    def serve(peer: Peer) -> None:
        inside.append(peer.request())
        peer.send(message("200 OK", BOTH))

    with FaultServer(tunnels_to(serve), certificates.server_context("proxied"), with_tls=False) as proxy:
        monkeypatch.setenv("https_proxy", f"http://user:password@127.0.0.1:{proxy.port}")
        get(profile("wethod", "https://api.example"), HttpClient(certificates.client_context()))
    assert head(proxy.requests[0])[0] == "CONNECT api.example:443 HTTP/1.1"
    assert SECRET.encode() not in proxy.requests[0]
    assert b"password" not in inside[0]
    assert SECRET.encode() in inside[0]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_proxy_looks_the_name_up(
    scheme: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[bytes] = []

    def record(peer: Peer) -> None:
        for reply in b"\5\0", b"\5\0\0\1\0\0\0\0\0\0":
            received.append(peer.receive())
            peer.send(reply)

    behave = steps(record, Peer.start_tls, sends(message("200 OK", BOTH)))
    with FaultServer(behave, certificates.server_context("proxied"), with_tls=False) as proxy:
        monkeypatch.setenv("all_proxy", url_of(proxy, scheme))
        get(profile("wethod", "https://api.example"), HttpClient(certificates.client_context()))
    assert received == [b"\5\1\0", b"\5\1\0\3\x0bapi.example\x01\xbb"]


def test_failure_names_the_host(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(tunnels_to(sends()), certificates.server_context("unknown authority"), with_tls=False) as proxy:
        monkeypatch.setenv("https_proxy", url_of(proxy))
        failure = fail(profile("wethod", "https://api.example"), HttpClient(certificates.client_context()))
        assert (failure.kind, failure.host) == (FailureKind.CERTIFICATE_NOT_TRUSTED, "api.example")
    with closed_port() as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        failure = fail(profile("wethod", "https://api.example"), HttpClient(certificates.client_context()))
        assert (failure.kind, failure.tries) == (FailureKind.PROXY_DOWN, 3)
        assert failure.proxy == UsedProxy(f"127.0.0.1:{port}", "http", "https_proxy")


def test_time_limit_names_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(sends_and_hangs()) as proxy:
        monkeypatch.setenv("https_proxy", url_of(proxy))
        failure = fail(profile("wethod", "https://api.example", timeout_s=0.3))
    assert failure.kind is FailureKind.TIMED_OUT
    assert failure.proxy == UsedProxy(f"127.0.0.1:{proxy.port}", "http", "https_proxy")


def test_certificate_of_a_proxy_names_the_proxy(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(Peer.wait, certificates.server_context("other host")) as proxy:
        monkeypatch.setenv("https_proxy", url_of(proxy, "https"))
        failure = fail(profile("wethod", "https://api.example"), HttpClient(certificates.client_context()))
    assert (failure.kind, failure.host) == (FailureKind.CERTIFICATE_OTHER_HOST, f"127.0.0.1:{proxy.port}")


def test_unknown_host_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)
    failure = fail(profile("wethod", "https://nowhere.invalid"))
    assert (failure.kind, failure.host) == (FailureKind.NAME_NOT_FOUND, "nowhere.invalid")


def test_all_addresses_of_a_host_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as port:
        addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", port)) for last in (1, 2)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_options: addresses)
        failure = fail(profile("wethod", "https://both.example"))
    assert (failure.kind, failure.host) == (FailureKind.CONNECTION_REFUSED, "both.example")


def test_network_that_cannot_be_reached() -> None:
    failure = fail(profile("wethod", "https://255.255.255.255"))
    assert (failure.kind, failure.host) == (FailureKind.NETWORK_UNREACHABLE, "255.255.255.255")


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "nonsense",
        "ftp://127.0.0.1",
        "https://",
        "https://[broken",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "https://a\x01b",
        "https://[a:b]",
        f"https://{'long' * 20}.example",
        "https://xn--a.example",
    ],
)
def test_invalid_base_url(base_url: str) -> None:
    failure = fail(profile("wethod", base_url))
    assert failure.kind is FailureKind.PROFILE_UNUSABLE
    assert SECRET not in repr(failure)


def test_address_that_the_library_refuses_is_a_failure() -> None:
    async def main() -> None:
        client = HttpClient()
        try:
            await client.send(Request("https://☃.example/contacts/1", {"X-API-Key": SECRET}))
        finally:
            await client.close()

    with pytest.raises(LookupFailed) as caught:
        asyncio.run(main())
    assert caught.value.failure.kind is FailureKind.PROFILE_UNUSABLE
    assert SECRET not in repr(caught.value)


@pytest.mark.parametrize("base_url", ["https://api.example?x=1", "https://api.example#x", "https://☃.example"])
def test_base_url_to_which_no_path_can_be_added(base_url: str) -> None:
    assert fail(profile("wethod", base_url)).kind is FailureKind.PROFILE_UNUSABLE


@pytest.mark.parametrize("base_url", ["http://someuser:hunter2@127.0.0.1:{port}", "http://@127.0.0.1:{port}"])
def test_no_request_is_sent_to_an_address_with_a_user(base_url: str) -> None:
    with FaultServer(responses("200 OK", BOTH)) as server:
        failure = fail(profile("wethod", base_url.format(port=server.port)))
    assert failure.kind is FailureKind.ADDRESS_WITH_USER
    assert failure.exchange is None
    assert server.connections == 0


@pytest.mark.parametrize("base_url", ["http://api.example", "HTTP://192.0.2.1:8080", "http://localhost.example"])
def test_secret_is_not_sent_unencrypted(base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(responses("200 OK", BOTH)) as proxy:
        monkeypatch.setenv("http_proxy", url_of(proxy))
        assert fail(profile("wethod", base_url)).kind is FailureKind.PROFILE_UNUSABLE
    assert proxy.connections == 0


@pytest.mark.parametrize(
    ("behave", "kind", "tries"),
    [
        (responses("502 Bad Gateway"), FailureKind.SERVER_PROBLEM, 3),
        (responses("503 Service Unavailable"), FailureKind.SERVER_PROBLEM, 3),
        (responses("504 Gateway Timeout"), FailureKind.SERVER_PROBLEM, 3),
        (responses("500 Internal Server Error"), FailureKind.SERVER_PROBLEM, 1),
        (responses("429 Too Many Requests"), FailureKind.TOO_MANY_REQUESTS, 1),
        (responses("401 Unauthorized"), FailureKind.NOT_AUTHORISED, 1),
        (responses("200 OK", b"{"), FailureKind.CUT_OFF, 1),
        (sends(), FailureKind.CONNECTION_LOST, 1),
    ],
)
def test_number_of_tries(behave: Behaviour, kind: FailureKind, tries: int) -> None:
    with FaultServer(behave) as server:
        failure = fail(profile("wethod", url_of(server)))
    assert (failure.kind, failure.tries) == (kind, tries)
    assert len(server.requests) == tries


def test_refused_connection_is_tried_three_times() -> None:
    client = CountingClient()
    with closed_port() as port:
        failure = fail(profile("wethod", f"http://127.0.0.1:{port}"), client)
    assert failure.kind is FailureKind.CONNECTION_REFUSED
    assert (client.sent, failure.tries) == (3, 3)


def test_silence_and_refused_certificate_are_not_retried(certificates: Certificates) -> None:
    client = CountingClient()
    with FaultServer(sends_and_hangs()) as server:
        failure = fail(profile("wethod", url_of(server), timeout_s=1.0), client)
    assert (failure.kind, failure.limit_s, failure.tries, client.sent) == (FailureKind.TIMED_OUT, 1.0, 1, 1)
    with FaultServer(sends(), certificates.server_context("expired")) as server:
        failure = fail(profile("wethod", url_of(server, "https")), HttpClient(certificates.client_context()))
        assert (failure.kind, failure.host) == (FailureKind.CERTIFICATE_EXPIRED, "127.0.0.1")
    assert server.connections == 1


def test_retry_gives_the_contact() -> None:
    def recover(peer: Peer) -> None:
        for status in "503 Busy", "502 Bad", "200 OK":
            peer.request()
            peer.send(message(status, BOTH))

    with FaultServer(recover) as server:
        (contact,) = get(profile("wethod", url_of(server)))
    assert (contact.id, len(server.requests), server.connections) == ("1", 3, 1)


def test_refusal_after_a_503_counts_both_tries() -> None:
    def serve(peer: Peer) -> None:
        for status in "503 Busy", "404 Not Found":
            peer.request()
            peer.send(message(status, b'{"key": "not_found"}'))

    with FaultServer(serve) as server:
        failure = fail(profile("wethod", url_of(server)))
    assert (failure.kind, failure.tries) == (FailureKind.NOT_FOUND, 2)


@pytest.mark.parametrize("is_reset", [False, True])
def test_kept_connection_that_was_closed_is_replaced(is_reset: bool) -> None:
    def serve(peer: Peer) -> None:
        peer.request()
        peer.send(message("200 OK", BOTH))
        if peer.number == 1:
            peer.request()
            if is_reset:
                peer.reset()
        else:
            peer.wait()

    with FaultServer(serve) as server:
        get(profile("wethod", url_of(server)), times=2)
    assert (len(server.requests), server.connections) == (3, 2)


def test_request_that_ends_after_the_close_leaves_no_connection() -> None:
    asked, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def serve(peer: Peer) -> None:
        peer.request()
        asked.set()
        go_on.wait(TIMEOUT_S)
        peer.send(message("200 OK", BOTH))
        peer.wait()
        closed.set()

    async def main(server: FaultServer) -> None:
        client = HttpClient()
        request = asyncio.create_task(client.send(Request(url=url_of(server), headers={})))
        assert await asyncio.to_thread(asked.wait, TIMEOUT_S)
        await client.close()
        go_on.set()
        assert (await request).status == 200
        assert await asyncio.to_thread(closed.wait, TIMEOUT_S)

    with FaultServer(serve) as server:
        asyncio.run(main(server))


def test_connection_closed_while_idle_is_not_a_try() -> None:
    closed = threading.Event()

    def serve(peer: Peer) -> None:
        peer.request()
        peer.send(message("200 OK", BOTH))
        peer.close()
        closed.set()

    with FaultServer(serve) as server:

        async def run(lookup: LookupService, chosen: Profile) -> None:
            await ask(lookup, chosen)
            await asyncio.to_thread(closed.wait)
            await ask(lookup, chosen)

        client = CountingClient()
        use(run, profile("wethod", url_of(server)), client)
    assert (client.sent, server.connections) == (2, 2)


@pytest.mark.parametrize("certificate", ["", "good"])
@pytest.mark.parametrize(
    "surplus",
    [
        message("404 Not Found", b'{"key": "not_found", "message": "no"}'),
        message("200 OK", BOTH.replace(b'"id": 1', b'"id": 7')),
    ],
    ids=["404", "another contact"],
)
@pytest.mark.parametrize("length", [len(BOTH), 40_000])
def test_surplus_bytes_are_not_the_next_response(
    certificate: str, surplus: bytes, length: int, certificates: Certificates
) -> None:
    all_sent = threading.Event()

    def serve(peer: Peer) -> None:
        while peer.request():
            # Under TLS, long data arrives in several pieces.
            peer.send(message("200 OK", BOTH.ljust(length)) + surplus * (peer.number == 1))
            all_sent.set()

    context = certificates.server_context(certificate) if certificate else None
    with FaultServer(serve, context) as server:

        async def run(lookup: LookupService, chosen: Profile) -> None:
            for _ in range(3):
                contact = await ask(lookup, chosen)
                assert (contact.id, contact.is_another) == ("1", False)
                await asyncio.to_thread(all_sent.wait)

        use(
            run,
            profile("wethod", url_of(server, "https" if certificate else "http")),
            HttpClient(certificates.client_context()),
        )
    assert server.connections == 2


def test_cancel_closes_its_own_connection_and_no_other() -> None:
    hung, may_answer = threading.Semaphore(0), threading.Event()

    def serve(peer: Peer) -> None:
        while request := peer.request():
            if b"/2 " in request:
                hung.release()
                peer.wait()
                break
            if b"/3 " in request:
                hung.release()
                may_answer.wait()
            peer.send(message("200 OK", BOTH))

    with FaultServer(serve) as server, FaultServer(serve) as other:

        async def run(service: LookupService, chosen: Profile) -> None:
            elsewhere = replace(chosen, base_url=url_of(other))
            await ask(service, elsewhere)
            cancelled, slow = (asyncio.create_task(service.new(chosen, contact_id).run()) for contact_id in "23")
            await asyncio.to_thread(lambda: [hung.acquire() for _ in range(2)])
            await ask(service, chosen)
            cancelled.cancel()
            await asyncio.wait([cancelled])
            may_answer.set()
            assert (await slow).asked_id == "3"
            for profile in elsewhere, chosen, chosen:
                await ask(service, profile)

        use(run, profile("wethod", url_of(server)))
    assert (server.connections, other.connections) == (3, 1)


def test_20_lookups_run_at_once_and_5_connections_are_kept() -> None:
    arrived, closed = threading.Barrier(20), threading.Semaphore(0)

    def serve(peer: Peer) -> None:
        peer.request()
        if peer.number <= 20:
            arrived.wait()
        peer.send(message("200 OK", BOTH))
        while peer.request():
            peer.send(message("200 OK", BOTH))
        closed.release()

    with FaultServer(serve) as server:

        async def run(service: LookupService, chosen: Profile) -> None:
            await asyncio.gather(*(ask(service, chosen) for _ in range(20)))
            assert await asyncio.to_thread(lambda: all(closed.acquire(timeout=10) for _ in range(15)))
            for _ in range(3):
                await asyncio.gather(*(ask(service, chosen) for _ in range(5)))

        use(run, profile("wethod", url_of(server)))
    assert server.connections == 20


def test_lookup_works_after_300_cancels(certificates: Certificates) -> None:
    chance = random.Random(7)
    files = Path("/proc/self/fd")

    def serve(peer: Peer) -> None:
        while peer.request():
            peer.send(*(bytes([byte]) for byte in message("200 OK", BOTH)))

    with FaultServer(serve, certificates.server_context("good")) as server:

        async def run(lookup: LookupService, chosen: Profile) -> None:
            await ask(lookup, chosen)
            for _ in range(300):
                task = asyncio.create_task(ask(lookup, chosen))
                for _ in range(chance.randrange(40)):
                    await asyncio.sleep(0)
                if chance.random() < 0.5:
                    await asyncio.sleep(chance.random() * 0.004)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            assert (await ask(lookup, chosen)).id == "1"

        before = len(list(files.iterdir())) if files.exists() else 0
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            use(run, profile("wethod", url_of(server, "https")), HttpClient(certificates.client_context()))
            gc.collect()
    assert (len(list(files.iterdir())) if files.exists() else 0) <= before


def test_certificate_file_counts_for_its_own_profile_only(certificates: Certificates, tmp_path: Path) -> None:
    authority = tmp_path / "company.pem"
    certificates.write_authority(authority)
    with FaultServer(responses("200 OK", BOTH), certificates.server_context("good")) as server:
        plain = profile("wethod", url_of(server, "https"))
        with_file = replace(plain, ca_file=str(authority))

        async def run(lookup: LookupService, _chosen: Profile) -> None:
            assert (await ask(lookup, with_file)).asked_id == "1"
            with pytest.raises(LookupFailed) as caught:
                await ask(lookup, plain)
            assert caught.value.failure.kind is FailureKind.CERTIFICATE_NOT_TRUSTED

        use(run, plain)


def test_certificate_file_that_did_not_help_is_read_again(certificates: Certificates, tmp_path: Path) -> None:
    file = tmp_path / "company.pem"
    certificates.write_intermediate(file)
    with FaultServer(responses("200 OK", BOTH), certificates.server_context("good")) as server:

        async def run(lookup: LookupService, chosen: Profile) -> None:
            with pytest.raises(LookupFailed) as caught:
                await ask(lookup, chosen)
            assert caught.value.failure.kind is FailureKind.CERTIFICATE_NOT_TRUSTED
            certificates.write_authority(file)
            assert (await ask(lookup, chosen)).asked_id == "1"

        use(run, profile("wethod", url_of(server, "https"), ca_file=str(file)))


def test_certificate_file_counts_for_a_proxy_over_tls(
    certificates: Certificates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = tmp_path / "company.pem"
    certificates.write_authority(authority)
    with FaultServer(responses("403 Forbidden"), certificates.server_context("good")) as proxy:
        monkeypatch.setenv("https_proxy", url_of(proxy, "https"))
        refused = fail(profile("wethod", "https://api.example"))
        accepted = fail(profile("wethod", "https://api.example", ca_file=str(authority)))
    assert (refused.kind, refused.host) == (FailureKind.CERTIFICATE_NOT_TRUSTED, f"127.0.0.1:{proxy.port}")
    assert (accepted.kind, accepted.status) == (FailureKind.PROXY_REFUSED, 0)


@pytest.mark.parametrize("server", ["intermediate sent", "intermediate not sent"])
@pytest.mark.parametrize("has_system_file", [True, False])
def test_certificate_file_may_hold_the_issuer_only(
    server: str, has_system_file: bool, certificates: Certificates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "issuer.pem"
    certificates.write_intermediate(file)
    if not has_system_file:
        # truststore makes the context.
        nowhere = ssl.get_default_verify_paths()._replace(cafile=None)  # type: ignore[arg-type]
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    with FaultServer(responses("200 OK", BOTH), certificates.server_context(server)) as running:
        (contact,) = get(profile("wethod", url_of(running, "https"), ca_file=str(file)))
    assert contact.id == "1"


@pytest.mark.parametrize(
    ("server", "cause", "check", "sent"),
    [
        ("self-signed", Cause.SELF_SIGNED, "self-signed certificate (18)", 1),
        ("intermediate not sent", Cause.ISSUER_NOT_SENT, "unable to get local issuer certificate (20)", 1),
        ("unknown authority", Cause.ISSUER_NOT_SENT, "unable to get local issuer certificate (20)", 1),
        (
            "unknown authority with intermediate",
            Cause.ISSUER_UNKNOWN,
            "unable to get local issuer certificate (20)",
            2,
        ),
        ("expired", Cause.NONE, "certificate has expired (10)", 1),
    ],
)
@pytest.mark.parametrize("has_file", [False, True])
def test_refused_certificate_gives_cause_and_details(
    server: str, cause: Cause, check: str, sent: int, has_file: bool, certificates: Certificates, tmp_path: Path
) -> None:
    file = tmp_path / "other.pem"
    certificates.write_authority(file)
    with FaultServer(Peer.wait, certificates.server_context(server)) as running:
        chosen = profile("wethod", url_of(running, "https"), ca_file=str(file) if has_file else "")
        client = None if has_file else HttpClient(certificates.client_context())
        failure = fail(chosen, client)
    assert (failure.cause, failure.host) == (cause, "127.0.0.1")
    first, *others = failure.technical
    assert first == f"certificate check: {check}"
    if has_file:
        assert others.pop() == f"additional certificates: {file}"
    names = [line for line in others if not line.startswith("valid: ")]
    assert len(names) == sent
    assert all(line.startswith("certificate: OU=Testing ") and ", issued by: OU=Testing CA" in line for line in names)


@pytest.mark.parametrize(
    ("server", "kind", "line"),
    [
        ("expired", FailureKind.CERTIFICATE_EXPIRED, "valid: 2020-03-04 05:06 UTC to 2021-03-04 05:06 UTC"),
        ("not yet", FailureKind.CERTIFICATE_NOT_YET_VALID, "valid: 2190-03-04 05:06 UTC to 2191-03-04 05:06 UTC"),
        ("other host", FailureKind.CERTIFICATE_OTHER_HOST, "hosts of the certificate: other.example"),
        (
            "other hosts",
            FailureKind.CERTIFICATE_OTHER_HOST,
            (
                "hosts of the certificate: 10.0.0.1, host0.example, host1.example, host2.example, host3.example,"
                " host4.example, host5.example, host6.example, host7.example, host8.example and 2 more"
            ),
        ),
    ],
)
def test_details_give_dates_and_hosts_of_a_certificate(
    server: str, kind: FailureKind, line: str, certificates: Certificates
) -> None:
    with FaultServer(Peer.wait, certificates.server_context(server)) as running:
        failure = fail(profile("wethod", url_of(running, "https")), HttpClient(certificates.client_context()))
    assert failure.kind is kind
    assert failure.technical[-1] == line


def test_refused_certificate_may_have_an_unreadable_name(certificates: Certificates) -> None:
    with FaultServer(Peer.wait, certificates.server_context("unreadable name")) as server:
        failure = fail(profile("wethod", url_of(server, "https")), HttpClient(certificates.client_context()))
    assert (failure.kind, failure.cause) == (FailureKind.CERTIFICATE_NOT_TRUSTED, Cause.ISSUER_NOT_SENT)
    assert failure.technical[1:] == ("certificate: unreadable, issued by: unreadable",)


def test_refused_certificate_without_a_known_handshake_has_no_cause(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = ssl.get_default_verify_paths()._replace(cafile=None)  # type: ignore[arg-type]
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    with FaultServer(Peer.wait, certificates.server_context("intermediate not sent")) as server:
        failure = fail(profile("wethod", url_of(server, "https")))
    assert (failure.kind, failure.cause) == (FailureKind.CERTIFICATE_NOT_TRUSTED, Cause.NONE)
    assert failure.technical == ("certificate check: unable to get local issuer certificate (20)",)


@pytest.mark.parametrize("has_system_file", [True, False])
def test_certificate_file_in_der_is_trusted(
    has_system_file: bool, certificates: Certificates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem, der = tmp_path / "company.pem", tmp_path / "company.cer"
    certificates.write_authority(pem)
    der.write_bytes(ssl.PEM_cert_to_DER_cert(pem.read_text("ascii")))
    if not has_system_file:
        # truststore makes the context.
        nowhere = ssl.get_default_verify_paths()._replace(cafile=None)  # type: ignore[arg-type]
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    with FaultServer(responses("200 OK", BOTH), certificates.server_context("good")) as server:
        (contact,) = get(profile("wethod", url_of(server, "https"), ca_file=str(der)))
    assert contact.id == "1"


@pytest.mark.parametrize(
    ("content", "cause", "reason"),
    [
        (None, Cause.FILE_MISSING, "No such file or directory"),
        ("", Cause.NO_CERTIFICATES, "no certificate or crl found"),
        ("no certificate", Cause.NO_CERTIFICATES, "no certificate or crl found"),
    ],
)
def test_unusable_certificate_file_is_a_failure(
    content: str | None, cause: Cause, reason: str, certificates: Certificates, tmp_path: Path
) -> None:
    file = tmp_path / "company.pem"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with FaultServer(responses("200 OK", BOTH), certificates.server_context("good")) as server:
        failure = fail(replace(profile("wethod", url_of(server, "https")), ca_file=str(file)))
    assert (failure.kind, failure.cause, failure.host) == (FailureKind.CERTIFICATE_FILE_UNUSABLE, cause, str(file))
    assert reason in failure.technical[1]
    assert server.connections == 0
