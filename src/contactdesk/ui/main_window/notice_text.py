"""The sentences about what a service announces."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from contactdesk.model.service_notice import ServiceNotice
from contactdesk.ui.locale_text import long_date_text
from contactdesk.ui.safe_text import short_line


def notice_text(notice: ServiceNotice, now: datetime, api_name: str, secret_name: str, profile: str) -> str:
    """Return what the notice bar shows: ``Clemta says: this service ends on 1 March 2027``.

    Args:
        notice: what the service announces.
        now: the present time, with its time zone.
        api_name: the name of the API for people.
        secret_name: what its secret is called inside a sentence; translated in the context ``Secret``.
        profile: the name of the profile.
    """
    return _text(notice, now).format(
        api=api_name,
        date=_date_text(notice),
        secret=QCoreApplication.translate("Secret", secret_name),
        profile=short_line(profile, 40),
    )


def _text(notice: ServiceNotice, now: datetime) -> str:
    if notice.is_newer_api:
        return QCoreApplication.translate(
            "NoticeBar",
            "{api} responded as its newer service does, which has no contacts. "
            "The {secret} or the address of the profile “{profile}” may belong to that service.",
        )
    if notice.ends_at:
        if notice.ends_at <= now:
            return QCoreApplication.translate("NoticeBar", "{api} says: this service ended on {date}.")
        return QCoreApplication.translate("NoticeBar", "{api} says: this service ends on {date}.")
    if notice.deprecated_at is None:
        return QCoreApplication.translate("NoticeBar", "{api} says: this service is outdated and may end.")
    if notice.deprecated_at <= now:
        return QCoreApplication.translate(
            "NoticeBar", "{api} says: this service has been outdated since {date} and may end."
        )
    return QCoreApplication.translate("NoticeBar", "{api} says: this service will be outdated from {date}.")


def _date_text(notice: ServiceNotice) -> str:
    # The day that the service names, which is another one in some time zones.
    moment = notice.ends_at or notice.deprecated_at
    return long_date_text(moment) if moment else ""
