"""What is said of trouble with the saved connections and with the keyring. Part of the controller's floor."""

from PySide6.QtCore import QCoreApplication

from contactdesk.model.failure import Failure
from contactdesk.services.lookup import SECRET_FAILURES
from contactdesk.storage.profile_store import StoreError, StoreErrorReason
from contactdesk.storage.vault import VaultErrorReason


def store_error_text(error: StoreError) -> str:
    """What happened to the file of the connections, and what to do."""
    match error.reason:
        case StoreErrorReason.BROKEN:
            said = _tr(
                "{path} is damaged and cannot be read. It is left as it is until you save a connection; then it is "
                "set aside under another name."
            )
        case StoreErrorReason.NEWER_VERSION:
            said = _tr("{path} was written by a newer Contact Desk. Update this one; until then nothing is saved.")
        case StoreErrorReason.NOT_READABLE:
            said = _tr("{path} cannot be read. Ask whoever looks after this computer for the right to read it.")
        case StoreErrorReason.NOT_WRITABLE:
            said = _tr("{path} cannot be written. Ask whoever looks after this computer for the right to write it.")
        case StoreErrorReason.DISK_FULL:
            said = _tr("The disk is full, so {path} could not be written. Make room, then save again.")
        case StoreErrorReason.BUSY:
            said = _tr(
                "Another Contact Desk holds {path} and does not let go. Close the one that hangs, then save again."
            )
    return said.format(path=error.path)


def vault_error_text(reason: VaultErrorReason) -> str:
    """What happened to the secret, and what to do."""
    if reason is VaultErrorReason.TOO_BIG:
        return _tr("The secret is longer than this computer's keyring can hold.")
    from contactdesk.ui.failure.failure_text import words

    said = words(Failure(SECRET_FAILURES[reason]), "")
    return f"{said.text} {said.advice}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)
