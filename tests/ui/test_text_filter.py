"""Typed words find a row in whatever case, with or without accents, also with the two kinds of i in Turkish."""

import pytest

from contactdesk.ui.text_filter import matches


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("İstanbul", "istanbul"),
        ("İstanbul", "İSTANBUL"),
        ("İstanbul", "ISTANBUL"),
        ("ISPARTA", "ısparta"),
        ("ISPARTA", "isparta"),
        ("Isparta Ltd", "ltd ısparta"),
        ("ığdır", "IGDIR"),
        ("Şişli", "sisli"),
        ("28 Oct 2025, 2:03\u202fPM", "2:03 pm"),
    ],
)
def test_row_is_found(text: str, typed: str) -> None:
    assert matches(text, typed)


@pytest.mark.parametrize(("text", "typed"), [("İstanbul", "izmir"), ("ISPARTA", "ısparto"), ("Ada Rossi", "ada bruno")])
def test_other_rows_are_not_found(text: str, typed: str) -> None:
    assert not matches(text, typed)
