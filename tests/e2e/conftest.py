"""The desktop of the end-to-end tests, and programs started on it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.harness import COMMAND, Desktop, Program


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """One desktop session for all tests."""
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the installed program with arguments; a second start finds what the first one stored."""
    with ExitStack() as cleanup:

        def start_program(*arguments: str | Path, command: str | Path = COMMAND, **env: str) -> Program:
            program = Program(desktop, tmp_path, [command, *arguments], env)
            cleanup.callback(program.close)
            return program

        yield start_program
