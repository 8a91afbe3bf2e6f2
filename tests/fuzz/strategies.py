"""Unusual JSON values and their texts, made without the program's own reader and writer."""

import json
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest
from hypothesis import strategies as st

from contactdesk.model.lossless_json import Json, JsonObject, Number

T = TypeVar("T")

BOTH_APIS = pytest.mark.parametrize("api", ["wethod", "clemta"])

WETHOD = (
    *("name", "surname", "role", "email", "telephone", "linkedin", "description", "notes"),
    *("id", "client_id", "created_at", "updated_at"),
)
CLEMTA = (
    *("full_name", "type", "status", "email", "cc_emails", "bcc_emails", "description"),
    *("id", "created_at", "updated_at"),
)
BILLING = (
    *("email", "phone_code", "phone", "address_1", "address_2", "postal_code", "district", "province", "state"),
    *("country", "iso_code", "tax_id"),
)
ENVELOPE = ("success", "message", "data", "error")
_ERROR_MEMBERS = ("key", "code", "message", "failures", "details", "errors", "violations", "field", "detail", "reason")

any_text = st.text(st.characters(exclude_categories=()), max_size=40)
"""Any characters, with surrogates and control characters."""

nasty_text = st.text(
    st.sampled_from("\u202e\u2066\u200b\u200d\ufeff\x00\x1b\x7f\x85\u2028\n\r\t &<[*]>%/\\#.:@?\"'\ud800\udc00é漢🎉"),
    max_size=20,
)
"""Only characters that often cause errors."""

_USUAL = ["", " ", "1", "customer", "vendor", "2025-10-28T10:23:49.444Z", "2025-13-99", "0001-01-01T00:00:00+23:59"]
_texts = st.one_of(any_text, nasty_text, st.sampled_from(_USUAL)).map(
    # Every reader joins two escaped surrogates in a row to one character.
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
)
_digits = st.text("0123456789", min_size=1, max_size=8)
_numbers = st.one_of(
    st.integers(-(10**20), 10**20).map(str),
    st.integers(0, 4_000_000_000).map(str),
    st.builds("{}.{}".format, st.integers(-999, 999), _digits),
    st.builds("{}{}{}".format, st.integers(-9, 9), st.sampled_from(["e", "E", "e+", "e-", ".50e"]), _digits),
    st.sampled_from(["-0", "-0.0", "1.10", "1e400", "-1e-400", "1" + "0" * 400, "7" * 5_000]),
).map(Number)
_leaves = st.one_of(st.none(), st.booleans(), _numbers, _texts)


def _mostly(usual: st.SearchStrategy[T], *others: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    return st.integers(0, 3).flatmap(lambda number: usual if number else st.one_of(others))


def _objects(names: Sequence[str], values: st.SearchStrategy[Json]) -> st.SearchStrategy[JsonObject]:
    keys = _mostly(st.sampled_from(names), _texts)
    return st.lists(st.tuples(keys, values), max_size=8).map(JsonObject)


json_values: st.SearchStrategy[Json] = st.recursive(
    _leaves, lambda inner: st.one_of(st.lists(inner, max_size=3), _objects(_ERROR_MEMBERS, inner)), max_leaves=25
)
"""Any value; the keys of an object may repeat."""


def _joined(*parts: st.SearchStrategy[JsonObject]) -> st.SearchStrategy[JsonObject]:
    return st.tuples(*parts).map(
        lambda records: JsonObject([member for record in records for member in record.members])
    )


def _member(key: str, *values: st.SearchStrategy[Json]) -> st.SearchStrategy[JsonObject]:
    """Draw one member in most cases, else none or two of the same name."""
    pair = st.tuples(st.just(key), _mostly(*values))
    return _mostly(pair.map(lambda one: [one]), st.lists(pair, max_size=2)).map(JsonObject)


_data = _joined(_objects(CLEMTA, json_values), _member("billing", _objects(BILLING, json_values), json_values))
_envelope = _joined(
    _member("success", st.just(True), st.just(False), json_values),
    _objects(["message", "error", *_ERROR_MEMBERS], json_values),
    _member("data", _data, json_values),
)
_error_body = _objects(_ERROR_MEMBERS, json_values)
bodies = {
    "wethod": _mostly(_objects(WETHOD, json_values), _error_body, _envelope, json_values),
    "clemta": _mostly(_envelope, _data, json_values),
}
"""The bodies of each API: often similar to the documented ones."""

statuses = st.one_of(
    st.sampled_from([400, 401, 403, 404, 407, 412, 429, 500, 502, 503, 504, 301, 302, 304, 204, 201]),
    st.integers(201, 999),
)
"""Every status but 200."""

headers = st.dictionaries(
    st.sampled_from(
        [
            "content-type",
            "date",
            "location",
            "retry-after",
            "x-ratelimit-retry-after",
            "x-ratelimit-remaining",
            "x-ratelimit-limit",
            "www-authenticate",
        ]
    ),
    st.one_of(
        any_text,
        nasty_text,
        st.sampled_from(
            [
                "5",
                "-1",
                "nan",
                "inf",
                "1e3",
                "٣",
                "text/html",
                "https://api.example/x;y?z",
                "https://other.example/x",
                "Basic",
                "//[::1",
                "http://[x",
            ]
        ),
        st.sampled_from(
            ["Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 9999 99:28:00 -9999", "Mon, 1 Jan 0001 00:00:00 +2359"]
        ),
    ),
)
"""The response headers that the program reads."""


@st.composite
def written(draw: st.DrawFn, value: Json) -> bytes:
    """Draw the text of a value, in one of the forms that a service may use."""
    space = draw(st.sampled_from(["", " ", "\n\t"]))
    write_text = draw(st.sampled_from([_escaped, _unescaped, _raw]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32-le"]))
    return _written(value, space, write_text).encode(encoding)


def _escaped(text: str) -> str:
    return json.dumps(text)


def _unescaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=not _is_whole(text))


def _raw(text: str) -> str:
    """Return the text with control characters as they are, which JSON forbids and services send all the same."""
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"' if _is_whole(text) else _escaped(text)


def _written(value: Json, space: str, write_text: Callable[[str], str]) -> str:
    def one(value: Json) -> str:
        return _written(value, space, write_text)

    match value:
        case Number():
            return value.text
        case str():
            return write_text(value)
        case list():
            return "[" + f"{space},{space}".join(map(one, value)) + space + "]"
        case JsonObject():
            members = (f"{one(key)}{space}:{space}{one(item)}" for key, item in value.members)
            return "{" + space + f",{space}".join(members) + "}"
    return json.dumps(value)


def _is_whole(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


Plain = str | tuple["Plain", ...]
"""A value for comparison: kind and content, with the members of an object in order."""


def plain(value: Json) -> Plain:
    """Return a value of the program for comparison."""
    match value:
        case Number():
            return ("number", value.text)
        case str():
            return ("text", value)
        case list():
            return ("list", *map(plain, value))
        case JsonObject():
            return ("object", *((plain(key), plain(item)) for key, item in value.members))
    return repr(value)


def plain_of_text(text: str) -> Plain:
    """Return the value of a JSON text for comparison, read with the standard library."""
    return plain(json.loads(text, object_pairs_hook=JsonObject, parse_int=Number, parse_float=Number))
