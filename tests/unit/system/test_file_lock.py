"""A lock has one holder at a time; how it ends with its process is tested with the profiles that it guards."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from contactdesk.system.file_lock import FileLock

TIMEOUT_S = 60


def test_lock_has_one_holder_at_a_time(tmp_path: Path) -> None:
    path, guarded = tmp_path / "lock", tmp_path / "guarded"
    together = threading.Barrier(4)

    def take_and_release(_number: int) -> None:
        together.wait(TIMEOUT_S)
        for _ in range(100):
            with FileLock(path, TIMEOUT_S):
                os.close(os.open(guarded, os.O_CREAT | os.O_EXCL))
                guarded.unlink()

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(take_and_release, range(4))) == [None] * 4
    assert [*tmp_path.iterdir()] == [path]
