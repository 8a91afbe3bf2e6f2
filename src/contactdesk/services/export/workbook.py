"""Writes Excel workbooks in which every cell is a text: nothing is calculated, rounded or linked."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from contactdesk.model.export import ExportReport, ExportRow, Headings
from contactdesk.services.export.table import Table

_MAX_CELL = 32_767
"""The most UTF-16 units of a cell."""

_COLUMN_WIDTH = 20
"""In characters."""

_RICH = ("<r>", "</r>")

_FOLDER_PREFIX = "contactdesk-export-"
_STALE_AFTER_S = 3600.0


def write_workbook(stream: BinaryIO, make_rows: Callable[[], Iterable[ExportRow]], headings: Headings) -> ExportReport:
    """Write a workbook with one sheet, whose first row stays in sight.

    Raises:
        OSError: it cannot be written.
    """
    table = Table(make_rows, headings)
    _sweep()
    with tempfile.TemporaryDirectory(prefix=_FOLDER_PREFIX, ignore_cleanup_errors=True) as folder:
        # In a file first: after an error, XlsxWriter goes on writing to a stream.
        path = Path(folder) / "export.xlsx"
        try:
            with Workbook(path, {"constant_memory": True, "tmpdir": folder}) as workbook:
                rows, cut_cells = _write_sheet(workbook, table)
        except FileCreateError as error:
            raise error.args[0] from None
        with path.open("rb") as file:
            shutil.copyfileobj(file, stream)
    return ExportReport(rows, left_out_cells=table.left_out_cells, cut_cells=cut_cells)


def _sweep() -> None:
    """Remove the contacts that an export has left which was killed, if possible."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER_PREFIX}*"):
            if time.time() - folder.lstat().st_mtime >= _STALE_AFTER_S:
                shutil.rmtree(folder, ignore_errors=True)


def _write_sheet(workbook: Workbook, table: Table) -> tuple[int, int]:
    """Write all rows; return how many there are, and how many cells were cut."""
    # A cell of the format "text" stays a text when someone edits it.
    plain = workbook.add_format({"num_format": "@"})
    bold = workbook.add_format({"num_format": "@", "bold": True})
    sheet = workbook.add_worksheet()
    sheet.set_column(0, len(table.header) - 1, _COLUMN_WIDTH)
    sheet.freeze_panes(1, 0)
    _write_line(sheet, 0, table.header, bold)
    rows = cut_cells = 0
    for rows, line in enumerate(table.lines(), 1):
        cut_cells += _write_line(sheet, rows, line, plain)
    return rows, cut_cells


def _write_line(sheet: Worksheet, row: int, line: list[str], cell_format: Format) -> int:
    """Write the cells that are not empty; return how many of them were cut."""
    cut_cells = 0
    for column, text in enumerate(line):
        cell = _cut(text)
        cut_cells += cell != text
        if cell.startswith(_RICH[0]) and cell.endswith(_RICH[1]):
            # XlsxWriter takes this text for markup of its own and does not escape it.
            sheet.write_rich_string(row, column, _RICH[0], cell_format, cell.removeprefix(_RICH[0]), cell_format)
        elif cell:
            sheet.write_string(row, column, cell, cell_format)
    return cut_cells


def _cut(text: str) -> str:
    if len(text) <= _MAX_CELL // 2:
        return text
    # The text holds no halves of characters; cutting may make one.
    return text.encode("utf-16-le")[: 2 * _MAX_CELL].decode("utf-16-le", "ignore")
