"""JSON keeps every character, and each kind of broken JSON has its own fault."""

import sys

import pytest

from contactdesk.model.broken_json import MAX_DEPTH, JsonError, JsonFault, JsonProblem, JsonReason
from contactdesk.model.lossless_json import (
    JsonObject,
    Number,
    decode,
    has_raw_text,
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
        (b'"\xff"', JsonFault.NOT_JSON),
        (b'"\xed\xa0\xbd"', JsonFault.NOT_JSON),
        (b"}", JsonFault.NOT_JSON),
        (b"01", JsonFault.NOT_JSON),
        (b"<html>", JsonFault.NOT_JSON),
        (b"Service is up [", JsonFault.NOT_JSON),
        (b'"cut', JsonFault.NOT_JSON),
        (b"\x8b\x02\x80{}\x03", JsonFault.NOT_JSON),
        (b"<script>f(1,2,3);</script>" * 10_001, JsonFault.NOT_JSON),
        (b"{", JsonFault.CUT_OFF),
        (b" [1, 2", JsonFault.CUT_OFF),
        (b'{"a": "x', JsonFault.CUT_OFF),
        (b'{"a": "x\\', JsonFault.CUT_OFF),
        (b'{"a": "]}", "b": [1', JsonFault.CUT_OFF),
        (b'{"a": tr', JsonFault.CUT_OFF),
        (b'{"a": "\\"]}', JsonFault.CUT_OFF),
        (b'{"a": "\\u12', JsonFault.CUT_OFF),
        (b'{"a": -', JsonFault.CUT_OFF),
        (b'{"a": 1.', JsonFault.CUT_OFF),
        (b"[1.5e+", JsonFault.CUT_OFF),
        (b'{"a": Inf', JsonFault.CUT_OFF),
        (b'{"a": "\xc3', JsonFault.CUT_OFF),
        ('{"a": "é"}'.encode("utf-16")[:-1], JsonFault.CUT_OFF),
        (b'{"a": "x\x01', JsonFault.CUT_OFF),
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


@pytest.mark.parametrize(
    ("text", "reason", "place", "rest"),
    [
        ('{"a": 1 "b": 2}', JsonReason.EXPECTED_COMMA, (1, 9), '"b": 2}'),
        ('{"a": 1 "b": 2', JsonReason.EXPECTED_COMMA, (1, 9), '"b": 2'),
        ("[1 2", JsonReason.EXPECTED_COMMA, (1, 4), "2"),
        ('{\n  "a": "said "hi" twice",\n  "b": 1\n}', JsonReason.EXPECTED_COMMA, (2, 15), 'hi" twice",'),
        ("[01]", JsonReason.EXPECTED_COMMA, (1, 3), "1]"),
        ('{"a" 1}', JsonReason.EXPECTED_COLON, (1, 6), "1}"),
        ('{"a": }', JsonReason.EXPECTED_VALUE, (1, 7), "}"),
        ('{"a": None}', JsonReason.EXPECTED_VALUE, (1, 7), "None}"),
        ("{a: 1}", JsonReason.EXPECTED_NAME, (1, 2), "a: 1}"),
        ("{'a': 1}", JsonReason.OTHER_QUOTES, (1, 2), "'a': 1}"),
        ('{"é": “x”}', JsonReason.OTHER_QUOTES, (1, 7), "“x”}"),
        ('{"a": 1,\r\n }', JsonReason.TRAILING_COMMA, (1, 8), ","),
        ("[1,\n2,]", JsonReason.TRAILING_COMMA, (2, 2), ",]"),
        ('["\\x"]', JsonReason.BAD_ESCAPE, (1, 3), '\\x"]'),
        ("{} {}", JsonReason.TEXT_BEHIND, (1, 4), "{}"),
        ("[]]", JsonReason.TEXT_BEHIND, (1, 3), "]"),
        ('{"a": 1}null', JsonReason.TEXT_BEHIND, (1, 9), "null"),
        ("[1] -", JsonReason.TEXT_BEHIND, (1, 5), "-"),
    ],
)
def test_place_where_json_breaks(text: str, reason: JsonReason, place: tuple[int, int], rest: str) -> None:
    problem = problem_of(text.encode())
    assert (problem.reason, (problem.line, problem.column), problem.after) == (reason, place, rest)
    assert problem.name == ""


@pytest.mark.parametrize(
    ("text", "name", "column"),
    [
        ("[Infinity]", "Infinity", 2),
        ('{"NaN": "NaN", "a": NaN}', "NaN", 21),
        ('{"a": "-Infinity", "b": -Infinity', "-Infinity", 25),
    ],
)
def test_number_that_json_does_not_have_is_named(text: str, name: str, column: int) -> None:
    problem = problem_of(text.encode())
    assert problem == (JsonReason.NO_VALUE, 1, column, text[: column - 1], text[column - 1 :], name)


@pytest.mark.parametrize(
    ("body", "charset", "problem"),
    [
        (b'{\n"a": "\xc3\xa9\xff\xfe!"}', "", (2, 8, '"a": "é', '\ufffd\ufffd!"}', "UTF-8")),
        (b'{"a": "\x81"}', "windows-1252", (1, 8, '{"a": "', '\ufffd"}', "WINDOWS-1252")),
        (b'\xef\xbb\xbf{"a": "\xff"}', "utf-8", (1, 8, '{"a": "', '\ufffd"}', "UTF-8")),
    ],
)
def test_byte_outside_of_the_charset_is_found(
    body: bytes, charset: str, problem: tuple[int, int, str, str, str]
) -> None:
    assert problem_of(body, charset) == (JsonReason.OTHER_CHARSET, *problem)


def test_long_line_is_kept_around_the_place_only() -> None:
    problem = problem_of(b'{"a": "' + b"x" * 300_000 + b'" 1' + b" " * 300_000 + b"}")
    assert problem.column == 300_010
    assert problem.before == "x" * 19_998 + '" '
    assert problem.after == "1" + " " * 19_999


def problem_of(body: bytes, charset: str = "") -> JsonProblem:
    with pytest.raises(JsonError) as caught:
        parse(body, charset)
    assert caught.value.fault is JsonFault.BROKEN
    assert str(caught.value) == "broken"
    assert caught.value.problem
    return caught.value.problem


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-8859-1", "é£"),
        ("windows-1252", "é€"),
        ("iso-8859-9", "İğş"),
        ("windows-1254", "ğ€"),
        ("koi8-r", "Иван"),
        ("shift_jis", "表示"),
    ],
)
def test_declared_charset_is_read(charset: str, text: str) -> None:
    body = f'{{"name": "{text}"}}'.encode(charset)
    assert parse(body, charset) == {"name": text}
    assert decode(body, charset) == f'{{"name": "{text}"}}'


def test_unicode_is_read_whatever_charset_is_declared() -> None:
    assert parse('{"name": "é"}'.encode(), "iso-8859-1") == {"name": "é"}
    assert parse('{"name": "é"}'.encode("utf-16"), "windows-1252") == {"name": "é"}


def test_control_characters_are_read_and_written_as_escapes() -> None:
    value = parse(b'{"id": 1,\n "name": "a\x00b\x1f", "c\x01": "x", "notes": ["one\ntwo\t", "a\\nb"], "z": 1.10}')
    assert isinstance(value, JsonObject)
    assert value["name"] == "a\x00b\x1f"
    assert write(value, indent=None) == (
        '{"id": 1, "name": "a\\u0000b\\u001f", "c\\u0001": "x", "notes": ["one\\ntwo\\t", "a\\nb"], "z": 1.10}'
    )
    assert [key for key, member in value.members if has_raw_text(member)] == ["name", "notes"]
    assert not has_raw_text(parse(write(value).encode()))


def test_broken_json_with_control_characters_is_found() -> None:
    assert problem_of(b'["a\x01": NaN]').reason is JsonReason.EXPECTED_COMMA
    assert problem_of(b'["a\x01", NaN]').reason is JsonReason.NO_VALUE


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
