"""Whether the window runs from right to left."""

import pytest
from PySide6.QtCore import QLocale, Qt

from contactdesk.app.layout_direction import RIGHT_TO_LEFT, is_mirrored
from contactdesk.options import Options
from contactdesk.system.language import AS_SYSTEM


@pytest.mark.parametrize(
    ("system", "language", "is_reversed", "expected"),
    [
        ("ar_EG", AS_SYSTEM, False, True),
        ("he_IL", AS_SYSTEM, False, True),
        ("en_US", AS_SYSTEM, False, False),
        ("tr_TR", AS_SYSTEM, False, False),
        ("C", AS_SYSTEM, False, False),
        ("ar_EG", "it", False, False),
        ("en_US", AS_SYSTEM, True, True),
        ("ar_EG", AS_SYSTEM, True, True),
        ("en_US", "it", True, True),
    ],
)
def test_window_is_mirrored_as_the_system_or_the_option_says(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str, is_reversed: bool, expected: bool
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert is_mirrored(Options(reverse=is_reversed), language) is expected


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
