"""Measure the program's peak memory, against an empty window."""

from collections.abc import Callable

from tests.benchmarks.bench import Bench
from tests.benchmarks.measurement import Measurement, Runs, times_baseline
from tests.benchmarks.processes import BenchmarkError, Cost, alternate, own_peak_mib
from tests.benchmarks.responses import ORDINARY
from tests.benchmarks.start import starting, starting_empty

_LOOKUPS = 1_000


def memory(bench: Bench) -> list[Measurement]:
    """Measure at ready and after a thousand lookups, with the driver in the same process; its share is reported too."""
    lookups = bench.times(_LOOKUPS, 50)
    with bench.server() as server:
        url = server.greeting["loopback"]
        empty, ready, driven, used = alternate(
            bench.times(3),
            1,
            _peak_of(starting_empty(bench, bench.env)),
            _peak_of(starting(bench, "ready", bench.env)),
            lambda: _after(bench, url, 0),
            lambda: _after(bench, url, lookups),
        )
    if own_peak_mib() >= min(empty):
        raise BenchmarkError("The benchmark itself is larger than an empty window: no peak can be measured.")
    driver_mib = Runs(driven).median - Runs(ready).median
    what = f"peak memory after {lookups:,} lookups (their driver adds {driver_mib:+.1f} MiB)"
    return [
        times_baseline("peak memory at ready", "MiB", ready, empty, "empty window", 1.8),
        times_baseline(what, "MiB", used, empty, "empty window", 2.0),
    ]


def _peak_of(start: Callable[[], Cost]) -> Callable[[], float]:
    return lambda: start().peak_mib


def _after(bench: Bench, url: str, lookups: int) -> float:
    with bench.window(url, limit_s=300) as window:
        if lookups:
            window.request("look_up_many", ids=ORDINARY, count=lookups)
    return window.peak_mib
