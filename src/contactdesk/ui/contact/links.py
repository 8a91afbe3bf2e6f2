"""What of a contact may be opened, and the one place that opens it.

``QUrl`` takes ``file:``, ``javascript:`` and addresses with a user in them; none of those is ever handed to the system.
"""

import re
from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from contactdesk.model.contact import Field, Kind
from contactdesk.model.lossless_json import Number

_LONGEST = 2_000
_MOST_ADDRESSES = 50
_BARE_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/.*)?", re.IGNORECASE)
# A header of a mail begins with ? or &, a hidden one with %; a comma or a semicolon would add a second address.
_ADDRESS = re.compile(
    r"""[^\s?&%,;:<>()\[\]\\"@/#]{1,64}@[^\s?&%,;:<>()\[\]\\"@/#.]+(\.[^\s?&%,;:<>()\[\]\\"@/#.]+)+"""
)
_NUMBER = re.compile(r"\+?[0-9][0-9 ()./-]*")


def openable(text: str) -> QUrl | None:
    """The address a browser may open: ``http`` or ``https``, without user information; ``https`` where none is named.

    Returns:
        ``None`` for everything else.
    """
    if not text or len(text) > _LONGEST or not text.isprintable() or any(mark in text for mark in ' \\<>"'):
        return None
    url = QUrl(f"https://{text}" if _BARE_HOST.fullmatch(text) else text, QUrl.ParsingMode.StrictMode)
    is_web = url.isValid() and url.scheme() in {"http", "https"} and bool(url.host()) and "@" not in url.authority()
    return url if is_web else None


def mail_url(addresses: Sequence[str]) -> QUrl | None:
    """A ``mailto:`` for these addresses, or ``None`` unless each looks like exactly one address."""
    if not 0 < len(addresses) <= _MOST_ADDRESSES:
        return None
    for address in addresses:
        if len(address) > _LONGEST or not address.isprintable() or not _ADDRESS.fullmatch(address):
            return None
    return QUrl("mailto:" + ",".join(quote(address, safe="@+") for address in addresses))


def phone_url(number: str) -> QUrl | None:
    """A ``tel:`` for a number written with digits, a leading plus and the usual separators, else ``None``."""
    digits = re.sub(r"[^0-9+]", "", number) if len(number) <= 40 and _NUMBER.fullmatch(number) else ""
    return QUrl(f"tel:{digits}") if 3 <= len(digits.lstrip("+")) <= 20 else None


def target(field: Field) -> QUrl | None:
    """What opening the field means; ``None`` where it cannot be opened or departs from the documentation."""
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
    """Hands an address to the program that the system has for it; whether there was one."""
    return QDesktopServices.openUrl(url)
