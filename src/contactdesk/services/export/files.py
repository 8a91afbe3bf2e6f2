"""Writes exports to files, whole or not at all."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from contactdesk.model.contact import Contact
from contactdesk.model.export import PATHS, ExportFormat, ExportOptions, ExportReport, ExportRow, Headings
from contactdesk.model.related import RelatedDetails
from contactdesk.services.export.csv_file import write_exact_csv, write_spreadsheet_csv
from contactdesk.services.export.json_text import export_text, write_json, write_ndjson
from contactdesk.services.export.vcard import write_vcards
from contactdesk.system.atomic_file import atomic_file, write_atomically


def write_export(path: Path, contact: Contact, details: RelatedDetails | None = None) -> None:
    """Write the contact as JSON, with its details if given, to a file, whole or not at all.

    Raises:
        OSError: it cannot be written; an existing file is unchanged.
    """
    write_atomically(path, export_text(contact, details).encode())


def write_rows(
    path: Path, make_rows: Callable[[], Iterable[ExportRow]], options: ExportOptions, headings: Headings = PATHS
) -> ExportReport:
    """Write rows to a file, whole or not at all; see ``write_rows_to``.

    Raises:
        OSError: it cannot be written; an existing file is unchanged.
    """
    with atomic_file(path) as stream:
        return write_rows_to(stream, make_rows, options, headings)


def write_rows_to(
    stream: BinaryIO,
    make_rows: Callable[[], Iterable[ExportRow]],
    options: ExportOptions,
    headings: Headings = PATHS,
) -> ExportReport:
    """Write rows to a stream.

    Args:
        stream: it stays open.
        make_rows: returns the rows, the same ones each time: a table needs them twice, first for its columns. A contact
            may be read only when its row is asked for.
        options: the format and what it depends on.
        headings: the headings of a table for people.

    Raises:
        OSError: they cannot be written.
    """
    match options.format:
        case ExportFormat.JSON:
            return write_json(stream, make_rows(), is_list=options.is_list)
        case ExportFormat.NDJSON:
            return write_ndjson(stream, make_rows())
        case ExportFormat.EXCEL:
            # XlsxWriter takes 40 ms to import.
            from contactdesk.services.export.workbook import write_workbook

            return write_workbook(stream, make_rows, headings)
        case ExportFormat.CSV:
            return write_spreadsheet_csv(stream, make_rows, headings, decimal_comma=options.decimal_comma)
        case ExportFormat.CSV_EXACT:
            # For programs, which need the same headings in every language.
            return write_exact_csv(stream, make_rows, PATHS)
    return write_vcards(stream, make_rows(), options.profile, with_notes=options.with_notes)
