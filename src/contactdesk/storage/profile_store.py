"""The file of the profiles: everything of a connection but its secret."""

import errno
import hashlib
import json
import stat
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

# The core of pydantic alone: all of it takes as long to load as everything else that the first lookup waits for.
from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core.core_schema import CoreConfig, typed_dict_field, typed_dict_schema

from contactdesk.model.profile import Profile
from contactdesk.system.atomic_file import behind_links, write_atomically
from contactdesk.system.file_lock import FileLock, HeldError
from contactdesk.system.paths import make_private

VERSION = 1
"""The version of the file's format; a build that needs another one raises it."""

_OWNER_ONLY = 0o600
_LOCK_TIMEOUT_S = 5.0
_FULL = {errno.ENOSPC, errno.EDQUOT}
_SECRETS = ("secret", "token", "apikey", "bearer", "password")


@dataclass(frozen=True, slots=True)
class Stored:
    """What the file holds.

    Attributes:
        profiles: in the order of the list.
        last_used: the id of the profile that was chosen last; empty where there is none.
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
    """The profiles cannot be loaded or saved; ``reason`` says why, ``path`` where. The text never has the content."""

    def __init__(self, reason: StoreErrorReason, path: Path) -> None:
        super().__init__(f"{path}: {reason.value}")
        self.reason = reason
        self.path = path


_JsonObject = dict[str, Any]


def _object(**members: CoreSchema) -> CoreSchema:
    """A JSON object with these members; those that ``Profile`` and ``Stored`` can do without need not be there."""
    may_be_missing = {"company", "api_version", "colour", "timeout_s", "ca_file", "last_used"}
    known = {name: typed_dict_field(kind, required=name not in may_be_missing) for name, kind in members.items()}
    # What a later build added to the same version comes through a save unharmed.
    return typed_dict_schema(known, extra_behavior="allow")


_TEXT: CoreSchema = {"type": "str"}
_PROFILE: dict[str, CoreSchema] = {
    "id": {"type": "str", "min_length": 1},
    "name": _TEXT,
    # Any word: a connection to an API that this build does not know is kept for the one that does.
    "api": _TEXT,
    "base_url": _TEXT,
    "company": _TEXT,
    "api_version": _TEXT,
    "colour": _TEXT,
    "timeout_s": {"type": "float", "gt": 0, "allow_inf_nan": False},
    "ca_file": _TEXT,
}
_NUMBERED = _object(version={"type": "int", "ge": 1})
_FILE = _object(
    version={"type": "int", "ge": 1},
    profiles={"type": "list", "items_schema": _object(**_PROFILE)},
    last_used=_TEXT,
)
_MEMBERS_OF_FILE = {"version", "profiles", "last_used"}


class ProfileStore:
    """Loads and saves the profiles as one file, ``profiles.json``.

    A file that cannot be understood is never overwritten, but set aside under another name. What the file held before
    the last save stands beside it with ``.bak`` behind its name.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Stored:
        """What the file holds; nothing where there is no file.

        Raises:
            StoreError: it is broken, of a newer version, or not readable.
        """
        data = self._bytes()
        return Stored() if data is None else _stored(self._understood(data))

    def update(self, change: Callable[[Stored], Stored], known: Stored = Stored()) -> Stored:
        """Changes what the file holds; no other process can change it meanwhile. The owner alone may read it then.

        Args:
            change: makes of what is stored what is to be stored. What is stored may be news: another process may have
                saved since the file was loaded.
            known: what to begin with where the file has gone, or is broken and is set aside.

        Returns:
            What is stored now.

        Raises:
            StoreError: it was not saved, and no content is lost.
        """
        try:
            make_private(self.path.parent)
            with FileLock(self._beside(behind_links(self.path), ".lock"), _LOCK_TIMEOUT_S):
                old = self._before_save()
                new = change(_stored(old) if old else known)
                if old is not None:
                    self._write(self._beside(self.path, ".bak"), old)
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
        data = json.dumps(file, ensure_ascii=False, indent=2).encode() + b"\n"
        # Under the lock nobody else writes here.
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
        """Keeps a broken file under another name, always the same one, so that trying again does not fill the disk.

        The good file before it goes along: the next saves would replace it. The broken one stays in its place until
        the new one takes it.
        """
        aside = self.path.with_name(
            f"{self.path.stem}.broken-{hashlib.sha256(data).hexdigest()[:12]}{self.path.suffix}"
        )
        write_atomically(aside, data, _OWNER_ONLY, stale_after_s=0)
        with suppress(FileNotFoundError):
            self._beside(self.path, ".bak").replace(self._beside(aside, ".bak"))

    def _bytes(self) -> bytes | None:
        try:
            # A pipe would be waited for, a device read without end.
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
            # Raised out here, so that no parser's error, which knows the content, hangs on to it.
            raise StoreError(file, self.path)
        return file


def _parsed(data: bytes) -> _JsonObject | StoreErrorReason:
    try:
        text = data.decode("utf-8-sig")
        if _valid(_NUMBERED, text)["version"] > VERSION:
            return StoreErrorReason.NEWER_VERSION
        file = _valid(_FILE, text)
    except (UnicodeDecodeError, ValidationError):
        return StoreErrorReason.BROKEN
    ids = {entry["id"] for entry in file["profiles"]}
    return _without_secrets(file) if len(ids) == len(file["profiles"]) else StoreErrorReason.BROKEN


def _valid(schema: CoreSchema, text: str) -> _JsonObject:
    validator = SchemaValidator(schema, CoreConfig(hide_input_in_errors=True))
    found: _JsonObject = validator.validate_json(text, strict=True)
    return found


def _stored(file: _JsonObject) -> Stored:
    profiles = (
        Profile(**{name: value for name, value in entry.items() if name in _PROFILE}) for entry in file["profiles"]
    )
    return Stored(tuple(profiles), file.get("last_used", ""))


def _merged(old: _JsonObject | None, stored: Stored) -> _JsonObject:
    """The file to write: what is stored, with the members that only another build understands."""
    kept = {entry["id"]: _others(entry, _PROFILE) for entry in old["profiles"]} if old else {}
    entries = [_storable(profile) | kept.get(profile.id, {}) for profile in stored.profiles]
    known = {"version": VERSION, "profiles": entries, "last_used": stored.last_used}
    return known | _others(old or {}, _MEMBERS_OF_FILE)


def _others(members: _JsonObject, known: Collection[str]) -> _JsonObject:
    return {key: value for key, value in members.items() if key not in known}


def _storable(profile: Profile) -> _JsonObject:
    # A pasted half of a character has no place in UTF-8: a question mark takes it.
    entry = {
        key: value.encode(errors="replace").decode() if isinstance(value, str) else value
        for key, value in asdict(profile).items()
    }
    if not profile.ca_file:
        # Few profiles have one: the others are written without.
        del entry["ca_file"]
    return entry


def _without_secrets(value: Any) -> Any:
    """A secret that someone put in by hand goes no further."""
    if isinstance(value, list):
        return [_without_secrets(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_secrets(item) for key, item in value.items() if not _is_secret(key)}
    return value


def _is_secret(key: str) -> bool:
    return "".join(filter(str.isalnum, key)).casefold().endswith(_SECRETS)
