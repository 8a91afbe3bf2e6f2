"""What the errors of each operating system's verification mean; ``tests/http`` has those of OpenSSL."""

import ssl

import pytest

from contactdesk.apis.handshake import Handshake, SentCertificate, handshake_failure, refused_handshake
from contactdesk.model.failure import Cause, Failure, FailureKind


def refused(code: int, message: str) -> Failure | None:
    error = ssl.SSLCertVerificationError(message)
    error.verify_code, error.verify_message = code, message
    return handshake_failure([OSError(), error], "host.example", "", is_complete=False)


@pytest.mark.parametrize(
    ("code", "kind", "cause"),
    [
        (0x800B0101, FailureKind.CERTIFICATE_EXPIRED, Cause.OUT_OF_DATE),
        (0x800B010F, FailureKind.CERTIFICATE_OTHER_HOST, Cause.NONE),
        (0x800B0109, FailureKind.CERTIFICATE_NOT_TRUSTED, Cause.NONE),
        (-67818, FailureKind.CERTIFICATE_EXPIRED, Cause.NONE),
        (-67819, FailureKind.CERTIFICATE_NOT_YET_VALID, Cause.NONE),
        (-67602, FailureKind.CERTIFICATE_OTHER_HOST, Cause.NONE),
        (-67843, FailureKind.CERTIFICATE_NOT_TRUSTED, Cause.NONE),
    ],
)
def test_numbers_of_windows_and_macos(code: int, kind: FailureKind, cause: Cause) -> None:
    failure = refused(code, "A reason.")
    assert failure
    assert (failure.kind, failure.cause, failure.host) == (kind, cause, "host.example")
    assert failure.technical == (f"certificate check: A reason. ({code})",)


@pytest.mark.parametrize(
    ("is_in_date", "cause"), [(True, Cause.ISSUER_EXPIRED), (False, Cause.NONE)], ids=["an issuer's", "its own"]
)
def test_expired_certificate_may_be_that_of_an_issuer(is_in_date: bool, cause: Cause) -> None:
    error = ssl.SSLCertVerificationError("certificate has expired")
    error.verify_code, error.verify_message = 10, "certificate has expired"
    certificates = (SentCertificate(is_in_date=is_in_date), SentCertificate(is_in_date=False))
    error.handshake = Handshake(certificates=certificates)  # type: ignore[attr-defined]
    failure = handshake_failure([error], "host.example", "", is_complete=False)
    assert failure
    assert (failure.kind, failure.cause) == (FailureKind.CERTIFICATE_EXPIRED, cause)


@pytest.mark.parametrize(
    ("reason", "is_complete", "cause"),
    [
        ("WRONG_VERSION_NUMBER", False, Cause.NO_TLS),
        ("WRONG_VERSION_NUMBER", True, Cause.NONE),
        ("HTTP_REQUEST", False, Cause.NO_TLS),
        ("PACKET_LENGTH_TOO_LONG", False, Cause.NO_TLS),
        ("RECORD_LAYER_FAILURE", False, Cause.NO_TLS),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", False, Cause.NO_METHOD_IN_COMMON),
        ("TLSV1_ALERT_PROTOCOL_VERSION", False, Cause.NO_METHOD_IN_COMMON),
        ("UNSUPPORTED_PROTOCOL", False, Cause.NO_METHOD_IN_COMMON),
        ("TLSV1_ALERT_INTERNAL_ERROR", False, Cause.NONE),
    ],
)
def test_reason_tells_why_tls_was_refused(reason: str, is_complete: bool, cause: Cause) -> None:
    error = ssl.SSLError(1, "words")
    error.reason = reason
    failure = refused_handshake([OSError(), error], "host.example", is_complete=is_complete)
    assert (failure.kind, failure.cause, failure.host) == (FailureKind.TLS_REFUSED, cause, "host.example")
    assert failure.technical == (f"TLS: {reason}",)


def test_handshake_that_just_ended_has_no_reason() -> None:
    failure = refused_handshake([OSError()], "host.example", is_complete=False)
    assert (failure.cause, failure.technical) == (Cause.NONE, ("TLS: the connection ended",))


@pytest.mark.parametrize(
    ("hosts", "line"),
    [
        ((), "hosts of the certificate: none"),
        (("a.example\ncertificate check: ok",), "hosts of the certificate: a.example certificate check: ok"),
        ((101 * "a",), f"hosts of the certificate: {100 * 'a'}…"),
    ],
)
def test_hosts_of_a_certificate_stay_one_short_line(hosts: tuple[str, ...], line: str) -> None:
    error = ssl.SSLCertVerificationError("x")
    error.verify_code, error.verify_message = 62, "x"
    error.handshake = Handshake(certificates=(SentCertificate("no name", "CN=X", "", hosts),))  # type: ignore[attr-defined]
    failure = handshake_failure([error], "host.example", "", is_complete=False)
    assert failure
    assert failure.technical == ("certificate check: x (62)", "certificate: no name, issued by: CN=X", line)


@pytest.mark.parametrize(
    ("reason", "is_complete", "is_wanted"),
    [
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", False, True),
        ("SSLV3_ALERT_BAD_CERTIFICATE", False, True),
        ("SSL/TLS_ALERT_HANDSHAKE_FAILURE", False, False),
        ("SSL/TLS_ALERT_HANDSHAKE_FAILURE", True, True),
        ("TLSV1_ALERT_PROTOCOL_VERSION", True, False),
        (None, True, False),
    ],
)
def test_alerts_about_the_certificate_of_the_client(reason: str | None, is_complete: bool, is_wanted: bool) -> None:
    error = ssl.SSLError(1, "x")
    if reason:
        error.reason = reason
    failure = handshake_failure([error], "host.example", "", is_complete=is_complete)
    if is_wanted:
        assert failure == Failure(
            FailureKind.CLIENT_CERTIFICATE_WANTED, host="host.example", technical=(f"TLS: {reason}",)
        )
    else:
        assert failure is None
