"""Serve what the benchmarks ask: plain HTTP on the loopback, and TLS at the end of a slow connection."""

import asyncio
import json
import ssl
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import trustme

from tests.benchmarks.bench import SECRET
from tests.benchmarks.limited import LimitedService, every_contact
from tests.benchmarks.relay import start_relay
from tests.benchmarks.responses import responses

_RESPONSES = responses()
_REFUSED = b'{"key": "unauthorized", "message": "The token is not valid."}'
_UNKNOWN = b'{"key": "not_found", "message": "There is no such contact."}'


Respond = Callable[[str], bytes]
"""Returns the response to the head of a request."""


def _responding(respond: Respond) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Respond, and keep the connection for as long as the client does."""
        try:
            while True:
                writer.write(respond((await reader.readuntil(b"\r\n\r\n")).decode("ascii")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    return serve


def _path(head: str) -> str:
    return head.split(" ", 2)[1].partition("?")[0]


def _response(head: str) -> bytes:
    """Respond as Wethod does."""
    path = _path(head)
    body = _RESPONSES.get(path) or every_contact(path)
    status = "200 OK" if body else "404 Not Found"
    if f"bearer {SECRET}\r\n" not in head.lower():
        status, body = "401 Unauthorized", _REFUSED
    body = body or _UNKNOWN
    # Else a list would wait for an hour after 4,750 IDs.
    limit = "X-RateLimit-Limit: 1000000\r\nX-RateLimit-Remaining: 1000000\r\n"
    head = f"HTTP/1.1 {status}\r\n{limit}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(100):
        writer.write(piece)
    writer.close()


async def main(folder: Path) -> None:
    """Serve until standard input ends."""
    authority = trustme.CA()
    certificates = folder / "authority.pem"
    authority.cert_pem.write_to_path(certificates)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    limited = LimitedService()
    servers = [
        await asyncio.start_server(_responding(_response), "127.0.0.1", 0),
        await asyncio.start_server(_responding(_response), "127.0.0.1", 0, ssl=context),
        await asyncio.start_server(_responding(lambda head: limited.respond(_path(head))), "127.0.0.1", 0),
        await asyncio.start_server(_echo, "127.0.0.1", 0),
    ]
    plain, encrypted, with_limit, echo = (server.sockets[0].getsockname()[1] for server in servers)
    addresses = {
        "loopback": f"http://127.0.0.1:{plain}",
        "wire": f"https://127.0.0.1:{await start_relay(encrypted)}",
        "limited": f"http://127.0.0.1:{with_limit}",
        "limited wire": f"http://127.0.0.1:{await start_relay(with_limit)}",
        "echo": await start_relay(echo),
        "authority": str(certificates),
    }
    print(json.dumps(addresses), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
