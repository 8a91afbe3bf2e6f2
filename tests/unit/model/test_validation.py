"""Contact IDs as they are pasted, and the fields of a profile."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import ApiInfo
from contactdesk.model.validation import (
    LONGEST_ID,
    check_company,
    check_id,
    check_name,
    check_secret,
    check_time_limit,
    check_version,
    clean_id,
)

WETHOD = APIS["wethod"].info
CLEMTA = APIS["clemta"].info


@pytest.mark.parametrize(
    ("pasted", "contact_id"),
    [
        ("42", "42"),
        (" 42\n", "42"),
        ("\t\u00a042\u2003\u3000", "42"),
        ('"42"', "42"),
        ("'42'", "42"),
        ("`42`", "42"),
        ("“42”", "42"),
        ("„42“", "42"),
        ("«\u00a042\u00a0»", "42"),
        ("‹42›", "42"),
        ("\ufeff42\u200b", "42"),
        ("4\u200b2", "42"),
        ("\u202e42\u202c", "42"),
        ("4\u00ad2\x00\x1b", "42"),
        ("42\u2028", "42"),
        ("64b8f1a2e4b0\u200bc8d9f0123456", "64b8f1a2e4b0c8d9f0123456"),
        # Two at once, from a column or a row of a spreadsheet, never become a third one.
        ("1\n0\n", "1 0"),
        ("1\t0", "1 0"),
        ("1\r\n0", "1  0"),
        ("1\u20280", "1 0"),
        ("4 2", "4 2"),
        ("0042", "0042"),
        ("-42", "-42"),
        ("(42)", "(42)"),
        ("4'2", "4'2"),
        ("٤٢", "٤٢"),
        ("", ""),
        (' "“\u200b”" ', ""),
    ],
)
def test_pasted_id_is_cleaned(pasted: str, contact_id: str) -> None:
    assert clean_id(pasted) == contact_id
    assert clean_id(contact_id) == contact_id


@pytest.mark.parametrize("contact_id", ["0", "42", "00042", "9" * LONGEST_ID])
def test_wethod_id_has_digits(contact_id: str) -> None:
    assert check_id(contact_id, WETHOD) is None


@pytest.mark.parametrize(
    "contact_id", ["a", "4 a", "a 2", "4/2", "-1", "+1", "1.0", "1e3", "٤٢", "४२", "²", "１", "4\n"]
)
def test_other_wethod_id_is_refused(contact_id: str) -> None:
    assert check_id(contact_id, WETHOD) == Issue(IssueCode.ID_NOT_DIGITS)


@pytest.mark.parametrize("contact_id", ["64b8f1a2e4b0c8d9f0123456", "64B8F1A2E4B0C8D9F0123456", "0" * 24])
def test_clemta_id_has_24_hex_digits(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) is None


@pytest.mark.parametrize("contact_id", ["1", "64b8f1a2e4b0c8d9f012345", "64b8f1a2e4b0c8d9f012345g", "0" * 25, "٤" * 24])
def test_other_clemta_id_may_be_tried(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) == Issue(IssueCode.ID_NOT_OBJECT_ID, blocking=False)


@pytest.mark.parametrize(
    "pasted",
    ["42 43", "42\n43\n", "42\t43", "42, 43", "42;43", "42 | 43", "“42” “43”", "42 43 Ada", "42 43 " * LONGEST_ID],
)
def test_several_ids_are_reported(pasted: str) -> None:
    assert check_id(clean_id(pasted), WETHOD) == Issue(IssueCode.ID_SEVERAL)


def test_several_ids_block_only_where_one_would() -> None:
    one, other = "64b8f1a2e4b0c8d9f0123456", "64b8f1a2e4b0c8d9f0123457"
    assert check_id(f"{one} {other}", CLEMTA) == Issue(IssueCode.ID_SEVERAL, blocking=False)
    assert check_id(f"{one} acme", CLEMTA) == Issue(IssueCode.ID_NOT_OBJECT_ID, blocking=False)
    assert check_id(f"{one}\n" * LONGEST_ID, CLEMTA) == Issue(IssueCode.ID_SEVERAL)


@pytest.mark.parametrize("contact_id", [".", ".."])
def test_id_that_changes_the_path_is_refused(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) == Issue(IssueCode.ID_NOT_A_SEGMENT)
    assert check_id(contact_id, WETHOD) == Issue(IssueCode.ID_NOT_DIGITS)


@pytest.mark.parametrize("api", [WETHOD, CLEMTA], ids=["wethod", "clemta"])
def test_empty_and_overlong_ids_are_refused(api: ApiInfo) -> None:
    assert check_id("", api) == Issue(IssueCode.ID_EMPTY)
    assert check_id("1" * (LONGEST_ID + 1), api) == Issue(IssueCode.ID_TOO_LONG)


def test_key_of_the_newer_api_is_reported() -> None:
    assert CLEMTA.check_secret("clmt_abc") == Issue(IssueCode.SECRET_OTHER_API, blocking=False)
    assert CLEMTA.check_secret("clemta_abc") is None
    assert WETHOD.check_secret("clmt_abc") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[(text, IssueCode.NAME_EMPTY) for text in ("", "  ", "\t")],
        *[(text, IssueCode.NAME_TAKEN) for text in ("Acme", " acme ", "ACME", "Ａcme")],
    ],
)
def test_name_is_required_and_unique(text: str, code: IssueCode) -> None:
    assert check_name(text, ["Other", "Acme"]) == Issue(code)
    assert check_name("Acme 2", ["Other", "Acme"]) is None


@pytest.mark.parametrize("text", ["abc", "clemta_9f-_.~+/=", "Bearer-ish"])
def test_valid_secret_is_accepted(text: str) -> None:
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
def test_secret_unfit_for_a_header_is_refused(text: str, code: IssueCode, fix: str) -> None:
    assert check_secret(text) == Issue(code, fix=fix)


def test_repr_of_an_issue_hides_the_secret() -> None:
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
def test_company_is_a_slug(text: str, expected: Issue | None) -> None:
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
def test_version_is_a_date(text: str, expected: Issue | None) -> None:
    assert check_version(text) == expected


def test_time_limit_is_1_to_120_seconds() -> None:
    assert [check_time_limit(seconds) for seconds in (1, 15, 120)] == [None] * 3
    assert [check_time_limit(seconds) for seconds in (0, 121)] == [Issue(IssueCode.TIME_LIMIT_OUT_OF_RANGE)] * 2
