"""Looks the IDs up: writes contacts as they come, keeps the outcome of every other ID, shows the progress."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from contactdesk.get_command.console import Console
from contactdesk.get_command.output import LineOutput
from contactdesk.get_command.state_file import Record
from contactdesk.get_command.words import in_english, one_line, progress_text, reason_text, wait_text
from contactdesk.model.bulk import BulkProgress, PauseReason, RowState
from contactdesk.model.export import ExportRow
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.services.bulk import BulkLookup
from contactdesk.services.lookup import LookupService
from contactdesk.system.threads import in_background

_ENDED = {RowState.FOUND, RowState.NOT_FOUND, RowState.REFUSED, RowState.FAILED}
_TICK_S = 0.25


class Target(NamedTuple):
    """Whom to ask: the service that sends, the profile, and what its API is."""

    service: LookupService
    profile: Profile
    api: ApiInfo


class Run:
    """One run over a list of IDs.

    Attributes:
        records: why there is no contact, by ID.
        found: how many contacts were found.
        api: the API that is asked.
        error: why the contacts cannot be written; ``None`` while they can.
    """

    def __init__(self, target: Target, output: LineOutput | None, console: Console) -> None:
        """Prepare a run.

        Args:
            target: whom to ask.
            output: receives each contact as it comes; ``None`` to keep them for ``rows``.
            console: receives one sentence for each ID without a contact.
        """
        self.records: dict[str, Record] = {}
        self.found = 0
        self.api = target.api
        self.error: OSError | None = None
        self._target = target
        self._output = output
        self._console = console
        self._bulk = self._list_of(())
        self._ended: list[int] = []
        self._is_over = False
        self._wake = asyncio.Event()

    async def ask(self, contact_ids: Sequence[str]) -> BulkProgress:
        """Look the IDs up, and return how far that got."""
        progress = await self._ask(contact_ids)
        while self._output and progress.pause and progress.pause.reason is PauseReason.MEMORY:
            # What was found is written: a new list has room again.
            progress = await self._ask(self.left)
        pause = progress.pause
        if pause and pause.reason is PauseReason.FAILURE and pause.failure and pause.failure.contact_id in self.left:
            await self._end(pause.failure)
        return progress

    @property
    def left(self) -> list[str]:
        """The IDs that have no answer."""
        states = zip(self._bulk.contact_ids, self._bulk.outcomes, strict=True)
        return [each for each, outcome in states if outcome.state not in _ENDED and each not in self.records]

    def rows(self) -> Iterator[ExportRow]:
        """Yield the contacts that were found, in the order of the IDs."""
        for index, outcome in enumerate(self._bulk.outcomes):
            if outcome.state is RowState.FOUND:
                yield ExportRow(self._bulk.contact_ids[index], contact=self._bulk.contact(index))

    def _list_of(self, contact_ids: Sequence[str]) -> BulkLookup:
        return BulkLookup(self._target.service, self._target.profile, contact_ids, self._note)

    def _note(self, index: int) -> None:
        if self._bulk.outcomes[index].state in _ENDED:
            self._ended.append(index)
            self._wake.set()

    async def _ask(self, contact_ids: Sequence[str]) -> BulkProgress:
        self._bulk = bulk = self._list_of(contact_ids)
        self._is_over = False
        writer = asyncio.create_task(self._write_rows(bulk))
        ticker = asyncio.create_task(self._show_progress(bulk))
        try:
            await bulk.run()
        finally:
            ticker.cancel()
            self._is_over = True
            self._wake.set()
            await writer
            self._console.show_progress("")
        return bulk.progress

    async def _write_rows(self, bulk: BulkLookup) -> None:
        """Write what ended, on a thread: a reader that is slow must not hold up the event loop."""
        is_over = False
        while not is_over:
            await self._wake.wait()
            self._wake.clear()
            is_over = self._is_over
            ended, self._ended = self._ended, []
            try:
                with self._console.without_progress():
                    sentences = await in_background(self._write, bulk, ended)
            except OSError as error:
                self.error = error
                bulk.cancel()
                return
            for sentence in sentences:
                self._console.say(sentence)

    def _write(self, bulk: BulkLookup, ended: Sequence[int]) -> list[str]:
        sentences = []
        for index in ended:
            contact_id, outcome = bulk.contact_ids[index], bulk.outcomes[index]
            if outcome.state is RowState.FOUND:
                if self._output:
                    self._output.write_contact(contact_id, bulk.source(index))
                self.found += 1
                continue
            failure = outcome.failure or Failure(FailureKind.UNEXPECTED)
            sentences.append(self._write_failure(contact_id, outcome.state, failure))
        return sentences

    def _write_failure(self, contact_id: str, state: RowState, failure: Failure) -> str:
        """Record why an ID has no contact, and return the sentence about it."""
        message = reason_text(failure, self.api, in_english)
        record = {"id": contact_id, "outcome": state.value, "kind": failure.kind.value, "message": message}
        self.records[contact_id] = record
        if self._output:
            self._output.write_failure(record)
        return one_line(f"{contact_id}: {reason_text(failure, self.api)}")

    async def _end(self, failure: Failure) -> None:
        """Record the ID whose failure has stopped the list, which keeps it waiting."""
        try:
            sentence = await in_background(self._write_failure, failure.contact_id, RowState.FAILED, failure)
        except OSError as error:
            self.error = error
        else:
            self._console.say(sentence)

    async def _show_progress(self, bulk: BulkLookup) -> None:
        was_waiting = False
        with suppress(asyncio.CancelledError):
            while True:
                progress = bulk.progress
                is_waiting = progress.wait_s > 0
                if is_waiting and not was_waiting and not self._console.is_terminal:
                    self._console.say(wait_text(progress, self.api))
                was_waiting = is_waiting
                self._console.show_progress(progress_text(progress, self.api))
                await asyncio.sleep(_TICK_S)
