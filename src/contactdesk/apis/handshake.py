"""What the TLS library says about a handshake that failed, and the failure that it means."""

import ssl
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.model.unix_time import from_unix_time

_CERTIFICATE_FAILURES = {
    9: FailureKind.CERTIFICATE_NOT_YET_VALID,
    10: FailureKind.CERTIFICATE_EXPIRED,
    62: FailureKind.CERTIFICATE_OTHER_HOST,
    64: FailureKind.CERTIFICATE_OTHER_HOST,
    0x800B0101: FailureKind.CERTIFICATE_EXPIRED,
    0x800B010F: FailureKind.CERTIFICATE_OTHER_HOST,
    -67818: FailureKind.CERTIFICATE_EXPIRED,
    -67819: FailureKind.CERTIFICATE_NOT_YET_VALID,
    -67602: FailureKind.CERTIFICATE_OTHER_HOST,
}
"""By the number of OpenSSL (``X509_V_ERR_*``), Windows (``CERT_E_*``) or macOS (``errSec*``); every other number means:
not trusted."""

_CAUSES = {
    2: Cause.ISSUER_UNKNOWN,  # the issuer of a trusted intermediate is missing
    18: Cause.SELF_SIGNED,
    19: Cause.ISSUER_UNKNOWN,  # the server also sent the authority's own certificate
    20: Cause.ISSUER_UNKNOWN,
    21: Cause.ISSUER_UNKNOWN,
    0x800B0101: Cause.OUT_OF_DATE,
}
"""By OpenSSL's number, why a certificate is not trusted, which Windows and macOS do not tell; by that of Windows, what
it leaves open."""

_OUT_OF_DATE = {FailureKind.CERTIFICATE_EXPIRED, FailureKind.CERTIFICATE_NOT_YET_VALID}
_MOST_HOSTS, _LONGEST_HOST = 10, 100
"""Host names of a certificate that the details list, and characters of each."""

_REFUSALS_OF_CLIENT = {"CERTIFICATE_REQUIRED", "BAD_CERTIFICATE"}
"""The server's alerts about the certificate of the client, which sends none."""

_NO_TLS = {
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "HTTPS_PROXY_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
}
"""OpenSSL's reasons for a first answer that is no TLS."""
_NO_METHOD_IN_COMMON = (
    "ALERT_HANDSHAKE_FAILURE",
    "ALERT_PROTOCOL_VERSION",
    "ALERT_INSUFFICIENT_SECURITY",
    "UNSUPPORTED_PROTOCOL",
    "WRONG_SSL_VERSION",
    "WRONG_CIPHER_RETURNED",
    "NO_SHARED_CIPHER",
    "DH_KEY_TOO_SMALL",
)
"""The ends of OpenSSL's reasons where versions or encryption methods do not match."""

_TIME = "%Y-%m-%d %H:%M UTC"
_SHORT_NAMES = {"commonName": "CN", "organizationName": "O", "organizationalUnitName": "OU", "countryName": "C"}


class SentCertificate(NamedTuple):
    """Holds what the details show of a certificate.

    Attributes:
        subject: whose it is.
        issuer: who issued it.
        validity: from when to when it is valid, in UTC.
        hosts: the host names and IPs that it is for (``subjectAltName``).
        is_in_date: whether it is valid now.
    """

    subject: str = "unreadable"
    issuer: str = "unreadable"
    validity: str = "unreadable"
    hosts: tuple[str, ...] = ()
    is_in_date: bool = False


class Handshake(NamedTuple):
    """Holds what is known of a handshake that failed.

    Attributes:
        has_cipher: whether the server chose an encryption method before it failed.
        certificates: those that the server sent, its own first.
    """

    has_cipher: bool = False
    certificates: tuple[SentCertificate, ...] = ()


class ObservedSSLObject(ssl.SSLObject):
    """Notes the handshake on the error that ends it; the connection is gone when the error is read."""

    def do_handshake(self) -> None:
        """Do the handshake, or as much of it as the received bytes allow."""
        try:
            super().do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except ssl.SSLError as error:
            error.handshake = Handshake(self.cipher() is not None, _sent(self))  # type: ignore[attr-defined]
            raise


def handshake_failure(causes: Iterable[BaseException], host: str, ca_file: str, *, is_complete: bool) -> Failure | None:
    """Return the failure that TLS errors mean; ``None`` if they name no cause of their own.

    Args:
        causes: the error and those behind it.
        host: the host of the server.
        ca_file: the profile's file with additional certificates; empty for none.
        is_complete: whether a handshake was completed before.
    """
    for cause in causes:
        handshake = getattr(cause, "handshake", Handshake(has_cipher=is_complete))
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_failure(cause, handshake, host, ca_file)
        if isinstance(cause, ssl.SSLError) and _wants_client_certificate(cause, handshake):
            return Failure(FailureKind.CLIENT_CERTIFICATE_WANTED, host=host, technical=(f"TLS: {cause.reason}",))
    return None


