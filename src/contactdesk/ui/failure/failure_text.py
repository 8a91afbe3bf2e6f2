"""Everything that people read of a failure: the one table of its wording."""

from dataclasses import dataclass, replace
from enum import StrEnum
from http import HTTPStatus
from math import ceil
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.ui.safe_text import one_line


class Step(StrEnum):
    """What most people do next: the dialog's default button."""

    RETRY = "retry"
    SETTINGS = "settings"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of one failure.

    Attributes:
        title: what it is, in plain words; no two kinds share one.
        text: one sentence that tells what happened, with the HTTP status where there is one; a second one counts tries.
        advice: one sentence that names a thing to press, change or ask for.
        next_step: the likeliest one.
        settings_field: the attribute of the profile to look at (``secret`` too); empty where no setting is at fault.
    """

    title: str
    text: str
    advice: str
    next_step: Step = Step.CLOSE
    settings_field: str = ""


def words(failure: Failure, api_name: str) -> Words:
    """The words for a failure, with its own data in them, safe to show as plain text.

    Args:
        failure: what happened.
        api_name: what people call the API of its profile; empty where that is not known.
    """
    wording = _Wording()
    row = wording.table()[failure.kind]
    data = wording.data(failure, api_name)
    text = " ".join(filter(None, (_sentence(row.text.format_map(data)), wording.tries(failure))))
    return replace(row, text=text, advice=_sentence(row.advice.format_map(data)))


def status_line(failure: Failure) -> str:
    """The failure in a few words for the status bar, e.g. ``404 Not found · 182 ms · 95 of 100 requests left``."""
    return " · ".join(_Wording().brief(failure))


class _Wording(QObject):
    """A ``QObject`` for its ``tr`` alone: translations stand under the name of the class."""

    def table(self) -> dict[FailureKind, Words]:
        """Templates; ``data`` explains the names in braces."""
        tr = self.tr
        kind = FailureKind
        return {
            kind.INVALID_REQUEST: Words(
                tr("The request was not accepted"),
                tr("{answered}: it found something wrong with {id}."),
                tr("Compare the ID with where it came from, correct it, and press Look up."),
            ),
            kind.NOT_AUTHORISED: Words(
                tr("The token or key was not accepted"),
                tr("{answered}: it does not accept the token or key of {profile}."),
                tr("Press Connection settings… and enter a token or key that is valid today."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_PERMISSION: Words(
                tr("No permission to view contacts"),
                tr("{answered}: the token or key of {profile} is valid, but its owner does not have {permission}."),
                tr("Ask whoever manages {api} in your company for {permission}, then press Try again."),
            ),
            kind.NOT_FOUND: Words(
                tr("Contact not found"),
                tr("{answered}: there is no contact with {id} in {profile}."),
                tr("Check the ID, or choose another profile, to which this contact may belong, and press Look up."),
            ),
            kind.PRECONDITION: Words(
                tr("A condition was not met"),
                tr("{answered}: the request does not meet a condition that it sets."),
                tr("It may be the company or the version: press Connection settings… and check both."),
                Step.SETTINGS,
                "company",
            ),
            kind.TOO_MANY_REQUESTS: Words(
                tr("Too many requests"),
                tr("{answered}: it takes no more requests for now, and {wait}."),
                tr("Wait {pause}, then press Try again."),
                Step.RETRY,
            ),
            kind.SERVER_PROBLEM: Words(
                tr("The service has trouble"),
                tr("{answered}: something went wrong there, not on your side."),
                tr("Press Try again in a minute; if it goes on, press Copy details and send them to {support}."),
                Step.RETRY,
            ),
            kind.REDIRECTED: Words(
                tr("Sent to another address"),
                tr("{answer} points to {target}; nothing was sent there."),
                tr("Press Connection settings… and check the base URL, or ask {support} for the right one."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.NAME_NOT_FOUND: Words(
                tr("The address was not found"),
                tr("The network does not know {server}: its name is misspelt, or this computer is offline."),
                tr("Check the network and press Try again, or press Connection settings… and correct the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.CONNECTION_REFUSED: Words(
                tr("The connection was refused"),
                tr("The connection to {server} was refused: no service answers there just now."),
                tr("Press Try again in a minute, or press Connection settings… and check the base URL and its port."),
                Step.RETRY,
                "base_url",
            ),
            kind.NETWORK_UNREACHABLE: Words(
                tr("The server cannot be reached"),
                tr("This computer finds no way to {server} just now."),
                tr("Check the cable, Wi-Fi or VPN, then press Try again."),
                Step.RETRY,
                "base_url",
            ),
            kind.CONNECTION_LOST: Words(
                tr("The connection was lost"),
                tr("The connection to {server} broke off before an answer came."),
                tr("Press Try again; if it goes on, ask IT about the network."),
                Step.RETRY,
                "base_url",
            ),
            kind.TIMED_OUT: Words(
                tr("No answer in time"),
                tr("No complete answer came from {server} within {limit}."),
                tr("Press Try again, or press Connection settings… and raise the time limit."),
                Step.RETRY,
                "timeout_s",
            ),
            kind.CERTIFICATE_NOT_TRUSTED: Words(
                tr("The certificate is not trusted"),
                tr("This computer does not trust the certificate of {server}, so nothing was sent."),
                tr("Press Connection settings… and check the base URL, or ask IT to have the certificate trusted."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.CERTIFICATE_EXPIRED: Words(
                tr("The certificate has expired"),
                tr("The certificate of {server} has expired or is not valid yet, so nothing was sent."),
                tr(
                    "Correct this computer's date and press Try again;"
                    " if the date is right, ask {support} to renew the certificate."
                ),
                Step.RETRY,
                "base_url",
            ),
            kind.CERTIFICATE_OTHER_HOST: Words(
                tr("The certificate is for another host"),
                tr("The certificate that {server} showed was issued for another host, so nothing was sent."),
                tr("Press Connection settings… and check the base URL, or ask IT about a proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.CERTIFICATE_FILE_UNUSABLE: Words(
                tr("The certificate file cannot be used"),
                tr("Nothing was sent: the file of extra certificates, {file}, cannot be read or holds none."),
                tr("Press Connection settings… and choose the right file, or ask IT for it."),
                Step.SETTINGS,
                "ca_file",
            ),
            kind.TLS_REFUSED: Words(
                tr("No secure connection"),
                tr("This computer and {server} found no common way to encrypt, so nothing was sent."),
                tr("Press Connection settings… and check the base URL and its port, or ask IT about a proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.PROXY_REFUSED: Words(
                tr("The proxy did not let it through"),
                tr("The request to {api} did not get past {proxy}."),
                tr("Ask IT which proxy this computer should use, then press Try again."),
                Step.RETRY,
            ),
            kind.UNEXPECTED_STATUS: Words(
                tr("An unexpected answer"),
                tr("{answer} is none that {api} documents: probably a wrong address or a proxy in between."),
                tr("Press Connection settings… and check the base URL, or ask IT about a proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.NOT_THE_API: Words(
                tr("Something else answered"),
                tr("{answer} is not in the form that {api} uses: probably a wrong address or a proxy in between."),
                tr("Press Connection settings… and check the base URL, or ask IT about a proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.EMPTY_RESPONSE: Words(
                tr("The answer is empty"),
                tr("{answer} has nothing in it."),
                tr("Press Try again, or press Connection settings… and check the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.HTML_RESPONSE: Words(
                tr("A web page came instead of a contact"),
                tr("{answer} is a web page: probably a website's address or a login page in between."),
                tr("Press Connection settings… and check the base URL, or ask IT about a login page or proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.NOT_JSON: Words(
                tr("The answer is unreadable"),
                tr("{answer} is not JSON, which {api} would send."),
                tr("Press Connection settings… and check the base URL, or ask IT about a proxy."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.CUT_OFF: Words(
                tr("The answer was cut off"),
                tr("{answer} stopped before its end."),
                tr("Press Try again; if it goes on, ask IT about the network."),
                Step.RETRY,
            ),
            kind.TOO_LARGE: Words(
                tr("The answer is too large"),
                tr("{answer} is far larger than a contact, so it was not read to its end."),
                tr("Press Connection settings… and check the base URL, or ask {support}."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.TOO_DEEP: Words(
                tr("The answer is nested too deeply"),
                tr("{answer} holds more levels within levels than can be read."),
                tr("Press Copy details and ask {support}."),
            ),
            kind.NO_CONTACT_INSIDE: Words(
                tr("The answer holds no contact"),
                tr("{answered} but sent no contact for {id}."),
                tr("Check the ID and press Look up, or press Copy details and ask {support}."),
            ),
            kind.SAYS_FAILED: Words(
                tr("The service says that it failed"),
                tr("{answered} but says that it could not look up {id}."),
                tr("Check the ID and press Try again, or press Copy details and ask {support}."),
                Step.RETRY,
            ),
            kind.SECRET_NOT_STORED: Words(
                tr("No token or key is stored"),
                tr("Nothing was sent: this computer has no token or key stored for {profile}."),
                tr("Press Connection settings… and enter it."),
                Step.SETTINGS,
                "secret",
            ),
            kind.NO_KEYRING: Words(
                tr("There is no keyring"),
                tr("Nothing was sent: this computer has no keyring that could hold the token or key of {profile}."),
                tr("Press Connection settings… and enter it for this run, or ask IT to set up a keyring."),
                Step.SETTINGS,
                "secret",
            ),
            kind.KEYRING_LOCKED: Words(
                tr("The keyring is locked"),
                tr("Nothing was sent: the keyring that holds the token or key of {profile} was not unlocked."),
                tr("Press Try again and unlock the keyring when it asks for its password."),
                Step.RETRY,
            ),
            kind.KEYRING_DISMISSED: Words(
                tr("The keyring's question was dismissed"),
                tr("Nothing was sent: the keyring asked for its password, and its window was closed without one."),
                tr("Press Try again and enter the keyring's password when it asks."),
                Step.RETRY,
            ),
            kind.KEYRING_REFUSED: Words(
                tr("The keyring gives no access"),
                tr("Nothing was sent: the keyring did not give out the token or key of {profile}."),
                tr("Press Try again and allow the access, or ask IT about the keyring of this computer."),
                Step.RETRY,
            ),
            kind.KEYRING_SILENT: Words(
                tr("The keyring does not answer"),
                tr("Nothing was sent: the keyring did not give out the token or key of {profile} in time."),
                tr("Look for its password window and press Try again, or ask IT about the keyring of this computer."),
                Step.RETRY,
            ),
            kind.SECRET_UNUSABLE: Words(
                tr("The token or key cannot be sent"),
                tr("Nothing was sent: the token or key of {profile} has characters in it that no request can carry."),
                tr("Press Connection settings… and enter it again, without spaces and line breaks."),
                Step.SETTINGS,
                "secret",
            ),
            kind.ID_UNUSABLE: Words(
                tr("This ID cannot be looked up"),
                tr("Nothing was sent: no request to {api} can be made of {id}."),
                tr("Correct the ID and press Look up."),
            ),
            kind.PROFILE_UNUSABLE: Words(
                tr("The connection settings cannot be used"),
                tr("Nothing was sent: no request can be made of the settings in {profile}."),
                tr("Press Connection settings… and check every field, the base URL first."),
                Step.SETTINGS,
                "base_url",
            ),
            kind.UNEXPECTED: Words(
                tr("A fault in Contact Desk"),
                tr("The program itself made a mistake{meanwhile}; it is not your doing."),
                tr("Press Close and go on; if that happens again, press Copy details and send them to the developers."),
            ),
        }

    def data(self, failure: Failure, api_name: str) -> dict[str, str]:
        """What stands in the sentences: always a phrase, also where the failure does not carry the value."""
        tr = self.tr
        api = one_line(api_name) or tr("the service")
        profile = failure.profile
        wait_s = failure.retry_after_s
        host = one_line(failure.host)
        server = host or (one_line(_host(profile.base_url)) if profile else "")
        return {
            "api": api,
            "support": tr("the support of {0}").format(api),
            "answered": tr("{0} answered with status {1}").format(api, failure.status)
            if failure.status
            else tr("{0} answered").format(api),
            "answer": tr("The answer, status {0},").format(failure.status) if failure.status else tr("The answer"),
            "id": tr("the ID “{0}”").format(one_line(failure.contact_id)) if failure.contact_id else tr("this ID"),
            "profile": tr("the profile “{0}”").format(one_line(profile.name)) if profile else tr("this profile"),
            "server": server or tr("the server"),
            "file": host or tr("named in the profile"),
            "target": host or tr("another address"),
            "proxy": tr("the proxy {0}").format(host) if host else tr("the proxy"),
            "permission": tr("the permission “{0}”").format(one_line(failure.permission))
            if failure.permission
            else tr("the permission to view contacts"),
            "limit": tr("{0} s").format(f"{failure.limit_s:g}") if failure.limit_s else tr("the time limit"),
            "wait": self.wait(failure),
            "meanwhile": tr(" while looking up the ID “{0}”").format(one_line(failure.contact_id))
            if failure.contact_id
            else "",
            "pause": tr("a minute") if wait_s is None else tr("until the seconds have run down"),
        }

    def wait(self, failure: Failure) -> str:
        """How long the service asks to wait."""
        if failure.retry_after_s is not None:
            return self.tr("asked to wait {0} s").format(ceil(failure.retry_after_s))
        headers = failure.exchange.headers if failure.exchange else ()
        if any(name.lower().endswith("retry-after") for name, _value in headers):
            return self.tr("gave no believable time to wait")
        return self.tr("did not say how long to wait")

    def tries(self, failure: Failure) -> str:
        """How often it was tried; empty where that was once."""
        return self.tr("It was tried {0} times.").format(failure.tries) if failure.tries > 1 else ""

    def brief(self, failure: Failure) -> list[str]:
        """The parts of the status bar's text."""
        title = self.table()[failure.kind].title
        parts = [f"{failure.status} {_reason(failure.status)}".strip()] if failure.status else []
        # A status below 400, or one that is not the API's own, does not say what failed.
        if failure.status < 400 or failure.kind is FailureKind.NOT_THE_API:
            parts.append(title)
        if failure.elapsed_s is not None:
            milliseconds = round(failure.elapsed_s * 1000)
            parts.append(
                self.tr("{0} ms").format(milliseconds)
                if milliseconds < 1000
                else self.tr("{0} s").format(f"{failure.elapsed_s:.1f}")
            )
        if failure.requests_left is not None and failure.requests_limit is not None:
            parts.append(self.tr("{0} of {1} requests left").format(failure.requests_left, failure.requests_limit))
        return parts


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _reason(status: int) -> str:
    try:
        first, *others = HTTPStatus(status).phrase.split()
    except ValueError:
        return ""
    return " ".join([first, *map(str.lower, others)])


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
