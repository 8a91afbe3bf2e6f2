"""How far an exchange came, from the trace events of the HTTP library."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from contactdesk.apis import proxy_failures
from contactdesk.apis.exchange import Response
from contactdesk.apis.kept_connections import PoolKey
from contactdesk.model.failure import Failure, FailureKind, LookupFailed


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
        response: the response as far as it is received; ``None`` before its head.
    """

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
        """Whether the head of the response is here."""
        return self.response is not None

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Record one event.

        Raises:
            LookupFailed: the response was there before the request.
        """
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
