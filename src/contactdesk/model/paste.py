"""What pasted text means for the next lookup, as plain values."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from contactdesk.model.profile import ApiInfo

MAX_OFFERED = 5
"""The most IDs or profiles that are offered."""

_FIRST_YEAR = 2015
_CLOCK_ERROR = timedelta(days=1)


class PasteOutcome(StrEnum):
    """Names what Enter does after a paste."""

    NOTHING = "nothing was pasted"
    ASK = "one id, one profile"
    CHOOSE_PROFILE = "one id, several profiles"
    CHOOSE_ID = "ids that may be meant"
    SEVERAL = "several ids"
    REFUSED = "no id"


class PasteReason(StrEnum):
    """Names why nothing is asked, or why an ID must be chosen."""

    NONE = "none"
    NO_ID = "no contact id"
    PROSE = "numbers in prose"
    GROUPED = "a number with separators"
    OTHER_PLACE = "the text names a place without a profile"
    NOT_THIS_PROFILE = "the chosen profile is not of the place that the text names"
    ADDRESS = "not the address of a contact"
    NO_PROFILE = "no profile for the id's api"
    OTHER_LABEL = "labelled as the id of something else"
    ONE_MISSING = "one character is missing"
    ONE_TOO_MANY = "one character is too many"
    OTHER_OBJECT = "json of something else"
    UNREADABLE_JSON = "json that cannot be read"
    ROUNDED = "a rounded number"
    NOT_WHOLE = "not a whole number"


@dataclass(frozen=True, slots=True)
class PasteResult:
    """What Enter will ask after a paste, or why it will ask nothing.

    Attributes:
        outcome: what Enter does.
        reason: why nothing is asked, or why an ID must be chosen.
        contact_id: the ID for the field; empty unless there is exactly one.
        profile_id: the profile to ask; the paste switches to it if another one is chosen. Only with ``ASK``.
        profile_ids: with ``CHOOSE_PROFILE`` the profiles that fit; with ``CHOOSE_ID`` those that may be asked.
        candidates: with ``CHOOSE_ID`` the IDs to offer, at most ``MAX_OFFERED``.
        count: with ``SEVERAL`` how many different IDs there are.
        ids: with ``SEVERAL`` these IDs, if they stand in more than a plain list, such as JSON or addresses.
        place: the host or company that the text names, or the name of the API that the ID looks like.
        is_company: whether ``place`` stands for a company.
        bound_ids: the profiles of that place; no other may be asked for the ID.
        had_key: whether the text held what looks like a secret, which is dropped.
        is_cut: whether only the beginning of the text was read.
    """

    outcome: PasteOutcome
    reason: PasteReason = PasteReason.NONE
    contact_id: str = field(default="", repr=False)
    profile_id: str = ""
    profile_ids: tuple[str, ...] = ()
    candidates: tuple[str, ...] = field(default=(), repr=False)
    count: int = 0
    ids: tuple[str, ...] = field(default=(), repr=False, compare=False)
    place: str = field(default="", repr=False)
    is_company: bool = False
    bound_ids: tuple[str, ...] = ()
    had_key: bool = False
    is_cut: bool = False


def fits(contact_id: str, api: ApiInfo | None) -> bool:
    """Return whether an ID has the form of this API's IDs, without any issue, not even a hint."""
    if api is None or api.check_id(contact_id) is not None:
        return False
    return not api.paste.id_pattern or re.fullmatch(api.paste.id_pattern, contact_id) is not None


def creation_time(contact_id: str, api: ApiInfo | None) -> datetime | None:
    """Return when the contact was created, if the API's IDs tell; the ID must fit."""
    return api.paste.created_at(contact_id) if api and fits(contact_id, api) else None


def is_plausible(created: datetime, now: datetime | None = None) -> bool:
    """Return whether a contact can have been created then: else its ID is probably mistyped."""
    return created.year >= _FIRST_YEAR and created <= (now or datetime.now(UTC)) + _CLOCK_ERROR
