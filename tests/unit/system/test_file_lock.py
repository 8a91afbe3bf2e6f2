"""A lock whose file goes away with its holder still lets one in at a time."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from contactdesk.system.file_lock import FileLock, HeldError

TIMEOUT_S = 60
MANY = 300


def test_one_at_a_time_though_each_clears_the_file_away(tmp_path: Path) -> None:
    path, room = tmp_path / "lock", tmp_path / "room"
    together = threading.Barrier(4)

    def come_and_go(_who: int) -> None:
        together.wait(TIMEOUT_S)
        for _time in range(MANY):
            lock = FileLock(path, TIMEOUT_S)
            os.close(os.open(room, os.O_CREAT | os.O_EXCL))
            room.unlink()
            lock.clear_away()

    with ThreadPoolExecutor(4) as people:
        for done in [people.submit(come_and_go, who) for who in range(4)]:
            done.result()
    assert [*tmp_path.iterdir()] == []


def test_what_it_guarded_goes_first(tmp_path: Path) -> None:
    path, guarded = tmp_path / "lock", tmp_path / "guarded"
    lock = FileLock(path, 0)
    with pytest.raises(HeldError):
        FileLock(path, 0)
    guarded.write_bytes(b"")
    lock.clear_away(guarded, tmp_path / "never made")
    assert [*tmp_path.iterdir()] == []


def test_the_file_of_a_successor_stays(tmp_path: Path) -> None:
    path, guarded = tmp_path / "lock", tmp_path / "guarded"
    lock = FileLock(path, 0)
    path.unlink()
    successor = FileLock(path, 0)
    guarded.write_bytes(b"the successor's")
    lock.clear_away(guarded)
    assert guarded.exists()
    with pytest.raises(HeldError):
        FileLock(path, 0)
    successor.clear_away(guarded)
