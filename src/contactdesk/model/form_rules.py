"""What may stand in the connection form, each rule a function that gives a remark or ``None``."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from contactdesk.model.issues import Issue, IssueCode

SHORTEST_TIME_LIMIT_S, LONGEST_TIME_LIMIT_S = 1, 120

# Patterns are texts: each is compiled when first used, which a start has no time for.

# "https:/host" and "https//host" are slips of the hand, not hosts called "https".
_SCHEME = r"(?i)([a-z][a-z0-9+.-]*)://|https?(?::/?|//)"
_HOST_NAME = r"(?i)[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?"
_BEARER = r"(?i)(?:authorization:\s*)?bearer(?:\s+|$)"
_SLUG = r"(?i)[a-z0-9][a-z0-9_-]*"
_WETHOD_ADDRESS = r"(?i)(?:[a-z]+://)?([a-z0-9][a-z0-9_-]*)\.wethod\.com(?:[:/?#].*)?"
# Hosts of the vendor that are no company's.
_NOT_COMPANIES = {"api", "app", "www"}
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def check_name(text: str, taken: Collection[str]) -> Issue | None:
    """A remark about a profile's name.

    Args:
        text: as typed.
        taken: the names of the other profiles; names that differ in case or spaces alone count as the same.
    """
    if not text.strip():
        return Issue(IssueCode.NAME_EMPTY)
    if _name_key(text) in {_name_key(name) for name in taken}:
        return Issue(IssueCode.NAME_TAKEN)
    return None


def check_base_url(text: str, endpoint: str) -> Issue | None:
    """A remark about a base URL; its fix is an address that passes every rule, where there is one.

    Args:
        text: as typed; white space around it does no harm.
        endpoint: the path that the API adds, e.g. ``/contacts``.
    """
    address = text.strip()
    if not address:
        return Issue(IssueCode.URL_EMPTY)
    parts = _parsed(address)
    if parts is None:
        return Issue(IssueCode.URL_NOT_AN_ADDRESS)
    path, with_endpoint = _without_endpoint(parts.path, endpoint)
    scheme = "http" if is_loopback(parts.host) and parts.scheme != "https" else "https"
    right = f"{scheme}://{parts.host_and_port}{path}"
    if not parts.scheme:
        code = IssueCode.URL_NO_SCHEME
    elif parts.scheme != scheme:
        code = IssueCode.URL_NOT_HTTPS
    elif parts.has_more:
        code = IssueCode.URL_WITH_MORE
    elif with_endpoint:
        code = IssueCode.URL_WITH_ENDPOINT
    elif parts.path != path:
        code = IssueCode.URL_TRAILING_SLASH
    else:
        return None
    return Issue(code, fix=right)


def check_secret(text: str) -> Issue | None:
    """A remark about a typed secret, whatever its API: it must be fit to stand in a header."""
    trimmed = text.strip()
    if not trimmed:
        return Issue(IssueCode.SECRET_SPACES if text else IssueCode.SECRET_EMPTY)
    # Before the spaces: "Bearer x" has one, and dropping the word is what mends it.
    if bearer := re.match(_BEARER, trimmed):
        return Issue(IssueCode.SECRET_BEARER, fix=trimmed[bearer.end() :])
    if not trimmed.isascii():
        return Issue(IssueCode.SECRET_NOT_ASCII)
    if not trimmed.isprintable():
        return Issue(IssueCode.SECRET_UNPRINTABLE)
    if " " in trimmed:
        return Issue(IssueCode.SECRET_SPACES)
    if trimmed != text:
        return Issue(IssueCode.SECRET_SPACES, fix=trimmed)
    return None


def check_company(text: str) -> Issue | None:
    """A remark about Wethod's company: ``acme`` of ``acme.wethod.com``."""
    company = text.strip()
    if not company:
        return Issue(IssueCode.COMPANY_EMPTY)
    if re.fullmatch(_SLUG, company):
        return None
    address = re.fullmatch(_WETHOD_ADDRESS, company)
    if address and address[1].lower() not in _NOT_COMPANIES:
        return Issue(IssueCode.COMPANY_IS_URL, fix=address[1].lower())
    return Issue(IssueCode.COMPANY_NOT_A_SLUG)


