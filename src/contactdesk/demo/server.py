"""Send the demo's responses over HTTP, including broken ones."""

import logging
import socket
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from socketserver import BaseServer, ThreadingTCPServer
from typing import Any, TypeAlias

from contactdesk.demo.responses import GET_ONLY, Delivery, Headers, Response

Respond: TypeAlias = Callable[[str, str, Headers], Response]
"""Returns the response to a method, a path and headers."""

_HUGE_BLOCKS = 24
_BLOCK = b"x" * (1024 * 1024)
_DRIP_S = 0.1


class DemoServer(ThreadingTCPServer):
    """Serves each connection on a thread, on the loopback; closing it closes the open connections."""

    # HTTPServer would look up the host's own name when it binds, which can take seconds.
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, respond: Respond) -> None:
        self.respond = respond
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Register the connection and serve it on a new thread."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Unregister and close the connection."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Stop listening and close the open connections, which wakes their threads."""
        super().server_close()
        with self._lock:
            for connection in self._open:
                _hang_up(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Log every error but those of the connection, since clients may go away."""
        if not isinstance(sys.exception(), OSError):
            logging.getLogger(__name__).exception("the demo service failed")


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the client has closed it


class _Handler(BaseHTTPRequestHandler):
    """Serves the requests of one connection one after the other."""

    protocol_version = "HTTP/1.1"
    server_version = "ContactDeskDemo"
    sys_version = ""
    disable_nagle_algorithm = True

    def __init__(self, request: Any, client_address: Any, server: BaseServer) -> None:
        if not isinstance(server, DemoServer):
            raise TypeError("this handler belongs to a DemoServer")
        self._respond = server.respond
        super().__init__(request, client_address, server)

    def do_GET(self) -> None:
        self._send(self._respond("GET", self.path, self._headers()))

    def _refuse(self) -> None:
        self._respond(self.command, self.path, self._headers())
        self.close_connection = True  # an unread body may follow
        self._send(GET_ONLY)

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _refuse  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Write nothing to standard error."""

    def _headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.headers.items()}

    def _send(self, response: Response) -> None:
        if response.delay_s and self._client_leaves_within(response.delay_s):
            self.close_connection = True
            return
        body = (response.body or "").encode()
        self.close_connection = self.close_connection or response.delivery is not Delivery.WHOLE
        match response.delivery:
            case Delivery.WHOLE:
                self._send_head(response, None if response.status == 204 else len(body))
                self.wfile.write(b"" if self.command == "HEAD" else body)
            case Delivery.HALF:
                self._send_head(response, len(body))
                self.wfile.write(body[: len(body) // 2])
            case Delivery.DRIPPING:
                self._send_head(response, len(body))
                self._drip(body)
            case Delivery.HUGE:
                self._send_head(response, None)
                for block in (body, *[_BLOCK] * _HUGE_BLOCKS, b'"}'):
                    self.wfile.write(block)
            case Delivery.SILENT:
                self._client_leaves_within(None)
            case Delivery.HANG_UP:
                pass

    def _drip(self, body: bytes) -> None:
        for byte in body:
            self.wfile.write(bytes([byte]))
            if self._client_leaves_within(_DRIP_S):
                return

    def _send_head(self, response: Response, length: int | None) -> None:
        self.send_response(response.status)
        if response.content_type:
            self.send_header("Content-Type", response.content_type)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in response.headers:
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()

    def _client_leaves_within(self, seconds: float | None) -> bool:
        """Wait, and return whether the client or the server closed the connection meanwhile."""
        self.connection.settimeout(seconds)
        try:
            return not self.connection.recv(1, socket.MSG_PEEK)
        except TimeoutError:
            return False
        finally:
            self.connection.settimeout(None)
