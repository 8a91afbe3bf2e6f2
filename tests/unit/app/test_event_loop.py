"""The event loop that Qt and asyncio share."""

import asyncio
import gc
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from contactdesk.app.event_loop import EventLoop
from tests.program import run


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[asyncio.Runner]:
    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        yield runner


class Sender(QObject):
    sent = Signal(bool, object)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal there, whatever is lost")
def test_timer_events_and_signals_lose_no_reference(runner: asyncio.Runner) -> None:
    """PySide6 6.12.0 does, on Python 3.11: after some ten thousand events the process aborts."""
    sender = Sender()
    received: list[bool] = []
    sender.sent.connect(lambda flag, _nothing: received.append(flag))

    async def live() -> tuple[int, int]:
        before = sys.getrefcount(None), sys.getrefcount(True)
        for number in range(3_000):
            await asyncio.sleep(0)
            sender.sent.emit(number % 2 == 0, None)
        received.clear()
        return sys.getrefcount(None) - before[0], sys.getrefcount(True) - before[1]

    none, true = runner.run(live())
    # Other activity meanwhile changes both by a few dozen.
    assert none > -500
    assert true > -500


def test_unused_timeouts_leave_nothing_behind(qapp: QApplication, runner: asyncio.Runner) -> None:
    def count() -> tuple[int, int]:
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        kinds = [type(one) for one in gc.get_objects()]
        return sum(issubclass(kind, asyncio.Handle) for kind in kinds), sum(issubclass(kind, QTimer) for kind in kinds)

    async def live() -> None:
        handles, timers = count()
        for _ in range(1_000):
            async with asyncio.timeout(60):
                await asyncio.sleep(0)
        handles_after, timers_after = count()
        assert handles_after < handles + 10
        assert timers_after < timers + 10

    runner.run(live())


def test_timeout_ends_a_wait(runner: asyncio.Runner) -> None:
    async def live() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await asyncio.get_running_loop().create_future()

    runner.run(live())


@pytest.mark.parametrize("is_late", [False, True])
def test_later_calls_come_in_order_without_references(
    runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch, is_late: bool
) -> None:
    async def live() -> list[str]:
        loop = asyncio.get_running_loop()
        called: list[str] = []
        done: asyncio.Future[None] = loop.create_future()
        now = loop.time()
        with monkeypatch.context() as frozen:
            frozen.setattr(loop, "time", lambda: now)
            loop.call_later(0.05, done.set_result, None)
            loop.call_later(0.02, called.append, "last")
            loop.call_later(0.0109, called.append, "third")
            loop.call_later(0.0101, called.append, "second")
            loop.call_later(0.03, called.append, "never").cancel()
        all_due = loop.time() + 0.05
        while is_late and loop.time() < all_due:
            pass
        loop.call_later(-1, called.append, "first")
        gc.collect()
        async with asyncio.timeout(10):
            await done
        return called

    assert runner.run(live()) == ["first", "second", "third", "last"]


def test_close_drops_and_refuses_calls(qapp: QApplication) -> None:
    called: list[str] = []

    async def schedule() -> None:
        asyncio.get_running_loop().call_later(0.01, called.append, "after the end")

    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        closed = runner.get_loop()
        runner.run(schedule())
    for schedule_too_late in (closed.call_soon, partial(closed.call_later, 0.01)):
        with pytest.raises(RuntimeError):
            schedule_too_late(called.append, "too late")
    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        # Dropped calls would come first: calls come in the order of their times.
        runner.run(asyncio.sleep(0.02))
    assert closed.is_closed()
    assert called == []


def test_error_in_a_later_call_is_reported(runner: asyncio.Runner) -> None:
    async def live() -> BaseException:
        loop = asyncio.get_running_loop()
        reported: asyncio.Future[BaseException] = loop.create_future()
        loop.set_exception_handler(lambda _loop, context: reported.set_result(context["exception"]))
        loop.call_later(0.001, divmod, 1, 0)
        return await reported

    assert isinstance(runner.run(live()), ZeroDivisionError)


@pytest.mark.parametrize("is_kept", [False, True])
def test_abandoned_generator_is_closed(qapp: QApplication, is_kept: bool) -> None:
    closed: list[bool] = []
    kept: list[AsyncGenerator[int, None]] = []

    async def numbers() -> AsyncGenerator[int, None]:
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            closed.append(True)

    async def live() -> None:
        generator = numbers()
        if is_kept:
            kept.append(generator)
        async for _number in generator:
            break
        del generator
        for _ in range(5):
            await asyncio.sleep(0)

    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        runner.run(live())
        # A generator without references is closed at once, the other one with the loop.
        assert bool(closed) is not is_kept
    assert closed == [True]


def test_hanging_call_does_not_delay_the_end(qapp: QApplication) -> None:
    released, ended = threading.Event(), threading.Event()
    begun = threading.Event()

    def hang() -> None:
        begun.set()
        released.wait(60)
        ended.set()

    async def live() -> None:
        call = asyncio.get_running_loop().run_in_executor(None, hang)
        await asyncio.get_running_loop().run_in_executor(None, begun.wait, 10)
        call.cancel()

    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        runner.run(live())
    assert not ended.is_set()
    released.set()
    assert ended.wait(10)


def test_loop_starts_and_stops_repeatedly(qapp: QApplication) -> None:
    async def live(number: int) -> int:
        await asyncio.sleep(0.001)
        return await asyncio.get_running_loop().run_in_executor(None, lambda: number)

    for number in range(20):
        with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
            assert [runner.run(live(number)), runner.run(live(-number))] == [number, -number]


def call_from_a_thread(loop: asyncio.AbstractEventLoop, callback: Callable[[], object]) -> None:
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(callback,))
    thread.start()
    thread.join()


def test_call_of_another_thread_runs_on_the_thread_of_the_loop(runner: asyncio.Runner) -> None:
    async def call() -> threading.Thread:
        called: asyncio.Future[threading.Thread] = asyncio.Future()
        call_from_a_thread(asyncio.get_running_loop(), lambda: called.set_result(threading.current_thread()))
        assert not called.done()
        return await called

    assert runner.run(call()) is threading.main_thread()


def test_late_call_of_another_thread_is_dropped(qapp: QApplication) -> None:
    """Otherwise it raises wherever Qt's events run next."""
    called: list[bool] = []
    loop = EventLoop(qapp)
    call_from_a_thread(loop, lambda: called.append(True))
    loop.close()
    qapp.processEvents()
    assert not called


CALLS_AT_EXIT = """
import asyncio, threading
from PySide6.QtWidgets import QApplication
from contactdesk.app.event_loop import EventLoop
from tests.program import run

def call_repeatedly(loop):
    while True:
        loop.call_soon_threadsafe(int)

app = QApplication([])
with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
    for _ in range(2):
        threading.Thread(target=call_repeatedly, args=(runner.get_loop(),), daemon=True).start()
"""


@pytest.mark.qt
def test_calls_of_other_threads_do_not_disturb_the_exit() -> None:
    done = run([sys.executable, "-c", CALLS_AT_EXIT])
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_task_left_at_the_end_is_cancelled(qapp: QApplication) -> None:
    """A step that is made while no loop runs fails, and from Python 3.14 the task then never ends."""

    async def go_on() -> None:
        while True:
            await asyncio.sleep(0)
            asyncio.get_running_loop()

    async def leave_a_task() -> "asyncio.Task[None]":
        return asyncio.create_task(go_on())

    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        task = runner.run(leave_a_task())
    assert task.cancelled()
