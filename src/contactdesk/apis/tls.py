"""Trusted certificates: the operating system's, and those in a file that a profile names."""

import ssl
import sys
from pathlib import Path

from contactdesk.apis.handshake import ObservedSSLObject


def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """Return a context that verifies against the operating system's certificates. Takes some 30 ms: use a thread.

    Args:
        ca_file: a file with additional certificates to trust: those of an authority, or only the one that issued the
            certificate of the server.

    Raises:
        OSError: the file cannot be read, or holds no certificate (``ssl.SSLError``).
    """
    context = _system_context()
    if ca_file:
        context.load_verify_locations(ca_file)
        # Without it, a certificate of the file counts only together with that of its own issuer.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def holds_certificates(path: str) -> bool:
    """Return whether a file can be read and has certificates in it; takes as long as the disk does."""
    try:
        # Reading a pipe or a device may never end.
        if not Path(path).is_file():
            return False
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except OSError:
        return False
    return True


def _system_context() -> ssl.SSLContext:
    if sys.platform == "linux" and ssl.get_default_verify_paths().cafile:
        # The system's certificates are a file, which truststore would read again for each connection, one after the
        # other: several cancelled lookups would delay the next one.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.sslobject_class = ObservedSSLObject
        context.load_default_certs()
        return context
    import truststore  # elsewhere the system itself verifies, or its file must be searched for

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
