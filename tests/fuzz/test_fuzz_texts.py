"""Any typed or pasted text is accepted or refused without an exception, and no request goes to another host."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

import httpx
import pytest
from hypothesis import event, example, given
from hypothesis import strategies as st

from contactdesk.apis.exchange import Request
from contactdesk.apis.registry import APIS
from contactdesk.model import addresses, validation
from contactdesk.model.cleaning import clean_ends
from contactdesk.model.contact import Contact, ResponseInfo
from contactdesk.model.failure import FailureKind, LookupFailed
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.profile import Profile
from contactdesk.model.validation import LONGEST_ID, check_id, clean_id
from contactdesk.services.export import export_text, proposed_name, write_export
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system import phone_numbers
from contactdesk.ui import safe_text
from tests.factories import profile
from tests.fuzz.strategies import BOTH_APIS, any_text, nasty_text

SECRET = "canary-5f0e9c7a1b3d"

texts = st.one_of(any_text, nasty_text)
_HOSTS = """
    api.example a.b-c.example localhost 127.0.0.1 [::1] [fe80::1%25eth0] [::1 münchen.example xn--a .. - 1 0x7f.1 a..b
    ａ.example evil.example api.example. a-label-longer-than-the-sixty-three-characters-that-the-name-system-allows-for
"""
_PIECES = """
    http https HTTPS ftp javascript :// :/ // / : @ \\ ? # & ; [ ] :443 :0 :99999 :x user:pass@ . .. % %2e%2e
    \u3002 \uff0f \u2044 /contacts /api/contacts /CONTACTS/42 /v1
"""
_hosts = st.sampled_from(_HOSTS.split())
_pieces = st.lists(st.sampled_from([*_HOSTS.split(), *_PIECES.split(), " ", "\t", "\n"])).map("".join)
_addresses = st.tuples(
    st.sampled_from(["https://", "http://", "HTTPS://", "", "https:", "https:/"]),
    _hosts,
    st.sampled_from(["", ":8443", ":", ":0"]),
    st.one_of(st.sampled_from(["", "/", "/v1", "/contacts", "/api/contacts/42"]), _pieces),
).map("".join)
urls = st.sampled_from([texts, _pieces, _addresses, _addresses, _addresses]).flatmap(lambda kind: kind)
_BEARERS = ["Bearer ", "bearer", "Authorization: Bearer ", "Authorization:bearer\t", " "]
secrets = st.one_of(texts, st.lists(st.one_of(st.sampled_from([*_BEARERS, SECRET]), texts), max_size=4).map("".join))
_DOMAINS = [".wethod.com", ".WETHOD.com:443", ".wethod.com/x?y#z", ".wethod.com.evil.example", ""]
companies = st.one_of(
    texts, st.tuples(texts, st.sampled_from(["acme", "api", "https://a_b"]), st.sampled_from(_DOMAINS)).map("".join)
)
versions = st.one_of(texts, st.dates().map(str), st.sampled_from(["2024-02-30", "2024-06-15 ", "٢٠٢٤-٠٦-١٥", "v2"]))
ids = st.one_of(
    texts, urls, st.sampled_from([".", "..", "", "0", "1", "64b8f1a2e4b0c8d9f0123456", "«42»", "\u200b42\u2069"])
)


def requested(
    api: str,
    secret: str = SECRET,
    contact_id: str = "1",
    base_url: str = "https://api.example",
    company: str = "acme",
    api_version: str = "2024-06-15",
) -> Request | FailureKind:
    """Return the request, or the kind of failure if there is none."""
    try:
        chosen = profile(api, base_url, company=company, api_version=api_version)
        return APIS[api].request(chosen, secret, contact_id)
    except LookupFailed as error:
        return error.failure.kind


@BOTH_APIS
@given(ids)
@example("x" * (LONGEST_ID + 1))
def test_any_text_as_id(api: str, text: str) -> None:
    cleaned = clean_id(text)
    assert clean_id(cleaned) == cleaned
    event(f"{check_id(cleaned, APIS[api].info)}")
    for contact_id in text, cleaned:
        request = requested(api, contact_id=contact_id)
        if isinstance(request, FailureKind):
            assert request is FailureKind.ID_UNUSABLE
        else:
            assert only_segment(httpx.URL(request.url), APIS[api].info.endpoint) == contact_id


def only_segment(url: httpx.URL, endpoint: str) -> str:
    """Return the ID in the URL that is sent, after checking that it is one segment and changes nothing else."""
    assert url.host == "api.example"
    assert (url.query, url.fragment, url.userinfo) == (b"", "", b"")
    path = url.raw_path.decode()
    assert path.startswith(endpoint + "/")
    segment = path.removeprefix(endpoint + "/")
    assert segment
    assert "/" not in segment
    return unquote(segment)


@BOTH_APIS
@given(urls)
@example("https://[::1]8443")
@example("api.example/contacts/api/contacts/contacts")
def test_any_text_as_base_url(api: str, text: str) -> None:
    endpoint = APIS[api].info.endpoint
    issue = addresses.check_base_url(text, endpoint)
    if issue and issue.fix:
        assert addresses.check_base_url(issue.fix, endpoint) is None
        assert is_sent_to_its_own_host(api, issue.fix)
    if issue is None:
        assert is_sent_to_its_own_host(api, addresses.clean_base_url(text))
    assert not is_sent_to_its_own_host(api, addresses.hide_user(text)) or not addresses.has_user(text)
    is_sent_to_its_own_host(api, text)
    assert addresses.same_origin(text, text) in (True, False)
    event(f"{issue and issue.code}")


def is_sent_to_its_own_host(api: str, base_url: str) -> bool:
    """Return whether a request is made; the HTTP library must then read the host and port that the address names."""
    request = requested(api, base_url=base_url)
    if isinstance(request, FailureKind):
        assert request in (FailureKind.PROFILE_UNUSABLE, FailureKind.ADDRESS_WITH_USER)
        return False
    outgoing = httpx.Request("GET", request.url).url
    named = urlsplit(base_url)
    host = named.hostname or ""
    assert outgoing.raw_host == (host.encode() if host.isascii() else httpx.URL(f"https://{host}").raw_host)
    usual = {"http": 80, "https": 443}[named.scheme]
    assert (outgoing.port or usual) == (named.port or usual)
    return True


@given(st.sampled_from(["https://api.example", "https://api.example:8443", "http://[::1]", "http://127.0.0.1"]), urls)
@example("https://[::1]", "https://[::1]8443")
@example("http://[::1]", "http://api.example[::1]")
def test_equal_origins_send_to_the_same_place(one: str, other: str) -> None:
    is_same = addresses.same_origin(one, other)
    event(f"{is_same}")
    if is_same:
        assert origin(other) in (origin(one), None)


def origin(base_url: str) -> tuple[str, str, int] | None:
    """Return scheme, host and port of the request that is sent, or ``None`` if none is sent."""
    request = requested("clemta", base_url=base_url.strip())
    if isinstance(request, FailureKind):
        return None
    try:
        url = httpx.URL(request.url)
    except httpx.InvalidURL:
        return None
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}[url.scheme]


@BOTH_APIS
@given(secrets)
def test_any_text_as_secret(api: str, text: str) -> None:
    issue = validation.check_secret(text)
    APIS[api].info.check_secret(text)
    fixes = 0
    while issue and issue.fix:
        assert len(issue.fix) < len(text)
        text, fixes = issue.fix, fixes + 1
        issue = validation.check_secret(text)
    text = clean_ends(text)
    request = requested(api, text)
    if isinstance(request, FailureKind):
        assert request is FailureKind.SECRET_UNUSABLE
        assert issue
    else:
        assert text in "".join(httpx.Request("GET", request.url, headers=request.headers).headers.values())
        assert repr(request) == repr(requested(api, "another"))
    event(f"{issue and issue.code}, {fixes} fixes")


@pytest.mark.parametrize(
    ("setting", "check", "values"),
    [("company", validation.check_company, companies), ("api_version", validation.check_version, versions)],
)
@given(st.data())
def test_any_text_as_company_or_version(
    setting: str, check: Callable[[str], object], values: st.SearchStrategy[str], data: st.DataObject
) -> None:
    text = data.draw(values)
    issue = check(text)
    fix = getattr(issue, "fix", "")
    assert not fix or check(fix) is None
    clean = next(each.clean for each in APIS["wethod"].info.settings if each.key == setting)
    for value in text, clean(text), fix:
        request = requested("wethod", **{setting: value})
        if isinstance(request, FailureKind):
            assert request is FailureKind.PROFILE_UNUSABLE
            assert value == text or issue
        else:
            httpx.Request("GET", request.url, headers=request.headers)


@given(
    texts,
    st.lists(texts, max_size=3),
    st.builds(Profile, st.uuids().map(str), *[texts] * 3, st.dictionaries(texts, texts, max_size=2)),
)
def test_any_text_as_profile_name(name: str, taken: list[str], profile: Profile) -> None:
    assert validation.check_name(name, [*taken, name]) is not None
    validation.check_name(name, taken)
    with TemporaryDirectory() as folder:
        store = ProfileStore(Path(folder) / "profiles.json")
        store.update(lambda _none: Stored((replace(profile, name=name),), profile.id))
        (kept,) = store.load().profiles
    assert kept.name == name.encode("utf-8", "replace").decode()


@given(ids, ids, any_text)
def test_any_text_as_export_name(contact_id: str, asked_id: str, file_name: str) -> None:
    response_info = ResponseInfo(200, "", 0, datetime.now(UTC))
    contact = Contact("wethod", "", contact_id, asked_id, (), (), (), JsonObject([("id", contact_id)]), response_info)
    assert contact.is_another in (True, False)
    name = proposed_name(contact)
    assert re.fullmatch(r"contact-wethod-[A-Za-z0-9_-]{0,80}\.json", name)
    assert name == PurePosixPath(name).name == PureWindowsPath(name).name
    with TemporaryDirectory() as folder:
        for file in Path(folder) / name, Path(folder) / file_name.replace("/", "_"):
            try:
                write_export(file, contact)
            except OSError:
                assert list(Path(folder).iterdir()) in ([], [Path(folder) / name])
            else:
                assert file.read_text("utf-8") == export_text(contact)


SHOWING: dict[str, tuple[Callable[[str], str], Callable[[str], str], int]] = {
    "visible": (safe_text.visible, lambda shown: shown, 400),
    "one_line": (safe_text.one_line, lambda shown: shown, 120),
    "shortened": (lambda text: safe_text.visible(safe_text.shortened(text, 9)), lambda shown: shown, 100),
    "for_menu": (lambda text: safe_text.for_menu(text, 9), lambda shown: shown.replace("&&", "|"), 9),
    "for_title": (safe_text.for_title, lambda shown: shown.replace("[*][*]", "[*]"), 120),
    "for_tool_tip": (safe_text.for_tool_tip, lambda shown: re.sub("&(amp|lt|gt);", "|", shown), 500),
}


@pytest.mark.parametrize("function", SHOWING)
@given(texts)
@example("x" * 100_000)
@example("\u202e" * 5_000)
def test_any_text_on_the_screen(function: str, text: str) -> None:
    show, literal, longest = SHOWING[function]
    shown = show(text)
    allowed = {"\n", "\t", "\u200c", "\u200d"}
    for character in set(shown) - allowed:
        assert unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    literally = literal(shown)
    if len(text) <= 40:
        assert len(literally) <= longest
    if function == "for_menu":
        assert "&" not in literally
    if function == "for_tool_tip":
        inside = literally.removeprefix("<span style='white-space: pre-wrap'>").removesuffix("</span>")
        assert not set("<>&") & set(inside)
    if function in ("one_line", "for_menu", "for_title"):
        assert "\n" not in shown


_numbers = st.builds(
    str.join,
    st.sampled_from([", ", " / ", "/", " - ", "\n", "", " "]),
    st.lists(
        st.sampled_from(["02 1234567", "5550100", "٠٢١٢٥٥٥٠١٠١", "+44 020 7946 0018", "0039 (0)335 1234567 ext 5"]),
        min_size=1,
        max_size=5,
    ),
)
_phones = st.text(st.sampled_from("0123456789 ٣۴+()/-.,;|\n\u00a0\u2011\u202c\u202eext#\ud800"), max_size=80)
_codes = st.one_of(st.sampled_from(["", "+90", "1", "0039", "+٤٤", "999"]), texts)
_countries = st.one_of(st.sampled_from(["", "IT", "tr", "US", "GB", "XX"]), texts)


@given(st.one_of(_numbers, _phones, texts), _codes, _countries)
def test_only_digits_are_ever_dialled(text: str, calling_code: str, region: str) -> None:
    numbers = phone_numbers.read(text, calling_code, region)
    assert len(numbers) == len(phone_numbers.split(text, calling_code, region)) <= 4
    for number in numbers:
        assert re.fullmatch(r"\+?[0-9]{3,40}", number.dialled)
        assert not (number.international and number.is_unusual)
