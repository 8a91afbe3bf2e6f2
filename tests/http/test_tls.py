"""Whose certificates are trusted, and that they are read once."""

import base64
import os
import ssl
import sys
from pathlib import Path

import pytest
import truststore

from contactdesk.apis.tls import file_problem, tls_context, unusable_file
from contactdesk.model.failure import Cause, Failure, FailureKind
from tests.http.certificates import Certificates


@pytest.mark.skipif(not ssl.get_default_verify_paths().cafile, reason="OpenSSL does not know the system's file")
def test_system_certificate_file_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    context = tls_context()
    assert type(context) is ssl.SSLContext
    assert context.cert_store_stats()["x509_ca"]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_other_systems_verify_by_truststore(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    nowhere = ssl.get_default_verify_paths()._replace(cafile=None)  # type: ignore[arg-type]
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    assert type(tls_context()) is truststore.SSLContext


def test_certificate_file_is_recognised(tmp_path: Path, certificates: Certificates) -> None:
    pem, der, two = tmp_path / "company.pem", tmp_path / "company.cer", tmp_path / "two.der"
    certificates.write_authority(pem)
    der.write_bytes(ssl.PEM_cert_to_DER_cert(pem.read_text("ascii")))
    two.write_bytes(der.read_bytes() * 2)
    for path in (pem, der, two):
        assert file_problem(str(path)) is Cause.NONE, path


def test_reason_against_a_certificate_file_is_found(tmp_path: Path, certificates: Certificates) -> None:
    text, key, der_key, pipe = (tmp_path / name for name in ("notes.txt", "key.pem", "key.der", "pipe"))
    text.write_text("0 certificates", encoding="utf-8")
    certificates.write_identity("good", key, tmp_path / "chain.pem")
    der_key.write_bytes(base64.b64decode("".join(key.read_text("ascii").splitlines()[1:-1])))
    os.mkfifo(pipe)
    found = {
        path: file_problem(str(path)) for path in (text, key, der_key, pipe, tmp_path, text / "inside", "x" * 300, "\0")
    }
    assert found == {
        text: Cause.NO_CERTIFICATES,
        key: Cause.NO_CERTIFICATES,
        der_key: Cause.NO_CERTIFICATES,
        pipe: Cause.FILE_UNREADABLE,
        tmp_path: Cause.FILE_IS_FOLDER,
        text / "inside": Cause.FILE_MISSING,
        "x" * 300: Cause.FILE_UNREADABLE,
        "\0": Cause.FILE_MISSING,
    }


def test_details_give_the_systems_reason_against_a_file() -> None:
    assert unusable_file("/etc/company.pem", PermissionError(13, "Permission denied")) == Failure(
        FailureKind.CERTIFICATE_FILE_UNUSABLE,
        cause=Cause.FILE_UNREADABLE,
        host="/etc/company.pem",
        technical=("additional certificates: /etc/company.pem", "reason: Permission denied"),
    )
