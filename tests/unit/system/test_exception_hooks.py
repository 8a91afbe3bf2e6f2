"""Each distinct exception is shown once in a while, and counted in between."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from contactdesk.system.exception_hooks import ExceptionHooks, places

pytestmark = pytest.mark.logs("contactdesk.system.exception_hooks")


def fail() -> None:
    raise ZeroDivisionError("the text is different each time")


def fail_elsewhere() -> None:
    raise ZeroDivisionError


def fail_by_another_call() -> None:
    fail()


def caught(call: Callable[[], None]) -> BaseException:
    with pytest.raises(ZeroDivisionError) as error:
        call()
    return error.value


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def run_with_hooks(
    main: Callable[[ExceptionHooks, list[BaseException]], Coroutine[Any, Any, None]], clock: Clock
) -> None:
    shown: list[BaseException] = []

    async def run() -> None:
        hooks = ExceptionHooks(shown.append, clock)
        with hooks.install():
            await main(hooks, shown)

    asyncio.run(run())


def test_repeated_exception_is_shown_again_after_a_while(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()

    async def main(hooks: ExceptionHooks, shown: list[BaseException]) -> None:
        first = caught(fail)
        hooks.handle(first)
        await asyncio.sleep(0)
        for _ in range(120):
            clock.now += 1.0
            hooks.handle(caught(fail))
        await asyncio.sleep(0)
        assert shown == [first]
        clock.now += 1_000.0
        later = caught(fail)
        hooks.handle(later)
        await asyncio.sleep(0)
        assert shown == [first, later]

    run_with_hooks(main, clock)
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
        "Something unexpected happened",
        "It happened again (1)",
        "It happened again (10)",
        "It happened again (100)",
        "Something unexpected happened",
    ]


def test_another_place_or_path_is_another_exception() -> None:
    async def main(hooks: ExceptionHooks, shown: list[BaseException]) -> None:
        errors = [caught(call) for call in (fail, fail_elsewhere, fail_by_another_call)]
        for error in errors:
            hooks.handle(error)
        await asyncio.sleep(0)
        assert shown == errors

    run_with_hooks(main, Clock())


def test_only_a_hundred_exceptions_are_remembered() -> None:
    async def main(hooks: ExceptionHooks, shown: list[BaseException]) -> None:
        errors = [type(f"Odd{number}", (Exception,), {})() for number in range(101)]
        for error in (*errors, errors[100], errors[1], errors[0]):
            hooks.handle(error)
        await asyncio.sleep(0)
        assert shown == [*errors, errors[0]]

    run_with_hooks(main, Clock())


def test_places_name_kinds_and_frames_and_no_text() -> None:
    def recurse(depth: int) -> None:
        if depth:
            recurse(depth - 1)
        raise ExceptionGroup("secret", [ValueError("secret")]) from KeyError("secret")

    with pytest.raises(ExceptionGroup) as error:
        recurse(100)
    lines = list(places(error.value))
    assert [line for line in lines if not line.startswith(" ")] == ["ExceptionGroup", "ValueError", "KeyError"]
    assert len(lines) == 33
    assert lines[30].endswith(" recurse")
    assert "secret" not in "".join(lines)
