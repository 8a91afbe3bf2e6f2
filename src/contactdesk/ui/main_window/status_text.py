"""The words of the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    import datetime as dt

    from contactdesk.model.contact import ResponseInfo


def response_info_text(response_info: "ResponseInfo") -> str:
    """Status, time taken, and requests left where the API tells: ``200 OK · 182 ms · 95 of 100 requests left``."""
    parts = [
        f"{response_info.status} {one_line(response_info.reason, 40)}".strip(),
        elapsed_text(response_info.elapsed_s),
        requests_left_text(response_info.requests_left, response_info.requests_limit),
    ]
    return " · ".join(filter(None, parts))


def elapsed_text(seconds: float | None) -> str:
    """``182 ms`` or ``3.4 s``; empty where nothing was measured."""
    if seconds is None:
        return ""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def requests_left_text(left: int | None, limit: int | None) -> str:
    """``95 of 100 requests left``; empty where the API does not tell."""
    if left is None:
        return ""
    if limit is None:
        return _tr("{left} requests left").format(left=left)
    return _tr("{left} of {limit} requests left").format(left=left, limit=limit)


def retry_text(number: int, most: int) -> str:
    """Which try follows: ``Trying again (2 of 3)…``."""
    return _tr("Trying again ({number} of {most})…").format(number=number, most=most)


def age_text(moment: "dt.datetime") -> str:
    """How long ago it was: ``just now``, ``3 minutes ago``."""
    from datetime import datetime

    minutes = int((datetime.now().astimezone() - moment).total_seconds() // 60)
    if minutes < 1:
        return _tr("just now")
    if minutes < 60:
        return _tr("1 minute ago") if minutes == 1 else _tr("{count} minutes ago").format(count=minutes)
    hours = minutes // 60
    return _tr("1 hour ago") if hours == 1 else _tr("{count} hours ago").format(count=hours)


def _tr(words: str) -> str:
    return QCoreApplication.translate("StatusBar", words)
