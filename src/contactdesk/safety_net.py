"""Catches what nobody expected, wherever it happens: it ends in the log, and is told once the event loop is free."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

_log = logging.getLogger(__name__)


class SafetyNet:
    """Where the errors of tasks, callbacks, slots, event handlers and threads end.

    Args:
        tell: tells the user of one; called from the event loop alone, so never in the middle of a paint.
    """

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell

    @contextmanager
    def spread(self) -> Iterator[None]:
        """Stands under everything that runs meanwhile, the running event loop included."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(lambda _loop, context: self._hear_loop(context))
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _trace: self.catch(error)
        threading.excepthook = self._hear_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = hooks

    def catch(self, error: BaseException) -> None:
        """Takes an error, from any thread."""
        _log.error("Something unexpected happened", exc_info=error)
        with suppress(RuntimeError):  # the loop is closed: nobody is there to be told
            self._loop.call_soon_threadsafe(self._try_to_tell, error)

    def _hear_loop(self, context: dict[str, Any]) -> None:
        if error := context.get("exception"):
            self.catch(error)
        else:
            _log.warning("The event loop says: %s", context.get("message"))

    def _hear_thread(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value and not isinstance(details.exc_value, SystemExit):
            self.catch(details.exc_value)

    def _try_to_tell(self, error: BaseException) -> None:
        try:
            self._tell(error)
        except Exception:  # noqa: BLE001 - whatever it is
            # Told again, it would only fail again.
            _log.exception("It could not be told")
