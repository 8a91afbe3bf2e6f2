"""The profiles that the window offers: the stored ones, or the demo's and those added meanwhile."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from contactdesk.model.profile import Profile
from contactdesk.storage.profile_store import ProfileStore, Stored
from contactdesk.system.threads import in_background


class ProfileRepository:
    """What the window offers, and where each profile is kept.

    Attributes:
        last_used: the id of the profile chosen last; empty where there is none.
    """

    def __init__(self, store: ProfileStore) -> None:
        self._store = store
        self._stored = Stored((), "")
        self._offered: dict[str, Profile] = {}
        self._demo_ids: frozenset[str] = frozenset()
        self._writings: set[asyncio.Future[Stored]] = set()
        self.last_used = ""

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """In the order of the chooser."""
        return tuple(self._offered.values())

    @property
    def is_demo(self) -> bool:
        """Whether the demo's profiles are offered, and the stored ones are not."""
        return bool(self._demo_ids)

    async def load(self) -> None:
        """Offers the stored profiles.

        Raises:
            StoreError: the file cannot be read; none are offered.
        """
        self._stored = await in_background(self._store.load)
        self._offered = {profile.id: profile for profile in self._stored.profiles}
        self.last_used = self._stored.last_used

    def enter_demo(self, profiles: Sequence[Profile]) -> None:
        """Offers the demo's profiles instead; they are kept in memory only."""
        self._offered = {profile.id: profile for profile in profiles}
        self._demo_ids = frozenset(self._offered)
        self.last_used = profiles[0].id

    def is_kept_in_memory(self, profile_id: str) -> bool:
        """Whether this is one of the demo's own profiles."""
        return profile_id in self._demo_ids

    def find(self, profile_id: str) -> Profile | None:
        """The profile with this id."""
        return self._offered.get(profile_id)

    def named(self, name: str) -> Profile | None:
        """The profile of this name, in whatever case."""
        wanted = name.strip().casefold()
        return next((profile for profile in self.profiles if profile.name.casefold() == wanted), None)

    async def save(self, profile: Profile) -> None:
        """Keeps a new or a changed profile.

        Raises:
            StoreError: it cannot be written; what was stored still is.
        """
        if not self.is_kept_in_memory(profile.id):
            await self._update(lambda stored: _with(stored, profile))
        self._offered[profile.id] = profile

    async def remove(self, profile_id: str) -> None:
        """Forgets a profile.

        Raises:
            StoreError: the file cannot be written; the profile is still there.
        """
        if not self.is_kept_in_memory(profile_id):
            await self._update(lambda stored: _without(stored, profile_id))
        self._offered.pop(profile_id, None)
        if self.last_used == profile_id:
            self.last_used = next(iter(self._offered), "")

    async def choose(self, profile_id: str) -> None:
        """Remembers which profile was used last, for the next start; the demo's own leave no trace.

        Raises:
            StoreError: the file cannot be written.
        """
        if profile_id == self.last_used:
            return
        self.last_used = profile_id
        if not self.is_kept_in_memory(profile_id):
            await self._update(lambda stored: replace(stored, last_used=profile_id))

    async def settle(self, limit_s: float) -> None:
        """Waits for what is still being written, no longer than ``limit_s`` seconds."""
        if self._writings:
            await asyncio.wait(self._writings, timeout=limit_s)

    async def _update(self, change: Callable[[Stored], Stored]) -> None:
        """Changes what is stored, and takes over what another window has stored meanwhile."""
        writing = asyncio.ensure_future(in_background(self._store.update, change, self._stored))
        self._writings.add(writing)
        writing.add_done_callback(self._writings.discard)
        # Who is cancelled stops waiting; what was asked for is written all the same.
        self._stored = await asyncio.shield(writing)
        if not self.is_demo:
            self._offered = {profile.id: profile for profile in self._stored.profiles}


def _with(stored: Stored, profile: Profile) -> Stored:
    by_id = {known.id: known for known in stored.profiles} | {profile.id: profile}
    return Stored(tuple(by_id.values()), stored.last_used or profile.id)


def _without(stored: Stored, profile_id: str) -> Stored:
    kept = tuple(profile for profile in stored.profiles if profile.id != profile_id)
    return Stored(kept, "" if stored.last_used == profile_id else stored.last_used)
