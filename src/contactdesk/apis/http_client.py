"""Sends requests and returns status, headers and bytes. The only importer of httpx.

The library is developed slowly and has a fork with the same interface; to replace it, change only this file.
"""

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from http import HTTPStatus
from socket import gaierror
from typing import Any, cast
from urllib.parse import urlsplit

# httpx imports these two for its first request, which should not wait for that.
import anyio._backends._asyncio  # noqa: F401
import httpcore  # noqa: F401
import httpx
from socksio.exceptions import SOCKSError

from contactdesk import __version__
from contactdesk.apis import proxy_failures
from contactdesk.apis.decoding import MAX_BODY_BYTES, decoded
from contactdesk.apis.exchange import Request, Response, exchange
from contactdesk.apis.handshake import handshake_failure
from contactdesk.apis.kept_connections import Kept, KeptConnections, PoolKey
from contactdesk.apis.proxies import Proxy, proxy_for
from contactdesk.apis.second_try import SecondTry
from contactdesk.apis.tls import tls_context, unusable_file
from contactdesk.apis.unreadable import refused_response
from contactdesk.model.addresses import is_address
from contactdesk.model.failure import Exchange, Failure, FailureKind, LookupFailed
from contactdesk.system.clocks import Moment, now
from contactdesk.system.threads import in_background

_KEPT_OF_BROKEN_BYTES = 8 * 1024
# How long a connection is kept is decided in ``kept_connections``: the library does not count the time asleep.
_ONE_CONNECTION = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)

_CONNECT_FAILURES = {
    gaierror: FailureKind.NAME_NOT_FOUND,
    ConnectionRefusedError: FailureKind.CONNECTION_REFUSED,
    ConnectionResetError: FailureKind.CONNECTION_LOST,  # the server reset it before connect() was checked
}

