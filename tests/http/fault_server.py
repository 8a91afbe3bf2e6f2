"""A server on a real socket that misbehaves in a given way, with one thread per connection."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Self

_POLL_S = 0.02

GONE = (OSError, ssl.SSLError, ValueError)
"""The errors of reading from, or writing to, a connection that the client closed."""


class Peer:
    """The server's end of one connection.

    Attributes:
        number: 1 for the first connection of the server.
    """

    def __init__(self, server: "FaultServer", raw: socket.socket, number: int) -> None:
        self.number = number
        self._server = server
        self._socket = raw
        self._raw = raw
        raw.settimeout(5)

    def request(self) -> bytes:
        """Record and return the head of the next request; empty if the client closed the connection."""
        head = b""
        self._socket.settimeout(_POLL_S)
        with suppress(*GONE):
            while not head.endswith(b"\r\n\r\n") and not self._server.stopping.is_set():
                with suppress(TimeoutError):
                    got = self._socket.recv(1)
                    if not got:
                        break
                    head += got
        self._socket.settimeout(5)
        if head:
            self._server.requests.append(head)
        return head

    def wait_for_byte(self) -> None:
        """Wait for the first byte."""
        self._socket.recv(1, socket.MSG_PEEK)

    def receive(self) -> bytes:
        """Return what the client sends next, at most one kilobyte; empty if it closed the connection."""
        return self._socket.recv(1024)

    def send(self, *parts: bytes) -> None:
        """Send all of it."""
        for part in parts:
            self._socket.sendall(part)

    def send_forever(self, piece: bytes) -> None:
        """Send the same bytes again and again until the client closes the connection."""
        while True:
            self._socket.sendall(piece)

    def drip(self, data: bytes, pause_s: float = 0.02) -> None:
        """Send one byte at a time until the client closes the connection."""
        for index in range(len(data)):
            self._socket.sendall(data[index : index + 1])
            if self._server.stopping.wait(pause_s):
                return

    def wait(self) -> None:
        """Send nothing until the client closes the connection or the server stops."""
        self._socket.settimeout(_POLL_S)
        while not self._server.stopping.is_set():
            with suppress(TimeoutError):
                if not self._socket.recv(1024):
                    return

    def reset(self) -> None:
        """End the connection with a TCP reset instead of a close."""
        self._raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def start_tls(self) -> None:
        """Do the TLS handshake; if it fails, send the alert before the connection ends."""
        assert self._server.context
        wrapped = self._server.context.wrap_socket(self._raw, server_side=True, do_handshake_on_connect=False)
        self._socket = wrapped
        try:
            wrapped.do_handshake()
        except ssl.SSLError:
            self.send_below_tls(b"")
            self._raw.shutdown(socket.SHUT_WR)
            self.wait()
            raise

    def send_below_tls(self, data: bytes) -> None:
        """Send bytes without encryption on a connection that uses TLS."""
        descriptor = self._socket.detach()
        self._raw = self._socket = socket.socket(fileno=descriptor)
        self._raw.sendall(data)

    def close(self) -> None:
        """End the connection."""
        with suppress(*GONE):
            self._socket.close()
        with suppress(*GONE):
            self._raw.close()


Behaviour = Callable[[Peer], None]


class FaultServer:
    """Listens on a free port of 127.0.0.1 and passes each connection to ``behave``.

    Attributes:
        port: the port.
        requests: the heads of the received requests, oldest first.
        connections: the number of accepted connections.
        stopping: set when the server stops.
    """

    def __init__(
        self, behave: Behaviour, context: ssl.SSLContext | None = None, *, with_tls: bool | None = None
    ) -> None:
        """Prepare a server; with a ``context`` it starts TLS on each connection, unless ``with_tls`` is false."""
        self.context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self.stopping = threading.Event()
        self._refusing = threading.Event()
        self._behave = behave
        self._with_tls = context is not None if with_tls is None else with_tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._listener.settimeout(_POLL_S)
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        for thread in self._threads:
            thread.join(timeout=30)
            assert not thread.is_alive()
        self.close()

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def _start(self, run: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=run, args=args, name="fault", daemon=True)
        self._threads.append(thread)
        thread.start()

    def refuse_connections(self) -> None:
        """Serve the connections that are there, and refuse new ones."""
        self._refusing.set()
        self._threads[0].join(timeout=30)
        self.close()

    def _accept(self) -> None:
        while not (self.stopping.is_set() or self._refusing.is_set()):
            with suppress(TimeoutError):
                connection, _address = self._listener.accept()
                self.connections += 1
                self._start(self._serve, Peer(self, connection, self.connections))

    def _serve(self, peer: Peer) -> None:
        with suppress(*GONE):
            if self._with_tls:
                peer.start_tls()
            self._behave(peer)
        peer.close()


@contextmanager
def full_port() -> Iterator[int]:
    """Return a port that leaves new connections without an answer, as a firewall does."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            yield port


@contextmanager
def closed_port() -> Iterator[int]:
    """Return a port that is reserved, so that no other program gets it, and on which nothing listens."""
    with socket.socket() as holder:
        holder.bind(("", 0))
        yield holder.getsockname()[1]
