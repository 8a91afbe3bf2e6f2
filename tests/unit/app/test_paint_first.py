"""Nothing heavy is loaded before the first paint: it would take half of the start and of the memory."""

import importlib.util
import sys
from pathlib import Path

import pytest

from tests.program import run

pytestmark = pytest.mark.qt

SCRIPT = """
import builtins, sys
from contactdesk import cli
main = cli.main

def main_and_report(arguments):
    code = main(arguments)
    modules = ("PySide6.QtCore", "PySide6.QtWidgets")
    types = [f"{module}.{name}" for module in modules for name in vars(sys.modules[module])]
    print(*sorted(sys.modules), *types, sep="\\n")
    if "feature" in builtins.__import__.__name__:
        sys.exit("PySide looks into each import")
    return code

cli.main = main_and_report
cli.start(sys.argv[1:])
"""

ENUMS = "PySide6.QtCore.Qt"
"""PySide6 builds all of Qt's enums on first use, which takes as long as painting the window."""

STYLE = "PySide6.QtWidgets.QStyle"
"""This class takes 9 ms to load."""

LATER = (
    "asyncio",
    "httpx",
    "keyring",
    "phonenumbers",
    "pydantic_core",
    "qasync",
    "ssl",
    "truststore",
    "contactdesk.apis",
    "contactdesk.app.profiles_controller",
    "contactdesk.model.contact",
    "contactdesk.app.lookup_controller",
    "contactdesk.demo",
    "contactdesk.model.failure",
    "contactdesk.model.paste",
    "contactdesk.services.lookup",
    "contactdesk.storage",
    "contactdesk.app.session",
)
RESPONSE = ("contactdesk.ui.contact.contact_view", "phonenumbers", "contactdesk.services.paste")
DIALOGS = (
    "contactdesk.services.ask_all",
    "contactdesk.services.export",
    "contactdesk.ui.export",
    "contactdesk.app.export_run",
    "contactdesk.ui.ask_all.ask_all_dialog",
    "contactdesk.ui.profiles.profiles_dialog",
    "contactdesk.ui.failure.failure_dialog",
    "contactdesk.ui.failure.failure_text",
)
PROFILES = """{"version": 1, "profiles": [
    {"id": "a", "name": "A", "api": "clemta", "base_url": "https://a.example", "colour": "green"}
]}"""


def loaded_at(moment: str, data: Path, *more: str) -> set[str]:
    """Return what a run of the program has loaded when it quits at that moment."""
    done = run([sys.executable, "-c", SCRIPT, "--quit-when", moment, "--data-dir", data, *more])
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


def test_first_paint_loads_nothing_else(tmp_path: Path) -> None:
    loaded = loaded_at("painted", tmp_path, "--demo")
    assert "contactdesk.ui.main_window.main_window" in loaded
    assert loaded.isdisjoint({*LATER, *RESPONSE, *DIALOGS, ENUMS, STYLE})


def test_ready_loads_nothing_for_the_response(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text(PROFILES, encoding="utf-8")
    loaded = loaded_at("ready", tmp_path)
    assert {"asyncio", "httpx", "contactdesk.services.lookup"} <= loaded
    assert loaded.isdisjoint({*RESPONSE, *DIALOGS, ENUMS})


def test_names_of_this_test_exist(tmp_path: Path) -> None:
    """A misspelt name would pass above."""
    assert [name for name in (*LATER, *RESPONSE, *DIALOGS) if importlib.util.find_spec(name) is None] == []
    assert {RESPONSE[0], ENUMS} <= loaded_at("done", tmp_path, "--demo", "--lookup", "1")
