"""The bundle for Windows, run with Wine.

CONTACTDESK_WINDOWS_BUNDLE names the folder that packaging/windows/wine/smoke-test builds. There is no Wine without it.
"""

import json
import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from contactdesk.demo.credentials import DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.e2e.harness import Desktop
from tests.factories import WETHOD_DOCUMENTED
from tests.program import COMMAND, Process, files_with, run, wait_until
from tests.ui.contrast import contrast

BUNDLE = os.environ.get("CONTACTDESK_WINDOWS_BUNDLE")
RUN = Path(__file__).parents[2] / "packaging" / "windows" / "wine" / "run"
# The first program of a Wine session starts all of Wine.
LIMIT_S = 120.0
GRACE = "64b8f1a2e4b0c8d9f0120002"
MAIN, SETTINGS, CLIENT = "^Contact Desk$", "^Connection settings", "^Client name Client surname"

# Where the pictures have text; what is disabled may be fainter.
PAGES = {
    "": {
        "menu": QRect(8, 4, 200, 16),
        "profile": QRect(66, 76, 150, 18),
        "settings button": QRect(258, 78, 50, 16),
        "selected ID": QRect(396, 76, 134, 18),
        "look up button": QRect(966, 78, 44, 14),
        "name": QRect(32, 150, 104, 24),
        "origin": QRect(32, 190, 300, 16),
        "label": QRect(32, 336, 60, 16),
        "value": QRect(100, 336, 64, 16),
        "status bar": QRect(16, 652, 200, 16),
    },
    "settings": {
        "selected profile": QRect(164, 78, 70, 14),
        "other profile": QRect(164, 125, 70, 14),
        "name": QRect(488, 72, 70, 14),
        "API": QRect(490, 121, 40, 14),
        "base URL": QRect(490, 168, 100, 18),
    },
}

pytestmark = [
    pytest.mark.skipif(not BUNDLE, reason="CONTACTDESK_WINDOWS_BUNDLE names no bundle to test"),
    pytest.mark.timeout(300),
]


