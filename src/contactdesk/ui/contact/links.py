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
from contactdesk.model.phone import PhoneForm
from contactdesk.system import phone_numbers

_MAX_LENGTH = 2_000
_MAX_ADDRESSES = 50
_BARE_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/.*)?", re.IGNORECASE)
# "?", "&" and "%" could add mail headers; a comma or a semicolon could add a second address.
_ADDRESS = re.compile(
    r"""[^\s?&%,;:<>()\[\]\\"@/#]{1,64}@[^\s?&%,;:<>()\[\]\\"@/#.]+(\.[^\s?&%,;:<>()\[\]\\"@/#.]+)+"""
)


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


def targets(field: Field) -> tuple[QUrl, ...]:
    """Return the URLs that a field opens: one for each telephone number, else at most one.

    There is none if the value departs from the documentation, unless it is an integer for a telephone number. Until
    ``phone_numbers`` is loaded, the call may take 30 ms for a telephone number: a click can wait for it; what is
    painted needs ``numbers`` and ``phone_forms``.
    """
    if field.kind is Kind.PHONE:
        # Without the extension: "ext" is among the parameters of RFC 3966, but programs that ignore the letters dial
        # its digits as the end of the number, and others turn the letters into digits.
        return tuple(QUrl(f"tel:{form.dialled}") for form in _read_numbers(field))
    url = _address(field)
    return () if url is None else (url,)


def target(field: Field) -> QUrl | None:
    """Return the first URL that a field opens; ``None`` if it has none."""
    return next(iter(targets(field)), None)


def numbers(field: Field) -> tuple[str, ...]:
    """Return each telephone number of a field, in ASCII digits and in the order of ``targets``; imports nothing."""
    text = _phone_text(field)
    return phone_numbers.split(text, field.calling_code, field.region) if text else ()


def phone_forms(field: Field) -> tuple[PhoneForm, ...]:
    """Return how each telephone number is dialled and written; nothing until ``phone_numbers`` is loaded."""
    return _read_numbers(field) if _phone_text(field) and phone_numbers.is_loaded() else ()


def _read_numbers(field: Field) -> tuple[PhoneForm, ...]:
    return phone_numbers.read(_phone_text(field), field.calling_code, field.region)


def _phone_text(field: Field) -> str:
    if field.kind is not Kind.PHONE:
        return ""
    if isinstance(field.value, Number):
        # An integer is a number also where the API documents text. Anything else was rounded, or is no number.
        return field.value.text if field.value.text.isdecimal() else ""
    return field.value if isinstance(field.value, str) and not field.expected else ""


def _address(field: Field) -> QUrl | None:
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
    return None


def open_url(url: QUrl) -> bool:
    """Open a URL with the system's program for it; return whether there is one."""
    return QDesktopServices.openUrl(url)
