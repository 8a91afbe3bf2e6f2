"""JSON exactly as received: every number keeps its characters, every member its place.

The standard library turns ``1.10`` into ``1.1``, refuses integers of more than 4,300 digits and drops repeated keys.
The program shows and exports what an API sent, so none of that may happen.
"""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice, takewhile
from json.encoder import encode_basestring
from typing import Any, TypeAlias

from contactdesk.model.broken_json import (
    MAX_DEPTH,
    TOKENS,
    JsonError,
    JsonFault,
    begins_like_json,
    charset_error,
    constant_error,
    syntax_error,
)

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


class RawText(str):
    """Holds a text in which control characters stand as they are; JSON allows only their escapes."""

    __slots__ = ()


class _Constant(ValueError):  # noqa: N818 - the number is named, which is no error yet
    """Carries the name of a number that JSON does not have out of the parser."""


def _refuse_constant(name: str) -> Json:
    raise _Constant(name)


def _decoder(*, strict: bool, parse_constant: Callable[[str], Json] = _refuse_constant) -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=JsonObject,
        parse_float=Number,
        parse_int=Number,
        parse_constant=parse_constant,
        strict=strict,
    )


_STRICT = _decoder(strict=True)
_LENIENT = _decoder(strict=False)
_STRINGS = re.compile(r'("(?:[^"\\]|\\.)*+")(\s*:)?', re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f]")
_BEFORE_A_VALUE = (",", "[", "{")


def decode(body: bytes, charset: str = "") -> str:
    """Return the text of a body in UTF-8, UTF-16 or UTF-32, with or without byte order marks, else in a charset.

    Raises:
        JsonError: the bytes are no such text.
    """
    encoding = json.detect_encoding(body).removesuffix("-sig")
    with suppress(UnicodeDecodeError):
        return body.decode(encoding).lstrip("\ufeff")
    encoding = charset or encoding
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        raise charset_error(error, encoding) from None


def parse(body: bytes, charset: str = "") -> Json:
    """Read one JSON value. A text that holds control characters as they are becomes a ``RawText``.

    Args:
        body: the bytes.
        charset: the declared charset, for bytes that are in no form of Unicode; empty for none.

    Raises:
        JsonError: the bytes are empty, not JSON, cut off, nested deeper than ``MAX_DEPTH``, or hold more than
            ``MAX_VALUES``.
    """
    text = decode(body, charset)
    if not text.strip():
        raise JsonError(JsonFault.EMPTY)
    if _has_too_many_values(text):
        raise JsonError(JsonFault.TOO_MANY)
    try:
        value = _read(text)
    except RecursionError:
        raise JsonError(JsonFault.TOO_DEEP) from None
    except json.JSONDecodeError as error:
        raise syntax_error(text, error) from None
    except _Constant as error:
        raise constant_error(text, str(error)) from None
    if _depth(value) > MAX_DEPTH:
        raise JsonError(JsonFault.TOO_DEEP)
    return value


def has_raw_text(value: Json) -> bool:
    """Return whether a value is, or contains, a text that holds control characters as they are."""
    level: list[Json] = [value]
    while level:
        if any(isinstance(item, RawText) for item in level):
            return True
        level = [child for item in level if isinstance(item, JsonObject | list) for child in _children(item)]
    return False


def _read(text: str) -> Json:
    value: Json
    with suppress(json.JSONDecodeError):
        value = _STRICT.decode(text)
        return value
    # Raises what is wrong apart from control characters.
    _LENIENT.decode(text)
    raw_texts: list[RawText] = []

    def replace(found: re.Match[str]) -> str:
        string, colon = found.groups()
        if colon or not _CONTROL.search(string):
            return found[0]
        raw_texts.append(RawText(_LENIENT.decode(string)))
        return "NaN"

    replaced = _STRINGS.sub(replace, text)
    # The parser has no hook for strings, but one for NaN, which the text does not have; it reads from start to end.
    left = iter(raw_texts)
    value = _decoder(strict=False, parse_constant=lambda _name: next(left)).decode(replaced)
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


def plain_text(value: Json) -> str:
    """Return a value as people read it: a text as it is, all else as JSON on one line."""
    return value if isinstance(value, str) else write(value, indent=None)


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
    if not begins_like_json(text):
        # The parser stops early, and names what a web page is.
        return False
    # A fast upper bound, which counts the marks in strings as well, is enough for all but a few texts.
    if sum(map(text.count, _BEFORE_A_VALUE)) <= MAX_VALUES:
        return False
    # Searching after an unterminated string would take time that grows with the square of its length.
    tokens = takewhile('"'.__ne__, (match[0] for match in TOKENS.finditer(text)))
    marks = (token for token in tokens if token in _BEFORE_A_VALUE)
    return next(islice(marks, MAX_VALUES, None), None) is not None
