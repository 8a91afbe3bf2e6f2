"""``profiles.json``: everything about the saved profiles except their secrets."""

import errno
import hashlib
import json
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from contactdesk.model.profile import Profile
from contactdesk.model.unix_time import from_unix_time
from contactdesk.storage.profile_format import (
    VERSION,
    ProfileFile,
    Stored,
    merged,
    parsed,
    stored,
    upgraded,
    without_users,
    written,
)
from contactdesk.system.atomic_file import behind_links, write_atomically
from contactdesk.system.file_lock import FileLock, HeldError
from contactdesk.system.paths import make_private

LOCK_TIMEOUT_S = 5.0
"""How long a save waits for another process that saves, in seconds."""

_OWNER_ONLY = 0o600
_FULL = {errno.ENOSPC, errno.EDQUOT}
_NOTHING = Stored()


@dataclass(frozen=True, slots=True)
class Backup:
    """The version of the file before the last save.

    Attributes:
        saved_at: when the last save replaced it.
        profiles: the profiles in it.
    """

    saved_at: datetime
    profiles: tuple[Profile, ...]


class StoreErrorReason(StrEnum):
    """Why the profiles cannot be loaded or saved."""

    BROKEN = "broken"
    NEWER_VERSION = "newer version"
    NOT_READABLE = "not readable"
    NOT_A_FILE = "not a file"
    NOT_WRITABLE = "not writable"
    DISK_FULL = "disk full"
    BUSY = "busy"


class StoreError(Exception):
    """The profiles cannot be loaded or saved. The text never contains the file's content.

    Attributes:
        reason: why.
        path: the file.
        place: the line and the column, both from 1, where a broken file stops being JSON; ``None`` if it does not.
    """

    def __init__(self, reason: StoreErrorReason, path: Path, place: tuple[int, int] | None = None) -> None:
        super().__init__(f"{path}: {reason.value}")
        self.reason = reason
        self.path = path
        self.place = place


class ProfileStore:
    """Loads and saves the profiles as one file, ``profiles.json``.

    A file that cannot be understood is never overwritten: it is set aside under another name, unchanged even if it has
    a password in it, since its owner may need it. The content before the last save is kept beside the file as
    ``profiles.json.bak``, the last content of an earlier version of the format as ``profiles.v1.json``: both are copies
    made by the program, and have no user or password in an address.

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
        data = self._bytes(self.path)
        return _NOTHING if data is None else stored(upgraded(self._understood(data)))

    def update(self, change: Callable[[Stored], Stored], known: Stored = _NOTHING) -> Stored:
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
        with self._locked():
            before = self._before_save()
            old = upgraded(before) if before else None
            new = change(stored(old) if old else known)
            if before:
                copied = without_users(before)
                self._keep_earlier_version(copied)
                self._write(self._beside(self.path, ".bak"), copied)
            self._write(self.path, merged(old, new))
        return new

    def backup(self) -> Backup | None:
        """Return the version before the last save, or ``None`` if there is none that has profiles."""
        path = self._beside(self.path, ".bak")
        try:
            data = self._bytes(path)
            saved_at = from_unix_time(path.stat().st_mtime)
        except (OSError, StoreError):
            return None
        file = parsed(data) if data else None
        profiles = stored(upgraded(file)).profiles if file else ()
        return Backup(saved_at, profiles) if profiles else None

    def restore(self) -> Stored:
        """Put the version before the last save in place of a broken file, which is kept under another name.

        A file that another process has saved since stays.

        Returns:
            The content of the file.

        Raises:
            StoreError: nothing was changed, and no content is lost.
        """
        with self._locked():
            data = self._bytes(self.path)
            if data is not None and parsed(data):
                return self.load()
            backup = self._bytes(self._beside(self.path, ".bak")) or b""
            found = stored(upgraded(self._understood(backup)))
            if data is not None:
                self._keep_broken(data)
            write_atomically(self.path, backup, _OWNER_ONLY, stale_after_s=0)
        return found

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other processes from saving, and raise every error as a ``StoreError``."""
        try:
            make_private(self.path.parent)
            with FileLock(self._beside(behind_links(self.path), ".lock"), LOCK_TIMEOUT_S):
                yield
        except HeldError as error:
            raise StoreError(StoreErrorReason.BUSY, self.path) from error
        except OSError as error:
            full = error.errno in _FULL
            raise StoreError(
                StoreErrorReason.DISK_FULL if full else StoreErrorReason.NOT_WRITABLE, self.path
            ) from error

    @staticmethod
    def _write(path: Path, file: ProfileFile) -> None:
        # No other process writes here while the lock is held.
        write_atomically(path, written(file), _OWNER_ONLY, stale_after_s=0)

    @staticmethod
    def _beside(path: Path, suffix: str) -> Path:
        return path.with_name(path.name + suffix)

    def _before_save(self) -> ProfileFile | None:
        data = self._bytes(self.path)
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
        """Keep a broken file.

        The ``.bak`` file moves along, since the next saves would replace it. The broken file itself stays until the
        new one replaces it.
        """
        aside = self._keep_broken(data)
        with suppress(FileNotFoundError):
            self._beside(self.path, ".bak").replace(self._beside(aside, ".bak"))

    def _keep_broken(self, data: bytes) -> Path:
        """Keep a broken file under a name made from its content, so that a second attempt does not fill the disk."""
        digest = hashlib.sha256(data).hexdigest()[:12]
        aside = self.path.with_name(f"{self.path.stem}.broken-{digest}{self.path.suffix}")
        write_atomically(aside, data, _OWNER_ONLY, stale_after_s=0)
        return aside

    def _keep_earlier_version(self, file: ProfileFile) -> None:
        """Keep the first file of an earlier version that is replaced, for a return to the earlier program."""
        copy = self.path.with_name(f"{self.path.stem}.v{file.version}{self.path.suffix}")
        if file.version < VERSION and not copy.exists():
            self._write(copy, file)

    @staticmethod
    def _bytes(path: Path) -> bytes | None:
        try:
            # Reading a pipe would wait, reading a device would not end.
            if not stat.S_ISREG(path.stat().st_mode):
                raise StoreError(StoreErrorReason.NOT_A_FILE, path)
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(StoreErrorReason.NOT_READABLE, path) from error

    def _understood(self, data: bytes) -> ProfileFile:
        file = parsed(data)
        if file is None:
            raise StoreError(StoreErrorReason.BROKEN, self.path, _broken_place(data))
        if file.version > VERSION:
            raise StoreError(StoreErrorReason.NEWER_VERSION, self.path)
        return file


def _broken_place(data: bytes) -> tuple[int, int] | None:
    if not data.strip():
        return None
    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        return error.lineno, error.colno
    except (ValueError, RecursionError):
        pass
    return None
