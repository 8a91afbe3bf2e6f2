"""Checks of the packaging scripts that need no build."""

import plistlib
import re
from pathlib import Path

import pytest

from contactdesk import __version__
from tests.program import require_tools, run

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
INSTALLER = PACKAGING / "windows" / "contactdesk.iss"
FILES = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix in ("", ".iss", ".plist", ".spec")]
SCRIPTS = [*FILES, ROOT / ".ci" / "run", ROOT / "tests" / "python-matrix"]
SHELL = [path for path in SCRIPTS if re.match(rb"#!.*\b(ba)?sh\b", path.read_bytes())]


def test_shell_scripts_are_valid() -> None:
    require_tools("shellcheck")
    assert {"update-lock", "build", "smoke-test", "run", "python-matrix"} <= {path.name for path in SHELL}
    done = run(["shellcheck", *SHELL])
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_version_is_not_repeated_in_packaging(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert __version__ not in text


def test_windows_installer_names_existing_files() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    settings = dict(re.findall(r"(?m)^(\w+)=(.*)$", text))
    for key in ("LicenseFile", "SetupIconFile"):
        assert (INSTALLER.parent / settings[key].replace("\\", "/")).resolve().is_file()
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", settings["AppId"])
    assert settings["AppVersion"] == "{#AppVersion}"
    uninstalled = text.partition("[UninstallDelete]")[2]
    assert uninstalled == "", "the uninstaller must remove only what was installed"


def test_macos_entitlements_are_as_expected() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
