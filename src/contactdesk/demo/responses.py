"""What the demo service can answer, apart from how it gets onto the wire."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

Headers: TypeAlias = Mapping[str, str]
"""Request headers; names in lower case."""

JSON = "application/json"
HTML = "text/html; charset=utf-8"


class Delivery(Enum):
    """How the body of an answer travels."""

    WHOLE = auto()
    HALF = auto()
    """Half of the promised bytes, then the connection ends."""
    DRIPPING = auto()
    """A byte now and then, each soon enough to look alive, never to an end within a minute."""
    HUGE = auto()
    """Padded with more bytes than any contact has, and no length told beforehand."""
    HANG_UP = auto()
    """The connection ends without a byte."""
    SILENT = auto()
    """Nothing, until the client gives up."""


@dataclass(frozen=True, slots=True)
class Response:
    """One answer.

    Attributes:
        body: the text of the body; ``None`` means: the contact that the data file has under the ID asked for.
        status: the HTTP status.
        content_type: empty where none is sent.
        headers: further headers.
        manner: how the body travels.
        delay_s: seconds before the first byte.
        times: how often in a row this is the answer before the contact itself is; 0 means always.
    """

    body: str | None = None
    status: int = 200
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    delivery: Delivery = Delivery.WHOLE
    delay_s: float = 0.0
    times: int = 0


def page(title: str, text: str, status: int) -> Response:
    """A web page such as a proxy or another server sends."""
    head = f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n"
    return Response(f"{head}<body><h1>{title}</h1><p>{text}</p></body></html>\n", status, HTML)


NO_SUCH_PAGE = page("404 Not Found", "There is no such page on this server.", 404)
"""What stands at every address that neither API has."""

GET_ONLY = Response("", 405, "", (("Allow", "GET"),))
"""What everything but a GET gets."""
