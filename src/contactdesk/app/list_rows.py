"""The rows of a list for an export: a snapshot that is read on another thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from contactdesk.model.bulk import RowOutcome, RowState
from contactdesk.model.contact import Contact
from contactdesk.model.export import ExportRow

UNFINISHED = (RowState.WAITING, RowState.RUNNING, RowState.CANCELLED)
"""The states of rows that have no outcome yet."""


@dataclass(frozen=True, repr=False)
class ListRows:
    """Yields a row for each outcome, each time it is iterated.

    Attributes:
        contact_ids: what was looked up.
        outcomes: the outcome of each ID.
        is_found_only: whether rows without a contact are left out.
        words: returns an outcome in words.
        read: returns the contact of an ID that was found.
    """

    contact_ids: Sequence[str]
    outcomes: Sequence[RowOutcome]
    is_found_only: bool
    words: Callable[[RowOutcome], str]
    read: Callable[[str, RowOutcome], Contact]

    def __iter__(self) -> Iterator[ExportRow]:
        """Yield the rows in the order of the list; one without an outcome yet says so."""
        for contact_id, outcome in zip(self.contact_ids, self.outcomes, strict=True):
            if outcome.state is RowState.FOUND:
                yield ExportRow(contact_id, self.words(outcome), self.read(contact_id, outcome))
            elif not self.is_found_only:
                yield ExportRow(contact_id, self.words(outcome))
