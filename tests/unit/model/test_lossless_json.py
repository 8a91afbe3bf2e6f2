"""JSON keeps every character, and each kind of broken JSON has its own fault."""

import sys

import pytest

from contactdesk.model.lossless_json import (
    MAX_DEPTH,
    JsonError,
    JsonFault,
    JsonObject,
    Number,
    decode,
    parse,
    write,
)

MOST_VALUES = 20_000


@pytest.mark.parametrize(
    "text",
    [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1.10",
        "1e400",
        "-1E+2",
        "9" * 5000,
        "123456789012345678901234567890",
        '""',
        '"Łódź 東京 🙂"',
        '"\\ud83d"',
        '"\\udc00\\ud83d"',
        "[]",
        "{}",
        '{"a": 1, "b": 2, "a": 3}',
        '{"": [[], {}, [{}]], "z": null, "a": {"y": 1.0, "x": 1}}',
    ],
)
def test_json_is_written_as_read(text: str) -> None:
    assert write(parse(text.encode()), indent=None) == text


def test_two_spaces_a_level() -> None:
    value = parse(b'{"b":1.10,"a":[1,{"x":[],"y":{}},"s"],"b":[[2]]}')
    assert write(value) == (
        '{\n  "b": 1.10,\n  "a": [\n    1,\n    {\n      "x": [],\n      "y": {}\n    },\n    "s"\n  ],\n'
        '  "b": [\n    [\n      2\n    ]\n  ]\n}'
    )


def test_only_needless_escapes_are_lost() -> None:
    assert write(parse(rb'"\u0041\/\n\"\\\u0000\u20ac"')) == '"A/\\n\\"\\\\\\u0000€"'
    assert write(parse(b'{"k\\ud800": 1}'), None) == '{"k\\ud800": 1}'


def test_surrogate_pair_is_one_character() -> None:
    assert parse(b'"\\ud83d\\ude42"') == "🙂"


def test_object_keeps_the_values_of_repeated_keys() -> None:
    value = parse(b'{"a": 1, "b": "x", "a": [true]}')
    assert isinstance(value, JsonObject)
    assert value == {"a": [True], "b": "x"}
    assert value.members == [("a", Number("1")), ("b", "x"), ("a", [True])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    assert parse('{"name": "é🙂"}'.encode(encoding)) == {"name": "é🙂"}
    assert decode('{"name": "é🙂"}'.encode(encoding)) == '{"name": "é🙂"}'


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", JsonFault.EMPTY),
        (b" \r\n\t", JsonFault.EMPTY),
        (b"\xef\xbb\xbf", JsonFault.EMPTY),
        (b"NaN", JsonFault.NOT_JSON),
        (b"[Infinity]", JsonFault.NOT_JSON),
        (b'{"a": -Infinity}', JsonFault.NOT_JSON),
        (b'"\xff"', JsonFault.NOT_JSON),
        (b'"\xed\xa0\xbd"', JsonFault.NOT_JSON),
        (b"{'a': 1}", JsonFault.NOT_JSON),
        (b"{} {}", JsonFault.NOT_JSON),
        (b'{"a": 1,}', JsonFault.NOT_JSON),
        (b"[1 2]", JsonFault.NOT_JSON),
        (b"}", JsonFault.NOT_JSON),
        (b"[]]", JsonFault.NOT_JSON),
        (b"01", JsonFault.NOT_JSON),
        (b"<html>", JsonFault.NOT_JSON),
        (b"Service is up [", JsonFault.NOT_JSON),
        (b'"cut', JsonFault.NOT_JSON),
        (b'["a\nb"]', JsonFault.NOT_JSON),
        (b"{", JsonFault.CUT_OFF),
        (b" [1, 2", JsonFault.CUT_OFF),
        (b'{"a": "x', JsonFault.CUT_OFF),
        (b'{"a": "x\\', JsonFault.CUT_OFF),
        (b'{"a": "]}", "b": [1', JsonFault.CUT_OFF),
        (b'{"a": tr', JsonFault.CUT_OFF),
        (b'{"a": "\\"]}', JsonFault.CUT_OFF),
        (b"[" * 500, JsonFault.TOO_DEEP),
        (b"[" * 500 + b"]" * 500 + b"]", JsonFault.TOO_DEEP),
        (b"[" * 10_000, JsonFault.TOO_DEEP),
        (b"[" * 10_000 + b"]" * 10_000, JsonFault.TOO_DEEP),
        (b'{"a":' * 10_000, JsonFault.TOO_DEEP),
    ],
)
def test_reason_why_bytes_are_not_json(body: bytes, fault: JsonFault) -> None:
    with pytest.raises(JsonError) as caught:
        parse(body)
    assert caught.value.fault is fault
    assert str(caught.value) == fault.value


@pytest.mark.parametrize(("opening", "inside", "closing"), [("[", "1", "]"), ('{"a": ', "1", "}")])
def test_levels_of_nesting(opening: str, inside: str, closing: str) -> None:
    deepest = opening * MAX_DEPTH + inside + closing * MAX_DEPTH
    assert write(parse(deepest.encode()), None) == deepest
    with pytest.raises(JsonError) as caught:
        parse((opening + deepest + closing).encode())
    assert caught.value.fault is JsonFault.TOO_DEEP


def test_deepest_value_is_written_with_half_of_the_stack() -> None:
    value = parse(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)

    def dig(levels: int) -> str:
        return write(value) if levels == 0 else dig(levels - 1)

    assert dig(sys.getrecursionlimit() // 2 - 100).count("[") == MAX_DEPTH


def test_number_of_values_is_limited() -> None:
    most = b"[" + b"1," * (MOST_VALUES - 1) + b"1]"
    assert len(write(parse(most), None).split(",")) == MOST_VALUES
    for body in (b"[1," + most[1:], b"[" + b"[]," * MOST_VALUES + b"1]", b'["",' + b'"",' * MOST_VALUES + b'""]'):
        with pytest.raises(JsonError) as caught:
            parse(body)
        assert caught.value.fault is JsonFault.TOO_MANY


def test_marks_inside_a_string_are_no_values() -> None:
    assert parse(b'["' + b",[{" * MOST_VALUES + b'"]') == [",[{" * MOST_VALUES]
    with pytest.raises(JsonError) as caught:
        parse(b'["' + b'\\",' * 1_000_000)
    assert caught.value.fault is JsonFault.CUT_OFF


def test_depth_behind_a_repeated_key_counts() -> None:
    with pytest.raises(JsonError):
        parse(b'{"a": ' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b', "a": 1}')
