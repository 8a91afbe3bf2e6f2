"""Contact IDs as they are pasted, and the fields of a profile."""

from collections.abc import Callable
from dataclasses import replace

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
    check_unquoted,
    check_version,
    clean_id,
    clean_version,
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
        ("\u280042\ufe0f\u3164", "42"),
        ("4\ufe0f2", "42"),
        ("1\u28000", "1 0"),
        ("٤٢", "42"),
        ("４२", "42"),
        (" # 42", "42"),
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
        ("", ""),
        (' "“\u200b”" ', ""),
    ],
)
def test_pasted_id_is_cleaned(pasted: str, contact_id: str) -> None:
    assert clean_id(pasted) == contact_id
    assert clean_id(contact_id) == contact_id


NOT_DIGITS = Issue(IssueCode.ID_NOT_DIGITS)
NOT_OBJECT_ID = Issue(IssueCode.ID_NOT_OBJECT_ID, blocking=False)
SEVERAL = Issue(IssueCode.ID_SEVERAL)


@pytest.mark.parametrize(
    ("api", "issue", "contact_ids"),
    [
        (WETHOD, None, ["0", "42", "00042", "9" * LONGEST_ID]),
        (
            WETHOD,
            NOT_DIGITS,
            ["a", "4 a", "a 2", "4/2", "-1", "+1", "1.0", "1e3", "٤٢", "४२", "²", "１", "4\n", ".", ".."],
        ),
        (WETHOD, SEVERAL, ["42 43", "42, 43", "42;43", "42 | 43", "42 43 Ada", "42 43 " * LONGEST_ID]),
        (WETHOD, SEVERAL, [clean_id(pasted) for pasted in ("42\n43\n", "42\t43", "“42” “43”")]),
        (CLEMTA, None, ["64b8f1a2e4b0c8d9f0123456", "64B8F1A2E4B0C8D9F0123456", "0" * 24]),
        (CLEMTA, NOT_OBJECT_ID, ["1", "64b8f1a2e4b0c8d9f01234", "64b8f1a2e4b0c8d9f012345g", "0" * 26, "٤" * 24]),
        (CLEMTA, Issue(IssueCode.ID_ONE_MISSING, blocking=False), ["64b8f1a2e4b0c8d9f012345"]),
        (CLEMTA, Issue(IssueCode.ID_ONE_TOO_MANY, blocking=False), ["0" * 25, "64b8f1a2e4b0c8d9f01234567"]),
        (CLEMTA, NOT_OBJECT_ID, ["64b8f1a2e4b0c8d9f0123456 acme"]),
        (CLEMTA, replace(SEVERAL, blocking=False), ["64b8f1a2e4b0c8d9f0123456 64b8f1a2e4b0c8d9f0123457"]),
        (CLEMTA, SEVERAL, ["64b8f1a2e4b0c8d9f0123456\n" * LONGEST_ID]),
        (CLEMTA, Issue(IssueCode.ID_NOT_A_SEGMENT), [".", ".."]),
        *((api, Issue(IssueCode.ID_EMPTY), [""]) for api in (WETHOD, CLEMTA)),
        *((api, Issue(IssueCode.ID_TOO_LONG), ["1" * (LONGEST_ID + 1)]) for api in (WETHOD, CLEMTA)),
    ],
)
def test_contact_id_is_checked(api: ApiInfo, issue: Issue | None, contact_ids: list[str]) -> None:
    assert {contact_id: check_id(contact_id, api) for contact_id in contact_ids} == dict.fromkeys(contact_ids, issue)


def test_key_of_the_newer_api_is_reported() -> None:
    assert CLEMTA.check_secret("clmt_abc") == Issue(IssueCode.SECRET_OTHER_API, blocking=False)
    assert CLEMTA.check_secret("clemta_abc") is None
    assert WETHOD.check_secret("clmt_abc") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[(text, IssueCode.NAME_EMPTY) for text in ("", "  ", "\t", "\u200b\u2800")],
        *[(text, IssueCode.NAME_TAKEN) for text in ("Acme", " acme ", "ACME", "Ａcme", "\ufeffAcme\u200e")],
    ],
)
def test_name_is_required_and_unique(text: str, code: IssueCode) -> None:
    assert check_name(text, ["Other", "Acme"]) == Issue(code)
    assert check_name("Acme 2", ["Other", "Acme"]) is None


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
        ('"abc"', IssueCode.SECRET_QUOTED, "abc"),
        ("\u200b“ abc ”\n", IssueCode.SECRET_QUOTED, "abc"),
        ("<abc>", IssueCode.SECRET_QUOTED, "abc"),
        ("`abc`;", IssueCode.SECRET_QUOTED, "abc"),
        ("‘abc", IssueCode.SECRET_QUOTED, "abc"),
        ('""', IssueCode.SECRET_QUOTED, ""),
        ('"Bearer abc"', IssueCode.SECRET_BEARER, "abc"),
        ("Bearer 'abc'", IssueCode.SECRET_BEARER, "abc"),
        ("'Authorization: Bearer abc'", IssueCode.SECRET_BEARER, "abc"),
        ('"a b"', IssueCode.SECRET_SPACES, ""),
        ("\u200b", IssueCode.SECRET_SPACES, ""),
        ("a\x00b", IssueCode.SECRET_UNPRINTABLE, ""),
        ("a\r\nX: y", IssueCode.SECRET_UNPRINTABLE, ""),
        ("abcé", IssueCode.SECRET_NOT_ASCII, ""),
        ("ab\u200bc\u2060d", IssueCode.SECRET_INVISIBLE, "abcd"),
        ('"ab\u200bc"', IssueCode.SECRET_INVISIBLE, "abc"),
        ("ab\u200bcé", IssueCode.SECRET_NOT_ASCII, ""),
        ("ab\u200b c", IssueCode.SECRET_NOT_ASCII, ""),
        ("ａｂｃ", IssueCode.SECRET_NOT_ASCII, ""),
    ],
)
def test_secret_unfit_for_a_header_is_refused(text: str, code: IssueCode, fix: str) -> None:
    assert check_secret(text) == Issue(code, fix=fix)


