"""Checks of contact IDs and of the fields of a profile: each returns an issue, or ``None``.

The base URL is checked in ``addresses``. This module is imported before the first paint: it needs to stay small.
"""

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from contactdesk.model.cleaning import BLANKS, QUOTES, ascii_digits, clean_ends, unquoted, without_unseen
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import ApiInfo

LONGEST_ID = 1_000
"""Characters. Longer text was not meant as an ID, and a line edit cuts text off without notice."""
SHORTEST_TIME_LIMIT_S, LONGEST_TIME_LIMIT_S = 1, 120

# Patterns are texts, compiled at their first use, since compiling would delay the start.
_SEPARATORS = r"[\s,;|]+"
_BEARER = r"(?i)(?:authorization:\s*)?bearer(?:\s+|$)"
_SLUG = r"(?i)[a-z0-9][a-z0-9_-]*"
_WETHOD_ADDRESS = r"(?i)(?:[a-z]+://)?([a-z0-9][a-z0-9_-]*)\.wethod\.com(?:[:/?#].*)?"
# Hosts of the vendor that belong to no company.
_NOT_COMPANIES = {"api", "app", "www"}
_MINUS = "\u2212"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def clean_id(text: str) -> str:
    """Remove the white space, quotes, number signs and invisible characters around an ID; its digits become ASCII.

    A line break or a tab inside becomes a space, so that two IDs pasted at once do not become a third one.
    """
    one_line = re.sub(rf"[\s{BLANKS}]", " ", text)
    return re.sub(rf"^[\s#{QUOTES}]+|[\s{QUOTES}]+$", "", ascii_digits(without_unseen(one_line)))


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
        text: as typed; invisible characters around it are ignored.
        taken: the names of the other profiles; names that differ only in case or spaces count as the same.
    """
    if not (name := clean_ends(text)):
        return Issue(IssueCode.NAME_EMPTY)
    if _name_key(name) in {_name_key(other) for other in taken}:
        return Issue(IssueCode.NAME_TAKEN)
    return None


def _name_key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", clean_ends(name)).casefold().split())


def check_unquoted(text: str, check: Callable[[str], Issue | None]) -> Issue | None:
    """Check a typed value that is not in quotes or angle brackets, or offer what is inside of them.

    Args:
        text: as typed; invisible characters around it are ignored.
        check: returns an issue with the value without them.
    """
    inner = unquoted(text)
    issue = check(inner)
    if inner == clean_ends(text) or (issue and (issue.blocking or issue.fix)):
        return issue
    return Issue(IssueCode.QUOTED, fix=inner)


def check_secret(text: str) -> Issue | None:
    """Check that a typed secret, of whatever API, can be sent in a header; invisible characters around it are ignored.

    One in quotes is refused; a quotation mark at one end alone may belong to it.
    """
    typed, inner = clean_ends(text), unquoted(text)
    if not inner:
        return Issue(IssueCode.SECRET_QUOTED if typed else IssueCode.SECRET_SPACES if text else IssueCode.SECRET_EMPTY)
    # Before the spaces: "Bearer x" has one, and the fix is to drop the word.
    if bearer := re.match(_BEARER, inner):
        return Issue(IssueCode.SECRET_BEARER, fix=unquoted(inner[bearer.end() :]))
    if not inner.isascii():
        seen = without_unseen(inner)
        is_right = seen != inner and check_secret(seen) is None
        return Issue(IssueCode.SECRET_INVISIBLE, fix=seen) if is_right else Issue(IssueCode.SECRET_NOT_ASCII)
    if not inner.isprintable():
        return Issue(IssueCode.SECRET_UNPRINTABLE)
    if " " in inner:
        return Issue(IssueCode.SECRET_SPACES)
    if inner == typed:
        return None
    may_belong = typed.isascii() and (typed.startswith(inner) or typed.endswith(inner))
    return Issue(IssueCode.SECRET_QUOTED, blocking=not may_belong, fix=inner)


def check_company(text: str) -> Issue | None:
    """Check Wethod's company: ``acme`` of ``acme.wethod.com``."""
    company = clean_ends(text)
    if not company:
        return Issue(IssueCode.COMPANY_EMPTY)
    if re.fullmatch(_SLUG, company):
        return None
    address = re.fullmatch(_WETHOD_ADDRESS, company)
    if address and address[1].lower() not in _NOT_COMPANIES:
        return Issue(IssueCode.COMPANY_IS_URL, fix=address[1].lower())
    seen = without_unseen(company)
    return Issue(IssueCode.INVISIBLE, fix=seen) if re.fullmatch(_SLUG, seen) else Issue(IssueCode.COMPANY_NOT_A_SLUG)


def clean_version(text: str) -> str:
    """Return a typed version without invisible characters around it, and a date without any, in ASCII."""
    version = clean_ends(text)
    hyphened = "".join("-" if unicodedata.category(each) == "Pd" or each == _MINUS else each for each in version)
    plain = ascii_digits(without_unseen(hyphened))
    return plain if _is_date(plain) else version


def check_version(text: str) -> Issue | None:
    """Check Wethod's version. Whatever a header can carry may be tried, but a version is a date."""
    version = clean_version(text)
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
