"""The words for each kind of failure, joined from the modules that have them, and the data in them."""

from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus
from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, QUrl

from contactdesk.model.broken_json import JsonProblem
from contactdesk.model.failure import Cause, Failure, FailureKind, UsedProxy
from contactdesk.model.profile import Setting
from contactdesk.ui.failure.certificate_words import CertificateWords
from contactdesk.ui.failure.connection_words import ConnectionWords
from contactdesk.ui.failure.failure_words import Step, Words
from contactdesk.ui.failure.proxy_words import ProxyWords
from contactdesk.ui.failure.response_words import ResponseWords
from contactdesk.ui.failure.secret_words import SecretWords
from contactdesk.ui.failure.service_words import ServiceWords
from contactdesk.ui.locale_text import list_text, number_text
from contactdesk.ui.main_window.status_text import elapsed_text, requests_left_text
from contactdesk.ui.safe_text import one_line, short_line

_PATH_CHARACTERS = 60
_OF_OTHER_SERVERS = {
    FailureKind.NOT_THE_API,
    FailureKind.PASSWORD_WANTED,
    FailureKind.CLIENT_CERTIFICATE_WANTED,
    FailureKind.ENCODED,
}


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
    further = (CertificateWords().file(failure), ProxyWords().port(failure))
    said = (sentence.format_map(data) for sentence in (what, *further))
    text = " ".join(filter(None, (*said, texts.status(failure), texts.tries(failure))))
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
        return {
            **ServiceWords().table(failure, settings),
            **ConnectionWords().table(failure),
            **ProxyWords().table(failure),
            **CertificateWords().table(failure),
            **ResponseWords().table(failure),
            **SecretWords().table(failure),
            kind.ID_UNUSABLE: Words(
                self.tr("This ID cannot be looked up"),
                self.tr("No request to {api} can contain the ID “{id}”, so nothing was sent."),
                self.tr("Correct the ID and press Look up."),
            ),
            kind.ADDRESS_WITH_USER: Words(
                self.tr("The base URL has a user name or password"),
                self.tr(
                    "The base URL of the profile “{profile}” has a user name or password in it, which no profile can "
                    "use, so nothing was sent."
                ),
                self.tr("Press Connection settings… and save the profile: its form shows the address without them."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.PROFILE_UNUSABLE: Words(
                self.tr("The connection settings cannot be used"),
                self.tr(
                    "This version of Contact Desk does not support the API “{profile_api}” of the profile “{profile}”, "
                    "so nothing was sent."
                ),
                self.tr("Update Contact Desk, or press Connection settings… and choose another API."),
                Step.SETTINGS,
                "api",
            )
            if failure.cause is Cause.API_UNKNOWN
            else Words(
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

    def data(
        self, failure: Failure, api_name: str, secret_name: str, settings: Sequence[Setting] = ()
    ) -> dict[str, str]:
        """Return the values for the sentences, each on one line and visible."""
        labels = [QCoreApplication.translate("Setting", setting.label) for setting in settings]
        profile, host = failure.profile, one_line(failure.host)
        proxy = failure.proxy or UsedProxy("")
        secret = QCoreApplication.translate("Secret", secret_name) if secret_name else self.tr("token or API key")
        return {
            "api": one_line(api_name) or self.tr("the service"),
            "secret": one_line(secret),
            "settings": one_line(list_text(labels)),
            "id": one_line(failure.contact_id),
            "profile": short_line(profile.name, 120) if profile else "",
            "profile_api": short_line(profile.api, 40) if profile else "",
            "host": host,
            "server": _with_ascii(host or (one_line(_host(profile.base_url)) if profile else ""))
            or self.tr("the server"),
            "proxy": one_line(proxy.address),
            "proxy_scheme": one_line(proxy.scheme),
            "proxy_setting": proxy.setting or self.tr("the system's proxy settings"),
            "proxy_sign_in": one_line(proxy.sign_in),
            "path": short_line(failure.paths[0], _PATH_CHARACTERS),
            "target": short_line(failure.paths[1], _PATH_CHARACTERS),
            "file": short_line(PurePath(profile.ca_file).name, 60) if profile else "",
            "permission": one_line(failure.permission),
            "limit": number_text(failure.limit_s),
            "idle": number_text(failure.idle_s, 0),
            "encoding": one_line(list_text(failure.technical)),
            **_place(failure.json_problem),
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
        if failure.status < 400 or failure.kind in _OF_OTHER_SERVERS:
            parts.append(title)
        parts += [elapsed_text(failure.elapsed_s), requests_left_text(failure.requests_left, failure.requests_limit)]
        return [part for part in parts if part]


def _id_and_profile(failure: Failure) -> dict[str, str]:
    profile = short_line(failure.profile.name, 40) if failure.profile else ""
    return {"id": short_line(failure.contact_id, 40), "profile": profile}


def _place(problem: JsonProblem | None) -> dict[str, str]:
    if problem is None:
        return {}
    return {"line": number_text(problem.line), "column": number_text(problem.column), "name": one_line(problem.name)}


def _reason(status: int) -> str:
    try:
        first, _space, others = HTTPStatus(status).phrase.partition(" ")
    except ValueError:
        return ""
    return f"{first} {others.lower()}".rstrip()


def _with_ascii(host: str) -> str:
    """Return a host with the name by which it is looked up, since letters of other scripts can look like Latin ones."""
    name = "" if host.isascii() else QUrl.toAce(host.partition(":")[0]).toStdString()
    return f"{host} ({name})" if name else host


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:
        return ""
