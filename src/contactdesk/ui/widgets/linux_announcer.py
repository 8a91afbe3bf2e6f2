"""Announces in the way that the screen reader of Linux speaks.

Orca before version 47 ignores Qt's announcements, but speaks a notification that appears.
"""

from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

from contactdesk.system import screen_reader
from contactdesk.system.threads import DaemonExecutor
from contactdesk.ui.widgets.announcement import send
from contactdesk.ui.widgets.own_interface import describe_by

_QUIET_MS = 1_000
"""Old versions of Orca drop a notification among hundreds of other events, such as those of a contact that is built."""
_KEPT_MS = 10_000
"""A slow screen reader reads the notification within this time."""


class AnnouncementNotification(QWidget):
    """A notification without a size, which only a screen reader finds."""

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("announcement")
        # Orca speaks the labels in a notification, and shows them in Braille.
        label = QLabel(self)
        label.setProperty("textFormat", "PlainText")
        label.setText(text)
        for widget in (label, self):
            widget.setFixedSize(0, 0)
        QTimer.singleShot(_KEPT_MS, self, self.deleteLater)


class LinuxAnnouncer(QObject):
    """Sends each announcement once, in their order."""

    _answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._waiting: deque[tuple[tuple[QWidget, QWidget | None], str, bool]] = deque()
        self._executor = DaemonExecutor()
        # The answer comes from a thread.
        self._answered.connect(self._send_next)

    def announce(self, widget: QWidget, text: str, is_urgent: bool) -> None:
        """Send an announcement as soon as it is known which way the screen reader speaks."""
        # What closes its dialog is announced in the window below.
        self._waiting.append(((widget, widget.window().parentWidget()), text, is_urgent))
        self._executor.submit(screen_reader.speaks_announcements).add_done_callback(self._take_answer)

    def _take_answer(self, answer: "Future[bool]") -> None:
        # The program may have ended meanwhile.
        with suppress(RuntimeError):
            self._answered.emit(answer.result())

    def _send_next(self, speaks_announcements: bool) -> None:
        # Whichever answer comes first is for the announcement that waits longest.
        places, text, is_urgent = self._waiting.popleft()
        place = next((each for each in places if each is not None and isValid(each) and each.isVisible()), None)
        if place is None:
            return
        if speaks_announcements:
            send(place, text, is_urgent)
        else:
            notification = AnnouncementNotification(text, place.window())
            QTimer.singleShot(_QUIET_MS, notification, notification.show)


@cache
def linux_announcer() -> LinuxAnnouncer:
    """Return the announcer of this program."""
    return LinuxAnnouncer()


# Qt has no widget for a notification.
describe_by(AnnouncementNotification, lambda widget: QAccessibleWidget(widget, QAccessible.Role.Notification))
