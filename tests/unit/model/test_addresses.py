"""Base URLs: what may be entered, and which belong together."""

import pytest

from contactdesk.model.addresses import check_base_url, is_loopback, same_origin
from contactdesk.model.issues import Issue, IssueCode

WETHOD = "/api/contacts"
CLEMTA = "/contacts"


@pytest.mark.parametrize(
    "text",
    [
        "https://api.wethod.com",
        "  https://api.wethod.com\n",
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
        ("https://me:pw@api.wethod.com", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://@api.wethod.com", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://api.wethod.com?x=1", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://api.wethod.com/#top", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://api.wethod.com/api/contacts?limit=1", IssueCode.URL_WITH_MORE, "https://api.wethod.com"),
        ("https://", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https:///path", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api wethod.com", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api.wethod.com\u202e", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api.wethod.com\\x", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api.wethod.com:x", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api.wethod.com:0", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://api.wethod.com:70000", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[::1", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[::1]8443", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://a.example[::1]", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://[a.example]", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://a..b", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("https://{company}.wethod.com", IssueCode.URL_NOT_AN_ADDRESS, ""),
        ("me@wethod.com", IssueCode.URL_NO_SCHEME, "https://wethod.com"),
    ],
)
def test_invalid_address_is_reported_with_its_fix(text: str, code: IssueCode, fix: str) -> None:
    issue = check_base_url(text, WETHOD)
    assert issue == Issue(code, fix=fix)
    assert issue.blocking
    assert not fix or check_base_url(fix, WETHOD) is None


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
        ("no address", "no address", False),
        ("api.clemta.com", "https://api.clemta.com", False),
    ],
)
def test_same_origin(one: str, other: str, is_same: bool) -> None:
    assert same_origin(one, other) is is_same


def test_loopback_is_only_this_computer() -> None:
    assert all(is_loopback(host) for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1"))
    assert not any(is_loopback(host) for host in ("localhost.example", "128.0.0.1", "::2", "0.0.0.0", ""))
