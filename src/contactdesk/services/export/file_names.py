"""Proposes names for exported files that are safe on every platform."""

import re
import unicodedata

from contactdesk.model.contact import Contact
from contactdesk.model.export import SUFFIXES, ExportFormat
from contactdesk.model.related import RelatedDetails

_LONGEST_ID = 80
_LONGEST_NAME = 100
"""In bytes: with the longest ID and suffix, it fits into the 255 bytes of a file name."""

_KEPT = "LMN"
"""The categories of letters, the marks on them, and digits."""

_INSIDE_WORDS = "-_'"


def proposed_name(contact: Contact, details: RelatedDetails | None = None) -> str:
    """Return ``contact-<api>-<id>.json``, with ``-client`` for both."""
    return f"contact-{contact.api}-{_id(contact)}{f'-{details.key}' if details else ''}.json"


def proposed_file_name(contact: Contact, export_format: ExportFormat) -> str:
    """Return the contact's name and ID: ``Ada Rossi 42.xlsx``; without a name, ``contact 42.xlsx``."""
    return f"{_words(contact.name) or 'contact'} {_id(contact)}{SUFFIXES[export_format]}"


def proposed_list_name(stem: str, contacts: str, export_format: ExportFormat) -> str:
    """Return the name of a list's file with the word for contacts, so that it is never the list's own file.

    Args:
        stem: the name of the list's file without its suffix; empty for a pasted list.
        contacts: the word in the language of the window.
        export_format: the format of the export.
    """
    return f"{_words(stem)} {contacts}{SUFFIXES[export_format]}".lstrip()


def _id(contact: Contact) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "_", (contact.id or contact.asked_id)[:_LONGEST_ID])


def _words(text: str) -> str:
    """Return the letters and digits of the text and what is inside words, with spaces in place of the rest."""
    kept = (each if each in _INSIDE_WORDS or unicodedata.category(each)[0] in _KEPT else " " for each in text)
    words = " ".join("".join(kept).split()).encode()[:_LONGEST_NAME].decode(errors="ignore")
    return words.strip(" " + _INSIDE_WORDS)
