"""The state of the window is readable by its owner only."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from contactdesk.ui.main_window.window_state import WindowState
from tests.window_driver import RunWindow, WindowDriver

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folder's permissions apply there")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_files_are_private_after_a_run(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        # As Qt's file dialog does.
        places = QSettings(QSettings.Scope.UserScope, "QtProject")
        places.setValue("FileDialog/lastVisited", "file:///customers/acme")
        places.sync()
        assert (tmp_path / "data" / "QtProject.conf").exists()

    run_desk(scenario)
    assert {path.name: mode(path) for path in (tmp_path / "data").iterdir() if path.suffix in {".ini", ".conf"}} == {
        "window.ini": 0o600,
        "QtProject.conf": 0o600,
    }


@pytest.mark.usefixtures("qapp")
def test_file_becomes_private_while_the_window_is_open(tmp_path: Path) -> None:
    file = tmp_path / "state" / "window.ini"
    state = WindowState(file.parent)
    state.export_folder = str(tmp_path)
    QSettings(str(file), QSettings.Format.IniFormat).sync()
    assert mode(file) == 0o600
    file.chmod(0o644)
    state.appearance = "dark"
    QSettings(str(file), QSettings.Format.IniFormat).sync()
    assert mode(file) == 0o600
    assert WindowState(file.parent).appearance == "dark"
