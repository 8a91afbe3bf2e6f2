"""What is left of a crash below Python, which no ``except`` hears of: where in the program each thread was."""

import faulthandler
import logging
import os
import time
from contextlib import suppress
from pathlib import Path

from contactdesk.folders import make_private

LAST_CRASH_NAME = "last-crash.log"

_NAME = "crash.log"


def catch_crashes(folder: Path) -> None:
    """Lets a crash of this run be written down, and tells the log of one that an earlier run ended with.

    What is written are names of files and functions with numbers of lines, never a value.

    Args:
        folder: where it is written; without leave to write there, nothing is.
    """
    with suppress(OSError):
        make_private(folder)
        path = folder / _NAME
        with suppress(FileNotFoundError):
            if path.stat().st_size:
                path.replace(folder / LAST_CRASH_NAME)
                logging.getLogger(__name__).error(
                    "The program crashed on %s: %s tells where", last_crash(folder), LAST_CRASH_NAME
                )
        # Left open: at the crash it is too late to open anything.
        faulthandler.enable(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600))


def last_crash(folder: Path) -> str:
    """When the program last crashed, to the second; empty where it never did."""
    with suppress(OSError):
        moment = (folder / LAST_CRASH_NAME).stat().st_mtime
        return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))
    return ""
