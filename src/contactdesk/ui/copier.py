"""Puts text on the clipboard, and says whose text it was."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication


class Copier(QObject):
    """What every copy button of one contact shares.

    Attributes:
        older_id: the ID of the contact on the screen while it is not the one looked up last; else empty.
        copied: emitted with the words for the status bar after each copy.
    """

    copied = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.older_id = ""

    def copy(self, text: str, what: str) -> str:
        """Copies the text.

        Args:
            text: already made visible.
            what: names it in the status bar.

        Returns:
            the words that answer in place.
        """
        QGuiApplication.clipboard().setText(text)
        return self.answer(what)

    def answer(self, what: str) -> str:
        """Says that something was copied; returns the words that answer in place."""
        answer = (
            self.tr("Copied from older contact ID {0}").format(self.older_id) if self.older_id else self.tr("Copied")
        )
        self.copied.emit(f"{answer}: {what}")
        return answer
