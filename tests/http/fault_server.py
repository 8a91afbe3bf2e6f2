"""A server on a real socket that misbehaves as it is told, one connection a thread."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Self

_POLL_S = 0.02

GONE = (OSError, ssl.SSLError, ValueError)
"""What writing to, or reading from, a client that went away may raise."""


class Peer:
    """The server's end of one connection.

    Attributes:
        number: 1 for the first connection that the server took.
        context: the server's TLS context, for a behaviour that starts TLS itself.
    """

    def __init__(self, server: "FaultServer", raw: socket.socket, number: int) -> None:
        self.number = number
        self._server = server
        self._socket = raw
        self._raw = raw
        raw.settimeout(5)

    @property
    def context(self) -> ssl.SSLContext:
        context = self._server.context
        assert context
        return context

    def request(self) -> bytes:
        """The next request's head, recorded; empty when the client is gone."""
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

    def hear(self) -> None:
        """Waits for the first byte."""
        self._socket.recv(1, socket.MSG_PEEK)

    def send(self, *parts: bytes) -> None:
        """Sends all of it."""
        for part in parts:
            self._socket.sendall(part)

    def send_for_ever(self, parts: Iterable[bytes]) -> None:
        """Sends until the client goes away."""
        for part in parts:
            self._socket.sendall(part)

    def drip(self, data: bytes, pause_s: float = 0.02) -> None:
        """Sends one byte at a time until the client goes away."""
        for index in range(len(data)):
            self._socket.sendall(data[index : index + 1])
            if self._server.stopping.wait(pause_s):
                return

    def wait(self) -> None:
        """Says nothing until the client or the server goes away."""
        self._socket.settimeout(_POLL_S)
        while not self._server.stopping.is_set():
            with suppress(TimeoutError):
                if not self._socket.recv(1024):
                    return

    def reset(self) -> None:
        """Ends the connection with a TCP reset instead of a close."""
        self._raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def start_tls(self) -> None:
        """Shakes hands; a handshake that fails is told to the client before the end."""
        wrapped = self.context.wrap_socket(self._raw, server_side=True, do_handshake_on_connect=False)
        self._socket = wrapped
        try:
            wrapped.do_handshake()
        except ssl.SSLError:
            self.send_below_tls(b"")
            self._raw.shutdown(socket.SHUT_WR)
            self.wait()
            raise

    def send_below_tls(self, data: bytes) -> None:
        """Sends bytes beside the encryption."""
        descriptor = self._socket.detach()
        self._raw = self._socket = socket.socket(fileno=descriptor)
        self._raw.sendall(data)

    def close(self) -> None:
        """Ends the connection."""
        with suppress(*GONE):
            self._socket.close()
        with suppress(*GONE):
            self._raw.close()


Behaviour = Callable[[Peer], None]


class FaultServer:
    """Listens on one free port of 127.0.0.1 and lets ``behave`` deal with each connection.

    Attributes:
        port: where it listens.
        requests: the heads of the requests that came, oldest first.
        connections: how many there were.
        stopping: set when the server ends.
    """

    def __init__(
        self, behave: Behaviour, context: ssl.SSLContext | None = None, *, with_tls: bool | None = None
    ) -> None:
        """Prepares a server; ``context`` makes it shake hands first, unless ``with_tls`` is false."""
        self.context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self.stopping = threading.Event()
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
        """Listens no longer."""
        self._listener.close()

    def _start(self, run: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=run, args=args, name="fault", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopping.is_set():
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
def closed_port() -> Iterator[int]:
    """A port that nobody listens on: taken, so that nobody else is given it in the meantime, but never listening."""
    with socket.socket() as holder:
        holder.bind(("", 0))
        yield holder.getsockname()[1]
