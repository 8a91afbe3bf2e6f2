"""A slow connection: what is written at one end arrives at the other half a round trip later."""

import asyncio
from contextlib import suppress

HALF_TRIP_S = 0.025
"""Half of a round trip of 50 ms."""


async def start_relay(port: int) -> int:
    """Forward connections to a port, each piece half a round trip later and at full speed; return the relay's port.

    In a real network, connecting takes a round trip; on the loopback it takes none. So a client's first piece is
    delayed by another whole round trip, which makes no difference to a client that waits for the connection.
    """

    async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(_forward(reader, far_writer, 3 * HALF_TRIP_S), _forward(far_reader, writer, HALF_TRIP_S))

    server = await asyncio.start_server(join, "127.0.0.1", 0)
    relay_port: int = server.sockets[0].getsockname()[1]
    return relay_port


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay_s: float) -> None:
    """Forward all pieces, the first one with this delay."""
    loop = asyncio.get_running_loop()
    due = 0.0
    with suppress(ConnectionError):
        while piece := await reader.read(2**16):
            # Never at the same time as the piece before: calls due at one time have no order.
            due = max(loop.time() + delay_s, due + 1e-6)
            delay_s = HALF_TRIP_S
            loop.call_at(due, writer.write, piece)
    loop.call_at(max(loop.time() + HALF_TRIP_S, due + 1e-6), writer.close)
