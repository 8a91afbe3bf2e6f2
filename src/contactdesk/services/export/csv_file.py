"""Writes CSV in two kinds: for a spreadsheet, where nothing is calculated, and exact."""

import codecs
import csv
import re
from collections.abc import Callable, Iterable
from typing import BinaryIO

from contactdesk.model.export import ExportReport, ExportRow, Headings
from contactdesk.services.export.table import Table

_BEGIN_FORMULAS = tuple("=+-@＝＋－＠")
_BEGIN_CELLS = ("\t", "\r")
"""Spreadsheets drop these, and then find what is behind them."""

_MAX_CELL = 32_767
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_READ_AS_VALUE = re.compile(
    rf"""
      \(? (?: [0-9]+ (?:[.,][0-9]+)* [.,]? | [.,][0-9]+ ) (?:e[+-]?[0-9]+)? \s?%? \)?
    | [0-9]{{1,4}} [-/.] [0-9]{{1,2}} (?: [-/.] [0-9]{{1,4}} )? (?: \s [0-9:]+ )?
    | [0-9]{{1,4}} : [0-9]{{2}} (?: : [0-9]{{2}} (?: [.,] [0-9]+ )? )? (?: \s? [ap]m )?
    | [0-9]{{1,2}} [-/.\s]? {_MONTH} (?: [-/.\s]? [0-9]{{2,4}} )?
    | {_MONTH} [-/.\s]? [0-9]{{1,4}}
    | true | false
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What a spreadsheet reads as a number, a date, a time or yes and no; names of months only in English."""
_KEPT = {
    # Longer numbers are shown, and saved again, as 1.23457E+11; from 16 digits on, their end is lost.
    is_comma: re.compile(rf"(?:0|[1-9][0-9]{{0,8}}){sign}[0-9]{{0,3}}[1-9]|0|[1-9][0-9]{{0,10}}")
    for is_comma, sign in ((True, ","), (False, r"\."))
}
"""Numbers that stay as they are, by whether the system writes decimals with a comma."""


def write_spreadsheet_csv(
    stream: BinaryIO, make_rows: Callable[[], Iterable[ExportRow]], headings: Headings, *, decimal_comma: bool
) -> ExportReport:
    """Write CSV that a spreadsheet opens: UTF-8 with a byte order mark, and an apostrophe before formulas."""
    table = Table(make_rows, headings)
    # With a decimal comma, Windows separates lists by semicolons, and Excel columns likewise.
    delimiter = ";" if decimal_comma else ","
    writer = csv.writer(codecs.getwriter("utf-8-sig")(stream), delimiter=delimiter)
    writer.writerow(map(_harmless, table.header))
    rows = marked = changed = 0
    for line in table.lines():
        harmless = [_harmless(cell) for cell in line]
        writer.writerow(harmless)
        rows += 1
        marked += sum(map(str.__ne__, harmless, line))
        changed += sum(_is_changed(cell, _KEPT[decimal_comma]) for cell in harmless)
    return ExportReport(rows, left_out_cells=table.left_out_cells, marked_cells=marked, changed_values=changed)


def write_exact_csv(stream: BinaryIO, make_rows: Callable[[], Iterable[ExportRow]], headings: Headings) -> ExportReport:
    """Write CSV as RFC 4180 describes it, in UTF-8, with every value as received."""
    table = Table(make_rows, headings)
    writer = csv.writer(codecs.getwriter("utf-8")(stream))
    writer.writerow(table.header)
    rows = 0
    for line in table.lines():
        writer.writerow(line)
        rows += 1
    return ExportReport(rows, left_out_cells=table.left_out_cells)


def _harmless(cell: str) -> str:
    is_formula = cell.startswith(_BEGIN_CELLS) or cell.lstrip().startswith(_BEGIN_FORMULAS)
    return f"'{cell}" if is_formula else cell


def _is_changed(cell: str, kept: re.Pattern[str]) -> bool:
    """Return whether a spreadsheet changes a cell when it opens the file."""
    if len(cell) > _MAX_CELL:
        return True
    return _READ_AS_VALUE.fullmatch(cell.strip()) is not None and kept.fullmatch(cell) is None
