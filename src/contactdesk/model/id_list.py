"""A list of contact IDs: the table it is read from, and what would be sent, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from contactdesk.model.issues import Issue


@dataclass(frozen=True, slots=True)
class ListTable:
    """Holds the cells of one text, text file or sheet as texts.

    Attributes:
        name: the name of the file; empty for pasted text.
        rows: the rows, from the first one on, so that ``rows[16]`` is row 17 of the file. A row ends with its last
            text; a row without any is empty. A text that only holds IDs, separated, has one row for each.
        separator: what separates the cells of a text; empty for a workbook, and for a text with one column.
        encoding: the encoding of a text file for people, e.g. ``UTF-8``; empty for a workbook and pasted text.
        is_encoding_assumed: whether the encoding is a guess, since the file does not name it.
        sheets: the names of the workbook's visible sheets; none for a text.
        sheet: the name of the sheet that the rows come from.
    """

    name: str = ""
    rows: Sequence[tuple[str, ...]] = field(default=(), repr=False)
    separator: str = ""
    encoding: str = ""
    is_encoding_assumed: bool = False
    sheets: tuple[str, ...] = ()
    sheet: str = ""


class ListFileProblem(StrEnum):
    """Names why a file cannot be read as a list."""

    NOT_READABLE = "not readable"
    """The operating system refuses it; ``ListFileError.reason`` has its words."""
    TOO_LARGE = "too large"
    TOO_LARGE_UNPACKED = "too large unpacked"
    TOO_MANY_ROWS = "too many rows"
    LOCKED = "locked"
    """A workbook that needs a password."""
    DAMAGED = "damaged"
    OTHER_KIND = "other kind"
    """Neither a text nor a workbook that can be read."""
    EMPTY = "empty"


class ListFileError(Exception):
    """Reports that a file or text cannot be read as a list.

    Attributes:
        problem: why.
        reason: the operating system's words, with ``NOT_READABLE``; else empty.
    """

    def __init__(self, problem: ListFileProblem, reason: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Column:
    """Describes one column of a table.

    Attributes:
        index: counted from 0.
        header: its text in the row of headers; empty if there is none.
        fitting: how many of the checked cells hold an ID in the form of the API.
        filled: how many of its cells hold a text, without the header.
        examples: up to three of its different texts, without the header.
        checked: how many of its cells with a text were checked, from the first one on.
        rank: how surely the header stands for contact IDs; 0 if it does not, less for the IDs of something else.
    """

    index: int
    header: str
    fitting: int
    filled: int
    examples: tuple[str, ...] = field(default=(), repr=False)
    checked: int = 0
    rank: int = 0


class UnusableReason(StrEnum):
    """Names why a cell holds no ID that can be sent."""

    ROUNDED = "rounded"
    """A spreadsheet has rounded it."""
    NOT_WHOLE = "not whole"
    """It has decimals, or a separator that may stand for thousands or decimals."""
    NO_ID = "no id"
    SEVERAL = "several"
    """It holds several IDs."""
    OTHER_FORM = "other form"
    """The API is sure to refuse it; ``UnusableRow.issue`` says why."""


@dataclass(frozen=True, slots=True)
class UnusableRow:
    """Describes a row from which nothing is sent.

    Attributes:
        number: the row's number in the file, counted from 1.
        text: the cell.
        reason: why it cannot be used.
        issue: what the API has against it, with ``OTHER_FORM``.
    """

    number: int
    text: str = field(repr=False)
    reason: UnusableReason
    issue: Issue | None = None


@dataclass(frozen=True, slots=True)
class ListedId:
    """Holds an ID that would be sent.

    Attributes:
        number: the number of the first row that holds it, counted from 1.
        contact_id: the ID as it would be sent.
    """

    number: int
    contact_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class IdList:
    """Holds what one column of a table means for one API.

    Attributes:
        rows: how many rows hold anything, without the header.
        ids: each distinct ID once, in the order of the rows.
        repeated: how many rows repeat an earlier ID.
        unusable: the other rows.
    """

    rows: int
    ids: tuple[ListedId, ...]
    repeated: int
    unusable: tuple[UnusableRow, ...]
