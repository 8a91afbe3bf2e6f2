"""The installer for Windows, run with Wine: it installs, upgrades and removes the bundle without a window.

CONTACTDESK_WINDOWS_BUNDLE names the folder that packaging/windows/wine/smoke-test builds; the installer is beside it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from contactdesk import __version__
from tests.e2e.harness import Desktop
from tests.program import Process, require_tools, run, wait_until

BUNDLE = os.environ.get("CONTACTDESK_WINDOWS_BUNDLE")
ROOT = Path(__file__).parents[2]
RUN = ROOT / "packaging" / "windows" / "wine" / "run"
DRIVE = ROOT / "build" / "wine" / "prefix" / "drive_c"
USER = Path("users", os.environ.get("USER", "root"))
FOLDER = USER / "AppData" / "Local" / "Programs" / "Contact Desk"
FOLDER_FOR_ALL = Path("Program Files", "Contact Desk")
# A folder without a space, since Wine would quote the switch that names it, which NSIS does not read.
OTHER_FOLDER = Path("ContactDeskTest")
MENU = Path("Microsoft", "Windows", "Start Menu", "Programs", "Contact Desk.lnk")
USER_MENU = USER / "AppData" / "Roaming" / MENU
MENU_FOR_ALL = Path("ProgramData") / MENU
ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ContactDesk"
# The first program of a Wine session starts all of Wine.
LIMIT_S = 120.0
IS_RUNNING = 3

pytestmark = [
    pytest.mark.skipif(not BUNDLE, reason="CONTACTDESK_WINDOWS_BUNDLE names no bundle to test"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of a version with one file more, compressed in less time."""
    require_tools("makensis")
    folder = tmp_path_factory.mktemp("older")
    shutil.copytree(str(BUNDLE), folder / "bundle")
    (folder / "bundle" / "_internal" / "old.txt").write_text("old", encoding="utf-8")
    setup = folder / "older-setup.exe"
    defines = ["-DVERSION=0.0.1", f"-DBUNDLE={folder / 'bundle'}", f"-DSETUP={setup}"]
    options = ["-NOCD", "-V2", "-XSetCompressor /FINAL zlib", *defines]
    done = run(["makensis", *options, "packaging/windows/contactdesk.nsi"], cwd=ROOT, limit_s=LIMIT_S)
    assert done.returncode == 0, done.stdout + done.stderr
    return setup


@pytest.fixture
def newer() -> Path:
    return Path(str(BUNDLE)).resolve().parent / f"contactdesk-{__version__}-setup.exe"


