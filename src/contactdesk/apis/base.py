"""What an API is: what to send, and how an answer becomes a contact or a failure."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import ClassVar, NoReturn
from urllib.parse import quote, urljoin, urlsplit

from contactdesk.model.addresses import is_address, is_loopback
from contactdesk.model.contact import Contact, ResponseInfo
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage
from contactdesk.model.lossless_json import Json, JsonError, JsonFault, JsonObject, parse, write
from contactdesk.model.profile import ApiInfo, Profile

LONGEST_BELIEVABLE_WAIT_S = 3600.0
BODY_START_CHARACTERS = 2_000
HARMLESS_HEADERS = (
    "content-type",
    "content-length",
    "date",
    "location",
    "retry-after",
    "server",
    "via",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-ratelimit-retry-after",
    "x-ratelimit-type",
    "x-request-id",
)
"""Answer headers that may be shown and copied; every other one stays out of sight."""


@dataclass(frozen=True, slots=True)
class Request:
    """One GET.

    Attributes:
        url: what is asked, without secrets.
        headers: hold the secret, so the ``repr`` leaves them out.
        ca_file: further certificates to trust, beside the operating system's.
    """

    url: str
    headers: Mapping[str, str] = field(repr=False)
    ca_file: str = ""

    def __reduce__(self) -> NoReturn:
        raise TypeError("a request holds a secret and is neither copied nor written anywhere")


@dataclass(slots=True)
class Response:
    """What came back; filled in while it comes.

    Attributes:
        url: what was asked, without secrets.
        status: the HTTP status.
        reason: the words behind it.
        headers: by lower-case name.
        body: decoded from any content encoding.
        elapsed_s: seconds from sending to the last byte.
        received_at: the local time of the last byte, with its time zone.
    """

    url: str
    status: int
    reason: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    elapsed_s: float = 0.0
    received_at: datetime = field(default_factory=lambda: datetime.now().astimezone())


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """An error body in the API's own shape."""

    message: str
    code: str
    field_messages: tuple[FieldMessage, ...]


class Api(ABC):
    """One of the services. A further one is one file with one subclass, and one line in the registry.

    Attributes:
        info: what the window needs to know of it.
        probe_id: an ID that cannot exist, for testing a connection.
        refusals: the error statuses that the API documents, and the failure that each means.
        permission: what a refused permission is called, where the document names one.
    """

    info: ClassVar[ApiInfo]
    impossible_id: ClassVar[str]
    refusals: ClassVar[Mapping[int, FailureKind]]
    permission: ClassVar[str] = ""

    @abstractmethod
    def headers(self, profile: Profile, secret: str) -> dict[str, str]:
        """The headers by which the API knows who asks."""

    @abstractmethod
    def error_body(self, body: JsonObject) -> ErrorBody | None:
        """The error that the body tells of, or ``None`` where it has not this API's own shape."""

    @abstractmethod
    def contact(self, body: JsonObject, asked_id: str, response_info: ResponseInfo) -> Contact:
        """The contact in the body of a 200.

        Raises:
            Failure: the body holds none.
        """

    def request(self, profile: Profile, secret: str, contact_id: str) -> Request:
        """The request for one contact.

        Raises:
            Failure: the ID or a value of the profile cannot be sent at all.
        """
        if contact_id in ("", ".", ".."):
            raise Failure(FailureKind.ID_UNUSABLE)
        if not secret or not _is_header_safe(secret):
            raise Failure(FailureKind.SECRET_UNUSABLE)
        headers = {"Accept": "application/json"} | self.headers(profile, secret)
        if not (_keeps_secrets(profile.base_url) and all(map(_is_header_safe, headers.values()))):
            raise Failure(FailureKind.PROFILE_UNUSABLE)
        try:
            segment = quote(contact_id, safe="")
        except UnicodeEncodeError:  # a lone surrogate
            raise Failure(FailureKind.ID_UNUSABLE) from None
        return Request(f"{profile.base_url.rstrip('/')}{self.info.endpoint}/{segment}", headers, profile.ca_file)

    def read(self, response: Response, asked_id: str) -> Contact:
        """The contact that the answer holds.

        Raises:
            Failure: of the kind that the answer means.
        """
        try:
            if response.status == HTTPStatus.OK:
                return self.contact(_object_in(response), asked_id, _response_info(response))
            raise self._refusal(response)
        except Failure as failure:
            failure.status = response.status
            failure.elapsed_s = response.elapsed_s
            failure.exchange = exchange(response)
            failure.requests_left, failure.requests_limit = _requests(response)
            raise

    def _refusal(self, response: Response) -> Failure:
        error_body = self._error_body(response)
        failure = Failure(self._kind(response, error_body))
        if error_body:
            failure.message = error_body.message
            failure.code = error_body.code
            failure.field_messages = error_body.field_messages
        match failure.kind:
            case FailureKind.REDIRECTED:
                failure.host = _target(response)
            case FailureKind.TOO_MANY_REQUESTS:
                failure.retry_after_s = _retry_after_s(response)
            case FailureKind.SERVER_PROBLEM:
                failure.passing = response.status in (502, 503, 504)
            case FailureKind.NO_PERMISSION:
                failure.permission = self.permission
        return failure

    def _error_body(self, response: Response) -> ErrorBody | None:
        try:
            body = parse(response.body)
        except JsonError:
            return None
        return self.error_body(body) if isinstance(body, JsonObject) else None

    def _kind(self, response: Response, error_body: ErrorBody | None) -> FailureKind:
        status = response.status
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            return FailureKind.TOO_MANY_REQUESTS
        if status >= 500:
            return FailureKind.SERVER_PROBLEM
        if 300 <= status < 400 and _target(response):
            return FailureKind.REDIRECTED
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return FailureKind.PROXY_REFUSED
        if status not in self.refusals:
            return FailureKind.UNEXPECTED_STATUS
        return self.refusals[status] if error_body else FailureKind.NOT_THE_API


