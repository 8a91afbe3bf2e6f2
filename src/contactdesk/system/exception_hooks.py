"""Handlers of last resort: an unexpected exception is logged at once and shown when the event loop is free.

An exception that is raised at every paint or timer would be shown endlessly. So each distinct one is shown once in
five minutes, and its repetitions are counted in the log.
"""

import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

_QUIET_S = 300.0
"""The time between two notifications of the same exception."""
_MAX_REMEMBERED = 100
_MAX_FRAMES = 30
_MAX_ERRORS = 10

_log = logging.getLogger(__name__)


class ExceptionHooks:
    """Handles exceptions that tasks, callbacks, slots, event handlers and threads did not expect.

    Args:
        notify: shows one exception to the user; called from the event loop only, so never during a paint.
        clock: returns seconds that never decrease.
    """

    def __init__(self, notify: Callable[[BaseException], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._notify = notify
        self._clock = clock
        self._lock = threading.Lock()
        # By kind and place: when it was shown, and how often it has occurred since.
        self._seen: dict[tuple[str, ...], tuple[float, int]] = {}

    @contextmanager
    def install(self) -> Iterator[None]:
        """Set the hooks of the interpreter, of threads and of the running event loop; restore the first two."""
        # Imported here: the log imports this module before the first paint.
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(lambda _loop, context: self._handle_loop_error(context))
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _trace: self.handle(error)
        threading.excepthook = self._handle_thread_error
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = hooks

    def handle(self, error: BaseException) -> None:
        """Log an exception and schedule its notification; may be called from any thread."""
        if times := self._count_repetition(error):
            if times == 10 ** (len(str(times)) - 1):
                _log.error("It happened again (%d)", times, exc_info=error)
            return
        _log.error("Something unexpected happened", exc_info=error)
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._try_to_notify, error)

    def _count_repetition(self, error: BaseException) -> int:
        """Return how often the same exception has occurred since it was shown; 0 if it is to be shown now."""
        key, now = tuple(places(error)), self._clock()
        with self._lock:
            shown_at, times = self._seen.pop(key, (now, -1))
            if now - shown_at >= _QUIET_S:
                shown_at, times = now, -1
            self._seen[key] = (shown_at, times + 1)
            if len(self._seen) > _MAX_REMEMBERED:
                del self._seen[next(iter(self._seen))]
        return times + 1

    def _handle_loop_error(self, context: dict[str, Any]) -> None:
        if error := context.get("exception"):
            self.handle(error)
        else:
            _log.warning("Event loop: %s", context.get("message"))

    def _handle_thread_error(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value and not isinstance(details.exc_value, SystemExit):
            self.handle(details.exc_value)

    def _try_to_notify(self, error: BaseException) -> None:
        try:
            self._notify(error)
        except Exception:  # noqa: BLE001 - whatever it is
            # A further notification would only fail again.
            _log.exception("It could not be shown")


def places(error: BaseException) -> Iterator[str]:
    """Yield the kind of an exception and its stack, innermost frame last; then the same for each one behind it.

    The text of an exception is left out: it may hold a secret or a customer's data.
    """
    waiting = deque([error])
    for _ in range(_MAX_ERRORS):
        if not waiting:
            return
        current = waiting.popleft()
        yield type(current).__name__
        # For runaway recursion, keep only the last frames.
        for frame, line in deque(traceback.walk_tb(current.__traceback__), _MAX_FRAMES):
            yield f"  {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(current.exceptions)
        behind = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if behind is not None:
            waiting.append(behind)
