"""The log: a small rotating file, and the filter that keeps secrets and customers' data out of it."""

import logging
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from contactdesk.system.exception_hooks import places
from contactdesk.system.paths import make_private
from contactdesk.system.redaction import HIDDEN, SECRETS

LOG_NAME = "contactdesk.log"
LEVEL_VARIABLE = "CONTACTDESK_LOG"
"""The environment variable that, set to ``debug``, makes the program log more."""

_MAX_MESSAGE = 4_000
# Far more than the above, so that no secret is cut in two before it is searched for.
_MAX_READ = 20_000
_OWN_LOGGERS = ("contactdesk", "qt")

_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*://)([^\s/?#'\"<>]*)([^\s'\"<>]*)", re.IGNORECASE)
_HEADER = re.compile(
    r"\b((?:proxy-)?authorization|x-api-key)\b(['\"]?\s*[:=,]\s*(?:b(?=['\"]))?['\"]?)(?:(?:bearer|basic|digest|token)\s+)?[^\s'\",;)}\]]+",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[^\s'\",;)}\]]+", re.IGNORECASE)


def start_logging(folder: Path) -> logging.Handler:
    """Send the records, warnings and unraisable errors of Python and of the program to the log.

    Args:
        folder: the folder of the log; need not exist.

    Returns:
        The handler that writes it.
    """
    handler = LogFile(folder)
    logging.getLogger().addHandler(handler)
    if os.environ.get(LEVEL_VARIABLE, "").lower() == "debug":
        # The libraries stay at warnings: below, they log bytes and headers.
        for name in _OWN_LOGGERS:
            logging.getLogger(name).setLevel(logging.DEBUG)
    logging.captureWarnings(True)
    sys.unraisablehook = _log_unraisable
    return handler


class LogFile(logging.Handler):
    """Writes each record to ``contactdesk.log``, redacted; creates nothing before the first record.

    Args:
        folder: the folder of the log; need not exist.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / LOG_NAME
        self._file: logging.Handler | None = None
        self.addFilter(Redaction())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, or drop it if that is impossible: there is no other place for the error."""
        with suppress(ImportError, OSError):
            make_private(self._path.parent)
            if self._file is None:
                # Its import takes 3 to 11 ms and 0.5 MiB before the first paint, 1 ms after ready.
                from contactdesk.system.rotating_file import RotatingFile

                self._file = RotatingFile(self._path)
                self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            self._file.emit(record)


class Redaction(logging.Filter):
    """Removes secrets and customers' data from a record: from its message and arguments, its error and its stack."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record, and accept it."""
        record.msg, record.args = redacted(_message(record)), None
        error = record.exc_info[1] if record.exc_info else None
        if error:
            record.exc_text = SECRETS.clean("\n".join(places(error)))
        elif record.exc_text:
            record.exc_text = redacted(record.exc_text)
        # The traceback refers to all values of the failed calls.
        record.exc_info = None
        if record.stack_info:
            record.stack_info = "\n".join(map(redacted, record.stack_info.splitlines()))
        return True


def redacted(text: str) -> str:
    """Return the text on one line, without secrets in use, headers that carry one, and URLs' parts after the host."""
    text = SECRETS.clean(text[:_MAX_READ])
    text = _HEADER.sub(rf"\1\2{HIDDEN}", text)
    text = _BEARER.sub(rf"\1 {HIDDEN}", text)
    text = _ADDRESS.sub(_cut, text)[:_MAX_MESSAGE]
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def _cut(address: re.Match[str]) -> str:
    """Keep scheme and host: the rest may hold customers' IDs, or before the host a password, even one with slashes."""
    scheme, host, rest = address.groups()
    return f"{scheme}…" if "@" in host + rest else f"{scheme}{host}/…"


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - wrong arguments must not stop the program
        return str(record.msg)


def _log_unraisable(what: "sys.UnraisableHookArgs") -> None:
    logging.getLogger(__name__).warning("An error had nowhere to go", exc_info=what.exc_value)
