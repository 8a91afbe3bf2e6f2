"""Measure the start, to the first paint and to ready, against an empty window; all as whole processes."""

from collections.abc import Callable, Mapping
from shutil import which

from tests.benchmarks.bench import Bench
from tests.benchmarks.measurement import Measurement, times_baseline
from tests.benchmarks.processes import BenchmarkError, Cost, alternate, measure
from tests.program import Process

_UNUSED = "https://contacts.example"
"""The address of a saved profile; nothing is sent there."""


def start(bench: Bench) -> list[Measurement]:
    """Measure wall time on the offscreen platform and, where asked for, on X11."""
    measurements = _on(bench, bench.env, "")
    if bench.with_xvfb:
        if which("Xvfb") is None:
            raise BenchmarkError("Xvfb is not installed.")
        with Process(("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24")) as screen:
            env = bench.env | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{screen.read_line()}"}
            measurements += _on(bench, env, ", on X11")
    return measurements


def starting(bench: Bench, moment: str, env: Mapping[str, str]) -> Callable[[], Cost]:
    """Return a measure of the program that quits at that moment."""
    command = (bench.command, "--data-dir", bench.data_dir(_UNUSED), "--quit-when", moment)
    return lambda: measure(command, env)


def starting_empty(bench: Bench, env: Mapping[str, str]) -> Callable[[], Cost]:
    """Return a measure of the empty window."""
    command = (bench.python, "tests/benchmarks/empty_window.py")
    return lambda: measure(command, env)


def _on(bench: Bench, env: Mapping[str, str], where: str) -> list[Measurement]:
    empty, painted, ready = alternate(
        bench.times(30),
        bench.times(3, 1),
        starting_empty(bench, env),
        starting(bench, "painted", env),
        starting(bench, "ready", env),
    )
    baseline = [cost.wall_ms for cost in empty]
    return [
        times_baseline(f"{what}{where}", "ms", [cost.wall_ms for cost in costs], baseline, "empty window", limit)
        for what, costs, limit in (
            ("start to first paint", painted, 1.5),
            ("start to ready, with a saved profile", ready, 2.3),
        )
    ]
