"""The words for a proxy that does not forward the request."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind, Stage, UsedProxy
from contactdesk.ui.failure.failure_words import Step, Words

_AT_WRONG_PORT = {FailureKind.PROXY_DOWN, FailureKind.PROXY_REFUSED, FailureKind.NOT_A_PROXY}
_AT_PROXY = {Stage.CONNECT_PROXY, Stage.TLS_PROXY, Stage.SOCKS, Stage.TUNNEL}


class ProxyWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        proxy = failure.proxy or UsedProxy("")
        return {
            kind.PROXY_SIGN_IN: self._sign_in(failure.proxy),
            kind.PROXY_REFUSED: Words(
                self.tr("The proxy refused the request"),
                self.tr("The proxy {proxy} does not allow connections to {server}."),
                self.tr("Ask IT to allow {server} on this proxy, then press Try again."),
                Step.RETRY,
            ),
            kind.PROXY_CANNOT_REACH: Words(
                self.tr("The proxy cannot reach the server"),
                self.tr("The proxy {proxy} works, but gets no connection to {server}, which is down or misspelt."),
                self.tr("Press Try again in a minute, or press Connection settings… and check the base URL."),
                Step.RETRY,
                "base_url",
            ),
            kind.PROXY_DOWN: Words(
                self.tr("The proxy closed the connection"),
                self.tr(
                    "The proxy {proxy} ended the connection without an answer: it is overloaded, or of another kind."
                ),
                self.tr("Press Try again; if it happens again, ask IT to check {proxy_setting}."),
                Step.RETRY,
            )
            if failure.cause is Cause.CLOSED
            else Words(
                self.tr("The proxy cannot be reached"),
                self.tr("The connection to the proxy {proxy} failed: it is not running, or the network is down."),
                self.tr("Check the network or VPN and press Try again, or ask IT to check {proxy_setting}."),
                Step.RETRY,
            ),
            kind.PROXY_NOT_FOUND: Words(
                self.tr("The proxy was not found"),
                self.tr(
                    "The network cannot find the proxy {proxy}: its name is misspelt, or this computer is offline."
                ),
                self.tr("Check the network or VPN and press Try again, or ask IT to check {proxy_setting}."),
                Step.RETRY,
            ),
            kind.NOT_A_PROXY: Words(
                self.tr("The proxy does not answer as a proxy"),
                self._other_protocol(proxy),
                self.tr(
                    "Ask IT for the proxy's address and kind, correct {proxy_setting}, and start the program again."
                ),
            ),
            kind.PROXY_UNUSABLE: Words(
                self.tr("The proxy setting cannot be used"),
                self._unusable(failure.cause, proxy),
                self.tr("Ask IT to remove the quotation marks from {proxy_setting}, and start the program again.")
                if failure.cause is Cause.QUOTED
                else self.tr("Ask IT for the right proxy, correct {proxy_setting}, and start the program again."),
            ),
        }

    def _sign_in(self, proxy: UsedProxy | None) -> Words:
        title = self.tr("The proxy requires a name and password")
        if proxy is None:
            return Words(
                title,
                self.tr("A proxy on the way to {api} requires a name and password."),
                self.tr("Ask IT which proxy this computer should use, then press Try again."),
                Step.RETRY,
            )
        if proxy.sign_in and "basic" not in proxy.sign_in.lower():
            return Words(
                self.tr("The proxy requires another way to sign in"),
                self.tr("The proxy {proxy} accepts only {proxy_sign_in}, which Contact Desk does not support."),
                self.tr("Ask IT for a proxy that accepts a name and password (Basic) or needs none."),
            )
        if proxy.has_password:
            return Words(
                self.tr("The proxy did not accept the name and password"),
                self.tr("The proxy {proxy} did not accept the name and password in {proxy_setting}."),
                self.tr("Ask IT for the right ones, correct {proxy_setting}, and start the program again."),
            )
        return Words(
            title,
            self.tr("The proxy {proxy} requires a name and password, and none are set."),
            self.tr(
                "Ask IT for both, write NAME:PASSWORD@ before the host in {proxy_setting}, and start the program again."
            )
            if proxy.setting
            else self.tr(
                "Ask IT to set HTTPS_PROXY to the proxy with its name and password, and start the program again."
            ),
        )

    def _unusable(self, cause: Cause, proxy: UsedProxy) -> str:
        if proxy.address and proxy.scheme not in ("http", "https", "socks5", "socks5h"):
            return self.tr(
                "The proxy {proxy} is of the kind “{proxy_scheme}”; Contact Desk can use http, https and socks5."
            )
        match cause:
            case Cause.QUOTED:
                return self.tr("The proxy address in {proxy_setting} has quotation marks around it.")
            case Cause.SIGNS_NOT_ENCODED:
                return self.tr(
                    "The user name or password in {proxy_setting} has signs that must be percent-encoded, such as %2F"
                    " for /."
                )
        return self.tr("The proxy address in {proxy_setting} is malformed; it must look like http://HOST:PORT.")

    def port(self, failure: Failure) -> str:
        """Return the sentence about a missing port where that may be the cause; empty otherwise."""
        is_connecting = failure.kind is FailureKind.TIMED_OUT and failure.stage in _AT_PROXY
        if failure.proxy and not failure.proxy.has_port and (failure.kind in _AT_WRONG_PORT or is_connecting):
            return self.tr("The port is missing in {proxy_setting}, so the usual one was tried.")
        return ""

    def _other_protocol(self, proxy: UsedProxy) -> str:
        match proxy.scheme:
            case "https":
                return self.tr("What runs at {proxy} is no proxy with TLS; for most proxies, http:// is right.")
            case "socks5" | "socks5h":
                return self.tr("What runs at {proxy} is no SOCKS 5 proxy.")
        return self.tr("What runs at {proxy} is no HTTP proxy.")
