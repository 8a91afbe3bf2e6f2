"""qasync's event loop, without six habits that hurt a desktop program."""

import asyncio
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from contactdesk.system.threads import DaemonExecutor

# qasync takes whichever binding it finds first.
os.environ["QT_API"] = "pyside6"
from qasync import QEventLoop  # type: ignore[import-untyped]


class EventLoop(QEventLoop):  # type: ignore[misc]
    """The loop that Qt and the coroutines share.

    WORKAROUND for qasync 0.28: a call that another thread schedules while the loop closes raises later, or crashes the
    process; the last scheduled calls of a run are made while no loop runs, so that a task fails or, from Python 3.14
    on, never ends; its own executor joins its threads at exit, so that a name lookup that hangs delays the exit; each
    step of a coroutine has a timer of its own, which is slow, and the first of them makes PySide6 build all of Qt's
    enums; a cancelled timer lives on until it was due, so that each deadline would leave one behind; and an
    asynchronous generator left half-way, such as an answer that is too large, is not closed.
    """

    # asyncio's own makes no call after the run.
    run_until_complete = asyncio.BaseEventLoop.run_until_complete

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.set_default_executor(DaemonExecutor())
        # A scheduled call is kept until it is made: whoever asked for it need not hold it, nor need anybody hold the
        # task that sleeps on it.
        self._due: set[_TimedHandle] = set()
        self._soon: deque[_Handle] = deque()
        self._turn = QTimer(singleShot=True, interval=0)
        self._turn.timeout.connect(self._run_soon)
        self._threads = _Threads()
        self._threads.called.connect(self._call_for_thread)
        # Reentrant: during a call, the garbage collection may close a generator, which schedules another one.
        self._thread_lock = threading.RLock()

    def close(self) -> None:
        """See ``asyncio``; what is still scheduled is dropped."""
        for handle in list(self._due):
            handle.cancel()
        self._turn.stop()
        self._soon.clear()
        # At exit Qt deletes its objects; a thread that uses one of them then would crash the process.
        with self._thread_lock:
            super().close()

    def run_forever(self) -> int:
        """See ``asyncio``; closes what asynchronous generators leave behind, as its own loops do."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._asyncgen_firstiter_hook, self._asyncgen_finalizer_hook)
        try:
            result: int = super().run_forever()
            return result
        finally:
            sys.set_asyncgen_hooks(*before)

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """See ``asyncio``."""
        self._check_closed()
        handle = _Handle(callback, args, self, context)
        self._soon.append(handle)
        self._await_turn()
        return handle

    def call_soon_threadsafe(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> None:
        """See ``asyncio``; a call that arrives after the loop was closed is dropped."""
        with self._thread_lock:
            if not self.is_closed():
                self._threads.called.emit(callback, args, context)

    def _call_for_thread(self, callback: Callable[..., Any], args: tuple[Any, ...], context: Context | None) -> None:
        if not self.is_closed():
            self.call_soon(callback, *args, context=context)

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """See ``asyncio``; a cancelled handle takes its timer along."""
        self._check_closed()
        if delay <= 0:
            return self.call_soon(callback, *args, context=context)
        return _TimedHandle(delay, callback, args, self, context, self._due)

    def _run_soon(self) -> None:
        # What is called may call for more: that has its turn after Qt's own events.
        turns = len(self._soon)
        try:
            while turns and self._soon:
                turns -= 1
                self._soon.popleft().run()
        finally:
            if self._soon:
                self._await_turn()

    def _await_turn(self) -> None:
        # Starting it anew would let timers pass that are due later.
        if not self._turn.isActive():
            self._turn.start()


class _Threads(QObject):
    """Passes the calls of other threads to the thread of the loop."""

    called = Signal(object, tuple, object)


class _Handle(asyncio.Handle):
    __slots__ = ()

    def run(self) -> None:
        """Makes the call, unless nobody wants it any more."""
        if not self.cancelled():
            self._run()


class _TimedHandle(_Handle):
    __slots__ = ("_due", "_timer")

    def __init__(
        self,
        delay: float,
        callback: Callable[..., Any],
        args: tuple[Any, ...],
        loop: asyncio.AbstractEventLoop,
        context: Context | None,
        due: "set[_TimedHandle]",
    ) -> None:
        super().__init__(callback, args, loop, context)
        self._due = due
        due.add(self)
        self._timer: QTimer | None = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setProperty("timerType", "PreciseTimer")
        self._timer.timeout.connect(self._fire)
        self._timer.start(int(delay * 1000) + 1)

    def cancel(self) -> None:
        super().cancel()
        self._drop()

    def _fire(self) -> None:
        self._drop()
        self.run()

    def _drop(self) -> None:
        self._due.discard(self)
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
