"""The base class of the APIs: what is sent, and how a response becomes a contact or a failure."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar
from urllib.parse import quote, urlsplit

from contactdesk.apis.exchange import (
    Request,
    Response,
    exchange,
    requests_left,
    retry_after_s,
    service_notice,
    waiting_time_s,
)
from contactdesk.apis.gateway import challenge, gateway_kind, wants_bearer
from contactdesk.apis.redirects import redirect_failure
from contactdesk.apis.unreadable import encoded, unreadable
from contactdesk.model.addresses import has_user, is_base_url, is_loopback
from contactdesk.model.broken_json import JsonError, JsonFault
from contactdesk.model.contact import Contact, Field, ResponseInfo
from contactdesk.model.failure import Cause, Failure, FailureKind, FieldMessage, LookupFailed
from contactdesk.model.lossless_json import Json, JsonObject, parse, write
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.model.service_notice import ServiceNotice

if TYPE_CHECKING:
    from contactdesk.model.connection_report import Owner
    from contactdesk.model.related import RelatedDetails

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """Holds the content of an error body in the API's own format."""

    message: str
    code: str
    field_messages: tuple[FieldMessage, ...]

    def as_failure(self, kind: FailureKind) -> Failure:
        """Return a failure of a kind that carries this content."""
        return Failure(kind, message=self.message, code=self.code, field_messages=self.field_messages)


@dataclass(frozen=True, slots=True)
class FurtherRequest(Generic[T]):
    """Declares a request other than the one for a contact.

    Attributes:
        path: the address below the base URL.
        read: returns the result from the object in a 200; raises ``LookupFailed`` if that is another object.
        fallback: the path to request once instead if the service refuses the first as invalid (400); empty for none.
    """

    path: str
    read: Callable[[JsonObject], T]
    fallback: str = ""


