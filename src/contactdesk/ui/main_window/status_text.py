"""The texts of the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.ui.locale_text import number_text
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    import datetime as dt

    from contactdesk.model.contact import ResponseInfo

_MAX_COUNT = 2**31 - 1
"""The largest number that Qt's plural forms accept."""


def response_info_text(response_info: "ResponseInfo") -> str:
    """Return status, time taken, and the requests left if known: ``200 OK · 182 ms · 95 of 100 requests left``."""
    parts = [
        f"{response_info.status} {one_line(response_info.reason, 40)}".strip(),
        elapsed_text(response_info.elapsed_s),
        requests_left_text(response_info.requests_left, response_info.requests_limit),
    ]
    return " · ".join(filter(None, parts))


def elapsed_text(seconds: float | None) -> str:
    """Return ``182 ms`` or ``3.4 s``; empty if nothing was measured."""
    if seconds is None:
        return ""
    if seconds < 1:
        return QCoreApplication.translate("StatusBar", "{count} ms").format(count=round(seconds * 1000))
    return QCoreApplication.translate("StatusBar", "{seconds} s").format(seconds=number_text(seconds, 1))


def requests_left_text(left: int | None, limit: int | None) -> str:
    """Return ``95 of 100 requests left``; empty if the service does not report it."""
    if left is None:
        return ""
    return _Plurals().requests_left(left) if limit is None else _Plurals().requests_left_of(left, limit)


def retry_text(number: int, most: int) -> str:
    """Return which attempt follows: ``Trying again (2 of 3)…``."""
    text = QCoreApplication.translate("StatusBar", "Trying again ({number} of {most})…")
    return text.format(number=number, most=most)


def age_text(moment: "dt.datetime") -> str:
    """Return how long ago it was: ``just now``, ``3 minutes ago``."""
    from datetime import datetime

    minutes = int((datetime.now().astimezone() - moment).total_seconds() // 60)
    if minutes < 1:
        return QCoreApplication.translate("StatusBar", "just now")
    return _Plurals().minutes_ago(minutes) if minutes < 60 else _Plurals().hours_ago(minutes // 60)


class _Plurals(QObject):
    """The texts with plural forms: ``lupdate`` asks translators for these only in ``self.tr``.

    English has its singular in a text of its own, since it needs no translation file.
    """

    def requests_left(self, left: int) -> str:
        if left == 1:
            return self.tr("1 request left")
        return self.tr("%Ln requests left", "", min(left, _MAX_COUNT))

    def requests_left_of(self, left: int, limit: int) -> str:
        if limit == 1:
            return self.tr("{left} of 1 request left").format(left=number_text(left))
        return self.tr("{left} of %Ln requests left", "", min(limit, _MAX_COUNT)).format(left=number_text(left))

    def minutes_ago(self, minutes: int) -> str:
        return self.tr("1 minute ago") if minutes == 1 else self.tr("%n minutes ago", "", minutes)

    def hours_ago(self, hours: int) -> str:
        return self.tr("1 hour ago") if hours == 1 else self.tr("%n hours ago", "", hours)
