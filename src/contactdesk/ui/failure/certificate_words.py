"""The words for certificates and encryption."""

from PySide6.QtCore import QObject

from contactdesk.model.failure import FailureKind
from contactdesk.ui.failure.failure_words import Step, Words


class CertificateWords(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def table(self) -> dict[FailureKind, Words]:
        """Return the words for each kind; see ``FailureText.table``."""
        kind = FailureKind
        ask_about_proxy = self.tr("Press Connection settings… and check the base URL, or ask IT about a proxy.")
        check_url = (ask_about_proxy, Step.SETTINGS, "base_url")
        return {
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
        }
