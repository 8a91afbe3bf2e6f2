"""The most memory that the program ever takes, against an empty window."""

from collections.abc import Callable

from tests.benchmarks.bench import Bench
from tests.benchmarks.figure import Figure, Runs, times_floor
from tests.benchmarks.processes import BenchmarkError, Ended, alternately, own_peak_mib
from tests.benchmarks.responses import ORDINARY
from tests.benchmarks.start import starting, starting_empty

_LOOKUPS = 1_000


def memory(bench: Bench) -> list[Figure]:
    """At ready, and after a thousand lookups; what drives the lookups is in that process too, and told."""
    lookups = bench.times(_LOOKUPS, 50)
    with bench.server() as server:
        url = server.greeting["loopback"]
        empty, ready, driven, used = alternately(
            bench.times(3),
            1,
            _peak_of(starting_empty(bench, bench.env)),
            _peak_of(starting(bench, "ready", bench.env)),
            lambda: _after(bench, url, 0),
            lambda: _after(bench, url, lookups),
        )
    if own_peak_mib() >= min(empty):
        raise BenchmarkError("The benchmark itself is larger than an empty window: no peak can be told.")
    drives = Runs(driven).median - Runs(ready).median
    what = f"peak memory after {lookups:,} lookups (what drives them adds {drives:+.1f} MiB)"
    return [
        times_floor("peak memory at ready", "MiB", ready, empty, "empty window", 1.8),
        times_floor(what, "MiB", used, empty, "empty window", 2.0),
    ]


def _peak_of(start: Callable[[], Ended]) -> Callable[[], float]:
    return lambda: start().peak_mib


def _after(bench: Bench, url: str, lookups: int) -> float:
    with bench.desk(url, limit_s=300) as desk:
        if lookups:
            desk.ask("look_up_many", ids=ORDINARY, count=lookups)
    return desk.peak_mib
