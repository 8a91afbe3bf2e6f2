"""From the command to the window, and to a window that can look up, against an empty one; all as whole processes."""

from collections.abc import Callable, Mapping

from tests.benchmarks.bench import Bench
from tests.benchmarks.figure import Figure, times_floor
from tests.benchmarks.processes import Ended, alternately, run
from tests.benchmarks.virtual_screen import virtual_screen

_NOBODY = "https://contacts.example"
"""Saved, and never asked."""


def start(bench: Bench) -> list[Figure]:
    """Wall time on the offscreen platform, and under a real one where that is wished for."""
    figures = _on(bench, bench.env, "")
    if bench.with_xvfb:
        with virtual_screen(bench.env) as env:
            figures += _on(bench, env, ", on X11")
    return figures


def starting(bench: Bench, moment: str, env: Mapping[str, str]) -> Callable[[], Ended]:
    """Starts the program, which quits at that moment."""
    command = (bench.command, "--data-dir", bench.data_dir(_NOBODY), "--quit-when", moment)
    return lambda: run(command, env)


def starting_empty(bench: Bench, env: Mapping[str, str]) -> Callable[[], Ended]:
    """Starts the empty window."""
    command = (bench.python, "tests/benchmarks/empty_window.py")
    return lambda: run(command, env)


def _on(bench: Bench, env: Mapping[str, str], where: str) -> list[Figure]:
    empty, painted, ready = alternately(
        bench.times(30),
        bench.times(3, 1),
        starting_empty(bench, env),
        starting(bench, "painted", env),
        starting(bench, "ready", env),
    )
    floor = [ended.wall_ms for ended in empty]
    return [
        times_floor(f"{what}{where}", "ms", [ended.wall_ms for ended in ours], floor, "empty window", limit)
        for what, ours, limit in (
            ("start to first paint", painted, 1.6),
            ("start to ready, with a saved profile", ready, 2.3),
        )
    ]
