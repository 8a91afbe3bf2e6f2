"""A slow connection: what is written at one end arrives at the other half a round trip later."""

import asyncio
import time
from contextlib import suppress

HALF_TRIP_S = 0.025
"""Half of a round trip of 50 ms."""


class Relay:
    """Forwards data in both directions, each piece half a round trip later and at full speed.

    In a real network, connecting takes a round trip; on the loopback it takes none. So a client's first piece is
    delayed by another whole round trip, which makes no difference to a client that waits for the connection.
    """

    def __init__(self, port: int) -> None:
        """Prepare a relay to this port."""
        self._port = port

    async def start(self) -> int:
        """Start to listen, and return the port."""
        server = await asyncio.start_server(self._join, "127.0.0.1", 0)
        self._server = server
        port: int = server.sockets[0].getsockname()[1]
        return port

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        async with asyncio.TaskGroup() as directions:
            directions.create_task(_forward(reader, far_writer, first_s=2 * HALF_TRIP_S))
            directions.create_task(_forward(far_reader, writer))


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, first_s: float = 0.0) -> None:
    pieces: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
    async with asyncio.TaskGroup() as both:
        both.create_task(_receive(reader, pieces, first_s))
        both.create_task(_send(pieces, writer))


async def _receive(reader: asyncio.StreamReader, pieces: "asyncio.Queue[tuple[float, bytes]]", first_s: float) -> None:
    piece = b"-"
    while piece:
        try:
            piece = await reader.read(2**16)
        except ConnectionError:
            piece = b""
        pieces.put_nowait((time.monotonic() + HALF_TRIP_S + first_s, piece))
        first_s = 0.0


async def _send(pieces: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter) -> None:
    piece = b"-"
    with suppress(ConnectionError):
        while piece:
            due, piece = await pieces.get()
            await asyncio.sleep(due - time.monotonic())
            writer.write(piece)
    writer.close()
