"""Certificates made by the tests, good and bad."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

from contactdesk.apis.tls import tls_context


class Certificates:
    """An authority that the client trusts, one that it does not, and what they issued."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        day = timedelta(days=1)
        self._trusted = trustme.CA()
        good = self._trusted.issue_cert("127.0.0.1", "localhost")
        self._issued = {
            "good": good,
            "demanding": good,
            "expired": self._trusted.issue_cert("127.0.0.1", not_before=now - 9 * day, not_after=now - day),
            "not yet": self._trusted.issue_cert("127.0.0.1", not_before=now + day, not_after=now + 9 * day),
            "other host": self._trusted.issue_cert("other.example"),
            "proxied": self._trusted.issue_cert("api.example"),
            "stranger": trustme.CA().issue_cert("127.0.0.1", "api.example"),
        }

    def client_context(self) -> ssl.SSLContext:
        """The program's own context, which trusts the tests' authority as well."""
        context = tls_context()
        self._trusted.configure_trust(context)
        return context

    def write_authority(self, path: Path) -> None:
        """Writes down the authority's certificate, as a company's IT would hand it out."""
        self._trusted.cert_pem.write_to_path(path)

    def server_context(self, name: str) -> ssl.SSLContext:
        """A server's context with the named certificate; the demanding one wants the client's too."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._issued[name].configure_cert(context)
        if name == "demanding":
            context.verify_mode = ssl.CERT_REQUIRED
            self._trusted.configure_trust(context)
        return context
