"""Sends one request and gives back status, headers and bytes. The only importer of httpx.

The library moves slowly and has a fork with the same interface: whoever replaces it changes this file alone.
"""

import logging
import ssl
import time
import zlib
from collections.abc import Iterator
from datetime import datetime
from ipaddress import ip_address
from socket import gaierror
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore

from contactdesk import __version__
from contactdesk.apis.api import Answer, Request, exchange
from contactdesk.failure import Exchange, Failure, FailureKind

MAX_BODY_BYTES = 12 * 1024 * 1024
"""An answer larger than this is given up; a contact has some kilobytes."""

_KEPT_OF_BROKEN_BYTES = 8 * 1024
_KEEP_ALIVE_S = 300.0
_LIMITS = httpx.Limits(max_connections=20, max_keepalive_connections=5, keepalive_expiry=_KEEP_ALIVE_S)
# The one deadline around everything is set by the lookup. A wait for the pool means that a cancelled request leaked a
# connection: then a new client helps.
_TIMEOUT = httpx.Timeout(None, pool=2.0)

_CERTIFICATE_FAILURES = {
    9: FailureKind.CERTIFICATE_EXPIRED,  # not valid yet: the same advice, look at the clock
    10: FailureKind.CERTIFICATE_EXPIRED,
    62: FailureKind.CERTIFICATE_OTHER_HOST,
    64: FailureKind.CERTIFICATE_OTHER_HOST,
}
"""By OpenSSL's ``X509_V_ERR_*`` number; every other one means: not trusted."""

# It logs whole addresses at INFO, which hold customers' IDs.
logging.getLogger("httpx").setLevel(logging.WARNING)


def proxy_for(url: str) -> str:
    """The proxy that the environment or the system names for an address; empty for none, and for the loopback."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all", "")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def tls_context() -> ssl.SSLContext:
    """Verifies against the operating system's certificates. Takes some 50 ms: make one, off the UI thread."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Client:
    """Keeps connections alive between lookups; sends requests through the proxy that belongs to each address."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context or tls_context()
        self._by_proxy: dict[str, httpx.AsyncClient] = {}

    async def send(self, request: Request) -> Answer:
        """Sends one request and reads its answer to the end, within ``MAX_BODY_BYTES``.

        Sets no time limit: that is the caller's deadline.

        Raises:
            Failure: no complete answer came. Its ``passing`` says whether sending again at once may help.
        """
        progress = _Progress()
        started = time.monotonic()
        proxy = ""
        try:
            proxy = proxy_for(request.url)
            return await self._exchange(request, proxy, progress, started)
        except httpx.PoolTimeout:
            await self._drop(proxy)
            failure = Failure(FailureKind.CONNECTION_LOST, passing=True)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError, ValueError):
            # Their text may hold the headers, and so the secret.
            failure = Failure(FailureKind.PROFILE_UNUSABLE)
        except httpx.TransportError as error:
            failure = _failure(error, progress, request.url, proxy)
        except Failure as known:
            failure = known
        failure.elapsed_s = time.monotonic() - started
        failure.status = progress.answer.status if progress.answer else 0
        failure.exchange = exchange(progress.answer) if progress.answer else Exchange(f"GET {request.url}")
        raise failure from None

    async def close(self) -> None:
        """Closes every connection."""
        for proxy in list(self._by_proxy):
            await self._drop(proxy)

    async def _exchange(self, request: Request, proxy: str, progress: "_Progress", started: float) -> Answer:
        headers = {
            "User-Agent": f"contactdesk/{__version__}",
            # Decompression has no bound: 200 KiB may become 200 MiB.
            "Accept-Encoding": "identity",
            **request.headers,
        }
        outgoing = self._client(proxy).stream("GET", request.url, headers=headers, extensions={"trace": progress.trace})
        async with outgoing as response:
            answer = progress.answer = Answer(
                url=request.url,
                status=response.status_code,
                reason=response.reason_phrase,
                headers={name.lower(): value for name, value in response.headers.items()},
            )
            body = bytearray()
            async for chunk in response.aiter_raw():
                body += chunk
                answer.body = bytes(body[:_KEPT_OF_BROKEN_BYTES])
                if len(body) > MAX_BODY_BYTES:
                    raise Failure(FailureKind.TOO_LARGE)
            answer.body = _decoded(bytes(body), answer.headers.get("content-encoding", ""))
            answer.elapsed_s = time.monotonic() - started
            answer.received_at = datetime.now().astimezone()
            return answer

    def _client(self, proxy: str) -> httpx.AsyncClient:
        client = self._by_proxy.get(proxy)
        if client is None:
            client = self._by_proxy[proxy] = httpx.AsyncClient(
                verify=self._context,
                proxy=proxy or None,
                # The environment is read by ``proxy_for``; httpx would send the loopback to the proxy as well.
                trust_env=False,
                # A redirect to another origin would carry ``X-API-Key`` along.
                follow_redirects=False,
                limits=_LIMITS,
                timeout=_TIMEOUT,
            )
        return client

    async def _drop(self, proxy: str) -> None:
        if client := self._by_proxy.pop(proxy, None):
            await client.aclose()


class _Progress:
    """How far an exchange came, from the library's trace events."""

    def __init__(self) -> None:
        self.is_new_connection = False
        self.is_in_tls = False
        self.answer: Answer | None = None

    async def trace(self, event: str, _info: object) -> None:
        match event:
            case "connection.connect_tcp.started" | "proxy.connect_tcp.started":
                self.is_new_connection = True
            case "connection.start_tls.started":
                self.is_in_tls = True
            case "connection.start_tls.complete":
                self.is_in_tls = False


