"""One ID asked in several profiles, as plain values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

from contactdesk.model.contact import Contact
from contactdesk.model.environment import PRODUCTION, SANDBOX, environment
from contactdesk.model.failure import Failure
from contactdesk.model.paste import fits
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.model.validation import check_id


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
    """The lookup was stopped, or the profile was changed or removed."""


class LeftOut(StrEnum):
    """Names why a profile is not asked."""

    DOES_NOT_FIT = "the ID does not fit"
    ELSEWHERE = "the pasted text names another place"
    SETTING = "its settings leave it out"
    SANDBOX = "a sandbox beside production"


_OPEN = {AskState.READY, AskState.ASKING}
_WITHOUT_ANSWER = {AskState.FAILED, AskState.CANCELLED}


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


def is_asked_automatically(profile: Profile, profiles: Iterable[Profile], apis: Mapping[str, ApiInfo]) -> bool:
    """Return whether a profile is asked if nothing was chosen: a sandbox is not, if its API has a production profile.

    Args:
        profile: the profile.
        profiles: all profiles.
        apis: each API by its key.
    """
    api = apis.get(profile.api)
    if environment(profile, api) != SANDBOX:
        return True
    return not any(other.api == profile.api and environment(other, api) == PRODUCTION for other in profiles)


def profiles_to_ask(contact_id: str, profiles: Sequence[Profile], apis: Mapping[str, ApiInfo]) -> tuple[Profile, ...]:
    """Return the profiles that are asked for a cleaned ID: those that it fits, unless they are left out.

    Args:
        contact_id: the ID.
        profiles: all profiles.
        apis: each API by its key.
    """
    return tuple(profile for profile in profiles if why_left_out(contact_id, profile, profiles, apis) is None)


def why_left_out(
    contact_id: str, profile: Profile, profiles: Sequence[Profile], apis: Mapping[str, ApiInfo]
) -> LeftOut | None:
    """Return why a profile is not asked for a cleaned ID; ``None`` if it is.

    Args:
        contact_id: the ID.
        profile: the profile.
        profiles: all profiles.
        apis: each API by its key.
    """
    if not _fits(contact_id, apis.get(profile.api)):
        return LeftOut.DOES_NOT_FIT
    if profile.ask_all is None:
        return None if is_asked_automatically(profile, profiles, apis) else LeftOut.SANDBOX
    return None if profile.ask_all else LeftOut.SETTING


def _fits(contact_id: str, api: ApiInfo | None) -> bool:
    return api is not None and check_id(contact_id, api) is None and fits(contact_id, api)


def unanswered(results: Iterable[AskResult]) -> int:
    """Return how many profiles have not answered yet."""
    return sum(result.state in _OPEN for result in results)


def are_over(results: Iterable[AskResult]) -> bool:
    """Return whether every profile has answered, failed, or was stopped."""
    return unanswered(results) == 0


def certain_hit(results: Sequence[AskResult], apis: Mapping[str, ApiInfo]) -> AskResult | None:
    """Return the result that is certain to be the contact that was meant, if there is one.

    It is the only one found, its API has no other contact with this ID, it is not in a sandbox, and no other profile
    failed.
    """
    hits = [result for result in results if result.state is AskState.FOUND]
    if len(hits) != 1 or not are_over(results) or any(result.state in _WITHOUT_ANSWER for result in results):
        return None
    (hit,) = hits
    api = apis.get(hit.profile.api)
    is_certain = api is not None and api.has_unique_ids and environment(hit.profile, api) != SANDBOX
    return hit if is_certain else None
