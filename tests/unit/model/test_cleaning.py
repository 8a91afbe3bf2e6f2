"""What typing and copying add to a value, and what belongs to it."""

import pytest

from contactdesk.model.cleaning import ascii_digits, clean_ends, unquoted

INVISIBLE = [
    *"\t\n\r\x00\x1b\x7f\x85 \u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000",
    *"\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e",
    *"\u2060\u2063\u2064\u2066\u2069\u206f\ufeff\ufff9",
    *"\u034f\u115f\u1160\u17b4\u180b\u180f\u2800\u3164\ufe00\ufe0f\uffa0",
    *"\U0001d159\U000e0001\U000e0020\U000e007f\U000e0100\U000e01ef",
]


@pytest.mark.parametrize("character", INVISIBLE, ids=lambda character: f"U+{ord(character):04X}")
def test_invisible_characters_are_taken_off_the_ends(character: str) -> None:
    assert clean_ends(f"{character}a{character}c{character}{character}") == f"a{character}c"
    assert clean_ends(character) == ""


@pytest.mark.parametrize("text", ["acme", "é", "ａ", "-acme.", "・", "👍", "a\u0301", "\ue000", "〈a〉", '"a"', ""])
def test_visible_characters_stay(text: str) -> None:
    assert clean_ends(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "acme",
        " acme\u200b",
        '"acme"',
        "'acme'",
        "`acme`",
        "```acme```",
        "´acme´",
        "“acme”",
        "„acme“",
        "‚acme‘",
        "«\u00a0acme\u00a0»",
        "‹acme›",
        "「acme」",
        "『acme』",
        "＂acme＂",
        "<acme>",
        "＜acme＞",
        "⟨acme⟩",
        "<\u200b“acme”\ufe0f>",
        '"acme',
        "acme”",
        '"acme",',
        "'acme' ;",
    ],
)
def test_quotes_and_angle_brackets_are_taken_off(text: str) -> None:
    assert unquoted(text) == "acme"


@pytest.mark.parametrize("text", ["ac'me", "(acme)", "[acme]", "acme,", "acme;", "*acme*", ","])
def test_other_marks_stay(text: str) -> None:
    assert unquoted(text) == text


def test_nothing_is_left_of_quotes_alone() -> None:
    assert [unquoted(text) for text in ("", '""', "<>", '"",', "\u200b")] == [""] * 5


def test_digits_of_every_script_become_ascii() -> None:
    assert ascii_digits("２٠२߄𝟚 ²½Ⅷ a") == "20242 ²½Ⅷ a"