@pytest.mark.parametrize("text", ['"abc', "abc'", "abc>", 'abc",'])
def test_quote_at_one_end_of_a_secret_may_belong_to_it(text: str) -> None:
    assert check_secret(text) == Issue(IssueCode.SECRET_QUOTED, blocking=False, fix="abc")


@pytest.mark.parametrize("text", [" abc\n", "abc\u200b", "\ufeffabc\u2800\ufe0f", "\u00a0abc\u3164"])
def test_invisible_characters_around_a_secret_are_no_issue(text: str) -> None:
    assert check_secret(text) is None


def test_valid_secret_is_accepted() -> None:
    assert [check_secret(text) for text in ("abc", "clemta_9f-_.~+/=", "Bearer-ish")] == [None] * 3


def test_repr_of_an_issue_hides_the_secret() -> None:
    assert "topsecret" not in repr(check_secret("Bearer topsecret"))


@pytest.mark.parametrize(
    ("check", "text", "expected"),
    [
        (check_company, "acme", None),
        (check_company, " Acme-2_x ", None),
        (check_company, "", Issue(IssueCode.COMPANY_EMPTY)),
        (check_company, "acme.wethod.com", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        (check_company, "https://Acme.wethod.com/projects?x=1", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        (check_company, "acme.wethod.com:443", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        (check_company, "https://api.wethod.com", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, "wethod.com", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, "acme.wethod.com.evil.example", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, "Acme & Co", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, "acmé", Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, "ac\u200bme", Issue(IssueCode.INVISIBLE, fix="acme")),
        (check_version, "2024-06-15", None),
        (check_version, " 2024-06-15 ", None),
        (check_version, "", Issue(IssueCode.VERSION_EMPTY)),
        (check_version, "latest", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        (check_version, "20240615", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        (check_version, "2024-02-30", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
        (check_version, "2024-06-15\r\nX: y", Issue(IssueCode.VERSION_NOT_A_DATE)),
        (check_version, "２０２４-06-15", None),
        (check_version, "２０２４-０２-３０", Issue(IssueCode.VERSION_NOT_A_DATE)),
        (check_company, "\u200eacme\ufe0f", None),
    ],
)
def test_company_is_a_slug_and_version_a_date(
    check: Callable[[str], Issue | None], text: str, expected: Issue | None
) -> None:
    assert check(text) == expected


@pytest.mark.parametrize(
    ("check", "text", "expected"),
    [
        (check_company, "acme\u200b", None),
        (check_company, '"acme"', Issue(IssueCode.QUOTED, fix="acme")),
        (check_company, "«acme", Issue(IssueCode.QUOTED, fix="acme")),
        (check_company, "<https://acme.wethod.com>", Issue(IssueCode.COMPANY_IS_URL, fix="acme")),
        (check_company, '"Acme & Co"', Issue(IssueCode.COMPANY_NOT_A_SLUG)),
        (check_company, '"\u200b"', Issue(IssueCode.COMPANY_EMPTY)),
        (check_version, "'2024-06-15'", Issue(IssueCode.QUOTED, fix="2024-06-15")),
        (check_version, "“latest”", Issue(IssueCode.QUOTED, fix="latest")),
        (check_version, "latest", Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)),
    ],
)
def test_value_in_quotes_is_offered_without_them(
    check: Callable[[str], Issue | None], text: str, expected: Issue | None
) -> None:
    assert check_unquoted(text, check) == expected


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("\u200b2024-06-15\n", "2024-06-15"),
        ("２０２４－０６－１５", "2024-06-15"),
        ("2024-\u200b06-15", "2024-06-15"),
        ("٢٠٢٤-٠٦-١٥", "2024-06-15"),
        ("2024–06\u221215", "2024-06-15"),
        ("v２", "v２"),
        ("latest ", "latest"),
    ],
)
def test_digits_of_a_version_become_ascii(typed: str, saved: str) -> None:
    assert clean_version(typed) == saved


def test_time_limit_is_1_to_120_seconds() -> None:
    assert [check_time_limit(seconds) for seconds in (1, 15, 120)] == [None] * 3
    assert [check_time_limit(seconds) for seconds in (0, 121)] == [Issue(IssueCode.TIME_LIMIT_OUT_OF_RANGE)] * 2
