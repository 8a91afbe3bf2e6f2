"""The README's test command passes on a bare Debian, where Qt lacks system libraries."""

import os
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.program import run

ROOT = Path(__file__).parents[2]
REASON = 'Contact Desk cannot load the system library libEGL.so.1: file too short. See "Linux libraries" in its README.'

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(sys.platform != "linux", reason="only on Linux can libraries be missing"),
]


def run_tests(tmp_path: Path, **environment: str) -> "CompletedProcess[str]":
    """Run a module without Qt, one that imports Qt, and one that starts it, where libEGL cannot be loaded."""
    (tmp_path / "libEGL.so.1").touch()
    modules = [
        "tests/unit/model/test_validation.py",
        "tests/ui/contact/test_links.py",
        "tests/unit/app/test_paint_first.py",
    ]
    env = {
        name: value for name, value in os.environ.items() if name not in ("CONTACTDESK_REQUIRE_E2E", "PYTEST_ADDOPTS")
    }
    return run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *modules],
        env=env | {"LD_LIBRARY_PATH": str(tmp_path)} | environment,
        cwd=ROOT,
        limit_s=100,
    )


def test_tests_that_need_qt_are_skipped_with_a_reason(tmp_path: Path) -> None:
    done = run_tests(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    skipped = [line for line in done.stdout.splitlines() if line.startswith("SKIPPED")]
    assert [line.split(": ", 1)[1] for line in skipped] == [REASON, REASON]
    assert " passed, " in done.stdout.splitlines()[-1]


def test_missing_library_is_an_error_where_all_is_required(tmp_path: Path) -> None:
    done = run_tests(tmp_path, CONTACTDESK_REQUIRE_E2E="1")
    assert done.returncode == 4
    assert REASON in done.stderr
