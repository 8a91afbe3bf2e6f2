"""The same fault is told once in a while; every other one at once."""

import asyncio
import logging
from collections.abc import Callable

import pytest

from contactdesk.system.exception_hooks import ExceptionHooks


def one_way() -> None:
    raise ZeroDivisionError("the text is different each time")


def another_way() -> None:
    raise ZeroDivisionError


def a_third_way() -> None:
    one_way()


def caught(fail: Callable[[], None]) -> BaseException:
    with pytest.raises(ZeroDivisionError) as error:
        fail()
    return error.value


@pytest.mark.logs("contactdesk.system.exception_hooks")
def test_the_same_fault_is_told_again_only_after_a_while(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    now = 0.0

    async def run() -> None:
        nonlocal now
        hooks = ExceptionHooks(told.append, lambda: now)
        with hooks.install():
            first = caught(one_way)
            hooks.handle(first)
            await asyncio.sleep(0)
            for _ in range(120):
                now += 1.0
                hooks.handle(caught(one_way))
            await asyncio.sleep(0)
            assert told == [first]
            now += 1_000.0
            later = caught(one_way)
            hooks.handle(later)
            await asyncio.sleep(0)
            assert told == [first, later]

    asyncio.run(run())
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert lines == [
        "Something unexpected happened",
        "It happened again (1)",
        "It happened again (10)",
        "It happened again (100)",
        "Something unexpected happened",
    ]


@pytest.mark.logs("contactdesk.system.exception_hooks")
def test_another_place_or_another_way_there_is_another_fault() -> None:
    told: list[BaseException] = []

    async def run() -> None:
        hooks = ExceptionHooks(told.append)
        with hooks.install():
            faults = [caught(fail) for fail in (one_way, another_way, a_third_way)]
            for fault in faults:
                hooks.handle(fault)
            await asyncio.sleep(0)
            assert told == faults

    asyncio.run(run())


@pytest.mark.logs("contactdesk.system.exception_hooks")
def test_it_does_not_remember_without_end() -> None:
    async def run() -> None:
        hooks = ExceptionHooks(lambda _error: None)
        with hooks.install():
            for number in range(1_000):
                hooks.handle(type(f"Odd{number}", (Exception,), {})())
            await asyncio.sleep(0)
        assert len(hooks._told) <= 100

    asyncio.run(run())
