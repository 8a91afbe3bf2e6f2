"""Measured processes: one that runs to its end, and one that responds to one request after the other."""

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

from tests.program import Process

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
_TIMEOUT_S = 60.0


class BenchmarkError(Exception):
    """Something prevents a meaningful measurement; the text says what."""


class Cost(NamedTuple):
    """What one process cost.

    Attributes:
        wall_ms: from its start to its end.
        peak_mib: the most memory that it had.
    """

    wall_ms: float
    peak_mib: float


def measure(command: Sequence[str | Path], env: Mapping[str, str]) -> Cost:
    """Run a program to its end and return what it cost.

    Raises:
        ProcessError: it failed or did not end.
    """
    started = time.perf_counter()
    with Process(command, env=env, cwd=ROOT, limit_s=_TIMEOUT_S) as process:
        process.wait_for_success()
        return Cost((process.ended_at - started) * 1000, process.peak_mib)


def alternate(count: int, warm_up: int, *measures: Callable[[], T]) -> tuple[list[T], ...]:
    """Measure one after the other, again and again; return the values of each, without the warm-up rounds."""
    rounds = [[measure() for measure in measures] for _round in range(warm_up + count)]
    return tuple([values[number] for values in rounds[warm_up:]] for number in range(len(measures)))


def own_peak_mib() -> float:
    """Return this process's peak memory: on Linux, the peak of a process that it starts is at least as high."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


class Worker(Process):
    """A module of the benchmarks in a process of its own, which responds to lines of JSON until it is closed.

    Attributes:
        greeting: the first line that it wrote.
    """

    def __init__(
        self, python: Path, module: str, *args: str | Path, env: Mapping[str, str], limit_s: float = _TIMEOUT_S
    ) -> None:
        super().__init__([python, "-m", f"tests.benchmarks.{module}", *args], env=env, cwd=ROOT, limit_s=limit_s)
        try:
            self.greeting: dict[str, Any] = json.loads(self.read_line())
        except BaseException:
            self.close()
            raise

    def request(self, do: str, **arguments: Any) -> Any:
        """Have something done, and return the response.

        Raises:
            ProcessError: it could not be done.
        """
        return self.ask({"do": do, **arguments})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self.wait_for_success()
        finally:
            self.close()
