"""What is left of a crash below Python, which no ``except`` hears of: where in the program each thread was."""

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
_LARGEST_BYTES = 256 * 1024


def catch_crashes(folder: Path) -> None:
    """Lets a crash of this run be written down, and tells the log of one that an earlier run ended with.

    What is written are names of files and functions with numbers of lines, never a value.

    Args:
        folder: where it is written; without leave to write there, nothing is.
    """
    if sys.platform == "win32":
        # There it would be written at errors, too, that the system's own libraries raise and handle.
        return
    with suppress(OSError):
        make_private(folder)
        # Left open: at the crash it is too late to open anything.
        file = os.open(folder / _NAME, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        faulthandler.enable(file)
        _set_aside(file, folder)


def _set_aside(file: int, folder: Path) -> None:
    """Keeps what an earlier run left, by copying it: another run may be about to write there."""
    found = os.fstat(file)
    if found.st_size:
        last = folder / LAST_CRASH_NAME
        with os.fdopen(os.open(last, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as kept:
            kept.write(os.pread(file, _LARGEST_BYTES, 0))
        os.utime(last, (found.st_mtime, found.st_mtime))
        os.ftruncate(file, 0)
        logging.getLogger(__name__).error("The program crashed on %s: %s tells where", last_crash(folder), last.name)


def last_crash(folder: Path) -> str:
    """When the program last crashed, to the second; empty where it never did."""
    with suppress(OSError):
        moment = (folder / LAST_CRASH_NAME).stat().st_mtime
        return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))
    return ""
