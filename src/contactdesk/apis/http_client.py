"""Sends requests and returns status, headers and bytes.

Only this module and ``transport_failures`` import httpx, which is developed slowly and has a fork with the same
interface; ``progress`` reads its trace events. To replace it, change these three.
"""

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import cast

# httpx imports these two for its first request, which should not wait for that.
import anyio._backends._asyncio  # noqa: F401
import httpcore  # noqa: F401
import httpx
from socksio.exceptions import SOCKSError

from contactdesk import __version__
from contactdesk.apis import proxy_failures
from contactdesk.apis.decoding import MAX_BODY_BYTES, decoded
from contactdesk.apis.exchange import Request, Response, exchange
from contactdesk.apis.kept_connections import Kept, KeptConnections, PoolKey
from contactdesk.apis.progress import Progress
from contactdesk.apis.proxies import proxy_for
from contactdesk.apis.second_try import IDLE_S, SecondTry
from contactdesk.apis.tls import tls_context, unusable_file
from contactdesk.apis.transport_failures import transport_failure
from contactdesk.apis.unreadable import with_sender
from contactdesk.model.addresses import is_address
from contactdesk.model.failure import Exchange, Failure, FailureKind, LookupFailed
from contactdesk.system.clocks import Moment, now
from contactdesk.system.threads import in_background

_KEPT_OF_BROKEN_BYTES = 8 * 1024
# How long a connection is kept is decided in ``kept_connections``: the library does not count the time asleep.
_ONE_CONNECTION = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)

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

    async def send(
        self,
        request: Request,
        on_second: Callable[[], None] | None = None,
        on_failure: Callable[[Failure], None] = lambda _failure: None,
        progress: Progress | None = None,
    ) -> Response:
        """Send one request and read its response to the end, within ``MAX_BODY_BYTES``.

        Sets no time limit: that is the caller's deadline.

        Args:
            request: what to send.
            on_second: called when the request is sent once more, since an old connection is silent; without it, a
                request is sent only once.
            on_failure: called if this second try fails; the old connection may still answer.
            progress: tells, also when this is cancelled, how far the exchange came; by default nobody asks.

        Raises:
            LookupFailed: no complete response came. Its ``passing`` is set if sending again at once may help.
        """
        progress = progress or Progress()
        if on_second is None:
            return await self._send(request, progress)
        return await self._second_try.send(
            progress,
            partial(self._send, request, progress),
            partial(self._send_again, request, progress, on_failure),
            on_second,
        )

    async def _send_again(
        self,
        request: Request,
        first: Progress,
        on_failure: Callable[[Failure], None],
        silent: PoolKey,
    ) -> Response:
        # Those that were idle for as long are lost as well.
        await self._kept.drop(silent, IDLE_S)
        try:
            first.second = Progress()
            return await self._send(request, first.second, is_new=True)
        except LookupFailed as error:
            on_failure(error.failure)
            raise

    async def _send(self, request: Request, progress: Progress, *, is_new: bool = False) -> Response:
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
            failure = transport_failure(error, progress, request, proxy)
        except LookupFailed as error:
            failure = error.failure
        finally:
            await progress.end_handshake()
        if failure.kind is FailureKind.CERTIFICATE_NOT_TRUSTED and request.ca_file:
            # The right file may be written over it before the next try.
            self._contexts.pop(request.ca_file, None)
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
        self, request: Request, transport: httpx.AsyncHTTPTransport, progress: Progress, started: float
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
                try:
                    response.body, response.coding = await in_background(decoded, response.body, codings)
                except LookupFailed as error:
                    raise LookupFailed(with_sender(error.failure, response)) from None
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
