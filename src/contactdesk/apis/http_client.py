"""Sends requests and returns status, headers and bytes. The only importer of httpx.

The library is developed slowly and has a fork with the same interface; to replace it, change only this file.
"""

import asyncio
import logging
import ssl
import time
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from socket import gaierror
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

# httpx imports these two for its first request, which should not wait for that.
import anyio._backends._asyncio  # noqa: F401
import httpcore  # noqa: F401
import httpx

from contactdesk import __version__
from contactdesk.apis.exchange import Request, Response, exchange
from contactdesk.apis.kept_connections import Kept, KeptConnections, PoolKey
from contactdesk.apis.second_try import SecondTry
from contactdesk.apis.tls import tls_context
from contactdesk.model.addresses import is_address, is_loopback
from contactdesk.model.failure import Exchange, Failure, FailureKind, LookupFailed
from contactdesk.system.clocks import Moment, now
from contactdesk.system.threads import in_background

MAX_BODY_BYTES = 1024 * 1024
"""The size above which a response is refused; a contact has some kilobytes."""

_KEPT_OF_BROKEN_BYTES = 8 * 1024
# How long a connection is kept is decided in ``kept_connections``: the library does not count the time asleep.
_ONE_CONNECTION = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
_MAX_CODINGS = 3

_CERTIFICATE_FAILURES = {
    9: FailureKind.CERTIFICATE_EXPIRED,  # not valid yet: the advice is the same, check the clock
    10: FailureKind.CERTIFICATE_EXPIRED,
    62: FailureKind.CERTIFICATE_OTHER_HOST,
    64: FailureKind.CERTIFICATE_OTHER_HOST,
}
"""By OpenSSL's ``X509_V_ERR_*`` number; every other number means: not trusted."""

_CONNECT_FAILURES = {
    gaierror: FailureKind.NAME_NOT_FOUND,
    ConnectionRefusedError: FailureKind.CONNECTION_REFUSED,
    ConnectionResetError: FailureKind.CONNECTION_LOST,  # the server reset it before connect() was checked
}

# At DEBUG it logs every header, and whole addresses, which hold customers' IDs.
logging.getLogger("httpcore").setLevel(logging.WARNING)


