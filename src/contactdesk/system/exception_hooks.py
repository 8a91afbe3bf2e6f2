"""Catches what nobody expected, wherever it happens: it ends in the log, and is told once the event loop is free.

What goes wrong at every paint or tick would be told without end: the same fault is told once in a while, and counted.
"""

import asyncio
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from contactdesk.system.fault import places

_QUIET_S = 300.0
"""How long the same fault is not told again."""
_MOST_REMEMBERED = 100

_log = logging.getLogger(__name__)


class ExceptionHooks:
    """Where the errors of tasks, callbacks, slots, event handlers and threads end.

    Args:
        tell: tells the user of one; called from the event loop alone, so never in the middle of a paint.
        clock: seconds that only ever grow.
    """

    def __init__(self, tell: Callable[[BaseException], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._tell = tell
        self._clock = clock
        self._lock = threading.Lock()
        # By kind and place: when it was told, and how often it came back since.
        self._told: dict[tuple[str, ...], tuple[float, int]] = {}

    @contextmanager
    def install(self) -> Iterator[None]:
        """Stands under everything that runs meanwhile, the running event loop included."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(lambda _loop, context: self._hear_loop(context))
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _trace: self.handle(error)
        threading.excepthook = self._hear_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = hooks

    def handle(self, error: BaseException) -> None:
        """Takes an error, from any thread."""
        if times := self._times_again(error):
            if times == 10 ** (len(str(times)) - 1):
                _log.error("It happened again (%d)", times, exc_info=error)
            return
        _log.error("Something unexpected happened", exc_info=error)
        with suppress(RuntimeError):  # the loop is closed: nobody is there to be told
            self._loop.call_soon_threadsafe(self._try_to_tell, error)

    def _times_again(self, error: BaseException) -> int:
        """How often the same has happened since it was told; 0 where it is to be told now."""
        fault, now = tuple(places(error)), self._clock()
        with self._lock:
            told_at, times = self._told.pop(fault, (now, -1))
            if now - told_at >= _QUIET_S:
                told_at, times = now, -1
            self._told[fault] = (told_at, times + 1)
            if len(self._told) > _MOST_REMEMBERED:
                del self._told[next(iter(self._told))]
        return times + 1

    def _hear_loop(self, context: dict[str, Any]) -> None:
        if error := context.get("exception"):
            self.handle(error)
        else:
            _log.warning("The event loop says: %s", context.get("message"))

    def _hear_thread(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value and not isinstance(details.exc_value, SystemExit):
            self.handle(details.exc_value)

    def _try_to_tell(self, error: BaseException) -> None:
        try:
            self._tell(error)
        except Exception:  # noqa: BLE001 - whatever it is
            # Told again, it would only fail again.
            _log.exception("It could not be told")
