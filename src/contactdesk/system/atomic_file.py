"""Writes a file as a whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
import time
from pathlib import Path

_PREFIX = ".contactdesk-"
_SUFFIX = ".tmp"
_LONGER_THAN_ANY_WRITE_S = 3600.0


def write_atomically(
    path: Path, data: bytes, mode: int | None = None, *, stale_after_s: float = _LONGER_THAN_ANY_WRITE_S
) -> None:
    """Puts ``data`` in the place of a file; whoever reads it meets the old content or the new, never a part.

    A symbolic link stays one: the file that it points to is replaced.

    Args:
        path: the file, in a folder that exists.
        data: its whole new content.
        mode: its permissions; else those of the old file, or what the process gives to new files.
        stale_after_s: the age, in seconds, from which a temporary file in the same folder is what a killed process
            left behind, and is removed; 0 where nobody else can be writing there.

    Raises:
        OSError: it was not written, and the old file is as it was.
    """
    target = behind_links(path)
    old_mode = _mode_of(target)
    _sweep(target.parent, stale_after_s)
    # The name does not grow with the target's, which may have the greatest length already.
    temporary = target.with_name(f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")
    try:
        _write(temporary, data, old_mode if mode is None else mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    # The new file stands. A folder that cannot be flushed leaves only a power cut to fear, and is no failure.
    with contextlib.suppress(OSError):
        _flush_folder(target.parent)


def behind_links(path: Path) -> Path:
    """The file that stands behind symbolic links, or would.

    Raises:
        OSError: a link cannot be followed.
    """
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        return Path(os.path.realpath(path))


def _mode_of(target: Path) -> int | None:
    """The permissions of a file that exists; a device or a pipe is not to be replaced by a file."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(target))
    return stat.S_IMODE(found.st_mode)


def _sweep(folder: Path, stale_after_s: float) -> None:
    """Removes temporary files of processes that were killed. What cannot be removed hinders nobody."""
    with contextlib.suppress(OSError):
        for stale in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            if time.time() - stale.lstat().st_mtime >= stale_after_s:
                stale.unlink()


def _write(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666 if mode is None else mode)
    try:
        if mode is not None:
            # The process's mask may have taken some of these permissions away.
            path.chmod(mode)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _flush_folder(folder: Path) -> None:
    # Windows flushes the entry by itself, and opens no folders.
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
