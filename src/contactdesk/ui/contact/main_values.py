"""The values of a contact that are needed most: to write, to call, to open, to put into a ticket or a letter."""

from contactdesk.model.contact import Contact, Field, Kind
from contactdesk.model.main_values import main_field
from contactdesk.model.profile import Profile
from contactdesk.ui.contact import contact_text
from contactdesk.ui.contact.field_text import FieldText


def address_text(contact: Contact) -> str:
    """Return the lines of the first postal address; empty if there is none."""
    for section in filter(lambda section: section.address, contact.sections):
        shown = {field.path: _on_one_line(field) for field in section.fields}
        lines = (" ".join(filter(None, (shown.get(path, "") for path in line))) for line in section.address)
        if text := "\n".join(filter(None, lines)):
            return text
    return ""


def line_text(contact: Contact, profile: Profile, api_name: str, is_stale: bool) -> str:
    """Return one line that identifies the contact in a ticket, with its e-mail address and telephone number."""
    first = contact_text.stale_text if is_stale else contact_text.identity_text
    fields = (main_field(contact, Kind.EMAIL), main_field(contact, Kind.PHONE))
    values = [_on_one_line(field) for field in fields if field]
    return ", ".join([first(contact, profile, api_name, contact_text.IN_TEXT), *values])


def _on_one_line(field: Field) -> str:
    """Return the whole value as shown, with its line breaks as spaces."""
    return " ".join(FieldText(field).copied.split())
