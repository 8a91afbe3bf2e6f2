"""What an agent pastes becomes the ID that was meant."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact_id import LONGEST, check_id, clean_id
from contactdesk.model.issues import Issue, IssueCode

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
def test_what_came_along_is_taken_off(pasted: str, contact_id: str) -> None:
    assert clean_id(pasted) == contact_id
    assert clean_id(contact_id) == contact_id


@pytest.mark.parametrize("contact_id", ["0", "42", "00042", "9" * LONGEST])
def test_wethod_takes_digits(contact_id: str) -> None:
    assert check_id(contact_id, WETHOD) is None


@pytest.mark.parametrize(
    "contact_id", ["a", "4 a", "a 2", "4/2", "-1", "+1", "1.0", "1e3", "٤٢", "४२", "²", "１", "4\n"]
)
def test_wethod_takes_nothing_else(contact_id: str) -> None:
    assert check_id(contact_id, WETHOD) == Issue(IssueCode.ID_NOT_DIGITS)


@pytest.mark.parametrize("contact_id", ["64b8f1a2e4b0c8d9f0123456", "64B8F1A2E4B0C8D9F0123456", "0" * 24])
def test_clemta_takes_24_hex_digits(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) is None


@pytest.mark.parametrize("contact_id", ["1", "64b8f1a2e4b0c8d9f012345", "64b8f1a2e4b0c8d9f012345g", "0" * 25, "٤" * 24])
def test_clemta_leaves_the_rest_to_the_server(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) == Issue(IssueCode.ID_NOT_OBJECT_ID, blocking=False)


@pytest.mark.parametrize(
    "pasted",
    ["42 43", "42\n43\n", "42\t43", "42, 43", "42;43", "42 | 43", "“42” “43”", "42 43 Ada", "42 43 " * LONGEST],
)
def test_several_ids_at_once_are_named(pasted: str) -> None:
    assert check_id(clean_id(pasted), WETHOD) == Issue(IssueCode.ID_SEVERAL)


def test_whether_several_may_be_tried_is_up_to_the_api_as_ever() -> None:
    one, other = "64b8f1a2e4b0c8d9f0123456", "64b8f1a2e4b0c8d9f0123457"
    assert check_id(f"{one} {other}", CLEMTA) == Issue(IssueCode.ID_SEVERAL, blocking=False)
    assert check_id(f"{one} acme", CLEMTA) == Issue(IssueCode.ID_NOT_OBJECT_ID, blocking=False)
    assert check_id(f"{one}\n" * LONGEST, CLEMTA) == Issue(IssueCode.ID_SEVERAL)


@pytest.mark.parametrize("contact_id", [".", ".."])
def test_an_id_that_would_be_another_address_is_refused(contact_id: str) -> None:
    assert check_id(contact_id, CLEMTA) == Issue(IssueCode.ID_NOT_A_SEGMENT)
    assert check_id(contact_id, WETHOD) == Issue(IssueCode.ID_NOT_DIGITS)


@pytest.mark.parametrize("info", [WETHOD, CLEMTA], ids=["wethod", "clemta"])
def test_nothing_and_too_much(info: object) -> None:
    api = WETHOD if info is WETHOD else CLEMTA
    assert check_id("", api) == Issue(IssueCode.ID_EMPTY)
    assert check_id("1" * (LONGEST + 1), api) == Issue(IssueCode.ID_TOO_LONG)


def test_a_key_of_the_vendors_other_api_is_remarked() -> None:
    assert CLEMTA.check_secret("clmt_abc") == Issue(IssueCode.SECRET_OTHER_API, blocking=False)
    assert CLEMTA.check_secret("clemta_abc") is None
    assert WETHOD.check_secret("clmt_abc") is None
