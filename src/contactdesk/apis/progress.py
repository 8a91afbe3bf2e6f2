"""How far an exchange came, from the trace events of the HTTP library."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

from contactdesk.apis import proxy_failures
from contactdesk.apis.exchange import Response
from contactdesk.apis.kept_connections import PoolKey
from contactdesk.model.failure import Failure, FailureKind, LookupFailed, Stage

_KEPT_BYTES = 200


class Progress:
    """Records how far an exchange came.

    Attributes:
        key: names its connection; ``None`` before there is one.
        idle_s: how long its connection was idle before, in seconds; 0 for a new connection.
        is_new_connection: whether it is on a connection of its own.
        is_tunnelled: whether it came through a proxy to the service.
        is_in_tls: whether it is in a TLS handshake.
        is_in_socks: whether it is in the handshake of a SOCKS proxy.
        sign_in: the ways to sign in that a refusing proxy offers; see ``UsedProxy``.
        received: the first bytes that came over its new connection, or that came last below a tunnel or TLS.
        response: the response as far as it is received; ``None`` before its head.
        second: the exchange that sends the same request once more; ``None`` if there is none.
    """

    def __init__(self) -> None:
        self.key: PoolKey | None = None
        self.idle_s = 0.0
        self.is_new_connection = False
        self.is_tunnelled = False
        self.is_in_tls = False
        self.is_in_socks = False
        self.sign_in = ""
        self._stage = Stage.NONE
        self._recorded: Any = None
        self.received = bytearray()
        self.response: Response | None = None
        self.second: Progress | None = None
        self._connection: Any = None
        self._has_waited = False

    @property
    def stage(self) -> Stage:
        """What it waits for."""
        if self.received and self._stage in (Stage.SOCKS, Stage.REQUEST):
            # A SOCKS proxy that answers at all is asked for the server next.
            return Stage.TUNNEL if self._stage is Stage.SOCKS else Stage.RESPONSE
        return self._stage

    @property
    def is_answered(self) -> bool:
        """Whether the head of the response is here."""
        return self.response is not None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Record one event.

        Raises:
            LookupFailed: the response was there before the request.
        """
        layer, _, step = event.partition(".")
        self._stage = self._stage_of(layer, step, info) or self._stage
        match step:
            case "connect_tcp.started":
                self.is_new_connection = True
                self.idle_s = 0.0
            case "connect_tcp.complete":
                self._connection = info["return_value"]
                self._record(self._connection)
            case "setup_socks5_connection.started":
                self.is_in_socks = True
            case "setup_socks5_connection.complete":
                self.is_in_socks = False
                self.received.clear()
            case "start_tls.started":
                self.is_in_tls = True
                self.is_tunnelled = layer != "connection"
            case "start_tls.complete":
                self.is_in_tls = False
                self.received.clear()
                self._record(info["return_value"])
            case "receive_response_headers.started":
                self._has_waited = False
                asyncio.get_running_loop().call_soon(self._wait)
            case "receive_response_headers.complete":
                self._receive_head(info)

    def _receive_head(self, info: Mapping[str, Any]) -> None:
        _version, status, _reason, headers, *_ = info["return_value"]
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            self.sign_in = proxy_failures.sign_in_schemes(headers)
        if self._stage is Stage.REQUEST:
            self._stage = Stage.RESPONSE
            self._stop_recording()
        if not self._has_waited and not self.is_new_connection:
            # Bytes received before this request was sent belong to the previous one: the server sent
            # more than its response.
            raise LookupFailed(Failure(FailureKind.CONNECTION_LOST, passing=True))

    def _stage_of(self, layer: str, step: str, info: Mapping[str, Any]) -> Stage:
        """Return the stage that begins with an event, if one does."""
        has_proxy = self.key is not None and self.key.proxy is not None
        match step:
            case "connect_tcp.started":
                return Stage.CONNECT_PROXY if has_proxy else Stage.CONNECT
            case "setup_socks5_connection.started":
                return Stage.SOCKS
            case "start_tls.started":
                return Stage.TLS_PROXY if has_proxy and layer == "connection" else Stage.TLS
            case "send_request_headers.started":
                return Stage.TUNNEL if info["request"].method == b"CONNECT" else Stage.REQUEST
        return Stage.NONE

    def _record(self, connection: Any) -> None:
        """Note what is received from now on: the library names no event for it, and drops it if it ends too early."""
        connection.read = _recorded(connection.read, self.received)
        self._recorded = connection

    def _stop_recording(self) -> None:
        if self._recorded:
            # The method of its class is back.
            del self._recorded.read
            self._recorded = None

    def _wait(self) -> None:
        self._has_waited = True

    async def end_handshake(self) -> None:
        """Close a connection that is still in its handshake.

        The library does not close it when it is cancelled, nor when a SOCKS proxy refuses.
        """
        if self.is_in_tls or self.is_in_socks:
            await self._connection.aclose()


def _recorded(read: Callable[..., Awaitable[bytes]], received: bytearray) -> Callable[..., Awaitable[bytes]]:
    # It refers to nothing else: a kept connection would keep the response, and the customer's data in it.
    async def read_recorded(*arguments: Any, **named: Any) -> bytes:
        data = await read(*arguments, **named)
        received.extend(data[: _KEPT_BYTES - len(received)])
        return data

    return read_recorded