def _failure(error: httpx.TransportError, progress: _Progress, url: str, proxy: str) -> Failure:
    host = urlsplit(proxy or url).hostname or ""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            kind = _CERTIFICATE_FAILURES.get(cause.verify_code, FailureKind.CERTIFICATE_NOT_TRUSTED)
            return Failure(kind, host=host)
    if isinstance(error, httpx.ProxyError):
        return Failure(FailureKind.PROXY_REFUSED, host=host)
    if progress.is_in_tls or any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Failure(FailureKind.TLS_REFUSED, host=host)
    if isinstance(error, httpx.ConnectError):
        kind = FailureKind.PROXY_REFUSED if proxy else _connect_failure(causes)
        return Failure(kind, host=host, passing=True)
    if progress.answer:
        return Failure(FailureKind.CUT_OFF)
    if isinstance(error, httpx.RemoteProtocolError) and _is_not_http(error):
        return Failure(FailureKind.NOT_THE_API)
    return Failure(FailureKind.CONNECTION_LOST, passing=not progress.is_new_connection)


def _connect_failure(causes: list[BaseException]) -> FailureKind:
    if any(isinstance(cause, gaierror) for cause in causes):
        return FailureKind.NAME_NOT_FOUND
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return FailureKind.CONNECTION_REFUSED
    return FailureKind.NETWORK_UNREACHABLE


def _is_not_http(error: httpx.RemoteProtocolError) -> bool:
    """Whether bytes came that are no HTTP; a connection that simply closed has no deeper cause."""
    inner = error.__cause__
    return inner is not None and inner.__cause__ is not None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything behind it; several addresses of one host fail as a group."""
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _causes(member)
    behind = error.__cause__ or error.__context__
    if behind is not None:
        yield from _causes(behind)


def _decoded(body: bytes, codings: str) -> bytes:
    """The body without the encodings that a server may apply though none was asked for, never more than the limit."""
    for coding in reversed([name for part in codings.split(",") if (name := part.strip().lower())]):
        if coding == "identity":
            continue
        if coding not in ("gzip", "x-gzip", "deflate"):
            raise Failure(FailureKind.NOT_JSON)
        inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            body = inflater.decompress(body, MAX_BODY_BYTES)
        except zlib.error:
            raise Failure(FailureKind.NOT_JSON) from None
        if inflater.unconsumed_tail:
            raise Failure(FailureKind.TOO_LARGE)
        if not inflater.eof:
            raise Failure(FailureKind.CUT_OFF)
    return body
