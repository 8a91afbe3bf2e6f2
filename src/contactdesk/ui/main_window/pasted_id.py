"""The pasted ID in the ID field, and the profiles that it may be looked up in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from contactdesk.model.paste import PasteOutcome, PasteReason, PasteResult
from contactdesk.model.profile import Profile, service_of


@dataclass(frozen=True, slots=True)
class PastedId:
    """Holds the result of a paste, and limits it to the profiles that it may be looked up in.

    Attributes:
        result: the result of the paste; it has an ID.
        bound: the profiles of the place that the text named, as they were then.
        asked_id: the id of the profile in which the ID was looked up last; empty if it was not.
    """

    result: PasteResult
    bound: tuple[Profile, ...] = field(repr=False)
    asked_id: str = ""

    @classmethod
    def of(cls, result: PasteResult, profiles: Sequence[Profile]) -> "PastedId | None":
        """Return the ID of a paste; ``None`` if it left none in the field."""
        if not result.contact_id:
            return None
        return cls(result, tuple(profile for profile in profiles if profile.id in result.bound_ids))

    def in_profile(self, profile: Profile | None) -> "PastedId":
        """Return this ID with the profile that the user chose; no choice is open any more."""
        return replace(self, result=self.result_in(profile.id if profile else ""))

    def result_in(self, profile_id: str) -> PasteResult:
        """Return the result whose ID is asked in the profile with this id."""
        return replace(self.result, outcome=PasteOutcome.ASK, profile_id=profile_id)

    def result_for(self, profile: Profile | None) -> PasteResult | None:
        """Return the result to show in the hint; ``None`` if the ID has just been looked up in this profile.

        A profile that is not of the place in the pasted text is refused.
        """
        is_open = self.result.outcome is not PasteOutcome.ASK
        is_bound = bool(self.result.place) and not is_open
        if is_bound and not (profile and any(_is_unchanged(profile, bound) for bound in self.bound)):
            return replace(self.result, outcome=PasteOutcome.REFUSED, reason=PasteReason.NOT_THIS_PROFILE)
        return self.result if is_open or not profile or profile.id != self.asked_id else None

    def way_back(self, profiles: Sequence[Profile]) -> Profile | None:
        """Return the profile of the place in the pasted text, if there is exactly one."""
        at_place = self.at_place(profiles)
        return at_place[0] if len(at_place) == 1 else None

    def at_place(self, profiles: Sequence[Profile]) -> list[Profile]:
        """Return the profiles of the place in the pasted text, unless they were changed since."""
        return [profile for profile in profiles if any(_is_unchanged(profile, bound) for bound in self.bound)]


def _is_unchanged(now: Profile, before: Profile) -> bool:
    return now.id == before.id and service_of(now) == service_of(before)
