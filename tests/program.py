"""Run the program, or another one that a test needs, in a process of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

COMMAND = Path(sys.executable).with_name("contactdesk")
"""The installed program."""
TIMEOUT_S = 30.0
"""How long one step may take before the test fails; far longer than any does take."""
_POLL_S = 0.05
_TERMINATION_S = 5.0

Command = Sequence[str | Path]


class ProcessError(Exception):
    """A process ended, failed or did not respond in time; the text says which, and holds its output."""


class Process:
    """A process with a time limit for each step, which ends with the context.

    Attributes:
        process: its handle.
        ended_at: when ``wait`` returned, on the clock of ``time.perf_counter``.
        peak_mib: the most memory that it had, once ``wait`` has returned.
    """

    def __init__(
        self,
        command: Command,
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        log: Path | None = None,
        limit_s: float = TIMEOUT_S,
    ) -> None:
        """Start a command.

        Args:
            command: the program and its arguments.
            env: its environment; by default, this process's own.
            cwd: its working directory.
            log: the file to which its output is appended; by default, standard output is read with ``read_line``.
            limit_s: the seconds after which it is killed when a line or its end is waited for.
        """
        self.ended_at = self.peak_mib = 0.0
        self._command = [str(part) for part in command]
        self._limit_s = limit_s
        self._log = log.open("ab") if log else tempfile.NamedTemporaryFile("ab")  # noqa: SIM115 - closed in close
        self.process = subprocess.Popen(
            self._command,
            env=env,
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=self._log if log else subprocess.PIPE,
            stderr=self._log,
            text=True,
            start_new_session=True,
        )

    @property
    def output(self) -> str:
        """What was written to standard error; with a log, everything that was written to it."""
        # The process shares the position of its open file: reading through that would make it write elsewhere.
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")

    def write_line(self, line: str = "") -> None:
        """Write one line to its standard input."""
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()

    def read_line(self) -> str:
        """Return the next line of its standard output, without the line's end.

        Raises:
            ProcessError: there is none, or not in time.
        """
        assert self.process.stdout
        with self._time_limit():
            line = self.process.stdout.readline()
        if not line:
            raise self._error("wrote no further line")
        return line.rstrip("\n")

    def ask(self, request: object) -> Any:
        """Write a request as a line of JSON, and return the line of JSON that it responds with.

        Raises:
            ProcessError: there is none, or not in time.
        """
        self.write_line(json.dumps(request))
        return json.loads(self.read_line())

    def wait(self) -> int:
        """Close its standard input, wait until it ends, and return its exit code.

        Raises:
            ProcessError: it did not end in time and was killed.
        """
        if self.process.returncode is None:
            self._close(self.process.stdin)
            with self._time_limit() as is_overdue:
                _pid, status, usage = os.wait4(self.process.pid, 0)
            self.ended_at = time.perf_counter()
            self.process.returncode = os.waitstatus_to_exitcode(status)
            self.peak_mib = usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
            if is_overdue.is_set():
                raise self._error("did not end")
        return self.process.returncode

    def wait_for_success(self) -> None:
        """Close its standard input, and wait until it ends.

        Raises:
            ProcessError: it failed, or did not end in time and was killed.
        """
        if code := self.wait():
            raise self._error(f"ended with {code}")

    def kill(self) -> None:
        """Kill it, and the processes that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """End it, and the processes that it started, if they still run."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_TERMINATION_S)
        self.kill()
        self.process.wait(_TERMINATION_S)
        for file in (self.process.stdin, self.process.stdout, self._log):
            self._close(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @staticmethod
    def _close(file: Any) -> None:
        with suppress(BrokenPipeError):
            if file:
                file.close()

    @contextmanager
    def _time_limit(self) -> "Iterator[threading.Event]":
        """Kill the process if this takes too long, so that whatever waits for it returns."""
        is_overdue = threading.Event()

        def end() -> None:
            is_overdue.set()
            self.kill()

        timer = threading.Timer(self._limit_s, end)
        timer.daemon = True
        timer.start()
        try:
            yield is_overdue
        finally:
            timer.cancel()

    def _error(self, what: str) -> ProcessError:
        return ProcessError(f"The process {what}.\n{' '.join(self._command)}\n{self.output}")


def run(
    command: Command,
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    text: str | None = None,
    check: bool = False,
    limit_s: float = TIMEOUT_S,
) -> "subprocess.CompletedProcess[str]":
    """Run a command to its end, with ``text`` as its standard input, and return its exit code and output."""
    return subprocess.run(
        [str(part) for part in command],
        env=env,
        cwd=cwd,
        input=text,
        capture_output=True,
        text=True,
        timeout=limit_s,
        check=check,
    )


def unavailable(reason: str) -> None:
    """Skip the test, or fail it where the end-to-end tests are required to run."""
    # Imported here: the benchmarks' own process stays smaller than what it measures.
    import pytest

    if os.environ.get("CONTACTDESK_REQUIRE_E2E"):
        pytest.fail(reason)
    pytest.skip(reason)


def require_tools(*tools: str) -> None:
    """Skip or fail the test, as ``unavailable`` does, unless every tool is on the path."""
    if missing := [tool for tool in tools if shutil.which(tool) is None]:
        unavailable(f"not installed: {', '.join(missing)}")


def wait_until(holds: Callable[[], bool], what: str, detail: Callable[[], str] = lambda: "") -> None:
    """Wait until something holds, or fail the test with ``what`` should have held."""
    deadline = time.monotonic() + TIMEOUT_S
    while not holds():
        assert time.monotonic() < deadline, f"still not true that {what}\n{detail()}"
        time.sleep(_POLL_S)


def private_folders(home: Path) -> dict[str, str]:
    """Create a home and the folders that belong to it, and return the environment that names them."""
    names = {
        "XDG_RUNTIME_DIR": "run",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
    }
    for name in names.values():
        (home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {"HOME": str(home)} | {variable: str(home / name) for variable, name in names.items()}


def files_with(text: str, folder: Path) -> list[Path]:
    """Return the files below a folder that contain the text."""
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]
