"""Measure what a lookup costs beyond the network: from Enter to the last value, against the bare HTTP library."""

from itertools import cycle

from tests.benchmarks.bench import Bench, bare_request
from tests.benchmarks.measurement import Measurement, Runs, above_baseline
from tests.benchmarks.processes import alternate
from tests.benchmarks.responses import ORDINARY

_PROCESSES = 3


def lookup(bench: Bench) -> list[Measurement]:
    """Measure the contact and its client on the loopback with warm connections, in several processes."""
    ours: list[float] = []
    with_client: list[float] = []
    bare: list[float] = []
    with bench.server() as server:
        url = server.greeting["loopback"]
        for _process in range(bench.times(_PROCESSES, 1)):
            bare_ids, ids = cycle(ORDINARY), cycle(ORDINARY)
            with bench.window(url) as window, bench.plain_httpx() as plain:
                baseline, values = alternate(
                    bench.times(100, 10),
                    bench.times(20),
                    lambda: plain.request("get", **bare_request(url, next(bare_ids))),  # noqa: B023
                    lambda: window.request("look_up", contact_id=next(ids)),  # noqa: B023
                )
            bare += [timing["ms"] for timing in baseline]
            ours += [timing["first_ms"] for timing in values]
            with_client += [timing["ms"] for timing in values]
    return [
        above_baseline("Enter to last value painted, loopback", ours, bare, "bare httpx", 8),
        Measurement("Enter to last value of its client painted", "ms", Runs(with_client), Runs(bare), "bare httpx"),
    ]
