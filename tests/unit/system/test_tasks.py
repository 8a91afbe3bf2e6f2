"""Running tasks: kept alive, ended in time, and nothing that they fail with is lost."""

import asyncio
import gc
import weakref

from contactdesk.system.tasks import Tasks


def test_a_running_task_is_kept_alive_and_an_ended_one_is_let_go() -> None:
    async def main() -> None:
        tasks = Tasks(errors.append)
        go_on = weakref.WeakSet[asyncio.Future[None]]()

        async def work() -> None:
            # Nobody else knows this future: the task and it hold nothing but each other.
            mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            go_on.add(mine)
            await mine

        task = weakref.ref(tasks.start(work()))
        await asyncio.sleep(0)
        gc.collect()
        assert task()
        for future in go_on:
            future.set_result(None)
        del future
        await asyncio.sleep(0.01)
        gc.collect()
        assert task() is None

    errors: list[BaseException] = []
    asyncio.run(main())
    assert errors == []


def test_an_error_is_told_once() -> None:
    async def main() -> None:
        tasks = Tasks(errors.append)

        async def fail() -> None:
            await asyncio.sleep(0)
            raise error

        tasks.start(fail())
        await asyncio.sleep(0.01)
        await tasks.cancel_all(5)

    error = ZeroDivisionError()
    errors: list[BaseException] = []
    asyncio.run(main())
    gc.collect()
    assert errors == [error]


def test_cancelling_waits_for_what_tidies_up_and_is_no_error() -> None:
    async def main() -> None:
        tasks = Tasks(errors.append)

        async def work(name: str) -> None:
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                await asyncio.sleep(0.01)
                tidied.append(name)

        tasks.start(work("one"))
        tasks.start(work("other"))
        await asyncio.sleep(0)
        await tasks.cancel_all(5)
        assert sorted(tidied) == ["one", "other"]

    tidied: list[str] = []
    errors: list[BaseException] = []
    asyncio.run(main())
    assert errors == []


def test_cancelling_does_not_wait_for_ever() -> None:
    async def main() -> None:
        tasks = Tasks(errors.append)
        released = asyncio.Event()

        async def be_stubborn() -> None:
            try:
                await released.wait()
            except asyncio.CancelledError:
                await released.wait()

        task = tasks.start(be_stubborn())
        await asyncio.sleep(0)
        async with asyncio.timeout(5):
            await tasks.cancel_all(0.01)
        assert not task.done()
        released.set()
        await task

    errors: list[BaseException] = []
    asyncio.run(main())
    assert errors == []


def test_with_nothing_running_there_is_nothing_to_wait_for() -> None:
    asyncio.run(Tasks(lambda _error: None).cancel_all(60))
