"""The format of ``profiles.json``: what its bytes mean, and which bytes a save writes.

One entry that cannot be used costs that entry alone: it stays in the file as it is, at its place.
"""

import json
import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from itertools import cycle
from typing import Any, TypeAlias

# Only the core of pydantic: all of it takes as long to load as everything else that the first lookup waits for.
from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core.core_schema import CoreConfig, typed_dict_field, typed_dict_schema

from contactdesk.model.addresses import has_user, hide_user
from contactdesk.model.profile import Profile

VERSION = 2
"""The version of the file's format. It rises only if an older program could not read the file; new members do not."""

_SECRETS = ("secret", "token", "apikey", "bearer", "password")
_WHITE_SPACE = (" ", "\t", "\n", "\r")

_JsonObject = dict[str, Any]


class EntryProblem(StrEnum):
    """Why an entry of the file is no profile."""

    NOT_AN_OBJECT = "not an object"
    UNREADABLE = "unreadable"
    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_TEXT = "not a text"
    NOT_A_TIME = "not a time"
    NOT_TRUE_OR_FALSE = "not true or false"
    DUPLICATE_ID = "duplicate id"


@dataclass(frozen=True, slots=True)
class BadEntry:
    """An entry of the file that is no profile.

    Attributes:
        number: its place in the file, from 1.
        name: its name; empty if it has none that can be read.
        problem: what is wrong.
        member: the member that is wrong; empty if it is the entry itself.
        text: the entry as it stands in the file.
    """

    number: int
    name: str
    problem: EntryProblem
    member: str
    text: str = field(repr=False)


_Entry: TypeAlias = _JsonObject | BadEntry


