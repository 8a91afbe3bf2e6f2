"""The words for a time limit that passed, by what was waited for."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import Failure, Stage
from contactdesk.ui.failure.failure_words import Step, Words

_SHORTEST_PAUSE_S = 1.0
"""A connection that was idle for less is hardly given up by a router."""


class TimeLimitWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def words(self, failure: Failure) -> Words:
        """Return the words for what the failure says was waited for."""
        title = self.tr("No response in time")
        match failure.stage:
            case Stage.CONNECT:
                return Words(
                    title,
                    self.tr(
                        "No connection to {server} was made within {limit} s: it is down, or a firewall is in between."
                    ),
                    self.tr(
                        "Check the network or VPN and press Try again, or press Connection settings… and check the base"
                        " URL."
                    ),
                    Step.RETRY,
                    "base_url",
                )
            case Stage.CONNECT_PROXY:
                return Words(
                    title,
                    self.tr(
                        "The proxy {proxy} accepted no connection within {limit} s: it is down, or a firewall is"
                        " in between."
                    ),
                    self.tr("Check the network or VPN and press Try again, or ask IT to check {proxy_setting}."),
                    Step.RETRY,
                )
            case Stage.SOCKS | Stage.TLS_PROXY:
                return Words(title, self._other_kind(failure.stage), self._ask_for_proxy())
            case Stage.TUNNEL:
                return Words(
                    title,
                    self.tr("The proxy {proxy} was asked to connect to {server}, and did not do so within {limit} s."),
                    self.tr(
                        "Press Try again; if it happens again, ask IT whether the proxy works and can reach {server}."
                    ),
                    Step.RETRY,
                )
            case Stage.TLS:
                return Words(
                    title,
                    self.tr(
                        "The proxy {proxy} connected to {server}, which began no encryption (TLS) within {limit} s, so"
                        " nothing was sent."
                    )
                    if failure.proxy
                    else self.tr(
                        "A connection to {server} was made, but no encryption (TLS) began within {limit} s, so nothing"
                        " was sent."
                    ),
                    self.tr(
                        "Press Try again, or press Connection settings… and check the base URL and its port, or ask IT"
                        " about a firewall."
                    ),
                    Step.RETRY,
                    "base_url",
                )
        return Words(title, self._no_response(failure), self._raise_limit(failure), Step.RETRY, "timeout_s")

    def _other_kind(self, stage: Stage) -> str:
        if stage is Stage.SOCKS:
            return self.tr(
                "The proxy {proxy} answers no SOCKS 5: probably it is another kind of proxy; for most, http:// is"
                " right."
            )
        return self.tr(
            "The proxy {proxy} answers no TLS: probably it is another kind of proxy; for most, http:// is right."
        )

    def _ask_for_proxy(self) -> str:
        return self.tr("Ask IT for the proxy's address and kind, correct {proxy_setting}, and start the program again.")

    def _no_response(self, failure: Failure) -> str:
        match failure.stage:
            case Stage.REQUEST if failure.idle_s >= _SHORTEST_PAUSE_S:
                return self.tr(
                    "No response came from {server} within {limit} s. The connection had been idle for {idle} s before:"
                    " perhaps a firewall had given it up."
                )
            case Stage.REQUEST if failure.proxy:
                return self.tr(
                    "The request was sent to {server} through the proxy {proxy}, and no response came within {limit} s."
                )
            case Stage.REQUEST:
                return self.tr("The request was sent to {server}, and no response came within {limit} s.")
            case Stage.RESPONSE if failure.proxy:
                return self.tr(
                    "The response of {server} began to come through the proxy {proxy}, and was not complete within"
                    " {limit} s."
                )
            case Stage.RESPONSE:
                return self.tr("The response of {server} began to come, and was not complete within {limit} s.")
        if failure.proxy:
            return self.tr("No complete response came from {server} through the proxy {proxy} within {limit} s.")
        return self.tr("No complete response came from {server} within {limit} s.")

    def _raise_limit(self, failure: Failure) -> str:
        if failure.proxy:
            return self.tr(
                "Press Try again, or press Connection settings… and raise the time limit; ask IT whether the proxy"
                " works."
            )
        return self.tr("Press Try again, or press Connection settings… and raise the time limit.")
