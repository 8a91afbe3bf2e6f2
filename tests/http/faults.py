"""The ways in which a server misbehaves, and the failure that each must lead to."""

import gzip
import itertools
import socket
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Self

import pytest

from contactdesk.model.failure import Cause, Stage
from contactdesk.model.failure import FailureKind as Kind
from tests.http.fault_server import Behaviour, Peer

SECRET = "canary-5f0e9c7a1b3d"
WETHOD = b'{"id": 1, "name": "Client name", "surname": "Client surname"}'
CLEMTA = b'{"success": true, "message": "", "data": {"id": "64b8f1a2e4b0c8d9f0123456", "full_name": "John Doe"}}'
BOTH = WETHOD[:-1] + b", " + CLEMTA[1:]
"""A contact of either API."""

_HTML = b"<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>"
_LATIN_1 = BOTH[:-1] + b', "notes": "caf\xe9"}'
_OK = b"HTTP/1.1 200 OK\r\n"


@dataclass(frozen=True)
class Fault:
    """One misbehaviour.

    Attributes:
        name: what happens.
        kind: the expected failure; ``None`` if a contact is expected all the same.
        behave: what the server does with each connection; ``None`` if no server listens.
        certificate: the server's certificate; empty for plain HTTP.
        speaks_tls: whether the server starts TLS before ``behave``.
        base_url: the address in the profile; ``{port}`` is the server's port.
        proxy: the proxy in the environment; ``{port}`` is the server's port. Empty for none.
        stage: what the client waits for when its time limit passes.
        cause: the expected cause; ``None`` if it is tested elsewhere.
        is_full: whether the port, on which no server listens, leaves connections without an answer.
    """

    name: str
    kind: Kind | None
    behave: Behaviour | None
    certificate: str = ""
    speaks_tls: bool = True
    base_url: str = "http://127.0.0.1:{port}"
    proxy: str = ""
    stage: Stage = Stage.NONE
    cause: Cause | None = None
    is_full: bool = False

    def at(self, stage: Stage) -> Self:
        """Return it with a stage."""
        return replace(self, stage=stage)

    def by(self, cause: Cause) -> Self:
        """Return it with a cause."""
        return replace(self, cause=cause)


