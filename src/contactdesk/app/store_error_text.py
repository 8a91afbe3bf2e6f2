"""The sentences for failures of the saved profiles and of the keyring."""

from PySide6.QtCore import QCoreApplication

from contactdesk.services.lookup import secret_failure
from contactdesk.storage.profile_format import BadEntry, EntryProblem
from contactdesk.storage.profile_store import StoreError, StoreErrorReason
from contactdesk.storage.vault import VaultErrorReason
from contactdesk.ui.safe_text import one_line

_LONGEST_NAME = 60


def store_error_text(error: StoreError) -> str:
    """Return what happened to the file of the profiles, and what to do."""
    match error.reason:
        case StoreErrorReason.BROKEN if error.place:
            said = QCoreApplication.translate(
                "StoreErrorText",
                "{path} is damaged and cannot be read: line {line}, column {column} breaks the rules of JSON. "
                "Correct it there and start again. If you save a profile first, the damaged file is kept under "
                "another name.",
            )
        case StoreErrorReason.BROKEN:
            said = QCoreApplication.translate(
                "StoreErrorText",
                "{path} is damaged and cannot be read. When you next save a profile, the damaged file is kept under "
                "another name.",
            )
        case StoreErrorReason.NEWER_VERSION:
            said = QCoreApplication.translate(
                "StoreErrorText",
                "{path} was written by a newer Contact Desk. Update Contact Desk. Until then, nothing can be saved.",
            )
        case StoreErrorReason.NOT_READABLE:
            said = QCoreApplication.translate(
                "StoreErrorText", "{path} cannot be read. Ask your administrator for permission to read it."
            )
        case StoreErrorReason.NOT_A_FILE:
            said = QCoreApplication.translate(
                "StoreErrorText", "{path} is a folder, or no file at all. Move it away, then start again."
            )
        case StoreErrorReason.NOT_WRITABLE:
            said = QCoreApplication.translate(
                "StoreErrorText", "{path} cannot be written. Ask your administrator for permission to write it."
            )
        case StoreErrorReason.DISK_FULL:
            said = QCoreApplication.translate(
                "StoreErrorText", "The disk is full, so {path} could not be written. Free some space, then save again."
            )
        case StoreErrorReason.BUSY:
            said = QCoreApplication.translate(
                "StoreErrorText",
                "Another Contact Desk is using {path} and does not respond. Close it, then save again.",
            )
    line, column = error.place or (0, 0)
    return said.format(path=error.path, line=line, column=column)


def bad_entry_text(entry: BadEntry) -> str:
    """Return which entry of the profile file is no profile, and what is wrong with it."""
    name = one_line(entry.name, _LONGEST_NAME)
    which = (
        QCoreApplication.translate("StoreErrorText", "Entry {number} (“{name}”)")
        if name
        else QCoreApplication.translate("StoreErrorText", "Entry {number}")
    ).format(number=entry.number, name=name)
    match entry.problem:
        case EntryProblem.NOT_AN_OBJECT if entry.member:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” must be an object in braces.")
        case EntryProblem.NOT_AN_OBJECT:
            said = QCoreApplication.translate("StoreErrorText", "{entry} is no profile: it must stand in braces.")
        case EntryProblem.UNREADABLE:
            said = QCoreApplication.translate("StoreErrorText", "{entry} has a text or number that cannot be read.")
        case EntryProblem.MISSING:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” is missing.")
        case EntryProblem.EMPTY:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” is empty.")
        case EntryProblem.NOT_A_TEXT:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” must be a text in quotes.")
        case EntryProblem.NOT_A_TIME:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” must be a number above 0.")
        case EntryProblem.NOT_TRUE_OR_FALSE:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: “{member}” must be true or false.")
        case EntryProblem.DUPLICATE_ID:
            said = QCoreApplication.translate("StoreErrorText", "{entry}: another profile has the same “{member}”.")
    return said.format(entry=which, member=entry.member)


def vault_error_text(reason: VaultErrorReason, secret_name: str = "") -> str:
    """Return what happened to the secret, and what to do if it is in the settings.

    Args:
        reason: why the call failed.
        secret_name: what the API calls its secret inside a sentence, e.g. ``token``.
    """
    if reason is VaultErrorReason.TOO_BIG:
        return QCoreApplication.translate(
            "StoreErrorText", "The secret is longer than this computer's keyring can hold."
        )
    from contactdesk.ui.failure.failure_text import words
    from contactdesk.ui.failure.failure_words import Step

    said = words(secret_failure(reason), "", secret_name)
    # The advice to try again names buttons of the failure dialog.
    return said.text if said.next_step is Step.RETRY else f"{said.text} {said.advice}"
