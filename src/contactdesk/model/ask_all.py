"""One ID asked in several profiles, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Profile


class AskState(StrEnum):
    """Names how far the lookup in one profile is, or how it ended."""

    READY = "ready"
    """Nothing was sent yet."""
    ASKING = "asking"
    FOUND = "found"
    NOT_THERE = "not there"
    CANNOT_TELL = "cannot tell"
    """The secret may not see the contact (403); whether it exists, the service does not say."""
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, repr=False)
class AskResult:
    """Holds what the lookup in one profile gave. It exists in memory only.

    Attributes:
        profile: the profile.
        state: how far it is.
        contact: the contact, if it was found.
        failure: why there is none, unless it was found or nothing was sent.
    """

    profile: Profile
    state: AskState = AskState.READY
    contact: Contact | None = field(default=None)
    failure: Failure | None = field(default=None)

    def __repr__(self) -> str:
        return f"AskResult({self.state})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a result is personal data and is neither copied nor written anywhere")
