"""The words for a response that no contact can be read from."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import FailureKind
from contactdesk.ui.failure.failure_words import Step, Words


class ResponseWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        ask_about_proxy = self.tr("Press Connection settings… and check the base URL, or ask IT about a proxy.")
        check_url = (ask_about_proxy, Step.SETTINGS, "base_url")
        return {
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
            kind.PASSWORD_WANTED: Words(
                self.tr("A user name and password are required"),
                self.tr(
                    "Instead of the {secret}, {server} asks for a user name and password: probably a gateway or proxy"
                    " in front of {api}."
                ),
                self.tr(
                    "Press Connection settings… and check the base URL, or ask IT for an address without password."
                ),
                Step.SETTINGS,
                "base_url",
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
        }
