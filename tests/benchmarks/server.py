"""Serve what the benchmarks ask: plain HTTP on the loopback, and TLS at the end of a slow connection."""

import asyncio
import json
import ssl
import sys
from pathlib import Path

import trustme

from tests.benchmarks.bench import SECRET
from tests.benchmarks.relay import Relay
from tests.benchmarks.responses import responses

_REFUSED = b'{"key": "unauthorized", "message": "The token is not valid."}'
_UNKNOWN = b'{"key": "not_found", "message": "There is no such contact."}'


class Service:
    """Responds as Wethod does, and keeps every connection for as long as the client does."""

    def __init__(self) -> None:
        self._responses = responses()

    async def start(self, context: ssl.SSLContext | None = None) -> int:
        """Start to listen, and return the port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                writer.write(self._response((await reader.readuntil(b"\r\n\r\n")).decode("ascii")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _response(self, head: str) -> bytes:
        body = self._responses.get(head.split(" ", 2)[1].rpartition("/")[2])
        status = "200 OK" if body else "404 Not Found"
        if f"bearer {SECRET}\r\n" not in head.lower():
            status, body = "401 Unauthorized", _REFUSED
        body = body or _UNKNOWN
        return (
            f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )


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
    plain, encrypted = Service(), Service()
    echo = await asyncio.start_server(_echo, "127.0.0.1", 0)
    relay = Relay(await encrypted.start(context))
    echo_relay = Relay(echo.sockets[0].getsockname()[1])
    addresses = {
        "loopback": f"http://127.0.0.1:{await plain.start()}",
        "wire": f"https://127.0.0.1:{await relay.start()}",
        "echo": await echo_relay.start(),
        "authority": str(certificates),
    }
    print(json.dumps(addresses), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
