"""The recipes that build packages, as far as they can be judged without running them."""

import plistlib
import re
import subprocess
from pathlib import Path

import pytest

from contactdesk import __version__
from tests.e2e.harness import require_tools

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
INSTALLER = PACKAGING / "windows" / "contactdesk.iss"
RECIPES = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix in ("", ".iss", ".plist", ".spec")]
SCRIPTS = [*RECIPES, ROOT / ".ci" / "run", ROOT / "tests" / "python-matrix"]
SHELL = [path for path in SCRIPTS if re.match(rb"#!.*\b(ba)?sh\b", path.read_bytes())]


def test_the_recipes_for_the_shell_have_no_fault() -> None:
    require_tools("shellcheck")
    assert {"update-lock", "build", "run", "python-matrix"} <= {path.name for path in SHELL}
    done = subprocess.run(["shellcheck", *SHELL], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_the_version_stands_in_one_place_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert __version__ not in text


def test_the_installer_for_windows_finds_what_it_names() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    settings = dict(re.findall(r"(?m)^(\w+)=(.*)$", text))
    for key in ("LicenseFile", "SetupIconFile"):
        assert (INSTALLER.parent / settings[key].replace("\\", "/")).resolve().is_file()
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", settings["AppId"])
    assert settings["AppVersion"] == "{#AppVersion}"
    uninstalled = text.partition("[UninstallDelete]")[2]
    assert uninstalled == "", "the uninstaller takes away what was installed, and nothing of the user's"


def test_the_entitlements_for_macos_are_readable() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
