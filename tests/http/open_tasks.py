"""What a lookup leaves behind in the event loop."""

import asyncio

PATIENCE_S = 20.0


async def only_task() -> None:
    """Wait until no other task is left.

    The event loop closes the generators of the HTTP library in tasks of their own, which may take one more step.

    Raises:
        TimeoutError: another task does not end.
    """
    async with asyncio.timeout(PATIENCE_S):
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others)
