"""The window is painted before anything heavy is loaded: half of the start, and half of the memory, would be that."""

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from contactdesk.cli import main
code = main(sys.argv[1:])
print(*sorted(sys.modules), sep="\\n")
sys.exit(code)
"""

LATER = (
    "asyncio",
    "httpx",
    "keyring",
    "pydantic",
    "qasync",
    "ssl",
    "truststore",
    "contactdesk.apis",
    "contactdesk.connections",
    "contactdesk.controller",
    "contactdesk.demo",
    "contactdesk.lookup",
    "contactdesk.profiles",
    "contactdesk.session",
    "contactdesk.ui.contact_view",
    "contactdesk.ui.connection_dialog",
    "contactdesk.ui.failure_dialog",
)


def modules_at(moment: str, data: Path, *more: str) -> set[str]:
    """What a run of the program has loaded when it quits at that moment."""
    arguments = ["--demo", "--quit-when", moment, "--data-dir", str(data), *more]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


def test_at_the_first_paint_nothing_is_loaded_that_it_can_do_without(tmp_path: Path) -> None:
    loaded = modules_at("painted", tmp_path)
    assert "contactdesk.ui.main_window" in loaded
    assert loaded.isdisjoint(LATER)


def test_all_of_it_is_loaded_once_a_contact_is_on_the_screen(tmp_path: Path) -> None:
    """Else a misspelt name would pass above. The demo asks no keyring."""
    assert set(LATER) - modules_at("done", tmp_path, "--lookup", "1") == {"keyring"}
