"""One request and its response, and what the headers of a response mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NoReturn

from contactdesk.apis.decoding import charset, readable
from contactdesk.model.failure import Exchange
from contactdesk.model.service_notice import ServiceNotice
from contactdesk.model.unix_time import from_unix_time

LONGEST_BELIEVABLE_WAIT_S = 3600.0
BODY_START_CHARACTERS = 2_000
_BELIEVABLE_YEARS = range(2000, 2100)
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"?')
_CHALLENGE = re.compile(r"(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^=\s])")
"""The name of a challenge; that of a parameter is followed by ``=``."""
HARMLESS_HEADERS = (
    "content-encoding",
    "content-type",
    "content-length",
    "date",
    "deprecation",
    "location",
    "retry-after",
    "server",
    "sunset",
    "via",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-ratelimit-retry-after",
    "x-ratelimit-type",
    "x-request-id",
)
"""Response headers that may be shown and copied; the others are never shown."""


@dataclass(frozen=True, slots=True)
class Request:
    """Describes one GET request.

    Attributes:
        url: the whole address, without secrets.
        headers: hold the secret, so the ``repr`` leaves them out.
        ca_file: additional certificates to trust, beside the operating system's.
    """

    url: str
    headers: Mapping[str, str] = field(repr=False)
    ca_file: str = ""

    def __reduce__(self) -> NoReturn:
        raise TypeError("a request holds a secret and is neither copied nor written anywhere")


@dataclass(slots=True)
class Response:
    """Holds one response; filled in while it is received.

    Attributes:
        url: the address of the request, without secrets.
        status: the HTTP status.
        reason: the reason phrase after the status.
        headers: by lower-case name.
        body: without the content encodings that could be removed.
        elapsed_s: seconds from sending to the last byte.
        received_at: the local time of the last byte, with its time zone.
        coding: the names of the content encodings that the body is still in.
    """

    url: str
    status: int
    reason: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    elapsed_s: float = 0.0
    received_at: datetime = field(default_factory=lambda: datetime.now().astimezone())
    coding: str = field(default="", repr=False)

    @property
    def charset(self) -> str:
        """The declared charset; see ``charset``."""
        return charset(self.headers.get("content-type", ""))


def exchange(response: Response) -> Exchange:
    """Return the request and the response for the details of a failure."""
    return Exchange(
        request_line=f"GET {response.url}",
        status_line=f"{response.status} {response.reason}".strip(),
        headers=tuple(
            (name, _without_query(response.headers[name]) if name == "location" else response.headers[name])
            for name in HARMLESS_HEADERS
            if name in response.headers
        ),
        body_start=readable(response.body[: BODY_START_CHARACTERS * 4], response.charset)[:BODY_START_CHARACTERS],
    )


def _without_query(location: str) -> str:
    """Return the target of a redirect without what may hold a session or a password."""
    target = re.sub("^([\\w+.-]+:)?//[^/?#]*@", r"\1//", location)
    return re.split(r"[?#]|;\w+=", target, maxsplit=1)[0]


def challenges(header: str) -> list[str]:
    """Return the ways to sign in that ``WWW-Authenticate`` or ``Proxy-Authenticate`` names, e.g. ``Basic``."""
    return _CHALLENGE.findall(_QUOTED.sub('""', header))


def requests_left(response: Response) -> tuple[int | None, int | None]:
    """Return the number of requests that the API still takes, and its limit, if the headers name them."""
    left = response.headers.get("x-ratelimit-remaining", "")
    limit = response.headers.get("x-ratelimit-limit", "")
    return _count(left), _count(limit)


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def retry_after_s(response: Response) -> float | None:
    """Return the seconds to wait, from ``Retry-After`` (seconds or a date) or Wethod's ``x-ratelimit-retry-after``.

    ``None`` if the response names no time, or one that is not believable.
    """
    seconds = waiting_time_s(response)
    return seconds if seconds is not None and seconds <= LONGEST_BELIEVABLE_WAIT_S else None


def waiting_time_s(response: Response) -> float | None:
    """Return the seconds to wait, as ``retry_after_s`` does, however many there are."""
    for name in ("retry-after", "x-ratelimit-retry-after"):
        seconds = _seconds(response.headers.get(name, "").strip(), response)
        if seconds is not None and seconds > 0:
            return seconds
    return None


def reset_after_s(response: Response) -> float | None:
    """Return the seconds until the API's limit is reset, from ``X-RateLimit-Reset`` (Unix time).

    They are counted from the response's own ``Date``: the clocks of the server and of this computer may differ.
    """
    moment = _count(response.headers.get("x-ratelimit-reset", ""))
    if moment is None:
        return None
    sent_at = _http_date(response.headers.get("date", ""))
    # Some proxies write a date of their own.
    waits = (moment - each.timestamp() for each in (sent_at, response.received_at) if each)
    return next((wait_s for wait_s in waits if 0 < wait_s <= LONGEST_BELIEVABLE_WAIT_S), None)


def service_notice(response: Response) -> ServiceNotice | None:
    """Return what the headers ``Deprecation`` and ``Sunset`` announce; ``None`` if they announce nothing believable.

    ``Deprecation`` is ``@`` and Unix time (RFC 9745), in older drafts ``true`` or an HTTP date; ``Sunset`` is an HTTP
    date (RFC 8594).
    """
    deprecation = response.headers.get("deprecation", "").strip()
    deprecated_at = _structured_date(deprecation) or _http_date(deprecation)
    ends_at = _http_date(response.headers.get("sunset", ""))
    is_deprecated = deprecated_at is not None or deprecation.lower() == "true"
    return ServiceNotice(ends_at, is_deprecated, deprecated_at) if is_deprecated or ends_at else None


def _structured_date(text: str) -> datetime | None:
    # An item may have parameters (RFC 9651).
    seconds = _count(text.partition(";")[0].strip().removeprefix("@")) if text.startswith("@") else None
    if seconds is None:
        return None
    try:
        return _believable(from_unix_time(seconds))
    except OverflowError:
        return None


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        # A date without a zone is in UTC, as every HTTP date.
        return _believable(moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def _believable(moment: datetime) -> datetime | None:
    return moment if moment.year in _BELIEVABLE_YEARS else None


def _seconds(text: str, response: Response) -> float | None:
    try:
        return float(text)
    except ValueError:
        moment = _http_date(text)
    if moment is None:
        return None
    # The clocks of the server and of this computer may differ.
    sent_at = _http_date(response.headers.get("date", "")) or response.received_at
    return (moment - sent_at).total_seconds()
