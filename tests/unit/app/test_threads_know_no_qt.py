"""PySide builds each of its types when it is first asked for, and crashes the program when two threads ask at once."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.qt

WATCH = """
import sys, threading

class Watch:
    imported = set()

    def find_spec(self, name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            self.imported.add(name)

sys.meta_path.insert(0, Watch())
"""
START = f"""{WATCH}
from contactdesk import cli
main = cli.main

def main_and_report(arguments):
    code = main(arguments)
    print(*Watch.imported)
    return code

cli.main = main_and_report
cli.start(sys.argv[1:])
"""
PREPARE = f"""{WATCH}
import asyncio
import contactdesk.app.services
from types import SimpleNamespace
from contactdesk.apis.http_client import HttpClient
from contactdesk.app.startup import prepare
asyncio.run(prepare(SimpleNamespace(contact_view=SimpleNamespace(build_ahead=lambda: ())), HttpClient()))
print(*Watch.imported)
"""
WRONG = f"""{WATCH}
from importlib import import_module
thread = threading.Thread(target=import_module, args=("contactdesk.ui.safe_text",))
thread.start()
thread.join()
print(*Watch.imported)
"""


def imported_on_threads(script: str, *arguments: str) -> set[str]:
    """The modules that a script lets other threads than the main one import."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


def knowing_qt(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith(("PySide6", "shiboken6", "qasync", "contactdesk.ui"))}


def test_the_start_imports_nothing_of_qt_on_a_thread(tmp_path: Path) -> None:
    imported = imported_on_threads(START, "--demo", "--lookup", "1", "--quit-when", "done", "--data-dir", str(tmp_path))
    assert {"httpx", "contactdesk.storage.profile_store"} <= imported
    assert knowing_qt(imported) == set()


def test_what_is_prepared_imports_nothing_of_qt_on_a_thread() -> None:
    imported = imported_on_threads(PREPARE)
    assert "pydantic" in imported
    assert knowing_qt(imported) == set()


def test_such_an_import_would_be_seen() -> None:
    assert {"PySide6.QtCore", "contactdesk.ui"} <= knowing_qt(imported_on_threads(WRONG))
