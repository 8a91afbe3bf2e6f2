"""Keeps the connections that no request uses, for the next requests to the same origin."""

from collections import defaultdict
from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from contactdesk.apis.exchange import Request
from contactdesk.apis.proxies import Proxy
from contactdesk.system.clocks import Moment, now

KEEP_ALIVE_S = 300.0
"""The longest time that a connection is kept without a request; the time that the computer sleeps counts."""
LONGEST_NAP_S = 1.0
"""A connection that is older than a longer sleep is not used: its other end, or a router, may have given it up."""
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
    proxy: Proxy | None
    ca_file: str

    @classmethod
    def of(cls, request: Request, proxy: Proxy | None) -> "PoolKey":
        """Return the key of a request.

        Raises:
            ValueError: its address is not a valid one.
        """
        parts = urlsplit(request.url)
        return cls(parts.scheme, parts.hostname or "", parts.port, proxy, request.ca_file)


class Kept(NamedTuple, Generic[T]):
    """Holds a connection and how long no request used it, in seconds; 0 for a new one."""

    connection: T
    idle_s: float = 0.0


class _Idle(NamedTuple, Generic[T]):
    connection: T
    since: Moment


class KeptConnections(Generic[T]):
    """Holds idle connections by what requests must share to use them.

    Args:
        clock: reads the two clocks by which connections grow too old.
    """

    def __init__(self, clock: Callable[[], Moment] = now) -> None:
        self._clock = clock
        self._idle: defaultdict[PoolKey, list[_Idle[T]]] = defaultdict(list)
        self._most_idle = _MAX_IDLE

    async def take(self, key: PoolKey) -> Kept[T] | None:
        """Return the connection that was used last, which is kept no longer; ``None`` if there is none.

        Connections that grew too old, or that are older than a sleep of the computer, are closed.
        """
        await self.drop(key, KEEP_ALIVE_S)
        if not self._idle[key]:
            return None
        idle = self._idle[key].pop()
        return Kept(idle.connection, self._clock().total_s - idle.since.total_s)

    async def drop(self, key: PoolKey, idle_s: float) -> None:
        """Close the connections that no request used for some seconds, or that are older than a sleep."""
        moment = self._clock()
        # One by one: those that a cancellation leaves are closed the next time.
        while old := next((idle for idle in self._idle[key] if _is_old(idle.since, moment, idle_s)), None):
            self._idle[key].remove(old)
            await old.connection.aclose()

    async def keep(self, key: PoolKey, connection: T) -> None:
        """Keep a connection after a request; the oldest one is closed if there are too many."""
        self._idle[key].append(_Idle(connection, self._clock()))
        if len(self._idle[key]) > self._most_idle:
            await self._idle[key].pop(0).connection.aclose()

    async def close(self) -> None:
        """Close every connection, and from now on each one that is given."""
        self._most_idle = 0
        for key in list(self._idle):
            while self._idle[key]:
                await self._idle[key].pop().connection.aclose()


def _is_old(since: Moment, moment: Moment, idle_s: float) -> bool:
    return moment.total_s - since.total_s > idle_s or moment.asleep_since_s(since) > LONGEST_NAP_S
