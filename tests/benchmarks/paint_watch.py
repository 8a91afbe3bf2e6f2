"""Measure, inside the program, when something has been painted and how long the event loop was blocked meanwhile."""

import asyncio
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

TIMEOUT_S = 30.0
_TICK_MS = 1
_QUIET_S = 0.03
"""If nothing is painted for this time, the last paint is over."""


class Timing(NamedTuple):
    """How long something took.

    Attributes:
        first_ms: from the action to the end of the first paint of its result.
        ms: from the action to the end of the last paint that it led to.
        block_ms: the longest time without an event. Measured by a timer of one millisecond, so it is at most that
            much too long, and never too short.
    """

    first_ms: float
    ms: float
    block_ms: float


class PaintWatch(QObject):
    """Watch a window, and no other widget's events: that would cost more than what is measured."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._is_first_paint = False
        # Windows paint between measurements, too.
        self._done: asyncio.Future[None] | None = None
        window.installEventFilter(self)

    def add(self, window: QWidget) -> None:
        """Watch a window that has just been opened, too; its first paint is noticed at the next tick."""
        window.installEventFilter(self)

    async def until_quiet(self, act: Callable[[], object], has_result: Callable[[], bool]) -> Timing:
        """Do something, wait until its result is painted and nothing more is, and return how long that took.

        Args:
            act: called in an event of its own, as a person's input is.
            has_result: whether the result is there to be painted.
        """
        self._begin(act, has_result, waits_for_quiet=True)
        return await self._end()

    async def until_painted(self, act: Callable[[], object], has_result: Callable[[], bool]) -> Timing:
        """Do the same, but end with the first such paint: quicker for many times, and without ``block_ms``."""
        self._begin(act, has_result, waits_for_quiet=False)
        return await self._end()

    def _begin(self, act: Callable[[], object], has_result: Callable[[], bool], *, waits_for_quiet: bool) -> None:
        self._has_result = has_result
        self._waits_for_quiet = waits_for_quiet
        self._first_painted = self._painted = 0.0
        self._longest_s = 0.0
        self._done = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda: self._start(act))

    def _start(self, act: Callable[[], object]) -> None:
        self._started = self._last_tick = time.perf_counter()
        if self._waits_for_quiet:
            self._ticks.start()
        act()

    async def _end(self) -> Timing:
        assert self._done
        try:
            async with asyncio.timeout(TIMEOUT_S):
                await self._done
        finally:
            self._ticks.stop()
        first, last = self._first_painted - self._started, self._painted - self._started
        return Timing(first * 1000, last * 1000, self._longest_s * 1000)

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._is_first_paint:
            self._is_first_paint = False
            self._note_paint(now)
        if not self._painted or self._last_tick < self._painted:
            self._longest_s = max(self._longest_s, now - self._last_tick)
        self._last_tick = now
        if self._painted and now - self._painted > _QUIET_S:
            self._finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a window paint, and record the time."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.event(event)
            self._note_paint(time.perf_counter())
            return True
        if event.type() == QEvent.Type.Paint and watched is not self._window:
            self._is_first_paint = True
        return False

    def _note_paint(self, now: float) -> None:
        if self._done and not self._done.done() and self._has_result():
            self._first_painted = self._first_painted or now
            self._painted = now
            if not self._waits_for_quiet:
                self._finish()

    def _finish(self) -> None:
        if self._done and not self._done.done():
            self._done.set_result(None)
