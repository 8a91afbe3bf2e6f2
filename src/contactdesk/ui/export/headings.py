"""The headings of a table's columns, as the window names the fields."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.export import Headings
from contactdesk.ui.contact.contact_text import title_text
from contactdesk.ui.contact.field_text import FieldText


def headings(example: Contact | None) -> Headings:
    """Return the headings, all translated now: a table is written on a thread, where no text is translated.

    Args:
        example: any contact of the API; each has all documented fields. ``None`` if there is no contact at all.
    """
    texts = dict(_texts(example)) if example else {}

    def heading(_section: Section | None, field: Field) -> str:
        return texts.get(field.path, field.path) if field.is_documented else field.path

    return Headings(
        QCoreApplication.translate("ExportText", "ID looked up"),
        QCoreApplication.translate("ExportText", "Outcome"),
        heading,
    )


def _texts(contact: Contact) -> list[tuple[str, str]]:
    """Return the path and the heading of each documented field; a label that occurs twice gets its section."""
    shown = [("", field) for field in contact.badges]
    shown += [(title_text(section), field) for section in contact.sections for field in section.fields]
    labels = [(field.path, FieldText(field).label, title) for title, field in shown]
    counts = Counter(label for _path, label, _title in labels)
    return [(path, label if counts[label] == 1 or not title else f"{label} ({title})") for path, label, title in labels]
