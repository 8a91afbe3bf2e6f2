"""The use case: one ID is asked in several profiles at once, each with its own secret and time limit."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from contactdesk.model.ask_all import AskResult, AskState
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed, as_failure
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import LookupService
from contactdesk.system.exception_hooks import places

_AT_ONCE = 4

_STATES = {FailureKind.NOT_FOUND: AskState.NOT_THERE, FailureKind.NO_PERMISSION: AskState.CANNOT_TELL}
"""The states of the failures that are an answer; every other failure is ``FAILED``."""

_log = logging.getLogger(__name__)


class AskAll:
    """Asks several profiles for one ID. Nothing is sent before ``run``, and no related details are requested.

    Args:
        service: makes the lookups.
        profiles: the profiles to ask.
        contact_id: the cleaned ID.
        on_change: called with the index of each result that has changed.

    Attributes:
        contact_id: the ID.
        results: one per profile, in their order.
    """

    def __init__(
        self,
        service: LookupService,
        profiles: Sequence[Profile],
        contact_id: str,
        on_change: Callable[[int], object],
    ) -> None:
        self.contact_id = contact_id
        self.results = [AskResult(profile) for profile in profiles]
        self._service = service
        self._on_change = on_change
        self._tasks: dict[int, asyncio.Task[None]] = {}
        # One secret after another, so that a locked keyring asks for its password once.
        self._reading = asyncio.Lock()
        self._sending = asyncio.Semaphore(_AT_ONCE)

    async def run(self) -> None:
        """Ask every profile that is ready, and return when these have answered; may be called while it runs."""
        for index, result in enumerate(self.results):
            if result.state is AskState.READY:
                self._set(index, AskState.ASKING)
                self._tasks[index] = asyncio.create_task(self._ask(index))
        try:
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        except asyncio.CancelledError:
            self.cancel()
            raise

    def retry(self, profile_id: str) -> None:
        """Let the next ``run`` ask a profile again that failed."""
        for index in self._indexes(profile_id):
            if self.results[index].state is AskState.FAILED:
                self._set(index, AskState.READY)

    def cancel(self) -> None:
        """Stop what has not answered yet."""
        for index, result in enumerate(self.results):
            if result.state in (AskState.READY, AskState.ASKING):
                self._stop(index)

    def drop(self, profile_id: str) -> None:
        """Stop asking a profile that was changed or removed, and drop what it has answered."""
        for index in self._indexes(profile_id):
            self._stop(index)

    def _indexes(self, profile_id: str) -> list[int]:
        return [index for index, result in enumerate(self.results) if result.profile.id == profile_id]

    def _stop(self, index: int) -> None:
        if task := self._tasks.get(index):
            task.cancel()
        self._set(index, AskState.CANCELLED)

    async def _ask(self, index: int) -> None:
        profile = self.results[index].profile
        contact, failure = None, None
        try:
            contact = await self._look_up(profile)
        except LookupFailed as failed:
            failure = failed.failure
        except Exception as error:  # noqa: BLE001 - a fault in one lookup must not end the others
            _log.exception("A lookup ended unexpectedly")
            failure = as_failure(places(error), profile, self.contact_id)
        state = _STATES.get(failure.kind, AskState.FAILED) if failure else AskState.FOUND
        self._set(index, state, contact, failure)

    async def _look_up(self, profile: Profile) -> Contact:
        try:
            async with self._reading:
                secret = await self._service.secret(profile)
        except LookupFailed as failed:
            failure = replace(failed.failure, profile=profile, contact_id=self.contact_id)
        else:
            async with self._sending:
                return await self._service.new(profile, self.contact_id, may_send_twice=False).run(secret)
        raise LookupFailed(failure)

    def _set(self, index: int, state: AskState, contact: Contact | None = None, failure: Failure | None = None) -> None:
        self.results[index] = AskResult(self.results[index].profile, state, contact, failure)
        self._on_change(index)
