"""Tasks that a lookup leaves in the event loop."""

import asyncio

TIMEOUT_S = 20.0


async def check_no_task_is_left() -> None:
    """Fail on any task but this one.

    The event loop closes the generators of the HTTP library in tasks of their own, which may need one more step. Only
    these are waited for.

    Raises:
        TimeoutError: a generator is not closed.
    """
    async with asyncio.timeout(TIMEOUT_S):
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            assert {type(task.get_coro()).__name__ for task in others} == {"async_generator_athrow"}
            await asyncio.wait(others)
