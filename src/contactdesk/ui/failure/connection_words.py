"""The words for what lies between this computer and the service: name, network, redirect."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.ui.failure.failure_words import Step, Words
from contactdesk.ui.failure.time_limit_words import TimeLimitWords


class ConnectionWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        return {
            kind.NAME_NOT_FOUND: Words(
                self.tr("The address was not found"),
                self.tr("The network cannot find {server}: the name is misspelt, or this computer is offline.")
                if failure.host.isascii()
                else self.tr(
                    "The network cannot find {server}: the name is misspelt, perhaps by a letter of another alphabet"
                    " that looks the same, or this computer is offline."
                ),
                self.tr("Check the network and press Try again, or press Connection settings… and check the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.CONNECTION_REFUSED: Words(
                self.tr("The connection was refused"),
                self.tr("The connection to {server} was refused: no service is running there now."),
                self.tr("Press Try again in a minute, or press Connection settings… and check the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.NETWORK_UNREACHABLE: Words(
                self.tr("The server cannot be reached"),
                self.tr(
                    "The network has no way to {server} now: this computer is offline, or {server} is switched off."
                ),
                self.tr(
                    "Check the cable, Wi-Fi or VPN and press Try again, or press Connection settings… and check the"
                    " base URL."
                ),
                Step.RETRY,
                "base_url",
            ),
            kind.CONNECTION_LOST: Words(
                self.tr("The connection was lost"),
                self.tr("The connection to {server} broke before a response came."),
                self.tr("Press Try again; if it happens again, ask IT about the network."),
                Step.RETRY,
                "base_url",
            ),
            kind.TIMED_OUT: TimeLimitWords().words(failure),
            kind.REDIRECTED: self.redirect(failure),
        }

    def redirect(self, failure: Failure) -> Words:
        """Return the words for a redirect."""
        ask = self.tr("Press Connection settings… and check the base URL, or ask the support of {api} for it.")
        match failure.cause:
            case Cause.SLASH_ADDED:
                return self._redirected(
                    self.tr(
                        "The request was redirected from {path} to {target}: {server} asks for a slash at the end."
                    ),
                    # The API gives the end of the path, so no base URL can.
                    self.tr("Press Copy details and send them to the support of {api} or to IT."),
                    Step.CLOSE,
                )
            case Cause.OTHER_BASE | Cause.OTHER_PATH:
                return self._redirected(
                    self.tr(
                        "The request was redirected from {path} to {target} on {server}, and nothing was sent there."
                    ),
                    self.tr("Press Connection settings… and change the base URL, or ask the support of {api} for it.")
                    if failure.cause is Cause.OTHER_BASE
                    else ask,
                )
            case Cause.SAME_PATH:
                return self._redirected(
                    self.tr("The request was redirected to the same path {path} on {server}, as login pages do."), ask
                )
            case Cause.TO_HTTPS:
                return self._redirected(
                    self.tr("The request was redirected to https: {server} asks for encryption."),
                    self.tr("Press Connection settings… and change the base URL so that it begins with https://."),
                )
            case Cause.FROM_HTTPS:
                return self._redirected(
                    self.tr(
                        "The request was redirected to http on {server}, without encryption; nothing was sent there."
                    ),
                    ask,
                )
        return self._redirected(self.tr("The request was redirected to {host}, and nothing was sent there."), ask)

    def _redirected(self, text: str, advice: str, next_step: Step = Step.SETTINGS) -> Words:
        field = "base_url" if next_step is Step.SETTINGS else ""
        return Words(self.tr("Redirected to another address"), text, advice, next_step, field)