def exchange(response: Response) -> Exchange:
    """The exchange as the details of a failure show it."""
    return Exchange(
        request_line=f"GET {response.url}",
        status_line=f"{response.status} {response.reason}".strip(),
        headers=tuple((name, response.headers[name]) for name in HARMLESS_HEADERS if name in response.headers),
        body_start=response.body[: BODY_START_CHARACTERS * 4].decode("utf-8", "replace")[:BODY_START_CHARACTERS],
    )


def text_of(body: JsonObject, key: str) -> str:
    """The text under a key; empty where there is none or it is something else."""
    value = body.get(key)
    return value if isinstance(value, str) else ""


def id_text(body: JsonObject) -> str:
    """The ID in the characters received; empty where there is none."""
    value = body.get("id")
    return value if isinstance(value, str) else "" if value is None else write(value, indent=None)


_LISTS_OF_FAILURES = ("failures", "details", "errors", "violations")
_NAMES_OF_FIELD = ("field", "name", "path", "property", "param")
_NAMES_OF_MESSAGE = ("message", "error", "detail", "description", "reason")


def field_messages(body: JsonObject) -> tuple[FieldMessage, ...]:
    """Whatever the body says of single fields, under the names and in the shapes that have been met.

    A list of objects, a list of texts, an object of field and message (or messages), or one text. Source: ``failures``
    and ``details`` stand in the two API documents, the other names in ``apis.md`` as met by public clients.
    """
    for key in _LISTS_OF_FAILURES:
        if messages := tuple(_messages("", body.get(key))):
            return messages
    return ()


def _messages(name: str, value: Json) -> list[FieldMessage]:
    if isinstance(value, str):
        return [FieldMessage(name, value)] if value else []
    if isinstance(value, list):
        return [message for item in value for message in _messages(name, item)]
    if isinstance(value, JsonObject):
        message = next((text for key in _NAMES_OF_MESSAGE if (text := text_of(value, key))), "")
        if message:
            named = next((text for key in _NAMES_OF_FIELD if (text := text_of(value, key))), name)
            return [FieldMessage(named, message)]
        return [message for key, item in value.members for message in _messages(key, item)]
    return []


def _keeps_secrets(base_url: str) -> bool:
    """Whether nobody on the way could read what is sent; the form sees to it, but the file can be edited."""
    if not is_address(base_url):
        return False
    parts = urlsplit(base_url)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def _is_header_safe(value: str) -> bool:
    return value.isascii() and value.isprintable() and value == value.strip()


def _object_in(response: Response) -> JsonObject:
    try:
        body = parse(response.body)
    except JsonError as error:
        raise Failure(_unreadable(error.fault, response)) from None
    if not isinstance(body, JsonObject):
        raise Failure(FailureKind.NO_CONTACT_INSIDE)
    return body


def _unreadable(fault: JsonFault, response: Response) -> FailureKind:
    match fault:
        case JsonFault.EMPTY:
            return FailureKind.EMPTY_RESPONSE
        case JsonFault.CUT_OFF:
            return FailureKind.CUT_OFF
        case JsonFault.TOO_DEEP:
            return FailureKind.TOO_DEEP
        case JsonFault.TOO_MANY:
            return FailureKind.TOO_LARGE
    is_html = "html" in response.headers.get("content-type", "") or response.body.lstrip().startswith(b"<")
    return FailureKind.HTML_RESPONSE if is_html else FailureKind.NOT_JSON


def _response_info(response: Response) -> ResponseInfo:
    left, limit = _requests(response)
    return ResponseInfo(response.status, response.reason, response.elapsed_s, response.received_at, left, limit)


def _requests(response: Response) -> tuple[int | None, int | None]:
    """How many requests are left, of how many. Source: the ``X-RateLimit-*`` headers in ``apis.md``."""
    left = response.headers.get("x-ratelimit-remaining", "")
    limit = response.headers.get("x-ratelimit-limit", "")
    return _count(left), _count(limit)


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def _target(response: Response) -> str:
    location = response.headers.get("location", "")
    try:
        return urlsplit(urljoin(response.url, location)).netloc.rpartition("@")[2] if location else ""
    except ValueError:
        return location


def _retry_after_s(response: Response) -> float | None:
    """Seconds to wait, from ``Retry-After`` (seconds or a date) or ``x-ratelimit-retry-after`` (``apis.md``)."""
    for name in ("retry-after", "x-ratelimit-retry-after"):
        seconds = _seconds(response.headers.get(name, "").strip(), response.received_at)
        if seconds is not None and 0 < seconds <= LONGEST_BELIEVABLE_WAIT_S:
            return seconds
    return None


def _seconds(text: str, now: datetime) -> float | None:
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.astimezone()).timestamp() - now.timestamp()
