"""The log: one small rotating file, and the one filter that keeps secrets and customers out of it."""

import logging
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from contactdesk.system.fault import places
from contactdesk.system.paths import make_private
from contactdesk.system.redaction import HIDDEN, SECRETS

LOG_NAME = "contactdesk.log"
LEVEL_VARIABLE = "CONTACTDESK_LOG"
"""The environment variable that, set to ``debug``, lets the program say more."""
LARGEST_BYTES = 256 * 1024
KEPT_FILES = 3

_LONGEST_MESSAGE = 4_000
# Far more than the above, so that no secret is cut in two before it is looked for.
_LONGEST_READ = 20_000
_OWN = ("contactdesk", "qt")

_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*://)([^\s/?#'\"<>]*)([^\s'\"<>]*)", re.IGNORECASE)
_HEADER = re.compile(
    r"\b((?:proxy-)?authorization|x-api-key)\b(['\"]?\s*[:=,]\s*(?:b(?=['\"]))?['\"]?)(?:(?:bearer|basic|digest|token)\s+)?[^\s'\",;)}\]]+",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[^\s'\",;)}\]]+", re.IGNORECASE)


def start_logging(folder: Path) -> logging.Handler:
    """Lets everything that Python and the program have to say go to the log; writes nothing before there is a line.

    Args:
        folder: where the file is; need not exist.
    """
    handler = LogFile(folder)
    logging.getLogger().addHandler(handler)
    if os.environ.get(LEVEL_VARIABLE, "").lower() == "debug":
        # The libraries stay at warnings: what they tell beyond is about bytes and headers.
        for name in _OWN:
            logging.getLogger(name).setLevel(logging.DEBUG)
    logging.captureWarnings(True)
    sys.unraisablehook = _log_unraisable
    return handler


class LogFile(logging.Handler):
    """Writes each record to a file that its owner alone may read; keeps ``KEPT_FILES`` files, older ones numbered.

    The file is opened for each line. Lines are rare, and so another running instance may rotate the files as well.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / LOG_NAME
        self.addFilter(Redaction())
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one record, or drops it where that cannot be done: nobody is there who could be told."""
        line = (self.format(record) + "\n").encode(errors="backslashreplace")
        with suppress(OSError):
            make_private(self.path.parent)
            self._make_room(len(line))
            with os.fdopen(os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as file:
                file.write(line)

    def _make_room(self, needed: int) -> None:
        with suppress(FileNotFoundError):
            if self.path.stat().st_size + needed <= LARGEST_BYTES:
                return
        for number in range(KEPT_FILES - 1, 0, -1):
            with suppress(FileNotFoundError):
                self._numbered(number - 1).replace(self._numbered(number))

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{LOG_NAME}.{number}") if number else self.path


class Redaction(logging.Filter):
    """Hides secrets and customers in a record: in its message with its arguments, its error and its stack."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets every record through, cleaned."""
        record.msg, record.args = redacted(_message(record)), None
        error = record.exc_info[1] if record.exc_info else None
        if error:
            record.exc_text = SECRETS.clean("\n".join(places(error)))
        elif record.exc_text:
            record.exc_text = redacted(record.exc_text)
        # Its traceback holds on to everything that the failed calls held.
        record.exc_info = None
        if record.stack_info:
            record.stack_info = "\n".join(map(redacted, record.stack_info.splitlines()))
        return True


def redacted(text: str) -> str:
    """The text on one line, without secrets in use, headers that carry one, and whatever stands behind a host."""
    text = SECRETS.clean(text[:_LONGEST_READ])
    text = _HEADER.sub(rf"\1\2{HIDDEN}", text)
    text = _BEARER.sub(rf"\1 {HIDDEN}", text)
    text = _ADDRESS.sub(_cut, text)[:_LONGEST_MESSAGE]
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def _cut(address: re.Match[str]) -> str:
    """Behind the host stand customers' IDs, and before it may stand a proxy's password, with slashes in it too."""
    scheme, host, rest = address.groups()
    return f"{scheme}…" if "@" in host + rest else f"{scheme}{host}/…"


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - whatever is wrong with the arguments, the program goes on
        return str(record.msg)


def _log_unraisable(what: "sys.UnraisableHookArgs") -> None:
    logging.getLogger(__name__).warning("An error had nowhere to go", exc_info=what.exc_value)
