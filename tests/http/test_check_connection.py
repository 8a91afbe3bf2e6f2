"""The test of a connection: which part is proven, which is wrong, and which was not reached."""

import asyncio
from dataclasses import asdict

import pytest

from contactdesk.apis.http_client import HttpClient
from contactdesk.demo.credentials import DEMO_KEY, DEMO_TOKEN, demo_profiles
from contactdesk.demo.service import DemoService
from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Owner, Verdict
from contactdesk.model.failure import Cause, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.model.service_notice import ServiceNotice
from contactdesk.services.check_connection import check_connection
from contactdesk.storage.vault import Vault
from tests.factories import profile
from tests.http.certificates import Certificates
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import SECRET, message, responses, send, sends, sends_and_hangs, steps
from tests.http.lookups import lookup_service

OK, FAILED, DOUBTFUL, UNKNOWN = Verdict.OK, Verdict.FAILED, Verdict.DOUBTFUL, Verdict.UNKNOWN
WETHOD_ERROR = b'{"key": "k", "message": "m"}'
WETHOD_ABOUT_ID = b'{"key": "k", "message": "m", "failures": [{"field": "id", "message": "m"}]}'
WETHOD_ABOUT_COMPANY = b'{"key": "k", "message": "m", "failures": [{"field": "company", "message": "m"}]}'
CLEMTA_ERROR = b'{"success": false, "message": "m", "error": {"code": "C"}}'


async def ask(chosen: Profile, secret: str, client: HttpClient | None = None) -> ConnectionReport:
    async with lookup_service(Vault(), client) as service:
        return await check_connection(service, chosen, secret, lambda _number, _most: None)


def report_of(
    behave: Behaviour,
    api: str,
    certificates: Certificates,
    certificate: str = "",
    timeout_s: float = 10.0,
) -> ConnectionReport:
    context = certificates.server_context(certificate) if certificate else None
    with FaultServer(behave, context) as server:
        base_url = f"{'https' if context else 'http'}://127.0.0.1:{server.port}"
        chosen = profile(api, base_url, timeout_s=timeout_s)
        report = asyncio.run(ask(chosen, SECRET, HttpClient(certificates.client_context())))
    if report.failure:
        assert report.failure.profile is chosen
        assert report.failure.contact_id == ("0" if api == "wethod" else "0" * 24)
        assert SECRET not in str(asdict(report))
    return report


