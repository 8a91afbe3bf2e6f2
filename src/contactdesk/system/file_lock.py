"""A lock between processes. The operating system takes it off whoever dies, so it never stays behind."""

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_LOOK_AGAIN_S = 0.01


class HeldError(Exception):
    """Another process held the lock all the time."""


class FileLock:
    """Holds a lock from its making to its release, or to the end of a ``with`` block.

    Args:
        path: a file for nothing but the lock, in a folder that exists. Nobody may remove it but by ``clear_away``.
        limit_s: how long to wait for another process, in seconds.

    Raises:
        HeldError: another process held it all the time.
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path, limit_s: float) -> None:
        self._path = path
        deadline = time.monotonic() + limit_s
        while True:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _wait_for(self._descriptor, deadline)
                if self._is_in_place():
                    return
            except BaseException:
                self.release()
                raise
            # Its holder cleared it away meanwhile: it keeps nobody out any more.
            self.release()

    def clear_away(self, *guarded: Path) -> None:
        """Removes the file, and those that it guarded, then lets the next one in.

        Args:
            guarded: files that are nobody's but the holder's; need not exist.
        """
        # Where others removed the file, there may be another holder by now, and all of it is theirs.
        with suppress(OSError):
            if self._is_in_place():
                for path in (*guarded, self._path):
                    path.unlink(missing_ok=True)
        self.release()

    def _is_in_place(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Lets the next one in."""
        # The file holds nothing that could be lost at its closing.
        with suppress(OSError):
            os.close(self._descriptor)

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.release()


def _wait_for(descriptor: int, deadline: float) -> None:
    while True:
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno not in _HELD_BY_ANOTHER:
                # A file system without locks: nothing to wait for, and no reason to store nothing.
                return
        else:
            return
        if time.monotonic() >= deadline:
            raise HeldError
        time.sleep(_LOOK_AGAIN_S)
