"""Copies text to the clipboard and confirms it."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from contactdesk.system.threads import DaemonExecutor
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.safe_text import one_line

SYNCHRONOUS_S = 0.03
"""How long a copy waits for its text, in seconds. A longer copy ends later, so that the window stays responsive.

Writing 50,000 fields (1 MiB) as text takes 450 ms, so the text is made on a thread. Ordinary contacts take 1 ms.
"""


class ContactClipboard(QObject):
    """The clipboard of all copy buttons of one contact.

    Attributes:
        older_id: the ID of the contact on screen if a newer lookup has begun since; else empty.
        older_changed: the contact on screen is described as an older one from now on, or no longer.
        copied: emitted after each attempt to copy, with the text for the status bar.
    """

    older_changed = Signal()
    copied = Signal(str)
    _ready = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.older_id = ""
        self._latest: Future[str] | None = None
        self._executor = DaemonExecutor()
        self._ready.connect(self._put)

    def describe(self, description: str) -> str:
        """Return the accessible description of a value: first that it is of an older contact, where it is."""
        older = self.tr("Value of an older contact") if self.older_id else ""
        return "\n".join(filter(None, (older, description)))

    def copy(self, make_text: Callable[[], str], name: str, confirm: Callable[[str], None]) -> None:
        """Copy a text. The call returns before a large text is ready; the window stays responsive.

        Args:
            make_text: returns the text; called on a thread.
            name: names the text in the status bar.
            confirm: receives the confirmation to show at the button.
        """
        confirmation = self._confirmation()

        def finish(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            confirm(confirmation)
            self.copied.emit(f"{confirmation}: {name}")

        future = self._latest = self._executor.submit(make_text)
        try:
            text = future.result(SYNCHRONOUS_S)
        except TimeoutError:
            future.add_done_callback(lambda done: self._send_to_ui_thread(done, finish))
        else:
            finish(text)

    def copy_value(self, text: FieldText, confirm: Callable[[str], None], *, as_received: bool = False) -> None:
        """Copy a whole value as shown, or as received. For an absent value, report that and copy nothing."""
        name = one_line(text.label)
        if text.absence:
            message = self.tr("Nothing to copy – {0}: {1}").format(name, text.absence)
            confirm(message)
            self.copied.emit(message)
        else:
            self.copy(lambda: text.original if as_received else text.copied, name, confirm)

    def report_copied(self, name: str) -> str:
        """Report a copy that a widget made itself; return the confirmation to show at its button."""
        confirmation = self._confirmation()
        self.copied.emit(f"{confirmation}: {name}")
        return confirmation

    def _confirmation(self) -> str:
        if self.older_id:
            return self.tr("Copied from older contact ID {0}").format(self.older_id)
        return self.tr("Copied")

    def _send_to_ui_thread(self, done: "Future[str]", finish: Callable[[str], None]) -> None:
        # The window may have been closed meanwhile.
        with suppress(RuntimeError):
            self._ready.emit(done, finish)

    def _put(self, done: "Future[str]", finish: Callable[[str], None]) -> None:
        # A later copy wins over an earlier one that took longer.
        if done is self._latest:
            finish(done.result())
