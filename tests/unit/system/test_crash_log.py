"""A crash below Python leaves behind where it was, and the next start tells of it."""

import faulthandler
import logging
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from contactdesk.system.crash_log import LAST_CRASH_NAME, catch_crashes, last_crash

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
def nothing_is_caught_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crashes of the test run itself go where they did."""
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)


def crash(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(folder)], capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGSEGV


@pytest.mark.logs("contactdesk.system.crash_log")
def test_a_crash_is_told_by_the_next_start_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "state"
    crash(folder)
    assert last_crash(folder) == ""
    catch_crashes(folder)
    assert [(record.levelno, record.message) for record in caplog.records] == [
        (logging.ERROR, f"The program crashed on {last_crash(folder)}: last-crash.log tells where")
    ]
    catch_crashes(folder)
    assert len(caplog.records) == 1


def test_places_are_written_down_and_no_values(tmp_path: Path) -> None:
    crash(tmp_path)
    left = (tmp_path / "crash.log").read_text()
    assert "in look_up" in left
    assert "s3cret" not in left
    assert stat.S_IMODE((tmp_path / "crash.log").stat().st_mode) == 0o600


def test_a_second_crash_takes_the_place_of_the_first(tmp_path: Path) -> None:
    for _time in range(2):
        crash(tmp_path)
    assert (tmp_path / LAST_CRASH_NAME).read_text().count("Segmentation fault") == 1
    assert (tmp_path / "crash.log").read_text().count("Segmentation fault") == 1


@pytest.mark.logs("contactdesk.system.crash_log")
def test_the_crash_of_a_window_that_was_open_meanwhile_is_told_as_well(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    catch_crashes(tmp_path)
    with (tmp_path / "crash.log").open("ab", buffering=0) as of_the_open_window:
        crash(tmp_path)
        catch_crashes(tmp_path)
        of_the_open_window.write(b"its own crash")
        catch_crashes(tmp_path)
    assert len(caplog.records) == 2
    assert (tmp_path / LAST_CRASH_NAME).read_bytes() == b"its own crash"


def test_where_nothing_can_be_written_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    catch_crashes(tmp_path / "file" / "state")
    assert last_crash(tmp_path / "file" / "state") == ""
