"""A whole contact as readable text for "Copy all", and short texts that identify it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.main_values import company_text
from contactdesk.model.profile import Profile
from contactdesk.model.related import SECTION
from contactdesk.ui.contact.field_text import DASH, FieldText
from contactdesk.ui.safe_text import one_line, short_line, visible, without_middle

Lengths = tuple[int, int]
"""Characters of each name, and of the ID."""

_SPOKEN_VALUE = 60
_IN_A_LINE: Lengths = (28, 120)
IN_TEXT: Lengths = (200, 120)
_IN_NARROW_SPACE: tuple[Lengths, ...] = ((28, 13), (16, 9), (10, 9))


def shown_id(contact: Contact) -> str:
    """Return the contact's own ID, or else the ID that was looked up."""
    return contact.id or contact.asked_id


def identity_text(contact: Contact, profile: Profile, api_name: str, lengths: Lengths) -> str:
    """Return the name, the ID and the profile: ``Ada Rossi, ID 42, Acme production (Wethod)``."""
    name_length, id_length = lengths
    name = one_line(contact.name, name_length) or QCoreApplication.translate("ContactText", "No name")
    contact_id = without_middle(one_line(shown_id(contact)), id_length)
    id_text = QCoreApplication.translate("ContactText", "ID {0}").format(contact_id)
    return f"{name}, {id_text}, {short_line(profile.name, name_length)} ({api_name})"


def stale_text(contact: Contact, profile: Profile, api_name: str, lengths: Lengths) -> str:
    """Return the text that identifies an older contact, i.e. not the one looked up last."""
    identity = identity_text(contact, profile, api_name, lengths)
    return QCoreApplication.translate("ContactText", "Older contact: {0}").format(identity)


def stale_reason_text(contact: Contact, profile: Profile, api_name: str, reason: str) -> list[str]:
    """Return ``stale_text`` with a reason, then shorter forms, each with the whole reason.

    First the ID loses its middle, then the names are cut, then the contact's name goes, which stands above, and at last
    everything but the reason.
    """
    all_lengths = (_IN_A_LINE, *_IN_NARROW_SPACE)
    texts = [f"{stale_text(contact, profile, api_name, lengths)} – {reason}" for lengths in all_lengths]
    for name_length, id_length in _IN_NARROW_SPACE:
        text = QCoreApplication.translate("ContactText", "Older contact: ID {0}, {1} – {2}")
        contact_id = without_middle(one_line(shown_id(contact)), id_length)
        texts.append(text.format(contact_id, short_line(profile.name, name_length), reason))
    return [*texts, QCoreApplication.translate("ContactText", "Older contact – {0}").format(reason)]


def found_text(contact: Contact) -> str:
    """Return what is announced when a contact was found: its name, company and badges."""
    name = one_line(contact.name, IN_TEXT[0]) or QCoreApplication.translate("ContactText", "No name")
    badges = (FieldText(field) for field in contact.badges)
    values = [one_line(badge.shown, _SPOKEN_VALUE) for badge in badges if not badge.absence]
    details = ", ".join(filter(None, (name, one_line(company_text(contact), _SPOKEN_VALUE), *values)))
    return QCoreApplication.translate("ContactText", "Contact found: {details}").replace("{details}", details)


def no_fields_text(api_name: str) -> str:
    """Return the text for the pane of a section that the API does not have."""
    return QCoreApplication.translate("ContactText", "{0} has no such data.").format(api_name)


def title_text(section: Section) -> str:
    """Return the title of a section."""
    return QCoreApplication.translate("Section", section.title)


def full_text(contact: Contact, profile: Profile, api_name: str, is_stale: bool, client_status: str = "") -> str:
    """Return all of the contact, one field per line, below a line that identifies it.

    Args:
        contact: the contact, with its client if that is there.
        profile: the profile by which it was looked up.
        api_name: the name of its API for people.
        is_stale: whether it is not the one looked up last.
        client_status: the sentence about its client; empty for none.
    """
    first_line = stale_text if is_stale else identity_text
    lines = [first_line(contact, profile, api_name, IN_TEXT)]
    if contact.is_another:
        ids = (one_line(contact.id), one_line(contact.asked_id))
        text = QCoreApplication.translate("ContactText", "The response has ID {0}, but you looked up {1}")
        lines.append(text.format(*ids))
    if contact.badges:
        lines += ["", *_lines(contact.badges)]
    for section in contact.sections:
        status = [client_status] if client_status and section.key == SECTION else []
        shown = [*status, *_lines(section.fields)] or [no_fields_text(api_name)]
        lines += ["", title_text(section), *shown]
    if contact.others:
        lines += ["", QCoreApplication.translate("ContactText", "Other fields"), *_lines(contact.others)]
    return "\n".join(lines) + "\n"


def _lines(fields: Sequence[Field]) -> Iterator[str]:
    for field in fields:
        text = FieldText(field)
        value = f"{DASH} ({text.absence})" if text.absence else text.copied
        if text.mark:
            value += f" ({text.mark})"
        yield f"{visible(text.label)}: {value}".replace("\n", "\n  ")
