"""The words for a response that no contact can be read from."""

from http import HTTPStatus

from PySide6.QtCore import QObject

from contactdesk.model.broken_json import JsonReason
from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.ui.failure.failure_words import Step, Words


class ResponseWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        problem = failure.json_problem
        ask_support = self.tr(
            "Press Try again; if it happens again, press Copy details and send them to the support of {api}."
        )
        ask_about_proxy = self.tr("Press Connection settings… and check the base URL, or ask IT about a proxy.")
        check_url = (ask_about_proxy, Step.SETTINGS, "base_url")
        return {
            kind.UNEXPECTED_STATUS: Words(
                self.tr("An unexpected response"),
                self.tr("{api} does not document this response; its message may say why it came."),
                self.tr("Correct what the message says, or press Copy details and send them to the support of {api}."),
            )
            if failure.message or failure.field_messages
            else Words(
                self.tr("An unexpected response"),
                self.tr("{api} does not document this response: probably a wrong address or a proxy."),
                *check_url,
            ),
            kind.NOT_THE_API: Words(
                self.tr("Another server responded"),
                self.tr(
                    "The response does not look like {api}: probably a firewall or proxy refuses this computer, or the"
                    " address is wrong."
                ),
                self.tr(
                    "Check the VPN, or press Connection settings… and check the base URL, or press Copy details and ask"
                    " IT."
                ),
                Step.SETTINGS,
                "base_url",
            )
            if failure.status == HTTPStatus.FORBIDDEN
            else Words(
                self.tr("Another server responded"),
                self.tr("The response does not look like {api}: probably a wrong address or a proxy."),
                *check_url,
            ),
            kind.PASSWORD_WANTED: Words(
                self.tr("A user name and password are required"),
                self.tr(
                    "Instead of the {secret}, {server} asks for a user name and password: probably a gateway or proxy"
                    " in front of {api}."
                ),
                self.tr(
                    "Press Connection settings… and check the base URL, or ask IT for an address without a password."
                ),
                Step.SETTINGS,
                "base_url",
            ),
            kind.BROKEN_HTTP: Words(
                self.tr("The response breaks the rules of HTTP"),
                self.tr("The response is not valid HTTP: the server, or a proxy in between, made a mistake."),
                ask_support,
                Step.RETRY,
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
            kind.BROKEN_JSON: Words(
                self.tr("The response has an error"),
                self._place(problem.reason) if problem else self.tr("The JSON of the response has an error."),
                ask_support,
                Step.RETRY,
            ),
            kind.ENCODED: Words(
                self.tr("The response is compressed"),
                self.tr("The response is compressed as “{encoding}”, which was not asked for and cannot be read."),
                self.tr("Press Copy details and send them to the support of {api}, or ask IT about a proxy."),
            ),
            kind.CUT_OFF: Words(
                self.tr("The response was cut off"),
                self.tr("The response came as a whole, but {api}, or a proxy in between, had cut it off before.")
                if failure.cause is Cause.SENT_CUT_OFF
                else self.tr("The response ended too early."),
                ask_support
                if failure.cause is Cause.SENT_CUT_OFF
                else self.tr("Press Try again; if it happens again, ask IT about the network."),
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
        }

    def _place(self, reason: JsonReason) -> str:
        return {
            JsonReason.OTHER_CHARSET: self.tr(
                "The response has an error in line {line}, column {column}: a byte there is not in {name}."
            ),
            JsonReason.NO_VALUE: self.tr(
                "The response has an error in line {line}, column {column}: {name} is no value of JSON."
            ),
            JsonReason.OTHER_QUOTES: self.tr(
                "The response has an error in line {line}, column {column}: JSON needs straight double quotation marks."
            ),
            JsonReason.EXPECTED_NAME: self.tr(
                "The response has an error in line {line}, column {column}: expected a name in double quotation marks."
            ),
            JsonReason.EXPECTED_COLON: self.tr(
                "The response has an error in line {line}, column {column}: expected a colon."
            ),
            JsonReason.EXPECTED_COMMA: self.tr(
                "The response has an error in line {line}, column {column}: expected a comma."
            ),
            JsonReason.EXPECTED_VALUE: self.tr(
                "The response has an error in line {line}, column {column}: expected a value of JSON."
            ),
            JsonReason.TRAILING_COMMA: self.tr(
                "The response has an error in line {line}, column {column}: a comma without anything behind it."
            ),
            JsonReason.BAD_ESCAPE: self.tr(
                "The response has an error in line {line}, column {column}: an escape that JSON does not have."
            ),
            JsonReason.TEXT_BEHIND: self.tr(
                "The response has an error in line {line}, column {column}: more text follows the end of the JSON."
            ),
        }[reason]