class Wine(NamedTuple):
    """Runs the programs of the bundle on a desktop, with one folder for their files."""

    desktop: Desktop
    folder: Path
    stack: ExitStack

    def window(self, *arguments: str | Path) -> Process:
        """Start the program with its window."""
        command = self._command("contactdesk", "--data-dir", self.folder / "data", *arguments)
        return self.stack.enter_context(Process(command, env=self._env, cwd=self.folder, limit_s=LIMIT_S))

    def run(self, name: str, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        """Run a program of the bundle to its end."""
        return run(self._command(name, *arguments), env=self._env, cwd=self.folder, limit_s=LIMIT_S)

    def get(self, *arguments: str | Path) -> str:
        """Return what the command for scripts prints."""
        done = self.run("contactdesk-get", *arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def _command(self, name: str, *arguments: str | Path) -> list[str | Path]:
        return [RUN, Path(str(BUNDLE), f"{name}.exe").resolve(), *map(windows_path, arguments)]

    @property
    def _env(self) -> dict[str, str]:
        # Wine needs the home of its own user.
        return {**self.desktop.env, "HOME": os.environ["HOME"]}

    def titles(self, pattern: str) -> list[str]:
        """Return the X windows that are visible and have such a title."""
        found = run(["xdotool", "search", "--onlyvisible", "--name", pattern], env=self.desktop.env)
        return found.stdout.split()

    def _all_titles(self) -> list[str]:
        windows = self.titles(".")
        return [run(["xdotool", "getwindowname", each], env=self.desktop.env).stdout.strip() for each in windows]

    def wait_for_window(self, pattern: str) -> None:
        """Wait until a window with such a title is visible, and give it the keyboard."""

        def is_active() -> bool:
            active = run(["xdotool", "getactivewindow"], env=self.desktop.env).stdout.strip()
            found = self.titles(pattern)
            if found and active not in found:
                # Wine does not always give the keyboard back when a dialog closes.
                run(["xdotool", "windowactivate", found[0]], env=self.desktop.env)
            return active in found

        wait_until(is_active, f"{pattern} is the active window", lambda: str(self._all_titles()))


def windows_path(argument: str | Path) -> str:
    return f"Z:{argument}".replace("/", "\\") if isinstance(argument, Path) else argument


@pytest.fixture
def wine(desktop: Desktop, tmp_path: Path) -> Iterator[Wine]:
    with ExitStack() as stack:
        yield Wine(desktop, tmp_path, stack)


def on_linux(*arguments: str | Path) -> None:
    run([COMMAND.with_name("contactdesk-get"), *arguments], check=True)


@pytest.mark.parametrize(
    ("profile", "contact_id", "name"),
    [("Demo Wethod", "1", "Client name"), ("Demo Clemta", GRACE, "Grace Okafor")],
)
def test_contact_of_each_api_is_printed(wine: Wine, profile: str, contact_id: str, name: str) -> None:
    contact = json.loads(wine.get("--demo", "--profile", profile, contact_id))
    assert name in (contact.get("name"), contact.get("data", contact).get("full_name"))


@pytest.mark.parametrize("suffix", ["json", "ndjson", "csv"])
def test_export_is_the_same_as_on_linux(wine: Wine, suffix: str) -> None:
    here, there = wine.folder / f"linux.{suffix}", wine.folder / f"windows.{suffix}"
    arguments = ["--demo", "--profile", "Demo Clemta", GRACE]
    on_linux(*arguments, "--out", here)
    wine.get(*arguments, "--out", there)
    assert there.read_bytes() == here.read_bytes()


def test_profile_and_secret_are_there_after_a_restart(wine: Wine) -> None:
    profiles = wine.folder / "data" / "profiles.json"
    service = DemoService()
    service.start()
    wine.stack.callback(service.stop)

    first = wine.window("--show", "settings")
    wine.wait_for_window(SETTINGS)
    wine.desktop.type("Acme")
    for key, text in (("alt+b", service.base_url), ("alt+o", DEMO_TOKEN), ("alt+m", "demo")):
        wine.desktop.key(key, "ctrl+a")
        wine.desktop.type(text)
    wine.desktop.key("alt+s")
    wait_until(profiles.exists, "the profile is saved")
    lookup = ("--data-dir", wine.folder / "data", "--profile", "Acme", "1")
    wait_until(lambda: wine.run("contactdesk-get", *lookup).returncode == 0, "the secret is saved")
    wine.desktop.key("alt+c")
    wait_until(lambda: not wine.titles(SETTINGS), "the settings are closed")
    wine.wait_for_window(MAIN)
    wine.desktop.key("ctrl+q")
    assert first.wait() == 0

    wine.window("--lookup", "1")
    wine.wait_for_window(CLIENT)
    (saved,) = json.loads(profiles.read_text(encoding="utf-8"))["profiles"]
    assert (saved["name"], saved["base_url"], saved["settings"]["company"]) == ("Acme", service.base_url, "demo")
    assert {request.headers.get("authorization") for request in service.requests} == {f"Bearer {DEMO_TOKEN}"}
    assert files_with(DEMO_TOKEN, wine.folder) == []


def test_later_start_uses_the_open_window(wine: Wine) -> None:
    first = wine.window()
    wine.wait_for_window(MAIN)
    assert wine.window("--show", "settings").wait() == 0
    wine.wait_for_window(SETTINGS)
    assert len(wine.titles(MAIN)) == 1
    assert first.process.poll() is None


def test_contact_is_exported_from_the_window(wine: Wine) -> None:
    file = wine.folder / "contact.json"
    wine.window("--demo", "--profile", "Demo Wethod", "--lookup", "1")
    wine.wait_for_window(CLIENT)
    wine.desktop.key("ctrl+s")
    wine.wait_for_window("^Export")
    wine.desktop.key("Home", "shift+End")
    wine.desktop.type(windows_path(file))
    wine.desktop.key("Return")
    wait_until(file.exists, "the contact is exported")
    assert file.read_text(encoding="utf-8") == WETHOD_DOCUMENTED + "\n"


def text_contrast(picture: QImage, area: QRect) -> float:
    """Return the contrast of the text of an area with its background."""
    part = picture.copy(area)
    colours = Counter(part.pixel(x, y) for x in range(part.width()) for y in range(part.height()))
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(QColor(colour), ground) for colour in colours)


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_text_can_be_read(wine: Wine, page: str, appearance: str) -> None:
    file = wine.folder / "picture.png"
    more = ["--show", page] if page else ["--profile", "Demo Clemta", "--lookup", GRACE]
    done = wine.run("contactdesk", "--demo", "--appearance", appearance, *more, "--screenshot", file)
    assert done.returncode == 0, done.stdout + done.stderr
    picture = QImage(str(file))
    found = {name: text_contrast(picture, area) for name, area in PAGES[page].items()}
    assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}
