"""The use case: one profile is asked for many IDs, four at once, at the pace that the service allows."""

import asyncio
import logging
import zlib
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import NoReturn

from contactdesk.apis.rate_limiter import Limit, usable
from contactdesk.apis.registry import APIS
from contactdesk.model.bulk import BulkProgress, BulkState, Pause, PauseReason, RowOutcome, RowState
from contactdesk.model.contact import Contact, Kind
from contactdesk.model.failure import Cause, Failure, FailureKind, LookupFailed, as_failure
from contactdesk.model.lossless_json import JsonObject, parse, write
from contactdesk.model.main_values import company_text, main_text
from contactdesk.model.profile import Profile, service_of
from contactdesk.services.lookup import READ_ASIDE_BYTES, LookupService, api_of
from contactdesk.system.exception_hooks import places
from contactdesk.system.threads import in_background

AT_ONCE = 4
MAX_FAILURES_IN_A_ROW = 20
MAX_PACKED_BYTES = 256 * 1024 * 1024
MAX_REFUSED_ROUNDS = 3
"""How often one ID may be refused for the service's limit, each time after the wait that the service named, while no
other ID is answered."""

_LONGEST_NAP_S = 1.0
"""A wait is divided, so that it ends in time after the computer slept, and if a response names an earlier end."""
_TYPICAL_LOOKUP_S = 0.25
_MESSAGE_CHARACTERS = 200
_SHOWN_CHARACTERS = 200
_RATE_OVER = 50

_WAITING = RowOutcome()
_RUNNING = RowOutcome(RowState.RUNNING)
_CANCELLED = RowOutcome(RowState.CANCELLED)

_ANSWERS = {RowState.FOUND, RowState.NOT_FOUND, RowState.REFUSED}
"""The states that show that the service accepts requests."""

_WITHOUT_CONTACT = {RowState.NOT_FOUND, RowState.REFUSED, RowState.FAILED, RowState.CANCELLED}

_FOR_ALL = {
    FailureKind.NOT_AUTHORISED,
    FailureKind.NO_PERMISSION,
    FailureKind.PRECONDITION,
    FailureKind.REDIRECTED,
    FailureKind.NOT_THE_API,
    FailureKind.PASSWORD_WANTED,
    FailureKind.NAME_NOT_FOUND,
    FailureKind.CONNECTION_REFUSED,
    FailureKind.NETWORK_UNREACHABLE,
    FailureKind.CERTIFICATE_NOT_TRUSTED,
    FailureKind.CERTIFICATE_EXPIRED,
    FailureKind.CERTIFICATE_NOT_YET_VALID,
    FailureKind.CERTIFICATE_OTHER_HOST,
    FailureKind.CERTIFICATE_FILE_UNUSABLE,
    FailureKind.TLS_REFUSED,
    FailureKind.CLIENT_CERTIFICATE_WANTED,
    FailureKind.PROXY_SIGN_IN,
    FailureKind.PROXY_REFUSED,
    FailureKind.PROXY_CANNOT_REACH,
    FailureKind.PROXY_DOWN,
    FailureKind.PROXY_NOT_FOUND,
    FailureKind.NOT_A_PROXY,
    FailureKind.PROXY_UNUSABLE,
    FailureKind.SECRET_UNUSABLE,
    FailureKind.ADDRESS_WITH_USER,
    FailureKind.PROFILE_UNUSABLE,
}
"""The failures that the next lookup would most likely repeat. A keyring's failure comes before the first lookup."""

_log = logging.getLogger(__name__)


def _ignore(_index: int) -> None:
    pass


def estimate_s(count: int, api_key: str) -> float:
    """Return about how long a list takes whose service says nothing about its limit.

    Args:
        count: how many IDs it has.
        api_key: the key of the API.
    """
    budget = APIS[api_key].info.budget
    windows, rest = divmod(max(count - 1, 0), usable(budget.requests))
    return windows * budget.window_s + (rest + 1) * _TYPICAL_LOOKUP_S / AT_ONCE


def read_found(api_key: str, contact_id: str, outcome: RowOutcome) -> Contact:
    """Return the contact of an outcome, on any thread.

    Args:
        api_key: the key of its API.
        contact_id: the ID that was looked up.
        outcome: in the state ``FOUND``.
    """
    return APIS[api_key].read_contact(_unpack(outcome), contact_id)


