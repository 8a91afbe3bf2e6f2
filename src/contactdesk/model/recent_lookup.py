"""A contact that was looked up earlier in this run."""

from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from contactdesk.model.contact import Contact, plain_id
from contactdesk.model.profile import Profile


@dataclass(frozen=True, slots=True, repr=False)
class RecentLookup:
    """Holds a contact with the profile that gave it. It exists in memory only.

    Attributes:
        profile: the profile as it was when the contact was looked up.
        contact: the contact as it was then.
        received_at: the local time of the response, with its time zone.
    """

    profile: Profile
    contact: Contact
    received_at: datetime

    @property
    def key(self) -> tuple[str, str]:
        """The profile's id and the ID that was looked up; a repeated lookup has the same key."""
        return self.profile.id, plain_id(self.contact.asked_id)

    def __repr__(self) -> str:
        return "RecentLookup()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a recent lookup is personal data and is neither copied nor written anywhere")
