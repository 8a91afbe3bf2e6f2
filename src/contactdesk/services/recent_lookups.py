"""The contacts that were looked up in this run, and the order in which they were on the page. In memory only."""

from collections.abc import Callable, Collection

from contactdesk.model.recent_lookup import RecentLookup

MAX_LOOKUPS = 50
MAX_BYTES = 8 * 1024 * 1024

Key = tuple[str, str]
"""See ``RecentLookup.key``."""


class RecentLookups:
    """Holds the last contacts: at most ``MAX_LOOKUPS`` of them, in at most ``MAX_BYTES``.

    Args:
        other_bytes: returns the bytes of other data that the same limit covers.
    """

    def __init__(self, other_bytes: Callable[[], int] = lambda: 0) -> None:
        self._other_bytes = other_bytes
        self._lookups: dict[Key, RecentLookup] = {}
        self._sizes: dict[Key, int] = {}

    def __repr__(self) -> str:
        return "RecentLookups()"

    @property
    def lookups(self) -> tuple[RecentLookup, ...]:
        """The lookups, newest first."""
        return tuple(reversed(self._lookups.values()))

    @property
    def size_bytes(self) -> int:
        """The measured bytes of all lookups."""
        return sum(self._sizes.values())

    def find(self, key: Key | None) -> RecentLookup | None:
        """Return the lookup with this key."""
        return self._lookups.get(key) if key else None

    def add(self, lookup: RecentLookup) -> None:
        """Add a lookup as the newest one. It replaces an older one of the same contact; the oldest one may go."""
        self._drop(lookup.key)
        self._lookups[lookup.key] = lookup
        while len(self._lookups) > MAX_LOOKUPS:
            self._drop(next(iter(self._lookups)))

    def set_size(self, lookup: RecentLookup, size_bytes: int) -> None:
        """Set the measured size of a lookup, and drop the oldest lookups beyond the limit.

        Measuring takes time, so a lookup counts only from now on. One that was dropped meanwhile is ignored.
        """
        if self.find(lookup.key) is lookup:
            self._sizes[lookup.key] = size_bytes
            self.fit()

    def fit(self) -> None:
        """Drop the oldest lookups beyond the limit of bytes."""
        while self._lookups and self.size_bytes + self._other_bytes() > MAX_BYTES:
            self._drop(next(iter(self._lookups)))

    def retain(self, is_kept: Callable[[RecentLookup], bool]) -> None:
        """Drop every lookup but those for which ``is_kept`` returns true."""
        for key, lookup in tuple(self._lookups.items()):
            if not is_kept(lookup):
                self._drop(key)

    def forget(self, profile_id: str) -> None:
        """Drop the lookups of one profile."""
        self.retain(lambda lookup: lookup.profile.id != profile_id)

    def clear(self) -> None:
        """Drop every lookup."""
        self.retain(lambda _lookup: False)

    def _drop(self, key: Key) -> None:
        self._lookups.pop(key, None)
        self._sizes.pop(key, None)


class PageHistory:
    """Holds in which order contacts were on the page, as a web browser does for its pages.

    A new contact after going back replaces those that were ahead. It holds keys; the contacts are in ``RecentLookups``.
    """

    def __init__(self) -> None:
        self._keys: list[Key] = []
        self._index = -1

    @property
    def current(self) -> Key | None:
        """The contact that was shown last."""
        return self._at(self._index)

    @property
    def previous(self) -> Key | None:
        """The contact that was shown before the current one."""
        return self._at(self._index - 1)

    @property
    def next(self) -> Key | None:
        """The contact from which the user went back."""
        return self._at(self._index + 1)

    def visit(self, key: Key) -> None:
        """Note that a contact is shown; the current one shown again changes nothing."""
        if key != self.current:
            del self._keys[self._index + 1 :]
            self._keys.append(key)
            del self._keys[:-MAX_LOOKUPS]
            self._index = len(self._keys) - 1

    def move(self, step: int) -> None:
        """Make the previous contact (-1) or the next one (1), which must exist, the current one."""
        self._index += step

    def retain(self, keys: Collection[Key]) -> None:
        """Drop every contact but those with one of these keys; one before the current one takes its place."""
        kept: list[Key] = []
        index = -1
        for position, key in enumerate(self._keys):
            if key in keys and kept[-1:] != [key]:
                kept.append(key)
            if position <= self._index:
                index = len(kept) - 1
        self._keys, self._index = kept, index

    def _at(self, index: int) -> Key | None:
        return self._keys[index] if 0 <= index < len(self._keys) else None
