"""Reads the bytes of a body: which content encodings they are in although none was requested, and which charset."""

import json
import re
import zlib
from collections.abc import Iterable
from typing import NamedTuple

from contactdesk.model.failure import Failure, FailureKind, LookupFailed

MAX_BODY_BYTES = 1024 * 1024
"""The size above which a response is refused; a contact has some kilobytes."""

_MAX_CODINGS = 3
_PIECE_BYTES = 4 * 1024
"""What follows one member of a gzip body is copied once a member: small pieces keep thousands of members fast."""
_GZIP_START = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_WINDOWS = {"gzip": (_GZIP, _ZLIB), "x-gzip": (_GZIP, _ZLIB), "deflate": (_GZIP, _ZLIB, _RAW)}
"""The formats of each encoding that servers send under its name; "deflate" should be zlib's, and often is not."""
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a]")
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]{1,40})", re.ASCII | re.IGNORECASE)
_PROBE = r'{"\u0041\n": [" !#$%&()*+-/0123456789;<=>?@ABC^_`abc|}~", "+AGE-", "~{", ".xn--4ca."]}'
"""JSON that a codec which is no charset reads as something else. It has no escape that Python warns of."""


class Decoded(NamedTuple):
    """Holds a body without the content encodings that could be removed.

    Attributes:
        body: the bytes.
        left: the names of the encodings that it is still in; empty for text, whatever encodings were named.
    """

    body: bytes
    left: str


def decoded(body: bytes, codings: str) -> Decoded:
    """Remove the encodings that the header ``Content-Encoding`` names; a body that is in none of them stays as it is.

    Raises:
        LookupFailed: the body is cut off, or larger than ``MAX_BODY_BYTES`` without an encoding.
    """
    names = [name for part in codings.split(",") if (name := part.strip()) and name.lower() != "identity"]
    names, left = names[-_MAX_CODINGS:], names[:-_MAX_CODINGS]
    not_found: list[str] = []
    # The last one was applied last.
    for name in reversed(names):
        inflated = _inflated(body, _WINDOWS.get(name.lower(), ()))
        if inflated is None:
            not_found.insert(0, name)
        else:
            body = inflated
    return Decoded(body, "" if is_text(body) else ", ".join(left + not_found))


def charset(content_type: str) -> str:
    """Return the charset that the header ``Content-Type`` declares; empty for none that JSON can be in.

    In such a charset, ASCII characters are the bytes that they are in UTF-8. Python's codecs that are no charsets, such
    as ``rot13`` and ``unicode_escape``, and those of mainframes are none of these.
    """
    found = _CHARSET.search(content_type)
    if not found:
        return ""
    try:
        return found[1].lower() if _PROBE.encode().decode(found[1]) == _PROBE else ""
    except (LookupError, UnicodeError):
        return ""


def readable(body: bytes, charset: str) -> str:
    """Return the start of a body as text, with a replacement for each byte that is none.

    Args:
        body: its start, perhaps in the middle of a character.
        charset: the declared charset, for bytes that are not in a form of Unicode; empty for none.
    """
    text = body.decode(json.detect_encoding(body), "replace")
    is_other = charset and "\ufffd" in text[:-1]
    return body.decode(charset, "replace") if is_other else text


def is_text(body: bytes) -> bool:
    """Return whether a body is text in UTF-8, without control characters that no text has."""
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return not _BINARY.search(body)


def _inflated(body: bytes, windows: Iterable[int]) -> bytes | None:
    """Return the body in the first format that it is in; ``None`` if it is in none."""
    for window in windows:
        if (window == _GZIP) != body.startswith(_GZIP_START):
            continue
        whole = bytearray()
        try:
            at = _inflate(body, 0, window, whole)
            # A gzip file may have several members.
            while window == _GZIP and body.startswith(_GZIP_START, at):
                at = _inflate(body, at, window, whole)
        except zlib.error:
            continue
        except EOFError:
            if window != _GZIP and is_text(body):
                return None
            raise LookupFailed(Failure(FailureKind.CUT_OFF)) from None
        return bytes(whole)
    return None


def _inflate(body: bytes, at: int, window: int, whole: bytearray) -> int:
    """Add one compressed stream to ``whole`` and return the position behind it."""
    inflater = zlib.decompressobj(window)
    while not inflater.eof:
        piece = body[at : at + _PIECE_BYTES]
        if not piece:
            raise EOFError
        whole += inflater.decompress(piece, MAX_BODY_BYTES + 1 - len(whole))
        if len(whole) > MAX_BODY_BYTES:
            raise LookupFailed(Failure(FailureKind.TOO_LARGE))
        at += len(piece) - len(inflater.unused_data)
    return at