def proxy_for(url: str) -> str:
    """Return the proxy that the environment or the system names for an address; empty for none and for the loopback."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all", "")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def proxy_name(url: str) -> str:
    """Return host and port of the proxy for an address, without credentials; empty for none."""
    try:
        return urlsplit(proxy_for(url)).netloc.rpartition("@")[2]
    except ValueError:
        return ""


class HttpClient:
    """Sends requests, through the proxy of each address, and keeps their connections for the next ones.

    Each connection has a transport of its own: cancelling a request closes its connection, and no other. (A pool of the
    library that is shared by several requests can leak the connection of a cancelled one.)

    Args:
        context: the certificates to trust if a request names no file of its own; by default the system's.
        clock: reads the clocks by which kept connections grow old.
        second_try: decides which requests are sent twice.
    """

    def __init__(
        self,
        context: ssl.SSLContext | None = None,
        clock: Callable[[], Moment] = now,
        second_try: SecondTry | None = None,
    ) -> None:
        self._contexts = {"": context} if context else {}
        self._kept = KeptConnections[httpx.AsyncHTTPTransport](clock)
        self._second_try = second_try or SecondTry()

    async def send(self, request: Request, on_second: Callable[[], None] | None = None) -> Response:
        """Send one request and read its response to the end, within ``MAX_BODY_BYTES``.

        Sets no time limit: that is the caller's deadline.

        Args:
            request: what to send.
            on_second: called when the request is sent once more, since an old connection is silent; without it, a
                request is sent only once.

        Raises:
            LookupFailed: no complete response came. Its ``passing`` is set if sending again at once may help.
        """
        progress = _Progress()
        if on_second is None:
            return await self._send(request, progress)
        return await self._second_try.send(
            progress, partial(self._send, request, progress), partial(self._send_again, request), on_second
        )

    async def _send_again(self, request: Request, silent: PoolKey, idle_s: float) -> Response:
        # Those that were idle for as long are lost as well.
        await self._kept.drop(silent, idle_s)
        return await self._send(request, _Progress(), is_new=True)

    async def _send(self, request: Request, progress: "_Progress", *, is_new: bool = False) -> Response:
        started = time.monotonic()
        proxy = ""
        try:
            proxy = proxy_for(request.url)
            progress.key = PoolKey.of(request, proxy)
            async with self._transport(progress.key, is_new=is_new) as kept:
                progress.idle_s = kept.idle_s
                return await self._exchange(request, kept.connection, progress, started)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError, ValueError):
            # Their text may hold the headers, and so the secret.
            failure = Failure(FailureKind.PROFILE_UNUSABLE)
        except (httpx.TransportError, ssl.SSLError) as error:
            failure = _failure(error, progress, request.url, proxy)
        except LookupFailed as error:
            failure = error.failure
        finally:
            await progress.end_handshake()
        response = progress.response
        failure = replace(
            failure,
            elapsed_s=time.monotonic() - started,
            status=response.status if response else 0,
            exchange=exchange(response) if response else Exchange(f"GET {request.url}"),
        )
        raise LookupFailed(failure) from None

    async def prepare(self) -> None:
        """Do what takes longer the first time, so that the first request is as fast as the next ones."""
        for rehearse in (is_address, proxy_for):
            await in_background(rehearse, "https://contacts.example")
        await self._context("")

    async def close(self) -> None:
        """Close every connection that no request uses, and from now on each connection after its request."""
        await self._kept.close()

    async def _exchange(
        self, request: Request, transport: httpx.AsyncHTTPTransport, progress: "_Progress", started: float
    ) -> Response:
        headers = {
            "User-Agent": f"contactdesk/{__version__}",
            # Decompression has no bound: 200 KiB may become 200 MiB.
            "Accept-Encoding": "identity",
            **request.headers,
        }
        # The transport alone: a client around it would keep cookies, and read the target of a redirect.
        outgoing = httpx.Request("GET", request.url, headers=headers, extensions={"trace": progress.trace})
        incoming = await transport.handle_async_request(outgoing)
        async with aclosing(incoming):
            response = progress.response = Response(
                url=request.url,
                status=incoming.status_code,
                reason=incoming.reason_phrase,
                headers={name.lower(): value for name, value in incoming.headers.items()},
            )
            body = bytearray()
            # Closed here: left to the garbage collector, it would be closed in another task, which anyio forbids.
            async with aclosing(cast("AsyncGenerator[bytes, None]", incoming.aiter_raw())) as chunks:
                async for chunk in chunks:
                    body += chunk
                    response.body = bytes(body[:_KEPT_OF_BROKEN_BYTES])
                    if len(body) > MAX_BODY_BYTES:
                        raise LookupFailed(Failure(FailureKind.TOO_LARGE))
                    # A flood of tiny chunks must not hold up the window.
                    await asyncio.sleep(0)
            response.body = _decoded(bytes(body), incoming.headers.get("content-encoding", ""))
            response.elapsed_s = time.monotonic() - started
            response.received_at = datetime.now().astimezone()
            return response

    @asynccontextmanager
    async def _transport(self, key: PoolKey, *, is_new: bool) -> AsyncIterator[Kept[httpx.AsyncHTTPTransport]]:
        """Provide a connection, kept or new, for one request; keep it afterwards, unless the request failed."""
        kept = None if is_new else await self._kept.take(key)
        kept = kept or Kept(await self._new_transport(key))
        try:
            yield kept
        except BaseException:
            await kept.connection.aclose()
            raise
        await self._kept.keep(key, kept.connection)

    async def _new_transport(self, key: PoolKey) -> httpx.AsyncHTTPTransport:
        if key.proxy and not is_address(key.proxy):
            # SOCKS, or no address at all.
            raise LookupFailed(Failure(FailureKind.PROXY_REFUSED, host=key.proxy.rpartition("@")[2]))
        context = await self._context(key.ca_file)
        # A proxy is verified like a server if it is reached by TLS; the library allows no context otherwise.
        proxy_context = context if urlsplit(key.proxy).scheme == "https" else None
        # The environment is read by ``proxy_for``; httpx would send the loopback to the proxy as well.
        return httpx.AsyncHTTPTransport(
            verify=context,
            proxy=httpx.Proxy(key.proxy, ssl_context=proxy_context) if key.proxy else None,
            trust_env=False,
            limits=_ONE_CONNECTION,
        )

    async def _context(self, ca_file: str) -> ssl.SSLContext:
        if ca_file not in self._contexts:
            try:
                self._contexts[ca_file] = await in_background(tls_context, ca_file)
            except (OSError, ValueError):
                raise LookupFailed(Failure(FailureKind.CERTIFICATE_FILE_UNUSABLE, host=ca_file)) from None
        return self._contexts[ca_file]


class _Progress:
    """Records how far an exchange came, from the library's trace events."""

    def __init__(self) -> None:
        self.key: PoolKey | None = None
        self.idle_s = 0.0
        self.is_new_connection = False
        self.is_tunnelled = False
        self.is_in_tls = False
        self.response: Response | None = None
        self._connection: Any = None
        self._has_waited = False

    @property
    def is_answered(self) -> bool:
        return self.response is not None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        match event:
            case "connection.connect_tcp.started":
                self.is_new_connection = True
                self.idle_s = 0.0
            case "connection.connect_tcp.complete":
                self._connection = info["return_value"]
            case "connection.start_tls.started":
                self.is_in_tls = True
            case "proxy.start_tls.started":
                self.is_in_tls = self.is_tunnelled = True
            case "connection.start_tls.complete" | "proxy.start_tls.complete":
                self.is_in_tls = False
            case "http11.receive_response_headers.started":
                self._has_waited = False
                asyncio.get_running_loop().call_soon(self._wait)
            case "http11.receive_response_headers.complete":
                if not self._has_waited and not self.is_new_connection:
                    # Bytes received before this request was sent belong to the previous one: the server sent
                    # more than its response.
                    raise LookupFailed(Failure(FailureKind.CONNECTION_LOST, passing=True))

    def _wait(self) -> None:
        self._has_waited = True

    async def end_handshake(self) -> None:
        """Close a connection that is still in its handshake; the library does not close it when it is cancelled."""
        if self.is_in_tls:
            await self._connection.aclose()


