"""A crash below Python records its place, and the next start logs it."""

import faulthandler
import logging
import signal
import stat
import sys
from pathlib import Path

import pytest

from contactdesk.system.crash_log import LAST_CRASH_NAME, catch_crashes, last_crash
from tests.program import run

CRASH = """
import os, signal, sys
from pathlib import Path
from contactdesk.system.crash_log import catch_crashes

def look_up(secret):
    os.kill(os.getpid(), signal.SIGSEGV)

catch_crashes(Path(sys.argv[1]))
look_up("s3cret")
"""


@pytest.fixture(autouse=True)
def _without_faulthandler(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crashes of the test run itself are reported as usual."""
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)


def crash(folder: Path) -> None:
    assert run([sys.executable, "-c", CRASH, folder]).returncode == -signal.SIGSEGV


@pytest.mark.logs("contactdesk.system.crash_log")
def test_crash_is_logged_once_by_the_next_start(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "state"
    crash(folder)
    assert last_crash(folder) == ""
    catch_crashes(folder)
    assert [(record.levelno, record.message) for record in caplog.records] == [
        (logging.ERROR, f"The program crashed on {last_crash(folder)}: see last-crash.log")
    ]
    catch_crashes(folder)
    assert len(caplog.records) == 1


def test_record_holds_places_and_no_values(tmp_path: Path) -> None:
    crash(tmp_path)
    left = (tmp_path / "crash.log").read_text(encoding="utf-8")
    assert "in look_up" in left
    assert "s3cret" not in left
    assert stat.S_IMODE((tmp_path / "crash.log").stat().st_mode) == 0o600


def test_second_crash_replaces_the_first(tmp_path: Path) -> None:
    for _time in range(2):
        crash(tmp_path)
    assert (tmp_path / LAST_CRASH_NAME).read_text(encoding="utf-8").count("Segmentation fault") == 1
    assert (tmp_path / "crash.log").read_text(encoding="utf-8").count("Segmentation fault") == 1


@pytest.mark.logs("contactdesk.system.crash_log")
def test_crash_of_another_open_window_is_logged_too(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    catch_crashes(tmp_path)
    with (tmp_path / "crash.log").open("ab", buffering=0) as file_of_the_open_window:
        crash(tmp_path)
        catch_crashes(tmp_path)
        file_of_the_open_window.write(b"its own crash")
        catch_crashes(tmp_path)
    assert len(caplog.records) == 2
    assert (tmp_path / LAST_CRASH_NAME).read_bytes() == b"its own crash"


def test_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    catch_crashes(tmp_path / "file" / "state")
    assert last_crash(tmp_path / "file" / "state") == ""
