"""Checks of the packaging scripts that need no build."""

import os
import plistlib
import re
from pathlib import Path

import pytest

from contactdesk import __version__
from tests.program import require_tools, run

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
INSTALLER = PACKAGING / "windows" / "contactdesk.nsi"
FILES = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix in ("", ".nsi", ".plist", ".spec")]
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


def test_windows_installer_removes_only_its_own_files() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    assert re.findall(r"RMDir /r (.*)", text) == [r'"${FOLDER}\_internal"']
    assert re.findall(r"DeleteRegKey (.*)", text) == ['SHCTX "${ENTRY}"']
    # A newer version finds the older one by this.
    assert re.findall(r"!define ENTRY (.*)", text) == [
        r'"Software\Microsoft\Windows\CurrentVersion\Uninstall\ContactDesk"'
    ]


def test_windows_installer_and_uninstaller_are_signed(tmp_path: Path) -> None:
    require_tools("makensis")
    signed = tmp_path / "signed"
    tool = tmp_path / "signtool"
    tool.write_text(f'#!/bin/sh\nprintf "%s|" "$@" >>"{signed}"\necho >>"{signed}"\n', encoding="utf-8")
    tool.chmod(0o755)
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "contactdesk.exe").write_bytes(b"program")
    setup = tmp_path / "contactdesk-setup.exe"
    defines = [
        "-DVERSION=1.2.3",
        f"-DBUNDLE={tmp_path}/bundle",
        f"-DSETUP={setup}",
        f'-DSIGN={tool} sign /n "An owner"',
    ]
    done = run(
        ["makensis", "-NOCD", "-V2", "-WX", *defines, INSTALLER.relative_to(ROOT)],
        cwd=ROOT,
        env=os.environ | {"LC_ALL": "C"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    uninstaller, installer = signed.read_text(encoding="utf-8").splitlines()
    assert uninstaller.startswith("sign|/n|An owner|")
    assert installer == f"sign|/n|An owner|{setup}|"
    assert setup.read_bytes().startswith(b"MZ")


def test_macos_entitlements_are_as_expected() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
