"""Trusted certificates: the operating system's, and those in a file that a profile names."""

import errno
import os
import ssl
import stat
import sys
from pathlib import Path

from contactdesk.apis.handshake import ObservedSSLObject
from contactdesk.model.failure import Cause, Failure, FailureKind

_LARGEST_DER = 1024 * 1024
"""Bytes of a file without PEM that are read, while one certificate takes some 2,000."""


def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """Return a context that verifies against the operating system's certificates. Takes some 30 ms: use a thread.

    Args:
        ca_file: a file with additional certificates to trust: those of an authority, or only the one that issued the
            certificate of the server; in PEM, or one in DER.

    Raises:
        OSError: the file cannot be read, or holds no certificate (``ssl.SSLError``).
        ValueError: no file can have this path.
    """
    context = _system_context()
    if ca_file:
        _load_file(context, ca_file)
        # Without it, a certificate of the file counts only together with that of its own issuer.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def file_problem(path: str) -> Cause:
    """Return why a file cannot be used for certificates, or ``NONE`` if it can; takes as long as the disk does."""
    try:
        _load_file(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), path)
    except (OSError, ValueError) as error:
        return _file_cause(error)
    return Cause.NONE


def unusable_file(path: str, error: OSError | ValueError) -> Failure:
    """Return the failure that an error of ``tls_context`` means."""
    reason = getattr(error, "strerror", None) or str(error)
    technical = (f"additional certificates: {path}", f"reason: {reason}")
    return Failure(FailureKind.CERTIFICATE_FILE_UNUSABLE, cause=_file_cause(error), host=path, technical=technical)


def _load_file(context: ssl.SSLContext, path: str) -> None:
    # Reading a pipe or a device may never end.
    mode = Path(path).stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError("Not a regular file")
    with Path(path).open("rb") as file:
        start = file.read(_LARGEST_DER)
    try:
        context.load_verify_locations(path)
    except ssl.SSLError:
        # The first byte of every structure in DER.
        if not start.startswith(b"\x30"):
            raise
        context.load_verify_locations(cadata=start)


def _file_cause(error: OSError | ValueError) -> Cause:
    match error:
        case ssl.SSLError():
            return Cause.NO_CERTIFICATES
        case FileNotFoundError() | NotADirectoryError() | ValueError():
            return Cause.FILE_MISSING
        case IsADirectoryError():
            return Cause.FILE_IS_FOLDER
    return Cause.FILE_UNREADABLE


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
