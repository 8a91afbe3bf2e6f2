"""Writes contacts as vCards 3.0, which every address book reads.

The program writes them itself: the library for it, vobject 0.9.9, writes the parts of ``ORG`` wrongly.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact, Field, Kind
from contactdesk.model.export import ExportReport, ExportRow
from contactdesk.model.lossless_json import Number
from contactdesk.model.profile import Profile
from contactdesk.services.export.contacts import Contacts
from contactdesk.services.export.table import fields_in_order, value_text, whole_characters
from contactdesk.system import phone_numbers

_MAX_LINE = 75
"""The most octets of a line, without its end."""

_SPECIAL = re.compile(r"([\\;,])")
_LINE_BREAK = re.compile("\r\n|[\n\r]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WEB_ADDRESS = re.compile(r"https?://[^\s@/?#]+(?:[/?#]\S*)?", re.IGNORECASE)
_BARE_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/\S*)?", re.IGNORECASE)


def write_vcards(stream: BinaryIO, rows: Iterable[ExportRow], profile: Profile, *, with_notes: bool) -> ExportReport:
    """Write one card for each contact."""
    contacts = Contacts(rows)
    for contact in contacts:
        stream.write(vcard(contact, profile, with_notes=with_notes).encode())
    return contacts.report


def vcard(contact: Contact, profile: Profile, *, with_notes: bool = False) -> str:
    """Return the card of a contact, with the lines of its client if it has them.

    Addresses for copies of emails are those of other people and are left out.

    Args:
        contact: the contact.
        profile: the profile by which it was looked up. Its address and company are part of the UID, since numbers
            repeat from company to company.
        with_notes: whether the card has the notes.
    """
    lines = ["BEGIN:VCARD", "VERSION:3.0", *_properties(contact, profile, with_notes=with_notes), "END:VCARD"]
    return "".join(map(_folded, lines))


def _properties(contact: Contact, profile: Profile, *, with_notes: bool) -> Iterator[str]:
    info = APIS[contact.api].info
    facts = info.card
    fields = [field for _section, field in fields_in_order(contact) if field.is_documented]
    values = {field.path: _text(field) for field in fields}

    def joined(paths: Iterable[str], separator: str = ", ") -> str:
        return _escaped(separator.join(filter(None, (values.get(path, "") for path in paths))))

    family, given = joined([facts.family_name]), joined([facts.given_name])
    name = _escaped(contact.name or contact.id or contact.asked_id)
    yield f"FN:{name}"
    yield f"N:{family};{given if family or given else name};;;"
    if organisation := joined([facts.organisation]):
        yield f"ORG:{organisation}"
    if title := joined([facts.title]):
        yield f"TITLE:{title}"
    # A contact often has the same address for its bills.
    yield from dict.fromkeys(line for field in fields for line in _by_kind(field))
    address = (
        joined(facts.street, "\n"),
        joined(facts.town),
        joined(facts.region),
        joined([facts.postal_code]),
        joined([facts.country]),
    )
    if any(address):
        yield f"ADR:;;{';'.join(address)}"
    notes = [values[field.path] for field in fields if field.kind is Kind.NOTES and values[field.path]]
    if notes and with_notes:
        yield "NOTE:" + _escaped("\n\n".join(notes))
    company = profile.settings.get(info.paste.company_setting, "")
    identity = f"{profile.base_url}{info.endpoint}/{contact.id or contact.asked_id}#{company}"
    yield f"UID:{uuid5(NAMESPACE_URL, whole_characters(identity))}"
    for field in fields:
        if field.path == facts.updated and field.time:
            yield f"REV:{_time(field.time)}"


def _text(field: Field) -> str:
    return value_text(field.value).strip() if isinstance(field.value, str | Number) else ""


def _by_kind(field: Field) -> Iterator[str]:
    text = _text(field)
    match field.kind:
        case Kind.EMAIL if text:
            yield f"EMAIL;TYPE=INTERNET:{_escaped(text)}"
        case Kind.LINK if _WEB_ADDRESS.fullmatch(text):
            yield f"URL:{_escaped(text)}"
        case Kind.LINK if _BARE_HOST.fullmatch(text):
            yield f"URL:https://{_escaped(text)}"
        case Kind.PHONE if text:
            for number in _numbers(field, text):
                yield f"TEL;TYPE=VOICE:{_escaped(number)}"


def _numbers(field: Field, text: str) -> Iterator[str]:
    """Yield each number in its international form where the country is known, else as received."""
    country = (field.calling_code, field.region)
    numbers = phone_numbers.split(text, *country)
    if not numbers:
        yield text
    for number, form in zip(numbers, phone_numbers.read(text, *country), strict=True):
        international = form.international or (form.dialled if form.dialled.startswith("+") else "")
        extension = f" ext. {form.extension}" if form.extension else ""
        yield f"{international}{extension}" if international else number


def _time(time: date) -> str:
    if isinstance(time, datetime):
        return time.isoformat(timespec="seconds").replace("+00:00", "Z")
    return time.isoformat()


def _escaped(text: str) -> str:
    """Return the text for a line: with escapes, and without control characters, which no card may hold."""
    text = _SPECIAL.sub(r"\\\1", whole_characters(text))
    return _CONTROL.sub("\ufffd", _LINE_BREAK.sub(r"\\n", text))


def _folded(line: str) -> str:
    """Return the line with its end, as several lines of at most 75 octets, none of which ends inside a character."""
    octets = line.encode()
    parts = []
    start, longest = 0, _MAX_LINE
    while len(octets) - start > longest:
        end = start + longest
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(octets[start:end])
        # The space in front of a continued line counts.
        start, longest = end, _MAX_LINE - 1
    return b"\r\n ".join([*parts, octets[start:]]).decode() + "\r\n"
