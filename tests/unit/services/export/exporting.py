"""Export contacts without a window."""

import json
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.export import PATHS, ExportFormat, ExportOptions, ExportReport, ExportRow, Headings
from contactdesk.model.lossless_json import Json, JsonObject
from contactdesk.model.profile import Profile
from contactdesk.model.related import with_details
from contactdesk.services.export import write_rows_to
from tests.unit.apis.reading import read

WETHOD = Profile("a" * 32, "Acme", "wethod", "https://api.wethod.com", {"company": "acme", "api_version": "2024-06-15"})
CLEMTA = Profile("c" * 32, "Clemta", "clemta", "https://api.clemta.com")

HOSTILE_NAMES = (
    "=cmd|'/C calc'!A0",
    "\tx",
    "＝1+1",
    "0042",
    "+39 02 1234567",
    "64e1234567890123456789ab",
    " =1+1",
    "@SUM(A1)",
    "-1+1",
    "\r=1+1",
    "\n=1+1",
    "<r><t>a</t></r>",
    "<r></r>",
    "_x000D_",
    "a\0b\x0bc\x1b",
    "https://x.example/",
    "mailto:a@b.example",
    "two\r\nlines",
    '"quoted"; and, separated',
    "  spaces  ",
    "<b>&amp;</b>",
    "true",
    "1-2",
    "123456789012345678",
)
"""Each comes back as the same text from a workbook."""


def wethod(**members: Any) -> Contact:
    """Return a contact of Wethod with these members."""
    return read("wethod", json.dumps(members))


def with_client(contact: Contact, client: Json) -> Contact:
    """Return a contact of Wethod with its client."""
    request = APIS["wethod"].related(contact)
    assert request
    assert isinstance(client, JsonObject)
    return with_details(contact, request.read(client))


def rows_of(contacts: Iterable[Contact]) -> list[ExportRow]:
    """Return a row for each contact."""
    return [ExportRow(contact.id or contact.asked_id, contact=contact) for contact in contacts]


def exported(
    rows: Sequence[ExportRow],
    export_format: ExportFormat,
    headings: Headings = PATHS,
    *,
    is_list: bool = True,
    decimal_comma: bool = False,
    with_notes: bool = False,
) -> tuple[bytes, ExportReport]:
    """Return what an export of the rows holds, and its report."""
    stream = BytesIO()
    options = ExportOptions(export_format, WETHOD, is_list, decimal_comma, with_notes)
    report = write_rows_to(stream, lambda: iter(rows), options, headings)
    return stream.getvalue(), report


def written(path: Path, rows: Sequence[ExportRow], export_format: ExportFormat) -> Path:
    """Write the rows to a file and return it."""
    path.write_bytes(exported(rows, export_format)[0])
    return path