class Computer:
    """A computer with Windows, simulated by Wine."""

    def __init__(self, desktop: Desktop) -> None:
        # Wine needs the home of its own user.
        self.env = {**desktop.env, "HOME": os.environ["HOME"]}

    def run(self, program: Path | str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return run([RUN, program, *arguments], env=self.env, limit_s=LIMIT_S)

    def install(self, setup: Path, *switches: str) -> None:
        done = self.run(setup, "/S", *switches)
        assert (done.returncode, done.stderr) == (0, "")

    def remove(self, folder: Path) -> None:
        """Run the uninstaller, which goes on in a copy of itself after its first process has ended."""
        assert self.run(DRIVE / folder / "uninstall.exe", "/S").returncode == 0
        wait_until(lambda: not (DRIVE / folder).exists(), "the program's folder is removed")
        wait_until(lambda: self.entry("HKCU") == self.entry("HKLM") == {}, "the uninstall entry is removed")

    def entry(self, root: str) -> dict[str, str]:
        """Return the values of the uninstall entry."""
        return dict(
            re.findall(r"(?m)^    (\w+) +REG_\w+ +(.*?)\r?$", self.run("reg", "query", rf"{root}\{ENTRY}").stdout)
        )

    def registry(self) -> str:
        """Return all values of the branches where programs keep theirs, without the branch of Wine itself."""
        text = "".join(self.run("reg", "query", rf"{root}\Software", "/s").stdout for root in ("HKCU", "HKLM"))
        return re.sub(r"(?ms)^HKEY_CURRENT_USER\\Software\\Wine\b.*?(?=^HKEY|\Z)", "", text)


@pytest.fixture
def computer(desktop: Desktop) -> Iterator[Computer]:
    computer = Computer(desktop)
    yield computer
    for folder in (FOLDER, FOLDER_FOR_ALL, OTHER_FOLDER):
        if (DRIVE / folder / "uninstall.exe").exists():
            computer.remove(folder)


def files(folder: Path) -> dict[str, int]:
    """Return the sizes of all files below a folder, Windows' own temporary ones excepted."""
    found = (path for path in folder.rglob("*") if path.is_file() and "Temp" not in path.parts)
    return {str(path.relative_to(folder)): path.stat().st_size for path in found}


def test_user_installs_and_removes_the_program(computer: Computer, newer: Path, tmp_path: Path) -> None:
    computer.run("wineboot", "--update")
    # Windows has the key of all programs; a new prefix of Wine has not.
    computer.run("reg", "add", rf"HKCU\{ENTRY}".removesuffix(r"\ContactDesk"), "/f")
    registry, drive = computer.registry(), files(DRIVE)

    computer.install(newer)

    installed = files(DRIVE / FOLDER)
    assert installed.pop("uninstall.exe") > 0
    assert installed == files(Path(str(BUNDLE)))
    assert (DRIVE / USER_MENU).exists()
    entry = computer.entry("HKCU")
    location = "C:\\" + str(FOLDER).replace("/", "\\")
    assert int(entry.pop("EstimatedSize"), 16) > 50_000
    assert entry == {
        "DisplayName": "Contact Desk",
        "DisplayVersion": __version__,
        "Publisher": "The Contact Desk developers",
        "DisplayIcon": rf"{location}\contactdesk.exe",
        "InstallLocation": location,
        "UninstallString": rf'"{location}\uninstall.exe"',
        "QuietUninstallString": rf'"{location}\uninstall.exe" /S',
        "NoModify": "0x1",
        "NoRepair": "0x1",
    }

    picture = tmp_path / "picture.png"
    data, target = (f"Z:{path}".replace("/", "\\") for path in (tmp_path / "data", picture))
    program = DRIVE / FOLDER / "contactdesk.exe"
    done = computer.run(program, "--data-dir", data, "--demo", "--lookup", "1", "--screenshot", target)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not QImage(str(picture)).isNull()

    computer.remove(FOLDER)
    assert computer.registry() == registry
    assert files(DRIVE) == drive


def test_newer_version_keeps_what_is_the_users(computer: Computer, older: Path, newer: Path) -> None:
    data = DRIVE / USER / "AppData" / "Local" / "contactdesk" / "installer-test.json"
    beside = DRIVE / FOLDER / "my notes.txt"
    computer.install(older)
    for file in (data, beside):
        file.parent.mkdir(exist_ok=True)
        file.write_text("mine", encoding="utf-8")

    computer.install(newer)

    assert computer.entry("HKCU")["DisplayVersion"] == __version__
    assert set(files(DRIVE / FOLDER)) == {*files(Path(str(BUNDLE))), "uninstall.exe", "my notes.txt"}
    assert computer.run(DRIVE / FOLDER / "uninstall.exe", "/S").returncode == 0
    wait_until(lambda: files(DRIVE / FOLDER) == {"my notes.txt": 4}, "only the user's file is left")
    assert data.read_text(encoding="utf-8") == "mine"
    data.unlink()
    shutil.rmtree(DRIVE / FOLDER)


def test_running_program_is_left_alone(computer: Computer, older: Path, newer: Path) -> None:
    folder = f"C:\\{OTHER_FOLDER}"
    computer.install(older, f"/D={folder}")
    before = files(DRIVE / OTHER_FOLDER)
    program: list[str | Path] = [RUN, DRIVE / OTHER_FOLDER / "contactdesk.exe", "--demo"]
    with Process(program, env=computer.env, limit_s=LIMIT_S):
        search = ["xdotool", "search", "--onlyvisible", "--name", "Contact Desk"]
        wait_until(lambda: bool(run(search, env=computer.env).stdout), "the window is open")

        assert computer.run(newer, "/S").returncode == IS_RUNNING
        assert computer.run(DRIVE / OTHER_FOLDER / "uninstall.exe", "/S", f"_?={folder}").returncode == IS_RUNNING

        assert files(DRIVE / OTHER_FOLDER) == before
        assert computer.entry("HKCU")["DisplayVersion"] == "0.0.1"
        run(["xdotool", "key", "ctrl+q"], env=computer.env, check=True)


def test_administrator_installs_for_all_users(computer: Computer, older: Path, newer: Path) -> None:
    computer.install(older, "/AllUsers")
    assert (DRIVE / FOLDER_FOR_ALL / "contactdesk.exe").exists()
    assert (DRIVE / MENU_FOR_ALL).exists()
    assert not (DRIVE / USER_MENU).exists()
    assert computer.entry("HKCU") == {}

    # Without a switch, a newer version is for those who have the older one.
    computer.install(newer)
    assert computer.entry("HKCU") == {}
    assert computer.entry("HKLM")["DisplayVersion"] == __version__

    computer.remove(FOLDER_FOR_ALL)
    assert not (DRIVE / MENU_FOR_ALL).exists()


def test_newer_version_moves_to_another_folder(computer: Computer, older: Path, newer: Path) -> None:
    computer.install(older)
    computer.install(newer, f"/D=C:\\{OTHER_FOLDER}")
    assert not (DRIVE / FOLDER).exists()
    assert computer.entry("HKCU")["InstallLocation"] == f"C:\\{OTHER_FOLDER}"
