"""Records crashes below Python, which no ``except`` catches: the stack of each thread, without values."""

import faulthandler
import logging
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from contactdesk.system.paths import make_private

LAST_CRASH_NAME = "last-crash.log"

_NAME = "crash.log"
_MAX_BYTES = 256 * 1024


def catch_crashes(folder: Path) -> None:
    """Record a crash of this run in a file, and log the crash of an earlier run.

    The file gets names of files and functions with line numbers, never a value.

    Args:
        folder: the folder of the file; if it cannot be written, crashes are not recorded.
    """
    if sys.platform == "win32":
        # There, errors that the system's own libraries raise and handle would be recorded, too.
        return
    with suppress(OSError):
        make_private(folder)
        # Stays open: during a crash it is too late to open a file.
        file = os.open(folder / _NAME, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        faulthandler.enable(file)
        _set_aside(file, folder)


def _set_aside(file: int, folder: Path) -> None:
    """Copy the record of an earlier run, and empty the file: another run may be about to write to it."""
    found = os.fstat(file)
    if found.st_size:
        last = folder / LAST_CRASH_NAME
        with os.fdopen(os.open(last, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as kept:
            kept.write(os.pread(file, _MAX_BYTES, 0))
        os.utime(last, (found.st_mtime, found.st_mtime))
        os.ftruncate(file, 0)
        logging.getLogger(__name__).error("The program crashed on %s: see %s", last_crash(folder), last.name)


def last_crash(folder: Path) -> str:
    """Return the local time of the last crash, to the second; empty if there was none."""
    with suppress(OSError):
        moment = (folder / LAST_CRASH_NAME).stat().st_mtime
        return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))
    return ""
