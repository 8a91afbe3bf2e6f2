"""A whole contact as text that people can read: for "Copy all" and for naming it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from contactdesk.model.contact import Contact, Field
from contactdesk.model.profile import Profile
from contactdesk.ui.contact.contact_header import shown_id
from contactdesk.ui.contact.field_text import DASH, FieldText
from contactdesk.ui.safe_text import one_line, visible, without_middle

Lengths = tuple[int, int]
"""Characters of each name, and of the ID."""

_IN_A_LINE: Lengths = (28, 120)
_IN_TEXT: Lengths = (200, 120)
_WHERE_NARROW: tuple[Lengths, ...] = ((28, 13), (16, 9), (10, 9))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactText", text)


def identity(contact: Contact, profile: Profile, api_name: str, lengths: Lengths) -> str:
    """The name, the ID and the profile, as in ``Ada Rossi, ID 42, Acme production (Wethod)``."""
    of_names, of_id = lengths
    name = one_line(contact.name, of_names) or _tr("No name")
    whose_id = _tr("ID {0}").format(without_middle(one_line(shown_id(contact)), of_id))
    return f"{name}, {whose_id}, {one_line(profile.name, of_names)} ({api_name})"


def stale_text(contact: Contact, profile: Profile, api_name: str, lengths: Lengths) -> str:
    """The same of a contact that is not the one looked up last."""
    return _tr("Older contact: {0}").format(identity(contact, profile, api_name, lengths))


def stale_reason_text(contact: Contact, profile: Profile, api_name: str, reason: str) -> list[str]:
    """The same and why, then shorter and shorter: the ID gives its middle up, then the names their ends."""
    return [f"{stale_text(contact, profile, api_name, lengths)} – {reason}" for lengths in (_IN_A_LINE, *_WHERE_NARROW)]


def no_fields(api_name: str, title: str) -> str:
    """What stands in the pane of a section that the API does not have."""
    return _tr("{0} contacts carry no {1} details.").format(api_name, title.lower())


def readable(contact: Contact, profile: Profile, api_name: str, is_stale: bool) -> str:
    """All of the contact, one field a line, below a line that says whose it is."""
    naming = stale_text if is_stale else identity
    lines = [naming(contact, profile, api_name, _IN_TEXT)]
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
