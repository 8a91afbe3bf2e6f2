"""Processes that are measured: one that runs to its end, and one that answers one request after the other."""

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
_PATIENCE_S = 60.0
_KIB_OF_MAXRSS = 1 / 1024 if sys.platform == "darwin" else 1


class BenchmarkError(Exception):
    """Something did not work as it must for a figure to mean anything; the text says what."""


class Ended(NamedTuple):
    """What one process cost.

    Attributes:
        wall_ms: from its start to its end.
        peak_mib: the most that it ever had in memory.
    """

    wall_ms: float
    peak_mib: float


def run(command: Sequence[str | Path], env: Mapping[str, str]) -> Ended:
    """Runs a program to its end.

    Raises:
        BenchmarkError: it failed, or did not end.
    """
    started = time.perf_counter()
    process = Process(command, env)
    return Ended((process.wait() - started) * 1000, process.peak_mib)


def alternately(count: int, warm_up: int, *measures: Callable[[], T]) -> tuple[list[T], ...]:
    """Measures one after the other, again and again; what came while all was getting warm is left out."""
    rounds = [[measure() for measure in measures] for _round in range(warm_up + count)]
    return tuple([values[number] for values in rounds[warm_up:]] for number in range(len(measures)))


def own_peak_mib() -> float:
    """The most that this process ever had in memory; on Linux, no process started by it is told to have less."""
    return _mib(resource.getrusage(resource.RUSAGE_SELF))


class Process:
    """A process with a time limit; what it says goes to a file, and is told when it fails.

    Attributes:
        peak_mib: the most that it ever had in memory, once it has ended.
    """

    def __init__(self, command: Sequence[str | Path], env: Mapping[str, str], limit_s: float = _PATIENCE_S) -> None:
        self.peak_mib = 0.0
        self._limit_s = limit_s
        self._name = " ".join(str(part) for part in command)
        self._files = ExitStack()
        self._said = self._files.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - closed in _close
        self._process = subprocess.Popen(
            [str(part) for part in command],
            env=dict(env),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
        )

    def ask(self, request: str) -> str:
        """Writes one line, and gives the line that comes back.

        Raises:
            BenchmarkError: none came.
        """
        assert self._process.stdin
        with suppress(BrokenPipeError):
            self._process.stdin.write(request + "\n")
            self._process.stdin.flush()
        return self.line()

    def line(self) -> str:
        """The next line that it writes.

        Raises:
            BenchmarkError: none came.
        """
        assert self._process.stdout
        with _Limit(self._limit_s, self._process.pid):
            line = self._process.stdout.readline()
        if not line:
            raise BenchmarkError(f"No answer came.\n{self._name}\n{self._output()}")
        return line

    def wait(self) -> float:
        """Lets it end; gives the moment.

        Raises:
            BenchmarkError: it failed, or did not end.
        """
        assert self._process.stdin
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        with _Limit(self._limit_s, self._process.pid):
            _pid, status, usage = os.wait4(self._process.pid, 0)
        ended = time.perf_counter()
        code = self._process.returncode = os.waitstatus_to_exitcode(status)
        self.peak_mib = _mib(usage)
        output = self._output()
        self._close()
        if code:
            raise BenchmarkError(f"It ended with {code}.\n{self._name}\n{output}")
        return ended

    def kill(self) -> None:
        """Ends it by force, if it still runs."""
        if self._process.returncode is None:
            self._process.kill()
            self._process.wait()
        self._close()

    def _close(self) -> None:
        self._files.close()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(BrokenPipeError):
                if pipe:
                    pipe.close()

    def _output(self) -> str:
        self._said.seek(0)
        return self._said.read().decode(errors="replace")


class Worker:
    """A module of these benchmarks in a process of its own, asked by lines of JSON until it is closed.

    Attributes:
        greeting: what it told first.
        peak_mib: the most that it ever had in memory, once it has been closed.
    """

    def __init__(
        self, python: Path, module: str, *args: str | Path, env: Mapping[str, str], limit_s: float = 60
    ) -> None:
        self._process = Process([python, "-m", f"tests.benchmarks.{module}", *args], env, limit_s)
        try:
            self.greeting: dict[str, Any] = json.loads(self._process.line())
        except BaseException:
            self._process.kill()
            raise

    @property
    def peak_mib(self) -> float:
        return self._process.peak_mib

    def ask(self, do: str, **how: Any) -> Any:
        """Has something done.

        Raises:
            BenchmarkError: it could not be done.
        """
        return json.loads(self._process.ask(json.dumps({"do": do, **how})))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._process.wait()
        finally:
            self._process.kill()


class _Limit:
    """Kills a process that takes too long; whoever waits for it sees it end."""

    def __init__(self, seconds: float, pid: int) -> None:
        self._timer = threading.Timer(seconds, self._kill, (pid,))
        self._timer.daemon = True

    @staticmethod
    def _kill(pid: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_error: object) -> None:
        self._timer.cancel()


def _mib(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss * _KIB_OF_MAXRSS / 1024
