"""What the program sets up before its window."""

import pytest
from PySide6.QtCore import QLocale, Qt

from contactdesk.app.application import RIGHT_TO_LEFT, group_digits, is_mirrored
from contactdesk.options import Options
from contactdesk.ui.bulk.bulk_text import BulkText


def test_digits_are_grouped_without_a_language_too() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert BulkText().rows(50_000) == "50000 rows"
        group_digits()
        assert BulkText().rows(50_000) == "50,000 rows"
        assert QLocale().name() == "C"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "is_reversed", "expected"),
    [
        ("ar_EG", False, True),
        ("he_IL", False, True),
        ("en_US", False, False),
        ("tr_TR", False, False),
        ("C", False, False),
        ("en_US", True, True),
        ("ar_EG", True, True),
    ],
)
def test_window_is_mirrored_as_the_system_or_the_option_says(
    monkeypatch: pytest.MonkeyPatch, system: str, is_reversed: bool, expected: bool
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert is_mirrored(Options(reverse=is_reversed)) is expected


def test_all_languages_from_right_to_left_are_known() -> None:
    """Those of Qt, in the script in which each is usually written."""
    every = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    usual = {locale.language(): QLocale(locale.language()) for locale in every}
    names = {
        locale.name().partition("_")[0]
        for locale in usual.values()
        if locale.textDirection() == Qt.LayoutDirection.RightToLeft
    }
    assert names <= RIGHT_TO_LEFT
    assert {"ar", "fa", "he", "ur"} <= names
