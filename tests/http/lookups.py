"""Make lookups that leave no connection and no task behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from contactdesk.apis.http_client import HttpClient
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault

TIMEOUT_S = 20.0


@asynccontextmanager
async def lookup_service(vault: Vault, client: HttpClient | None = None) -> AsyncIterator[LookupService]:
    """Return a lookup service; afterwards, close the client and fail on any task that is left."""
    client = client or HttpClient()
    try:
        yield LookupService(vault, client)
    finally:
        await client.close()
        await check_no_task_is_left()


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
