"""Why some bytes are not usable JSON, and where."""

import json
import re
from enum import StrEnum
from typing import NamedTuple

MAX_DEPTH = 400
"""The deepest nesting that is read, so that no later step runs out of stack."""

TOKENS = re.compile(r'"(?:[^"\\]|\\.)*+"|[",\[\]{}]', re.DOTALL)
"""The strings of a JSON text, and the marks outside of them; a lone quotation mark begins one without an end."""

_KEPT_OF_LINE = 20_000
"""Characters of the line on each side of the place: more than any secret, which is found only if it is whole."""
_QUOTES = tuple("'`´‘’“”")
_LITERALS = ("true", "false", "null", "NaN", "Infinity", "-Infinity")
_CUT_NUMBER = re.compile(r"-|\.|(?:\.[0-9]+)?[eE][+-]?")
_CUT_ESCAPE = re.compile("u[0-9a-fA-F]{0,3}")
_CUT_CHARACTER = {"unexpected end of data", "truncated data"}


class JsonFault(StrEnum):
    """Names why some bytes are not usable JSON."""

    EMPTY = "empty"
    NOT_JSON = "not json"
    """They do not even begin like an object or a list."""
    BROKEN = "broken"
    CUT_OFF = "cut off"
    TOO_DEEP = "too deep"
    TOO_MANY = "too many values"


class JsonReason(StrEnum):
    """Names what is wrong at the place where a text stops being JSON."""

    OTHER_CHARSET = "not in the charset"
    NO_VALUE = "no value of JSON"
    OTHER_QUOTES = "other quotation marks"
    EXPECTED_NAME = "expected a name"
    EXPECTED_COLON = "expected a colon"
    EXPECTED_COMMA = "expected a comma"
    EXPECTED_VALUE = "expected a value"
    TRAILING_COMMA = "a comma too many"
    BAD_ESCAPE = "bad escape"
    TEXT_BEHIND = "text behind the end"


class JsonProblem(NamedTuple):
    """Describes the place where a text stops being JSON.

    Attributes:
        reason: what is wrong there.
        line: from 1.
        column: from 1, in characters.
        before: the end of the line's part before the place.
        after: the start of its other part.
        name: the charset, or the value that JSON does not have.
    """

    reason: JsonReason
    line: int
    column: int
    before: str
    after: str
    name: str = ""


class JsonError(ValueError):
    """Reports bytes that are not usable JSON. Its text never contains the input.

    Attributes:
        fault: the reason.
        problem: where and why broken JSON breaks; ``None`` for every other fault.
    """

    def __init__(self, fault: JsonFault, problem: JsonProblem | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.problem = problem


def charset_error(error: UnicodeDecodeError, charset: str) -> JsonError:
    """Return what is wrong with bytes that are not in the charset which was tried."""
    data = bytes(error.object)
    good = data[: error.start].decode(charset, "replace").lstrip("\ufeff")
    if not begins_like_json(good):
        return JsonError(JsonFault.NOT_JSON)
    if error.reason in _CUT_CHARACTER and error.end == len(data):
        return JsonError(JsonFault.CUT_OFF)
    text = good + data[error.start : error.start + _KEPT_OF_LINE].decode(charset, "replace")
    return JsonError(JsonFault.BROKEN, _problem(JsonReason.OTHER_CHARSET, text, len(good), charset.upper()))


def constant_error(text: str, name: str) -> JsonError:
    """Return what is wrong with a text that has, outside of its strings, a number which JSON does not have.

    Args:
        text: complete JSON up to this number.
        name: ``NaN``, ``Infinity`` or ``-Infinity``.
    """
    if not begins_like_json(text):
        return JsonError(JsonFault.NOT_JSON)
    places = (found.start() for found in re.finditer(rf"{TOKENS.pattern}|{name}", text, re.DOTALL) if found[0] == name)
    return JsonError(JsonFault.BROKEN, _problem(JsonReason.NO_VALUE, text, next(places), name))


def syntax_error(text: str, error: json.JSONDecodeError) -> JsonError:
    """Return what is wrong with a text at the place where the standard library's parser stopped."""
    if not begins_like_json(text):
        return JsonError(JsonFault.NOT_JSON)
    if _deepest(text[: error.pos]) > MAX_DEPTH:
        return JsonError(JsonFault.TOO_DEEP)
    rest = text[error.pos :].rstrip()
    if _is_cut_off(rest, error.msg):
        return JsonError(JsonFault.CUT_OFF)
    # Before Python 3.13, the place is behind the comma.
    is_behind = rest[0] in "]}" and text[: error.pos].rstrip().endswith(",")
    if is_behind or error.msg.startswith("Illegal trailing comma"):
        comma = text.rindex(",", 0, error.pos + 1)
        return JsonError(JsonFault.BROKEN, _problem(JsonReason.TRAILING_COMMA, text, comma))
    return JsonError(JsonFault.BROKEN, _problem(_reason(rest, error.msg), text, error.pos))


def begins_like_json(text: str) -> bool:
    """Return whether a text begins like an object or a list."""
    return text.lstrip(" \t\r\n")[:1] in ("{", "[")


def _deepest(text: str) -> int:
    depth = deepest = 0
    for match in TOKENS.finditer(text):
        mark = match[0]
        if mark == '"':
            break
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    return deepest


def _is_cut_off(rest: str, message: str) -> bool:
    """Return whether the text from the place to its end may be the beginning of what was expected there."""
    if message.startswith("Extra data"):
        return False
    if message.startswith("Unterminated string") or _CUT_NUMBER.fullmatch(rest):
        return True
    return any(literal.startswith(rest) for literal in _LITERALS) or bool(_CUT_ESCAPE.fullmatch(rest))


def _reason(rest: str, message: str) -> JsonReason:
    if message.startswith("Extra data"):
        return JsonReason.TEXT_BEHIND
    if message.startswith("Invalid"):
        return JsonReason.BAD_ESCAPE
    if message.startswith("Expecting ',"):
        return JsonReason.EXPECTED_COMMA
    if message.startswith("Expecting ':"):
        return JsonReason.EXPECTED_COLON
    if rest.startswith(_QUOTES):
        return JsonReason.OTHER_QUOTES
    return JsonReason.EXPECTED_NAME if "property name" in message else JsonReason.EXPECTED_VALUE


def _problem(reason: JsonReason, text: str, at: int, name: str = "") -> JsonProblem:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    after = text[at : len(text) if end < 0 else end][:_KEPT_OF_LINE].rstrip("\r")
    return JsonProblem(
        reason, text.count("\n", 0, at) + 1, at - start + 1, text[max(start, at - _KEPT_OF_LINE) : at], after, name
    )
