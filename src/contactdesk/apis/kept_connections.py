"""Keeps the connections that no request uses, for the next requests to the same origin."""

from collections import defaultdict
from typing import Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from contactdesk.apis.exchange import Request

_MAX_IDLE = 5
"""Idle connections that are kept for each key."""


class Connection(Protocol):
    """What can be closed."""

    async def aclose(self) -> None:
        """Close it."""


T = TypeVar("T", bound=Connection)


class PoolKey(NamedTuple):
    """Names what requests must share to use the same connections."""

    scheme: str
    host: str
    port: int | None
    proxy: str
    ca_file: str

    @classmethod
    def of(cls, request: Request, proxy: str) -> "PoolKey":
        """Return the key of a request.

        Raises:
            ValueError: its address is not a valid one.
        """
        parts = urlsplit(request.url)
        return cls(parts.scheme, parts.hostname or "", parts.port, proxy, request.ca_file)


class KeptConnections(Generic[T]):
    """Holds idle connections by what requests must share to use them."""

    def __init__(self) -> None:
        self._idle: defaultdict[PoolKey, list[T]] = defaultdict(list)
        self._most_idle = _MAX_IDLE

    def take(self, key: PoolKey) -> T | None:
        """Return the connection that was used last, which is kept no longer; ``None`` if there is none."""
        idle = self._idle[key]
        return idle.pop() if idle else None

    async def keep(self, key: PoolKey, connection: T) -> None:
        """Keep a connection after a request; the oldest one is closed if there are too many."""
        idle = self._idle[key]
        idle.append(connection)
        if len(idle) > self._most_idle:
            await idle.pop(0).aclose()

    async def close(self) -> None:
        """Close every connection, and from now on each one that is given."""
        self._most_idle = 0
        for idle in self._idle.values():
            while idle:
                await idle.pop().aclose()
