"""``profiles.json``: everything about the saved profiles except their secrets."""

import errno
import hashlib
import json
import stat
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

# Only the core of pydantic: all of it takes as long to load as everything else that the first lookup waits for.
from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core.core_schema import CoreConfig, typed_dict_field, typed_dict_schema

from contactdesk.model.addresses import hide_user
from contactdesk.model.profile import Profile
from contactdesk.system.atomic_file import behind_links, write_atomically
from contactdesk.system.file_lock import FileLock, HeldError
from contactdesk.system.paths import make_private

VERSION = 2
"""The version of the file's format. It rises only if an older program could not read the file; new members do not."""
LOCK_TIMEOUT_S = 5.0
"""How long a save waits for another process that saves, in seconds."""

_OWNER_ONLY = 0o600
_FULL = {errno.ENOSPC, errno.EDQUOT}
_SECRETS = ("secret", "token", "apikey", "bearer", "password")


@dataclass(frozen=True, slots=True)
class Stored:
    """The content of the file.

    Attributes:
        profiles: in the order of the list.
        last_used: the id of the profile that was chosen last; empty if there is none.
    """

    profiles: tuple[Profile, ...] = ()
    last_used: str = ""


class StoreErrorReason(StrEnum):
    """Why the profiles cannot be loaded or saved."""

    BROKEN = "broken"
    NEWER_VERSION = "newer version"
    NOT_READABLE = "not readable"
    NOT_WRITABLE = "not writable"
    DISK_FULL = "disk full"
    BUSY = "busy"


class StoreError(Exception):
    """The profiles cannot be loaded or saved. The text never contains the file's content.

    Attributes:
        reason: why.
        path: the file.
    """

    def __init__(self, reason: StoreErrorReason, path: Path) -> None:
        super().__init__(f"{path}: {reason.value}")
        self.reason = reason
        self.path = path


_JsonObject = dict[str, Any]


def _object(**members: CoreSchema) -> CoreSchema:
    """Describe a JSON object with these members; those with a default value may be missing."""
    optional = {
        "company",
        "api_version",
        "settings",
        "colour",
        "timeout_s",
        "ca_file",
        "environment",
        "related_details",
        "last_used",
    }
    fields = {name: typed_dict_field(schema, required=name not in optional) for name, schema in members.items()}
    # Members that a later build added survive a save.
    return typed_dict_schema(fields, extra_behavior="allow")


_TEXT: CoreSchema = {"type": "str"}
_NUMBERED = _object(version={"type": "int", "ge": 1})
_PROFILE: dict[str, CoreSchema] = {
    "id": {"type": "str", "min_length": 1},
    "name": _TEXT,
    # Any word: a profile of an API that this build does not support is kept for a build that does.
    "api": _TEXT,
    "base_url": _TEXT,
    "settings": {"type": "dict", "keys_schema": _TEXT},
    "colour": _TEXT,
    "timeout_s": {"type": "float", "gt": 0, "allow_inf_nan": False},
    "ca_file": _TEXT,
    # Any word: one of a later build survives a save.
    "environment": _TEXT,
    "related_details": {"type": "bool"},
}
_SETTINGS_OF_VERSION_1 = {"company": _TEXT, "api_version": _TEXT}


def _file(profile: dict[str, CoreSchema]) -> CoreSchema:
    profiles: CoreSchema = {"type": "list", "items_schema": _object(**profile)}
    return _object(version={"type": "int", "ge": 1}, profiles=profiles, last_used=_TEXT)


_FILES = {
    1: _file({name: schema for name, schema in _PROFILE.items() if name != "settings"} | _SETTINGS_OF_VERSION_1),
    2: _file(_PROFILE),
}


