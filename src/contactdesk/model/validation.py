"""Checks of contact IDs and of the fields of a profile: each returns an issue, or ``None``.

The base URL is checked in ``addresses``. This module is imported before the first paint: it needs to stay small.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import ApiInfo

LONGEST_ID = 1_000
"""Characters. Longer text was not meant as an ID, and a line edit cuts text off without notice."""
SHORTEST_TIME_LIMIT_S, LONGEST_TIME_LIMIT_S = 1, 120

# Patterns are texts, compiled at their first use, since compiling would delay the start.
_SEPARATORS = r"[\s,;|]+"
_QUOTES = "\"'`´‘’‚‛“”„‟«»‹›"
_BEARER = r"(?i)(?:authorization:\s*)?bearer(?:\s+|$)"
_SLUG = r"(?i)[a-z0-9][a-z0-9_-]*"
_WETHOD_ADDRESS = r"(?i)(?:[a-z]+://)?([a-z0-9][a-z0-9_-]*)\.wethod\.com(?:[:/?#].*)?"
# Hosts of the vendor that belong to no company.
_NOT_COMPANIES = {"api", "app", "www"}
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def clean_id(text: str) -> str:
    """Remove the white space, quotes, number signs and invisible characters around an ID; its digits become ASCII.

    A line break or a tab inside becomes a space, so that two IDs pasted at once do not become a third one.
    """
    one_line = re.sub(r"\s", " ", text)
    visible = "".join(character for character in one_line if unicodedata.category(character) not in ("Cf", "Cc"))
    plain = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in visible)
    return re.sub(rf"^[\s#{_QUOTES}]+|[\s{_QUOTES}]+$", "", plain)


def check_id(contact_id: str, api: ApiInfo) -> Issue | None:
    """Check a cleaned ID against the rules of an API."""
    issue = _check_one_id(contact_id, api)
    if issue and _are_several(contact_id, api):
        return replace(issue, code=IssueCode.ID_SEVERAL)
    return issue


def _check_one_id(contact_id: str, api: ApiInfo) -> Issue | None:
    if not contact_id:
        return Issue(IssueCode.ID_EMPTY)
    if len(contact_id) > LONGEST_ID:
        return Issue(IssueCode.ID_TOO_LONG)
    return api.check_id(contact_id)


def _are_several(contact_id: str, api: ApiInfo) -> bool:
    # The first two are enough, however long the pasted column is.
    first_two = re.split(_SEPARATORS, contact_id, maxsplit=2)[:2]
    return len(first_two) == 2 and all(_check_one_id(clean_id(part), api) is None for part in first_two)


def check_name(text: str, taken: Collection[str]) -> Issue | None:
    """Check a profile's name.

    Args:
        text: as typed.
        taken: the names of the other profiles; names that differ only in case or spaces count as the same.
    """
    if not text.strip():
        return Issue(IssueCode.NAME_EMPTY)
    if _name_key(text) in {_name_key(name) for name in taken}:
        return Issue(IssueCode.NAME_TAKEN)
    return None


def _name_key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def check_secret(text: str) -> Issue | None:
    """Check that a typed secret, of whatever API, can be sent in a header."""
    trimmed = text.strip()
    if not trimmed:
        return Issue(IssueCode.SECRET_SPACES if text else IssueCode.SECRET_EMPTY)
    # Before the spaces: "Bearer x" has one, and the fix is to drop the word.
    if bearer := re.match(_BEARER, trimmed):
        return Issue(IssueCode.SECRET_BEARER, fix=trimmed[bearer.end() :])
    if not trimmed.isascii():
        return Issue(IssueCode.SECRET_NOT_ASCII)
    if not trimmed.isprintable():
        return Issue(IssueCode.SECRET_UNPRINTABLE)
    if " " in trimmed:
        return Issue(IssueCode.SECRET_SPACES)
    if trimmed != text:
        return Issue(IssueCode.SECRET_SPACES, fix=trimmed)
    return None


def check_company(text: str) -> Issue | None:
    """Check Wethod's company: ``acme`` of ``acme.wethod.com``."""
    company = text.strip()
    if not company:
        return Issue(IssueCode.COMPANY_EMPTY)
    if re.fullmatch(_SLUG, company):
        return None
    address = re.fullmatch(_WETHOD_ADDRESS, company)
    if address and address[1].lower() not in _NOT_COMPANIES:
        return Issue(IssueCode.COMPANY_IS_URL, fix=address[1].lower())
    return Issue(IssueCode.COMPANY_NOT_A_SLUG)


def check_version(text: str) -> Issue | None:
    """Check Wethod's version. Whatever a header can carry may be tried, but a version is a date."""
    version = text.strip()
    if not version:
        return Issue(IssueCode.VERSION_EMPTY)
    if not (version.isascii() and version.isprintable()):
        return Issue(IssueCode.VERSION_NOT_A_DATE)
    return None if _is_date(version) else Issue(IssueCode.VERSION_NOT_A_DATE, blocking=False)


def _is_date(text: str) -> bool:
    if not re.fullmatch(_DATE, text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def check_time_limit(seconds: int) -> Issue | None:
    """Check the deadline of a lookup."""
    if SHORTEST_TIME_LIMIT_S <= seconds <= LONGEST_TIME_LIMIT_S:
        return None
    return Issue(IssueCode.TIME_LIMIT_OUT_OF_RANGE)
