"""Sees, inside the program, when something has been painted and for how long the event loop stood still meanwhile."""

import asyncio
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

TIMEOUT_S = 30.0
_BEAT_MS = 1
_QUIET_S = 0.03
"""So long after the last paint nothing more is to come."""


class RecordedRequest(NamedTuple):
    """How something went.

    Attributes:
        ms: from the deed to the end of the last paint that it led to.
        block_ms: the longest that nothing else could happen. Told by a timer of one millisecond, so that it is at most
            that much too long, and never too short.
    """

    ms: float
    block_ms: float


class Watch(QObject):
    """Watches windows.

    A window's own events are looked at, and no other widget's: that would cost more than what is measured.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._beats = QTimer(self)
        self._beats.setTimerType(Qt.TimerType.PreciseTimer)
        self._beats.setInterval(_BEAT_MS)
        self._beats.timeout.connect(self._beat)
        self._is_first_paint = False
        # Windows paint between what is watched, too.
        self._over: asyncio.Future[None] | None = None
        window.installEventFilter(self)

    def also(self, window: QWidget) -> None:
        """Watches a window that has just been opened, too; its first paint is told of by the next beat."""
        window.installEventFilter(self)

    async def until_quiet(self, act: Callable[[], object], has_come: Callable[[], bool]) -> RecordedRequest:
        """Does something; waits until what it leads to is painted, and nothing more is.

        Args:
            act: done in an event of its own, as what a person does is.
            has_come: whether what is to be painted is there.
        """
        self._begin(act, has_come, is_to_be_quiet=True)
        return await self._end()

    async def until_painted(self, act: Callable[[], object], has_come: Callable[[], bool]) -> RecordedRequest:
        """The same, ending with the first such paint: quicker, for many times, and without the blocks."""
        self._begin(act, has_come, is_to_be_quiet=False)
        return await self._end()

    def _begin(self, act: Callable[[], object], has_come: Callable[[], bool], *, is_to_be_quiet: bool) -> None:
        self._has_come = has_come
        self._is_to_be_quiet = is_to_be_quiet
        self._painted = 0.0
        self._longest_s = 0.0
        self._over = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda: self._start(act))

    def _start(self, act: Callable[[], object]) -> None:
        self._started = self._last_beat = time.perf_counter()
        if self._is_to_be_quiet:
            self._beats.start()
        act()

    async def _end(self) -> RecordedRequest:
        assert self._over
        try:
            async with asyncio.timeout(TIMEOUT_S):
                await self._over
        finally:
            self._beats.stop()
        return RecordedRequest((self._painted - self._started) * 1000, self._longest_s * 1000)

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._is_first_paint:
            self._is_first_paint = False
            self._tell_painted(now)
        if not self._painted or self._last_beat < self._painted:
            self._longest_s = max(self._longest_s, now - self._last_beat)
        self._last_beat = now
        if self._painted and now - self._painted > _QUIET_S:
            self._tell_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets a window paint, and sees when it has."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.event(event)
            self._tell_painted(time.perf_counter())
            return True
        if event.type() == QEvent.Type.Paint and watched is not self._window:
            self._is_first_paint = True
        return False

    def _tell_painted(self, now: float) -> None:
        if self._over and not self._over.done() and self._has_come():
            self._painted = now
            if not self._is_to_be_quiet:
                self._tell_over()

    def _tell_over(self) -> None:
        if self._over and not self._over.done():
            self._over.set_result(None)
