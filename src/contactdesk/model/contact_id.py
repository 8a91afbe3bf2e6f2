"""What an agent pastes, made an ID."""

import re
import unicodedata
from dataclasses import replace

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import ApiInfo

LONGEST = 1_000
"""Characters; more than this was never meant as an ID, and a line edit cuts text off without a word."""

_BETWEEN = re.compile(r"[\s,;|]+")
_AROUND = "\"'`´‘’‚‛“”„‟«»‹›"


def clean_id(text: str) -> str:
    """The ID without the white space, quotes and invisible characters that came along from a ticket.

    A line break or a tab inside stays as a space: two IDs pasted at once must never become a third one.
    """
    one_line = re.sub(r"\s", " ", text)
    seen = "".join(character for character in one_line if unicodedata.category(character) not in ("Cf", "Cc"))
    return re.sub(rf"^[\s{_AROUND}]+|[\s{_AROUND}]+$", "", seen)


def check_id(contact_id: str, api: ApiInfo) -> Issue | None:
    """A remark about a cleaned ID, or ``None`` when it looks right to the API."""
    issue = _issue(contact_id, api)
    if issue and _are_several(contact_id, api):
        return replace(issue, code=IssueCode.ID_SEVERAL)
    return issue


def _issue(contact_id: str, api: ApiInfo) -> Issue | None:
    if not contact_id:
        return Issue(IssueCode.ID_EMPTY)
    if len(contact_id) > LONGEST:
        return Issue(IssueCode.ID_TOO_LONG)
    return api.check_id(contact_id)


def _are_several(contact_id: str, api: ApiInfo) -> bool:
    # Two tell enough, however long the column is that was pasted.
    first_two = _BETWEEN.split(contact_id, maxsplit=2)[:2]
    return len(first_two) == 2 and all(_issue(clean_id(part), api) is None for part in first_two)
