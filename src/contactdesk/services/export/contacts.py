"""The contacts of the rows of an export, for formats that hold nothing else."""

from collections.abc import Iterable, Iterator

from contactdesk.model.contact import Contact
from contactdesk.model.export import ExportReport, ExportRow


class Contacts:
    """Goes through the contacts of the rows, once, and counts them."""

    def __init__(self, rows: Iterable[ExportRow]) -> None:
        self._rows = rows
        self._found = 0
        self._left_out = 0

    def __iter__(self) -> Iterator[Contact]:
        for row in self._rows:
            if row.contact is None:
                self._left_out += 1
            else:
                self._found += 1
                yield row.contact

    @property
    def report(self) -> ExportReport:
        """What was written so far."""
        return ExportReport(self._found, self._left_out)
