"""Checks and comparison of base URLs."""

import re
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from contactdesk.model.issues import Issue, IssueCode

# Patterns are texts, compiled at their first use.
# "https:/host" and "https//host" are typing errors, not hosts called "https".
_SCHEME = r"(?i)([a-z][a-z0-9+.-]*)://|https?(?::/?|//)"
_HOST_NAME = r"(?i)[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def check_base_url(text: str, endpoint: str) -> Issue | None:
    """Check a base URL. The fix of an issue, if it has one, is an address that passes this check.

    Args:
        text: as typed; white space around it is ignored.
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


def same_origin(one: str, other: str) -> bool:
    """Return whether two base URLs share scheme, host and port, so that both may receive the same secret."""
    first, second = _origin(one), _origin(other)
    return first is not None and first == second


def is_loopback(host: str) -> bool:
    """Return whether a host, without brackets and port, is this computer."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def is_address(url: str) -> bool:
    """Return whether a URL is a web address that every parser reads in the same way."""
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
    # Parsers disagree about "[::1]8443", with port 8443 or none, and about "a.example[::1]", with either host.
    is_clear = re.fullmatch(re.escape(written.lower()) + "(:[0-9]*)?", host_and_port.lower())
    if port == 0 or not _is_host(host) or not is_clear:
        return None
    has_more = bool(user) or "?" in rest or "#" in rest or "@" in split.netloc
    return _Parts(scheme, host, host_and_port.removesuffix(":"), port, split.path, has_more)


def _is_host(host: str) -> bool:
    if ":" in host:
        return True  # urlsplit accepts colons only in brackets
    try:
        return bool(re.fullmatch(_HOST_NAME, host.encode("idna").decode("ascii")))
    except UnicodeError:
        return False


def _without_endpoint(path: str, endpoint: str) -> tuple[str, bool]:
    """Return the path without the endpoint and a segment after it, both perhaps repeated, and whether it had them."""
    bare, found = path.rstrip("/"), False
    while endpoint:
        # Slices, since changing the case can change the length of text that is not ASCII.
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
