"""Sends a request once more, on a new connection, if a connection that was idle for long is silent.

Routers and firewalls forget idle connections without a word. What is sent on such a connection is lost, and without a
second try the first lookup after a pause would wait for its whole time limit.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from contactdesk.apis.exchange import Response
from contactdesk.apis.kept_connections import PoolKey
from contactdesk.apis.progress import Progress
from contactdesk.model.failure import Failure, LookupFailed

IDLE_S = 60.0
"""A connection without a request for longer may have been forgotten by a router."""
SILENCE_S = 2.0
"""How long such a connection may be silent before the request is sent once more."""

Origin = tuple[str, str, int | None]


class SecondTry:
    """Decides when a request is sent twice, and which of both outcomes counts.

    A service whose old connection answers after all is only slow: in this run it is not sent to twice again.

    Args:
        silence_s: see ``SILENCE_S``.
    """

    def __init__(self, silence_s: float = SILENCE_S) -> None:
        self._silence_s = silence_s
        self._slow: set[Origin] = set()

    async def send(
        self,
        first: Progress,
        send_first: Callable[[], Coroutine[Any, Any, Response]],
        send_again: Callable[[PoolKey], Coroutine[Any, Any, Response]],
        on_second: Callable[[], None],
    ) -> Response:
        """Return the response that is complete first. When this ends, nothing that it sent is still running.

        Args:
            first: is filled in by ``send_first``.
            send_first: sends the request over a kept connection, if there is one.
            send_again: sends it over a new connection; receives the key of the silent one.
            on_second: called just before ``send_again``.

        Raises:
            LookupFailed: neither gave a response. The failure with a part of a response counts, else that of the
                new connection, which shows how the network is now.
        """
        tasks = [asyncio.create_task(send_first())]
        try:
            await asyncio.wait(tasks, timeout=self._silence_s)
            key = first.key
            if tasks[0].done() or key is None or not self._is_silent(first, key):
                return await tasks[0]
            on_second()
            tasks.insert(0, asyncio.create_task(send_again(key)))
            try:
                return await _first_response(tasks)
            finally:
                if first.is_answered:
                    self._slow.add(key[:3])
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            # Otherwise the traceback of a failure would hold the tasks, and these the failure.
            tasks.clear()

    def _is_silent(self, first: Progress, key: PoolKey) -> bool:
        return first.idle_s > IDLE_S and not first.is_answered and key[:3] not in self._slow


async def _first_response(tasks: list[asyncio.Task[Response]]) -> Response:
    failures: dict[asyncio.Task[Response], Failure] = {}
    while len(failures) < len(tasks):
        await asyncio.wait(set(tasks) - set(failures), return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            if task.done() and task not in failures:
                try:
                    return task.result()
                except LookupFailed as error:
                    failures[task] = error.failure
    first, *others = (failures[task] for task in tasks)
    raise LookupFailed(next((failure for failure in others if failure.status and not first.status), first))
