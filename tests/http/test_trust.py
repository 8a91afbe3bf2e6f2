"""Whose certificates are trusted, and that they are read once."""

import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import truststore

from contactdesk.apis import trust
from contactdesk.apis.trust import holds_certificates, tls_context
from tests.http.certificates import Certificates


@pytest.mark.skipif(not ssl.get_default_verify_paths().cafile, reason="OpenSSL does not know the system's file")
def test_where_the_certificates_are_a_file_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    context = tls_context()
    assert type(context) is ssl.SSLContext
    assert context.cert_store_stats()["x509_ca"]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_everywhere_else_the_system_is_asked(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    nowhere = ssl.get_default_verify_paths()._replace(cafile=None)  # type: ignore[arg-type]
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    assert type(tls_context()) is truststore.SSLContext


def test_a_file_of_certificates_is_told_from_all_else(tmp_path: Path, certificates: Certificates) -> None:
    right, other, pipe = tmp_path / "company.pem", tmp_path / "notes.txt", tmp_path / "pipe"
    certificates.write_authority(right)
    other.write_text("no certificate")
    os.mkfifo(pipe)
    assert holds_certificates(str(right))
    for path in (other, pipe, tmp_path, other / "inside", tmp_path / ("x" * 300), "\0"):
        assert not holds_certificates(str(path)), path


AT_THE_END = """
import atexit, os, ssl, threading, time
from contactdesk.apis import trust

trust._LEAVE_LIMIT_S = 60
reads, ends = threading.Event(), threading.Event()

def slowly():
    reads.set()
    ends.wait()
    for _ in range(50):
        time.sleep(0.001)
    os.write(1, b"read")
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

trust._system_context = slowly
atexit.register(ends.set)
threading.Thread(target=trust.tls_context, daemon=True).start()
reads.wait()
"""


def test_the_process_does_not_end_while_certificates_are_read() -> None:
    """OpenSSL would be taken down under the thread that reads them: a crash."""
    done = subprocess.run([sys.executable, "-c", AT_THE_END], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "read", "")


def test_once_the_process_ends_nobody_begins_to_read_them() -> None:
    trust._keep_out_of_the_end()
    assert trust._at_work.locked()
    trust._at_work.release()
