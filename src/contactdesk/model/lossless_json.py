"""JSON exactly as received: every number keeps its characters, every member its place.

The standard library turns ``1.10`` into ``1.1``, refuses integers of more than 4,300 digits and drops repeated keys.
The program shows and exports what an API sent, so none of that may happen.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, takewhile
from json.encoder import encode_basestring
from typing import Any, TypeAlias

MAX_DEPTH = 400
"""The deepest nesting that is read, so that no later step runs out of stack."""

MAX_VALUES = 20_000
"""The most values that are read; a contact has a hundred. 1 MiB can hold 500,000, which take 2 s to read (measured)."""


@dataclass(frozen=True, slots=True)
class Number:
    """Holds a JSON number in the characters received."""

    text: str


class JsonObject(dict[str, "Json"]):
    """Holds a JSON object; ``members`` also has the values that a repeated key hides."""

    __slots__ = ("members",)

    def __init__(self, members: list[tuple[str, "Json"]]) -> None:
        super().__init__(members)
        self.members = members


Json: TypeAlias = bool | str | Number | list["Json"] | JsonObject | None


class JsonFault(StrEnum):
    """Names why some bytes are not usable JSON."""

    EMPTY = "empty"
    NOT_JSON = "not json"
    CUT_OFF = "cut off"
    TOO_DEEP = "too deep"
    TOO_MANY = "too many values"


class JsonError(ValueError):
    """Reports bytes that are not usable JSON; ``fault`` is the reason. Its text never contains the input."""

    def __init__(self, fault: JsonFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def _refuse_constant(_name: str) -> Json:
    raise JsonError(JsonFault.NOT_JSON)


_DECODER = json.JSONDecoder(
    object_pairs_hook=JsonObject,
    parse_float=Number,
    parse_int=Number,
    parse_constant=_refuse_constant,
)
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*+"|[",\[\]{}]', re.DOTALL)
_BEFORE_A_VALUE = (",", "[", "{")


def decode(body: bytes) -> str:
    """Return the text of a body in UTF-8, UTF-16 or UTF-32, with or without a byte order mark.

    Raises:
        JsonError: the bytes are no such text.
    """
    try:
        return body.decode(json.detect_encoding(body)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise JsonError(JsonFault.NOT_JSON) from None


def parse(body: bytes) -> Json:
    """Read one JSON value.

    Raises:
        JsonError: the bytes are empty, not JSON, cut off, nested deeper than ``MAX_DEPTH``, or hold more than
            ``MAX_VALUES``.
    """
    text = decode(body)
    if not text.strip():
        raise JsonError(JsonFault.EMPTY)
    if _has_too_many_values(text):
        raise JsonError(JsonFault.TOO_MANY)
    try:
        value: Json = _DECODER.decode(text)
    except RecursionError:
        raise JsonError(JsonFault.TOO_DEEP) from None
    except json.JSONDecodeError:
        raise JsonError(_fault(text)) from None
    if _depth(value) > MAX_DEPTH:
        raise JsonError(JsonFault.TOO_DEEP)
    return value


def write(value: Json, indent: int | None = 2) -> str:
    """Write a value back in the characters received; lone surrogates become escapes.

    Args:
        value: the result of ``parse``.
        indent: spaces per level, or ``None`` for one line.
    """
    parts: list[str] = []
    _write(value, "\n" if indent else "", " " * (indent or 0), parts.append)
    return "".join(parts)


def _write(value: Json, line: str, step: str, put: Callable[[str], None]) -> None:
    if not isinstance(value, list | JsonObject):
        put(_scalar(value))
        return
    opening, closing = "[]" if isinstance(value, list) else "{}"
    inner = line + step
    separator = opening + inner
    # One frame a level: MAX_DEPTH levels must fit into the interpreter's stack.
    for item in value if isinstance(value, list) else value.members:
        put(separator)
        if isinstance(item, tuple):
            put(_scalar(item[0]) + ": ")
            item = item[1]
        _write(item, inner, step, put)
        separator = "," + (inner or " ")
    put(line + closing if value else opening + closing)


def _scalar(value: bool | str | Number | None) -> str:
    if isinstance(value, Number):
        return value.text
    if isinstance(value, str):
        text = encode_basestring(value)
        return text if text.isascii() else _escape_surrogates(text)
    return json.dumps(value)


def _escape_surrogates(text: str) -> str:
    return re.sub(r"[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)


def _depth(value: Any) -> int:
    """Return how many objects and lists are nested in one another, without recursion."""
    deepest = 0
    level: list[Any] = [value]
    while level := [item for item in level if isinstance(item, JsonObject | list)]:
        deepest += 1
        level = [child for item in level for child in _children(item)]
    return deepest


def _children(value: "JsonObject | list[Json]") -> "list[Json]":
    return value if isinstance(value, list) else [item for _key, item in value.members]


def _has_too_many_values(text: str) -> bool:
    # A fast upper bound, which counts the marks in strings as well, is enough for all but a few texts.
    if sum(map(text.count, _BEFORE_A_VALUE)) <= MAX_VALUES:
        return False
    # Searching after an unterminated string would take time that grows with the square of its length.
    tokens = takewhile('"'.__ne__, (match[0] for match in _TOKENS.finditer(text)))
    marks = (token for token in tokens if token in _BEFORE_A_VALUE)
    return next(islice(marks, MAX_VALUES, None), None) is not None


def _fault(text: str) -> JsonFault:
    """Return what is wrong with a text that is not JSON, wherever the standard library's parser stopped."""
    if text.lstrip()[:1] not in ("{", "["):
        return JsonFault.NOT_JSON
    depth = deepest = 0
    for match in _TOKENS.finditer(text):
        mark = match[0]
        if mark == '"':
            return JsonFault.CUT_OFF
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    if deepest > MAX_DEPTH:
        return JsonFault.TOO_DEEP
    return JsonFault.CUT_OFF if depth > 0 else JsonFault.NOT_JSON
