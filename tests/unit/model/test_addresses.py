"""Base URLs: what may be entered, and which belong together."""

import pytest

from contactdesk.model.addresses import (
    check_base_url,
    clean_base_url,
    has_user,
    hide_user,
    is_base_url,
    is_loopback,
    same_origin,
    without_user,
)
from contactdesk.model.issues import Issue, IssueCode

WETHOD = "/api/contacts"
CLEMTA = "/contacts"


@pytest.mark.parametrize(
    "text",
    [
        "https://api.wethod.com",
        "  https://api.wethod.com\n",
        "\ufeff\u2800https://api.wethod.com\ufe0f\u200b",
        "https://api.wethod.com:٨٤٤٣/v2",
        "http://１２７.０.0.1:８０８０",
        "http://１２７。0．0.1",
        "https://[2001:db8::１]",
        "https://faß.example",
        "https://xn--bcher-kva.example",
        "https://api。wethod.com",
        "https://a_b.example",
        "https://gateway.example/@team",
        "HTTPS://API.wethod.com",
        "https://api.wethod.com:8443/v2",
        "https://api.wethod.com.",
        "https://bücher.example",
        "https://[2001:db8::1]:8443",
        "https://gateway.example/my-contacts",
        "http://localhost:8080",
        "http://127.0.0.1:8080",
        "http://127.9.9.9",
        "http://[::1]:8080",
        "https://localhost",
    ],
)
def test_valid_address_is_accepted(text: str) -> None:
    assert check_base_url(text, CLEMTA) is None


