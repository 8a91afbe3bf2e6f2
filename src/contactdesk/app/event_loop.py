"""The event loop: qasync's, with workarounds for qasync 0.28."""

import asyncio
import os
import socket
import sys
import threading
import time
from bisect import insort
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context
from math import ceil
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from contactdesk.system.threads import DaemonExecutor

# qasync takes the first Qt binding that it finds.
os.environ["QT_API"] = "pyside6"
from qasync import QEventLoop  # type: ignore[import-untyped]

_CLOCK_RESOLUTION_S = time.get_clock_info("monotonic").resolution


class EventLoop(QEventLoop):  # type: ignore[misc]
    """The event loop that Qt and asyncio share.

    Each override works around one defect of qasync 0.28, named in its comment.
    """

    # qasync makes the last scheduled calls while no loop runs: a task then fails or, from Python 3.14 on, never ends.
    run_until_complete = asyncio.BaseEventLoop.run_until_complete

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # qasync's executor joins its threads at exit, so that a hanging name lookup delays the exit.
        self.set_default_executor(DaemonExecutor())
        # The scheduled calls, in the order of their times.
        self._later: list[_TimedHandle] = []
        self._soon: deque[_Handle] = deque()
        self._turn = QTimer(singleShot=True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._run_soon)
        self._alarm = QTimer(singleShot=True)
        # By its name, since PySide6 builds all of Qt's enums on first use.
        self._alarm.setProperty("timerType", "PreciseTimer")
        self._alarm.timeout.connect(self._run_due)
        self._for_threads: deque[_Handle] = deque()
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        self._wake_notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read)
        self._wake_notifier.activated.connect(self._take_from_threads)
        # Reentrant: a garbage collection during a call may close a generator, which schedules another call.
        self._thread_lock = threading.RLock()

    def close(self) -> None:
        """Close the loop and drop all scheduled calls."""
        self._alarm.stop()
        self._later.clear()
        self._turn.stop()
        self._soon.clear()
        self._wake_notifier.setEnabled(False)
        with self._thread_lock:
            super().close()
            self._for_threads.clear()
            self._woken.close()
            self._waker.close()

    def run_forever(self) -> int:
        """Run until stopped, and close abandoned asynchronous generators, which qasync does not."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._asyncgen_firstiter_hook, self._asyncgen_finalizer_hook)
        try:
            result: int = super().run_forever()
            return result
        finally:
            sys.set_asyncgen_hooks(*before)

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Schedule a call.

        qasync starts a timer for each call, which is slow and makes PySide6 build all of Qt's enums.
        """
        self._check_closed()
        handle = _Handle(callback, args, self, context)
        self._soon.append(handle)
        self._await_turn()
        return handle

    def call_soon_threadsafe(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> None:
        """Schedule a call from another thread; after ``close`` it is dropped.

        qasync emits a signal in that thread. PySide6 can crash if two threads use it for the first time at once, and
        after Qt deleted the loop's objects at exit.
        """
        with self._thread_lock:
            if not self.is_closed():
                self._for_threads.append(_Handle(callback, args, self, context))
                # A full buffer wakes the loop as well.
                with suppress(BlockingIOError):
                    self._waker.send(b"\0")

    def _take_from_threads(self) -> None:
        with suppress(BlockingIOError):
            while self._woken.recv(4096):
                pass
        while self._for_threads:
            self._soon.append(self._for_threads.popleft())
        if self._soon:
            self._await_turn()

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Schedule a call.

        qasync starts a timer for each call, which makes late calls out of order and outlives a cancelled call.
        """
        self._check_closed()
        if delay <= 0:
            return self.call_soon(callback, *args, context=context)
        handle = _TimedHandle(self.time() + delay, callback, args, self, context)
        insort(self._later, handle)
        if self._later[0] is handle:
            self._set_alarm()
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._later = [later for later in self._later if later is not handle]

    def _set_alarm(self) -> None:
        if self._later:
            self._alarm.start(max(0, ceil((self._later[0].when() - self.time()) * 1000)))

    def _run_due(self) -> None:
        now = self.time() + _CLOCK_RESOLUTION_S
        while self._later and self._later[0].when() <= now:
            self._soon.append(self._later.pop(0))
        self._set_alarm()
        self._run_soon()

    def _run_soon(self) -> None:
        # Calls that these calls schedule run after Qt's own events.
        turns = len(self._soon)
        try:
            while turns and self._soon:
                turns -= 1
                self._soon.popleft().run()
        finally:
            if self._soon:
                self._await_turn()

    def _await_turn(self) -> None:
        # Restarting the timer would let later timers run first.
        if not self._turn.isActive():
            self._turn.start()


class _Handle(asyncio.Handle):
    __slots__ = ()

    def run(self) -> None:
        """Make the call, unless it is cancelled."""
        if not self.cancelled():
            self._run()


class _TimedHandle(_Handle, asyncio.TimerHandle):
    __slots__ = ()