@pytest.mark.parametrize(
    ("status", "body", "address", "credential", "permission", "settings"),
    [
        ("200 OK", b'{"id": 1}', OK, OK, OK, OK),
        ("404 Not Found", WETHOD_ERROR, OK, OK, OK, OK),
        ("400 Bad Request", WETHOD_ERROR, OK, OK, OK, OK),
        ("400 Bad Request", WETHOD_ABOUT_ID, OK, OK, OK, OK),
        ("400 Bad Request", WETHOD_ABOUT_COMPANY, OK, UNKNOWN, UNKNOWN, FAILED),
        ("401 Unauthorized", WETHOD_ERROR, OK, FAILED, UNKNOWN, UNKNOWN),
        ("403 Forbidden", WETHOD_ERROR, OK, OK, FAILED, UNKNOWN),
        ("412 Precondition Failed", WETHOD_ERROR, OK, UNKNOWN, UNKNOWN, DOUBTFUL),
        ("429 Too Many Requests", WETHOD_ERROR, OK, UNKNOWN, UNKNOWN, UNKNOWN),
        ("500 Internal Server Error", WETHOD_ERROR, OK, UNKNOWN, UNKNOWN, UNKNOWN),
        ("404 Not Found", b"<html>", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
        ("401 Unauthorized", b"", DOUBTFUL, FAILED, UNKNOWN, UNKNOWN),
        ("401 Unauthorized", b'{"message": "Unauthenticated."}', DOUBTFUL, FAILED, UNKNOWN, UNKNOWN),
        ("401 Unauthorized", b"<html>", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
        ("403 Forbidden", b"", DOUBTFUL, UNKNOWN, DOUBTFUL, UNKNOWN),
        ("200 OK", b"<html>", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
        ("200 OK", b"{}", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
        ("200 OK", b'{"id": 1 "name": ""}', OK, UNKNOWN, UNKNOWN, UNKNOWN),
        ("200 OK\r\nX-Space : 1", b"", DOUBTFUL, UNKNOWN, UNKNOWN, UNKNOWN),
        ("200 OK\r\nContent-Encoding: br", b"\x8b\x02\x80{}\x03", DOUBTFUL, UNKNOWN, UNKNOWN, UNKNOWN),
        ("204 No Content", b"", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
        ("302 Found", b"", FAILED, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
@pytest.mark.parametrize("certificate", ["", "good"])
def test_verdicts_for_each_response_of_wethod(
    status: str,
    body: bytes,
    address: Verdict,
    credential: Verdict,
    permission: Verdict,
    settings: Verdict,
    certificate: str,
    certificates: Certificates,
) -> None:
    report = report_of(responses(status, body), "wethod", certificates, certificate)
    assert report.parts == (
        (ConnectionPart.ADDRESS, address),
        *(((ConnectionPart.ENCRYPTION, OK),) if certificate else ()),
        (ConnectionPart.CREDENTIAL, credential),
        (ConnectionPart.PERMISSION, permission),
        (ConnectionPart.SETTINGS, settings),
    )
    assert (report.failure is None) == (settings is OK)


@pytest.mark.parametrize(
    ("status", "address", "credential", "permission"),
    [
        ("404 Not Found", OK, OK, OK),
        ("401 Unauthorized", OK, FAILED, UNKNOWN),
        ("403 Forbidden", OK, OK, FAILED),
        ("412 Precondition Failed", FAILED, UNKNOWN, UNKNOWN),
    ],
)
def test_clemta_has_no_settings(
    status: str, address: Verdict, credential: Verdict, permission: Verdict, certificates: Certificates
) -> None:
    report = report_of(responses(status, CLEMTA_ERROR), "clemta", certificates)
    assert report.parts == (
        (ConnectionPart.ADDRESS, address),
        (ConnectionPart.CREDENTIAL, credential),
        (ConnectionPart.PERMISSION, permission),
    )


@pytest.mark.parametrize(
    ("certificate", "kind"),
    [
        ("expired", FailureKind.CERTIFICATE_EXPIRED),
        ("not yet", FailureKind.CERTIFICATE_NOT_YET_VALID),
        ("other host", FailureKind.CERTIFICATE_OTHER_HOST),
        ("unknown authority", FailureKind.CERTIFICATE_NOT_TRUSTED),
        ("client required", FailureKind.CLIENT_CERTIFICATE_WANTED),
        ("client required by TLS 1.2", FailureKind.CLIENT_CERTIFICATE_WANTED),
        ("other ciphers", FailureKind.TLS_REFUSED),
    ],
)
def test_encryption_fails(certificate: str, kind: FailureKind, certificates: Certificates) -> None:
    report = report_of(sends_and_hangs(), "clemta", certificates, certificate)
    assert report.failure
    assert report.failure.kind is kind
    assert [verdict for _part, verdict in report.parts] == [OK, FAILED, UNKNOWN, UNKNOWN]


def test_port_without_tls_may_be_a_wrong_address() -> None:
    with FaultServer(steps(Peer.wait_for_byte, send(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Peer.wait)) as server:
        report = asyncio.run(ask(profile("clemta", f"https://127.0.0.1:{server.port}"), SECRET))
    assert report.failure
    assert (report.failure.kind, report.failure.cause) == (FailureKind.TLS_REFUSED, Cause.NO_TLS)
    assert [verdict for _part, verdict in report.parts] == [DOUBTFUL, FAILED, UNKNOWN, UNKNOWN]


def test_password_in_front_of_the_service_is_at_its_address(certificates: Certificates) -> None:
    behave = responses("401 Unauthorized", b"<html>", "WWW-Authenticate: Basic")
    report = report_of(behave, "clemta", certificates, "good")
    assert report.failure
    assert report.failure.kind is FailureKind.PASSWORD_WANTED
    assert [verdict for _part, verdict in report.parts] == [FAILED, OK, UNKNOWN, UNKNOWN]


@pytest.mark.parametrize("behave", [sends(), sends_and_hangs()])
def test_server_does_not_respond(behave: Behaviour, certificates: Certificates) -> None:
    report = report_of(behave, "clemta", certificates, timeout_s=1.0)
    assert [verdict for _part, verdict in report.parts] == [FAILED, UNKNOWN, UNKNOWN]


def test_proxy_does_not_forward(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(responses("407 Proxy Authentication Required")) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        client = HttpClient(certificates.client_context())
        report = asyncio.run(ask(profile("clemta", "https://api.example"), SECRET, client))
    assert report.failure
    assert report.failure.kind is FailureKind.PROXY_SIGN_IN
    assert [verdict for _part, verdict in report.parts] == [FAILED, UNKNOWN, UNKNOWN, UNKNOWN]


@pytest.mark.parametrize(
    ("base_url", "ca_file", "secret", "kind", "verdicts"),
    [
        ("https://@api.example", "", SECRET, FailureKind.ADDRESS_WITH_USER, [FAILED, UNKNOWN, UNKNOWN, UNKNOWN]),
        ("http://api.example", "", SECRET, FailureKind.PROFILE_UNUSABLE, [FAILED, UNKNOWN, UNKNOWN]),
        (
            "http://127.0.0.1",
            "/nowhere/company.pem",
            SECRET,
            FailureKind.CERTIFICATE_FILE_UNUSABLE,
            [UNKNOWN, UNKNOWN, UNKNOWN],
        ),
        (
            "https://127.0.0.1",
            "/nowhere/company.pem",
            SECRET,
            FailureKind.CERTIFICATE_FILE_UNUSABLE,
            [UNKNOWN, FAILED, UNKNOWN, UNKNOWN],
        ),
        ("https://127.0.0.1", "", "a\nb", FailureKind.SECRET_UNUSABLE, [UNKNOWN, UNKNOWN, FAILED, UNKNOWN]),
    ],
)
def test_nothing_is_sent(base_url: str, ca_file: str, secret: str, kind: FailureKind, verdicts: list[Verdict]) -> None:
    report = asyncio.run(ask(profile("clemta", base_url, ca_file=ca_file), secret))
    assert report.failure
    assert report.failure.kind is kind
    assert [verdict for _part, verdict in report.parts] == verdicts


def test_impossible_id_is_looked_up() -> None:
    with DemoService() as service:
        for (chosen, secret), expected in zip(demo_profiles(service.base_url), (DEMO_TOKEN, DEMO_KEY), strict=True):
            assert secret == expected
            report = asyncio.run(ask(chosen, secret))
            assert report.failure is None
            assert {verdict for _part, verdict in report.parts} == {OK}
            wrong = asyncio.run(ask(chosen, "wrong"))
            assert wrong.failure
            assert wrong.failure.kind is FailureKind.NOT_AUTHORISED
        assert [seen.path for seen in service.requests] == [
            "/api/contacts/0",
            "/api/persons/me",
            "/api/contacts/0",
            "/contacts/" + "0" * 24,
            "/contacts/" + "0" * 24,
        ]


def owner_report(lookup: tuple[str, bytes], owner: tuple[str, bytes]) -> ConnectionReport:
    """Return the report on a Wethod that gives these two responses."""

    def behave(peer: Peer) -> None:
        while head := peer.request():
            peer.send(message(*(owner if b"/api/persons/me" in head else lookup)))

    with FaultServer(behave) as server:
        return asyncio.run(ask(profile("wethod", f"http://127.0.0.1:{server.port}"), SECRET))


NOT_FOUND = ("404 Not Found", WETHOD_ERROR)
FORBIDDEN = ("403 Forbidden", WETHOD_ERROR)
PRECONDITION = ("412 Precondition Failed", WETHOD_ERROR)
JOHN = ("200 OK", b'{"id": 7, "name": "John", "surname": "Doe", "email": "john.doe@example.com"}')
JOHN_DOE = Owner("John Doe", "john.doe@example.com")


@pytest.mark.parametrize(
    ("lookup", "owner", "kind", "verdicts", "named"),
    [
        (NOT_FOUND, JOHN, None, [OK, OK, OK, OK], JOHN_DOE),
        (("403 Forbidden", b""), JOHN, FailureKind.NO_PERMISSION, [OK, OK, DOUBTFUL, OK], JOHN_DOE),
        (FORBIDDEN, JOHN, FailureKind.NO_PERMISSION, [OK, OK, FAILED, OK], JOHN_DOE),
        (PRECONDITION, JOHN, FailureKind.PRECONDITION, [OK, OK, UNKNOWN, DOUBTFUL], JOHN_DOE),
        (NOT_FOUND, ("401 No", WETHOD_ERROR), FailureKind.NOT_AUTHORISED, [OK, FAILED, UNKNOWN, UNKNOWN], None),
        (NOT_FOUND, PRECONDITION, FailureKind.PRECONDITION, [OK, UNKNOWN, UNKNOWN, DOUBTFUL], None),
        (FORBIDDEN, ("500 Oops", b""), FailureKind.NO_PERMISSION, [OK, OK, FAILED, UNKNOWN], None),
        (NOT_FOUND, ("404 Not Found", b"<html>"), None, [OK, OK, OK, OK], None),
        (NOT_FOUND, ("403 Forbidden", WETHOD_ERROR), None, [OK, OK, OK, OK], None),
        (NOT_FOUND, ("200 OK", b"{}"), None, [OK, OK, OK, OK], None),
    ],
)
def test_owner_separates_token_and_settings_from_permission(
    lookup: tuple[str, bytes],
    owner: tuple[str, bytes],
    kind: FailureKind | None,
    verdicts: list[Verdict],
    named: Owner | None,
) -> None:
    report = owner_report(lookup, owner)
    assert (report.failure.kind if report.failure else None) is kind
    assert [verdict for _part, verdict in report.parts] == verdicts
    assert report.owner == named
    assert SECRET not in str(asdict(report))
    assert report.failure is None or report.failure.profile is not None


def test_owner_is_asked_for_once() -> None:
    with FaultServer(responses("400 Bad Request", WETHOD_ERROR)) as server:
        asyncio.run(ask(profile("wethod", f"http://127.0.0.1:{server.port}"), SECRET))
    assert [request.split()[1] for request in server.requests] == [b"/api/contacts/0", b"/api/persons/me"]


@pytest.mark.parametrize(
    ("lookup", "owner"), [(NOT_FOUND, JOHN), (FORBIDDEN, JOHN), (NOT_FOUND, FORBIDDEN), (FORBIDDEN, FORBIDDEN)]
)
def test_notice_beside_the_owner_is_reported(lookup: tuple[str, bytes], owner: tuple[str, bytes]) -> None:
    def behave(peer: Peer) -> None:
        while head := peer.request():
            is_owner = b"/api/persons/me" in head
            peer.send(message(*owner, "Deprecation: true") if is_owner else message(*lookup))

    with FaultServer(behave) as server:
        report = asyncio.run(ask(profile("wethod", f"http://127.0.0.1:{server.port}"), SECRET))
    assert report.notice == ServiceNotice(is_deprecated=True)


def test_refused_token_is_not_asked_for_its_owner() -> None:
    with FaultServer(responses("401 Unauthorized", WETHOD_ERROR)) as server:
        asyncio.run(ask(profile("wethod", f"http://127.0.0.1:{server.port}"), SECRET))
    assert [request.split()[1] for request in server.requests] == [b"/api/contacts/0"]
