"""The pasted ID that stands in the field, and the profiles that may be asked for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from contactdesk.model.paste import PasteOutcome, PasteReason, PasteResult
from contactdesk.model.profile import Profile, service_of


@dataclass(frozen=True, slots=True)
class PastedId:
    """What a paste means, also after another profile was chosen.

    Attributes:
        result: what the pasted text means; it has an ID.
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
        """Return what it means after the user chose a profile, which answers the question of which one to ask."""
        return replace(self, result=self.result_in(profile.id if profile else ""))

    def result_in(self, profile_id: str) -> PasteResult:
        """Return the result whose ID is asked in the profile with this id."""
        return replace(self.result, outcome=PasteOutcome.ASK, profile_id=profile_id)

    def result_for(self, profile: Profile | None) -> PasteResult | None:
        """Return what Enter asks in a profile; ``None`` if that has just been asked.

        Nothing is asked in a profile that is not of the place that the pasted text named.
        """
        is_open = self.result.outcome is not PasteOutcome.ASK
        is_bound = bool(self.result.place) and not is_open
        if is_bound and not (profile and any(_is_unchanged(profile, bound) for bound in self.bound)):
            return replace(self.result, outcome=PasteOutcome.REFUSED, reason=PasteReason.NOT_THIS_PROFILE)
        return self.result if is_open or not profile or profile.id != self.asked_id else None


def _is_unchanged(now: Profile, before: Profile) -> bool:
    return now.id == before.id and service_of(now) == service_of(before)
