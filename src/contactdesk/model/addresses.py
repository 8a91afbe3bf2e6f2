"""Checks and comparison of base URLs."""

import re
import unicodedata
from dataclasses import replace
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from contactdesk.model.cleaning import ascii_digits, clean_ends, without_unseen
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.validation import check_unquoted

# Patterns are texts, compiled at their first use.
# "https:/host" and "https//host" are typing errors, not hosts called "https".
_SCHEME = r"([a-z][a-z0-9+.-]*)://|https?(?::/?|//)"
_AGAIN = r"https?:?//"
"""What follows a scheme if a whole address is pasted behind one that is there already."""
_ANY_SCHEME = rf"[^\w@\[]*(?:{_SCHEME})(?:{_AGAIN})*"
"""Also behind a quotation mark, a space or the like, as in a file that was edited by hand."""
_DOTS = ".\u3002\uff0e\uff61"
_HOST_AND_PORT = rf"(\[[^\]]*\]|[\w{_DOTS}-]+)(:\d*)?"
_LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
_IPV4 = r"([0-9]+\.){3}[0-9]+"
_LONGEST_HOST = 253
_AT_SIGNS = "@\uff20\ufe6b"
DEFAULT_PORTS = {"http": 80, "https": 443}


def clean_base_url(text: str) -> str:
    """Return a typed base URL without invisible characters around it; the digits of a port and an IP become ASCII."""
    address = clean_ends(text)
    before, authority, after = _around_host(address)
    split = re.fullmatch(_HOST_AND_PORT, authority)
    if split is None:
        return address
    host, port = split[1], ascii_digits(split[2] or "")
    plain = ascii_digits(re.sub(f"[{_DOTS}]", ".", host))
    if host.startswith("[") or re.fullmatch(r"[0-9.]+", plain):
        host = plain
    return f"{before}{host}{port}{after}"


def has_user(address: str) -> bool:
    """Return whether an address names a user, perhaps with a password, before its host."""
    return _before_host(address)[1] > 0


def hide_user(address: str) -> str:
    """Return the address with nothing before the ``@`` of its user; such an address is never used for a request."""
    scheme, user = _before_host(address)
    return f"{address[:scheme]}@{address[scheme + user :]}" if user else address


def without_user(address: str) -> str:
    """Return the address without its user and password."""
    scheme, user = _before_host(address)
    return address[:scheme] + address[scheme + user :]


def check_base_url(text: str, endpoint: str) -> Issue | None:
    """Check a base URL. The fix of an issue, if it has one, is an address that passes this check.

    Args:
        text: as typed; what ``clean_base_url`` changes is no issue.
        endpoint: the path that the API adds, e.g. ``/contacts``.
    """
    return check_unquoted(text, lambda inner: _check(clean_base_url(inner), endpoint))


def _check(address: str, endpoint: str) -> Issue | None:
    if not address:
        return Issue(IssueCode.URL_EMPTY)
    if has_user(address):
        return _with_fix(Issue(IssueCode.URL_WITH_USER), without_user(address), endpoint)
    if first := re.match(rf"(?:{_SCHEME})(?={_AGAIN})", address, re.IGNORECASE):
        return _with_fix(Issue(IssueCode.URL_NOT_AN_ADDRESS), address[first.end() :], endpoint)
    parts = _parsed(address)
    if parts is None:
        # Full-width letters, colons and slashes, and what takes no room.
        usual = unicodedata.normalize("NFKC", without_unseen(address))
        return _broken(address) if usual == address else _with_fix(_broken(address), usual, endpoint)
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


def _broken(address: str) -> Issue:
    """Return the issue with an address that cannot be split into its parts, or whose host cannot be looked up."""
    if without_unseen(address) != address:
        return Issue(IssueCode.INVISIBLE)
    if (parts := _split(address)) and (part := _unusable_part(parts.host)):
        return Issue(IssueCode.URL_HOST_UNUSABLE, part=part)
    _before, authority, _after = _around_host(address)
    match = re.fullmatch(r"([^:\[\]]+)(?::[^:]*)?", authority)
    if match and "" in _labels(match[1]):
        return Issue(IssueCode.URL_HOST_UNUSABLE, part=match[1])
    port = _unusable_port(address)
    return Issue(IssueCode.URL_PORT_UNUSABLE, part=port) if port else Issue(IssueCode.URL_NOT_AN_ADDRESS)


def _with_fix(issue: Issue, address: str, endpoint: str) -> Issue:
    """Return the issue with an address as its fix, if that one is right or can be made right."""
    other = _check(address, endpoint)
    return replace(issue, fix=other.fix if other else address)


def same_origin(one: str, other: str) -> bool:
    """Return whether two base URLs share scheme, host and port, so that both may receive the same secret.

    So do two that are the same but for a user and what ``clean_base_url`` changes, even if nothing can be sent there.
    """
    first, second = (without_user(clean_base_url(address)) for address in (one, other))
    return first == second or (_origin(first) is not None and _origin(first) == _origin(second))


