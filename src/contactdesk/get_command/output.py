"""Where ``contactdesk get`` writes contacts as they come: one line each, to a file or to standard output."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from contactdesk.get_command.state_file import Record, StateFile
from contactdesk.model.bulk import RowState
from contactdesk.model.lossless_json import JsonObject, write


class LineOutput:
    """Writes one contact on each line, and flushes it.

    Args:
        stream: where to write.
        state: records every outcome; ``None`` where no later run can go on.
    """

    def __init__(self, stream: IO[bytes], state: StateFile | None = None) -> None:
        self._stream = stream
        self._state = state

    def write_contact(self, contact_id: str, source: JsonObject) -> None:
        """Write a contact as received.

        Raises:
            OSError: it cannot be written.
        """
        line = write(source, indent=None).encode() + b"\n"
        if self._state:
            end = self._stream.tell() + len(line)
            self._state.append({"id": contact_id, "outcome": RowState.FOUND.value, "end": end})
        try:
            self._stream.write(line)
            self._stream.flush()
        except OSError:
            if self._state:
                self._state.forget(contact_id)
            raise

    def write_failure(self, record: Record) -> None:
        """Record the outcome of an ID without a contact.

        Raises:
            OSError: it cannot be written.
        """
        if self._state:
            self._state.append(record)


@contextmanager
def open_to_append(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to append lines to, each of which is flushed; a last line without an end gets one.

    Raises:
        OSError: it cannot be opened.
    """
    file = path.open("ab+")
    try:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.write(b"\n")
        yield file
    finally:
        # Only bytes are left whose write failed before, which was reported.
        with suppress(OSError):
            file.close()