def find_no_invalid_proxy(patch: pytest.MonkeyPatch) -> None:
    """Let the name ``proxy.invalid`` be unknown without asking the network."""
    find = socket.getaddrinfo

    def find_others(host: str | bytes | None, *arguments: Any, **options: Any) -> Any:
        if host in ("proxy.invalid", b"proxy.invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return find(host, *arguments, **options)

    patch.setattr(socket, "getaddrinfo", find_others)


def message(status: str, body: bytes = b"", *headers: str) -> bytes:
    """Return a well-formed response."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "".join(line + "\r\n" for line in lines).encode() + b"\r\n" + body


def steps(*actions: Callable[[Peer], object]) -> Behaviour:
    """Do one thing after the other with each connection, then close it."""

    def behave(peer: Peer) -> None:
        for act in actions:
            act(peer)

    return behave


def send(*parts: bytes) -> Behaviour:
    """Send these bytes."""
    return lambda peer: peer.send(*parts)


def _send_below_tls(data: bytes) -> Behaviour:
    return lambda peer: peer.send_below_tls(data)


def sends(*parts: bytes) -> Behaviour:
    """Respond with these bytes, then close."""
    return steps(Peer.request, send(*parts))


def sends_and_hangs(*parts: bytes) -> Behaviour:
    """Respond with these bytes and keep the connection open."""
    return steps(Peer.request, send(*parts), Peer.wait)


def sends_and_resets(*parts: bytes) -> Behaviour:
    """Respond with these bytes, then reset the connection."""
    return steps(Peer.request, send(*parts), Peer.reset)


def drips(start: bytes, slowly: bytes) -> Behaviour:
    """Respond with the start at once, then with one byte at a time."""
    return steps(Peer.request, send(start), lambda peer: peer.drip(slowly), Peer.wait)


def never_ends(start: bytes, piece: bytes) -> Behaviour:
    """Respond with the start, then with the same piece again and again."""
    return steps(Peer.request, send(start), lambda peer: peer.send_forever(piece))


def responses(status: str, body: bytes = b"", *headers: str) -> Behaviour:
    """Respond to each request of a connection with a well-formed message."""

    def behave(peer: Peer) -> None:
        while peer.request():
            peer.send(message(status, body, *headers))

    return behave


def ok(body: bytes = b"", *headers: str) -> Behaviour:
    """Respond to each request of a connection with status 200."""
    return responses("200 OK", body, *headers)


def tunnels_to(behave: Behaviour) -> Behaviour:
    """Be a proxy whose tunnel leads to a server that completes the TLS handshake, then behaves so."""
    return tunnels_below_tls(steps(Peer.start_tls, behave))


def tunnels_below_tls(behave: Behaviour) -> Behaviour:
    """Be a proxy whose tunnel leads to a server that behaves so instead of a TLS handshake."""
    return steps(Peer.request, send(b"HTTP/1.1 200 Connection established\r\n\r\n"), behave)


def socks(*replies: bytes) -> Behaviour:
    """Be a SOCKS proxy that gives one reply after the other, each to one message of the client."""

    def behave(peer: Peer) -> None:
        for reply in replies:
            peer.receive()
            peer.send(reply)

    return behave


def socks_to(*actions: Callable[[Peer], object]) -> Behaviour:
    """Be a SOCKS proxy without a password, whose connection leads to a server that does one thing after the other."""
    return steps(socks(b"\5\0", _socks_reply(0)), *actions)


def _socks_with_password(result: bytes, *actions: Callable[[Peer], object]) -> Behaviour:
    """Be a SOCKS proxy that accepts a password with the result 0; then as ``socks_to``."""
    return steps(socks(b"\5\2", b"\1" + result, _socks_reply(0)), *actions)


def _socks_reply(code: int) -> bytes:
    return b"\5%c\0\1\0\0\0\0\0\0" % code


def _tls(name: str, kind: Kind | None, behave: Behaviour, certificate: str = "") -> Fault:
    return Fault(name, kind, behave, certificate, base_url="https://127.0.0.1:{port}")


def _tunnel(
    name: str,
    kind: Kind | None,
    behave: Behaviour | None,
    certificate: str = "",
    proxy: str = "http://127.0.0.1:{port}",
    *,
    speaks_tls: bool = False,
) -> Fault:
    return Fault(name, kind, behave, certificate, speaks_tls, "https://api.example", proxy)


def _socks(
    name: str,
    kind: Kind | None,
    behave: Behaviour | None,
    certificate: str = "",
    user: str = "",
    scheme: str = "socks5",
) -> Fault:
    return _tunnel(name, kind, behave, certificate, f"{scheme}://{user}127.0.0.1:{{port}}")


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def _bomb(wbits: int = 31) -> bytes:
    """Return 200 MiB of zeros as gzip, or in another format of zlib."""
    packer = zlib.compressobj(9, wbits=wbits)
    mebibyte = bytes(1024 * 1024)
    return b"".join([*(packer.compress(mebibyte) for _ in range(200)), packer.flush()])


def _chunks(*pieces: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)


def _redirect(status: str, location: str) -> Behaviour:
    return responses(status, b"", f"Location: {location}")


def _unauthorised(words: str) -> bytes:
    return (
        '{"key": "unauthorized", "success": false, "message": "%s",'
        ' "error": {"code": "%s", "details": "%s"}, "failures": [{"field": "%s", "message": "%s"}]}' % ((words,) * 5)
    ).encode()


_AGENT = "agent:agents-password@"
_BASIC = 'Proxy-Authenticate: Basic realm="proxy"'
_BOMB = _bomb()
_ALERT = b"\x15\x03\x03\x00\x02\x02\x28"  # fatal, handshake failure
_ALERT_VERSION = b"\x15\x03\x02\x00\x02\x02\x46"
_ALERT_INTERNAL = b"\x15\x03\x03\x00\x02\x02\x50"
_OTHER_BYTES = b"\x17\x03\x03\x00\x20" + b"\x00" * 32
_CHUNKED = _OK + b"Transfer-Encoding: chunked\r\n\r\n"
_CLOSE = steps()
_SSH = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"
_BANNER = steps(send(_SSH + b"\r\n"), Peer.wait)
_PLAIN_HTTP = steps(Peer.wait_for_byte, send(message("400 Bad Request", _HTML)), Peer.wait)

_CONNECTION = (
    Fault("no server", Kind.CONNECTION_REFUSED, None),
    Fault("closes at once", Kind.CONNECTION_LOST, _CLOSE),
    Fault("resets at once", Kind.CONNECTION_LOST, Peer.reset),
    Fault("closes after the request", Kind.CONNECTION_LOST, sends()),
    Fault("resets after the request", Kind.CONNECTION_LOST, sends_and_resets()),
    Fault("no response and no reading", Kind.TIMED_OUT, Peer.wait).at(Stage.REQUEST),
    Fault("no response to the request", Kind.TIMED_OUT, sends_and_hangs()).at(Stage.REQUEST),
    Fault("no answer to a connection", Kind.TIMED_OUT, None, is_full=True).at(Stage.CONNECT),
    Fault("drips the status line", Kind.TIMED_OUT, drips(b"", _OK * 20)).at(Stage.RESPONSE),
    Fault("drips the headers", Kind.TIMED_OUT, drips(_OK, b"X-Slow: 1\r\n" * 20)).at(Stage.RESPONSE),
    Fault("drips the body", Kind.TIMED_OUT, drips(_OK + b"Content-Length: 900\r\n\r\n", BOTH * 9)).at(Stage.RESPONSE),
    Fault("drips chunks", Kind.TIMED_OUT, drips(_CHUNKED, _chunks(b"{", b" ") * 99)).at(Stage.RESPONSE),
    Fault("hangs in the status line", Kind.TIMED_OUT, sends_and_hangs(b"HTTP/1.1 2")).at(Stage.RESPONSE),
    Fault("hangs in the headers", Kind.TIMED_OUT, sends_and_hangs(_OK, b"Content-Le")).at(Stage.RESPONSE),
    Fault("hangs before the body", Kind.TIMED_OUT, sends_and_hangs(_OK, b"Content-Length: 50\r\n\r\n")).at(
        Stage.RESPONSE
    ),
    Fault("hangs in the body", Kind.TIMED_OUT, sends_and_hangs(_OK, b"Content-Length: 50\r\n\r\n", b"{")).at(
        Stage.RESPONSE
    ),
    Fault("hangs behind a body without length", Kind.TIMED_OUT, sends_and_hangs(_OK, b"\r\n", BOTH)).at(Stage.RESPONSE),
    Fault("closes in the status line", Kind.CONNECTION_LOST, sends(b"HTTP/1.1 2")),
    Fault("closes in the headers", Kind.CONNECTION_LOST, sends(_OK, b"Content-Le")),
    Fault("resets in the headers", Kind.CONNECTION_LOST, sends_and_resets(_OK, b"Content-Le")),
    Fault("closes before the body", Kind.CUT_OFF, sends(_OK, b"Content-Length: 50\r\n\r\n")),
    Fault("closes in the body", Kind.CUT_OFF, sends(_OK, b"Content-Length: 900\r\n\r\n", BOTH)).by(Cause.NONE),
    Fault("resets in the body", Kind.CUT_OFF, sends_and_resets(_OK, b"Content-Length: 900\r\n\r\n", BOTH)).by(
        Cause.NONE
    ),
    Fault("closes in a body without length", Kind.CUT_OFF, sends(_OK, b"\r\n", BOTH[:40])).by(Cause.NONE),
)

_FRAMING = (
    Fault("a length too short", Kind.CUT_OFF, sends(_OK, b"Content-Length: 40\r\n\r\n", BOTH)).by(Cause.SENT_CUT_OFF),
    Fault("two lengths", Kind.BROKEN_HTTP, sends(_OK, b"Content-Length: 40\r\nContent-Length: 41\r\n\r\n", BOTH)),
    Fault("the length twice", None, sends(message("200 OK", BOTH, f"Content-Length: {len(BOTH)}"))),
    Fault("a negative length", Kind.BROKEN_HTTP, sends(_OK, b"Content-Length: -1\r\n\r\n", BOTH)),
    Fault("a length in words", Kind.BROKEN_HTTP, sends(_OK, b"Content-Length: many\r\n\r\n", BOTH)),
    Fault("a length of 5,000 digits", Kind.BROKEN_HTTP, sends(_OK, b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n")),
    Fault(
        "length and chunks",
        None,
        sends(_OK, b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", _chunks(BOTH, b"")),
    ),
    Fault("no length and a close", None, sends(_OK, b"\r\n", BOTH)),
    Fault("chunks", None, sends(_CHUNKED, _chunks(BOTH[:9], BOTH[9:], b""))),
    Fault("chunks without an end", Kind.CUT_OFF, sends(_CHUNKED, _chunks(BOTH))).by(Cause.NONE),
    Fault("a chunk cut off", Kind.CUT_OFF, sends(_CHUNKED, b"fff\r\n", BOTH)).by(Cause.NONE),
    Fault("a chunk size that is no number", Kind.BROKEN_HTTP, sends(_CHUNKED, b"zz\r\n", BOTH)),
    Fault("a chunk longer than its size", Kind.BROKEN_HTTP, sends(_CHUNKED, b"5\r\n", BOTH)),
    Fault("a chunk size of 40 digits", Kind.BROKEN_HTTP, sends(_CHUNKED, b"f" * 40 + b"\r\n", BOTH)),
    Fault("an endless chunk extension", Kind.TOO_LARGE, never_ends(_CHUNKED + b"5;", b"x" * 8192)),
    Fault("endless trailers", Kind.TOO_LARGE, never_ends(_CHUNKED + _chunks(BOTH, b"")[:-2], b"X-More: 1\r\n" * 700)),
    Fault(
        "a transfer encoding not asked for", Kind.BROKEN_HTTP, sends(_OK, b"Transfer-Encoding: gzip, chunked\r\n\r\n")
    ),
    Fault("200 kB of headers", Kind.TOO_LARGE, sends(_OK, b"X-Filler: 0123456789\r\n" * 10_000, b"\r\n", BOTH)),
    Fault("one header of 200 kB", Kind.TOO_LARGE, sends(_OK, b"X-Filler: ", b"x" * 200_000, b"\r\n\r\n", BOTH)),
    Fault("endless headers", Kind.TOO_LARGE, never_ends(_OK, b"X-Filler: 0123456789\r\n" * 100)),
    Fault("a header with a NUL", Kind.BROKEN_HTTP, sends(_OK, b"X-Nul: \x00\r\n\r\n", BOTH)),
    Fault("a header without a colon", Kind.BROKEN_HTTP, sends(_OK, b"nonsense\r\n\r\n", BOTH)),
    Fault("a header with a bare CR", Kind.BROKEN_HTTP, sends(_OK, b"X-Cr: a\rb\r\n\r\n", BOTH)),
    Fault("a header with a space before its colon", Kind.BROKEN_HTTP, sends(_OK, b"X-Space : 1\r\n\r\n", BOTH)),
    Fault("the secret in a broken header", Kind.BROKEN_HTTP, sends(_OK, b"X-Key : " + SECRET.encode() + b"\r\n\r\n")),
    Fault("the secret as a broken header", Kind.BROKEN_HTTP, sends(_OK, SECRET.encode() + b" :\r\n\r\n")),
    Fault(
        "bytes above ASCII in reason and headers",
        None,
        sends(b"HTTP/1.1 200 \xe4\xff\r\nX-Odd: \xff\xfe\r\n\r\n", BOTH),
    ),
    Fault("a folded header", None, sends(_OK, b"X-Fold: a\r\n b\r\n\r\n", BOTH)),
    Fault("line ends without CR", None, sends(b"HTTP/1.1 200 OK\n\n", BOTH)),
    Fault("an empty reason", None, sends(b"HTTP/1.1 200\r\n\r\n", BOTH)),
    Fault("HTTP 1.0", None, sends(b"HTTP/1.0 200 OK\r\n\r\n", BOTH)),
)

_LARGE = (
    Fault("an endless body", Kind.TOO_LARGE, never_ends(_OK + b"\r\n", b" " * 65_536)),
    Fault("an endless chunked body", Kind.TOO_LARGE, never_ends(_CHUNKED, _chunks(b" " * 65_536))),
    Fault(
        "an endless body with a status", Kind.TOO_LARGE, never_ends(b"HTTP/1.1 404 Not Found\r\n\r\n", b" " * 65_536)
    ),
    Fault("a body of 200 MiB", Kind.TOO_LARGE, never_ends(_OK + b"Content-Length: 209715200\r\n\r\n", b" " * 65_536)),
    Fault("200 MiB as gzip", Kind.TOO_LARGE, ok(_BOMB, "Content-Encoding: gzip")),
    Fault("200 MiB as gzip with a status", Kind.TOO_LARGE, responses("404 Not Found", _BOMB, "Content-Encoding: gzip")),
    Fault("200 MiB as gzip in gzip", Kind.TOO_LARGE, ok(gzip.compress(_BOMB), "Content-Encoding: gzip, gzip")),
    Fault(
        "one encoding 5,000 times",
        None,
        ok(gzip.compress(BOTH), "Content-Encoding: " + ", ".join(["gzip"] * 5000)),
    ),
    Fault("a body of 1 MiB", None, ok(BOTH.ljust(1_048_576))),
    Fault("a byte more than 1 MiB", Kind.TOO_LARGE, ok(BOTH.ljust(1_048_577))),
    Fault("1 MiB as gzip", None, ok(gzip.compress(BOTH.ljust(1_048_576)), "Content-Encoding: gzip")),
    Fault(
        "a byte more than 1 MiB as gzip",
        Kind.TOO_LARGE,
        ok(gzip.compress(BOTH.ljust(1_048_577)), "Content-Encoding: gzip"),
    ),
    Fault("10,000 brackets", Kind.TOO_DEEP, ok(b"[" * 10_000 + b"]" * 10_000)),
    Fault("300,000 empty lists", Kind.TOO_LARGE, ok(b'{"id": 1, "x": [' + b"[]," * 300_000 + b"1]}")),
    Fault("500,000 numbers", Kind.TOO_LARGE, ok(b'{"id": 1, "x": [' + b"1," * 500_000 + b"1]}")),
    Fault("a flood of one-byte chunks", Kind.TIMED_OUT, never_ends(_CHUNKED, _chunks(b" ") * 1000)).at(Stage.RESPONSE),
    Fault("10,000 open brackets", Kind.TOO_DEEP, ok(b"[" * 10_000)),
    Fault("10,000 objects in one another", Kind.TOO_DEEP, ok(b'{"a":' * 10_000 + b"1" + b"}" * 10_000)),
    Fault(
        "401 levels in a contact",
        Kind.TOO_DEEP,
        ok(b'{"id": 1, "data": {"id": "1", "x": ' + b"[" * 399 + b"]" * 399 + b"}}"),
    ),
)

_ENCODINGS = (
    Fault("gzip", None, ok(gzip.compress(BOTH), "Content-Encoding: gzip")),
    Fault("deflate", None, ok(zlib.compress(BOTH), "Content-Encoding: deflate")),
    Fault(
        "gzip in deflate",
        None,
        ok(
            zlib.compress(gzip.compress(BOTH)),
            "Content-Encoding: gzip, identity",
            "Content-Encoding: deflate",
        ),
    ),
    Fault("raw deflate", None, ok(_raw_deflate(BOTH), "Content-Encoding: deflate")),
    Fault("raw deflate cut off", Kind.CUT_OFF, ok(_raw_deflate(BOTH)[:-9], "Content-Encoding: deflate")).by(
        Cause.SENT_CUT_OFF
    ),
    Fault("200 MiB as raw deflate", Kind.TOO_LARGE, ok(_bomb(-15), "Content-Encoding: deflate")),
    Fault(
        "gzip of three members",
        None,
        ok(b"".join(map(gzip.compress, (BOTH[:9], b"", BOTH[9:]))), "Content-Encoding: gzip"),
    ),
    Fault("gzip of 50,000 members", Kind.EMPTY_RESPONSE, ok(gzip.compress(b"") * 50_000, "Content-Encoding: gzip")),
    Fault(
        "a second member cut off",
        Kind.CUT_OFF,
        ok(gzip.compress(BOTH) + gzip.compress(BOTH)[:-9], "Content-Encoding: gzip"),
    ).by(Cause.SENT_CUT_OFF),
    Fault(
        "1 MiB and a byte as two members",
        Kind.TOO_LARGE,
        ok(gzip.compress(BOTH.ljust(1_048_576)) + gzip.compress(b" "), "Content-Encoding: gzip"),
    ),
    Fault("gzip with bytes behind it", None, ok(gzip.compress(BOTH) + bytes(9), "Content-Encoding: gzip")),
    Fault("broken gzip", Kind.ENCODED, ok(gzip.compress(BOTH)[:-8] + bytes(8), "Content-Encoding: gzip")),
    Fault("gzip beside an unknown encoding", None, ok(gzip.compress(BOTH), "Content-Encoding: x-none, gzip, UTF-8")),
    Fault("a deflate encoding without deflate", None, ok(BOTH, "Content-Encoding: deflate")),
    Fault("a charset as an encoding", None, ok(BOTH, "Content-Encoding: UTF-8")),
    Fault("no encoding by the name of none", None, ok(BOTH, "Content-Encoding: none")),
    Fault("zstd", Kind.ENCODED, ok(b"\x28\xb5\x2f\xfd\x04\x58\x11\x00\x00{}\x95\xcd", "Content-Encoding: zstd")),
    Fault("HTML under an unknown encoding", Kind.HTML_RESPONSE, ok(_HTML, "Content-Encoding: binary")),
    Fault("text under an unknown encoding", Kind.NOT_JSON, ok(b"Service is up", "Content-Encoding: binary")),
    Fault("a gzip encoding without gzip", None, ok(BOTH, "Content-Encoding: gzip")),
    Fault("gzip cut off", Kind.CUT_OFF, ok(gzip.compress(BOTH)[:-20], "Content-Encoding: gzip")).by(Cause.SENT_CUT_OFF),
    Fault("nothing as gzip", Kind.EMPTY_RESPONSE, ok(b"", "Content-Encoding: gzip")),
    Fault("br", Kind.ENCODED, ok(b"\x8b\x02\x80{}\x03", "Content-Encoding: br")),
    Fault("an unknown encoding", None, ok(BOTH, "Content-Encoding: rot13")),
)

_JSON_FAULTS = (
    Fault("invalid UTF-8", Kind.BROKEN_JSON, ok(b'{"id": 1, "name": "\xff\xfe\xfa"}')),
    Fault("UTF-16", None, ok(BOTH.decode().encode("utf-16"))),
    Fault("UTF-16 without its mark", None, ok(BOTH.decode().encode("utf-16-be"))),
    Fault("UTF-32", None, ok(BOTH.decode().encode("utf-32"))),
    Fault("half a UTF-16 character", Kind.CUT_OFF, ok(BOTH.decode().encode("utf-16")[:-1])).by(Cause.SENT_CUT_OFF),
    Fault("a byte order mark", None, ok(b"\xef\xbb\xbf" + BOTH)),
    Fault("two byte order marks", None, ok(b"\xef\xbb\xbf" * 3 + BOTH)),
    Fault("NaN", Kind.BROKEN_JSON, ok(b'{"id": 1, "x": NaN}')),
    Fault("minus infinity", Kind.BROKEN_JSON, ok(b'{"id": 1, "x": -Infinity}')),
    Fault("a duplicate key", None, ok(BOTH[:-1] + b', "id": 1, "id": 2}')),
    Fault("a lone surrogate", None, ok(BOTH.replace(b"John", b"\\ud83d").replace(b"Client", b"\\udc00"))),
    Fault("control characters", None, ok(BOTH.replace(b'"id": 1', b'"notes": "a\x01\x00\nb", "id": 1'))),
    Fault("a control character outside of strings", Kind.BROKEN_JSON, ok(BOTH.replace(b"1", b"\x01"))),
    Fault("an unescaped quotation mark", Kind.BROKEN_JSON, ok(BOTH.replace(b"John", b'"John"'))),
    Fault("a comma too many", Kind.BROKEN_JSON, ok(BOTH[:-1] + b",}")),
    Fault("the secret where JSON breaks", Kind.BROKEN_JSON, ok(b'{"id": 1, "x": ' + SECRET.encode() * 2 + b"}")),
    Fault("the secret before JSON breaks", Kind.BROKEN_JSON, ok(b'{"x": "%b" 1}' % (SECRET.encode() + b"x" * 30))),
    Fault("the secret behind the place where JSON breaks", Kind.BROKEN_JSON, ok(b"[1 %b]" % (SECRET.encode() * 2))),
    Fault("ISO 8859-1 as declared", None, ok(_LATIN_1, "Content-Type: application/json; charset=ISO-8859-1")),
    Fault("windows-1252 as declared", None, ok(_LATIN_1, 'Content-Type: application/json;charset="windows-1252"')),
    Fault("ISO 8859-1 without a declaration", Kind.BROKEN_JSON, ok(_LATIN_1, "Content-Type: application/json")),
    Fault("a charset that is none", Kind.BROKEN_JSON, ok(_LATIN_1, "Content-Type: application/json; charset=rot13")),
    Fault("UTF-8 declared as another charset", None, ok(BOTH, "Content-Type: application/json; charset=koi8-r")),
    Fault(
        "gzip of ISO 8859-1 as declared",
        None,
        ok(gzip.compress(_LATIN_1), "Content-Encoding: gzip", "Content-Type: application/json; charset=ISO-8859-1"),
    ),
    Fault("gzip of broken JSON", Kind.BROKEN_JSON, ok(gzip.compress(BOTH[:-1] + b",}"), "Content-Encoding: gzip")),
    Fault("broken JSON as HTML", Kind.BROKEN_JSON, ok(BOTH.replace(b",", b""), "Content-Type: text/html")),
    Fault("JSON cut off", Kind.CUT_OFF, ok(BOTH[:50])).by(Cause.SENT_CUT_OFF),
    Fault("JSON cut off in complete chunks", Kind.CUT_OFF, sends(_CHUNKED, _chunks(BOTH[:50], b""))).by(
        Cause.SENT_CUT_OFF
    ),
    Fault("two values", Kind.BROKEN_JSON, ok(BOTH + BOTH)),
    Fault("single quotes", Kind.BROKEN_JSON, ok(BOTH.replace(b'"', b"'"))),
    Fault("text", Kind.NOT_JSON, ok(b"Service is up")),
    Fault("NULs", Kind.NOT_JSON, ok(bytes(100))),
    Fault("nothing", Kind.EMPTY_RESPONSE, ok()),
    Fault("white space", Kind.EMPTY_RESPONSE, ok(b" \r\n\t ")),
    Fault("an empty list", Kind.NO_CONTACT_INSIDE, ok(b"[]")),
    Fault("a list with a contact", Kind.NO_CONTACT_INSIDE, ok(b"[" + BOTH + b"]")),
    Fault("an empty object", Kind.NO_CONTACT_INSIDE, ok(b"{}")),
    Fault("null", Kind.NO_CONTACT_INSIDE, ok(b"null")),
    Fault("a number", Kind.NO_CONTACT_INSIDE, ok(b"1e999")),
    Fault("an object of something else", Kind.NO_CONTACT_INSIDE, ok(b'{"status": "up", "data": null}')),
    Fault("a 200 that reports a failure", Kind.SAYS_FAILED, ok(_unauthorised("no"))),
    Fault("HTML with 200", Kind.HTML_RESPONSE, ok(_HTML, "Content-Type: text/html")),
    Fault("HTML without a content type", Kind.HTML_RESPONSE, ok(b"\r\n" + _HTML)),
)

_STATUSES = (
    Fault("101", Kind.BROKEN_HTTP, sends_and_hangs(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")),
    Fault("endless 100", Kind.TIMED_OUT, never_ends(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100)).at(Stage.RESPONSE),
    Fault(
        "103 before the response",
        None,
        sends(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 20, message("200 OK", BOTH)),
    ),
    Fault("100 and a close", Kind.CONNECTION_LOST, sends(b"HTTP/1.1 100 Continue\r\n\r\n")),
    Fault("201", Kind.UNEXPECTED_STATUS, responses("201 Created", BOTH)),
    Fault("204", Kind.UNEXPECTED_STATUS, sends(b"HTTP/1.1 204 No Content\r\n\r\n")),
    Fault("206", Kind.UNEXPECTED_STATUS, responses("206 Partial Content", BOTH)),
    Fault("301 to another scheme", Kind.REDIRECTED, _redirect("301 Moved Permanently", "https://127.0.0.1/x")),
    Fault("302 to another host", Kind.REDIRECTED, _redirect("302 Found", "http://elsewhere.example/x")),
    Fault("307 to another port", Kind.REDIRECTED, _redirect("307 Temporary Redirect", "http://127.0.0.1:1/x")),
    Fault("308 to another path", Kind.REDIRECTED, _redirect("308 Permanent Redirect", "/v2/contacts/1")).by(
        Cause.OTHER_PATH
    ),
    Fault("301 to a slash", Kind.REDIRECTED, _redirect("301 Moved Permanently", "/api/contacts/1/")),
    Fault("302 to the same path", Kind.REDIRECTED, _redirect("302 Found", "?login=1")),
    Fault("302 to a broken address", Kind.REDIRECTED, _redirect("302 Found", "http://[broken/")),
    Fault("302 to a port that is no number", Kind.REDIRECTED, _redirect("302 Found", "http://elsewhere.example:port/")),
    Fault("302 to a bad port of another scheme", Kind.REDIRECTED, _redirect("302 Found", "ftp://127.0.0.1:port/")),
    Fault("302 to an address of 50 kB", Kind.REDIRECTED, _redirect("302 Found", "http://x.example/" + "x" * 50_000)),
    Fault("302 nowhere", Kind.UNEXPECTED_STATUS, responses("302 Found")),
    Fault("304", Kind.UNEXPECTED_STATUS, sends(b"HTTP/1.1 304 Not Modified\r\n\r\n")),
    Fault("400 as HTML", Kind.NOT_THE_API, responses("400 Bad Request", _HTML)),
    Fault(
        "400 without a client certificate",
        Kind.CLIENT_CERTIFICATE_WANTED,
        responses("400 Bad Request", b"<html><center>No required SSL certificate was sent</center></html>"),
    ),
    Fault("401 as HTML", Kind.NOT_THE_API, responses("401 Unauthorized", _HTML)),
    Fault("401 with nothing", Kind.NOT_AUTHORISED, responses("401 Unauthorized")),
    Fault("401 of a framework", Kind.NOT_AUTHORISED, responses("401 Unauthorized", b'{"message": "Unauthenticated."}')),
    Fault(
        "401 of a framework as gzip in ISO 8859-1",
        Kind.NOT_AUTHORISED,
        responses(
            "401 Unauthorized",
            gzip.compress('{"message": "Zugriff f\u00fcr Sie verweigert"}'.encode("latin-1")),
            "Content-Encoding: gzip",
            "Content-Type: application/json; charset=ISO-8859-1",
        ),
    ),
    Fault("401 for a token", Kind.NOT_AUTHORISED, responses("401 Unauthorized", _HTML, "WWW-Authenticate: Bearer")),
    Fault(
        "401 for a password",
        Kind.PASSWORD_WANTED,
        responses("401 Unauthorized", _HTML, 'WWW-Authenticate: Basic realm="Staff"'),
    ),
    Fault(
        "401 for a password of Windows",
        Kind.PASSWORD_WANTED,
        responses("401 Unauthorized", b"", "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"),
    ),
    Fault(
        "401 with the secret everywhere",
        Kind.NOT_AUTHORISED,
        responses(f"401 {SECRET}", _unauthorised(SECRET), f"Server: {SECRET}", f"Via: 1.1 {SECRET}"),
    ),
    Fault("302 with the secret", Kind.REDIRECTED, _redirect("302 Found", f"http://{SECRET}.example/?key={SECRET}")),
    Fault("the secret as HTML", Kind.HTML_RESPONSE, ok(b"<p>" + SECRET.encode() * 9)),
    Fault("the secret at the cut of the body", Kind.NOT_JSON, ok(b"x" * 1990 + SECRET.encode() * 2)),
    Fault("the secret in a broken chunk", Kind.BROKEN_HTTP, sends(_CHUNKED, _chunks(SECRET.encode()), b"nonsense\r\n")),
    Fault("403 as JSON of another", Kind.NO_PERMISSION, responses("403 Forbidden", b'{"detail": "no"}')),
    Fault("403 with nothing", Kind.NO_PERMISSION, responses("403 Forbidden")),
    Fault("403 of a firewall", Kind.NOT_THE_API, responses("403 Forbidden", _HTML)),
    Fault("404 of a web server", Kind.NOT_THE_API, responses("404 Not Found", _HTML)),
    Fault("404 cut off", Kind.CUT_OFF, sends(b"HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\n{")).by(Cause.NONE),
    Fault("405", Kind.UNEXPECTED_STATUS, responses("405 Method Not Allowed")),
    Fault("407 as HTML", Kind.PROXY_SIGN_IN, responses("407 Proxy Authentication Required", _HTML)),
    Fault("418", Kind.UNEXPECTED_STATUS, responses("418 I'm a teapot", _unauthorised("no"))),
    Fault("429 without a waiting time", Kind.TOO_MANY_REQUESTS, responses("429 Too Many Requests")),
    Fault(
        "429 until the year 999999999999",
        Kind.TOO_MANY_REQUESTS,
        responses("429 Too Many Requests", b"", "Retry-After: Mon, 01 Jan 999999999999 00:00:00 GMT"),
    ),
    Fault("500 as HTML", Kind.SERVER_PROBLEM, responses("500 Internal Server Error", _HTML)),
    Fault("502 as HTML", Kind.SERVER_PROBLEM, responses("502 Bad Gateway", _HTML)),
    Fault("503", Kind.SERVER_PROBLEM, responses("503 Service Unavailable")),
    Fault("503 until later", Kind.SERVER_PROBLEM, responses("503 Service Unavailable", b"", "Retry-After: 120")),
    Fault("504 cut off", Kind.CUT_OFF, sends(b"HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 500\r\n\r\n<")),
    Fault("999", Kind.SERVER_PROBLEM, responses("999 Request denied")),
    Fault("a status of two digits", Kind.NOT_THE_API, sends(b"HTTP/1.1 20 OK\r\n\r\n", BOTH)),
    Fault("a status in words", Kind.NOT_THE_API, sends(b"HTTP/1.1 OK\r\n\r\n", BOTH)),
)

_NOT_HTTP = (
    Fault("a banner", Kind.NOT_THE_API, _BANNER),
    Fault("a banner and a close", Kind.NOT_THE_API, sends(_SSH)),
    Fault("a banner and a reset", Kind.NOT_THE_API, steps(send(_SSH), Peer.request, Peer.reset)),
    Fault("a banner below TLS and a close", Kind.NOT_THE_API, sends(_SSH), "good", base_url="https://127.0.0.1:{port}"),
    Fault("a mail server's greeting and a close", Kind.NOT_THE_API, sends(b"220 mail.example ESMTP\r\n")),
    Fault("the secret in a banner and a close", Kind.NOT_THE_API, sends(b"220 " + SECRET.encode() * 30)),
    Fault(
        "a mail server",
        Kind.NOT_THE_API,
        steps(
            send(b"220 mail.example ESMTP\r\n"), Peer.request, send(b"502 5.5.2 Error: command not recognized\r\n\r\n")
        ),
    ),
    Fault("the secret in a banner", Kind.NOT_THE_API, sends(b"220 " + SECRET.encode() * 2 + b"\r\n\r\n")),
    Fault("another protocol's status line", Kind.NOT_THE_API, sends(b"ICY 200 OK\r\n\r\n", BOTH)),
    Fault(
        "HTTP 2", Kind.NOT_THE_API, sends(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", b"\x00\x03\x00\x00\x00\x80\r\n\r\n")
    ),
    Fault("a body without a head", Kind.NOT_THE_API, sends(BOTH, b"\r\n\r\n")),
    Fault("garbage", Kind.NOT_THE_API, sends(bytes(range(256)) * 20)),
    Fault("a response before the request", None, steps(send(message("200 OK", BOTH)), Peer.wait)),
    Fault("TLS on a plain port", Kind.CONNECTION_LOST, Peer.wait, "good"),
    Fault("a TLS alert on a plain port", Kind.NOT_THE_API, sends_and_hangs(_ALERT)),
)

_TLS = (
    _tls("TLS", None, ok(BOTH), "good"),
    _tls("an expired certificate", Kind.CERTIFICATE_EXPIRED, Peer.wait, "expired"),
    _tls("a certificate not yet valid", Kind.CERTIFICATE_NOT_YET_VALID, Peer.wait, "not yet"),
    _tls("a certificate for another host", Kind.CERTIFICATE_OTHER_HOST, Peer.wait, "other host"),
    Fault(
        "a certificate for another name",
        Kind.CERTIFICATE_OTHER_HOST,
        Peer.wait,
        "other host",
        base_url="https://localhost:{port}",
    ),
    _tls("a certificate of an unknown authority", Kind.CERTIFICATE_NOT_TRUSTED, Peer.wait, "unknown authority"),
    _tls("a certificate without its intermediate", Kind.CERTIFICATE_NOT_TRUSTED, Peer.wait, "intermediate not sent"),
    _tls("a self-signed certificate", Kind.CERTIFICATE_NOT_TRUSTED, Peer.wait, "self-signed"),
    _tls("a client certificate required", Kind.CLIENT_CERTIFICATE_WANTED, Peer.wait, "client required"),
    _tls(
        "a client certificate required by TLS 1.2",
        Kind.CLIENT_CERTIFICATE_WANTED,
        Peer.wait,
        "client required by TLS 1.2",
    ),
    _tls("no encryption method in common", Kind.TLS_REFUSED, Peer.wait, "other ciphers").by(Cause.NO_METHOD_IN_COMMON),
    _tls("plain HTTP on a TLS port", Kind.TLS_REFUSED, _PLAIN_HTTP).by(Cause.NO_TLS),
    _tls("TLS refused by alert", Kind.TLS_REFUSED, steps(send(_ALERT), Peer.wait)).by(Cause.NO_METHOD_IN_COMMON),
    _tls("TLS 1.1 only", Kind.TLS_REFUSED, steps(send(_ALERT_VERSION), Peer.wait)).by(Cause.NO_METHOD_IN_COMMON),
    _tls("TLS refused by an alert without meaning", Kind.TLS_REFUSED, steps(send(_ALERT_INTERNAL), Peer.wait)).by(
        Cause.NONE
    ),
    _tls("a banner on a TLS port", Kind.TLS_REFUSED, _BANNER).by(Cause.NO_TLS),
    _tls("a record that is too long", Kind.TLS_REFUSED, steps(send(b"\x16\x03\x01\xff\xff" + bytes(9)), Peer.wait)).by(
        Cause.NO_TLS
    ),
    _tls("the handshake closed", Kind.TLS_REFUSED, _CLOSE).by(Cause.NONE),
    _tls("the handshake reset", Kind.TLS_REFUSED, steps(Peer.wait_for_byte, Peer.reset)).by(Cause.NONE),
    _tls("no response to the handshake", Kind.TIMED_OUT, Peer.wait).at(Stage.TLS),
    _tls("the handshake begun", Kind.TIMED_OUT, steps(send(b"\x16\x03\x03\x00\x7a\x02\x00\x00"), Peer.wait)).at(
        Stage.TLS
    ),
    _tls("no response under TLS", Kind.TIMED_OUT, sends_and_hangs(), "good").at(Stage.REQUEST),
    _tls("a close under TLS", Kind.CONNECTION_LOST, sends(), "good"),
    _tls("a reset under TLS", Kind.CONNECTION_LOST, sends_and_resets(), "good"),
    _tls("a body cut off under TLS", Kind.CUT_OFF, sends(_OK, b"Content-Length: 900\r\n\r\n", BOTH), "good").by(
        Cause.NONE
    ),
    _tls(
        "an end without TLS close",
        Kind.CUT_OFF,
        steps(Peer.request, send(_OK + b"\r\n" + BOTH[:30]), _send_below_tls(b"")),
        "good",
    ),
    _tls(
        "other bytes below TLS", Kind.TLS_REFUSED, steps(Peer.request, _send_below_tls(_OTHER_BYTES), Peer.wait), "good"
    ).by(Cause.NONE),
    _tls(
        "other bytes below TLS in the body",
        Kind.CUT_OFF,
        steps(
            Peer.request, send(_OK + b"Content-Length: 1000\r\n\r\n" + BOTH), _send_below_tls(_OTHER_BYTES), Peer.wait
        ),
        "good",
    ),
)

_PROXY = (
    _tunnel("a tunnel with 407", Kind.PROXY_SIGN_IN, responses("407 Proxy Authentication Required", _HTML, _BASIC)),
    _tunnel(
        "a tunnel with 407 and a wrong password",
        Kind.PROXY_SIGN_IN,
        responses("407 Proxy Authentication Required", _HTML, _BASIC),
        proxy="http://agent:wrong-password@127.0.0.1:{port}",
    ),
    _tunnel(
        "a tunnel with 401 for a wrong password",
        Kind.PROXY_SIGN_IN,
        responses("401 Unauthorized", _HTML, 'WWW-Authenticate: Basic realm="Tinyproxy"'),
        proxy="http://agent:wrong-password@127.0.0.1:{port}",
    ),
    _tunnel("a proxy that is down", Kind.PROXY_DOWN, None).by(Cause.NONE),
    replace(_tunnel("a proxy that does not accept a connection", Kind.TIMED_OUT, None), is_full=True).at(
        Stage.CONNECT_PROXY
    ),
    _tunnel("a proxy that answers no TLS", Kind.TIMED_OUT, Peer.wait, proxy="https://127.0.0.1:{port}").at(
        Stage.TLS_PROXY
    ),
    _tunnel("a tunnel without a response", Kind.TIMED_OUT, tunnels_to(sends_and_hangs()), "proxied").at(Stage.REQUEST),
    _tunnel(
        "a tunnel that hangs in the body", Kind.TIMED_OUT, tunnels_to(sends_and_hangs(_OK, b"\r\n{")), "proxied"
    ).at(Stage.RESPONSE),
    _tunnel("a tunnel", None, tunnels_to(ok(BOTH)), "proxied"),
    _tunnel(
        "a tunnel to a server that requires a client certificate",
        Kind.CLIENT_CERTIFICATE_WANTED,
        tunnels_to(responses("400 Bad Request", b"<center>No required SSL certificate was sent</center>")),
        "proxied",
    ),
    _tunnel(
        "a tunnel to a 503 with a long wait",
        Kind.SERVER_PROBLEM,
        tunnels_to(responses("503 Service Unavailable", b"", "Retry-After: 4000")),
        "proxied",
    ),
    _tunnel("a tunnel with 403", Kind.PROXY_REFUSED, responses("403 Forbidden", _HTML)),
    _tunnel(
        "a tunnel with the password in its reason",
        Kind.PROXY_REFUSED,
        responses("403 No wrong-password", _HTML),
        proxy="http://agent:wrong-password@127.0.0.1:{port}",
    ),
    _tunnel(
        "a tunnel with a token for a name in its reason",
        Kind.PROXY_REFUSED,
        responses("403 No wrong-password", _HTML),
        proxy="http://wrong-password@127.0.0.1:{port}",
    ),
    _tunnel(
        "a tunnel with its header in its reason",
        Kind.PROXY_REFUSED,
        responses("403 No Basic YWdlbnQ6d3JvbmctcGFzc3dvcmQ=", _HTML),
        proxy="http://agent:wrong-password@127.0.0.1:{port}",
    ),
    _tunnel("a tunnel with 400", Kind.NOT_A_PROXY, responses("400 Bad Request", _HTML)),
    _tunnel("a tunnel with 404", Kind.NOT_A_PROXY, responses("404 Not Found", _HTML)),
    _tunnel("a tunnel with 405", Kind.NOT_A_PROXY, responses("405 Method Not Allowed", _HTML)),
    _tunnel("a tunnel with 301", Kind.NOT_A_PROXY, responses("301 Moved Permanently", b"", "Location: http://x/")),
    _tunnel("a tunnel with 302", Kind.PROXY_REFUSED, responses("302 Found", b"", "Location: http://proxy.example/why")),
    _tunnel("a tunnel with 500", Kind.PROXY_CANNOT_REACH, responses("500 Unable to connect", _HTML)),
    _tunnel("a tunnel with 501", Kind.NOT_A_PROXY, responses("501 Unsupported method ('CONNECT')", _HTML)),
    _tunnel("a tunnel with 502", Kind.PROXY_CANNOT_REACH, responses("502 Bad Gateway", _HTML)),
    _tunnel("a tunnel with 503", Kind.PROXY_CANNOT_REACH, responses("503 Service Unavailable", _HTML)),
    _tunnel("a tunnel with 504", Kind.PROXY_CANNOT_REACH, responses("504 Gateway Timeout", _HTML)),
    _tunnel("a tunnel closed", Kind.PROXY_DOWN, sends()).by(Cause.CLOSED),
    _tunnel("a tunnel reset", Kind.PROXY_DOWN, sends_and_resets()).by(Cause.CLOSED),
    _tunnel("a proxy with an unknown name", Kind.PROXY_NOT_FOUND, None, proxy="http://proxy.invalid:{port}"),
    _tunnel("a proxy of an unknown kind", Kind.PROXY_UNUSABLE, None, proxy="socks4://127.0.0.1:{port}"),
    _tunnel("a proxy with a port in words", Kind.PROXY_UNUSABLE, None, proxy="http://agent:secret-port").by(Cause.NONE),
    _tunnel(
        "a proxy with half a scheme", Kind.PROXY_UNUSABLE, None, proxy="http:/agent:wrong-password@127.0.0.1:{port}"
    ).by(Cause.NONE),
    _tunnel(
        "a proxy in quotation marks", Kind.PROXY_UNUSABLE, None, proxy='"http://agent:wrong-password@127.0.0.1:{port}"'
    ).by(Cause.QUOTED),
    _tunnel(
        "a proxy with a slash in its password",
        Kind.PROXY_UNUSABLE,
        None,
        proxy="http://agent:wrong-password/@127.0.0.1:{port}",
    ).by(Cause.SIGNS_NOT_ENCODED),
    _tunnel("no response to the request for a tunnel", Kind.TIMED_OUT, sends_and_hangs()).at(Stage.TUNNEL),
    _tunnel("a tunnel that is no HTTP", Kind.NOT_A_PROXY, _BANNER),
    _tunnel("a tunnel with broken HTTP", Kind.NOT_A_PROXY, sends(b"HTTP/1.1 200 OK\r\nno header\r\n\r\n")),
    _tunnel("a tunnel that is no HTTP and closes", Kind.NOT_A_PROXY, sends(_SSH)),
    _tunnel("a tunnel to a closed handshake", Kind.TLS_REFUSED, tunnels_below_tls(_CLOSE)).by(Cause.NONE),
    _tunnel("a tunnel to plain HTTP", Kind.TLS_REFUSED, tunnels_below_tls(_PLAIN_HTTP)).by(Cause.NO_TLS),
    _tunnel("a tunnel without a handshake", Kind.TIMED_OUT, tunnels_below_tls(Peer.wait)).at(Stage.TLS),
    _tunnel(
        "a tunnel to an unknown authority", Kind.CERTIFICATE_NOT_TRUSTED, tunnels_to(Peer.wait), "unknown authority"
    ),
    _tunnel("a tunnel to another host", Kind.CERTIFICATE_OTHER_HOST, tunnels_to(Peer.wait), "other host"),
    _tunnel("a tunnel to a close", Kind.CONNECTION_LOST, tunnels_to(sends()), "proxied"),
    _tunnel(
        "a tunnel to a body cut off",
        Kind.CUT_OFF,
        tunnels_to(sends(_OK, b"Content-Length: 900\r\n\r\n", BOTH)),
        "proxied",
    ),
    _tunnel(
        "a proxy with TLS 1.1 only",
        Kind.TLS_REFUSED,
        steps(send(_ALERT_VERSION), Peer.wait),
        proxy="https://127.0.0.1:{port}",
    ).by(Cause.NO_METHOD_IN_COMMON),
    _tunnel("a plain proxy addressed by TLS", Kind.NOT_A_PROXY, _PLAIN_HTTP, proxy="https://127.0.0.1:{port}"),
    _tunnel(
        "a proxy with an unknown authority",
        Kind.CERTIFICATE_NOT_TRUSTED,
        Peer.wait,
        "unknown authority",
        "https://127.0.0.1:{port}",
        speaks_tls=True,
    ),
)

_SOCKS = (
    _socks("SOCKS", None, socks_to(Peer.start_tls, ok(BOTH)), "proxied"),
    _socks(
        "SOCKS with names looked up by the proxy", None, socks_to(Peer.start_tls, ok(BOTH)), "proxied", "", "socks5h"
    ),
    _socks("SOCKS as GNOME names it", None, socks_to(Peer.start_tls, ok(BOTH)), "proxied", "", "socks"),
    _socks("SOCKS with a password", None, _socks_with_password(b"\0", Peer.start_tls, ok(BOTH)), "proxied", _AGENT),
    _socks("SOCKS with a wrong password", Kind.PROXY_SIGN_IN, _socks_with_password(b"\1"), user=_AGENT),
    _socks("SOCKS that requires a password", Kind.PROXY_SIGN_IN, socks(b"\5\xff")),
    _socks("SOCKS that chooses an unasked sign-in", Kind.PROXY_SIGN_IN, socks(b"\5\1")),
    _socks("SOCKS that refuses by its rules", Kind.PROXY_REFUSED, socks(b"\5\0", _socks_reply(2))),
    _socks("SOCKS without a further reason", Kind.PROXY_CANNOT_REACH, socks(b"\5\0", _socks_reply(1))),
    _socks("SOCKS with an unreachable host", Kind.PROXY_CANNOT_REACH, socks(b"\5\0", _socks_reply(4))),
    _socks("SOCKS with a refused connection", Kind.PROXY_CANNOT_REACH, socks(b"\5\0", _socks_reply(5))),
    _socks("SOCKS with an unknown reply", Kind.NOT_A_PROXY, socks(b"\5\0", _socks_reply(99))),
    _socks("SOCKS with half a reply", Kind.NOT_A_PROXY, socks(b"\5\0", b"\5\0\0")),
    _socks("SOCKS closed", Kind.NOT_A_PROXY, socks()),
    _socks("SOCKS reset", Kind.NOT_A_PROXY, steps(Peer.wait_for_byte, Peer.reset)),
    _socks("no response to SOCKS", Kind.TIMED_OUT, Peer.wait).at(Stage.SOCKS),
    _socks("no response to the request by SOCKS", Kind.TIMED_OUT, steps(socks(b"\5\0"), Peer.wait)).at(Stage.TUNNEL),
    _socks("no response to the password of SOCKS", Kind.TIMED_OUT, steps(socks(b"\5\2"), Peer.wait), user=_AGENT).at(
        Stage.TUNNEL
    ),
    _socks("SOCKS that is down", Kind.PROXY_DOWN, None),
    _socks("HTTP instead of SOCKS", Kind.NOT_A_PROXY, steps(socks(message("400 Bad Request")), Peer.wait)),
    _socks("SOCKS to a closed handshake", Kind.TLS_REFUSED, socks_to()).by(Cause.NONE),
    _socks("SOCKS without a handshake", Kind.TIMED_OUT, socks_to(Peer.wait)).at(Stage.TLS),
    _socks(
        "SOCKS to an unknown authority",
        Kind.CERTIFICATE_NOT_TRUSTED,
        socks_to(Peer.start_tls, Peer.wait),
        "unknown authority",
    ),
    _socks("SOCKS to a close", Kind.CONNECTION_LOST, socks_to(Peer.start_tls, sends()), "proxied"),
)


def complete_responses() -> tuple[Fault, ...]:
    """Return those with a complete response, which each API reads in its own way."""
    return _JSON_FAULTS + _STATUSES


def faults() -> Iterator[Fault]:
    """Return all of them."""
    return itertools.chain(
        _CONNECTION, _FRAMING, _LARGE, _ENCODINGS, _JSON_FAULTS, _STATUSES, _NOT_HTTP, _TLS, _PROXY, _SOCKS
    )
