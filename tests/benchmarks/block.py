"""For how long the window stands still while a contact is looked up and shown."""

from collections.abc import Sequence
from itertools import cycle, islice

from tests.benchmarks.bench import Bench
from tests.benchmarks.figure import Figure, all_within, p99_within
from tests.benchmarks.responses import LONG_NOTE, MANY_FIELDS, ORDINARY

_PROCESSES = 3


def block(bench: Bench) -> list[Figure]:
    """The longest block of each lookup, the first ones of each process included."""
    with bench.server() as server:
        url = server.greeting["loopback"]
        ordinary = _blocks(bench, url, ORDINARY, bench.times(100, 10))
        fields = _blocks(bench, url, (MANY_FIELDS, ORDINARY[0]), bench.times(10, 2))
        note = _blocks(bench, url, (LONG_NOTE, ORDINARY[0]), bench.times(10, 2))
    what = "longest block of the event loop, Enter to painted"
    # An ordinary contact after a large one has to clear that away: it counts as the large one's.
    return [
        p99_within(f"{what}: ordinary contact", "ms", ordinary, 8),
        all_within(f"{what}: ordinary contact", "ms", ordinary, 30),
        all_within(f"{what}: 1 MB in 10,000 unknown fields", "ms", fields, 100),
        all_within(f"{what}: a note of 1 MB", "ms", note, 100),
    ]


def _blocks(bench: Bench, url: str, ids: Sequence[str], rounds: int) -> list[float]:
    blocks: list[float] = []
    for _process in range(bench.times(_PROCESSES, 1)):
        with bench.desk(url) as desk:
            for contact_id in islice(cycle(ids), rounds):
                seen = desk.ask("look_up", contact_id=contact_id)
                blocks.append(seen["block_ms"])
    return blocks
