"""What ``contactdesk get`` writes to standard error: sentences, and on a terminal the progress."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_CLEAR_LINE = "\r\x1b[K"


class Console:
    """Writes to standard error, where there is one."""

    def __init__(self) -> None:
        self._stream = sys.stderr
        self.is_terminal = bool(self._stream) and self._stream.isatty()
        self._progress = ""
        self._is_hidden = False

    def say(self, text: str) -> None:
        """Write a sentence on a line of its own."""
        self._write(f"{text}\n{self._progress}")

    def show_progress(self, text: str) -> None:
        """Write the progress in place of the last one, on a terminal; empty to remove it."""
        if self.is_terminal and not self._is_hidden and text != self._progress:
            self._progress = text
            self._write(text)

    @contextmanager
    def without_progress(self) -> Iterator[None]:
        """Hide the progress meanwhile: contacts may go to the same terminal."""
        shown = self._progress
        self.show_progress("")
        self._is_hidden = True
        try:
            yield
        finally:
            self._is_hidden = False
            self.show_progress(shown)

    def _write(self, text: str) -> None:
        if self._stream:
            # Nobody may be reading it any more.
            with suppress(OSError):
                self._stream.write((_CLEAR_LINE if self.is_terminal else "") + text)
                self._stream.flush()
