"""Several processes save profiles in one file, and none loses what another has saved."""

import errno
import json
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from contactdesk.storage import profile_store as store_module
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_store import ProfileStore, StoreError, StoreErrorReason
from contactdesk.system.file_lock import FileLock, HeldError
from tests.factories import profile
from tests.program import Process

ACME = profile()

SAVE_MANY = """
import asyncio, sys
from pathlib import Path
from contactdesk.model.profile import Profile
from contactdesk.storage import profile_store
from contactdesk.storage.profile_repository import ProfileRepository

# The lock is not fair: a process may get it only when the other one stops saving for a moment.
profile_store.LOCK_TIMEOUT_S = 60

async def main(path, name, many):
    repository = ProfileRepository(profile_store.ProfileStore(path))
    await repository.load()
    for number in range(many):
        if number % 10 == 0:
            print("ready", flush=True)
            sys.stdin.readline()
        await repository.save(Profile(f"{name}{number}", f"{name} {number}", "clemta", "https://api.clemta.com"))
        await repository.choose(f"{name}{number}")
    for number in range(0, many, 5):
        await repository.remove(f"{name}{number}")
        await repository.save(Profile(f"{name}{number}", f"{name} again", "clemta", "https://api.clemta.com"))

asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
"""

HOLD = """
import sys
from pathlib import Path
from contactdesk.system.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]), 0)
print("held", flush=True)
sys.stdin.readline()
"""


def process(script: str, *arguments: str | Path) -> Process:
    """Start a Python process that is ready as soon as it has written a line, and goes on when it gets one."""
    started = Process([sys.executable, "-c", script, *arguments], limit_s=100)
    started.read_line()
    return started


def test_two_processes_save_fifty_profiles_each(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    with ExitStack() as processes:
        both = [processes.enter_context(process(SAVE_MANY, path, name, "50")) for name in ("left", "right")]
        for number in range(0, 50, 10):
            # Both wait for each other before every tenth save, so each one meets changes of the other.
            for each in both:
                if number:
                    each.read_line()
            for each in both:
                each.write_line()
        assert [each.wait() for each in both] == [0, 0]
    expected = {f"{name}{number}" for name in ("left", "right") for number in range(50)}
    assert {profile.id for profile in ProfileStore(path).load().profiles} == expected
    assert json.loads(path.with_name("profiles.json.bak").read_bytes())["profiles"]


def test_lock_held_for_too_long_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "LOCK_TIMEOUT_S", 0.2)
    store = ProfileStore(tmp_path / "profiles.json")
    store.update(lambda _none: Stored((ACME,), ACME.id))
    with process(HOLD, tmp_path / "profiles.json.lock") as other:
        with pytest.raises(StoreError) as caught:
            store.update(lambda stored: replace(stored, last_used=""))
        assert caught.value.reason is StoreErrorReason.BUSY
        assert store.load() == Stored((ACME,), ACME.id), "reading needs no lock"
        other.write_line()
        assert other.wait() == 0
    store.update(lambda stored: replace(stored, last_used=""))
    assert store.load().last_used == ""


def test_lock_ends_with_its_process(tmp_path: Path) -> None:
    with process(HOLD, tmp_path / "lock") as other:
        with pytest.raises(HeldError):
            FileLock(tmp_path / "lock", 0)
        other.process.kill()
        other.wait()
        FileLock(tmp_path / "lock", 0).release()


def test_file_system_without_locks_is_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*_arguments: int) -> None:
        raise OSError(errno.EINVAL if sys.platform == "win32" else errno.ENOSYS, "No locks")

    monkeypatch.setattr("msvcrt.locking" if sys.platform == "win32" else "fcntl.flock", no_locks)
    with FileLock(tmp_path / "lock", 0), FileLock(tmp_path / "lock", 0):
        pass
