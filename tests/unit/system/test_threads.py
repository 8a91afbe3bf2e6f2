"""Blocking calls on daemon threads, and the tasks of the event loop."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from contactdesk.system.threads import DaemonExecutor, Tasks, in_background

TIMEOUT_S = 10


def test_call_runs_on_its_own_daemon_thread() -> None:
    thread = asyncio.run(in_background(threading.current_thread))
    assert thread is not threading.current_thread()
    assert thread.daemon


def test_arguments_results_and_errors_are_passed_on() -> None:
    assert asyncio.run(in_background(int, "ff", base=16)) == 255
    with pytest.raises(ZeroDivisionError):
        asyncio.run(in_background(divmod, 1, 0))
    with pytest.raises(SystemExit):
        DaemonExecutor().submit(exit).result(timeout=TIMEOUT_S)


def test_cancelling_ends_the_waiting_and_not_the_call() -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def call() -> None:
        begun.set()
        go_on.wait(TIMEOUT_S)
        ended.set()

    async def main() -> None:
        waiting = asyncio.create_task(in_background(call))
        assert await in_background(begun.wait, TIMEOUT_S)
        waiting.cancel()
        await asyncio.wait([waiting])
        assert not ended.is_set()
        go_on.set()

    asyncio.run(main())
    assert ended.wait(TIMEOUT_S)


def test_call_cancelled_before_its_thread_runs_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[Callable[[], None]] = []
    monkeypatch.setattr(threading.Thread, "start", lambda thread: threads.append(thread.run))
    future = DaemonExecutor().submit(pytest.fail, "called")
    assert future.cancel()
    (run,) = threads
    run()
    assert future.cancelled()


def run_with_tasks(main: Callable[[Tasks], Coroutine[Any, Any, None]]) -> list[BaseException]:
    """Run a coroutine function with a registry of tasks; return the errors that this reports."""
    errors: list[BaseException] = []
    asyncio.run(main(Tasks(errors.append)))
    gc.collect()
    return errors


def test_running_task_is_kept_and_finished_one_released() -> None:
    async def main(tasks: Tasks) -> None:
        futures = weakref.WeakSet[asyncio.Future[None]]()

        async def work() -> None:
            # Only the task refers to this future, and only the future to the task.
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            futures.add(future)
            await future

        task = weakref.ref(tasks.start(work()))
        await asyncio.sleep(0)
        gc.collect()
        assert task()
        for future in futures:
            future.set_result(None)
        del future
        while task():
            await asyncio.sleep(0)
            gc.collect()

    assert run_with_tasks(main) == []


def test_error_is_reported_once() -> None:
    error = ZeroDivisionError()

    async def main(tasks: Tasks) -> None:
        async def fail() -> None:
            await asyncio.sleep(0)
            raise error

        await asyncio.wait([tasks.start(fail())])
        await tasks.cancel_all(TIMEOUT_S)

    assert run_with_tasks(main) == [error]


def test_cancelling_waits_for_cleanup_and_is_no_error() -> None:
    cleaned: list[str] = []

    async def main(tasks: Tasks) -> None:
        async def work(name: str) -> None:
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                await asyncio.sleep(0.01)
                cleaned.append(name)

        tasks.start(work("one"))
        tasks.start(work("other"))
        await asyncio.sleep(0)
        await tasks.cancel_all(TIMEOUT_S)
        assert sorted(cleaned) == ["one", "other"]

    assert run_with_tasks(main) == []


def test_cancelling_waits_only_up_to_its_limit() -> None:
    async def main(tasks: Tasks) -> None:
        released = asyncio.Event()

        async def ignore_cancelling() -> None:
            try:
                await released.wait()
            except asyncio.CancelledError:
                await released.wait()

        task = tasks.start(ignore_cancelling())
        await asyncio.sleep(0)
        await tasks.cancel_all(0.01)
        assert not task.done()
        released.set()
        await task
        await tasks.cancel_all(TIMEOUT_S)

    assert run_with_tasks(main) == []


def test_task_started_after_the_end_does_not_begin() -> None:
    begun: list[str] = []

    async def begin(name: str) -> None:
        begun.append(name)

    async def main(tasks: Tasks) -> None:
        await asyncio.wait([tasks.start(begin("before"))])
        await tasks.cancel_all(TIMEOUT_S)
        late = tasks.start(begin("after"))
        await asyncio.wait([late])
        assert late.cancelled()

    assert run_with_tasks(main) == []
    assert begun == ["before"]
