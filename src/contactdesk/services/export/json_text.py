"""Writes contacts as JSON, exactly as their APIs sent them."""

from collections.abc import Iterable
from typing import BinaryIO

from contactdesk.model.contact import Contact
from contactdesk.model.export import ExportReport, ExportRow
from contactdesk.model.lossless_json import JsonObject, write
from contactdesk.model.related import RelatedDetails
from contactdesk.services.export.contacts import Contacts

_INDENT = "  "


def export_text(contact: Contact, details: RelatedDetails | None = None) -> str:
    """Return the contact object as received: same members, order and characters; two spaces per level.

    Args:
        contact: the contact.
        details: the details that belong to it. The result then holds both: ``{"contact": …, "client": …}``.
    """
    if details is None:
        return write(contact.source) + "\n"
    return write(JsonObject([("contact", contact.source), (details.key, details.source)])) + "\n"


def one_line_json(source: JsonObject) -> str:
    """Return a contact object as received on one line: a line of NDJSON, without its end."""
    return write(source, indent=None)


def write_json(stream: BinaryIO, rows: Iterable[ExportRow], *, is_list: bool) -> ExportReport:
    """Write an array of the objects as received, or the first one without an array."""
    contacts = Contacts(rows)
    if not is_list:
        for contact in contacts:
            stream.write(export_text(contact).encode())
        return contacts.report
    line = f"\n{_INDENT}"
    separator = f"[{line}"
    for contact in contacts:
        # A line break is never inside a text, where JSON has an escape in its place.
        stream.write((separator + write(contact.source).replace("\n", line)).encode())
        separator = f",{line}"
    stream.write(b"\n]\n" if contacts.report.rows else b"[]\n")
    return contacts.report


def write_ndjson(stream: BinaryIO, rows: Iterable[ExportRow]) -> ExportReport:
    """Write the objects as received, one per line."""
    contacts = Contacts(rows)
    for contact in contacts:
        stream.write(f"{one_line_json(contact.source)}\n".encode())
    return contacts.report
