"""What may stand in the connection form."""

import pytest

from contactdesk.model.form_rules import (
    check_base_url,
    check_company,
    check_name,
    check_secret,
    check_time_limit,
    check_version,
    is_loopback,
    same_origin,
)
from contactdesk.model.issues import Issue, IssueCode

WETHOD = "/api/contacts"
CLEMTA = "/contacts"


@pytest.mark.parametrize("text", ["", "  ", "\t"])
def test_a_name_is_needed(text: str) -> None:
    assert check_name(text, ()) == Issue(IssueCode.NAME_EMPTY)


@pytest.mark.parametrize("text", ["Acme", " acme ", "ACME", "Ａcme"])
def test_a_name_that_reads_like_another_is_taken(text: str) -> None:
    assert check_name(text, ["Other", "Acme"]) == Issue(IssueCode.NAME_TAKEN)


def test_a_name_of_ones_own_is_right() -> None:
    assert check_name("Acme 2", ["Acme"]) is None


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
def test_a_right_address(text: str) -> None:
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
def test_a_wrong_address_is_told_and_the_right_one_offered(text: str, code: IssueCode, fix: str) -> None:
    issue = check_base_url(text, WETHOD)
    assert issue == Issue(code, fix=fix)
    assert issue.blocking
    assert not fix or check_base_url(fix, WETHOD) is None


def test_an_api_without_a_known_endpoint_takes_any_path() -> None:
    assert check_base_url("https://api.example.com/contacts/1", "") is None


@pytest.mark.parametrize("text", ["abc", "clemta_9f-_.~+/=", "Bearer-ish"])
def test_a_right_secret(text: str) -> None:
    assert check_secret(text) is None


@pytest.mark.parametrize(
    ("text", "code", "fix"),
    [
        ("", IssueCode.SECRET_EMPTY, ""),
        ("  ", IssueCode.SECRET_SPACES, ""),
        ("Bearer abc", IssueCode.SECRET_BEARER, "abc"),
        ("bearer  abc\n", IssueCode.SECRET_BEARER, "abc"),
        ("Authorization: Bearer abc", IssueCode.SECRET_BEARER, "abc"),
        ("Bearer", IssueCode.SECRET_BEARER, ""),
        ("a b", IssueCode.SECRET_SPACES, ""),
        (" abc\n", IssueCode.SECRET_SPACES, "abc"),
        ("a\x00b", IssueCode.SECRET_UNPRINTABLE, ""),
        ("a\r\nX: y", IssueCode.SECRET_UNPRINTABLE, ""),
        ("abcé", IssueCode.SECRET_NOT_ASCII, ""),
        ("abc\u200b", IssueCode.SECRET_NOT_ASCII, ""),
    ],
)
def test_a_secret_that_no_header_can_carry(text: str, code: IssueCode, fix: str) -> None:
    assert check_secret(text) == Issue(code, fix=fix)


def test_a_remark_does_not_show_the_secret_it_mends() -> None:
    assert "topsecret" not in repr(check_secret("Bearer topsecret"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("acme", None),
        (" Acme-2_x ", None),
        ("", Issue(IssueCode.COMPANY_EMPTY)),
        ("acme.wethod.com", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        ("https://Acme.wethod.com/projects?x=1", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        ("acme.wethod.com:443", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        ("https://api.wethod.com", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        ("wethod.com", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        ("acme.wethod.com.evil.example", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        ("Acme & Co", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        ("acmé", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
    ],
)
def test_the_company_is_the_first_part_of_its_address(text: str, expected: Issue | None) -> None:
    assert check_company(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-06-15", None),
        (" 2024-06-15 ", None),
        ("", Issue(IssueCode.VERSION_EMPTY)),
        ("latest", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        ("20240615", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        ("2024-02-30", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        ("2024-06-15\r\nX: y", Issue(IssueCode.VERSION_NOT_A_DATE)),
        ("２０２４-06-15", Issue(IssueCode.VERSION_NOT_A_DATE)),
    ],
)
def test_a_version_is_a_date_but_only_what_no_header_carries_is_refused(text: str, expected: Issue | None) -> None:
    assert check_version(text) == expected


def test_a_time_limit_is_neither_nothing_nor_endless() -> None:
    assert [check_time_limit(seconds) for seconds in (1, 15, 120)] == [None] * 3
    assert [check_time_limit(seconds) for seconds in (0, 121)] == [Issue(IssueCode.TIME_LIMIT_OUT_OF_RANGE)] * 2


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
def test_a_secret_goes_to_its_own_origin_alone(one: str, other: str, is_same: bool) -> None:
    assert same_origin(one, other) is is_same


def test_the_loopback_is_this_computer_alone() -> None:
    assert all(is_loopback(host) for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1"))
    assert not any(is_loopback(host) for host in ("localhost.example", "128.0.0.1", "::2", "0.0.0.0", ""))
