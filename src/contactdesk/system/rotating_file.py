"""The file behind the log; apart from ``log``, which is imported before the first paint."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 256 * 1024
FILES = 3

# The handler counts the characters of the next record; its bytes are at most so many more.
_MARGIN_BYTES = 16 * 1024


class RotatingFile(RotatingFileHandler):
    """Writes records to a file that only its owner may read; keeps ``FILES`` files of at most ``MAX_BYTES`` each.

    The file is opened for each record, since another instance may have renamed it. Two that rotate at the same moment
    may lose a record, but neither fails. On Windows, an open file could not be renamed at all.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES - _MARGIN_BYTES, backupCount=FILES - 1, delay=True)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=_open_private)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        super().emit(record)
        self.close()

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Drop a record that cannot be written: there is no other place for the error."""


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
