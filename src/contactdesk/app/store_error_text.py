"""The sentences for failures of the saved profiles and of the keyring."""

from PySide6.QtCore import QCoreApplication

from contactdesk.model.failure import Failure
from contactdesk.services.lookup import SECRET_FAILURES
from contactdesk.storage.profile_store import StoreError, StoreErrorReason
from contactdesk.storage.vault import VaultErrorReason


def store_error_text(error: StoreError) -> str:
    """Return what happened to the file of the profiles, and what to do."""
    match error.reason:
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
    return said.format(path=error.path)


def vault_error_text(reason: VaultErrorReason) -> str:
    """Return what happened to the secret, and what to do."""
    if reason is VaultErrorReason.TOO_BIG:
        return QCoreApplication.translate(
            "StoreErrorText", "The secret is longer than this computer's keyring can hold."
        )
    from contactdesk.ui.failure.failure_text import words

    said = words(Failure(SECRET_FAILURES[reason]), "")
    return f"{said.text} {said.advice}"
