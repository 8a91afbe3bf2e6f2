"""The demo service's responses as plain values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeAlias

Headers: TypeAlias = Mapping[str, str]
"""Request headers; names in lower case."""

JSON = "application/json"
HTML = "text/html; charset=utf-8"
WETHOD_INVALID = "You provided invalid data. Check 'failures' for details."


class Delivery(Enum):
    """How the body of a response is sent."""

    WHOLE = auto()
    HALF = auto()
    """Half of the announced bytes, then the connection is closed."""
    DRIPPING = auto()
    """One byte at a time, each within the read timeout, but for more than a minute in total."""
    HUGE = auto()
    """Padded beyond the size limit, without a content length."""
    HANG_UP = auto()
    """The connection is closed without a response."""
    SILENT = auto()
    """Nothing is sent until the client closes the connection."""


@dataclass(frozen=True, slots=True)
class Response:
    """One response.

    Attributes:
        body: the text of the body; ``None`` stands for the requested contact from the data file.
        status: the HTTP status.
        content_type: empty for none.
        headers: additional headers.
        delivery: how the body is sent.
        delay_s: seconds before the first byte.
        times: how often in a row this response is sent before the contact is; 0 means always.
    """

    body: str | None = None
    status: int = 200
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    delivery: Delivery = Delivery.WHOLE
    delay_s: float = 0.0
    times: int = 0


def wethod_error(status: int, key: str, message: str, **more: Any) -> Response:
    """Return an error of Wethod.

    Args:
        status: the HTTP status.
        key: the machine-readable kind of the error.
        message: its text for people.
        more: further members of the body, e.g. ``failures``.
    """
    return Response(json.dumps({"key": key, "message": message} | more), status)


def clemta_error(status: int, code: str, message: str, **more: Any) -> Response:
    """Return an error of Clemta.

    Args:
        status: the HTTP status.
        code: the machine-readable kind of the error.
        message: its text for people.
        more: further members of ``error``, e.g. ``details``.
    """
    body = {"success": False, "message": message, "error": {"code": code} | more}
    return Response(json.dumps(body), status)


def page(title: str, text: str, status: int) -> Response:
    """Return a web page such as a proxy or another server sends."""
    head = f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n"
    return Response(f"{head}<body><h1>{title}</h1><p>{text}</p></body></html>\n", status, HTML)


NO_SUCH_PAGE = page("404 Not Found", "There is no such page on this server.", 404)
"""The response to every path that neither API has."""

GET_ONLY = Response("", 405, "", (("Allow", "GET"),))
"""The response to every method but GET."""
