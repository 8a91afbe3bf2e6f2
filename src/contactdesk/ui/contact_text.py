"""A whole contact as text that people can read: for "Copy all" and for naming it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from contactdesk.contact import Contact, Field
from contactdesk.profile import Profile
from contactdesk.ui.contact_header import shown_id
from contactdesk.ui.field_text import DASH, FieldText
from contactdesk.ui.text import one_line, visible

_NAME_LENGTH = 28
"""Characters: in the narrowest window name, ID and profile stand side by side."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactText", text)


def identity(contact: Contact, profile: Profile, api_name: str, name_length: int = _NAME_LENGTH) -> str:
    """The name, the ID and the profile, as in ``Ada Rossi, ID 42, Acme production (Wethod)``."""
    name = one_line(contact.name, name_length) or _tr("No name")
    whose_id = _tr("ID {0}").format(one_line(shown_id(contact)))
    return f"{name}, {whose_id}, {one_line(profile.name, name_length)} ({api_name})"


def older(contact: Contact, profile: Profile, api_name: str, name_length: int = _NAME_LENGTH) -> str:
    """The same of a contact that is not the one looked up last."""
    return _tr("Older contact: {0}").format(identity(contact, profile, api_name, name_length))


def no_fields(api_name: str, title: str) -> str:
    """What stands in the pane of a section that the API does not have."""
    return _tr("{0} contacts carry no {1} details.").format(api_name, title.lower())


def readable(contact: Contact, profile: Profile, api_name: str, is_old: bool) -> str:
    """All of the contact, one field a line, below a line that says whose it is."""
    naming = older if is_old else identity
    lines = [naming(contact, profile, api_name, name_length=200)]
    if contact.is_another:
        ids = (one_line(contact.id), one_line(contact.asked_id))
        lines.append(_tr("The answer carries ID {0}, not the {1} you asked for").format(*ids))
    if contact.badges:
        lines += ["", *_lines(contact.badges)]
    for section in contact.sections:
        fields = _lines(section.fields) if section.fields else [no_fields(api_name, section.title)]
        lines += ["", section.title, *fields]
    if contact.others:
        lines += ["", _tr("Other fields"), *_lines(contact.others)]
    return "\n".join(lines) + "\n"


def _lines(fields: Sequence[Field]) -> Iterator[str]:
    for field in fields:
        text = FieldText(field)
        value = f"{DASH} ({text.absence})" if text.absence else text.copied
        if field.time is not None and not text.absence:
            value = text.spoken
        if text.mark:
            value += f" ({text.mark})"
        yield f"{visible(field.label)}: {value}".replace("\n", "\n  ")
