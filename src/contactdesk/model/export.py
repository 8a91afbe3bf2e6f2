"""What is exported and how, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum

from contactdesk.model.contact import Contact


class ExportFormat(StrEnum):
    """Names the formats; each value names the format on the command line where that has it."""

    JSON = "json"
    NDJSON = "ndjson"
    EXCEL = "xlsx"
    CSV = "csv"
    """For a spreadsheet: nothing in it is calculated."""
    CSV_EXACT = "csv-exact"
    """Every value as received."""
    VCARD = "vcard"


SUFFIXES = {
    ExportFormat.JSON: ".json",
    ExportFormat.NDJSON: ".ndjson",
    ExportFormat.EXCEL: ".xlsx",
    ExportFormat.CSV: ".csv",
    ExportFormat.CSV_EXACT: ".csv",
    ExportFormat.VCARD: ".vcf",
}
"""What a file's name ends with, by format."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Says how to write an export.

    Attributes:
        format: the format.
        is_list: whether the rows are a list; else there is one contact, which JSON writes without an array.
        decimal_comma: whether the system writes decimals with a comma, where CSV for a spreadsheet has semicolons.
        with_notes: whether a vCard has the notes.
    """

    format: ExportFormat
    is_list: bool = False
    decimal_comma: bool = False
    with_notes: bool = False


@dataclass(frozen=True, slots=True)
class ExportRow:
    """Holds one row of an export.

    Attributes:
        contact_id: the ID that was looked up.
        outcome: the outcome, in words for people; empty to leave the column out.
        contact: the contact; ``None`` if none was found.
    """

    contact_id: str = field(repr=False)
    outcome: str = ""
    contact: Contact | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Counts what an export wrote.

    Attributes:
        rows: the rows or contacts that were written.
        left_out: the rows without a contact, which the format cannot hold.
        cut_cells: the cells that were cut, since a workbook holds at most 32,767 characters in one.
        marked_cells: the cells that got an apostrophe, so that a spreadsheet does not calculate them.
        changed_values: the cells of a CSV file that a spreadsheet changes when it opens the file, such as ``0042``.
    """

    rows: int
    left_out: int = 0
    cut_cells: int = 0
    marked_cells: int = 0
    changed_values: int = 0