def is_loopback(host: str) -> bool:
    """Return whether a host, without brackets and port, is this computer."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def is_address(url: str) -> bool:
    """Return whether a URL is a web address that every parser reads in the same way."""
    parts = _parsed(url)
    return parts is not None and parts.scheme in DEFAULT_PORTS


def is_base_url(url: str) -> bool:
    """Return whether a path can be added to a URL: it is a web address without user, query and fragment."""
    parts = _parsed(url)
    return parts is not None and parts.scheme in DEFAULT_PORTS and not parts.has_more and not has_user(url)


class _Parts(NamedTuple):
    scheme: str
    host: str
    host_and_port: str
    port: int | None
    path: str
    has_more: bool


def _parsed(address: str) -> _Parts | None:
    """Return the parts of an address whose host can be looked up."""
    parts = _split(address)
    return None if parts is None or _unusable_part(parts.host) else parts


def _split(address: str) -> _Parts | None:
    if "\\" in address or not address.isprintable() or any(character.isspace() for character in address):
        return None
    match = re.match(_SCHEME, address, re.IGNORECASE)
    scheme = (match[1] or "").lower() if match else ""
    rest = address[match.end() :] if match else address
    try:
        split = urlsplit("//" + rest)
        host, port = split.hostname or "", split.port
    except ValueError:
        return None
    host_and_port = split.netloc.rpartition("@")[2]
    written = f"[{host}]" if ":" in host else host
    # Parsers disagree about "[::1]8443", with port 8443 or none, and about "a.example[::1]", with either host.
    is_clear = re.fullmatch(re.escape(written.lower()) + "(:[0-9]*)?", host_and_port.lower())
    if port == 0 or not is_clear or "" in _labels(host):
        return None
    has_more = "?" in rest or "#" in rest
    return _Parts(scheme, host, host_and_port.removesuffix(":"), port, split.path, has_more)


def _before_host(address: str) -> tuple[int, int]:
    """Return the lengths of the scheme with its slashes, and of the user and password with their ``@``."""
    match = re.match(_ANY_SCHEME, address, re.IGNORECASE)
    scheme = match.end() if match else 0
    rest = address[scheme:]
    authority = _authority(rest)
    # A "/", "?" or "#" in a password ends the host for every parser, so what stands before it is no host. Hosts of some
    # scripts have vowel signs, which are no letters.
    is_host = re.fullmatch(_HOST_AND_PORT, authority) or _parsed(authority)
    searched = authority if is_host else rest
    searched = authority if any(sign in authority for sign in _AT_SIGNS) else searched
    return scheme, max(searched.rfind(sign) for sign in _AT_SIGNS) + 1


def _around_host(address: str) -> tuple[str, str, str]:
    """Return what stands before the host and its port, these two, and what follows them."""
    start = sum(_before_host(address))
    authority = _authority(address[start:])
    return address[:start], authority, address[start + len(authority) :]


def _authority(rest: str) -> str:
    return re.split(r"[/?#\\]", rest, maxsplit=1)[0]


def _labels(host: str) -> list[str]:
    """Return the parts between the dots of a host name; an IP in brackets is one."""
    return [host] if ":" in host else re.split(f"[{_DOTS}]", re.sub(f"[{_DOTS}]$", "", host))


def _unusable_part(host: str) -> str:
    """Return the first part of a host that cannot be looked up, by the rules that the HTTP client applies."""
    # urlsplit accepts colons only in brackets.
    if ":" in host or re.fullmatch(_IPV4, host):
        return "" if _is_ip(host) else host
    labels = _labels(host)
    written = [_ascii_label(label, is_ascii=host.isascii()) for label in labels]
    wrong = (label for label, ascii_label in zip(labels, written, strict=True) if not ascii_label)
    return next(wrong, host if len(".".join(written)) > _LONGEST_HOST else "")


def _unusable_port(address: str) -> str:
    """Return the port of an address that is none; empty if more is wrong with the address."""
    before, authority, after = _around_host(address)
    host, _colon, port = authority.rpartition(":")
    # Without a scheme, the text before a colon may be one.
    is_port = before != "" or port[:1].isdigit()
    return port if host and is_port and _parsed(f"{before}{host}{after}") else ""


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _ascii_label(label: str, *, is_ascii: bool) -> str:
    """Return the label as it is looked up; empty if it cannot be."""
    if is_ascii and not label.startswith("xn--"):
        return label if re.fullmatch(_LABEL, label, re.IGNORECASE) else ""
    # IDNA 2008, while Python's own codec has the rules of 2003. Its tables take a while to load.
    import idna

    try:
        return idna.alabel(label).decode("ascii")
    except UnicodeError:
        return ""


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
    return parts.scheme, parts.host.lower(), parts.port or DEFAULT_PORTS.get(parts.scheme)
