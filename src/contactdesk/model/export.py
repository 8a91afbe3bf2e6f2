"""What is exported and how, as plain values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.profile import Profile


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


class Shell(StrEnum):
    """Names the shells that a copied command is written for."""

    BASH = "bash"
    POWERSHELL = "powershell"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Says how to write an export.

    Attributes:
        format: the format.
        profile: the profile by which the contacts were looked up; a vCard needs it for its UID.
        is_list: whether the rows are a list; else there is one contact, which JSON writes without an array.
        decimal_comma: whether the system writes decimals with a comma, where CSV for a spreadsheet has semicolons.
        with_notes: whether a vCard has the notes.
    """

    format: ExportFormat
    profile: Profile
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


def path_of(_section: Section | None, shown: Field) -> str:
    """Return a field's place in the JSON as its heading."""
    return shown.path


@dataclass(frozen=True, slots=True)
class Headings:
    """Names the columns of a table.

    Attributes:
        contact_id: the heading of the IDs that were looked up.
        outcome: the heading of the outcomes.
        of_field: returns the heading of a field; its section is ``None`` for badges and fields that are not documented.
    """

    contact_id: str = "asked_id"
    outcome: str = "outcome"
    of_field: Callable[[Section | None, Field], str] = path_of


PATHS = Headings()
"""The places in the JSON as headings."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Counts what an export wrote.

    Attributes:
        rows: the rows or contacts that were written.
        left_out: the rows without a contact, which the format cannot hold.
        left_out_cells: the values for which a table has no column, since it has no more than a workbook can hold.
        cut_cells: the cells that were cut, since a workbook holds at most 32,767 characters in one.
        marked_cells: the cells that got an apostrophe, so that a spreadsheet does not calculate them.
        changed_values: the cells of a CSV file that a spreadsheet changes when it opens the file, such as ``0042``.
    """

    rows: int
    left_out: int = 0
    left_out_cells: int = 0
    cut_cells: int = 0
    marked_cells: int = 0
    changed_values: int = 0