class BulkLookup:
    """Looks up a list of IDs, each one once, and keeps what was found in memory.

    Args:
        service: reads the secret and makes the lookups.
        profile: where to ask.
        contact_ids: the IDs as they are sent, each one once.
        on_change: called with the index of each outcome that has changed.

    Attributes:
        profile: the profile.
        contact_ids: the IDs.
    """

    def __init__(
        self,
        service: LookupService,
        profile: Profile,
        contact_ids: Sequence[str],
        on_change: Callable[[int], None] = _ignore,
    ) -> None:
        self.profile = profile
        self.contact_ids = contact_ids
        self._service = service
        self._on_change = on_change
        self._state = BulkState.READY
        self._pause: Pause | None = None
        self._one_run = asyncio.Lock()
        self._stop = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._limit: Limit | None = None
        self._sleeping = 0
        self._ended_at: deque[float] = deque(maxlen=_RATE_OVER)
        self._start_again()

    def __repr__(self) -> str:
        return f"BulkLookup({self._state}, {len(self.contact_ids)} IDs)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a list is personal data and is neither copied nor written anywhere")

    @property
    def outcomes(self) -> Sequence[RowOutcome]:
        """The outcome of each ID, in their order."""
        return self._outcomes

    @property
    def progress(self) -> BulkProgress:
        """How far the list is."""
        is_running = self._state is BulkState.RUNNING
        wait_s = self._limit.delay_s if is_running and self._limit and self._sleeping else 0.0
        is_own_budget = wait_s > 0 and self._limit is not None and not self._limit.is_told
        return BulkProgress(
            self._state,
            len(self._outcomes),
            dict(self._counts),
            self._rate_per_s() if is_running else 0.0,
            self._left_s() if is_running else None,
            wait_s,
            APIS[self.profile.api].info.budget if is_own_budget else None,
            self._pause,
        )

    async def run(self) -> None:
        """Look up what is waiting, until all is done or the list is paused or cancelled; then it may be called again.

        Called while an earlier run lets its last lookups finish, it waits for that.
        """
        self._stop.set()
        stop = self._stop = asyncio.Event()
        self._state, self._pause = BulkState.RUNNING, None
        self._failed_in_a_row = 0
        self._rounds.clear()
        self._ended_at.clear()
        async with self._one_run:
            if not stop.is_set() and self._counts[RowState.WAITING]:
                await self._run(stop)
        if not stop.is_set():
            self._state = BulkState.DONE

    def pause(self, reason: PauseReason = PauseReason.USER) -> None:
        """Send no further request; lookups that are running finish."""
        self._hold(Pause(reason), self._stop)

    def cancel(self) -> None:
        """Stop at once: connections in use are closed, what is waiting is cancelled, and what is there stays."""
        if self._state is BulkState.DONE:
            return
        self._state, self._pause = BulkState.CANCELLED, None
        self._stop.set()
        if self._running:
            self._running.cancel()
        self._replace((RowState.WAITING,), _CANCELLED)

    def retry(self) -> int:
        """Let the next run look up again what has failed or was cancelled; return how many IDs these are."""
        return self._replace((RowState.FAILED, RowState.CANCELLED), _WAITING)

    async def take_over(self, contact: Contact) -> None:
        """Replace the outcome of an ID that had no contact by the contact that a single lookup has found since."""
        outcomes = self._outcomes
        if contact.asked_id not in self.contact_ids:
            return
        index = self.contact_ids.index(contact.asked_id)
        if outcomes[index].state not in _WITHOUT_CONTACT:
            return
        outcome = await _outcome_of(contact)
        # Meanwhile the list may have tried it again, or have started again with another profile.
        if outcomes is self._outcomes and outcomes[index].state in _WITHOUT_CONTACT:
            self._set(index, outcome)
            self._packed_bytes += len(outcome.packed)

    def use_profile(self, profile: Profile) -> None:
        """Ask with a changed profile from now on. If it is for other contacts, nothing of the old ones is kept."""
        is_another = service_of(profile) != service_of(self.profile)
        self.profile = profile
        if is_another:
            self._start_again()
            for index in range(len(self._outcomes)):
                self._on_change(index)

    def contact(self, index: int) -> Contact:
        """Return a contact that was found."""
        return read_found(self.profile.api, self.contact_ids[index], self._outcomes[index])

    def source(self, index: int) -> JsonObject:
        """Return the object of a contact that was found, as it was received."""
        return _unpack(self._outcomes[index])

    def failure(self, index: int) -> Failure | None:
        """Return why there is no contact, with profile and ID; ``None`` if there is no such reason."""
        failure = self._outcomes[index].failure
        return failure and replace(failure, profile=self.profile, contact_id=self.contact_ids[index])

    def _start_again(self) -> None:
        self._outcomes = [_WAITING] * len(self.contact_ids)
        self._counts = Counter({RowState.WAITING: len(self.contact_ids)})
        self._next = 0
        self._packed_bytes = 0
        self._answered = 0
        self._failed_in_a_row = 0
        # By index: how many IDs were answered when this one paused the list; how often it was refused for the limit.
        self._paused_at: dict[int, int] = {}
        self._rounds: Counter[int] = Counter()
        self._failures: dict[Failure, Failure] = {}

    async def _run(self, stop: asyncio.Event) -> None:
        task = self._running = asyncio.create_task(self._look_all_up(stop))
        try:
            await task
        except asyncio.CancelledError:
            if not stop.is_set():
                self.cancel()
            if (current := asyncio.current_task()) and current.cancelling():
                raise
        except LookupFailed as error:
            self._hold(Pause(PauseReason.FAILURE, replace(error.failure, profile=self.profile)), stop)
        except Exception as error:  # noqa: BLE001 - whatever it is, the list does not stay in a state that never ends
            _log.error("A list ended unexpectedly", exc_info=error)
            self._hold(Pause(PauseReason.FAILURE, as_failure(places(error), self.profile)), stop)
        finally:
            self._running = None

    async def _look_all_up(self, stop: asyncio.Event) -> None:
        api = api_of(self.profile)
        secret = await self._service.secret(self.profile, is_kept=False)
        limit = self._limit = self._service.limiter.limit(self.profile.base_url, secret, api.info.budget)
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self._work(secret, limit, stop))

    async def _work(self, secret: str, limit: Limit, stop: asyncio.Event) -> None:
        while not stop.is_set() and self._counts[RowState.WAITING]:
            if self._packed_bytes > MAX_PACKED_BYTES:
                self._hold(Pause(PauseReason.MEMORY), stop)
            elif delay_s := limit.delay_s:
                await self._sleep(delay_s, stop)
            else:
                # Nothing is awaited before the lookup counts its request.
                await self._look_up(self._take(), secret, stop)

    async def _sleep(self, delay_s: float, stop: asyncio.Event) -> None:
        self._sleeping += 1
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), min(delay_s, _LONGEST_NAP_S))
        finally:
            self._sleeping -= 1

    def _take(self) -> int:
        while self._outcomes[self._next].state is not RowState.WAITING:
            self._next += 1
        return self._next

    async def _look_up(self, index: int, secret: str, stop: asyncio.Event) -> None:
        outcomes = self._outcomes
        self._set(index, _RUNNING)
        outcome, failure = _CANCELLED, None
        try:
            lookup = self._service.new(self.profile, self.contact_ids[index], may_send_twice=False, is_in_list=True)
            outcome = await _outcome_of(await lookup.run(secret))
        except LookupFailed as error:
            failure = error.failure
        except Exception as error:  # noqa: BLE001 - whatever it is, the list goes on
            _log.error("The lookup of one ID ended unexpectedly", exc_info=error)
            failure = as_failure(places(error))
        finally:
            # Else the list has started again with another profile.
            if outcomes is self._outcomes:
                if failure:
                    self._fail(index, failure, stop)
                else:
                    self._end(index, outcome)

    def _fail(self, index: int, failure: Failure, stop: asyncio.Event) -> None:
        """Decide what a failure means: for this ID alone, or for the list."""
        if failure.kind is FailureKind.TOO_MANY_REQUESTS:
            self._set(index, _WAITING)
            self._rounds[index] += 1
            if self._rounds[index] == MAX_REFUSED_ROUNDS or failure.cause is Cause.LONG_WAIT:
                self._hold(Pause(PauseReason.LIMIT, failure), stop)
            return
        is_refused = failure.kind is FailureKind.NO_PERMISSION and failure.cause is not Cause.OTHER_FORM
        if is_refused and APIS[self.profile.api].refuses_single_contacts:
            state = RowState.REFUSED
        elif failure.kind is FailureKind.NOT_FOUND:
            state = RowState.NOT_FOUND
        elif failure.kind in _FOR_ALL and self._answered == self._paused_at.get(index, self._answered):
            self._paused_at[index] = self._answered
            self._set(index, _WAITING)
            self._hold(Pause(PauseReason.FAILURE, failure), stop)
            return
        else:
            # Also if this ID has paused the list before, and others were answered since: it fails alone.
            state = RowState.FAILED
        self._end(index, RowOutcome(state, failure=self._shared(failure)))
        if self._failed_in_a_row == MAX_FAILURES_IN_A_ROW:
            self._hold(Pause(PauseReason.MANY_FAILURES, failure), stop)

    def _end(self, index: int, outcome: RowOutcome) -> None:
        self._set(index, outcome)
        self._ended_at.append(monotonic())
        self._packed_bytes += len(outcome.packed)
        if outcome.state in _ANSWERS:
            self._answered += 1
            self._failed_in_a_row = 0
            self._rounds.clear()
        elif outcome.state is RowState.FAILED:
            self._failed_in_a_row += 1

    def _hold(self, pause: Pause, stop: asyncio.Event) -> None:
        """Pause the run that this event belongs to, unless it has stopped already."""
        if self._state is BulkState.RUNNING and not stop.is_set():
            self._state, self._pause = BulkState.PAUSED, pause
            stop.set()

    def _set(self, index: int, outcome: RowOutcome) -> None:
        self._counts[self._outcomes[index].state] -= 1
        self._counts[outcome.state] += 1
        self._outcomes[index] = outcome
        if outcome is _WAITING:
            self._next = min(self._next, index)
        self._on_change(index)

    def _replace(self, states: tuple[RowState, ...], outcome: RowOutcome) -> int:
        """Give every row in one of these states another outcome, 50,000 rows within 20 ms; return how many."""
        indexes = [index for index, row in enumerate(self._outcomes) if row.state in states]
        for index in indexes:
            self._outcomes[index] = outcome
        for state in states:
            self._counts[outcome.state] += self._counts.pop(state, 0)
        self._next = 0
        for index in indexes:
            self._on_change(index)
        return len(indexes)

    def _shared(self, failure: Failure) -> Failure:
        """Return the failure without what only one lookup has, once for all that are equal."""
        slim = replace(
            failure,
            message=failure.message[:_MESSAGE_CHARACTERS],
            field_messages=failure.field_messages[:1],
            exchange=None,
            profile=None,
            contact_id="",
            elapsed_s=None,
            idle_s=0.0,
            requests_left=None,
            requests_limit=None,
            technical=(),
        )
        return self._failures.setdefault(slim, slim)

    def _rate_per_s(self) -> float:
        if len(self._ended_at) < 2:
            return 0.0
        return (len(self._ended_at) - 1) / max(monotonic() - self._ended_at[0], 0.001)

    def _left_s(self) -> float | None:
        left = self._counts[RowState.WAITING] + self._counts[RowState.RUNNING]
        rate_per_s = self._rate_per_s()
        if not (rate_per_s and self._limit):
            return None
        return max(left / rate_per_s, self._limit.time_s(self._counts[RowState.WAITING]))


async def _outcome_of(contact: Contact) -> RowOutcome:
    """Return the outcome of a contact: at once for an ordinary one, from a thread for one that takes 50 ms."""
    is_large = contact.response_info is not None and contact.response_info.length > READ_ASIDE_BYTES
    return await in_background(_found, contact) if is_large else _found(contact)


def _found(contact: Contact) -> RowOutcome:
    received_at = contact.response_info.received_at.timestamp() if contact.response_info else 0.0
    return RowOutcome(
        RowState.FOUND,
        name=_start(contact.name),
        email=_start(main_text(contact, Kind.EMAIL)),
        phone=_start(main_text(contact, Kind.PHONE)),
        company=_start(company_text(contact)),
        packed=zlib.compress(write(contact.source, indent=None).encode()),
        received_at=received_at,
    )


def _unpack(outcome: RowOutcome) -> JsonObject:
    value = parse(zlib.decompress(outcome.packed))
    assert isinstance(value, JsonObject)  # noqa: S101 - packed by ``_found``
    return value


def _start(text: str) -> str:
    """Return the start of a text, which is enough for a row."""
    return text[:_SHOWN_CHARACTERS]