# At DEBUG it logs every header, and whole addresses, which hold customers' IDs.
logging.getLogger("httpcore").setLevel(logging.WARNING)


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
        proxy = None
        try:
            proxy = proxy_for(request.url)
            progress.key = PoolKey.of(request, proxy)
            async with self._transport(progress.key, is_new=is_new) as kept:
                progress.idle_s = kept.idle_s
                return await self._exchange(request, kept.connection, progress, started)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError, ValueError):
            # Their text may hold the headers, and so the secret.
            failure = Failure(FailureKind.PROFILE_UNUSABLE)
        except (httpx.TransportError, ssl.SSLError, SOCKSError) as error:
            failure = _failure(error, progress, request, proxy)
        except LookupFailed as error:
            failure = error.failure
        finally:
            await progress.end_handshake()
        response = progress.response
        failure = replace(
            proxy_failures.with_proxy(failure, proxy),
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
            response.body = bytes(body)
            if codings := incoming.headers.get("content-encoding", ""):
                # On a thread: thousands of empty members of gzip take 0.1 s (measured).
                response.body, response.coding = await in_background(decoded, response.body, codings)
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
        if key.proxy and not key.proxy.url:
            raise LookupFailed(proxy_failures.unusable(key.proxy))
        context = await self._context(key.ca_file)
        # A proxy is verified like a server if it is reached by TLS; the library allows no context otherwise.
        proxy_context = context if key.proxy and key.proxy.scheme == "https" else None
        # The environment is read by ``proxy_for``; httpx would send the loopback to the proxy as well.
        return httpx.AsyncHTTPTransport(
            verify=context,
            proxy=httpx.Proxy(key.proxy.url, ssl_context=proxy_context) if key.proxy else None,
            trust_env=False,
            limits=_ONE_CONNECTION,
        )

    async def _context(self, ca_file: str) -> ssl.SSLContext:
        if ca_file not in self._contexts:
            try:
                self._contexts[ca_file] = await in_background(tls_context, ca_file)
            except (OSError, ValueError) as error:
                raise LookupFailed(unusable_file(ca_file, error)) from None
        return self._contexts[ca_file]


class _Progress:
    """Records how far an exchange came, from the library's trace events."""

    def __init__(self) -> None:
        self.key: PoolKey | None = None
        self.idle_s = 0.0
        self.is_new_connection = False
        self.is_tunnelled = False
        self.is_in_tls = False
        self.is_in_socks = False
        self.sign_in = ""
        self.response: Response | None = None
        self._connection: Any = None
        self._has_waited = False

    @property
    def is_answered(self) -> bool:
        return self.response is not None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        layer, _, step = event.partition(".")
        match step:
            case "connect_tcp.started":
                self.is_new_connection = True
                self.idle_s = 0.0
            case "connect_tcp.complete":
                self._connection = info["return_value"]
            case "setup_socks5_connection.started" | "setup_socks5_connection.complete":
                self.is_in_socks = step.endswith(".started")
            case "start_tls.started":
                self.is_in_tls = True
                self.is_tunnelled = layer != "connection"
            case "start_tls.complete":
                self.is_in_tls = False
            case "receive_response_headers.started":
                self._has_waited = False
                asyncio.get_running_loop().call_soon(self._wait)
            case "receive_response_headers.complete":
                _version, status, _reason, headers, *_ = info["return_value"]
                if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
                    self.sign_in = proxy_failures.sign_in_schemes(headers)
                if not self._has_waited and not self.is_new_connection:
                    # Bytes received before this request was sent belong to the previous one: the server sent
                    # more than its response.
                    raise LookupFailed(Failure(FailureKind.CONNECTION_LOST, passing=True))

    def _wait(self) -> None:
        self._has_waited = True

    async def end_handshake(self) -> None:
        """Close a connection that is still in its handshake.

        The library does not close it when it is cancelled, nor when a SOCKS proxy refuses.
        """
        if self.is_in_tls or self.is_in_socks:
            await self._connection.aclose()


def _failure(error: Exception, progress: _Progress, request: Request, proxy: Proxy | None) -> Failure:
    reached = None if progress.is_tunnelled or not progress.is_new_connection else proxy
    host = reached.address if reached else urlsplit(request.url).hostname or ""
    causes = list(_causes(error))
    if failure := handshake_failure(causes, host, request.ca_file, is_complete=not progress.is_in_tls):
        return failure
    is_refused = isinstance(error, httpx.RemoteProtocolError) and _is_refused(error)
    if progress.response:
        return refused_response(str(error)) if is_refused else Failure(FailureKind.CUT_OFF)
    is_in_tls = progress.is_in_tls or any(isinstance(cause, ssl.SSLError) for cause in causes)
    if reached:
        return _proxy_failure(error, progress, reached, causes, is_in_tls)
    if is_in_tls:
        return Failure(FailureKind.TLS_REFUSED, host=host)
    if isinstance(error, httpx.ConnectError):
        return Failure(_connect_failure(causes), host=host, passing=True)
    if is_refused:
        return refused_response(str(error))
    return Failure(FailureKind.CONNECTION_LOST, passing=not progress.is_new_connection)


def _proxy_failure(
    error: Exception, progress: _Progress, proxy: Proxy, causes: list[BaseException], is_in_tls: bool
) -> Failure:
    if isinstance(error, httpx.ProxyError):
        return proxy_failures.refused(proxy, str(error), progress.sign_in)
    # A connection that ends within the SOCKS handshake may end in either way: closed, or reset.
    if is_in_tls or progress.is_in_socks:
        return proxy_failures.other_protocol(proxy)
    if isinstance(error, httpx.ConnectError):
        return proxy_failures.unreached(proxy, causes)
    if isinstance(error, httpx.RemoteProtocolError) and _is_refused(error):
        return proxy_failures.other_protocol(proxy)
    return proxy_failures.lost(proxy)


def _connect_failure(causes: list[BaseException]) -> FailureKind:
    known = (kind for cause in causes for error, kind in _CONNECT_FAILURES.items() if isinstance(cause, error))
    return next(known, FailureKind.NETWORK_UNREACHABLE)


def _is_refused(error: httpx.RemoteProtocolError) -> bool:
    """Return whether the received bytes break the rules of HTTP; if the connection just closed, they do not."""
    inner = error.__cause__
    return inner is not None and inner.__context__ is not None and not str(error).startswith("peer ")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and every error that caused it; several addresses of one host fail as a group."""
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _causes(member)
    behind = error.__cause__ or error.__context__
    if behind is not None:
        yield from _causes(behind)
