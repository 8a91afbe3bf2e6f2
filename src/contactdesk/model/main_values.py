"""The values that tell one contact from another in a list."""

from itertools import chain

from contactdesk.model.contact import Contact, Field, Kind, Missing
from contactdesk.model.lossless_json import plain_text

_COMPANY = ("company", "company_name", "corporate_name")
"""Names of members that hold a company. Neither API documents one in a contact, but fields can be new."""


def main_field(contact: Contact, kind: Kind) -> Field | None:
    """Return the first field of a kind that has a value, in the order of the screen."""
    fields = chain.from_iterable(section.fields for section in contact.sections)
    return next((field for field in fields if field.kind is kind and field.has_value), None)


def main_text(contact: Contact, kind: Kind) -> str:
    """Return the value of this field as received; empty if there is none."""
    field = main_field(contact, kind)
    return _text(field) if field else ""


def company_text(contact: Contact) -> str:
    """Return the contact's company; empty if the contact names none."""
    fields = chain(contact.others, *(section.fields for section in contact.sections))
    named = (field for field in fields if field.path.rpartition(".")[2] in _COMPANY)
    return next((_text(field) for field in named if field.has_value), "")


def _text(field: Field) -> str:
    return "" if isinstance(field.value, Missing) else plain_text(field.value)
