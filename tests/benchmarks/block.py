"""Measure how long the event loop is blocked while a contact is looked up and shown."""

from collections.abc import Sequence
from itertools import cycle, islice

from tests.benchmarks.bench import Bench
from tests.benchmarks.measurement import Measurement, within
from tests.benchmarks.responses import LONG_NOTE, MANY_FIELDS, ORDINARY

_PROCESSES = 3


def block(bench: Bench) -> list[Measurement]:
    """Return the longest block of each lookup, including the first one of each process."""
    with bench.server() as server:
        url = server.greeting["loopback"]
        ordinary = _blocks(bench, url, ORDINARY, bench.times(100, 10))
        fields = _blocks(bench, url, (MANY_FIELDS, ORDINARY[0]), bench.times(10, 2))
        note = _blocks(bench, url, (LONG_NOTE, ORDINARY[0]), bench.times(10, 2))
    what = "longest block of the event loop, Enter to painted"
    # Showing an ordinary contact after a large one clears the large one; its block counts for the large one.
    return [
        within(f"{what}: ordinary contact", ordinary, 8, "p99"),
        within(f"{what}: ordinary contact", ordinary, 30, "maximum"),
        within(f"{what}: 1 MB in 10,000 unknown fields", fields, 100, "maximum"),
        within(f"{what}: a note of 1 MB", note, 100, "maximum"),
    ]


def _blocks(bench: Bench, url: str, ids: Sequence[str], rounds: int) -> list[float]:
    blocks: list[float] = []
    for _process in range(bench.times(_PROCESSES, 1)):
        with bench.window(url) as window:
            responses = [window.request("look_up", contact_id=contact_id) for contact_id in islice(cycle(ids), rounds)]
            blocks += [response["block_ms"] for response in responses]
    return blocks
