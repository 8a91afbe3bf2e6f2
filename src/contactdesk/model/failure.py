"""Why a lookup gives no contact: a kind and the data that belong to it, never a sentence.

The sentences that people read are in ``ui/failure``, in the modules named ``…_words``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from contactdesk.model.broken_json import JsonProblem
from contactdesk.model.profile import Profile
from contactdesk.model.service_notice import ServiceNotice


class FailureKind(StrEnum):
    """Names every way in which a lookup can end without a contact."""

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
    CERTIFICATE_NOT_YET_VALID = "certificate not yet valid"
    CERTIFICATE_OTHER_HOST = "certificate for another host"
    CERTIFICATE_FILE_UNUSABLE = "certificate file unusable"
    TLS_REFUSED = "tls refused"
    CLIENT_CERTIFICATE_WANTED = "client certificate wanted"
    PROXY_SIGN_IN = "proxy requires a sign-in"
    PROXY_REFUSED = "proxy refused"
    PROXY_CANNOT_REACH = "proxy cannot reach the server"
    PROXY_DOWN = "proxy cannot be reached"
    PROXY_NOT_FOUND = "proxy not found"
    NOT_A_PROXY = "not a proxy"
    PROXY_UNUSABLE = "proxy setting unusable"

    UNEXPECTED_STATUS = "unexpected status"
    NOT_THE_API = "not the api"
    PASSWORD_WANTED = "password wanted"  # noqa: S105
    BROKEN_HTTP = "broken http"

    EMPTY_RESPONSE = "empty response"
    HTML_RESPONSE = "html response"
    NOT_JSON = "not json"
    BROKEN_JSON = "broken json"
    ENCODED = "encoded"
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
    ADDRESS_WITH_USER = "address with user"
    PROFILE_UNUSABLE = "profile unusable"
    UNEXPECTED = "unexpected"


class Cause(StrEnum):
    """Names the cause, where failures of one kind have several with words of their own."""

    NONE = ""

    SELF_SIGNED = "self-signed"
    ISSUER_UNKNOWN = "issuer unknown"
    ISSUER_NOT_SENT = "issuer not sent"
    """The server sent its own certificate only: its intermediate is missing, or the issuer is an unknown authority."""

    ISSUER_EXPIRED = "issuer expired"
    """The certificate of the server is valid; another one that it sent, or that of the authority, has expired."""

    OUT_OF_DATE = "out of date"
    """The system does not tell whether a certificate has expired or is not valid yet."""

    FILE_MISSING = "file missing"
    FILE_IS_FOLDER = "file is a folder"
    FILE_UNREADABLE = "file unreadable"
    NO_CERTIFICATES = "no certificates"
    """Why a file with additional certificates cannot be used."""

    SLASH_ADDED = "slash added"
    OTHER_BASE = "other base"
    """To a path that another base URL gives."""
    OTHER_PATH = "other path"
    """To a path that no base URL gives."""
    SAME_PATH = "same path"
    TO_HTTPS = "to https"
    FROM_HTTPS = "from https"
    """The causes of a redirect to the same host."""

    NO_TLS = "no tls"
    """What responds is no server with TLS."""
    NO_METHOD_IN_COMMON = "no method in common"

    QUOTED = "quoted"
    SIGNS_NOT_ENCODED = "signs not encoded"
    """The causes of a proxy setting that cannot be used; without a cause, it is malformed."""

    CLOSED = "closed"
    """The proxy was reached, and ended the connection without an answer."""

    SENT_CUT_OFF = "sent cut off"
    """The response came as a whole; what it holds was cut off before it was sent."""

    OTHER_FORM = "other form"
    """The status is documented, the body with it is not."""

    LONG_WAIT = "long wait"
    """The service named a time to wait that is too long to count down."""

    API_UNKNOWN = "api unknown"
    """The profile is for an API that this version does not support."""

    SILENT_BUS = "silent bus"
    """The session bus, on which the keyring is, does not answer."""


class Stage(StrEnum):
    """Names what an exchange waited for when its time limit passed, in the order in which an exchange gets there."""

    NONE = ""
    CONNECT = "a connection to the server"
    CONNECT_PROXY = "a connection to the proxy"
    TLS_PROXY = "the TLS handshake with the proxy"
    SOCKS = "the proxy's answer to the SOCKS 5 greeting"
    TUNNEL = "the proxy's connection to the server"
    TLS = "the TLS handshake with the server"
    REQUEST = "the first byte of the response"
    RESPONSE = "the rest of the response"


class FieldMessage(NamedTuple):
    """Holds the API's message about one field; ``field`` is empty where the API names none."""

    field: str
    message: str