class Api(ABC):
    """Describes one service. To add a service, add a file with one subclass, and one line in the registry.

    Attributes:
        info: the values that the window needs.
        impossible_id: an ID that cannot exist, for checking a connection.
        refusals: the error statuses that the API documents, and the kind of failure that each means.
        permission: the API's name of the permission that a lookup needs, where it documents one.
        refuses_single_contacts: whether a 403 is about the requested contact; else it is about the secret, and the next
            request would end the same.
        explanations: what this API's failures of a kind mean, in place of the general sentence: whole sentences,
            translated in the context ``Explanation``, with the names in braces of ``FailureText.data``.
        owner_request: the request for the owner of the secret; ``None`` if the API has none.
    """

    info: ClassVar[ApiInfo]
    impossible_id: ClassVar[str]
    refusals: ClassVar[Mapping[int, FailureKind]]
    permission: ClassVar[str] = ""
    refuses_single_contacts: ClassVar[bool] = False
    explanations: ClassVar[Mapping[FailureKind, str]] = {}
    owner_request: ClassVar["FurtherRequest[Owner] | None"] = None

    def __init_subclass__(cls) -> None:
        """Set ``info.has_related`` if the subclass declares ``related``."""
        super().__init_subclass__()
        if cls.related is not Api.related:
            cls.info = cls.info._replace(has_related=True)

    @abstractmethod
    def headers(self, profile: Profile, secret: str) -> dict[str, str]:
        """Return the headers that identify the caller."""

    @abstractmethod
    def error_body(self, body: JsonObject) -> ErrorBody | None:
        """Return the error in a body, or ``None`` if the body does not have this API's own error format."""

    @abstractmethod
    def unwrap(self, body: JsonObject) -> JsonObject:
        """Take the contact object out of the body of a 200.

        Raises:
            LookupFailed: the body holds no contact.
        """

    @abstractmethod
    def read_contact(self, data: JsonObject, asked_id: str) -> Contact:
        """Build the contact from its object; needs no response, so that a stored object can be read again.

        Args:
            data: the object that ``unwrap`` returned.
            asked_id: the ID that was looked up.
        """

    def envelope_fields(self, body: JsonObject) -> tuple[Field, ...]:  # noqa: ARG002 - for APIs with an envelope
        """Return the undocumented members of a body that are outside the contact object."""
        return ()

    def is_newer_error(self, body: JsonObject) -> bool:  # noqa: ARG002 - for vendors with a newer API
        """Return whether an error body has the format of the vendor's newer API, which has no contacts."""
        return False

    def related(self, contact: Contact) -> "FurtherRequest[RelatedDetails] | None":  # noqa: ARG002
        """Return the request for the details that belong to a contact; ``None`` if the contact names none.

        Raises:
            ValueError: the contact names details that cannot be requested.
        """
        return None

    def request(self, profile: Profile, secret: str, contact_id: str) -> Request:
        """Return the request for one contact.

        Raises:
            LookupFailed: the ID, the secret or a value of the profile cannot be sent at all.
        """
        if contact_id in ("", ".", ".."):
            raise LookupFailed(Failure(FailureKind.ID_UNUSABLE))
        try:
            segment = quote(contact_id, safe="")
        except UnicodeEncodeError:  # a lone surrogate
            raise LookupFailed(Failure(FailureKind.ID_UNUSABLE)) from None
        return self.request_to(f"{self.info.endpoint}/{segment}", profile, secret)

    def request_to(self, path: str, profile: Profile, secret: str) -> Request:
        """Return the request for a path below the base URL.

        Raises:
            LookupFailed: the secret or a value of the profile cannot be sent at all.
        """
        if not secret or not _is_header_safe(secret):
            raise LookupFailed(Failure(FailureKind.SECRET_UNUSABLE))
        if has_user(profile.base_url):
            raise LookupFailed(Failure(FailureKind.ADDRESS_WITH_USER))
        headers = {"Accept": "application/json"} | self.headers(profile, secret)
        if not (_keeps_secrets(profile.base_url) and all(map(_is_header_safe, headers.values()))):
            raise LookupFailed(Failure(FailureKind.PROFILE_UNUSABLE))
        return Request(f"{profile.base_url.rstrip('/')}{path}", headers, profile.ca_file)

    def read(self, response: Response, asked_id: str) -> Contact:
        """Return the contact that a response holds, with its response info.

        Raises:
            LookupFailed: the response means a failure.
        """

        def read_body(body: JsonObject) -> Contact:
            contact = self.read_contact(self.unwrap(body), asked_id)
            return replace(contact, others=contact.others + self.envelope_fields(body))

        contact = self.read_by(read_body, response)
        left, limit = requests_left(response)
        info = ResponseInfo(
            response.status,
            response.reason,
            response.elapsed_s,
            response.received_at,
            left,
            limit,
            service_notice(response),
            len(response.body),
        )
        return replace(contact, response_info=info)

    def read_by(self, read_body: Callable[[JsonObject], T], response: Response) -> T:
        """Return the result of a function that reads the object in a 200.

        Raises:
            LookupFailed: the response means a failure.
        """
        try:
            if response.status != HTTPStatus.OK:
                raise LookupFailed(self._refusal(response))
            return read_body(_object_in(response))
        except LookupFailed as error:
            left, limit = requests_left(response)
            failure = replace(
                error.failure,
                status=response.status,
                elapsed_s=response.elapsed_s,
                exchange=exchange(response),
                requests_left=left,
                requests_limit=limit,
                notice=error.failure.notice or service_notice(response),
            )
            raise LookupFailed(failure) from None

    def _refusal(self, response: Response) -> Failure:
        is_redirect = 300 <= response.status < 400
        if is_redirect and (redirected := redirect_failure(response, self.info.endpoint)):
            return redirected
        body, is_json_or_empty = _error_json_in(response)
        error_body = self.error_body(body) if isinstance(body, JsonObject) else None
        kind, cause = self._kind(response, error_body), Cause.NONE
        is_refused = kind is FailureKind.NOT_THE_API and response.status in (401, 403)
        # Frameworks and gateways refuse in forms of their own; a web page comes from a firewall or a login.
        if is_refused and (is_json_or_empty or wants_bearer(response)):
            kind, cause, error_body = self.refusals[response.status], Cause.OTHER_FORM, _other_error_body(body)
        elif kind in (FailureKind.SERVER_PROBLEM, FailureKind.UNEXPECTED_STATUS) and error_body is None:
            error_body = _other_error_body(body)
        elif kind is FailureKind.NOT_THE_API and (failure := encoded(response)):
            # What cannot be read may be the API's own error.
            return failure
        failure = error_body.as_failure(kind) if error_body else Failure(kind)
        failure = replace(failure, cause=cause, explanation=self.explanations.get(kind, ""))
        if isinstance(body, JsonObject) and self.is_newer_error(body):
            failure = replace(failure, notice=ServiceNotice(is_newer_api=True))
        match kind:
            case FailureKind.TOO_MANY_REQUESTS | FailureKind.SERVER_PROBLEM:
                return _with_wait(failure, response)
            case FailureKind.PASSWORD_WANTED:
                return replace(failure, technical=challenge(response))
            case FailureKind.NO_PERMISSION:
                return replace(failure, permission=self.permission)
        return failure

    def _kind(self, response: Response, error_body: ErrorBody | None) -> FailureKind:
        status = response.status
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            return FailureKind.TOO_MANY_REQUESTS
        if status >= 500:
            return FailureKind.SERVER_PROBLEM
        if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return FailureKind.PROXY_SIGN_IN
        if error_body is None and (kind := gateway_kind(response)):
            return kind
        if status not in self.refusals:
            return FailureKind.UNEXPECTED_STATUS
        return self.refusals[status] if error_body else FailureKind.NOT_THE_API


