"""The window title while a contact is shown."""

from contactdesk.model.contact import Contact
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.safe_text import for_title, one_line

_LONGEST_NAME, _LONGEST_VALUE = 80, 24


def contact_title(contact: Contact, environment: str) -> str:
    """Return the name, each value that must not be overlooked, and the environment."""
    values = [one_line(FieldText(field).shown, _LONGEST_VALUE) for field in contact.badges if field.is_notable]
    name = one_line(contact.name or contact.asked_id, _LONGEST_NAME)
    parts = [name, *(f"⚠ {value}" for value in values), environment_text(environment)]
    return for_title(" · ".join(filter(None, parts)))
