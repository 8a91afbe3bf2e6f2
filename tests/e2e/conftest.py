"""The desktop of the end-to-end tests, and programs started on it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.harness import Desktop, Program, Start
from tests.program import COMMAND


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """One desktop session for all tests."""
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Start]:
    """Starts the installed program with arguments; a second start finds what the first one stored."""
    with ExitStack() as stack:

        def start_program(*arguments: str | Path, command: str | Path = COMMAND, **env: str) -> Program:
            return stack.enter_context(Program(desktop, tmp_path, [command, *arguments], env))

        yield start_program
    # A test that listened leaves the desktop as it found it.
    desktop.listen("")
