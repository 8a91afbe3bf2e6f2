"""Dates, times, numbers and lists as people write them in the language of the window.

All of them take Qt's default locale, so that the names of the months, the clock and the digits belong together. Files,
the log and ``contactdesk get`` have fixed forms of their own.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

# Commas of other scripts, and the white space around the name of the day.
_WEEKDAY = re.compile(r"[\s,،]*\bd{3,4}\b[\s,،]*")
_MINUTES = re.compile(r"(\W)mm")


def date_text(day: date) -> str:
    """Return a day with the short name of its month: ``28 Oct 2025``, ``Oct 28, 2025``."""
    # Qt's short form has the month as a number, which is read in two ways; its long form is too wide.
    return _day(day, _long_form().replace("MMMM", "MMM"))


def long_date_text(day: date) -> str:
    """Return a day with the whole name of its month: ``1 March 2027``."""
    return _day(day, _long_form())


def clock_text(time: datetime, *, with_seconds: bool = False) -> str:
    """Return the time of the day: ``14:03``, ``2:03 PM``.

    Args:
        time: in the time zone in which it is to be shown.
        with_seconds: whether the seconds follow the minutes.
    """
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if with_seconds:
        form = _MINUTES.sub(r"\1mm\1ss", form)
    # A narrow space is missing in many fonts, and nobody types it to search for a time.
    return locale.toString(QTime(time.hour, time.minute, time.second), form).replace("\u202f", " ")


def moment_text(time: datetime, *, with_seconds: bool = False) -> str:
    """Return the day and the time: ``28 Oct 2025, 14:03``; arguments as for ``clock_text``."""
    return f"{date_text(time)}, {clock_text(time, with_seconds=with_seconds)}"


def number_text(number: float, decimals: int | None = None) -> str:
    """Return a number: ``1,187``, ``3.4``.

    Args:
        number: the number.
        decimals: how many decimals to show; ``None`` for as many as the number has, in at most six digits.
    """
    locale = QLocale()
    if isinstance(number, int):
        return locale.toString(number)
    return locale.toString(number, "g", 6) if decimals is None else locale.toString(number, "f", decimals)


def list_text(items: Iterable[str]) -> str:
    """Return names in a sentence: ``Acme, Beta and Gamma``."""
    return QLocale().createSeparatedList(list(items))


def capitalised(word: str) -> str:
    """Return a word of the window's language with a capital: in Turkish ``i`` becomes ``İ``."""
    return QLocale().toUpper(word[:1]) + word[1:]


def _day(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _long_form() -> str:
    """Return the form of a date with the name of the month, without the name of the day."""
    return _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
