"""Exports a contact to a file or the clipboard, exactly as the API sent it."""

import errno
import re
from pathlib import Path

from contactdesk.model.contact import Contact
from contactdesk.model.lossless_json import JsonObject, write
from contactdesk.model.related import RelatedDetails
from contactdesk.system.atomic_file import write_atomically

_LONGEST_ID_IN_NAME = 80


def export_text(contact: Contact, details: RelatedDetails | None = None) -> str:
    """Return the contact object as received: same members, order and characters; two spaces per level.

    Args:
        contact: the contact.
        details: the details that belong to it. The result then holds both: ``{"contact": …, "client": …}``.
    """
    if details is None:
        return write(contact.source) + "\n"
    return write(JsonObject([("contact", contact.source), (details.key, details.source)])) + "\n"


def proposed_name(contact: Contact, details: RelatedDetails | None = None) -> str:
    """Return ``contact-<api>-<id>.json``, with ``-client`` for both; safe as a file name on every platform."""
    contact_id = re.sub(r"[^A-Za-z0-9_-]+", "_", (contact.id or contact.asked_id)[:_LONGEST_ID_IN_NAME])
    return f"contact-{contact.api}-{contact_id}{f'-{details.key}' if details else ''}.json"


def write_export(path: Path, contact: Contact, details: RelatedDetails | None = None) -> None:
    """Write the contact, with its details if given, to a file, whole or not at all.

    Raises:
        OSError: it cannot be written; an existing file is unchanged.
    """
    data = export_text(contact, details).encode("utf-8")
    try:
        write_atomically(path, data)
    except ValueError as error:  # NUL or a lone surrogate
        raise OSError(errno.EINVAL, "no file can have this name", str(path)) from error