def check_version(text: str) -> Issue | None:
    """A remark about Wethod's version: a date; anything else that a header can carry is the server's to judge."""
    version = text.strip()
    if not version:
        return Issue(IssueCode.VERSION_EMPTY)
    if not (version.isascii() and version.isprintable()):
        return Issue(IssueCode.VERSION_NOT_A_DATE)
    return None if _is_date(version) else Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)


def check_time_limit(seconds: int) -> Issue | None:
    """A remark about the deadline of a lookup."""
    if SHORTEST_TIME_LIMIT_S <= seconds <= LONGEST_TIME_LIMIT_S:
        return None
    return Issue(IssueCode.TIME_LIMIT_OUT_OF_RANGE)


def same_origin(one: str, other: str) -> bool:
    """Whether two base URLs share scheme, host and port, so that a secret for the one may be sent to the other."""
    first, second = _origin(one), _origin(other)
    return first is not None and first == second


def is_loopback(host: str) -> bool:
    """Whether a host (without brackets or port) is this computer itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def is_address(url: str) -> bool:
    """Whether something is a web address with a host and a possible port, on which every reader of it agrees."""
    parts = _parsed(url)
    return parts is not None and parts.scheme in _DEFAULT_PORTS


class _Parts(NamedTuple):
    scheme: str
    host: str
    host_and_port: str
    port: int | None
    path: str
    has_more: bool


def _parsed(address: str) -> _Parts | None:
    if "\\" in address or not address.isprintable() or any(character.isspace() for character in address):
        return None
    match = re.match(_SCHEME, address)
    scheme = (match[1] or "").lower() if match else ""
    rest = address[match.end() :] if match else address
    try:
        split = urlsplit("//" + rest)
        host, port = split.hostname or "", split.port
    except ValueError:
        return None
    user, _, host_and_port = split.netloc.rpartition("@")
    written = f"[{host}]" if ":" in host else host
    # "[::1]8443" has no port to some and port 8443 to others, "a.example[::1]" this host or that one.
    is_clear = re.fullmatch(re.escape(written.lower()) + "(:[0-9]*)?", host_and_port.lower())
    if port == 0 or not _is_host(host) or not is_clear:
        return None
    has_more = bool(user) or "?" in rest or "#" in rest or "@" in split.netloc
    return _Parts(scheme, host, host_and_port.removesuffix(":"), port, split.path, has_more)


def _is_host(host: str) -> bool:
    if ":" in host:
        return True  # urlsplit lets only the inside of brackets through
    try:
        return bool(re.fullmatch(_HOST_NAME, host.encode("idna").decode("ascii")))
    except UnicodeError:
        return False


def _without_endpoint(path: str, endpoint: str) -> tuple[str, bool]:
    """The path without the endpoint and a segment behind it, however often both stand there; and whether they did."""
    bare, found = path.rstrip("/"), False
    while endpoint:
        # Slices, as case may change the length of what is not ASCII.
        heads = (bare, bare.rpartition("/")[0])
        head = next((head for head in heads if head[-len(endpoint) :].lower() == endpoint.lower()), None)
        if head is None:
            break
        bare, found = head[: -len(endpoint)].rstrip("/"), True
    return bare, found


def _origin(address: str) -> tuple[str, str, int | None] | None:
    parts = _parsed(address.strip())
    if parts is None:
        return None
    return parts.scheme, parts.host.lower(), parts.port or _DEFAULT_PORTS.get(parts.scheme)


def _name_key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _is_date(text: str) -> bool:
    if not re.fullmatch(_DATE, text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
