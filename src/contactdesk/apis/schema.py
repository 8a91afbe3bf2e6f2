"""Tolerant reading: a documented response, declared once as an annotated class, gives the fields of the panes.

Each member has its label and kind. pydantic validates the members one by one, so that one odd value does not affect
the others; members that are not declared become "other fields".
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

# Only the core of pydantic: all of it takes 4 MiB and 90 ms (measured).
from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core.core_schema import no_info_before_validator_function

from contactdesk.model.contact import MISSING, Field, Kind, Missing
from contactdesk.model.lossless_json import Json, JsonObject, Number
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.model.unix_time import from_unix_time

_EXPECTED = {
    Kind.TEXT: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.NOTES: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.LINK: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.BADGE: QT_TRANSLATE_NOOP("Expected", "text"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Expected", "a whole number"),
    Kind.EMAILS: QT_TRANSLATE_NOOP("Expected", "a list of texts"),
    Kind.TIME: QT_TRANSLATE_NOOP("Expected", "a time"),
}


class Shown(NamedTuple):
    """Describes how a member of a documented response is shown.

    Attributes:
        label: its name for people, marked for translation in the context ``Field``.
        kind: how it is shown.
        expected: the documented type, in words; by default the one that the kind implies. Marked for translation in
            the context ``Expected``.
        types: the classes of values of that type; empty for the usual ones of the kind.
    """

    label: str
    kind: Kind = Kind.TEXT
    expected: str = ""
    types: tuple[type, ...] = ()


class Documented:
    """Declares a documented JSON object: its members are the annotations of a subclass.

    The type of a member is ``str``, ``int``, ``bool``, a ``list``, ``Literal`` or union of these, or has a conversion.
    """


class Converted(NamedTuple):
    """Describes how a value is converted before its type is checked.

    Attributes:
        by: raises ``ValueError`` where the value is not as documented.
    """

    by: Callable[[Any], object]


def _iso_time(value: Any) -> date | None:
    if value == "":
        return None
    if not isinstance(value, str):
        raise ValueError
    with suppress(ValueError):
        return date.fromisoformat(value)
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _unix_time(value: Any) -> datetime | None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError
    try:
        return from_unix_time(value)
    except OverflowError as error:
        raise ValueError from error


def _from_one(value: Any) -> object:
    if isinstance(value, int) and value < 1:
        raise ValueError
    return value


IsoTime = Annotated[date | None, Converted(_iso_time)]
"""ISO 8601: a moment, in UTC if it has no time zone, or a date without a time."""

UnixTime = Annotated[datetime | None, Converted(_unix_time)]
"""Whole seconds since 1970, UTC."""

FromOne = Annotated[int, Converted(_from_one)]
"""A whole number, 1 or more."""


_SCALARS: dict[Any, CoreSchema] = {
    str: {"type": "str"},
    int: {"type": "int"},
    bool: {"type": "bool"},
    # A moment is a date, too.
    date: {"type": "is-instance", "cls": date},
    datetime: {"type": "datetime"},
    type(None): {"type": "none"},
}


def read_fields(model: type, source: Json | Missing, prefix: str = "") -> list[Field]:
    """Return the fields of one documented object without its nested objects.

    Args:
        model: the declaration, a subclass of ``Documented``.
        source: the object as received, or the value in its place.
        prefix: its path in the JSON, e.g. ``"billing."``.
    """
    members = source if isinstance(source, JsonObject) else {}
    # A null in place of the object stands for each of its members.
    absent = None if source is None else MISSING
    fields = [
        _read(f"{prefix}{name}", shown, validator, members.get(name, absent))
        for name, shown, validator in _shown_members(model)
    ]
    if not isinstance(source, JsonObject) and source not in (MISSING, None):
        label = QT_TRANSLATE_NOOP("Field", "As received")
        expected = QT_TRANSLATE_NOOP("Expected", "an object of fields")
        misplaced = Field(prefix.rstrip("."), label, Kind.TEXT, source, expected)
        fields.insert(0, misplaced)
    return fields


def read_others(model: type, source: Json | Missing, prefix: str = "") -> list[Field]:
    """Return the members that are not documented, and the values that repeated members hide."""
    if not isinstance(source, JsonObject):
        return []
    others = [
        Field(f"{prefix}{key}", f"{prefix}{key}", Kind.TEXT, value, is_documented=False)
        for key, value in source.items()
        if key not in model.__annotations__
    ]
    return others + list(_hidden_values(source, prefix))


def _hidden_values(source: JsonObject, prefix: str) -> Iterator[Field]:
    if len(source.members) == len(source):
        return
    once = QT_TRANSLATE_NOOP("Expected", "this member only once")
    last = {key: index for index, (key, _value) in enumerate(source.members)}
    for index, (key, value) in enumerate(source.members):
        if index != last[key]:
            label = f"{prefix}{key}"
            yield Field(f"{label}#{index}", label, Kind.TEXT, value, once, types=(object,), is_documented=False)


def _read(path: str, shown: Shown, validator: SchemaValidator, value: Json | Missing) -> Field:
    if value is None or value is MISSING:
        return Field(path, shown.label, shown.kind, value)
    try:
        converted = validator.validate_python(_plain(value))
    except ValidationError:
        expected = shown.expected or _EXPECTED[shown.kind]
        return Field(path, shown.label, shown.kind, value, expected, types=shown.types)
    time = converted if isinstance(converted, date) else None
    return Field(path, shown.label, shown.kind, value, time=time)


def _plain(value: Json | Missing) -> object:
    """Return the value with Python's own numbers, as pydantic needs them."""
    if isinstance(value, Number):
        return _number(value.text)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _number(text: str) -> int | float | str:
    digits = text.removeprefix("-")
    if not digits.isdecimal():
        return float(text)
    # Longer than any documented number, and Python refuses to read some of these.
    return int(text) if len(digits) < 400 else text


@cache
def _shown_members(model: type) -> tuple[tuple[str, Shown, SchemaValidator], ...]:
    return tuple(
        (name, item, SchemaValidator(_schema(documented), {"strict": True, "hide_input_in_errors": True}))
        for name, documented in get_type_hints(model, include_extras=True).items()
        for item in get_args(documented)[1:]
        if isinstance(item, Shown)
    )


def _schema(annotation: Any) -> CoreSchema:
    """Return pydantic's schema of an annotation."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        schema = _schema(inner[0])
        for item in inner[1:]:
            schema = no_info_before_validator_function(item.by, schema) if isinstance(item, Converted) else schema
        return schema
    if origin is list:
        return {"type": "list", "items_schema": _schema(inner[0])}
    if origin is Literal:
        return {"type": "literal", "expected": list(inner)}
    if origin in (Union, UnionType):
        return {"type": "union", "choices": [_schema(choice) for choice in inner]}
    return _SCALARS[annotation]
