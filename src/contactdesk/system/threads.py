"""Work beside the UI: blocking calls on daemon threads, and the tasks of the event loop."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class DaemonExecutor(Executor):
    """Runs each call on a daemon thread of its own.

    A pool would join its threads at exit, so a keyring or a name lookup that hangs would keep the program alive.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Start the call at once; see ``concurrent.futures.Executor.submit``."""
        future: Future[T] = Future()
        threading.Thread(target=_run, args=(future, fn, args, kwargs), name="background", daemon=True).start()
        return future


def _run(future: "Future[T]", fn: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(fn(*args, **kwargs))
    except BaseException as error:  # noqa: BLE001 - raised again in the code that awaits the call
        future.set_exception(error)


_EXECUTOR = DaemonExecutor()


async def in_background(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking call on a thread of its own and return its result.

    Cancelling ends the waiting, not the call; its late result is dropped.
    """
    return await asyncio.wrap_future(_EXECUTOR.submit(fn, *args, **kwargs))


class Tasks:
    """Holds the running tasks, since the event loop refers to them weakly, and reports their unexpected exceptions.

    Args:
        on_error: receives each exception that a task did not handle.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[None]] = set()
        self._are_over = False

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run a coroutine as a task; after ``cancel_all`` the task is cancelled before it begins."""
        task = asyncio.get_running_loop().create_task(work)
        if self._are_over:
            task.cancel()
        self._running.add(task)
        task.add_done_callback(self._finish)
        return task

    async def cancel_all(self, limit_s: float) -> None:
        """Cancel the running tasks and wait for their end, at most ``limit_s`` seconds; no other task begins."""
        self._are_over = True
        running = list(self._running)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=limit_s)

    def _finish(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self._on_error(error)
