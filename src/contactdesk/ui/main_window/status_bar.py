"""What the status bar says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from contactdesk.ui.main_window.status_text import age_text
from contactdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from datetime import datetime

_AGE_TICK_MS = 10_000
_NOTICE_MS = 2_500


class StatusLabel(ElidedLabel):
    """What came of the last lookup; over it, for a moment, what was just done, or, until it is done, what waits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusText")
        self._status = ""
        self._since: datetime | None = None
        self._waiting = ""
        self._notice_timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice_timer.timeout.connect(self._renew)
        self._age_timer = QTimer(self, interval=_AGE_TICK_MS)
        self._age_timer.timeout.connect(self._renew)

    def say(self, status: str, since: "datetime | None" = None) -> None:
        """Says what came of the last lookup.

        Args:
            status: in words.
            since: when it came, where its age is told as well.
        """
        self._status, self._since = status, since
        if since:
            self._age_timer.start()
        else:
            self._age_timer.stop()
        self._end_notice()

    def notify(self, words: str) -> None:
        """Says for a moment that something is done."""
        self._show(words)
        self._notice_timer.start()

    def keep(self, words: str) -> None:
        """Says, in the place of everything else, what waits; nothing, once it waits no more."""
        self._waiting = words
        self._end_notice()

    def _end_notice(self) -> None:
        self._notice_timer.stop()
        self._renew()

    def _renew(self) -> None:
        age = f" · {age_text(self._since)}" if self._since else ""
        self._show(self._waiting or f"{self._status}{age}")

    def _show(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(self.tr("Status: {words}").format(words=words))
