"""The sentences about a contact's client: that it is awaited, or why there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.model.profile import Setting
from contactdesk.model.related import Related, RelatedState
from contactdesk.ui.safe_text import one_line


def state_text(related: Related, api_name: str) -> str:
    """Return the sentence that the pane shows in place of the client, or above it; empty if none is needed."""
    return ClientText().of_state(related, api_name)


def problem_text(failure: Failure, api_name: str, secret_name: str, settings: Sequence[Setting]) -> str:
    """Return why there is no client, in one sentence; the arguments are as for ``failure_text.words``."""
    return ClientText().of_failure(failure, api_name, secret_name, settings)


class ClientText(QObject):
    """Builds the sentences; a ``QObject`` only because ``tr`` finds translations by the name of the class."""

    def of_state(self, related: Related, api_name: str) -> str:
        """Return the sentence for a state that is not a failure."""
        match related.state:
            case RelatedState.OFF:
                return self.tr("This profile is set not to load clients.")
            case RelatedState.NONE:
                return self.tr("This contact has no client.")
            case RelatedState.UNUSABLE:
                return self.tr("The client ID of this contact cannot be used.")
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
        from contactdesk.ui.failure.failure_text import FailureText

        data = FailureText().data(failure, api_name, secret_name, settings)
        return self._table(failure)[failure.kind].format_map(data)

    def _table(self, failure: Failure) -> dict[FailureKind, str]:
        kind = FailureKind
        network = self.tr("The client was not loaded, since there is no connection to {server}.")
        proxy = self.tr("The client was not loaded, since the proxy gives no connection to {server}.")
        certificate = self.tr("The client was not loaded, since the connection to {server} is not secure.")
        unreadable = self.tr("The client was not loaded, since the response is unreadable.")
        keyring = self.tr("The client was not loaded, since the keyring did not give access to the {secret}.")
        return {
            kind.INVALID_REQUEST: self.tr("{api} refused the request for the client as invalid."),
            kind.NOT_AUTHORISED: self.tr("The {secret} was not accepted for the client."),
            kind.NO_PERMISSION: self.tr(
                "The client was refused, by {api} for want of a permission or by a gateway in between."
            )
            if failure.cause is Cause.OTHER_FORM
            else self.tr("The {secret}'s owner lacks the permission “{permission}”.")
            if failure.permission
            else self.tr("The {secret}'s owner lacks the permission to see this client."),
            kind.NOT_FOUND: self.tr("{api} does not have this client; perhaps it was deleted."),
            kind.PRECONDITION: self.tr("{api} refused the client, perhaps because of these settings: {settings}."),
            kind.TOO_MANY_REQUESTS: self.tr("{api} is limiting requests, so the client was not loaded."),
            kind.SERVER_PROBLEM: self.tr("{api} has a problem, so the client was not loaded."),
            kind.REDIRECTED: self.tr("The client was not loaded, since the request was redirected to {host}.")
            if failure.host
            else self.tr("The client was not loaded, since {server} redirected the request to another address."),
            kind.TIMED_OUT: self.tr("The client did not arrive within {limit} s."),
            kind.NAME_NOT_FOUND: network,
            kind.CONNECTION_REFUSED: network,
            kind.NETWORK_UNREACHABLE: network,
            kind.CONNECTION_LOST: network,
            kind.CERTIFICATE_NOT_TRUSTED: certificate,
            kind.CERTIFICATE_EXPIRED: certificate,
            kind.CERTIFICATE_NOT_YET_VALID: certificate,
            kind.CERTIFICATE_OTHER_HOST: certificate,
            kind.TLS_REFUSED: certificate,
            kind.CLIENT_CERTIFICATE_WANTED: self.tr(
                "The client was not loaded, since {server} requires a certificate of this computer."
            ),
            kind.CERTIFICATE_FILE_UNUSABLE: self.tr(
                "The client was not loaded, since the certificate file of the profile cannot be used."
            ),
            kind.PROXY_REFUSED: self.tr("The client was not loaded, since the proxy refused the request."),
            kind.PROXY_SIGN_IN: proxy,
            kind.PROXY_CANNOT_REACH: proxy,
            kind.PROXY_DOWN: proxy,
            kind.PROXY_NOT_FOUND: proxy,
            kind.NOT_A_PROXY: proxy,
            kind.PROXY_UNUSABLE: proxy,
            kind.UNEXPECTED_STATUS: self.tr("The client was not loaded, since {api} sent an unexpected response."),
            kind.NOT_THE_API: self.tr("The client was not loaded, since the response is not from {api}."),
            kind.PASSWORD_WANTED: self.tr(
                "The client was not loaded, since {server} asks for a user name and password."
            ),
            kind.EMPTY_RESPONSE: self.tr("The client was not loaded, since the response is empty."),
            kind.HTML_RESPONSE: self.tr("The client was not loaded, since the response is a web page."),
            kind.NOT_JSON: unreadable,
            kind.ENCODED: unreadable,
            kind.BROKEN_JSON: self.tr("The client was not loaded, since the response has an error."),
            kind.BROKEN_HTTP: self.tr("The client was not loaded, since the response breaks the rules of HTTP."),
            kind.TOO_DEEP: unreadable,
            kind.CUT_OFF: self.tr("The client was not loaded, since the response was cut off."),
            kind.TOO_LARGE: self.tr("The client was not loaded, since the response is too large."),
            kind.NO_CONTACT_INSIDE: self.tr("{api} sent no client that belongs to this contact."),
            kind.SAYS_FAILED: self.tr("{api} reported that it could not load the client."),
            kind.SECRET_NOT_STORED: self.tr("The client was not loaded, since no {secret} is stored for this profile."),
            kind.NO_KEYRING: self.tr("The client was not loaded, since there is no keyring with the {secret}."),
            kind.KEYRING_LOCKED: keyring,
            kind.KEYRING_DISMISSED: keyring,
            kind.KEYRING_REFUSED: keyring,
            kind.KEYRING_SILENT: keyring,
            kind.SECRET_UNUSABLE: self.tr("The client was not loaded, since the {secret} cannot be sent."),
            kind.ID_UNUSABLE: self.tr("The client ID of this contact cannot be used."),
            kind.ADDRESS_WITH_USER: self.tr(
                "The client was not loaded, since the base URL has a user name or password."
            ),
            kind.PROFILE_UNUSABLE: self.tr("The client was not loaded, since the connection settings cannot be used."),
            kind.UNEXPECTED: self.tr("The client was not loaded, since Contact Desk itself failed."),
        }
