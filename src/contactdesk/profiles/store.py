"""The file of the profiles: everything of a connection but its secret."""

import errno
import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from contactdesk.atomic_file import write_atomically
from contactdesk.profile import COLOURS, DEFAULT_TIMEOUT_S, Profile

VERSION = 1
"""The version of the file's format; a build that needs another one raises it."""

_OWNER_ONLY = 0o600
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


class StoreTrouble(StrEnum):
    """Why the profiles cannot be loaded or saved."""

    BROKEN = "broken"
    NEWER_VERSION = "newer version"
    NOT_READABLE = "not readable"
    NOT_WRITABLE = "not writable"
    DISK_FULL = "disk full"


class StoreError(Exception):
    """The profiles cannot be loaded or saved; ``trouble`` says why, ``path`` where. The text never has the content."""

    def __init__(self, trouble: StoreTrouble, path: Path) -> None:
        super().__init__(f"{path}: {trouble.value}")
        self.trouble = trouble
        self.path = path


class _Border(BaseModel):
    # What a later build added to the same version comes through a save unharmed.
    model_config = ConfigDict(strict=True, extra="allow", hide_input_in_errors=True)

    def model_post_init(self, _context: Any) -> None:
        # A secret that someone put in by hand goes no further.
        for key in filter(_is_secret, list(self.unknown)):
            del self.unknown[key]

    @property
    def unknown(self) -> dict[str, Any]:
        """The members that only another build understands."""
        return self.model_extra or {}


class _Version(_Border):
    version: int = Field(ge=1)


class _Entry(_Border):
    id: str = Field(min_length=1)
    name: str
    # Any word: a connection to an API that this build does not know is kept for the one that does.
    api: str
    base_url: str
    company: str = ""
    api_version: str = ""
    colour: str = COLOURS[0]
    timeout_s: float = Field(default=DEFAULT_TIMEOUT_S, gt=0, allow_inf_nan=False)

    def profile(self) -> Profile:
        return Profile(**{field.name: getattr(self, field.name) for field in fields(Profile)})


class _File(_Border):
    version: int = VERSION
    profiles: list[_Entry]
    last_used: str = ""

    def encoded(self) -> bytes:
        return json.dumps(self.model_dump(), ensure_ascii=False, indent=2).encode() + b"\n"


class ProfileStore:
    """Loads and saves the profiles as one file, ``profiles.json``.

    A file that cannot be understood is never overwritten: it has to be set aside first. What the file held before the
    last save stands beside it with ``.bak`` behind its name.

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
        file = self._read()
        if file is None:
            return Stored()
        return Stored(tuple(entry.profile() for entry in file.profiles), file.last_used)

    def save(self, stored: Stored) -> None:
        """Replaces what the file holds, readable by its owner alone.

        Args:
            stored: all profiles, not only the changed ones.

        Raises:
            StoreError: it was not saved, and the file is as it was.
        """
        old = self._read()
        new = _merged(old, stored)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if old is not None:
                write_atomically(self.path.with_name(self.path.name + ".bak"), old.encoded(), _OWNER_ONLY)
            write_atomically(self.path, new.encoded(), _OWNER_ONLY)
        except OSError as error:
            raise self._not_written(error) from error

    def set_aside(self) -> Path:
        """Gives a file that cannot be used another name, so that a new one can be saved.

        Returns:
            Where it is now.

        Raises:
            StoreError: it could not be renamed.
        """
        aside = self.path.with_name(f"{self.path.stem}.broken-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{self.path.suffix}")
        try:
            return self.path.rename(aside)
        except OSError as error:
            raise self._not_written(error) from error

    def _read(self) -> _File | None:
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(StoreTrouble.NOT_READABLE, self.path) from error
        file = _parsed(data)
        if isinstance(file, StoreTrouble):
            # Raised out here, so that no parser's error, which knows the content, hangs on to it.
            raise StoreError(file, self.path)
        return file

    def _not_written(self, error: OSError) -> StoreError:
        full = error.errno in _FULL
        return StoreError(StoreTrouble.DISK_FULL if full else StoreTrouble.NOT_WRITABLE, self.path)


def _parsed(data: bytes) -> _File | StoreTrouble:
    try:
        text = data.decode("utf-8-sig")
        if _Version.model_validate_json(text).version > VERSION:
            return StoreTrouble.NEWER_VERSION
        file = _File.model_validate_json(text)
    except (UnicodeDecodeError, ValidationError):
        return StoreTrouble.BROKEN
    ids = {entry.id for entry in file.profiles}
    return file if len(ids) == len(file.profiles) else StoreTrouble.BROKEN


def _merged(old: _File | None, stored: Stored) -> _File:
    """The file to write: what is stored, with the members that only another build understands."""
    kept = {entry.id: entry.unknown for entry in old.profiles} if old else {}
    entries = [_Entry(**_storable(profile), **kept.get(profile.id, {})) for profile in stored.profiles]
    return _File(profiles=entries, last_used=stored.last_used, **(old.unknown if old else {}))


def _storable(profile: Profile) -> dict[str, Any]:
    # A pasted half of a character has no place in UTF-8: a question mark takes it.
    return {
        key: value.encode(errors="replace").decode() if isinstance(value, str) else value
        for key, value in asdict(profile).items()
    }


def _is_secret(key: str) -> bool:
    return "".join(filter(str.isalnum, key)).casefold().endswith(_SECRETS)
