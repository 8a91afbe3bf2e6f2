"""Blocking calls run aside, and hand on whatever they end in."""

import asyncio
import threading
from concurrent.futures import Future

import pytest

from contactdesk.system.background import DaemonExecutor, _run, in_background


def test_a_call_runs_on_a_daemon_thread_of_its_own() -> None:
    assert asyncio.run(in_background(threading.current_thread)) is not threading.current_thread()
    assert asyncio.run(in_background(lambda: threading.current_thread().daemon))


def test_arguments_and_errors_are_handed_on() -> None:
    assert asyncio.run(in_background(int, "ff", base=16)) == 255
    with pytest.raises(ZeroDivisionError):
        asyncio.run(in_background(divmod, 1, 0))
    with pytest.raises(SystemExit):
        DaemonExecutor().submit(exit).result(timeout=10)


def test_cancelling_stops_the_waiting_and_what_comes_later_is_dropped() -> None:
    go_on, ended = threading.Event(), threading.Event()

    def call() -> None:
        go_on.wait(10)
        ended.set()

    async def main() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await in_background(call)
        go_on.set()

    asyncio.run(main())
    assert ended.wait(10)


def test_a_call_cancelled_before_its_thread_ran_is_not_made() -> None:
    future: Future[None] = Future()
    future.cancel()
    _run(future, pytest.fail, ("called",), {})
    assert future.cancelled()