def refused_handshake(causes: Iterable[BaseException], host: str, *, is_complete: bool) -> Failure:
    """Return the failure of a connection that TLS errors ended for no reason that concerns a certificate.

    Args:
        causes: the error and those behind it.
        host: the host of the server.
        is_complete: whether a handshake was completed before.
    """
    reasons = (getattr(cause, "reason", None) for cause in causes if isinstance(cause, ssl.SSLError))
    reason = next((reason for reason in reasons if reason), "")
    cause = Cause.NONE
    if reason in _NO_TLS and not is_complete:
        cause = Cause.NO_TLS
    elif reason.endswith(_NO_METHOD_IN_COMMON):
        cause = Cause.NO_METHOD_IN_COMMON
    return Failure(
        FailureKind.TLS_REFUSED, cause=cause, host=host, technical=(f"TLS: {reason or 'the connection ended'}",)
    )


def _certificate_failure(error: ssl.SSLCertVerificationError, handshake: Handshake, host: str, ca_file: str) -> Failure:
    kind = _CERTIFICATE_FAILURES.get(error.verify_code, FailureKind.CERTIFICATE_NOT_TRUSTED)
    cause = _CAUSES.get(error.verify_code, Cause.NONE)
    if cause is Cause.ISSUER_UNKNOWN and len(handshake.certificates) < 2:
        # Whether the missing issuer is an intermediate is written in the issuer's own certificate only.
        cause = Cause.ISSUER_NOT_SENT if handshake.certificates else Cause.NONE
    if kind is FailureKind.CERTIFICATE_EXPIRED and handshake.certificates and handshake.certificates[0].is_in_date:
        cause = Cause.ISSUER_EXPIRED
    technical = [f"certificate check: {error.verify_message} ({error.verify_code})"]
    for certificate in handshake.certificates:
        technical.append(f"certificate: {certificate.subject}, issued by: {certificate.issuer}")
        if kind in _OUT_OF_DATE:
            technical.append(f"valid: {certificate.validity}")
    if kind is FailureKind.CERTIFICATE_OTHER_HOST and handshake.certificates:
        technical.append(f"hosts of the certificate: {_shown(handshake.certificates[0].hosts)}")
    if ca_file:
        technical.append(f"additional certificates: {ca_file}")
    return Failure(kind, cause=cause, host=host, technical=tuple(technical))


def _wants_client_certificate(error: ssl.SSLError, handshake: Handshake) -> bool:
    # An error that is raised in Python has no reason.
    _before, _alert, name = (getattr(error, "reason", None) or "").rpartition("ALERT_")
    # Servers before TLS 1.3 have no alert for it. With an encryption method in common, nothing else is left to refuse.
    return name in _REFUSALS_OF_CLIENT or (name == "HANDSHAKE_FAILURE" and handshake.has_cipher)


def _shown(hosts: tuple[str, ...]) -> str:
    lines = (" ".join(host.split()) for host in hosts[:_MOST_HOSTS])
    shown = [line if len(line) <= _LONGEST_HOST else line[:_LONGEST_HOST] + "…" for line in lines]
    more = len(hosts) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "") or "none"


def _sent(connection: ssl.SSLObject) -> tuple[SentCertificate, ...]:
    # The public method of Python 3.13 returns bytes that the standard library cannot read.
    certificates = connection._sslobj.get_unverified_chain()  # type: ignore[attr-defined] # noqa: SLF001
    return tuple(map(_read, certificates or ()))


def _read(certificate: Any) -> SentCertificate:
    try:
        info = certificate.get_info()
        first, last = _time(info["notBefore"]), _time(info["notAfter"])
    except (ssl.SSLError, ValueError):  # such as a name in another encoding
        return SentCertificate()
    hosts = tuple(name for kind, name in info.get("subjectAltName", ()) if kind in ("DNS", "IP Address"))
    validity = f"{first:{_TIME}} to {last:{_TIME}}"
    is_in_date = first <= datetime.now(UTC) <= last
    return SentCertificate(_name(info["subject"]), _name(info["issuer"]), validity, hosts, is_in_date)


def _time(text: str) -> datetime:
    return from_unix_time(ssl.cert_time_to_seconds(text))


def _name(parts: Iterable[Iterable[tuple[str, str]]]) -> str:
    """Return a name as ``CN=…, O=…``, its most precise part first."""
    pairs = [pair for part in parts for pair in part]
    return ", ".join(f"{_SHORT_NAMES.get(key, key)}={value}" for key, value in reversed(pairs)) or "no name"
