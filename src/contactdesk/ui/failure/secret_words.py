"""The words for a secret that is missing, that cannot be sent, or that the keyring keeps back."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.ui.failure.failure_words import Step, Words


class SecretWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        is_bus_silent = failure.cause is Cause.SILENT_BUS
        return {
            kind.SECRET_NOT_STORED: Words(
                self.tr("No {secret} is stored"),
                self.tr("This computer has no {secret} for this profile, so nothing was sent."),
                self.tr("Press Connection settings… and enter it."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_KEYRING: Words(
                self.tr("There is no keyring"),
                self.tr("The keyring with the {secret} cannot be reached: the session bus (D-Bus) does not answer.")
                if is_bus_silent
                else self.tr("This computer has no keyring that can keep the {secret}."),
                self.tr("Log out and in again, or press Connection settings… and enter the {secret} for this run.")
                if is_bus_silent
                else self.tr("Press Connection settings… and enter it for this run, or ask IT to set up a keyring."),
                Step.SETTINGS,
                "secret",
            ),
            kind.KEYRING_LOCKED: Words(
                self.tr("The keyring is locked"),
                self.tr("The keyring with the {secret} was not unlocked."),
                self.tr(
                    "Press Try again and unlock the keyring when it asks for its password, or press Connection "
                    "settings… and enter the {secret} for this run."
                ),
                Step.RETRY,
                "secret",
            ),
            kind.KEYRING_DISMISSED: Words(
                self.tr("The keyring's password was not entered"),
                self.tr("The keyring asked for its password, and its window was closed without one."),
                self.tr(
                    "Press Try again and enter the keyring's password when it asks, or press Connection settings… "
                    "and enter the {secret} for this run."
                ),
                Step.RETRY,
                "secret",
            ),
            kind.KEYRING_REFUSED: Words(
                self.tr("The keyring refused access"),
                self.tr("The keyring did not give access to the {secret}."),
                self.tr(
                    "Press Try again and allow the access, or press Connection settings… and enter the {secret} for "
                    "this run. IT can repair the keyring."
                ),
                Step.RETRY,
                "secret",
            ),
            kind.KEYRING_SILENT: Words(
                self.tr("The keyring does not respond"),
                self.tr("The keyring did not give access to the {secret} in time."),
                self.tr(
                    "Look for its password window and press Try again, or press Connection settings… and enter the "
                    "{secret} for this run."
                ),
                Step.RETRY,
                "secret",
            ),
            kind.SECRET_UNUSABLE: Words(
                self.tr("The {secret} cannot be sent"),
                self.tr("The {secret} has characters that no request can contain, so nothing was sent."),
                self.tr("Press Connection settings… and enter it again, without spaces and line breaks."),
                Step.SETTINGS,
                "secret",
            ),
        }
