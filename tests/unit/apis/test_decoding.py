"""Which content encodings and charsets a body is read in."""

import gzip
import zlib

import pytest

from contactdesk.apis.decoding import charset, decoded, readable
from contactdesk.model.failure import FailureKind, LookupFailed

PLAIN = b'{"id": 1, "name": "Client name"}'
UNKNOWN = b"\x28\xb5\x2f\xfd\x04\x58"


FOUR_TIMES = gzip.compress(gzip.compress(gzip.compress(gzip.compress(PLAIN))))


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("body", "codings"),
    [
        (PLAIN, ""),
        (PLAIN, "identity"),
        (PLAIN, "gzip"),
        (PLAIN, "deflate"),
        (PLAIN, "UTF-8"),
        (PLAIN, "none, , binary"),
        (gzip.compress(PLAIN), "gzip"),
        (gzip.compress(PLAIN), "X-GZIP, rot13"),
        (gzip.compress(PLAIN), "deflate"),
        (gzip.compress(PLAIN[:9]) + gzip.compress(PLAIN[9:]), "gzip"),
        (gzip.compress(PLAIN) + b"\x1f" + bytes(9), "gzip"),
        (zlib.compress(PLAIN), "Deflate"),
        (zlib.compress(PLAIN), "gzip"),
        (raw_deflate(PLAIN), "deflate"),
        (raw_deflate(gzip.compress(zlib.compress(PLAIN))), "deflate, gzip, deflate"),
    ],
)
def test_body_is_read_in_the_encoding_that_it_is_in(body: bytes, codings: str) -> None:
    assert decoded(body, codings) == (PLAIN, "")


@pytest.mark.parametrize(
    ("body", "codings", "left"),
    [
        (UNKNOWN, "zstd", "zstd"),
        (UNKNOWN, "gzip, zstd", "gzip, zstd"),
        (FOUR_TIMES, "x-own, gzip, gzip, gzip, gzip", "x-own, gzip"),
        (gzip.compress(UNKNOWN), "br, gzip", "br"),
        (gzip.compress(PLAIN)[:-8] + bytes(8), "gzip", "gzip"),
        (b'{"id":\x00\x01}', "x-own", "x-own"),
    ],
)
def test_encoding_that_cannot_be_read_is_named(body: bytes, codings: str, left: str) -> None:
    assert decoded(body, codings).left == left


@pytest.mark.parametrize("text", [b"", b"<html>", b"abc", "Ł€\r\n\t".encode(), b"K", b"x\x9c"[:1]])
@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_text_is_in_no_encoding(text: bytes, coding: str) -> None:
    assert decoded(text, coding) == (text, "")


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(PLAIN)[:-9], "gzip"),
        (gzip.compress(PLAIN) + gzip.compress(PLAIN)[:-9], "gzip"),
        (zlib.compress(PLAIN)[:-9], "deflate"),
        (raw_deflate(PLAIN)[:-9], "deflate"),
    ],
)
def test_encoded_body_can_be_cut_off(body: bytes, coding: str) -> None:
    with pytest.raises(LookupFailed) as caught:
        decoded(body, coding)
    assert caught.value.failure.kind is FailureKind.CUT_OFF


def test_size_is_that_of_all_members() -> None:
    half = gzip.compress(bytes(524_288))
    assert decoded(half * 2, "gzip").body == bytes(1_048_576)
    with pytest.raises(LookupFailed) as caught:
        decoded(half * 2 + gzip.compress(b" "), "gzip")
    assert caught.value.failure.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(
    ("content_type", "found"),
    [
        ("", ""),
        ("application/json", ""),
        ("application/json; charset=UTF-8", "utf-8"),
        ("application/json;charset=ISO-8859-1", "iso-8859-1"),
        ('application/json; q=1; Charset = "windows-1254"; x=y', "windows-1254"),
        ("application/json; charset='iso-8859-9'", "iso-8859-9"),
        ("application/json; charset=latin1", "latin1"),
        ("application/json; charset=gb18030", "gb18030"),
        ("application/json; mycharset=latin1", ""),
        *(
            (f"application/json; charset={name}", "")
            for name in (
                *("rot13", "zip", "hex", "base64", "uu", "quopri", "idna", "punycode", "unicode_escape"),
                *("raw_unicode_escape", "utf-7", "undefined", "hz", "cp037", "utf-16", "none", "", "é", "x" * 41),
                *("../latin1", "..", "encodings.latin_1", "aliases"),
            )
        ),
    ],
)
def test_declared_charset_is_one_that_json_can_be_in(content_type: str, found: str) -> None:
    assert charset(content_type) == found


@pytest.mark.parametrize(
    ("body", "name", "text"),
    [
        (b"caf\xc3\xa9", "iso-8859-1", "café"),
        (b"caf\xe9!", "iso-8859-1", "café!"),
        (b"caf\xe9!", "", "caf\ufffd!"),
        (b"caf\xc3", "iso-8859-1", "caf\ufffd"),
        ('{"a": "é"}'.encode("utf-16"), "iso-8859-1", '{"a": "é"}'),
        (b"", "iso-8859-1", ""),
    ],
)
def test_body_is_readable_where_it_can_be(body: bytes, name: str, text: str) -> None:
    assert readable(body, name) == text
