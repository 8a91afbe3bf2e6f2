"""What a lookup costs beyond the network: from Enter to the last value, against the bare HTTP library."""

from collections.abc import Callable
from itertools import cycle

from tests.benchmarks.bench import Bench, bare_request
from tests.benchmarks.figure import Figure, above_floor
from tests.benchmarks.processes import Worker, alternately
from tests.benchmarks.responses import ORDINARY

_PROCESSES = 3


def lookup(bench: Bench) -> list[Figure]:
    """On the loopback, several processes, warm connections."""
    ours: list[float] = []
    floor: list[float] = []
    with bench.server() as server:
        url = server.greeting["loopback"]
        for _process in range(bench.times(_PROCESSES, 1)):
            with bench.desk(url) as desk, bench.plain_httpx() as plain:
                count, warm_up = bench.times(100, 10), bench.times(20)
                bare, whole = alternately(count, warm_up, _bare(plain, url), _whole(desk))
                floor += bare
                ours += whole
    return [above_floor("Enter to last value painted, loopback", ours, floor, "bare httpx", 8)]


def _bare(plain: Worker, url: str) -> Callable[[], float]:
    ids = cycle(ORDINARY)
    return lambda: float(plain.ask("get", **bare_request(url, next(ids)))["ms"])


def _whole(desk: Worker) -> Callable[[], float]:
    ids = cycle(ORDINARY)
    return lambda: float(desk.ask("look_up", contact_id=next(ids))["ms"])
