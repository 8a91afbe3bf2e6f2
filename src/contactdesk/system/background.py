"""Blocking calls, kept off the event loop and off the way of the exit."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class DaemonExecutor(Executor):
    """One daemon thread a call.

    A pool would join its threads at exit, and a keyring or a name lookup that hangs would keep the program alive.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Starts the call at once; see ``concurrent.futures.Executor.submit``."""
        future: Future[T] = Future()
        threading.Thread(target=_run, args=(future, fn, args, kwargs), name="background", daemon=True).start()
        return future


def _run(future: "Future[T]", fn: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(fn(*args, **kwargs))
    except BaseException as error:  # noqa: BLE001 - handed on to whoever awaits the call
        future.set_exception(error)


_EXECUTOR = DaemonExecutor()


async def in_background(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Awaits a blocking call made on a thread of its own.

    Cancelling stops the waiting, not the call: what it gives afterwards is dropped.
    """
    return await asyncio.wrap_future(_EXECUTOR.submit(fn, *args, **kwargs))
