"""A virtual X server."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from shutil import which

from tests.benchmarks.processes import BenchmarkError
from tests.program import Process


@contextmanager
def virtual_screen(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Start an X server, and yield the environment for programs on it.

    Raises:
        BenchmarkError: Xvfb is not installed.
    """
    if which("Xvfb") is None:
        raise BenchmarkError("Xvfb is not installed.")
    with Process(("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24"), env=env) as server:
        yield {**env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.read_line()}"}
