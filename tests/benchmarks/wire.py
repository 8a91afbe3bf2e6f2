"""Measure lookups through TLS and a round trip of 50 ms, against that round trip; and the same with curl."""

import os
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.benchmarks.bench import Bench, bare_request
from tests.benchmarks.measurement import Measurement, Runs, above_baseline
from tests.benchmarks.processes import BenchmarkError, Worker, alternate, measure
from tests.benchmarks.responses import ORDINARY

_IDLE_S = 60
TRIP = "round trip"


def wire(bench: Bench) -> list[Measurement]:
    """Measure the first lookup of a process, each further one, and one after a minute of idling."""
    with ExitStack() as stack:
        server = stack.enter_context(bench.server())
        addresses = server.greeting
        trust = bench.trusting([Path(addresses["authority"]).read_text(encoding="utf-8")])
        trip = stack.enter_context(round_trip(addresses["echo"]))
        ids = cycle(ORDINARY)
        windows: list[Worker] = []

        def first_of_a_process() -> float:
            windows.append(stack.enter_context(bench.window(addresses["wire"], env=trust)))
            return _look_up(windows[-1], next(ids))

        first = alternate(bench.times(10), 1, trip, first_of_a_process)
        curl = with_curl(bench, addresses["wire"], "--cacert", trust["SSL_CERT_FILE"])
        further = alternate(
            bench.times(40, 5), 2, trip, lambda: _look_up(windows[0], next(ids)), lambda: curl(next(ids))
        )
        measurements = [
            above_baseline("first lookup, TLS, 50 ms wire", first[1], first[0], TRIP, 25, times=3),
            above_baseline("each further lookup", further[1], further[0], TRIP, 12),
            Measurement("the same with curl, a process per lookup", "ms", Runs(further[2]), Runs(further[1]), "ours"),
        ]
        if not bench.short:
            # All of them idle at the same time.
            for window in windows:
                _look_up(window, next(ids))
            time.sleep(_IDLE_S)
            waiting = iter(windows)
            idle = alternate(len(windows), 0, trip, lambda: _look_up(next(waiting), next(ids)))
            measurements.insert(2, above_baseline("a lookup after a minute of idling", idle[1], idle[0], TRIP, 12))
    return measurements


def _look_up(window: Worker, contact_id: str) -> float:
    response: dict[str, Any] = window.request("look_up", contact_id=contact_id)
    return float(response["first_ms"])


def with_curl(bench: Bench, url: str, *options: str) -> Callable[[str], float]:
    """Return a measure of a lookup by curl, a process of its own."""
    curl = shutil.which("curl")
    if curl is None:
        raise BenchmarkError("curl is not installed.")

    def look_up(contact_id: str) -> float:
        request = bare_request(url, contact_id)
        headers = [word for name, value in request["headers"].items() for word in ("--header", f"{name}: {value}")]
        quietly = ("--silent", "--fail", "--output", os.devnull, *options)
        return measure([curl, *quietly, *headers, request["url"]], bench.env).wall_ms

    return look_up


@contextmanager
def round_trip(port: int) -> Iterator[Callable[[], float]]:
    """Yield a measure of one round trip on an open connection."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def trip() -> float:
            started = time.perf_counter()
            connection.sendall(b"?")
            if connection.recv(1) != b"?":
                raise BenchmarkError("The wire is broken.")
            return (time.perf_counter() - started) * 1000

        yield trip
