"""Writes a contact as Markdown, for tickets and notes."""

import re
from collections.abc import Callable

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.export import path_of
from contactdesk.services.export.table import fields_in_order, value_text, whole_characters

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~$])")
_LINE_BREAK = re.compile(r"\s*(?:\r\n|[\n\r\v\f\x85\u2028\u2029])\s*")


def markdown(contact: Contact, title: str = "", heading: Callable[[Section | None, Field], str] = path_of) -> str:
    """Return a bold line that identifies the contact, and a list of its fields that have a value.

    No text of the contact is read as markup: it brings no picture, heading or hidden link.

    Args:
        contact: the contact.
        title: the line; by default the name and the ID.
        heading: returns the name of a field; its section is ``None`` for badges and fields that are not documented.
    """
    title = title or f"{contact.name} {contact.id or contact.asked_id}".strip()
    lines = [f"**{_plain(title)}**", ""]
    for section, field in fields_in_order(contact):
        if text := value_text(field.value).strip():
            lines.append(f"- **{_plain(heading(section, field))}:** {_plain(text)}")
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", whole_characters(text))
    # A new line could begin a heading, a list or a quotation.
    return _LINE_BREAK.sub("<br>", escaped)