def _failure(error: Exception, progress: _Progress, url: str, proxy: str) -> Failure:
    is_at_proxy = bool(proxy) and progress.is_new_connection and not progress.is_tunnelled
    host = urlsplit(proxy if is_at_proxy else url).hostname or ""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            kind = _CERTIFICATE_FAILURES.get(cause.verify_code, FailureKind.CERTIFICATE_NOT_TRUSTED)
            return Failure(kind, host=host)
    if progress.response:
        return Failure(FailureKind.CUT_OFF)
    if progress.is_in_tls or any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Failure(FailureKind.TLS_REFUSED, host=host)
    is_unconnected = isinstance(error, httpx.ConnectError)
    if is_at_proxy:
        return Failure(FailureKind.PROXY_REFUSED, host=host, passing=is_unconnected)
    if is_unconnected:
        return Failure(_connect_failure(causes), host=host, passing=True)
    if isinstance(error, httpx.RemoteProtocolError) and _is_not_http(error):
        return Failure(FailureKind.NOT_THE_API)
    return Failure(FailureKind.CONNECTION_LOST, passing=not progress.is_new_connection)


def _connect_failure(causes: list[BaseException]) -> FailureKind:
    known = (kind for cause in causes for error, kind in _CONNECT_FAILURES.items() if isinstance(cause, error))
    return next(known, FailureKind.NETWORK_UNREACHABLE)


def _is_not_http(error: httpx.RemoteProtocolError) -> bool:
    """Return whether the received bytes are not HTTP; if the connection just closed, no parser's error is the cause."""
    inner = error.__cause__
    return inner is not None and inner.__context__ is not None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and every error that caused it; several addresses of one host fail as a group."""
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _causes(member)
    behind = error.__cause__ or error.__context__
    if behind is not None:
        yield from _causes(behind)


def _decoded(body: bytes, codings: str) -> bytes:
    """Return the body without the encodings that a server may apply although none was requested."""
    names = [name for part in codings.split(",") if (name := part.strip().lower()) not in ("", "identity")]
    if not body or not names:
        return body
    if len(names) > _MAX_CODINGS or not set(names) <= {"gzip", "x-gzip", "deflate"}:
        raise LookupFailed(Failure(FailureKind.NOT_JSON))
    for _name in names:
        body = _inflated(body)
    return body


def _inflated(body: bytes) -> bytes:
    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
    try:
        inflated = inflater.decompress(body, MAX_BODY_BYTES + 1)
    except zlib.error:
        raise LookupFailed(Failure(FailureKind.NOT_JSON)) from None
    if len(inflated) > MAX_BODY_BYTES:
        raise LookupFailed(Failure(FailureKind.TOO_LARGE))
    if not inflater.eof:
        raise LookupFailed(Failure(FailureKind.CUT_OFF))
    return inflated
