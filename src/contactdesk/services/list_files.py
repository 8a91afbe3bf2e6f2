"""Read a list of contact IDs from a text, a text file or a workbook as rows of texts. Nothing is sent or kept here."""

import codecs
import csv
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, islice
from pathlib import Path

from python_calamine import CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from contactdesk.model.id_list import ListFileError as ListFileError
from contactdesk.model.id_list import ListFileProblem, ListTable
from contactdesk.services.workbook_check import MAX_CELLS, checked_copy
from contactdesk.services.workbook_check import MAX_UNPACKED_BYTES as MAX_UNPACKED_BYTES

MAX_FILE_BYTES = 20_000_000
MAX_ROWS = 50_000
"""The most rows that hold anything, besides a header."""

_MAX_LINES, _MAX_COLUMNS = 1_048_576, 16_384
"""As many as a spreadsheet has, most of them empty."""

_SEPARATORS = "\t;|,"
"""From the surest one to the one that is most often part of a value."""

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OTHER_TEXTS = (b"%PDF-", b"{\\rtf", b"<")
"""How files begin that are texts to a computer only."""

_NO_SEPARATOR = "\x1f"
"""For rows of one cell, which may be quoted."""

_SAMPLE_ROWS = 100
_SAMPLE_CHARACTERS = 100_000
_SEPARATOR_LINE = r"(?i)sep=([\t;|,])\r?\n"
"""A first line for Excel, which does not show it."""

_WORD = r"[^\s,;|]+"
_LONGEST_ID_TEXT = 2_000_000
"""Characters. A longer one would give more rows than are permitted."""

_ID = r"""[#№("'\[]*(?:\d+(?:\.0+)?|[0-9a-fA-F]{24})[)"'\]]*"""
_GROUPED = r"[0-9]{1,3}(?:,[0-9]{3})+"
"""A number that a separator would cut in two."""

_EXACT = 1e15
"""Whole numbers below this have all their digits in a spreadsheet."""


HasIds = Callable[[ListTable], bool]


def read_list_file(path: Path, sheet: str = "", has_ids: HasIds = lambda _table: True) -> ListTable:
    """Read a file; what it is, its content decides. This blocks.

    Args:
        path: an ``.xlsx``, ``.ods``, ``.csv``, ``.tsv`` or ``.txt`` file.
        sheet: the name of the workbook's sheet; empty for the first visible one with IDs, else with any text.
        has_ids: returns whether a sheet has IDs.

    Raises:
        ListFileError: it cannot be read as a list.
    """
    data = _read(path)
    if data.startswith(_ZIP):
        return _read_workbook(path.name, data, sheet, has_ids)
    if data.startswith(_OLE):
        is_locked = _ENCRYPTED_PACKAGE in data
        raise ListFileError(ListFileProblem.LOCKED if is_locked else ListFileProblem.OTHER_KIND)
    text, encoding, is_assumed = _decode(data)
    is_table = path.suffix.lower() in (".csv", ".tsv")
    rows, separator = _read_text(text, is_table=is_table)
    return ListTable(path.name, _checked(rows), separator, encoding, is_assumed)


def read_list_text(text: str) -> ListTable:
    """Read a pasted or dropped text.

    Raises:
        ListFileError: it is empty, or has too many rows.
    """
    if len(text) > MAX_FILE_BYTES:
        raise ListFileError(ListFileProblem.TOO_LARGE)
    rows, separator = _read_text(text.replace("\0", ""), is_table=False)
    return ListTable(rows=_checked(rows), separator=separator)


def _read(path: Path) -> bytes:
    problem, reason = ListFileProblem.NOT_READABLE, ""
    try:
        if stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                data = file.read(MAX_FILE_BYTES + 1)
            if len(data) <= MAX_FILE_BYTES:
                return data
            problem = ListFileProblem.TOO_LARGE
        else:
            # A folder, or a pipe, which would block.
            problem = ListFileProblem.OTHER_KIND
    except OSError as error:
        reason = error.strerror or ""
    except ValueError:
        # No file can have this name.
        pass
    raise ListFileError(problem, reason)


