"""Writes a file completely or not at all."""

import contextlib
import errno
import io
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_PREFIX = ".contactdesk-"
_SUFFIX = ".tmp"
_MAX_WRITE_S = 3600.0


def write_atomically(path: Path, data: bytes, mode: int | None = None, *, stale_after_s: float = _MAX_WRITE_S) -> None:
    """Replace the content of a file by these bytes; see ``atomic_file``.

    Raises:
        OSError: it was not written, and the old file is unchanged.
    """
    with atomic_file(path, mode, stale_after_s=stale_after_s) as stream:
        stream.write(data)


@contextlib.contextmanager
def atomic_file(
    path: Path, mode: int | None = None, *, stale_after_s: float = _MAX_WRITE_S
) -> Iterator[io.BufferedWriter]:
    """Replace the content of a file at the end of the block; a reader gets the old content or the new, never a part.

    If the block raises, or the process is killed in it, the old file stays. A symbolic link stays: its target is
    replaced.

    Args:
        path: the file, in a folder that exists.
        mode: its permissions; by default those of the old file, or the process's own for new files.
        stale_after_s: the age, in seconds, at which a temporary file in the same folder belongs to a killed process and
            is removed; 0 if no other process can be writing there.

    Raises:
        OSError: it was not written, and the old file is unchanged.
    """
    try:
        target = behind_links(path)
    except ValueError as error:  # NUL or a lone surrogate
        raise OSError(errno.EINVAL, "no file can have this name", str(path)) from error
    old_mode = _mode_of(target)
    _sweep(target.parent, stale_after_s)
    # The length of the target's name does not matter: that may be the longest possible.
    temporary = target.with_name(f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")
    try:
        with _open(temporary, old_mode if mode is None else mode) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    # The new file is in place; only a power failure could undo it if the folder cannot be flushed.
    with contextlib.suppress(OSError):
        _flush_folder(target.parent)


def behind_links(path: Path) -> Path:
    """Return the target of symbolic links, which need not exist.

    Raises:
        OSError: a link cannot be followed.
    """
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        return Path(os.path.realpath(path))


def _mode_of(target: Path) -> int | None:
    """Return the permissions of a file, if it exists; refuse to replace a device or a pipe."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(target))
    return stat.S_IMODE(found.st_mode)


def _sweep(folder: Path, stale_after_s: float) -> None:
    """Remove the temporary files of killed processes, if possible."""
    with contextlib.suppress(OSError):
        for stale in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            if time.time() - stale.lstat().st_mtime >= stale_after_s:
                stale.unlink()


@contextlib.contextmanager
def _open(path: Path, mode: int | None) -> Iterator[io.BufferedWriter]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666 if mode is None else mode)
    # Closed before its buffer: what is left in that after an error is dropped.
    with contextlib.closing(_Descriptor(descriptor)) as raw:
        if mode is not None:
            # The process's umask may have removed some of these permissions.
            path.chmod(mode)
        yield io.BufferedWriter(raw)


class _Descriptor(io.RawIOBase):
    """Writes to a file's descriptor by the calls of ``os``."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        return os.write(self._descriptor, data)

    def close(self) -> None:
        if not self.closed:
            super().close()
            os.close(self._descriptor)


def _flush_folder(folder: Path) -> None:
    # Fails on Windows, which flushes the entry itself.
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