class ProfileStore:
    """Loads and saves the profiles as one file, ``profiles.json``.

    A file that cannot be understood is never overwritten: it is set aside under another name. The content before the
    last save is kept beside the file as ``profiles.json.bak``, the last content of an earlier version of the format
    as ``profiles.v1.json``.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Stored:
        """Return the content of the file, or empty content if there is no file.

        Raises:
            StoreError: the file is broken, of a newer version, or not readable.
        """
        data = self._bytes()
        return Stored() if data is None else _stored(_upgraded(self._understood(data)))

    def update(self, change: Callable[[Stored], Stored], known: Stored = Stored()) -> Stored:
        """Change the file while no other process can; afterwards only its owner can read it.

        Args:
            change: maps the stored state to the new state. The stored state may differ from the loaded one, since
                another process may have saved in between.
            known: the state to start from if the file is gone, or broken and set aside.

        Returns:
            The new state.

        Raises:
            StoreError: nothing was saved, and no content is lost.
        """
        try:
            make_private(self.path.parent)
            with FileLock(self._beside(behind_links(self.path), ".lock"), LOCK_TIMEOUT_S):
                before = self._before_save()
                old = _upgraded(before) if before else None
                new = change(_stored(old) if old else known)
                if before:
                    self._keep_earlier_version(before)
                    self._write(self._beside(self.path, ".bak"), before)
                self._write(self.path, _merged(old, new))
        except HeldError as error:
            raise StoreError(StoreErrorReason.BUSY, self.path) from error
        except OSError as error:
            full = error.errno in _FULL
            raise StoreError(
                StoreErrorReason.DISK_FULL if full else StoreErrorReason.NOT_WRITABLE, self.path
            ) from error
        return new

    @staticmethod
    def _write(path: Path, file: _JsonObject) -> None:
        # UTF-8 cannot encode half of a surrogate pair, which can be pasted: a question mark replaces it.
        data = json.dumps(file, ensure_ascii=False, indent=2).encode(errors="replace") + b"\n"
        # No other process writes here while the lock is held.
        write_atomically(path, data, _OWNER_ONLY, stale_after_s=0)

    @staticmethod
    def _beside(path: Path, suffix: str) -> Path:
        return path.with_name(path.name + suffix)

    def _before_save(self) -> _JsonObject | None:
        data = self._bytes()
        if data is None:
            return None
        try:
            return self._understood(data)
        except StoreError as error:
            if error.reason is not StoreErrorReason.BROKEN:
                raise
        self._set_aside(data)
        return None

    def _set_aside(self, data: bytes) -> None:
        """Keep a broken file under a name made from its content, so that a second attempt does not fill the disk.

        The ``.bak`` file moves along, since the next saves would replace it. The broken file itself stays until the
        new one replaces it.
        """
        digest = hashlib.sha256(data).hexdigest()[:12]
        aside = self.path.with_name(f"{self.path.stem}.broken-{digest}{self.path.suffix}")
        write_atomically(aside, data, _OWNER_ONLY, stale_after_s=0)
        with suppress(FileNotFoundError):
            self._beside(self.path, ".bak").replace(self._beside(aside, ".bak"))

    def _keep_earlier_version(self, file: _JsonObject) -> None:
        """Keep the first file of an earlier version that is replaced, for a return to the earlier program."""
        copy = self.path.with_name(f"{self.path.stem}.v{file['version']}{self.path.suffix}")
        if file["version"] < VERSION and not copy.exists():
            self._write(copy, file)

    def _bytes(self) -> bytes | None:
        try:
            # Reading a pipe would wait, reading a device would not end.
            if not stat.S_ISREG(self.path.stat().st_mode):
                raise StoreError(StoreErrorReason.NOT_READABLE, self.path)
            return self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(StoreErrorReason.NOT_READABLE, self.path) from error

    def _understood(self, data: bytes) -> _JsonObject:
        file = _parsed(data)
        if isinstance(file, StoreErrorReason):
            # Raised outside the except clause, so that no parser's error, which has the content, is chained to it.
            raise StoreError(file, self.path)
        return file


def _parsed(data: bytes) -> _JsonObject | StoreErrorReason:
    try:
        text = data.decode("utf-8-sig")
        version = _valid(_NUMBERED, text)["version"]
        if version > VERSION:
            return StoreErrorReason.NEWER_VERSION
        file = _valid(_FILES[version], text)
    except (UnicodeDecodeError, ValidationError):
        return StoreErrorReason.BROKEN
    ids = {entry["id"] for entry in file["profiles"]}
    return _without_secrets(file) if len(ids) == len(file["profiles"]) else StoreErrorReason.BROKEN


def _valid(schema: CoreSchema, text: str) -> _JsonObject:
    validator = SchemaValidator(schema, CoreConfig(hide_input_in_errors=True))
    found: _JsonObject = validator.validate_json(text, strict=True)
    return found


def _upgraded(file: _JsonObject) -> _JsonObject:
    """Convert a file of an earlier version to the current one."""
    if file["version"] == VERSION:
        return file
    return file | {"version": VERSION, "profiles": [_with_settings(entry) for entry in file["profiles"]]}


def _with_settings(entry: _JsonObject) -> _JsonObject:
    # Version 1 has both members for every API, empty where the API has no such setting.
    settings = {key: entry[key] for key in _SETTINGS_OF_VERSION_1 if entry.get(key)}
    return _others(entry, _SETTINGS_OF_VERSION_1) | {"settings": settings}


def _stored(file: _JsonObject) -> Stored:
    return Stored(tuple(map(_profile, file["profiles"])), file.get("last_used", ""))


def _profile(entry: _JsonObject) -> Profile:
    settings = {key: value for key, value in entry.get("settings", {}).items() if isinstance(value, str)}
    known = {name: value for name, value in entry.items() if name in _PROFILE}
    # A password in an address must not reach what the program shows, copies or logs.
    return Profile(**known | {"settings": settings, "base_url": hide_user(entry["base_url"])})


def _merged(old: _JsonObject | None, stored: Stored) -> _JsonObject:
    """Return the file to write: the stored state, and the members of the old file that only another build supports."""
    before = {entry["id"]: entry for entry in old["profiles"]} if old else {}
    entries = [_entry(profile, before.get(profile.id, {})) for profile in stored.profiles]
    known = {"version": VERSION, "profiles": entries, "last_used": stored.last_used}
    return known | _others(old or {}, known)


def _entry(profile: Profile, before: _JsonObject) -> _JsonObject:
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
    return entry | _others(before, _PROFILE)


def _others(members: _JsonObject, known: Collection[str]) -> _JsonObject:
    return {key: value for key, value in members.items() if key not in known}


def _without_secrets(value: Any) -> Any:
    """Drop secrets that someone added to the file by hand."""
    if isinstance(value, list):
        return [_without_secrets(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_secrets(item) for key, item in value.items() if not _is_secret(key)}
    return value


def _is_secret(key: str) -> bool:
    return "".join(filter(str.isalnum, key)).casefold().endswith(_SECRETS)
