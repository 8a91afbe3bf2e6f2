"""A server that sends the secret back that it received: in every part of a response, in every spelling of servers."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, quote_plus

_BODY_START = 2_000
"""The number of characters of a body that a failure keeps."""


def _go(text: str) -> str:
    """JSON as Go writes it."""
    return _php(text).replace("\\/", "/").replace("&", "\\u0026").replace("<", "\\u003c")


def _php(text: str) -> str:
    """JSON as PHP writes it."""
    return json.dumps(text).replace("/", "\\/")


def _error_body(quoted: str) -> str:
    return (
        f'{{"key": {quoted}, "message": {quoted}, "failures": [{{"field": {quoted}, "message": {quoted}}}, {quoted}]}}'
    )


def _entities(text: str) -> str:
    decimal = "".join(f"&#{ord(character)};" for character in text)
    hexadecimal = "".join(f"&#x{ord(character):X};" for character in text)
    return f"<p>{decimal}</p><p>{hexadecimal}</p>"


def _cut_off(text: str, kept: int) -> str:
    """Return a body whose kept part ends ``kept`` characters into the text."""
    return "." * (_BODY_START - kept) + text


Response = tuple[int, str, str, dict[str, str]]
"""Status, reason, body, headers."""

ECHOES: dict[str, Callable[[str], Response]] = {
    "401 in JSON": lambda s: (401, "Unauthorized", _error_body(json.dumps(s)), {"Server": s, "Via": f"1.1 {s}"}),
    "400 in PHP's JSON": lambda s: (400, "Bad Request", _error_body(_php(s)), {"X-Request-Id": s}),
    "404 in Go's JSON": lambda s: (404, "Not Found", _error_body(_go(s)), {"Content-Type": f"text/{s}"}),
    "JSON cut off": lambda s: (200, "OK", '{"id": 1, "notes": ' + _go(s)[:-1], {}),
    "HTML": lambda s: (200, "OK", f"<p>{escape(s)}</p><p>{escape(s, quote=False)}</p>", {}),
    "entities": lambda s: (403, "Forbidden", _entities(s), {}),
    "a redirect": lambda s: (302, "Found", "", {"Location": f"http://elsewhere.example/{quote(s)}?key={s}"}),
    "a host": lambda s: (307, "Moved", "", {"Location": f"http://{quote(s, safe='')}.example/"}),
    "a user": lambda s: (308, "Moved", "", {"Location": f"http://{quote(s, safe='')}:{quote(s)}@elsewhere.example/"}),
    "a form": lambda s: (
        500,
        "Internal Server Error",
        f"key={quote_plus(s)}&again={quote_plus(s).lower()}&{quote(s)}",
        {},
    ),
    "a reason": lambda s: (405, f"Not with {s}", "", {"Allow": s}),
    "a wait": lambda s: (429, "Too Many Requests", _error_body(json.dumps(s)), {"Retry-After": s}),
    "within the end": lambda s: (200, "OK", _cut_off(s, 9), {}),
    "within an escape at the end": lambda s: (200, "OK", _cut_off(_go(s), len(_go(s)) - 8), {}),
    "the reason of a good response": lambda s: (
        200,
        f"OK {s}",
        '{"id": 1, "name": "Ada"}',
        {"X-RateLimit-Remaining": s},
    ),
}
"""The responses by name, each made from the secret."""


@contextmanager
def echo_server() -> Iterator[str]:
    """Run the server and yield its base URL; the number in the path chooses one of ``ECHOES``."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        secret = self.headers["Authorization"].removeprefix("Bearer ")
        number = int(self.path.rpartition("/")[2])
        status, reason, body, headers = list(ECHOES.values())[number](secret)
        self.send_response_only(status, reason)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        """Write nothing."""