@pytest.mark.parametrize(
    ("text", "code", "fix"),
    [
        ("", IssueCode.URL_EMPTY, ""),
        ("   ", IssueCode.URL_EMPTY, ""),
        ("api.wethod.com", IssueCode.URL_NO_SCHEME, "https://api.wethod.com"),
        ("api.wethod.com/api/contacts/42", IssueCode.URL_NO_SCHEME, "https://api.wethod.com"),
        ("localhost:8080", IssueCode.URL_NO_SCHEME, "http://localhost:8080"),
        ("https:/api.wethod.com", IssueCode.URL_NO_SCHEME, "https://api.wethod.com"),
        ("https//api.wethod.com", IssueCode.URL_NO_SCHEME, "https://api.wethod.com"),
        ("https://https://api.wethod.com", IssueCode.URL_NOT_AN_ADDRESS, "https://api.wethod.com"),
        ("https://HTTP://api.wethod.com/", IssueCode.URL_NOT_AN_ADDRESS, "https://api.wethod.com"),
        ("https://https//api.wethod.com", IssueCode.URL_NOT_AN_ADDRESS, "https://api.wethod.com"),
        ("https://https://me:pw@api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("//api.wethod.com", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("http://api.wethod.com", IssueCode.URL_NOT_HTTPS, "https://api.wethod.com"),
        ("http://localhost.evil.example", IssueCode.URL_NOT_HTTPS, "https://localhost.evil.example"),
        ("ftp://localhost", IssueCode.URL_NOT_HTTPS, "http://localhost"),
        ("https://api.wethod.com/", IssueCode.URL_TRAILING_SLASH, "https://api.wethod.com"),
        ("https://api.wethod.com/v2//", IssueCode.URL_TRAILING_SLASH, "https://api.wethod.com/v2"),
        ("https://api.wethod.com/api/contacts", IssueCode.URL_WITH_ENDPOINT, "https://api.wethod.com"),
        ("https://api.wethod.com/api/contacts/", IssueCode.URL_WITH_ENDPOINT, "https://api.wethod.com"),
        ("https://api.wethod.com/api/contacts/42", IssueCode.URL_WITH_ENDPOINT, "https://api.wethod.com"),
        ("https://api.wethod.com/api/contacts/{id}", IssueCode.URL_WITH_ENDPOINT, "https://api.wethod.com"),
        ("https://gw.example:1/x/api/contacts/42/", IssueCode.URL_WITH_ENDPOINT, "https://gw.example:1/x"),
        ("https://a.b/API/contacts/1/api/contacts", IssueCode.URL_WITH_ENDPOINT, "https://a.b"),
        ("https://me:pw@api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("https://@api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("http://me:pw@api.wethod.com:8443/", IssueCode.URL_WITH_USER, "https://api.wethod.com:8443"),
        ("https://me:p/w?x#y@api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("https://me:p w@api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("https://me:pw＠api.wethod.com", IssueCode.URL_WITH_USER, "https://api.wethod.com"),
        ("https://me:pw@", IssueCode.URL_WITH_USER, ""),
        ("me@wethod.com", IssueCode.URL_WITH_USER, "https://wethod.com"),
        ("https://api.wethod.com?x=1", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://api.wethod.com/#top", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://api.wethod.com/api/contacts?limit=1", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https:///path", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api wethod.com", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api\u202e.wethod.com", IssueCode.INVISIBLE, "https://api.wethod.com"),
        ("https://api.wethod\u200b.com/v2\ufeff/", IssueCode.INVISIBLE, "https://api.wethod.com/v2"),
        ("https://api.wethod.com/v2\u200b/api", IssueCode.INVISIBLE, "https://api.wethod.com/v2/api"),
        ("ａｐｉ．we\u200bthod．com", IssueCode.INVISIBLE, "https://api.wethod.com"),
        ("https://we\u200b thod.com", IssueCode.INVISIBLE, ""),
        ("https://api.wethod.com\\x", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://:99999", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://a b:99999", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://::1", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("mailto:a", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[::1", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[::1]8443", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://a.example[::1]", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[a.example]", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("“https://api.wethod.com”", IssueCode.QUOTED, "https://api.wethod.com"),
        ("<https://api.wethod.com>\u200b", IssueCode.QUOTED, "https://api.wethod.com"),
        ('"https://api.wethod.com/",', IssueCode.URL_TRAILING_SLASH, "https://api.wethod.com"),
        ("<api.wethod.com>", IssueCode.URL_NO_SCHEME, "https://api.wethod.com"),
        ('""', IssueCode.URL_EMPTY, ""),
        ("ｈｔｔｐｓ：／／ａｐｉ．wethod．com：８４４３", IssueCode.URL_NOT_AN_ADDRESS, "https://api.wethod.com:8443"),
        ("ａｐｉ．wethod．com：x", IssueCode.URL_NOT_AN_ADDRESS, ""),
    ],
)
def test_invalid_address_is_reported_with_its_fix(text: str, code: IssueCode, fix: str) -> None:
    issue = check_base_url(text, WETHOD)
    assert issue == Issue(code, fix=fix)
    assert issue.blocking
    assert not fix or check_base_url(fix, WETHOD) is None


@pytest.mark.parametrize(
    ("text", "port"),
    [
        ("https://api.wethod.com:99999", "99999"),
        ("https://api.wethod.com:65536/v2", "65536"),
        ("https://api.wethod.com:0", "0"),
        ("https://api.wethod.com:x", "x"),
        ("https://api.wethod.com:44３a", "44３a"),
        ("api.wethod.com:70000", "70000"),
        ("https://[::1]:70000?x", "70000"),
    ],
)
def test_port_that_is_none_is_named(text: str, port: str) -> None:
    issue = check_base_url(text, CLEMTA)
    assert issue == Issue(IssueCode.URL_PORT_UNUSABLE, part=port)
    assert issue.blocking
    assert not is_base_url(text)


@pytest.mark.parametrize(
    ("text", "part", "fix"),
    [
        ("https://-api.wethod.com", "-api", ""),
        ("https://api-.wethod.com", "api-", ""),
        ("https://{company}.wethod.com", "{company}", ""),
        ("https://api.☃.example", "☃", ""),
        ("https://xn--n3h.example", "xn--n3h", ""),
        ("https://api.xn--a.example", "xn--a", ""),
        ("https://a_b.bücher.example", "a_b", ""),
        ("https://-ü.example", "-ü", ""),
        ("http://127.0.0.256:8080", "127.0.0.256", ""),
        ("https://443127.0.0.1", "443127.0.0.1", ""),
        ("https://[v1.a:b]", "v1.a:b", ""),
        (f"https://{64 * 'a'}.example", 64 * "a", ""),
        (f"https://{'a234567.' * 32}example", f"{'a234567.' * 32}example", ""),
        ("https://ａｐｉ.example", "ａｐｉ", "https://api.example"),
        ("http://api.exam½ple/v2/", "exam½ple", ""),
        ("http://①.example", "①", "https://1.example"),
        ("https://a..b", "a..b", ""),
        ("https://a。.b:8443/v2", "a。.b", ""),
        ("https://a..b:x", "a..b", ""),
    ],
)
def test_host_that_cannot_be_looked_up_is_named(text: str, part: str, fix: str) -> None:
    assert check_base_url(text, CLEMTA) == Issue(IssueCode.URL_HOST_UNUSABLE, fix=fix, part=part)
    assert not is_base_url(text)


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        (" https://api.wethod.com\u2060\u3164", "https://api.wethod.com"),
        ("https://api.wethod.com:８४٤3/v２", "https://api.wethod.com:8443/v２"),
        ("http://１２７。０．0.1:８０", "http://127.0.0.1:80"),
        ("１２７.0.0.1:８０", "127.0.0.1:80"),
        ("http://[::１]:８０", "http://[::1]:80"),
        ("https://ａ１.example", "https://ａ１.example"),
        ("https://h:x８", "https://h:x８"),
        ("https://1２:３４@h:８０", "https://1２:３４@h:80"),
        ("", ""),
    ],
)
def test_digits_of_port_and_ip_become_ascii(typed: str, saved: str) -> None:
    assert clean_base_url(typed) == saved


@pytest.mark.parametrize(
    ("address", "hidden", "without"),
    [
        ("http://someuser:secret@host", "http://@host", "http://host"),
        ("https://secret@host:8443/v2", "https://@host:8443/v2", "https://host:8443/v2"),
        ("https://someuser:sec@ret@host", "https://@host", "https://host"),
        ("https://someuser:sec/secret?secret#secret@host/v2", "https://@host/v2", "https://host/v2"),
        ("https://someuser:sec secret@host", "https://@host", "https://host"),
        ("https://someuser:secret＠host", "https://@host", "https://host"),
        ("https://someuser:secret﹫host", "https://@host", "https://host"),
        ("ｈｔｔｐｓ：／／someuser:secret@host", "@host", "host"),
        ("ftp://someuser:secret@host", "ftp://@host", "ftp://host"),
        ("https://http://someuser:secret@host", "https://http://@host", "https://http://host"),
        ("someuser:secret@host", "@host", "host"),
        ("//someuser:secret@host", "@host", "host"),
        ("https:someuser:secret@host", "https:@host", "https:host"),
        ("https:\\\\someuser:secret@host", "https:@host", "https:host"),
        (' \u200b"https://someuser:secret@host"', ' \u200b"https://@host"', ' \u200b"https://host"'),
        ("https://@host", "https://@host", "https://host"),
    ],
)
def test_user_and_password_are_taken_out(address: str, hidden: str, without: str) -> None:
    assert has_user(address)
    assert hide_user(address) == hide_user(hidden) == hidden
    assert without_user(address) == without_user(hidden) == without
    assert not has_user(without)
    assert not is_base_url(address)
    assert not is_base_url(hidden)


@pytest.mark.parametrize(
    "address",
    [
        "https://host",
        "https://host:8443/@team",
        "http://[::1]:8080/a@b",
        "https://हिन्दी.example/@team",
        "https://l·l.example:8443/a@b",
        "host",
        "",
    ],
)
def test_address_without_a_user_stays(address: str) -> None:
    assert not has_user(address)
    assert hide_user(address) == without_user(address) == address


def test_base_url_has_nothing_behind_its_path() -> None:
    assert is_base_url("https://host/v2")
    assert not any(map(is_base_url, ("https://host?x=1", "https://host#x", "ftp://host", "host", "")))


def test_any_path_is_valid_without_an_endpoint() -> None:
    assert check_base_url("https://api.example.com/contacts/1", "") is None


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://api.clemta.com", " https://API.clemta.com:443/v2 ", True),
        ("http://localhost:80", "http://localhost", True),
        ("https://api.clemta.com", "http://api.clemta.com", False),
        ("https://api.clemta.com", "https://api.clemta.com:8443", False),
        ("https://api.clemta.com", "https://sandbox.clemta.com", False),
        ("https://api.clemta.com", "https://api.clemta.com@evil.example", False),
        ("https://[::1]", "https://[::1]8443", False),
        ("https://[::1]", "https://a.example[::1]", False),
        ("https://api.clemta.com:４４３", "https://api.clemta.com", True),
        ("https://api.clemta.com:99999", "https://api.clemta.com:99999 ", True),
        ("https://api.clemta.com:99999", "https://api.clemta.com:9999", False),
        ("https://@api..x", "https://api..x", True),
        ("https://api..x", "https://api..y", False),
        ("no address", "no address", True),
        ("api.clemta.com", "https://api.clemta.com", False),
    ],
)
def test_same_origin(one: str, other: str, is_same: bool) -> None:
    assert same_origin(one, other) is is_same


def test_loopback_is_only_this_computer() -> None:
    assert all(is_loopback(host) for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1"))
    assert not any(is_loopback(host) for host in ("localhost.example", "128.0.0.1", "::2", "0.0.0.0", ""))
