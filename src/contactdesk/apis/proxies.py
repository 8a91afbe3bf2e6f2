"""Which proxy an address uses: by the environment, else by the settings of Windows or macOS; never for this computer.

``NO_PROXY`` excepts hosts, in every form that common programs read.
"""

import os
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import unquote, unquote_to_bytes, urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import idna

from contactdesk.model.addresses import DEFAULT_PORTS, is_address, is_loopback
from contactdesk.model.failure import Cause, UsedProxy
from contactdesk.system.redaction import SECRETS

_PROXY_PORTS = DEFAULT_PORTS | {"socks5": 1080, "socks5h": 1080}
"""The kinds of proxies that can be used. A SOCKS proxy looks the host's name up itself, with ``socks5`` as well."""
_OTHER_NAMES = {"socks": "socks5"}
"""GNOME and Python's reading of the Windows settings name a SOCKS proxy so."""
_HALF_A_SCHEME = re.compile(r"(?:https?|socks[45]?[ah]?)(?:[:;]?[/\\]|:[^@]*:.*@)", re.IGNORECASE)
"""A scheme without its two slashes, which the HTTP library would take for a host or a user."""
_QUOTES = tuple("\"'`´‘’‚‛“”„‟«»")
_TO_ENCODE = re.compile(r"[^\w.~!$&'()*+,;=:%-]", re.ASCII)
"""The signs of a user name or password that must be percent-encoded."""
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_LONGEST_FOR_SOCKS = 255
"""Bytes of a user name or password in SOCKS 5."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """Describes a proxy. Its ``repr`` shows neither the user name nor the password.

    Attributes:
        url: its address as the HTTP library takes it, with user name and password; empty if it cannot be used.
        scheme: its kind, in lower case, e.g. ``http`` or ``socks5``.
        address: its host and port, without user name and password; empty if the setting holds no valid address.
        setting: the environment variable that names it; empty if the system's settings do.
        has_port: whether the setting names its port.
        cause: why it cannot be used, where the cause is known.
        exceptions: see ``UsedProxy``.
    """

    url: str = field(repr=False)
    scheme: str
    address: str
    setting: str
    has_port: bool = True
    cause: Cause = Cause.NONE
    exceptions: str = ""

    @property
    def used(self) -> UsedProxy:
        """What a failure tells about it."""
        return UsedProxy(
            self.address,
            self.scheme,
            self.setting,
            has_password="@" in self.url,
            has_port=self.has_port,
            exceptions=self.exceptions,
        )


def proxy_for(url: str) -> Proxy | None:
    """Return the proxy of an address; ``None`` if it has none.

    Raises:
        ValueError: the address is none.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or DEFAULT_PORTS.get(parts.scheme)
    proxies = getproxies()
    exceptions = proxies.get("no", "")
    if is_loopback(host.rstrip(".")) or _is_excepted(host, port, exceptions):
        return None
    # Windows and macOS have exceptions of their own.
    name = next((name for name in (parts.scheme, "all") if proxies.get(name)), "")
    if not name or proxy_bypass(host):
        return None
    # Nothing before an "@" is shown: it may be a password, even here.
    return replace(_proxy(proxies[name], _variable(name)), exceptions=re.sub(r"[^\s,]*@", "@", exceptions))


def used_proxy(url: str) -> UsedProxy | None:
    """Return what a failure tells about the proxy of an address; ``None`` if it has none."""
    try:
        proxy = proxy_for(url)
    except ValueError:
        return None
    return proxy.used if proxy else None


def proxy_name(url: str) -> str:
    """Return host and port of the proxy of an address, without user name and password; empty for none."""
    proxy = used_proxy(url)
    return proxy.address if proxy else ""


