"""Whether the program on the disk is still the one that runs: an update replaces it under an open window."""

import sys
from pathlib import Path

# A bundle has its modules in the executable.
_FILE = Path(sys.executable if getattr(sys, "frozen", False) else __file__)


def was_replaced() -> bool:
    """Whether what is imported from now on is another program's, or not there."""
    return _seen() != _SEEN_AT_START


def _seen() -> tuple[int, int] | None:
    try:
        found = _FILE.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


_SEEN_AT_START = _seen()
