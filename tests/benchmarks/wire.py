"""Lookups through TLS and a round trip of 50 ms, against that round trip; and by hand, with curl."""

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
from tests.benchmarks.figure import Figure, Runs, above_floor
from tests.benchmarks.processes import BenchmarkError, Worker, alternately, run
from tests.benchmarks.responses import ORDINARY

_IDLE_S = 60
_TRIP = "round trip"


def wire(bench: Bench) -> list[Figure]:
    """The first lookup of a process, each further one, and one after a minute in which nothing happened."""
    with ExitStack() as stack:
        server = stack.enter_context(bench.server())
        places = server.greeting
        trust = bench.trusting([Path(places["authority"]).read_text(encoding="utf-8")])
        trip = stack.enter_context(_round_trip(places["echo"]))
        ids = cycle(ORDINARY)
        desks: list[Worker] = []

        def first_of_a_process() -> float:
            desks.append(stack.enter_context(bench.desk(places["wire"], env=trust)))
            return _look_up(desks[-1], next(ids))

        first = alternately(bench.times(10), 1, trip, first_of_a_process)
        curl = _by_hand(bench, places["wire"], trust["SSL_CERT_FILE"])
        further = alternately(
            bench.times(40, 5), 2, trip, lambda: _look_up(desks[0], next(ids)), lambda: curl(next(ids))
        )
        figures = [
            above_floor("first lookup, TLS, 50 ms wire", first[1], first[0], _TRIP, 25, times=3),
            above_floor("each further lookup", further[1], further[0], _TRIP, 12),
            Figure("the same by hand: curl, a process per lookup", "ms", Runs(further[2]), Runs(further[1]), "ours"),
        ]
        if not bench.short:
            # All of them idle at the same time.
            for desk in desks:
                _look_up(desk, next(ids))
            time.sleep(_IDLE_S)
            waiting = iter(desks)
            idle = alternately(len(desks), 0, trip, lambda: _look_up(next(waiting), next(ids)))
            figures.insert(2, above_floor("a lookup after a minute of idling", idle[1], idle[0], _TRIP, 12))
    return figures


def _look_up(desk: Worker, contact_id: str) -> float:
    response: dict[str, Any] = desk.ask("look_up", contact_id=contact_id)
    return float(response["ms"])


def _by_hand(bench: Bench, url: str, authorities: str) -> Callable[[str], float]:
    curl = shutil.which("curl")
    if curl is None:
        raise BenchmarkError("curl is not installed.")

    def look_up(contact_id: str) -> float:
        request = bare_request(url, contact_id)
        headers = [word for name, value in request["headers"].items() for word in ("--header", f"{name}: {value}")]
        quietly = ("--silent", "--fail", "--output", os.devnull, "--cacert", authorities)
        return run([curl, *quietly, *headers, request["url"]], bench.env).wall_ms

    return look_up


@contextmanager
def _round_trip(port: int) -> Iterator[Callable[[], float]]:
    """Measures one round trip of the wire, on a connection that stands."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def trip() -> float:
            started = time.perf_counter()
            connection.sendall(b"?")
            if connection.recv(1) != b"?":
                raise BenchmarkError("The wire is broken.")
            return (time.perf_counter() - started) * 1000

        yield trip
