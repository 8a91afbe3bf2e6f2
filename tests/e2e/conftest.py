"""The desktop, and programs started on it."""

# To its owner: rebuilt from what harness.py and test_harness.py use, after an overwrite at 19:37 lost your version.
# Compare it with what you had, then remove these two lines.

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.e2e.harness import COMMAND, Desktop, Program


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A desktop of the tests' own."""
    made = Desktop()
    yield made
    made.close()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts programs with arguments, the installed one unless another command is given, and ends them."""
    programs: list[Program] = []

    def launch(*arguments: str | Path, command: str | Path = COMMAND, env: Mapping[str, str] | None = None) -> Program:
        programs.append(Program(desktop, tmp_path, [command, *arguments], env or {}))
        return programs[-1]

    yield launch
    for program in programs:
        program.close()
