"""What went wrong at a proxy, from the words and errors of the HTTP library."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from http import HTTPStatus
from socket import gaierror

from contactdesk.apis.exchange import challenges
from contactdesk.apis.proxies import Proxy
from contactdesk.model.failure import Cause, Failure, FailureKind

_HTTP_REFUSAL = re.compile(r"([0-9]{3})\b")
_SOCKS_METHOD = re.compile(r"Requested .* but got (.+)\.")
_SOCKS_REPLY = re.compile(r"Proxy Server could not connect: (.+)\.")
_SOCKS_WRONG_PASSWORD = "Invalid username/password"  # noqa: S105 - the library's words
_SOCKS_NOT_ALLOWED = "Connection not allowed by ruleset"


def unusable(proxy: Proxy) -> Failure:
    """Return the failure for a setting that names no proxy, or one of a kind that is not supported."""
    return Failure(FailureKind.PROXY_UNUSABLE, cause=proxy.cause, proxy=proxy.used)


def unreached(proxy: Proxy, causes: Iterable[BaseException]) -> Failure:
    """Return the failure for a proxy to which no connection was made; another try may help."""
    is_unknown = any(isinstance(cause, gaierror) for cause in causes)
    kind = FailureKind.PROXY_NOT_FOUND if is_unknown else FailureKind.PROXY_DOWN
    return Failure(kind, proxy=proxy.used, passing=True)


def lost(proxy: Proxy) -> Failure:
    """Return the failure for a proxy that ended the connection without an answer."""
    return Failure(FailureKind.PROXY_DOWN, cause=Cause.CLOSED, proxy=proxy.used)


def other_protocol(proxy: Proxy, technical: tuple[str, ...] = ()) -> Failure:
    """Return the failure for a server that does not answer as a proxy of this kind does.

    Args:
        proxy: the proxy.
        technical: lines for the details.
    """
    return Failure(FailureKind.NOT_A_PROXY, proxy=proxy.used, technical=technical)


def refused(proxy: Proxy, words: str, sign_in: str) -> Failure:
    """Return the failure for the refusal of a proxy.

    Args:
        proxy: the proxy.
        words: the HTTP library's: a status with its reason, or a sentence about SOCKS.
        sign_in: see ``UsedProxy``.
    """
    if match := _HTTP_REFUSAL.match(words):
        kind, answer = _kind(int(match[1])), words.strip()
    elif match := _SOCKS_METHOD.fullmatch(words):
        kind, answer = FailureKind.PROXY_SIGN_IN, match[1]
        sign_in = "GSSAPI" if answer == "GSSAPI" else ""
    elif words == _SOCKS_WRONG_PASSWORD:
        kind, answer = FailureKind.PROXY_SIGN_IN, words
    else:
        reply = _SOCKS_REPLY.fullmatch(words)
        answer = reply[1] if reply else words
        is_refusal = answer == _SOCKS_NOT_ALLOWED
        kind = FailureKind.PROXY_REFUSED if is_refusal else FailureKind.PROXY_CANNOT_REACH
    used = proxy.used._replace(answer=answer, sign_in=sign_in)
    return Failure(kind, proxy=used, passing=kind is FailureKind.PROXY_CANNOT_REACH)


def with_proxy(failure: Failure, proxy: Proxy | None) -> Failure:
    """Return the failure with the proxy that its request had, for the details."""
    return replace(failure, proxy=failure.proxy or (proxy.used if proxy else None))


def sign_in_schemes(headers: Sequence[tuple[bytes, bytes]]) -> str:
    """Return the ways to sign in that the headers of a 407 name, e.g. ``Negotiate, NTLM``."""
    names = (
        scheme
        for name, value in headers
        if name.lower() == b"proxy-authenticate"
        for scheme in challenges(value.decode("ascii", "replace"))
    )
    return ", ".join(dict.fromkeys(names))


_OF_WEB_SERVERS = {
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.PERMANENT_REDIRECT,
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.NOT_IMPLEMENTED,
}
"""How web servers answer to the request for a tunnel, such as nginx, Apache, and those of Go and Python."""


def _kind(status: int) -> FailureKind:
    # Tinyproxy answers with 401 to a wrong password.
    if status in (HTTPStatus.PROXY_AUTHENTICATION_REQUIRED, HTTPStatus.UNAUTHORIZED):
        return FailureKind.PROXY_SIGN_IN
    if status in _OF_WEB_SERVERS:
        return FailureKind.NOT_A_PROXY
    # Squid answers with 503 for a host that it does not find or reach, others with 500, 502 or 504.
    return FailureKind.PROXY_CANNOT_REACH if status >= 500 else FailureKind.PROXY_REFUSED