class Exchange(NamedTuple):
    """Holds what was sent and received, without secrets, for the details of a failure.

    Attributes:
        request_line: e.g. ``GET https://api.clemta.com/contacts/1``.
        status_line: e.g. ``404 Not Found``; empty where no response came.
        headers: the response headers that are on the list of harmless ones.
        body_start: the first part of the body as text.
    """

    request_line: str
    status_line: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body_start: str = ""


class UsedProxy(NamedTuple):
    """Holds what is known of the proxy on the way to the service, never its password.

    Attributes:
        address: host and port, e.g. ``proxy.example:3128``; empty if the setting holds no valid address.
        scheme: its kind in lower case, e.g. ``http`` or ``socks5``.
        setting: the environment variable that names it; empty if the system's settings do.
        has_password: whether the setting holds a user name or a password.
        answer: its refusal, e.g. ``407 Proxy Authentication Required``, which may repeat the user name; empty if there
            is none.
        sign_in: the ways to sign in that it offers, e.g. ``Negotiate, NTLM``; empty if it names none.
        has_port: whether the setting names its port.
        exceptions: what ``NO_PROXY`` excepts, none of which is the service; empty if it is not set.
    """

    address: str
    scheme: str = ""
    setting: str = ""
    has_password: bool = False
    answer: str = ""
    sign_in: str = ""
    has_port: bool = True
    exceptions: str = ""


@dataclass(frozen=True)
class Failure:
    """Describes why a lookup ended without a contact. Its ``repr`` leaves out what may hold personal data.

    Attributes:
        kind: how it failed.
        cause: the cause within the kind, where it is known.
        status: the HTTP status, 0 where no response came.
        message: the API's own words.
        code: the API's own key or code.
        field_messages: the API's messages about single fields.
        retry_after_s: seconds to wait, where the API gave a believable time.
        host: the host that belongs to the failure: the target of a redirect, the name not found.
        proxy: the proxy of the request, if it had one.
        limit_s: the deadline that passed, in seconds.
        stage: what it waited for when the deadline passed.
        idle_s: how long its connection was idle before, in seconds; 0 for a new connection.
        permission: the API's name of the missing permission, where it has one.
        explanation: the sentences of its API on this kind, in place of the general ones; translated in the context
            ``Explanation``; empty where it has none.
        passing: whether trying again at once may help (and nothing is lost by it).
        technical: lines for the details, in English, such as what the HTTP library said.
        paths: the path of the request and that of a redirect to the same host.
        json_problem: where and why JSON breaks.
        exchange: request and response, for the details.
        places: where the program itself failed, innermost place last; empty for every other failure.
        profile: the profile of the lookup; ``None`` outside of a lookup.
        contact_id: the ID of the lookup; empty outside of a lookup.
        elapsed_s: seconds until it failed.
        tries: how often the request was sent; 0 where nothing could be sent.
        was_sent_twice: whether it was sent on a new connection while an old one was silent; both count as tries.
        requests_left: how many more requests the API accepts, if its response has the number.
        requests_limit: out of how many.
        notice: what the service announces about itself, if anything.
    """

    kind: FailureKind
    status: int = 0
    message: str = field(default="", repr=False)
    code: str = field(default="", repr=False)
    field_messages: tuple[FieldMessage, ...] = field(default=(), repr=False)
    retry_after_s: float | None = None
    host: str = field(default="", repr=False)
    proxy: UsedProxy | None = field(default=None, repr=False)
    limit_s: float = 0.0
    stage: Stage = Stage.NONE
    idle_s: float = 0.0
    permission: str = ""
    passing: bool = False
    json_problem: JsonProblem | None = field(default=None, repr=False)
    exchange: Exchange | None = field(default=None, repr=False)
    places: tuple[str, ...] = ()
    profile: Profile | None = field(default=None, repr=False)
    contact_id: str = field(default="", repr=False)
    elapsed_s: float | None = None
    tries: int = 0
    was_sent_twice: bool = False
    requests_left: int | None = None
    requests_limit: int | None = None
    explanation: str = ""
    notice: ServiceNotice | None = None
    cause: Cause = Cause.NONE
    technical: tuple[str, ...] = field(default=(), repr=False)
    paths: tuple[str, str] = field(default=("", ""), repr=False)


class LookupFailed(Exception):  # noqa: N818 - reads as what happened
    """Carries a failure to the caller. Its traceback may hold the secret: store only the failure."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure


def as_failure(places: Iterable[str], profile: Profile | None = None, contact_id: str = "") -> Failure:
    """Return the failure that stands for an error of the program itself.

    Args:
        places: the kind of the error and where it happened.
        profile: the profile of the lookup that it ended; ``None`` outside of a lookup.
        contact_id: the ID of that lookup; empty outside of a lookup.
    """
    return Failure(FailureKind.UNEXPECTED, places=tuple(places), profile=profile, contact_id=contact_id)
