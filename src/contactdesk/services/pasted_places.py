"""Read the addresses, hosts and companies in pasted text, and which profiles they permit."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote, urlsplit

from contactdesk.model.paste import fits
from contactdesk.model.profile import ApiInfo, Profile

_MAX_ADDRESSES = 200
_IN_URL = r"""[^\s<>"'`{}|\\^“”«»]+"""
_URL = rf"(?i)(?:\b[a-z][a-z0-9+.-]{{0,15}}(?=://)|\b(?:tel|mailto|sip|callto|file|sms)(?=:)):{_IN_URL}"
_SCHEMES = ("://", "tel:", "mailto:", "sip:", "callto:", "file:", "sms:")
_AFTER_URL = ".,;:!?)]*_"
_BARE_ADDRESS = r"""(?ix)
    (?:[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,6}\.?|localhost)(?::[0-9]{1,5})?/\S*
    | /\S*
    | [a-z][^\s/]*/\S*
"""
_REQUEST_LINE = r"(?:GET|HEAD|POST|PUT|PATCH|DELETE) (/\S*) HTTP/[0-9.]+"
_HOST_LINE = r"(?im)^host:[ \t]*(\S+)"
_NO_COMPANY = {"", "api", "app", "www"}
_PORTS = {"http": 80, "https": 443}

_COMMAND = r"""(?ix)
    [\s$>\#%]*+ (?:\w+=\S*[ ])?
    (?:curl|wget|https?|xh|iwr|irm|invoke-webrequest|invoke-restmethod|(?:await\s+)?fetch\()(?:\.exe)?(?=[\s'"])
"""
_CONTINUATION = r"[\\^`]\n"
_OPTIONS = r"""(?x)
    (?<!\S) (?P<option>
        --?(?:header|headers|user|proxy-user|cookie|cookie-jar|oauth2-bearer|user-agent|referer|data[\w-]*|json|form|
           output|proxy|cert|key|post-data|http-user|password|token)
      | -[HubcAedFoxE]
    )
    (?:\s*=\s*|\s+|(?<=-[HubcAedFoxE]))
    (?P<value> \$?'[^']*' | \$?"(?:[^"\\]|\\.)*" | @\{[^}]*\} | [^\s'"]+ )
"""
_HEADER = r"""(?x)
    (["']) \s*[\w-]{1,60}\s*:(?!//) [^"'\n]* \1 (?:\s*:\s*["'][^"'\n]*["'])?
    | (["'])[\w-]{1,60}\2\s*:\s*(["'])(?!https?:)[^"'\n]*\3
"""
_AUTHORISATION = (
    r"(?i)authorization|api[-_]?key|token|cookie|bearer|secret|password|(?:^|\s)-(?:u|b)\b|--user\b|http-user"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """An ID that an address names, and the profiles at that address.

    Attributes:
        contact_id: the last part of the path.
        profiles: those of this host whose API has this path; empty if none has.
        place: the host, with its port if that is unusual.
        fits: whether the ID has the form of the API's IDs.
    """

    contact_id: str
    profiles: tuple[Profile, ...]
    place: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Places:
    """What the addresses in a text permit.

    Attributes:
        text: the text without its addresses.
        asked: the IDs in addresses of contacts.
        permitted: the profiles that may be asked; ``None``: the text names no place.
        place: the place that the text names, for people.
        has_addresses: whether it has addresses, of contacts or others.
        is_foreign: whether one of them belongs to no service that a profile or API is for.
        is_clear: whether no more than one place is named.
        is_company: whether ``place`` stands for a company.
    """

    text: str
    asked: tuple[Asked, ...]
    permitted: tuple[Profile, ...] | None
    place: str
    has_addresses: bool
    is_foreign: bool
    is_clear: bool
    is_company: bool


def is_command(text: str) -> bool:
    """Return whether a text is the command line of a tool that sends requests."""
    return re.match(_COMMAND, text) is not None


def without_options(text: str) -> tuple[str, bool]:
    """Return a command line without headers, credentials and data, which are not read, and whether one was a secret.

    Only the names of headers are looked at. Other text stays as it is.
    """
    if not is_command(text):
        return text, False
    line = re.sub(_CONTINUATION, " ", text)
    dropped: list[str] = []

    def drop(match: re.Match[str]) -> str:
        dropped.append(re.split("[:=]", match[0], maxsplit=1)[0])
        return " "

    line = re.sub(_OPTIONS, drop, line)
    line = re.sub(_HEADER, drop, line)
    return line, any(re.search(_AUTHORISATION, name) for name in dropped)


def read_places(text: str, original: str, profiles: Sequence[Profile], apis: Mapping[str, ApiInfo]) -> Places:
    """Read the places in a text.

    Args:
        text: without secrets.
        original: with headers, of which only the one that names a company is read.
        profiles: all profiles.
        apis: what is particular to each API.
    """
    addresses = _addresses(text)
    rest = re.sub(_URL, " ", text) if _has_scheme(text) else "" if addresses else text
    named: dict[str, tuple[Profile, ...]] = {}
    companies: dict[str, tuple[Profile, ...]] = {}
    asked: dict[tuple[str, str], Asked] = {}
    shown: dict[str, str] = {}
    is_foreign = False
    for address in addresses:
        host, port, path = _parts(address)
        shown[host] = _with_port(host, port)
        company = _company(host, apis)
        at_host = tuple(profile for profile in profiles if not host or _is_at(profile, host, port))
        if company and not at_host:
            at_host = companies[host] = _of_company(*company, profiles)
        elif host and (at_host or _vendor(host, apis)):
            named[host] = at_host
        else:
            is_foreign |= bool(host)
        if one := _asked(path, at_host, apis, shown[host]):
            asked[(one.contact_id, host)] = one
    for host, company in _mentioned(rest, profiles, apis):
        if company:
            companies[host] = _of_company(*company, profiles)
        else:
            named[host] = tuple(profile for profile in profiles if _is_at(profile, host, None, any_port=True))
    for api in apis.values():
        for company_name in _header_companies(original, api):
            companies[company_name] = _of_company(api, company_name, profiles)
    permitted = _both(named, companies)
    hosts = (shown.get(host, host) for host in named)
    places = [*companies, *hosts, *(one.place for one in asked.values() if one.place)]
    is_clear = len(named) <= 1 and len(set(companies.values())) <= 1
    return Places(
        text=rest,
        asked=tuple(asked.values()),
        permitted=permitted,
        place=places[0] if places else "",
        has_addresses=bool(addresses),
        is_foreign=is_foreign,
        is_clear=is_clear,
        is_company=bool(companies),
    )


def _both(
    named: Mapping[str, tuple[Profile, ...]], companies: Mapping[str, tuple[Profile, ...]]
) -> tuple[Profile, ...] | None:
    """Return the profiles of any of these hosts that belong to any of these companies; ``None`` if none is named."""
    if not named and not companies:
        return None
    of_hosts = [profile for found in named.values() for profile in found]
    of_companies = [profile for found in companies.values() for profile in found]
    wanted = of_companies if companies else of_hosts
    return tuple(
        profile
        for number, profile in enumerate(wanted)
        if profile not in wanted[:number] and (not (named and companies) or profile in of_hosts)
    )


def _addresses(text: str) -> list[str]:
    matches = re.finditer(_URL, text) if _has_scheme(text) else ()
    if found := [match[0].rstrip(_AFTER_URL) for match in islice(matches, _MAX_ADDRESSES)]:
        return list(dict.fromkeys(found))
    if line := re.match(_REQUEST_LINE, text):
        host = re.search(_HOST_LINE, text)
        return [f"{host[1] if host else ''}{line[1]}"]
    only = text.strip(" \t\n\"'<>`")
    return [only.rstrip(_AFTER_URL)] if re.fullmatch(_BARE_ADDRESS, only) else []


def _has_scheme(text: str) -> bool:
    lower = text.lower()
    return any(scheme in lower for scheme in _SCHEMES)


def _parts(address: str) -> tuple[str, int | None, str]:
    """Return host, port (``None`` for the usual one) and path; no host: only a path was given. No path: unusable."""
    scheme, has_scheme, rest = address.partition("://")
    if has_scheme and scheme.lower() not in _PORTS:
        return scheme.lower() + ":", None, ""
    if not has_scheme:
        if re.match(r"(?i)[a-z]{3,8}:(?![0-9]{1,5}/)", address):
            return address.partition(":")[0].lower() + ":", None, ""
        first = address.partition("/")[0]
        if "." not in first and ":" not in first and first.lower() != "localhost":
            return "", None, "/" + address.lstrip("/").partition("?")[0].partition("#")[0]
        rest = address
    try:
        split = urlsplit(f"//{rest}")
        host, port = (split.hostname or "").rstrip("."), split.port
    except ValueError:
        return "?", None, ""
    return host or "?", None if port in _PORTS.values() else port, split.path


def _with_port(host: str, port: int | None) -> str:
    if port is None:
        return host
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _is_at(profile: Profile, host: str, port: int | None, *, any_port: bool = False) -> bool:
    base_host, base_port, _path = _parts(profile.base_url)
    return base_host == host.lower() and (any_port or base_port == port)


def _company(host: str, apis: Mapping[str, ApiInfo]) -> tuple[ApiInfo, str] | None:
    for api in apis.values():
        name = host.lower().removesuffix(f".{api.paste.domain}")
        if api.paste.company_setting and name != host.lower() and name not in _NO_COMPANY and "." not in name:
            return api, name
    return None


def _of_company(api: ApiInfo, company: str, profiles: Sequence[Profile]) -> tuple[Profile, ...]:
    return tuple(
        profile
        for profile in profiles
        if profile.api == api.key
        and profile.settings.get(api.paste.company_setting, "").strip().lower() == company.lower()
    )


def _vendor(host: str, apis: Mapping[str, ApiInfo]) -> bool:
    """Return whether a host belongs to the vendor of an API."""
    domains = [api.paste.domain for api in apis.values() if api.paste.domain]
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _asked(path: str, at_host: Sequence[Profile], apis: Mapping[str, ApiInfo], place: str) -> Asked | None:
    """Return the ID in the path of a contact's address; the longest path of an endpoint decides which API it is."""
    head, _, segment = path.rstrip("/").rpartition("/")
    known = [api for api in apis.values() if head.endswith(api.endpoint)]
    if not known or not segment:
        return None
    contact_id = unquote(segment)
    longest = max(len(api.endpoint) for api in known)
    scores = {
        profile.id: len(_base_path(profile) + api.endpoint)
        for profile in at_host
        if (api := apis.get(profile.api)) and head.endswith(_base_path(profile) + api.endpoint)
    }
    best = max([longest, *scores.values()])
    matching = tuple(profile for profile in at_host if scores.get(profile.id) == best)
    readers = [apis[profile.api] for profile in matching] or known
    return Asked(contact_id, matching, place, any(fits(contact_id, api) for api in readers))


def _base_path(profile: Profile) -> str:
    return _parts(profile.base_url)[2].rstrip("/")


def _mentioned(
    text: str, profiles: Sequence[Profile], apis: Mapping[str, ApiInfo]
) -> list[tuple[str, tuple[ApiInfo, str] | None]]:
    """Return the hosts of services that a text names outside of addresses, each with the company that it stands for."""
    domains = [re.escape(api.paste.domain) for api in apis.values() if api.paste.domain]
    own = [re.escape(_parts(profile.base_url)[0]) for profile in profiles]
    if not (domains or own):
        return []
    lower = text.lower()
    if not any(name.replace("\\", "") in lower for name in (*domains, *own)):
        return []
    pattern = (
        rf"(?i)(?<![@\w.-])(?:(?:[\w-]{{1,63}}\.){{1,3}}(?:{'|'.join(domains) or '(?!)'})|{'|'.join(own) or '(?!)'})"
        r"(?![\w@-]|\.\w)"
    )
    hosts = dict.fromkeys(match[0].lower() for match in islice(re.finditer(pattern, text), _MAX_ADDRESSES))
    known = {_parts(profile.base_url)[0] for profile in profiles}
    found: list[tuple[str, tuple[ApiInfo, str] | None]] = []
    for host in hosts:
        if host in known:
            found.append((host, None))
        elif company := _company(host, apis):
            found.append((host, company))
        elif host.partition(".")[0] not in ("www", "app"):
            found.append((host, None))
    return found


def _header_companies(text: str, api: ApiInfo) -> list[str]:
    if not (name := api.paste.company_header):
        return []
    if name.partition("-")[0].lower() not in text.lower():
        return []
    header = "[- ]".join(map(re.escape, name.split("-")))
    pattern = rf"""(?i)\b{header}["']?\s{{0,4}}[:=]\s{{0,4}}["']?([a-z0-9_-]{{1,100}})"""
    return list(dict.fromkeys(match[1].lower() for match in islice(re.finditer(pattern, text), _MAX_ADDRESSES)))
