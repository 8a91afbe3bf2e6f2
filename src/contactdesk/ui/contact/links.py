"""Decides which values may be opened, and opens them.

``QUrl`` accepts ``file:``, ``javascript:`` and addresses with user information; none of those is ever opened.
"""

import re
from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from contactdesk.model.contact import Field, Kind
from contactdesk.model.lossless_json import Number

_MAX_LENGTH = 2_000
_MAX_ADDRESSES = 50
_BARE_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/.*)?", re.IGNORECASE)
# "?", "&" and "%" could add mail headers; a comma or a semicolon could add a second address.
_ADDRESS = re.compile(
    r"""[^\s?&%,;:<>()\[\]\\"@/#]{1,64}@[^\s?&%,;:<>()\[\]\\"@/#.]+(\.[^\s?&%,;:<>()\[\]\\"@/#.]+)+"""
)
_NUMBER = re.compile(r"\+?[0-9][0-9 ()./-]*")


def openable(text: str) -> QUrl | None:
    """Return the web address if a browser may open it, else ``None``.

    That is ``http`` or ``https`` without user information. A bare host name becomes ``https``.
    """
    if not text or len(text) > _MAX_LENGTH or not text.isprintable() or any(mark in text for mark in ' \\<>"'):
        return None
    url = QUrl(f"https://{text}" if _BARE_HOST.fullmatch(text) else text, QUrl.ParsingMode.StrictMode)
    is_web = url.isValid() and url.scheme() in {"http", "https"} and bool(url.host()) and "@" not in url.authority()
    return url if is_web else None


def mail_url(addresses: Sequence[str]) -> QUrl | None:
    """Return a ``mailto:`` URL, or ``None`` unless each text is exactly one address."""
    if not 0 < len(addresses) <= _MAX_ADDRESSES:
        return None
    for address in addresses:
        if len(address) > _MAX_LENGTH or not address.isprintable() or not _ADDRESS.fullmatch(address):
            return None
    return QUrl("mailto:" + ",".join(quote(address, safe="@+") for address in addresses))


def phone_url(number: str) -> QUrl | None:
    """Return a ``tel:`` URL for digits with a leading plus and the usual separators, else ``None``."""
    digits = re.sub(r"[^0-9+]", "", number) if len(number) <= 40 and _NUMBER.fullmatch(number) else ""
    return QUrl(f"tel:{digits}") if 3 <= len(digits.lstrip("+")) <= 20 else None


def target(field: Field) -> QUrl | None:
    """Return the URL that a field opens; ``None`` if it has none or departs from the documentation."""
    value = field.value
    if field.expected:
        return None
    match field.kind, value:
        case Kind.LINK, str():
            return openable(value.strip())
        case Kind.EMAIL, str():
            return mail_url([value.strip()])
        case Kind.EMAILS, list():
            return mail_url([item.strip() if isinstance(item, str) else "" for item in value])
        case Kind.PHONE, str():
            return phone_url(value.strip())
        case Kind.PHONE, Number():
            return phone_url(value.text)
    return None


def open_url(url: QUrl) -> bool:
    """Open a URL with the system's program for it; return whether there is one."""
    return QDesktopServices.openUrl(url)
