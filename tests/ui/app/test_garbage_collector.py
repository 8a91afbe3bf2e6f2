"""Garbage is collected on the UI thread only: a collection elsewhere can freeze the window for good."""

import gc
import threading
import weakref

from tests.window_driver import RunWindow, WindowDriver


class Cycle:
    """Only a collection deletes it."""

    def __init__(self) -> None:
        self.itself = self


async def test_other_threads_collect_no_garbage(demo: WindowDriver) -> None:
    threads: set[str] = set()

    def record(_phase: str, _details: dict[str, int]) -> None:
        threads.add(threading.current_thread().name)

    def create_garbage() -> None:
        for _time in range(100_000):
            Cycle()

    await demo.look_up("1")
    thread = threading.Thread(target=create_garbage, name="worker")
    gc.callbacks.append(record)
    try:
        thread.start()
        await demo.until(lambda: not thread.is_alive())
    finally:
        gc.callbacks.remove(record)
    assert "worker" not in threads


async def test_garbage_is_collected_while_the_window_is_open(demo: WindowDriver) -> None:
    cycles = [Cycle() for _time in range(2_000)]
    first = weakref.ref(cycles[0])
    cycles.clear()
    await demo.until(lambda: first() is None)


def test_python_collects_again_after_the_run(run_desk: RunWindow) -> None:
    async def scenario(_desk: WindowDriver) -> None:
        assert not gc.isenabled()

    run_desk(scenario, demo=True)
    assert gc.isenabled()
