"""Why no contact can be read from a response, and what the details show of it."""

from collections.abc import Iterator

import pytest

from contactdesk.apis.exchange import Response
from contactdesk.apis.registry import APIS
from contactdesk.apis.unreadable import refused_response
from contactdesk.model.broken_json import JsonReason
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.system import redaction

SECRET = "5f0e9c7a1b3d-secret"


@pytest.fixture
def _known_secret(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    known = redaction.Secrets()
    known.add(SECRET)
    monkeypatch.setattr("contactdesk.apis.unreadable.SECRETS", known)
    return iter(())


def refusal(body: bytes, content_type: str = "application/json", coding: str = "") -> Failure:
    response = Response("https://api.example/1", 200, "OK", {"content-type": content_type}, body, coding=coding)
    with pytest.raises(LookupFailed) as caught:
        APIS["wethod"].read(response, "1")
    return caught.value.failure


def test_broken_json_has_its_place() -> None:
    failure = refusal(b'{\n  "id": 1,\n  "name": "John" "surname": "Doe"\n}')
    assert failure.kind is FailureKind.BROKEN_JSON
    assert failure.json_problem == (JsonReason.EXPECTED_COMMA, 3, 18, '  "name": "John" ', '"surname": "Doe"', "")


def test_only_the_text_near_the_place_is_kept() -> None:
    failure = refusal(b'{"id": 1, "notes": "' + b"0123456789" * 9 + b'", "x": 1 "name": "' + b"9876543210" * 9 + b'"}')
    assert failure.json_problem == (
        *(JsonReason.EXPECTED_COMMA, 1, 121),
        '…01234567890123456789", "x": 1 ',
        '"name": "987654321098765432109…',
        "",
    )


@pytest.mark.usefixtures("_known_secret")
@pytest.mark.parametrize(
    ("line", "before", "after"),
    [
        (f'{{"x": {SECRET}}}', '{"x": ', "•••}"),
        (f'{{"x": "{SECRET}" 1}}', '{"x": "•••" ', "1}"),
        (f'{{"x": "{SECRET}{"-" * 24}" 1}}', '…"•••' + "-" * 24 + '" ', "1}"),
        (f'[1 2, "{SECRET * 3}"]', "[1 ", '2, "•••••••••"]'),
        (f'{{"x": "{SECRET[:-1]}", {SECRET[1:]}', f'{{"x": "{SECRET[:-1]}", ', f"{SECRET[1:]}"),
    ],
)
def test_secret_near_the_place_is_hidden_whole(line: str, before: str, after: str) -> None:
    problem = refusal(line.encode()).json_problem
    assert problem
    assert (problem.before, problem.after) == (before, after)


@pytest.mark.parametrize(
    ("body", "content_type", "coding", "kind"),
    [
        (b"Sign in", "text/plain", "", FailureKind.NOT_JSON),
        (b"Sign in", "text/html", "br", FailureKind.HTML_RESPONSE),
        (b" <p>Sign in", "application/json", "br", FailureKind.HTML_RESPONSE),
        (b"\x8b\x02\x80{}\x03", "application/json", "br", FailureKind.ENCODED),
        (b"\x8b\x02\x80{}\x03", "application/json", "", FailureKind.NOT_JSON),
        (b'{"id": 1', "application/json", "", FailureKind.CUT_OFF),
        (b'{"id": 1;}', "text/html", "", FailureKind.BROKEN_JSON),
        (b'{"id": 1, "name": "caf\xe9"}', "application/json", "", FailureKind.BROKEN_JSON),
    ],
)
def test_only_a_web_page_or_other_text_is_another_server(
    body: bytes, content_type: str, coding: str, kind: FailureKind
) -> None:
    failure = refusal(body, content_type, coding)
    assert failure.kind is kind
    assert failure.technical == (("br",) if kind is FailureKind.ENCODED else ())


@pytest.mark.parametrize("status", [400, 401, 403, 404])
@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ({}, FailureKind.ENCODED),
        ({"content-type": "application/json"}, FailureKind.ENCODED),
        ({"content-type": "Text/HTML"}, FailureKind.NOT_THE_API),
    ],
)
def test_error_that_stays_compressed_may_be_the_api_s_own(
    status: int, headers: dict[str, str], kind: FailureKind
) -> None:
    response = Response("https://api.example/1", status, "", headers, b"\x8b\x02\x80{}\x03", coding="br")
    with pytest.raises(LookupFailed) as caught:
        APIS["wethod"].read(response, "1")
    failure = caught.value.failure
    assert (failure.kind, failure.status) == (kind, status)
    assert failure.technical == (("br",) if kind is FailureKind.ENCODED else ())


def test_details_have_the_encoding() -> None:
    headers = {"content-type": "application/json", "content-encoding": "br", "x-secret": "s3cret"}
    with pytest.raises(LookupFailed) as caught:
        APIS["wethod"].read(Response("https://api.example/1", 200, "OK", headers, b"\x8b\x02\x80", coding="br"), "1")
    assert caught.value.failure.exchange
    assert dict(caught.value.failure.exchange.headers) == {"content-type": "application/json", "content-encoding": "br"}


def test_declared_charset_is_read_and_shown() -> None:
    headers = {"content-type": "application/json; charset=windows-1252"}
    body = '{"id": 1, "name": "Zoë €"}'.encode("cp1252")
    assert APIS["wethod"].read(Response("https://api.example/1", 200, "OK", headers, body), "1").name == "Zoë €"
    with pytest.raises(LookupFailed) as caught:
        APIS["wethod"].read(Response("https://api.example/1", 404, "", headers, body[:-1]), "1")
    assert caught.value.failure.exchange
    assert caught.value.failure.exchange.body_start == '{"id": 1, "name": "Zoë €"'


@pytest.mark.parametrize(
    ("words", "kind", "detail"),
    [
        (
            "illegal header line: bytearray(b'X-Space : secret')",
            FailureKind.BROKEN_HTTP,
            "illegal header line: X-Space : …",
        ),
        ("illegal header line: bytearray(b'secret without a colon')", FailureKind.BROKEN_HTTP, "illegal header line"),
        (
            'illegal header line: bytearray(b"X-Key: it\'s secret\\x00")',
            FailureKind.BROKEN_HTTP,
            "illegal header line: X-Key: …",
        ),
        ("illegal chunk header: bytearray(b'secret\\r\\n')", FailureKind.BROKEN_HTTP, "illegal chunk header"),
        ("conflicting Content-Length headers", FailureKind.BROKEN_HTTP, "conflicting Content-Length headers"),
        (
            "Only Transfer-Encoding: chunked is supported",
            FailureKind.BROKEN_HTTP,
            "Only Transfer-Encoding: chunked is supported",
        ),
        ("Receive buffer too long", FailureKind.TOO_LARGE, "Receive buffer too long"),
        ("illegal request line", FailureKind.NOT_THE_API, "illegal request line"),
        (
            "illegal status line: bytearray(b'SSH-2.0-OpenSSH_9.2p1')",
            FailureKind.NOT_THE_API,
            "illegal status line: SSH-2.0-OpenSSH_9.2p1",
        ),
    ],
)
def test_words_of_the_http_library(words: str, kind: FailureKind, detail: str) -> None:
    failure = refused_response(words)
    assert (failure.kind, failure.technical) == (kind, (detail,))
