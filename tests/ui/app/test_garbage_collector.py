"""Garbage is collected on the UI thread alone: elsewhere a collection can stop the window for good."""

import gc
import threading
import weakref

from tests.ui.desk import Desk, RunDesk


class Knot:
    """Nothing but a collection undoes it."""

    def __init__(self) -> None:
        self.itself = self


def test_no_other_thread_collects_garbage_however_much_there_is(run_desk: RunDesk) -> None:
    threads: set[str] = set()

    def hear(_phase: str, _details: dict[str, int]) -> None:
        threads.add(threading.current_thread().name)

    def waste() -> None:
        for _time in range(100_000):
            Knot()

    async def scenario(desk: Desk) -> None:
        await desk.look_up("1")
        thread = threading.Thread(target=waste, name="wasteful")
        gc.callbacks.append(hear)
        try:
            thread.start()
            await desk.until(lambda: not thread.is_alive())
        finally:
            gc.callbacks.remove(hear)
        assert "wasteful" not in threads

    run_desk(scenario, demo=True)


def test_garbage_goes_all_the_same_while_the_window_stands(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        knots = [Knot() for _time in range(2_000)]
        first = weakref.ref(knots[0])
        knots.clear()
        await desk.until(lambda: first() is None)

    run_desk(scenario, demo=True)


def test_afterwards_python_collects_again(run_desk: RunDesk) -> None:
    async def scenario(_desk: Desk) -> None:
        assert not gc.isenabled()

    run_desk(scenario, demo=True)
    assert gc.isenabled()
