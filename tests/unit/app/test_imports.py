"""Which modules a run imports on background threads, and which after the preparation."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.program import run

pytestmark = pytest.mark.qt

PROGRAM = Path(__file__).with_name("run_and_watch.py")
ROOT = Path(__file__).parents[3]
QT = ("PySide6", "shiboken6", "qasync", "contactdesk.app", "contactdesk.ui")
ALLOWED = "contactdesk.app.services"
"""This module of ``contactdesk.app`` does not import Qt."""
METADATA_READERS = {"importlib_metadata", "zipp"}
"""Libraries that read versions and licences of installed packages; too large to load ahead."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules imported on threads and after the preparation, in a run that uses everything."""
    env = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    command = [sys.executable, str(PROGRAM), str(tmp_path_factory.mktemp("run"))]
    done = run(command, env=env, limit_s=100)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_threads_import_nothing_of_qt(imported: dict[str, list[str]]) -> None:
    """PySide crashes when two threads build its types."""
    assert {"httpx", "pydantic_core", "keyring", "contactdesk.cli"} <= set(imported["on_threads"])
    assert [name for name in imported["on_threads"] if name.startswith(QT) and name != ALLOWED] == []


def test_no_action_imports_after_the_preparation(imported: dict[str, list[str]]) -> None:
    """An update replaces the files under an open window."""
    roots = {name.partition(".")[0] for name in imported["after_preparation"]}
    assert roots - sys.stdlib_module_names <= METADATA_READERS
