"""Dates, times, numbers and lists: the language, the order and the clock belong to the same locale."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from contactdesk.ui.locale_text import (
    capitalised,
    clock_text,
    date_text,
    list_text,
    long_date_text,
    moment_text,
    number_text,
)

SetLocale = Callable[[str], None]

TIME = datetime(2023, 6, 5, 14, 3, 7)


@pytest.mark.parametrize(
    ("name", "day", "long_day", "clock", "seconds", "moment"),
    [
        ("C", "5 Jun 2023", "5 June 2023", "14:03", "14:03:07", "5 Jun 2023, 14:03"),
        ("en_150", "5 Jun 2023", "5 June 2023", "14:03", "14:03:07", "5 Jun 2023, 14:03"),
        ("en_GB", "5 Jun 2023", "5 June 2023", "14:03", "14:03:07", "5 Jun 2023, 14:03"),
        ("en_US", "Jun 5, 2023", "June 5, 2023", "2:03 PM", "2:03:07 PM", "Jun 5, 2023, 2:03 PM"),
        ("en_FI", "5 Jun 2023", "5 June 2023", "14.03", "14.03.07", "5 Jun 2023, 14.03"),
        ("it_IT", "5 giu 2023", "5 giugno 2023", "14:03", "14:03:07", "5 giu 2023, 14:03"),
        ("tr_TR", "5 Haz 2023", "5 Haziran 2023", "14:03", "14:03:07", "5 Haz 2023, 14:03"),
        ("de_DE", "5. Juni 2023", "5. Juni 2023", "14:03", "14:03:07", "5. Juni 2023, 14:03"),
        ("ar_EG", "٥ يونيو ٢٠٢٣", "٥ يونيو ٢٠٢٣", "٢:٠٣ م", "٢:٠٣:٠٧ م", "٥ يونيو ٢٠٢٣, ٢:٠٣ م"),
    ],
)
def test_dates_and_times_are_of_one_locale(
    locale: SetLocale, name: str, day: str, long_day: str, clock: str, seconds: str, moment: str
) -> None:
    locale(name)
    assert date_text(TIME) == date_text(date(2023, 6, 5)) == day
    assert long_date_text(TIME) == long_day
    assert clock_text(TIME) == clock
    assert clock_text(TIME, with_seconds=True) == seconds
    assert moment_text(TIME) == moment


@pytest.mark.parametrize(
    ("name", "whole", "broken", "rounded"),
    [
        ("en_US", "12,040", "0.25", "3.4"),
        ("it_IT", "12.040", "0,25", "3,4"),
        ("tr_TR", "12.040", "0,25", "3,4"),
        ("de_DE", "12.040", "0,25", "3,4"),
        ("ar_EG", "١٢٬٠٤٠", "٠٫٢٥", "٣٫٤"),
    ],
)
def test_numbers_are_of_the_locale(locale: SetLocale, name: str, whole: str, broken: str, rounded: str) -> None:
    locale(name)
    assert (number_text(12040), number_text(0.25), number_text(3.41, 1)) == (whole, broken, rounded)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("C", "Acme, Beta, Gamma"),
        ("en_US", "Acme, Beta, and Gamma"),
        ("en_GB", "Acme, Beta and Gamma"),
        ("it_IT", "Acme, Beta e Gamma"),
        ("tr_TR", "Acme, Beta ve Gamma"),
        ("de_DE", "Acme, Beta und Gamma"),
    ],
)
def test_lists_are_of_the_locale(locale: SetLocale, name: str, text: str) -> None:
    locale(name)
    assert list_text(["Acme", "Beta", "Gamma"]) == text
    assert list_text(["Acme"]) == "Acme"


@pytest.mark.parametrize(("name", "text"), [("en_GB", "Indigo"), ("it_IT", "Indigo"), ("tr_TR", "İndigo")])
def test_capital_is_of_the_locale(locale: SetLocale, name: str, text: str) -> None:
    locale(name)
    assert capitalised("indigo") == text