def _with_wait(failure: Failure, response: Response) -> Failure:
    """Return the failure with the time to wait, before which nothing is sent again."""
    wait_s = retry_after_s(response)
    # A time too long to count down is still said.
    cause = Cause.LONG_WAIT if wait_s is None and waiting_time_s(response) is not None else Cause.NONE
    passing = response.status in (502, 503, 504) and cause is Cause.NONE
    return replace(failure, retry_after_s=wait_s, cause=cause, passing=passing)


def text_of(body: JsonObject, key: str) -> str:
    """Return the text under a key; empty if there is none or it is not a text."""
    value = body.get(key)
    return value if isinstance(value, str) else ""


def id_text(body: JsonObject) -> str:
    """Return the ID in the characters received; empty where there is none."""
    value = body.get("id")
    return value if isinstance(value, str) else "" if value is None else write(value, indent=None)


_LISTS_OF_FAILURES = ("failures", "details", "errors", "violations")
_NAMES_OF_FIELD = ("field", "name", "path", "property", "param")
_NAMES_OF_MESSAGE = ("message", "error_description", "error", "detail", "description", "reason")


def field_messages(body: JsonObject) -> tuple[FieldMessage, ...]:
    """Return the messages about single fields, under the names and in the formats that are known to occur.

    The formats are a list of objects, a list of texts, an object of field and message (or messages), or one text. The
    APIs' documents name ``failures`` and ``details``; the others come from public clients (README.md in this folder).
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
    """Return whether requests are encrypted or stay on this computer; the profile file may have been edited by hand."""
    if not is_base_url(base_url):
        return False
    parts = urlsplit(base_url)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def _is_header_safe(value: str) -> bool:
    return value.isascii() and value.isprintable() and value == value.strip()


def _error_json_in(response: Response) -> tuple[Json, bool]:
    """Return the JSON of an error, and whether the body is JSON or empty."""
    try:
        return parse(response.body, response.charset), True
    except JsonError as error:
        return None, error.fault is JsonFault.EMPTY


def _other_error_body(body: Json) -> ErrorBody:
    """Return what an error says that has not the API's own form."""
    messages = field_messages(body) if isinstance(body, JsonObject) else ()
    return ErrorBody(_message_in(body), "", messages)


def _message_in(body: Json) -> str:
    if isinstance(body, str):
        return body
    if not isinstance(body, JsonObject):
        return ""
    inner = (value for name in _NAMES_OF_MESSAGE if isinstance(value := body.get(name), JsonObject))
    own = (text for name in _NAMES_OF_MESSAGE if (text := text_of(body, name)))
    return next(own, "") or _message_in(next(inner, None))


def _object_in(response: Response) -> JsonObject:
    try:
        body = parse(response.body, response.charset)
    except JsonError as error:
        raise LookupFailed(unreadable(error, response)) from None
    if not isinstance(body, JsonObject):
        raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE))
    return body
