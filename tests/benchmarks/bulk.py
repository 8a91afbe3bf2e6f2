"""Measure lists: how much of the wire and of a limit they use, single lookups meanwhile, and their memory."""

import json
import statistics
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from tests.benchmarks.bench import Bench
from tests.benchmarks.limited import LIMIT, STATISTICS, WINDOW_S
from tests.benchmarks.measurement import Measurement, Runs, above_baseline, at_least
from tests.benchmarks.processes import BenchmarkError, Worker
from tests.benchmarks.wire import TRIP, round_trip

_AT_ONCE = 4
_MOST_MIB = 60
_FULL_WINDOWS = 4


def bulk(bench: Bench) -> list[Measurement]:
    """Measure 1,000 IDs on a slow wire, a service with a limit, single lookups beside a list, and 50,000 contacts."""
    with ExitStack() as stack:
        server = stack.enter_context(bench.server())
        addresses = server.greeting
        trust = bench.trusting([Path(addresses["authority"]).read_text(encoding="utf-8")])
        trip = stack.enter_context(round_trip(addresses["echo"]))
        lists = stack.enter_context(bench.lists(trust))
        trips = [trip() for _ in range(bench.times(20, 5))]
        trip_s = statistics.median(trips) / 1000
        count = bench.times(1_000, 40)
        rates = []
        for _run in range(bench.times(3, 1)):
            done = _look_up(lists, addresses["wire"], "wethod", count)
            rates.append(count / done["s"] / (_AT_ONCE / trip_s) * 100)
        singles = lists.request(
            "look_up_beside_a_list", base_url=addresses["wire"], count=count, singles=bench.times(40, 2)
        )
        used, refused = _use_of_limit(bench, lists, addresses)
        rows = bench.times(50_000, 200)
        kept = lists.request("keep_list", base_url=addresses["loopback"], count=rows)
        mib = kept["mib"]
    return [
        at_least(f"{count:,} IDs, TLS, 50 ms wire: of four requests per round trip", rates, 95),
        at_least(f"a limit of {LIMIT} in {WINDOW_S} s that headers name: of it used", used, 95),
        Measurement(
            "the same: requests refused (429)",
            "",
            Runs([float(sum(refused))]),
            goal="0",
            result=f"{sum(refused)}",
            is_met=not any(refused),
        ),
        above_baseline("a single lookup while a list runs, 50 ms wire", singles[1:], trips, TRIP, 12),
        Measurement(
            f"memory of {rows:,} contacts found in {kept['s']:.0f} s",
            "MiB",
            Runs([mib]),
            goal=f"≤ {_MOST_MIB} MiB",
            result=f"{mib:.1f} MiB",
            is_met=mib <= _MOST_MIB,
        ),
    ]


def _look_up(lists: Worker, base_url: str, api: str, count: int) -> dict[str, Any]:
    done: dict[str, Any] = lists.request("look_up_list", base_url=base_url, api=api, count=count)
    if done["counts"] != {"found": count}:
        raise BenchmarkError(f"The list was not found as a whole: {done}")
    return done


def _use_of_limit(bench: Bench, lists: Worker, addresses: dict[str, Any]) -> tuple[list[float], list[int]]:
    """Return the percentage of the limit that was used in each whole window, and the refusals in each window."""
    windows = bench.times(_FULL_WINDOWS, 1)
    # The first window and the last one are not whole.
    _look_up(lists, addresses["limited wire"], "clemta", LIMIT * (windows + 1))
    with urlopen(addresses["limited"] + STATISTICS) as response:
        statistics_of_server = json.load(response)
    used = statistics_of_server["used"][1 : windows + 1]
    return [count / LIMIT * 100 for count in used], statistics_of_server["refused"]