def _proxy(text: str, setting: str) -> Proxy:
    text = text.strip()
    found = _SCHEME.match(text)
    scheme, rest = (found[1].lower(), text[found.end() :]) if found else ("http", text)
    scheme = _OTHER_NAMES.get(scheme, scheme)
    user, _, host = rest.rpartition("@")
    if user:
        _hide(user)
    is_half = bool(_HALF_A_SCHEME.match(rest))
    address = "" if is_half else _host_and_port(host, _PROXY_PORTS.get(scheme))
    # The schemes of web addresses are the only ones that the check knows; the rules for all are the same.
    is_usable = bool(address) and scheme in _PROXY_PORTS and is_address(f"http://{rest}")
    # For the HTTP library, these characters of a password end the host: the user would be the proxy.
    is_usable &= not re.search("[/?#]", user)
    if scheme.startswith("socks"):
        is_usable &= all(len(unquote_to_bytes(part)) <= _LONGEST_FOR_SOCKS for part in user.partition(":"))
    if is_usable:
        return Proxy(f"{scheme}://{rest}", scheme, address, setting, has_port=bool(urlsplit(f"//{host}").port))
    cause = Cause.NONE
    if text.startswith(_QUOTES) or text.endswith(_QUOTES):
        cause = Cause.QUOTED
    elif _TO_ENCODE.search(user) and not is_half:
        cause = Cause.SIGNS_NOT_ENCODED
    return Proxy("", scheme, address, setting, cause=cause)


def _hide(user: str) -> None:
    """Hide in every text what a proxy may repeat in its answer; a name without a password may be a token."""
    name, _, password = map(unquote, user.partition(":"))
    SECRETS.add(password or name)
    SECRETS.add(b64encode(f"{name}:{password}".encode(errors="surrogateescape")).decode())


def _host_and_port(text: str, default_port: int | None) -> str:
    """Return host and port of a proxy's address; empty if it is not valid: it may be the password then."""
    netloc = text.partition("/")[0]
    if not is_address(f"http://{netloc}"):
        return ""
    port = urlsplit(f"//{netloc}").port or default_port
    host = netloc if netloc.endswith("]") else netloc.rpartition(":")[0] or netloc
    return f"{host}:{port}" if port else host


def _variable(name: str) -> str:
    """Return the environment variable that the standard library took a proxy from; empty if it was none."""
    if name not in getproxies_environment():
        return ""
    variable = f"{name}_proxy"
    names = [variable, *(key for key in os.environ if key.lower() == variable)]
    return next(key for key in names if os.environ.get(key))


def _is_excepted(host: str, port: int | None, exceptions: str) -> bool:
    """Return whether ``NO_PROXY`` names a host, or a domain or network that it is in."""
    return any(_matches(entry, host, port) for entry in _entries(exceptions))


def _entries(exceptions: str) -> Iterator[str]:
    """Return the entries without what is often written around them: quotation marks, a scheme, a slash."""
    quotes = "".join(_QUOTES)
    entries = (_SCHEME.sub("", entry.strip(quotes)).rstrip("/") for entry in re.split(r"[\s,]+", exceptions))
    return filter(None, entries)


def _matches(entry: str, host: str, port: int | None) -> bool:
    if entry == "*":
        return True
    address = _ip(host)
    if address:
        try:
            if address in ip_network(entry, strict=False):
                return True
        except ValueError:
            pass
    pattern, with_port = _without_port(entry)
    if with_port is not None and with_port != port:
        return False
    if address:
        return address == _ip(pattern)
    domain = _ascii(pattern.removeprefix("*").removeprefix("."))
    name = _ascii(host)
    return bool(domain) and (name == domain or name.endswith(f".{domain}"))


def _without_port(entry: str) -> tuple[str, int | None]:
    """Return an entry without its port and without the brackets of IPv6, and the port."""
    match = re.fullmatch(r"(?:\[(?P<ip>[^]]*)\]|(?P<name>[^:]*))(?::(?P<port>[0-9]{1,5}))?", entry)
    if not match:
        return entry, None  # a bare address of IPv6
    return match["ip"] or match["name"] or "", int(match["port"]) if match["port"] else None


def _ip(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _ascii(name: str) -> str:
    """Return a host name in lower case and in ASCII, as the HTTP library looks it up."""
    name = name.lower().rstrip(".")
    try:
        return name if name.isascii() else idna.encode(name).decode()
    except idna.IDNAError:
        return name
