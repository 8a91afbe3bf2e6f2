"""A server that sends the secret back that it received: in every part of a response, in every spelling of servers."""

import json
import re
from collections.abc import Callable
from html import escape
from urllib.parse import quote, quote_plus

from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message

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


ECHOES: dict[str, Callable[[str], tuple[str, ...]]] = {
    "401 in JSON": lambda s: ("401 Unauthorized", _error_body(json.dumps(s)), f"Server: {s}", f"Via: 1.1 {s}"),
    "400 in PHP's JSON": lambda s: ("400 Bad Request", _error_body(_php(s)), f"X-Request-Id: {s}"),
    "404 in Go's JSON": lambda s: ("404 Not Found", _error_body(_go(s)), f"Content-Type: text/{s}"),
    "JSON cut off": lambda s: ("200 OK", '{"id": 1, "notes": ' + _go(s)[:-1]),
    "HTML": lambda s: ("200 OK", f"<p>{escape(s)}</p><p>{escape(s, quote=False)}</p>"),
    "entities": lambda s: ("403 Forbidden", _entities(s)),
    "a redirect": lambda s: ("302 Found", "", f"Location: http://elsewhere.example/{quote(s)}?key={s}"),
    "a host": lambda s: ("307 Moved", "", f"Location: http://{quote(s, safe='')}.example/"),
    "a user": lambda s: ("308 Moved", "", f"Location: http://{quote(s, safe='')}:{quote(s)}@elsewhere.example/"),
    "a form": lambda s: ("500 Oops", f"key={quote_plus(s)}&again={quote_plus(s).lower()}&{quote(s)}"),
    "a reason": lambda s: (f"405 Not with {s}", "", f"Allow: {s}"),
    "a wait": lambda s: ("429 Too Many Requests", _error_body(json.dumps(s)), f"Retry-After: {s}"),
    "within the end": lambda s: ("200 OK", _cut_off(s, 9)),
    "within an escape at the end": lambda s: ("200 OK", _cut_off(_go(s), len(_go(s)) - 8)),
    "the reason of a contact": lambda s: (f"200 OK {s}", '{"id": 1, "name": "Ada"}', f"X-RateLimit-Remaining: {s}"),
}
"""The responses by name, each made from the secret: status and reason, body, headers."""


def echo_server() -> FaultServer:
    """Return a server that responds with the one of ``ECHOES`` whose number ends the path."""

    def behave(peer: Peer) -> None:
        while head := peer.request().decode():
            number = int(head.split()[1].rpartition("/")[2])
            (secret,) = re.findall(r"(?im)^authorization: bearer (.*)\r$", head)
            status, body, *headers = list(ECHOES.values())[number](secret)
            peer.send(message(status, body.encode(), *headers))

    return FaultServer(behave)
