"""The words for certificates and encryption."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.ui.failure.failure_words import Step, Words


class CertificateWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self, failure: Failure) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        ask_about_proxy = self.tr("Press Connection settings… and check the base URL, or ask IT about a proxy.")
        is_at_proxy = failure.proxy is not None and failure.host == failure.proxy.address
        check_address = (
            (
                self.tr(
                    "Ask IT for the right address of the proxy, correct {proxy_setting}, and start the program again."
                ),
            )
            if is_at_proxy
            else (ask_about_proxy, Step.SETTINGS, "base_url")
        )
        is_either = failure.cause is Cause.OUT_OF_DATE
        check_date = (
            self.tr(
                "Correct this computer's date and press Try again; if the date is right, ask IT for a new certificate"
                " of the proxy."
            )
            if is_at_proxy
            else self.tr(
                "Correct this computer's date and press Try again; if the date is right, ask the support of {api}"
                " for a new certificate."
            ),
            Step.RETRY,
            "base_url",
        )
        return {
            kind.CERTIFICATE_NOT_TRUSTED: Words(
                self.tr("The certificate is not trusted"),
                self.distrust(failure),
                self.tr("Ask IT for the right file, then press Connection settings… and choose it instead.")
                if failure.profile and failure.profile.ca_file
                else self.tr(
                    "If {proxy_setting} is right, ask IT for a certificate file, press Connection settings… and choose"
                    " it at “Certificates”."
                )
                if is_at_proxy
                else self.tr(
                    "Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and"
                    " choose it at “Certificates”."
                ),
                Step.SETTINGS,
                "ca_file",
            ),
            kind.CERTIFICATE_EXPIRED: Words(
                self.tr("The certificate is out of date") if is_either else self.tr("The certificate has expired"),
                self._expired(failure.cause),
                *check_date,
            ),
            kind.CERTIFICATE_NOT_YET_VALID: Words(
                self.tr("The certificate is not valid yet"),
                self.tr("The certificate of {server} is not valid yet, so nothing was sent."),
                *check_date,
            ),
            kind.CERTIFICATE_OTHER_HOST: Words(
                self.tr("The certificate is for another host"),
                self.tr("The certificate of {server} was issued for another host, so nothing was sent."),
                *check_address,
            ),
            kind.CERTIFICATE_FILE_UNUSABLE: Words(
                self.tr("The certificate file cannot be used"),
                self.unusable_file(failure),
                self.tr("Press Connection settings… and choose the right file, or ask IT for it."),
                Step.SETTINGS,
                "ca_file",
            ),
            kind.TLS_REFUSED: Words(
                self.tr("No secure connection"),
                self.refusal(failure),
                self.tr("Press Connection settings… and check the port in the base URL, or ask IT about a proxy.")
                if failure.cause is Cause.NO_TLS
                else ask_about_proxy,
                Step.SETTINGS,
                "base_url",
            ),
            kind.CLIENT_CERTIFICATE_WANTED: Words(
                self.tr("A client certificate is required"),
                self.tr(
                    "The connection to {server} requires a certificate of this computer, which Contact Desk cannot"
                    " send."
                ),
                self.tr(
                    "Press Connection settings… and check the base URL, or ask IT for an address of {api} that needs"
                    " no client certificate."
                ),
                Step.SETTINGS,
                "base_url",
            ),
        }

    def distrust(self, failure: Failure) -> str:
        """Return the sentence that says why a certificate is not trusted."""
        match failure.cause:
            case Cause.SELF_SIGNED:
                return self.tr(
                    "The certificate of {server} is self-signed, and this computer does not trust it, so nothing was"
                    " sent."
                )
            case Cause.ISSUER_UNKNOWN:
                return self.tr(
                    "This computer does not trust the authority that issued the certificate of {server}, so nothing was"
                    " sent."
                )
            case Cause.ISSUER_NOT_SENT:
                return self.tr(
                    "Either {server} left out its intermediate certificate, or this computer does not trust the"
                    " authority that issued its certificate, so nothing was sent."
                )
        return self.tr("This computer does not trust the certificate of {server}, so nothing was sent.")

    def _expired(self, cause: Cause) -> str:
        match cause:
            case Cause.OUT_OF_DATE:
                return self.tr("The certificate of {server} has expired or is not valid yet, so nothing was sent.")
            case Cause.ISSUER_EXPIRED:
                return self.tr(
                    "The certificate of {server} is valid, but an issuer's certificate has expired, so nothing was"
                    " sent."
                )
        return self.tr("The certificate of {server} has expired, so nothing was sent.")

    def refusal(self, failure: Failure) -> str:
        """Return the sentence that says why there is no secure connection."""
        match failure.cause:
            case Cause.NO_TLS:
                return self.tr(
                    "What responds at {server} does not speak TLS: probably the port is wrong. Nothing was sent."
                )
            case Cause.NO_METHOD_IN_COMMON:
                return self.tr(
                    "This computer and {server} have no TLS version or encryption method in common, so nothing was"
                    " sent."
                )
        return self.tr("The secure connection to {server} was broken off, for a reason that is not known.")

    def unusable_file(self, failure: Failure) -> str:
        """Return the sentence that says why the file with additional certificates cannot be used."""
        match failure.cause:
            case Cause.FILE_MISSING:
                return self.tr("The certificate file {host} does not exist, so nothing was sent.")
            case Cause.FILE_IS_FOLDER:
                return self.tr("{host} is a folder, not a certificate file, so nothing was sent.")
            case Cause.NO_CERTIFICATES:
                return self.tr("The certificate file {host} contains no certificates, so nothing was sent.")
        return self.tr("The certificate file {host} cannot be read, so nothing was sent.")

    def file(self, failure: Failure) -> str:
        """Return the sentence about a file with additional certificates that did not help; empty without a file."""
        if failure.kind is FailureKind.CERTIFICATE_NOT_TRUSTED and failure.profile and failure.profile.ca_file:
            return self.tr("The file “{file}” with additional certificates did not help.")
        return ""
