"""A list lookup: the outcome of each ID, and how far the list is, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

from contactdesk.model.failure import Failure
from contactdesk.model.profile import Budget


class RowState(StrEnum):
    """Names how far the lookup of one ID is, or how it ended."""

    WAITING = "waiting"
    RUNNING = "running"
    FOUND = "found"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    """The secret may not see this contact; whether it exists, the service does not say."""
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, repr=False)
class RowOutcome:
    """Holds what the lookup of one ID gave. A list may have 50,000 of them.

    Attributes:
        state: how far it is.
        name: the start of the contact's name, at most 200 characters; empty where it has none, as the next three.
        email: that of its first email address.
        phone: that of its first telephone number, as received.
        company: that of its company; neither API documents one, and a list requests no clients.
        packed: the contact object exactly as received, compressed; empty unless it was found.
        received_at: when the response came, in Unix seconds; 0 unless it was found.
        failure: why there is no contact, without what only this lookup has; ``None`` if there is one, or nothing was
            answered yet. ``BulkLookup.failure`` adds profile and ID.
    """

    state: RowState = RowState.WAITING
    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    packed: bytes = b""
    received_at: float = 0.0
    failure: Failure | None = None

    def __repr__(self) -> str:
        return f"RowOutcome({self.state})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an outcome is personal data and is neither copied nor written anywhere")


class BulkState(StrEnum):
    """Names how far a list is."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


class PauseReason(StrEnum):
    """Names why a list is paused."""

    USER = "user"
    FAILURE = "failure"
    """A failure that every further lookup would repeat: the secret, a setting, the certificate, the proxy."""
    MANY_FAILURES = "many failures"
    """Many lookups in a row have failed."""
    LIMIT = "limit"
    """The service still limits requests after the time that it named."""
    MEMORY = "memory"
    """The contacts that were found take as much memory as a list may."""
    PROFILE = "profile"
    """The profile was changed or removed."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Says why a list is paused.

    Attributes:
        reason: the reason.
        failure: the failure that caused it, for ``FAILURE``, ``MANY_FAILURES`` and ``LIMIT``.
    """

    reason: PauseReason
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """Says how far a list is.

    Attributes:
        state: the state of the list.
        total: how many IDs it has.
        counts: how many IDs are in each state; a state without any may be missing.
        rate_per_s: how many lookups a second have ended lately; 0 where it is not known.
        left_s: the seconds that the rest takes at least; ``None`` where it is not known.
        wait_s: the seconds until the service accepts the next request; 0 if the list is not waiting for it.
        budget: what a wait keeps to, if the service has named no limit; else ``None``.
        pause: why it is paused; ``None`` if it is not.
    """

    state: BulkState
    total: int
    counts: Mapping[RowState, int] = field(default_factory=dict)
    rate_per_s: float = 0.0
    left_s: float | None = None
    wait_s: float = 0.0
    budget: Budget | None = None
    pause: Pause | None = None

    @property
    def done(self) -> int:
        """How many lookups have ended, however they ended."""
        unfinished = (RowState.WAITING, RowState.RUNNING, RowState.CANCELLED)
        return sum(count for state, count in self.counts.items() if state not in unfinished)
