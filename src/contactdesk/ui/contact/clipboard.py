"""Puts text on the clipboard, and says whose text it was."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from contactdesk.system.threads import DaemonExecutor
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.safe_text import one_line

_AT_ONCE_S = 0.03


class ContactClipboard(QObject):
    """What every copy button of one contact shares.

    Attributes:
        older_id: the ID of the contact on the screen while it is not the one looked up last; else empty.
        copied: emitted with the words for the status bar after each copy, and where there was nothing to copy.
    """

    copied = Signal(str)
    _made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.older_id = ""
        self._latest: Future[str] | None = None
        self._executor = DaemonExecutor()
        self._made.connect(self._put)

    def copy(self, make: Callable[[], str], what: str, confirm: Callable[[str], None]) -> None:
        """Copies a text, at once unless it is so large that making it would stop the window.

        Args:
            make: gives the text, made visible; called on a thread.
            what: names it in the status bar.
            confirm: receives the text that confirms it in place.
        """
        words = self._words()

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            confirm(words)
            self.copied.emit(f"{words}: {what}")

        making = self._latest = self._executor.submit(make)
        try:
            text = making.result(_AT_ONCE_S)
        except TimeoutError:
            making.add_done_callback(lambda made: self._tell(made, done))
        else:
            done(text)

    def copy_value(self, text: FieldText, confirm: Callable[[str], None]) -> None:
        """Copies a whole value as received; of one that is not there it says so, and the clipboard stays as it is."""
        what = one_line(text.field.label)
        if text.absence:
            words = self.tr("Nothing to copy – {0}: {1}").format(what, text.absence)
            confirm(words)
            self.copied.emit(words)
        else:
            self.copy(lambda: text.copied, what, confirm)

    def confirm(self, what: str) -> str:
        """Says that something was copied; returns the words that answer in place."""
        words = self._words()
        self.copied.emit(f"{words}: {what}")
        return words

    def _words(self) -> str:
        if self.older_id:
            return self.tr("Copied from older contact ID {0}").format(self.older_id)
        return self.tr("Copied")

    def _tell(self, made: "Future[str]", done: Callable[[str], None]) -> None:
        """Hands the text over to the window's own thread, if there still is a window."""
        with suppress(RuntimeError):
            self._made.emit(made, done)

    def _put(self, made: "Future[str]", done: Callable[[str], None]) -> None:
        # Whatever was copied meanwhile is what the agent wants to paste.
        if made is self._latest:
            done(made.result())