@dataclass(frozen=True, slots=True)
class Stored:
    """The profiles of the file.

    Attributes:
        profiles: in the order of the list.
        last_used: the id of the profile that was chosen last; empty if there is none.
        bad_entries: what else the file had as profiles when it was loaded. A save keeps those of the file, whatever
            is given here.
    """

    profiles: tuple[Profile, ...] = ()
    last_used: str = ""
    bad_entries: tuple[BadEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileFile:
    """The content of the file.

    Attributes:
        version: of its format; of a newer one, nothing else is read.
        entries: the profiles, as objects, and the entries that are none, in their order.
        last_used: the id of the profile that was chosen last; empty if there is none.
        others: members that this build does not use, each as it stands in the file.
    """

    version: int
    entries: tuple[_Entry, ...] = ()
    last_used: str = ""
    others: dict[str, str] = field(default_factory=dict)


def parsed(data: bytes) -> ProfileFile | None:
    """Return the content of the file, or ``None`` if the file as a whole is broken. Secrets in it are dropped."""
    try:
        members = _members(data.decode("utf-8-sig"))
        version = json.loads(members["version"])
        if type(version) is not int or version < 1:
            return None
        if version > VERSION:
            return ProfileFile(version)
        entries = tuple(_entries(version, _without_secrets(members["profiles"])))
        others = {
            name: _without_secrets(text)
            for name, text in members.items()
            if name not in _MEMBERS and not _is_secret(name)
        }
        return ProfileFile(version, entries, _text(members.get("last_used", "")), others)
    except (ValueError, KeyError, RecursionError):
        return None


def stored(file: ProfileFile) -> Stored:
    """Return the profiles of a file of the current version."""
    return Stored(
        tuple(_profile(entry) for entry in file.entries if not isinstance(entry, BadEntry)),
        file.last_used,
        tuple(entry for entry in file.entries if isinstance(entry, BadEntry)),
    )


def upgraded(file: ProfileFile) -> ProfileFile:
    """Convert a file of an earlier version to the current one."""
    if file.version == VERSION:
        return file
    entries = (entry if isinstance(entry, BadEntry) else _with_settings(entry) for entry in file.entries)
    return replace(file, version=VERSION, entries=tuple(entries))


def merged(old: ProfileFile | None, new: Stored) -> ProfileFile:
    """Return the file to write: the new profiles, with the bad entries and unknown members of the old file."""
    if old is None:
        old = ProfileFile(VERSION)
    before = {entry["id"]: entry for entry in old.entries if not isinstance(entry, BadEntry)}
    entries: list[_Entry] = [_written(profile, before.get(profile.id, {})) for profile in new.profiles]
    ids = [profile.id for profile in new.profiles]
    # Each bad entry stays behind the one that it follows in the old file.
    place = 0
    for entry in old.entries:
        if isinstance(entry, BadEntry):
            entries.insert(place, entry)
            ids.insert(place, "")
            place += 1
        elif entry["id"] in ids:
            place = ids.index(entry["id"]) + 1
    return replace(old, entries=tuple(entries), last_used=new.last_used)


def without_users(file: ProfileFile) -> ProfileFile:
    """Return the file with nothing before the ``@`` of addresses that someone wrote with a user or password."""
    return replace(file, entries=tuple(map(_without_user, file.entries)))


def written(file: ProfileFile) -> bytes:
    """Return the bytes of a file; bad entries and the members that this build does not use stay as they are."""
    # A text that occurs nowhere else stands for each of them meanwhile.
    mark = os.urandom(16).hex()
    entries = [mark if isinstance(entry, BadEntry) else entry for entry in file.entries]
    known = {"version": file.version, "profiles": entries, "last_used": file.last_used}
    text = json.dumps(known | dict.fromkeys(file.others, mark), ensure_ascii=False, indent=2)
    for kept in (*(entry.text for entry in file.entries if isinstance(entry, BadEntry)), *file.others.values()):
        text = text.replace(f'"{mark}"', kept, 1)
    # UTF-8 cannot encode half of a surrogate pair, which can be pasted: a question mark replaces it.
    return text.encode(errors="replace") + b"\n"


_MEMBERS = ("version", "profiles", "last_used")
_OPTIONAL = {
    "company",
    "api_version",
    "settings",
    "colour",
    "timeout_s",
    "ca_file",
    "environment",
    "related_details",
    "ask_all",
}
_TEXT: CoreSchema = {"type": "str"}
_PROFILE: dict[str, CoreSchema] = {
    "id": {"type": "str", "min_length": 1},
    "name": _TEXT,
    # Any word: a profile of an API that this build does not support is kept for a build that does.
    "api": _TEXT,
    "base_url": _TEXT,
    "settings": {"type": "dict", "keys_schema": _TEXT},
    # Any word: the window shows one of a later build in grey.
    "colour": _TEXT,
    "timeout_s": {"type": "float", "gt": 0, "allow_inf_nan": False},
    "ca_file": _TEXT,
    # Any word: one of a later build survives a save.
    "environment": _TEXT,
    "related_details": {"type": "bool"},
    # Absent where it is automatic.
    "ask_all": {"type": "bool"},
}
_SETTINGS_OF_VERSION_1 = {"company": _TEXT, "api_version": _TEXT}


def _schema(members: dict[str, CoreSchema]) -> CoreSchema:
    fields = {name: typed_dict_field(schema, required=name not in _OPTIONAL) for name, schema in members.items()}
    # Members that a later build added survive a save.
    return typed_dict_schema(fields, extra_behavior="allow")


_SCHEMAS = {
    1: _schema({name: schema for name, schema in _PROFILE.items() if name != "settings"} | _SETTINGS_OF_VERSION_1),
    2: _schema(_PROFILE),
}

# By the type of pydantic's error.
_PROBLEMS = {
    "missing": EntryProblem.MISSING,
    "string_too_short": EntryProblem.EMPTY,
    "string_type": EntryProblem.NOT_A_TEXT,
    "dict_type": EntryProblem.NOT_AN_OBJECT,
    "bool_type": EntryProblem.NOT_TRUE_OR_FALSE,
    "float_type": EntryProblem.NOT_A_TIME,
    "finite_number": EntryProblem.NOT_A_TIME,
    "greater_than": EntryProblem.NOT_A_TIME,
}


# Only texts and the ends of values are read with it, so that no number is too long, and no control character wrong.
_DECODER = json.JSONDecoder(strict=False, parse_int=str, parse_float=str)


def _entries(version: int, array: str) -> Iterator[_Entry]:
    seen = set()
    for number, text in enumerate(_items(array), 1):
        entry = _entry(version, number, text)
        if not isinstance(entry, BadEntry):
            if entry["id"] in seen:
                # A secret in the keyring belongs to one profile.
                entry = _bad(number, text, EntryProblem.DUPLICATE_ID, "id")
            else:
                seen.add(entry["id"])
        yield entry


def _entry(version: int, number: int, text: str) -> _Entry:
    # A save leaves a bad entry of version 1 as it is, which may be corrected later.
    is_older = version > 1 and _is_of_version_1(text)
    try:
        entry: _JsonObject = _validator(1 if is_older else version).validate_json(text, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        member = str(first["loc"][0]) if first["loc"] else ""
        return _bad(number, text, _PROBLEMS.get(first["type"], EntryProblem.UNREADABLE), member)
    return _with_settings(entry) if is_older else entry


@cache
def _validator(version: int) -> SchemaValidator:
    return SchemaValidator(_SCHEMAS[version], CoreConfig(hide_input_in_errors=True))


def _is_of_version_1(text: str) -> bool:
    members = _object_members(text)
    return "settings" not in members and not _SETTINGS_OF_VERSION_1.keys().isdisjoint(members)


def _object_members(text: str) -> dict[str, str]:
    return _members(text) if text.startswith("{") else {}


def _bad(number: int, text: str, problem: EntryProblem, member: str) -> BadEntry:
    return BadEntry(number, _text(_object_members(text).get("name", "")), problem, member, text)


def _members(text: str) -> dict[str, str]:
    """Return the members of a JSON object by their names, each as it stands in the text."""
    return {_text(name): value for name, value in _pairs(text)}


def _pairs(text: str) -> list[tuple[str, str]]:
    """Return the names and values of a JSON object, each as it stands in the text."""
    values = _values(text, "{", ":,", "}")
    pairs = list(zip(values, values, strict=True))
    if not all(name.startswith('"') for name, _value in pairs):
        raise ValueError
    return pairs


def _object(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a JSON object, given as by ``_pairs``."""
    return "{" + ", ".join(f"{name}: {value}" for name, value in pairs) + "}"


def _text(value: str) -> str:
    """Return the content of a JSON text; empty for every other value."""
    return str(_DECODER.decode(value)) if value.startswith('"') else ""


def _items(text: str) -> Iterator[str]:
    """Return the items of a JSON list, each as it stands in the text."""
    return _values(text, "[", ",", "]")


def _values(text: str, opening: str, marks: str, closing: str) -> Iterator[str]:
    """Return the values in a JSON object or list, each as it stands in the text; the names of members are values, too.

    Args:
        text: the object or list.
        opening: its first character.
        marks: what stands behind the values in turn.
        closing: its last character.

    Raises:
        ValueError: something else follows somewhere.
    """
    mark, place = _take_mark(text, 0)
    if mark != opening:
        raise ValueError
    if text.startswith(closing, place):
        mark, place = _take_mark(text, place)
    expected = cycle(marks)
    while mark != closing:
        start = place
        _value, place = _DECODER.raw_decode(text, start)
        yield text[start:place]
        mark, place = _take_mark(text, place)
        if mark not in (next(expected), closing):
            raise ValueError
    if place < len(text):
        raise ValueError


def _take_mark(text: str, place: int) -> tuple[str, int]:
    """Return the next character that is no white space, and the place of the one after it."""
    place = _skip_white_space(text, place)
    return text[place : place + 1], _skip_white_space(text, place + 1)


def _skip_white_space(text: str, place: int) -> int:
    while text.startswith(_WHITE_SPACE, place):
        place += 1
    return place


def _with_settings(entry: _JsonObject) -> _JsonObject:
    # Version 1 has both members for every API, empty where the API has no such setting.
    settings = {key: entry[key] for key in _SETTINGS_OF_VERSION_1 if entry.get(key)}
    return _others(entry, _SETTINGS_OF_VERSION_1) | {"settings": settings}


def _profile(entry: _JsonObject) -> Profile:
    settings = {key: value for key, value in entry.get("settings", {}).items() if isinstance(value, str)}
    known = {name: value for name, value in entry.items() if name in _PROFILE}
    # A password in an address must not reach what the program shows, copies or logs.
    return Profile(**known | {"settings": settings, "base_url": hide_user(entry["base_url"])})


def _written(profile: Profile, before: _JsonObject) -> _JsonObject:
    # A ``Profile`` holds every setting that is a text; other values are those of a later build.
    settings = before.get("settings", {}) if before.get("api") == profile.api else {}
    later = {key: value for key, value in settings.items() if not isinstance(value, str)}
    entry = {name: getattr(profile, name) for name in _PROFILE} | {"settings": later | dict(profile.settings)}
    for name in ("ca_file", "environment"):
        if not entry[name]:
            # Most profiles have none.
            del entry[name]
    if "base_url" in before and hide_user(before["base_url"]) == profile.base_url:
        # It stays as it is until its profile is changed in the settings.
        entry["base_url"] = before["base_url"]
    if profile.related_details:
        del entry["related_details"]
    if profile.ask_all is None:
        del entry["ask_all"]
    return entry | _others(before, _PROFILE)


def _without_user(entry: _Entry) -> _Entry:
    if not isinstance(entry, BadEntry):
        return entry | {"base_url": hide_user(entry["base_url"])}
    address = _text(_object_members(entry.text).get("base_url", ""))
    if not has_user(address):
        return entry
    hidden = json.dumps(hide_user(address), ensure_ascii=False)
    pairs = ((name, hidden if _text(name) == "base_url" else value) for name, value in _pairs(entry.text))
    return replace(entry, text=_object(pairs))


def _others(members: _JsonObject, known: Collection[str]) -> _JsonObject:
    return {key: value for key, value in members.items() if key not in known}


def _without_secrets(value: str) -> str:
    """Drop secrets that someone added to a JSON value by hand; what has none stays as it is written."""
    if value.startswith("["):
        items = list(_items(value))
        kept = [_without_secrets(item) for item in items]
        return value if kept == items else f"[{', '.join(kept)}]"
    if value.startswith("{"):
        pairs = _pairs(value)
        others = [(name, _without_secrets(text)) for name, text in pairs if not _is_secret(_text(name))]
        return value if others == pairs else _object(others)
    return value


def _is_secret(name: str) -> bool:
    return "".join(filter(str.isalnum, name)).casefold().endswith(_SECRETS)
