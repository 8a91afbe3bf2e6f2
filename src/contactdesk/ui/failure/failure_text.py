"""The words for each kind of failure. No other module contains them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from http import HTTPStatus
from math import ceil
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Setting
from contactdesk.ui.main_window.status_text import elapsed_text, requests_left_text
from contactdesk.ui.safe_text import one_line, short_line


class Step(StrEnum):
    """The most likely next step: the dialog's default button."""

    RETRY = "retry"
    SETTINGS = "settings"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one failure.

    Attributes:
        title: what it is, in plain words; no two kinds share one.
        text: what happened, in one sentence; further ones give the seconds to wait, the status, the number of tries.
        advice: what to do, in one sentence that names a button or a person.
        next_step: the likeliest one.
        settings_field: the attribute of the profile to check, or ``secret``; empty where no setting is at fault.
    """

    title: str
    text: str
    advice: str
    next_step: Step = Step.CLOSE
    settings_field: str = ""


def words(failure: Failure, api_name: str, secret_name: str = "", settings: Sequence[Setting] = ()) -> Words:
    """Return the words for a failure with its data filled in, safe to show as plain text.

    Args:
        failure: what happened.
        api_name: the name of the API of its profile; empty where there is none.
        secret_name: what that API calls its secret inside a sentence, e.g. ``token``.
        settings: what that API needs besides.
    """
    texts = FailureText()
    row = texts.table(failure, settings)[failure.kind]
    data = texts.data(failure, api_name, secret_name, settings)
    what = QCoreApplication.translate("Explanation", failure.explanation) if failure.explanation else row.text
    text = " ".join(filter(None, (what.format_map(data), texts.status(failure), texts.tries(failure))))
    return replace(row, title=row.title.format_map(data), text=text, advice=row.advice.format_map(data))


def status_line(failure: Failure, secret_name: str = "") -> str:
    """Return the failure in a few words, e.g. ``404 Not found · 182 ms · 95 of 100 requests left``.

    Args:
        failure: what happened.
        secret_name: as for ``words``.
    """
    return " · ".join(FailureText().brief(failure, words(failure, "", secret_name).title))


def page_title(failure: Failure, title: str) -> str:
    """Return what the page says in place of a contact: the ID that was not found and where, else the title."""
    return FailureText().not_found(failure) if failure.kind is FailureKind.NOT_FOUND else title


def notification(failure: Failure, title: str) -> str:
    """Return a sentence with the ID and the profile, for a failure that is not on the page any more."""
    texts = FailureText()
    return texts.not_found(failure) if failure.kind is FailureKind.NOT_FOUND else texts.failed(failure, title)


class FailureText(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure, settings: Sequence[Setting] = ()) -> dict[FailureKind, Words]:
        """Return the words for every kind; ``data`` gives the values for the names in braces.

        Args:
            failure: decides between sentences of its own kind, since not every failure has every value.
            settings: what its API needs besides address and secret.
        """
        kind = FailureKind
        advice = self.tr("Press Connection settings… and check the base URL, or ask IT about a proxy.")
        check_url = (advice, Step.SETTINGS, "base_url")
        return {
            kind.INVALID_REQUEST: Words(
                self.tr("The request was not accepted"),
                self.tr("{api} found something wrong with the request for the ID “{id}”."),
                self.tr("Compare the ID with its source, correct it and press Look up."),
            ),
            kind.NOT_AUTHORISED: Words(
                self.tr("The {secret} was not accepted"),
                self.tr("{api} did not accept the {secret} of the profile “{profile}”."),
                self.tr("Press Connection settings… and enter a valid {secret}."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_PERMISSION: Words(
                self.tr("No permission to view contacts"),
                self.tr("The owner of the {secret} does not have the permission “{permission}” in {api}.")
                if failure.permission
                else self.tr("The owner of the {secret} is not allowed to view contacts in {api}."),
                self.tr("Ask your company's {api} administrator for “{permission}”, then press Try again.")
                if failure.permission
                else self.tr("Ask your company's {api} administrator for the permission, then press Try again."),
            ),
            kind.NOT_FOUND: Words(
                self.tr("Contact not found"),
                self.tr("{api} has no contact with the ID “{id}” for the profile “{profile}”."),
                self.tr("Check the ID or try another profile, then press Look up."),
            ),
            kind.PRECONDITION: Words(
                self.tr("{api} refused the request"),
                self.tr("{api} refused the request, perhaps because of these settings: {settings}."),
                self.tr("Press Connection settings… and check these settings."),
                Step.SETTINGS,
                settings[0].key,
            )
            if settings
            else Words(
                self.tr("{api} refused the request"),
                self.tr("{api} refused the request, and named no reason that is documented."),
                self.tr("Press Copy details and send them to the support of {api}."),
            ),
            kind.TOO_MANY_REQUESTS: Words(
                self.tr("Too many requests"),
                self.waiting_time(failure),
                self.tr("Wait a minute, then press Try again.")
                if failure.retry_after_s is None
                else self.tr("Wait for the countdown, then press Try again."),
                Step.RETRY,
            ),
            kind.SERVER_PROBLEM: Words(
                self.tr("The service has a problem"),
                self.tr("Something went wrong at {api}, not on your side."),
                self.tr(
                    "Press Try again in a minute; if it happens again, press Copy details and send them to the support"
                    " of {api}."
                ),
                Step.RETRY,
            ),
            kind.REDIRECTED: Words(
                self.tr("Redirected to another address"),
                self.tr("The request was redirected to {host}, and nothing was sent there."),
                self.tr("Press Connection settings… and check the base URL, or ask the support of {api} for it."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.NAME_NOT_FOUND: Words(
                self.tr("The address was not found"),
                self.tr("The network cannot find {server}: the name is misspelt, or this computer is offline."),
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
                self.tr("This computer has no network connection to {server} now."),
                self.tr("Check the cable, Wi-Fi or VPN, then press Try again."),
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
            kind.TIMED_OUT: Words(
                self.tr("No response in time"),
                self.tr("No complete response came from {server} within {limit} s."),
                self.tr("Press Try again, or press Connection settings… and raise the time limit."),
                Step.RETRY,
                "timeout_s",
            ),
            kind.CERTIFICATE_NOT_TRUSTED: Words(
                self.tr("The certificate is not trusted"),
                self.tr("This computer does not trust the certificate of {server}, so nothing was sent."),
                self.tr("Press Connection settings… and check the base URL, or ask IT about the certificate."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.CERTIFICATE_EXPIRED: Words(
                self.tr("The certificate has expired"),
                self.tr("The certificate of {server} has expired or is not valid yet, so nothing was sent."),
                self.tr(
                    "Correct this computer's date and press Try again; if the date is right, ask the support of {api}"
                    " for a new certificate."
                ),
                Step.RETRY,
                "base_url",
            ),
            kind.CERTIFICATE_OTHER_HOST: Words(
                self.tr("The certificate is for another host"),
                self.tr("The certificate of {server} was issued for another host, so nothing was sent."),
                *check_url,
            ),
            kind.CERTIFICATE_FILE_UNUSABLE: Words(
                self.tr("The certificate file cannot be used"),
                self.tr("The certificate file {host} cannot be read or has no certificates, so nothing was sent."),
                self.tr("Press Connection settings… and choose the right file, or ask IT for it."),
                Step.SETTINGS,
                "ca_file",
            ),
            kind.TLS_REFUSED: Words(
                self.tr("No secure connection"),
                self.tr("This computer and {server} have no encryption method in common, so nothing was sent."),
                *check_url,
            ),
            kind.PROXY_REFUSED: Words(
                self.tr("The proxy refused the request"),
                self.tr("The proxy {host} did not forward the request to {api}.")
                if failure.host
                else self.tr("The proxy did not forward the request to {api}."),
                self.tr("Ask IT which proxy this computer should use, then press Try again."),
                Step.RETRY,
            ),
            kind.UNEXPECTED_STATUS: Words(
                self.tr("An unexpected response"),
                self.tr("{api} does not document this response: probably a wrong address or a proxy."),
                *check_url,
            ),
            kind.NOT_THE_API: Words(
                self.tr("Another server responded"),
                self.tr("The response does not look like {api}: probably a wrong address or a proxy."),
                *check_url,
            ),
            kind.EMPTY_RESPONSE: Words(
                self.tr("The response is empty"),
                self.tr("The response has no content."),
                self.tr("Press Try again, or press Connection settings… and check the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.HTML_RESPONSE: Words(
                self.tr("A web page came instead of a contact"),
                self.tr("The response is a web page: probably a website's address or a login page."),
                self.tr("Press Connection settings… and check the base URL, or ask IT about a login page or proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.NOT_JSON: Words(
                self.tr("The response is unreadable"),
                self.tr("The response is not JSON, the format that {api} uses."),
                *check_url,
            ),
            kind.CUT_OFF: Words(
                self.tr("The response was cut off"),
                self.tr("The response ended too early."),
                self.tr("Press Try again; if it happens again, ask IT about the network."),
                Step.RETRY,
            ),
            kind.TOO_LARGE: Words(
                self.tr("The response is too large"),
                self.tr("The response is far larger than a contact, so it was not read to its end."),
                self.tr("Press Connection settings… and check the base URL, or ask the support of {api}."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.TOO_DEEP: Words(
                self.tr("The response is nested too deeply"),
                self.tr("The response has more nested levels than can be read."),
                self.tr("Press Copy details and send them to the support of {api}."),
            ),
            kind.NO_CONTACT_INSIDE: Words(
                self.tr("The response has no contact"),
                self.tr("{api} sent no contact for the ID “{id}”."),
                self.tr("Check the ID and press Look up, or press Copy details and ask the support of {api}."),
            ),
            kind.SAYS_FAILED: Words(
                self.tr("The service reported a failure"),
                self.tr("{api} reported that it could not look up the ID “{id}”."),
                self.tr("Check the ID and press Try again, or press Copy details and ask the support of {api}."),
                Step.RETRY,
            ),
            kind.SECRET_NOT_STORED: Words(
                self.tr("No {secret} is stored"),
                self.tr("This computer has no {secret} for this profile, so nothing was sent."),
                self.tr("Press Connection settings… and enter it."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_KEYRING: Words(
                self.tr("There is no keyring"),
                self.tr("This computer has no keyring that can keep the {secret}."),
                self.tr("Press Connection settings… and enter it for this run, or ask IT to set up a keyring."),
                Step.SETTINGS,
                "secret",
            ),
            kind.KEYRING_LOCKED: Words(
                self.tr("The keyring is locked"),
                self.tr("The keyring with the {secret} was not unlocked."),
                self.tr("Press Try again and unlock the keyring when it asks for its password."),
                Step.RETRY,
            ),
            kind.KEYRING_DISMISSED: Words(
                self.tr("The keyring's password was not entered"),
                self.tr("The keyring asked for its password, and its window was closed without one."),
                self.tr("Press Try again and enter the keyring's password when it asks."),
                Step.RETRY,
            ),
            kind.KEYRING_REFUSED: Words(
                self.tr("The keyring refused access"),
                self.tr("The keyring did not give access to the {secret}."),
                self.tr("Press Try again and allow the access, or ask IT about the keyring of this computer."),
                Step.RETRY,
            ),
            kind.KEYRING_SILENT: Words(
                self.tr("The keyring does not respond"),
                self.tr("The keyring did not give access to the {secret} in time."),
                self.tr("Look for its password window and press Try again, or ask IT about the keyring."),
                Step.RETRY,
            ),
            kind.SECRET_UNUSABLE: Words(
                self.tr("The {secret} cannot be sent"),
                self.tr("The {secret} has characters that no request can contain, so nothing was sent."),
                self.tr("Press Connection settings… and enter it again, without spaces and line breaks."),
                Step.SETTINGS,
                "secret",
            ),
            kind.ID_UNUSABLE: Words(
                self.tr("This ID cannot be looked up"),
                self.tr("No request to {api} can contain the ID “{id}”, so nothing was sent."),
                self.tr("Correct the ID and press Look up."),
            ),
            kind.PROFILE_UNUSABLE: Words(
                self.tr("The connection settings cannot be used"),
                self.tr(
                    "No valid request can be made from the settings of the profile “{profile}”, so nothing was sent."
                ),
                self.tr("Press Connection settings… and check every field, the base URL first."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.UNEXPECTED: Words(
                self.tr("A fault in Contact Desk"),
                self.tr("Contact Desk itself failed while looking up the ID “{id}”; you did nothing wrong.")
                if failure.contact_id
                else self.tr("Contact Desk itself failed; you did nothing wrong."),
                self.tr("Press Close; if it happens again, press Copy details and send them to the developers."),
            ),
        }

    def not_found(self, failure: Failure) -> str:
        """Return the sentence that names the ID that was not found, and its profile."""
        return self.tr("No contact {id} in {profile}").format_map(_id_and_profile(failure))

    def failed(self, failure: Failure, title: str) -> str:
        """Return the sentence that names the ID that was looked up, its profile, and what happened."""
        text = self.tr("The lookup of {id} in {profile} failed: {title}")
        return text.format(title=title, **_id_and_profile(failure))

    def waiting_time(self, failure: Failure) -> str:
        """Return the sentences about a limit of requests, with the seconds to wait where they are known."""
        if failure.retry_after_s is None:
            return self.tr("{api} is limiting requests, and named no usable waiting time.")
        seconds = ceil(failure.retry_after_s)
        if seconds == 1:
            return self.tr("{api} is limiting requests, and named a waiting time of 1 second.")
        return self.tr("{api} is limiting requests, and named a waiting time of %n seconds.", "", seconds)

    def data(
        self, failure: Failure, api_name: str, secret_name: str, settings: Sequence[Setting] = ()
    ) -> dict[str, str]:
        """Return the values for the sentences, each on one line and visible."""
        labels = [QCoreApplication.translate("Setting", setting.label) for setting in settings]
        profile, host = failure.profile, one_line(failure.host)
        secret = QCoreApplication.translate("Secret", secret_name) if secret_name else self.tr("token or API key")
        return {
            "api": one_line(api_name) or self.tr("the service"),
            "secret": one_line(secret),
            "settings": one_line(", ".join(labels)),
            "id": one_line(failure.contact_id),
            "profile": short_line(profile.name, 120) if profile else "",
            "host": host,
            "server": host or (one_line(_host(profile.base_url)) if profile else "") or self.tr("the server"),
            "permission": one_line(failure.permission),
            "limit": f"{failure.limit_s:g}",
        }

    def status(self, failure: Failure) -> str:
        """Return the sentence with the status of the response; empty if there is none."""
        return self.tr("Status: {0}.").format(failure.status) if failure.status else ""

    def tries(self, failure: Failure) -> str:
        """Return the sentence with the number of tries; empty for a single one."""
        return self.tr("Contact Desk tried %n times.", "", failure.tries) if failure.tries > 1 else ""

    def more_fields(self, count: int) -> str:
        """Return the line that counts the field messages that are left out."""
        return self.tr("and 1 more") if count == 1 else self.tr("and %n more", "", count)

    def brief(self, failure: Failure, title: str) -> list[str]:
        """Return the parts of the status bar's text."""
        parts = [f"{failure.status} {_reason(failure.status)}".strip()] if failure.status else []
        # A status below 400, or one that is not the API's own, does not show what failed.
        if failure.status < 400 or failure.kind is FailureKind.NOT_THE_API:
            parts.append(title)
        parts += [elapsed_text(failure.elapsed_s), requests_left_text(failure.requests_left, failure.requests_limit)]
        return [part for part in parts if part]


def _id_and_profile(failure: Failure) -> dict[str, str]:
    profile = short_line(failure.profile.name, 40) if failure.profile else ""
    return {"id": short_line(failure.contact_id, 40), "profile": profile}


def _reason(status: int) -> str:
    try:
        first, _space, others = HTTPStatus(status).phrase.partition(" ")
    except ValueError:
        return ""
    return f"{first} {others.lower()}".rstrip()


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
