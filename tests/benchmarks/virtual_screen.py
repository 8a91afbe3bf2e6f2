"""A screen that nobody sees."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from shutil import which

from tests.benchmarks.processes import BenchmarkError, Process


@contextmanager
def virtual_screen(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The environment for programs on an X server of their own.

    Raises:
        BenchmarkError: there is none.
    """
    if which("Xvfb") is None:
        raise BenchmarkError("Xvfb is not installed.")
    server = Process(("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24"), env)
    try:
        yield {**env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.line().strip()}"}
    finally:
        server.kill()