def _checked(rows: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the rows without empty cells and rows at the end."""
    kept: list[tuple[str, ...]] = []
    last = filled = 0
    for row in rows:
        if len(row) > _MAX_COLUMNS:
            raise ListFileError(ListFileProblem.OTHER_KIND)
        cells = [cell.strip() for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        kept.append(tuple(cells))
        if cells:
            last, filled = len(kept), filled + 1
            if filled > MAX_ROWS + 1:
                raise ListFileError(ListFileProblem.TOO_MANY_ROWS)
    if not filled:
        raise ListFileError(ListFileProblem.EMPTY)
    if filled > MAX_ROWS and any(re.fullmatch(_ID, cell) for cell in next(filter(None, kept))):
        # The first row is no header.
        raise ListFileError(ListFileProblem.TOO_MANY_ROWS)
    return tuple(kept[:last])


def _decode(data: bytes) -> tuple[str, str, bool]:
    """Return the text, its encoding for people, and whether that is assumed."""
    text, encoding, is_assumed = "", "UTF-8", False
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, encoding = data.decode("utf-16", "replace"), "UTF-16"
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text, encoding, is_assumed = data.decode("cp1252", "replace"), "Windows-1252", True
    if "\0" in text or data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(_OTHER_TEXTS):
        raise ListFileError(ListFileProblem.OTHER_KIND)
    return text, encoding, is_assumed


def _read_text(text: str, *, is_table: bool) -> tuple[Iterable[Sequence[str]], str]:
    """Return the rows of a text, and what separates their cells.

    Args:
        text: the whole text.
        is_table: whether it has columns even if it only holds IDs.
    """
    if stated := re.match(_SEPARATOR_LINE, text):
        return _records(text[stated.end() :], stated[1]), stated[1]
    separator = _separator(text, is_table=is_table)
    if len(text) <= _LONGEST_ID_TEXT and not is_table and (ids := _separated_ids(text, separator)):
        return ((contact_id,) for contact_id in ids), ""
    return _records(text, separator or _NO_SEPARATOR), separator


def _records(text: str, separator: str) -> Iterable[Sequence[str]]:
    if max(text.count("\n"), text.count("\r")) > _MAX_LINES:
        raise ListFileError(ListFileProblem.TOO_MANY_ROWS)
    if text.count(separator) > MAX_CELLS:
        raise ListFileError(ListFileProblem.TOO_LARGE_UNPACKED)
    # A cell may be as long as the file; the default is 131,072 characters.
    csv.field_size_limit(MAX_FILE_BYTES)
    try:
        # Not list(reader), which would hold up the window: other threads run between two steps of a loop.
        return [tuple(row) for row in csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)]
    except csv.Error:
        # A quotation mark is part of a value, such as 5" pipe: it must not join all rows up to the next one.
        return (line.split(separator) for line in StringIO(text, newline=None))


def _separator(text: str, *, is_table: bool) -> str:
    """Return the separator that divides most rows into the same number of cells; empty if none does."""
    found, best = "", (0.0, 0)
    for separator in _SEPARATORS:
        rows = list(islice(filter(any, _records(text[:_SAMPLE_CHARACTERS], separator)), _SAMPLE_ROWS))
        if not is_table and separator == "," and len(rows) > 1 and _are_grouped([",".join(row) for row in rows]):
            continue
        for width, count in Counter(map(len, rows)).most_common(1):
            if width > 1 and (count / len(rows), width) > best:
                found, best = separator, (count / len(rows), width)
    return found


def _separated_ids(text: str, separator: str) -> Sequence[str]:
    """Return the IDs, and the title, of a text that holds nothing else; none if they stand in rows and columns."""
    title, _, rest = text.strip().partition("\n")
    if not rest or any(character.isdecimal() for character in title):
        title, rest = "", text
    is_header = separator != "" and separator in title
    if is_header or not all(re.fullmatch(_ID, word[0]) for word in re.finditer(_WORD, rest)):
        return ()
    lines = list(filter(str.strip, rest.splitlines()))
    words = [re.findall(_WORD, line) for line in lines]
    is_even = len(set(map(len, words))) == 1
    is_table = separator == "\t" or (is_even and separator != "")
    if (len(lines) > 1 and (is_table or _are_grouped(lines))) or (is_even and len(words[0]) == 1):
        return ()
    return [*([title] if title else []), *chain.from_iterable(words)]


def _are_grouped(lines: Sequence[str]) -> bool:
    """Return whether each line is a number such as 1,234."""
    return all(re.fullmatch(_GROUPED, line.strip()) for line in lines)


def _read_workbook(name: str, data: bytes, sheet: str, has_ids: HasIds) -> ListTable:
    try:
        with CalamineWorkbook.from_filelike(checked_copy(data)) as workbook:
            names = _sheet_names(workbook)
            first: ListTable | None = None
            for each in [sheet] if sheet else names:
                try:
                    rows = _checked(_rows(workbook.get_sheet_by_name(each)))
                except ListFileError as error:
                    if error.problem is ListFileProblem.EMPTY:
                        continue
                    if first:
                        # It can be chosen, with the reason against it.
                        break
                    raise
                table = ListTable(name, rows, sheets=names, sheet=each)
                if sheet or has_ids(table):
                    return table
                first = first or table
        if first:
            return first
        problem = ListFileProblem.EMPTY
    except BaseException as error:
        if isinstance(error, ListFileError) or not _is_of_the_file(error):
            raise
        problem = ListFileProblem.LOCKED if isinstance(error, PasswordError) else ListFileProblem.DAMAGED
    # Outside of the except block: the text of the error may repeat the file.
    raise ListFileError(problem)


def _is_of_the_file(error: BaseException) -> bool:
    # The library is written in Rust; its panic is not an Exception.
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def _sheet_names(workbook: CalamineWorkbook) -> tuple[str, ...]:
    sheets = [each for each in workbook.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    visible = [each for each in sheets if each.visible == SheetVisibleEnum.Visible]
    return tuple(each.name for each in visible or sheets)


def _rows(sheet: CalamineSheet) -> Iterator[Sequence[str]]:
    # The library leaves out the empty columns at the left, but no rows.
    left = [""] * (sheet.start[1] if sheet.start else 0)
    for row in sheet.iter_rows():
        yield [*left, *map(_cell_text, row)]


def _cell_text(value: object) -> str:
    """Return the text that a person sees in a cell; a number with more digits than a spreadsheet keeps gets ``.0``."""
    match value:
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < _EXACT:
            return str(int(value))
        case _:
            return str(value)
