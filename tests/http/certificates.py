"""Certificates made by the tests, good and bad."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

from contactdesk.apis.tls import tls_context


class Certificates:
    """An authority that the client trusts, one that it does not trust, and the certificates of both."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        day = timedelta(days=1)
        self._trusted = trustme.CA()
        good = self._trusted.issue_cert("127.0.0.1", "localhost")
        self._issued = {
            "good": good,
            "client required": good,
            "expired": self._trusted.issue_cert("127.0.0.1", not_before=now - 9 * day, not_after=now - day),
            "not yet": self._trusted.issue_cert("127.0.0.1", not_before=now + day, not_after=now + 9 * day),
            "other host": self._trusted.issue_cert("other.example"),
            "any address": self._trusted.issue_cert("0.0.0.0"),
            "proxied": self._trusted.issue_cert("api.example"),
            "unknown authority": trustme.CA().issue_cert("127.0.0.1", "api.example"),
        }

    def client_context(self) -> ssl.SSLContext:
        """Return the program's own context, which also trusts the authority of the tests."""
        context = tls_context()
        self._trusted.configure_trust(context)
        return context

    def write_authority(self, path: Path) -> None:
        """Write the authority's certificate to a file, as a company's IT would provide it."""
        self._trusted.cert_pem.write_to_path(path)

    def server_context(self, name: str) -> ssl.SSLContext:
        """Return a server's context with the named certificate; "client required" also requires one of the client."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._issued[name].configure_cert(context)
        if name == "client required":
            context.verify_mode = ssl.CERT_REQUIRED
            self._trusted.configure_trust(context)
        return context
