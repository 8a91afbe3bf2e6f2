"""Certificates made by the tests, good and bad."""

import ssl
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme

from contactdesk.apis.tls import tls_context

Identity = tuple[bytes, bytes]
"""The key of a server, and the certificates that it sends; both as PEM."""


class Certificates:
    """An authority that the client trusts, one that it does not trust, and the certificates of both."""

    def __init__(self) -> None:
        self._trusted = trustme.CA()
        self._intermediate = self._trusted.create_child_ca()
        unknown = trustme.CA()
        good = _sends_all(self._trusted.issue_cert("127.0.0.1", "localhost"))
        by_intermediate = self._intermediate.issue_cert("127.0.0.1")
        self._identities = {
            "good": good,
            "client required": good,
            "client required by TLS 1.2": good,
            "other ciphers": good,
            "expired": _sends_all(self._trusted.issue_cert("127.0.0.1", not_before=_in(2020), not_after=_in(2021))),
            "not yet": _sends_all(self._trusted.issue_cert("127.0.0.1", not_before=_in(2190), not_after=_in(2191))),
            "other host": _sends_all(self._trusted.issue_cert("other.example")),
            "other hosts": _sends_all(self._trusted.issue_cert("10.0.0.1", *(f"host{n}.example" for n in range(11)))),
            "any address": _sends_all(self._trusted.issue_cert("0.0.0.0")),
            "proxied": _sends_all(self._trusted.issue_cert("api.example")),
            "unknown authority": _sends_all(unknown.issue_cert("127.0.0.1", "api.example")),
            "unknown authority with intermediate": _sends_all(unknown.create_child_ca().issue_cert("127.0.0.1")),
            "intermediate sent": _sends_all(by_intermediate),
            "intermediate not sent": (
                by_intermediate.private_key_pem.bytes(),
                by_intermediate.cert_chain_pems[0].bytes(),
            ),
            "unreadable name": _with_unreadable_name(unknown.issue_cert("127.0.0.1", "unreadable.example")),
            "self-signed": (unknown.private_key_pem.bytes(), unknown.cert_pem.bytes()),
        }

    def client_context(self) -> ssl.SSLContext:
        """Return the program's own context, which also trusts the authority of the tests."""
        context = tls_context()
        self._trusted.configure_trust(context)
        return context

    def write_authority(self, path: Path) -> None:
        """Write the authority's certificate to a file, as a company's IT would provide it."""
        self._trusted.cert_pem.write_to_path(path)

    def write_intermediate(self, path: Path) -> None:
        """Write the certificate that issued those of "intermediate sent" and "intermediate not sent"."""
        self._intermediate.cert_pem.write_to_path(path)

    def write_identity(self, name: str, key: Path, chain: Path) -> None:
        """Write the key and the certificates of the named server."""
        for path, content in zip((key, chain), self._identities[name], strict=True):
            path.write_bytes(content)

    def server_context(self, name: str) -> ssl.SSLContext:
        """Return a server's context with the named certificate; "client required" also requires one of the client."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with TemporaryDirectory() as folder:
            key, chain = Path(folder, "key.pem"), Path(folder, "chain.pem")
            self.write_identity(name, key, chain)
            context.load_cert_chain(chain, key)
        if name.startswith("client required"):
            context.verify_mode = ssl.CERT_REQUIRED
            self._trusted.configure_trust(context)
        if name in ("client required by TLS 1.2", "other ciphers"):
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        if name == "other ciphers":
            # The certificate has another key.
            context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")
        return context


def _in(year: int) -> datetime:
    return datetime(year, 3, 4, 5, 6, 7, tzinfo=UTC)


def _with_unreadable_name(certificate: trustme.LeafCert) -> Identity:
    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    broken = ssl.DER_cert_to_PEM_cert(der.replace(b"unreadable", b"un\xff\xfeadable"))
    return certificate.private_key_pem.bytes(), broken.encode()


def _sends_all(certificate: trustme.LeafCert) -> Identity:
    chain = b"".join(pem.bytes() for pem in certificate.cert_chain_pems)
    return certificate.private_key_pem.bytes(), chain
