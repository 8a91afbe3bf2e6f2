"""The folders that the program uses."""

import logging
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system.log import LogFile
from contactdesk.system.paths import find_paths, make_private
from tests.program import run


def test_one_folder_for_everything(tmp_path: Path) -> None:
    found = find_paths(tmp_path)
    assert (found.config, found.state) == (tmp_path, tmp_path)
    assert found.profiles_file == tmp_path / "profiles.json"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux uses XDG")
def test_platform_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert find_paths().profiles_file == tmp_path / "config" / "contactdesk" / "profiles.json"
    assert find_paths().state == tmp_path / "state" / "contactdesk"
    assert list(tmp_path.iterdir()) == [], "finding creates no folder"


@pytest.fixture
def _readable_by_default() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_dir()}


def log_a_line(folder: Path) -> None:
    LogFile(folder).handle(logging.makeLogRecord({"msg": "a line"}))


def save_profiles(folder: Path) -> None:
    ProfileStore(folder / "profiles.json").update(lambda stored: stored)


def run_once(folder: Path) -> None:
    run([sys.executable, "-m", "contactdesk", "--data-dir", folder, "--quit-when", "ready"], check=True)
    assert (folder / "window.ini").exists()


@pytest.mark.usefixtures("_readable_by_default")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize(
    "make", [make_private, log_a_line, save_profiles, pytest.param(run_once, marks=pytest.mark.qt)]
)
def test_new_folders_are_private_and_existing_ones_stay(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (tmp_path / "there").mkdir(mode=0o755)
    make(tmp_path / "there" / "made" / "too" / "contactdesk")
    assert modes(tmp_path / "there") == {0o700}
    make(tmp_path / "there")
    assert stat.S_IMODE((tmp_path / "there").stat().st_mode) == 0o755


def test_missing_working_folder_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(FileNotFoundError):
        make_private(Path("folder"))
