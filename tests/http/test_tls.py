"""Whose certificates are trusted, and that they are read once."""

import os
import ssl
import sys
from pathlib import Path

import pytest
import truststore

from contactdesk.apis.tls import holds_certificates, tls_context
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
    right, other, pipe = tmp_path / "company.pem", tmp_path / "notes.txt", tmp_path / "pipe"
    certificates.write_authority(right)
    other.write_text("no certificate")
    os.mkfifo(pipe)
    assert holds_certificates(str(right))
    for path in (other, pipe, tmp_path, other / "inside", tmp_path / ("x" * 300), "\0"):
        assert not holds_certificates(str(path)), path
