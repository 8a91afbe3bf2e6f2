"""The profiles to choose from: the stored ones, or in the demo its own and those added during it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from contactdesk.model.addresses import hide_user
from contactdesk.model.profile import Profile
from contactdesk.storage.profile_format import BadEntry, Stored
from contactdesk.storage.profile_store import Backup, ProfileStore
from contactdesk.system.threads import in_background


class ProfileRepository:
    """Holds the profiles to choose from, and stores them.

    Attributes:
        last_used: the id of the profile that was chosen last; empty for none.
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
        """The profiles, in the order of the profile selector."""
        return tuple(self._offered.values())

    @property
    def first_choice(self) -> str:
        """The id of the profile to start with: the one that was chosen last, or else the first; empty for none."""
        return self.last_used if self.find(self.last_used) else next(iter(self._offered), "")

    @property
    def bad_entries(self) -> tuple[BadEntry, ...]:
        """What the file had as profiles besides those, when it was loaded."""
        return self._stored.bad_entries

    @property
    def is_demo(self) -> bool:
        """Whether the demo's profiles replace the stored ones."""
        return bool(self._demo_ids)

    async def load(self) -> None:
        """Load the stored profiles.

        Raises:
            StoreError: the file cannot be read; there are no profiles then.
        """
        self._offer(await in_background(self._store.load))

    async def backup(self) -> Backup | None:
        """Return the version of the file before the last save, or ``None`` if there is none that has profiles."""
        return await in_background(self._store.backup)

    async def restore(self) -> None:
        """Put the version before the last save in place of a broken file, and load it. No secret is touched.

        Raises:
            StoreError: the file is unchanged, and no content is lost.
        """
        stored = await in_background(self._store.restore)
        if not self.is_demo:
            self._offer(stored)

    def enter_demo(self, profiles: Sequence[Profile]) -> None:
        """Replace the profiles by those of the demo, which are kept only in memory."""
        self._offered = {profile.id: profile for profile in profiles}
        self._demo_ids = frozenset(self._offered)
        self.last_used = profiles[0].id

    async def leave_demo(self) -> None:
        """Load the stored profiles in place of those of the demo.

        Raises:
            StoreError: the file cannot be read; there are no profiles then.
        """
        stored = Stored((), "")
        try:
            stored = await in_background(self._store.load)
        finally:
            self._demo_ids = frozenset()
            self._offer(stored)

    def is_kept_in_memory(self, profile_id: str) -> bool:
        """Return whether this is one of the demo's own profiles."""
        return profile_id in self._demo_ids

    def find(self, profile_id: str) -> Profile | None:
        """Return the profile with this id."""
        return self._offered.get(profile_id)

    def named(self, name: str) -> Profile | None:
        """Return the profile with this name, ignoring case."""
        wanted = name.strip().casefold()
        return next((profile for profile in self.profiles if profile.name.casefold() == wanted), None)

    async def save(self, profile: Profile) -> None:
        """Store a new or changed profile; of a user or password in its address only the ``@``, as it will be loaded.

        Raises:
            StoreError: the file cannot be written; it is unchanged.
        """
        profile = replace(profile, base_url=hide_user(profile.base_url))
        if not self.is_kept_in_memory(profile.id):
            await self._update(lambda stored: _with(stored, profile))
        self._offered[profile.id] = profile

    async def remove(self, profile_id: str) -> None:
        """Remove a profile.

        Raises:
            StoreError: the file cannot be written; the profile remains.
        """
        if not self.is_kept_in_memory(profile_id):
            await self._update(lambda stored: _without(stored, profile_id))
        self._offered.pop(profile_id, None)
        if self.last_used == profile_id:
            self.last_used = next(iter(self._offered), "")

    async def choose(self, profile_id: str) -> None:
        """Store which profile was chosen last, for the next start, unless it is one of the demo.

        Raises:
            StoreError: the file cannot be written.
        """
        if profile_id == self.last_used:
            return
        self.last_used = profile_id
        if not self.is_kept_in_memory(profile_id):
            await self._update(lambda stored: replace(stored, last_used=profile_id))

    async def settle(self, limit_s: float) -> None:
        """Wait for unfinished writes, at most ``limit_s`` seconds."""
        if self._writings:
            await asyncio.wait(self._writings, timeout=limit_s)

    def _offer(self, stored: Stored) -> None:
        self._stored = stored
        self._offered = {profile.id: profile for profile in stored.profiles}
        self.last_used = stored.last_used

    async def _update(self, change: Callable[[Stored], Stored]) -> None:
        """Change the stored profiles, and load what another window has stored since."""
        writing = asyncio.ensure_future(in_background(self._store.update, change, self._stored))
        self._writings.add(writing)
        writing.add_done_callback(self._writings.discard)
        # Cancellation ends the waiting, not the write.
        self._stored = await asyncio.shield(writing)
        if not self.is_demo:
            self._offered = {profile.id: profile for profile in self._stored.profiles}


def _with(stored: Stored, profile: Profile) -> Stored:
    by_id = {known.id: known for known in stored.profiles} | {profile.id: profile}
    return Stored(tuple(by_id.values()), stored.last_used or profile.id)


def _without(stored: Stored, profile_id: str) -> Stored:
    kept = tuple(profile for profile in stored.profiles if profile.id != profile_id)
    return Stored(kept, "" if stored.last_used == profile_id else stored.last_used)
