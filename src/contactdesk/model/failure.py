"""Why a lookup gave no contact: a kind and the data that belong to it, never a sentence.

Every sentence that people read of it stands in ``ui/failure_text.py``.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from contactdesk.model.profile import Profile


class FailureKind(StrEnum):
    """Every way in which a lookup can end without a contact."""

    INVALID_REQUEST = "invalid request"
    NOT_AUTHORISED = "not authorised"
    NO_PERMISSION = "no permission"
    NOT_FOUND = "not found"
    PRECONDITION = "precondition"
    TOO_MANY_REQUESTS = "too many requests"
    SERVER_PROBLEM = "server problem"
    REDIRECTED = "redirected"

    NAME_NOT_FOUND = "name not found"
    CONNECTION_REFUSED = "connection refused"
    NETWORK_UNREACHABLE = "network unreachable"
    CONNECTION_LOST = "connection lost"
    TIMED_OUT = "timed out"
    CERTIFICATE_NOT_TRUSTED = "certificate not trusted"
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_OTHER_HOST = "certificate for another host"
    CERTIFICATE_FILE_UNUSABLE = "certificate file unusable"
    TLS_REFUSED = "tls refused"
    PROXY_REFUSED = "proxy refused"

    UNEXPECTED_STATUS = "unexpected status"
    NOT_THE_API = "not the api"

    EMPTY_RESPONSE = "empty response"
    HTML_RESPONSE = "html response"
    NOT_JSON = "not json"
    CUT_OFF = "cut off"
    TOO_LARGE = "too large"
    TOO_DEEP = "too deep"
    NO_CONTACT_INSIDE = "no contact inside"
    SAYS_FAILED = "says failed"

    SECRET_NOT_STORED = "secret not stored"  # noqa: S105
    NO_KEYRING = "no keyring"
    KEYRING_LOCKED = "keyring locked"
    KEYRING_DISMISSED = "keyring dismissed"
    KEYRING_REFUSED = "keyring refused"
    KEYRING_SILENT = "keyring silent"
    SECRET_UNUSABLE = "secret unusable"  # noqa: S105

    ID_UNUSABLE = "id unusable"
    PROFILE_UNUSABLE = "profile unusable"
    UNEXPECTED = "unexpected"


class FieldMessage(NamedTuple):
    """What the API says of one field; ``field`` is empty where it names none."""

    field: str
    message: str


class Exchange(NamedTuple):
    """What was sent and received, for the details; secrets are never in it.

    Attributes:
        request_line: e.g. ``GET https://api.clemta.com/contacts/1``.
        status_line: e.g. ``404 Not Found``; empty where no answer came.
        headers: those answer headers that are on the list of harmless ones.
        body_start: the first part of the body as text.
    """

    request_line: str
    status_line: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body_start: str = ""


@dataclass(eq=False)
class Failure(Exception):  # noqa: N818 - the word of the house
    """A lookup ended without a contact.

    Attributes:
        kind: in which way.
        status: the HTTP status, 0 where no answer came.
        message: the API's own words.
        code: the API's own key or code.
        field_messages: what it says of single fields.
        retry_after_s: seconds to wait, where the API gave a believable time.
        host: the host that belongs to the failure: the target of a redirect, the name not found, the proxy.
        limit_s: the deadline that passed, in seconds.
        permission: what the API calls the permission that is missing, where it names one.
        passing: whether trying again at once may help (and nothing is lost by it).
        exchange: for the details.
        profile: whose lookup it was.
        contact_id: the ID that was asked for.
        elapsed_s: seconds until it failed.
        tries: how often it was tried; 0 where nothing could be sent.
        requests_left: how many more requests the API will take, where it tells.
        requests_limit: out of how many.
    """

    kind: FailureKind
    status: int = 0
    message: str = ""
    code: str = ""
    field_messages: tuple[FieldMessage, ...] = ()
    retry_after_s: float | None = None
    host: str = ""
    limit_s: float = 0.0
    permission: str = ""
    passing: bool = False
    exchange: Exchange | None = None
    profile: Profile | None = None
    contact_id: str = ""
    elapsed_s: float | None = field(default=None)
    tries: int = 0
    requests_left: int | None = None
    requests_limit: int | None = None

    def __post_init__(self) -> None:
        super().__init__(self.kind)


def as_failure(error: BaseException, profile: Profile | None = None, contact_id: str = "") -> Failure:
    """The failure that an error of the program itself becomes.

    Args:
        error: what happened.
        profile: whose lookup it ended; ``None`` outside of a lookup.
        contact_id: the ID that was asked for; empty outside of a lookup.
    """
    failure = Failure(FailureKind.UNEXPECTED, profile=profile, contact_id=contact_id)
    failure.__cause__ = error
    return failure
