"""The sentences about a contact's client: what is awaited, and why there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Setting
from contactdesk.model.related import Related, RelatedState
from contactdesk.ui.safe_text import one_line


def state_text(related: Related, api_name: str) -> str:
    """Return what the pane says in place of, or above, the client; empty if the fields say everything."""
    return ClientText().of_state(related, api_name)


def problem_text(failure: Failure, api_name: str, secret_name: str, settings: Sequence[Setting]) -> str:
    """Return why there is no client, in one sentence; the arguments are as for ``failure_text.words``."""
    return ClientText().of_failure(failure, api_name, secret_name, settings)


class ClientText(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def of_state(self, related: Related, api_name: str) -> str:
        """Return the sentence for a state that is not a failure."""
        match related.state:
            case RelatedState.OFF:
                return self.tr("The settings of this profile do not show the client.")
            case RelatedState.NONE:
                return self.tr("This contact has no client.")
            case RelatedState.UNUSABLE:
                return self.tr("The client ID of this contact cannot be asked for.")
            case RelatedState.WAITING:
                return self.tr("Waiting for the client from {api}…").format(api=one_line(api_name))
            case RelatedState.STOPPED:
                return self.tr("The client was not loaded, since you cancelled.")
            case RelatedState.OLDER:
                return self.tr("The client was not loaded, since this is an older contact.")
        if related.details and related.details.is_deleted:
            return self.tr("{api} marks this client as deleted.").format(api=one_line(api_name))
        return ""

    def of_failure(self, failure: Failure, api_name: str, secret_name: str, settings: Sequence[Setting]) -> str:
        """Return the sentence for a failure."""
        from contactdesk.ui.failure.failure_text import FailureText, words

        sentence = self._table(failure).get(failure.kind)
        if sentence is None:
            title = words(failure, api_name, secret_name, settings).title
            return self.tr("The client was not loaded: {failure}.").format(failure=title)
        data = FailureText().data(failure, api_name, secret_name, settings)
        return sentence.format_map(data)

    def _table(self, failure: Failure) -> dict[FailureKind, str]:
        kind = FailureKind
        network = self.tr("The client was not loaded, since there is no connection to {server}.")
        return {
            kind.NOT_AUTHORISED: self.tr("{api} did not accept the {secret} for the client."),
            kind.NO_PERMISSION: self.tr("The owner of the {secret} may not see this client without “{permission}”.")
            if failure.permission
            else self.tr("The owner of the {secret} may not see this client."),
            kind.NOT_FOUND: self.tr("{api} does not have this client; perhaps it was deleted."),
            kind.PRECONDITION: self.tr("{api} refused the client, perhaps because of these settings: {settings}."),
            kind.TOO_MANY_REQUESTS: self.tr("{api} is limiting requests, so the client was not loaded."),
            kind.SERVER_PROBLEM: self.tr("{api} has a problem, so the client was not loaded."),
            kind.TIMED_OUT: self.tr("The client did not come within {limit} s."),
            kind.NAME_NOT_FOUND: network,
            kind.CONNECTION_REFUSED: network,
            kind.NETWORK_UNREACHABLE: network,
            kind.CONNECTION_LOST: network,
            kind.NO_CONTACT_INSIDE: self.tr("{api} sent no client that belongs to this contact."),
            kind.SAYS_FAILED: self.tr("{api} reported that it could not load the client."),
        }


def title_text(name: str) -> str:
    """Return the company's name for the header, with what it is; empty if there is none."""
    shown = one_line(name)
    return QCoreApplication.translate("ClientText", "Company: {0}").format(shown) if shown else ""
