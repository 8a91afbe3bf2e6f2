"""Measure whether lookups become slower the longer the program runs."""

import statistics

from tests.benchmarks.bench import Bench
from tests.benchmarks.measurement import Measurement, times_baseline
from tests.benchmarks.responses import ORDINARY

_LOOKUPS = 20_000
_WARM_UP = 200


def endurance(bench: Bench) -> list[Measurement]:
    """Compare the last thousand of twenty thousand lookups in one process with the first thousand after the warm-up."""
    count, warm_up = bench.times(_LOOKUPS, 300), bench.times(_WARM_UP, 20)
    compared = count // 20
    with bench.server() as server, bench.window(server.greeting["loopback"], limit_s=3600) as window:
        times = window.request("look_up_many", ids=ORDINARY, count=warm_up + count)[warm_up:]
    what = (
        f"{count:,} lookups in one process: the last {compared:,} (median {statistics.median(times):.1f} ms over all)"
    )
    return [times_baseline(what, "ms", times[-compared:], times[:compared], f"the first {compared:,}", 1.05)]
