"""The status bar: its text and the button that exports the contact."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from contactdesk.ui.main_window.status_text import age_text
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from datetime import datetime

_AGE_INTERVAL_MS = 10_000
_NOTIFICATION_MS = 2_500


class StatusBar(QStatusBar):
    """The status bar of the main window.

    Attributes:
        status: its text.
        export_button: exports the contact on the page.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.status = StatusLabel(self)
        self.export_button = push_button("exportButton", self.tr("E&xport JSON…"), self)
        self.export_button.setEnabled(False)
        self.setSizeGripEnabled(False)
        # The bar itself adds two pixels before its first widget.
        self.setContentsMargins(2 * UNIT - 2, UNIT // 2, 2 * UNIT, UNIT // 2)
        self.addWidget(self.status, 1)
        self.addPermanentWidget(self.export_button)


class StatusLabel(ElidedLabel):
    """Shows the outcome of the last lookup, or in its place a short notification or a pending action."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusText")
        self._status = ""
        self._since: datetime | None = None
        self._pending = ""
        self._notification_timer = QTimer(self, singleShot=True)
        self._notification_timer.setInterval(_NOTIFICATION_MS)
        self._notification_timer.timeout.connect(self._update)
        self._age_timer = QTimer(self)
        self._age_timer.setInterval(_AGE_INTERVAL_MS)
        self._age_timer.timeout.connect(self._update)

    def set_status(self, status: str, since: "datetime | None" = None) -> None:
        """Show the outcome of the last lookup.

        Args:
            status: a short text.
            since: when the response arrived, to show its age as well.
        """
        self._status, self._since = status, since
        if since:
            self._age_timer.start()
        else:
            self._age_timer.stop()
        self._end_notification()

    def notify(self, text: str, *, spoken: str | None = None, is_urgent: bool = False) -> None:
        """Show for a moment that something is done, and announce it.

        Args:
            text: what is done.
            spoken: what is announced in its place; empty if something else announces it.
            is_urgent: whether it is a failure.
        """
        announce(self, text if spoken is None else spoken, is_urgent=is_urgent)
        self._show(text)
        self._notification_timer.start()

    def set_pending(self, text: str) -> None:
        """Show a pending action in place of everything else; an empty text ends that."""
        self._pending = text
        self._end_notification()

    def _end_notification(self) -> None:
        self._notification_timer.stop()
        self._update()

    def _update(self) -> None:
        age = f" · {age_text(self._since)}" if self._since else ""
        self._show(self._pending or f"{self._status}{age}")

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(self.tr("Status: {status}").format(status=text))
