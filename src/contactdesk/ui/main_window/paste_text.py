"""The sentences about pasted text: what Enter will ask, or why it asks nothing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from contactdesk.model.paste import PasteOutcome, PasteReason, PasteResult, is_plausible
from contactdesk.ui.locale_text import date_text
from contactdesk.ui.safe_text import one_line, short_line, without_middle

_WHOLE_ID, _SHORT_ID = 12, 9
_NAMES = (32, 20, 12)
"""Characters of a profile's name; the longest that fits is shown."""
_PLACE = 40


def short_id(contact_id: str) -> str:
    """Return an ID of at most twelve characters whole, a longer one without its middle."""
    return one_line(contact_id) if len(contact_id) <= _WHOLE_ID else without_middle(contact_id, _SHORT_ID)


def asks_texts(profile: str, contact_id: str, created: datetime | None, *, is_switch: bool) -> list[str]:
    """Return what Enter will ask, with the creation time if the ID holds one; then shorter forms.

    They leave out, in this order: part of the profile's name, the date, the change of the profile, the whole name. Each
    has the ID, and the doubt about it.
    """
    date = date_text(created) if created else ""
    return [
        template.format(profile=short_line(profile, length), id=short_id(contact_id), date=date)
        for template in _templates(created, is_switch=is_switch)
        for length in (_NAMES if "{profile}" in template else _NAMES[:1])
    ]


def _templates(created: datetime | None, *, is_switch: bool) -> list[str]:
    if created and not is_plausible(created):
        return [
            QCoreApplication.translate(
                "PasteText", "Probably mistyped (created {date}). Enter asks ● {profile} for {id}"
            ),
            QCoreApplication.translate("PasteText", "Probably mistyped. Enter asks ● {profile} for {id}"),
            QCoreApplication.translate("PasteText", "Mistyped? Enter asks ● {profile} for {id}"),
            QCoreApplication.translate("PasteText", "Mistyped? {id}"),
        ]
    templates = [
        QCoreApplication.translate("PasteText", "Enter asks ● {profile} for {id}"),
        QCoreApplication.translate("PasteText", "Enter asks for {id}"),
    ]
    if is_switch:
        templates.insert(0, QCoreApplication.translate("PasteText", "Profile changed. Enter asks ● {profile} for {id}"))
    if created and is_switch:
        dated = QCoreApplication.translate(
            "PasteText", "Profile changed. Enter asks ● {profile} for {id}, created {date}"
        )
        templates.insert(0, dated)
    elif created:
        dated = QCoreApplication.translate("PasteText", "Enter asks ● {profile} for {id}, created {date}")
        templates.insert(0, dated)
    return templates


def note_text(result: PasteResult) -> str:
    """Return why Enter asks nothing yet; empty if it asks, or if there are several IDs."""
    match result.outcome:
        case PasteOutcome.CHOOSE_PROFILE:
            text = QCoreApplication.translate("PasteText", "Several profiles fit {id}. Choose one.")
            return text.format(id=short_id(result.contact_id))
        case PasteOutcome.CHOOSE_ID if result.reason is PasteReason.GROUPED:
            return QCoreApplication.translate("PasteText", "This can be read in several ways. Choose the contact ID.")
        case PasteOutcome.CHOOSE_ID:
            return QCoreApplication.translate("PasteText", "It is not clear which contact ID is meant. Choose one.")
        case PasteOutcome.REFUSED:
            return _place_text(result) if result.place else _plain_text(result.reason)
    return ""


def short_note_texts(result: PasteResult) -> list[str]:
    """Return shorter forms of why Enter asks nothing, which leave room for a button."""
    if result.reason is not PasteReason.NOT_THIS_PROFILE:
        return []
    text = QCoreApplication.translate("PasteText", "This ID is from {place}.")
    return [text.format(place=one_line(result.place, _PLACE))]


def key_texts(hints: list[str]) -> list[str]:
    """Return the hints with the remark that a key was not used, longest first, and then without it."""
    long = QCoreApplication.translate("PasteText", "A key was in what you pasted; it was not used. {hint}")
    short = QCoreApplication.translate("PasteText", "Key not used. {hint}")
    return [*(long.format(hint=hint) for hint in hints[:1]), *(short.format(hint=hint) for hint in hints), *hints]


def remark_text(result: PasteResult) -> str:
    """Return the remark on unused parts of the pasted text; empty if all of it was used."""
    if result.had_key and result.is_cut:
        return QCoreApplication.translate(
            "PasteText", "Only the beginning was read. A key was in what you pasted; it was not used."
        )
    if result.had_key:
        return QCoreApplication.translate("PasteText", "A key was in what you pasted; it was not used.")
    is_whole_list = result.outcome is PasteOutcome.SEVERAL and not result.ids
    if result.is_cut and not is_whole_list:
        return QCoreApplication.translate("PasteText", "Only the beginning of the pasted text was read.")
    return ""


def _place_text(result: PasteResult) -> str:
    """Return a reason that names a company, a host or an API."""
    match result.reason:
        case PasteReason.OTHER_PLACE if result.is_company:
            text = QCoreApplication.translate("PasteText", "There is no profile for the company {place}.")
        case PasteReason.OTHER_PLACE:
            text = QCoreApplication.translate("PasteText", "There is no profile for {place}, so nothing is asked.")
        case PasteReason.NOT_THIS_PROFILE:
            text = QCoreApplication.translate("PasteText", "This ID is from {place}, so this profile is not asked.")
        case PasteReason.NO_PROFILE:
            text = QCoreApplication.translate("PasteText", "This looks like a {api} ID. There is no profile for {api}.")
        case PasteReason.ONE_MISSING:
            text = QCoreApplication.translate("PasteText", "This looks like a {api} ID, but one character is missing.")
        case PasteReason.ONE_TOO_MANY:
            text = QCoreApplication.translate("PasteText", "This looks like a {api} ID with one character too many.")
        case _:
            return _plain_text(result.reason)
    place = one_line(result.place, _PLACE)
    return text.format(place=place, api=place)


def _plain_text(reason: PasteReason) -> str:
    match reason:
        case PasteReason.NO_PROFILE:
            return QCoreApplication.translate("PasteText", "No profile fits this ID.")
        case PasteReason.OTHER_LABEL:
            return QCoreApplication.translate(
                "PasteText", "This is labelled as the ID of something other than a contact."
            )
        case PasteReason.ADDRESS:
            return QCoreApplication.translate("PasteText", "This is not the address of a contact. Paste its ID.")
        case PasteReason.OTHER_OBJECT:
            return QCoreApplication.translate("PasteText", "This JSON is not a contact. Paste the contact's ID.")
        case PasteReason.UNREADABLE_JSON:
            return QCoreApplication.translate(
                "PasteText", "This JSON is incomplete or damaged. Paste the contact's ID."
            )
        case PasteReason.ROUNDED:
            return QCoreApplication.translate(
                "PasteText", "This number was rounded. Copy the whole ID from its source."
            )
        case PasteReason.NOT_WHOLE:
            return QCoreApplication.translate("PasteText", "This is not a whole number. Copy the ID again.")
    return QCoreApplication.translate("PasteText", "The pasted text has no contact ID.")
