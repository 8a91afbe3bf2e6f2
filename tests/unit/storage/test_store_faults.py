"""A fault during a save leaves the whole old content or the whole new one."""

import errno
import json
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from contactdesk.model.profile import Profile
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_store import ProfileStore, StoreError, StoreErrorReason
from contactdesk.system.atomic_file import write_atomically
from tests.program import run
from tests.unit.storage.fault_injection import (
    BROKEN,
    EXPORTED,
    NEW,
    NEXT,
    OLD,
    OLDER,
    PICTURE,
    SITUATIONS,
    VERSION_1,
    Effect,
    Fault,
    file_of,
    refuse,
    save,
    write_half,
)

ROOT = Path(__file__).parents[3]
NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills, mounts and owners are those of POSIX")


def leftovers(folder: Path) -> list[str]:
    return [found.name for found in folder.rglob(".contactdesk-*")]


def loaded(path: Path) -> Stored | None:
    """Return the content of a file of profiles; ``None`` if it is gone or still the broken one."""
    if not path.exists() or path.read_bytes() == BROKEN:
        return None
    return ProfileStore(path).load()


def is_saved(folder: Path, name: str) -> bool:
    """Return whether the new content is stored; check that otherwise nothing of the old one is lost."""
    if not SITUATIONS[name].keeps_profiles:
        content = (folder / "file").read_bytes() if (folder / "file").exists() else None
        new = PICTURE if "picture" in name else EXPORTED
        assert content in (new, b"old" if "old" in name else None)
        return content == new
    saved = is_profile_saved(folder, name)
    next_save_succeeds(folder)
    return saved


def is_profile_saved(folder: Path, name: str) -> bool:
    path = file_of(folder)
    kept = list(path.parent.glob("profiles*.bak")) if path.parent.exists() else []
    before = {"the first save": None, "a save over a broken file": None}.get(name, OLD)
    found = loaded(path)
    assert found in (before, NEW)
    if name == "a save over a broken file":
        assert BROKEN in [file.read_bytes() for file in path.parent.glob("profiles*.json")]
        assert [loaded(good) for good in kept] == [OLDER]
    else:
        assert [loaded(good) for good in kept] in ([], [OLDER], [OLD])
    copy = path.with_name("profiles.v1.json")
    if name == "a save over version 1" and (found == NEW or copy.exists()):
        assert json.loads(copy.read_bytes()) == json.loads(VERSION_1)
    assert path.is_symlink() == (name == "a save through a link")
    return found == NEW


def next_save_succeeds(folder: Path) -> None:
    before = loaded(file_of(folder))
    save(folder, NEXT)
    assert loaded(file_of(folder)) == NEXT
    if before:
        assert loaded(file_of(folder).with_name("profiles.json.bak")) == before
    assert leftovers(folder) == []
    assert {stat.S_IMODE(found.stat().st_mode) for found in file_of(folder).parent.iterdir()} == {0o600}


@pytest.mark.parametrize("effect", [refuse, write_half])
@pytest.mark.parametrize("name", SITUATIONS)
def test_an_error_at_each_step(tmp_path: Path, name: str, effect: Effect) -> None:
    situation = SITUATIONS[name]
    reached: list[str] = []
    for step in count():
        folder = tmp_path / str(step)
        folder.mkdir()
        situation.prepare(folder)
        failed = False
        with Fault(step, effect) as fault:
            try:
                situation.act(folder)
            except (StoreError, OSError):
                failed = True
        where = f"step {step}, {fault.taken[-1]}"
        if not fault.is_reached:
            assert not failed
            break
        reached.append(fault.taken[step])
        assert failed != is_saved(folder, name), f"{where}: the reported outcome is true"
        if fault.taken[step] != "unlink":
            assert leftovers(folder) == [], where
    assert {"open", "write", "fsync", "close", "replace"} <= set(reached)


@pytest.mark.parametrize("name", SITUATIONS)
def test_a_kill_at_each_step(tmp_path: Path, name: str) -> None:
    command = [sys.executable, "-m", "tests.unit.storage.fault_injection", name, str(tmp_path)]
    done = run(command, cwd=ROOT, limit_s=100)
    assert done.returncode == 0, done.stderr
    folders = sorted(tmp_path.iterdir(), key=lambda folder: int(folder.name))
    outcomes = [is_saved(folder, name) for folder in folders]
    assert len(outcomes) > 8, "each step has its folder"
    assert outcomes == sorted(outcomes), "once the new content stands, it stays"
    assert not outcomes[0]
    assert outcomes[-1]


def test_leftovers_of_a_killed_export_are_removed(tmp_path: Path) -> None:
    stale, running = tmp_path / ".contactdesk-0123.tmp", tmp_path / ".contactdesk-4567.tmp"
    others = tmp_path / ".contactdesk-notes.txt"
    for path in (stale, running, others):
        path.write_bytes(b"half")
    an_hour_ago = time.time() - 3601
    for path in (stale, others):
        os.utime(path, (an_hour_ago, an_hour_ago))
    write_atomically(tmp_path / "file", b"whole")
    assert sorted(tmp_path.iterdir()) == sorted([running, others, tmp_path / "file"])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few pages."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and run([mount, "-t", "tmpfs", "-o", "size=128k", "tmpfs", place])
    if not done or done.returncode != 0:
        pytest.skip(f"no disk can be mounted: {done.stderr.strip() if done else 'there is no mount'}")
    yield place
    run(["umount", place], check=True)


def fill(place: Path, free: int) -> None:
    """Fill the disk except for this number of bytes."""
    with (place / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(bytes(4096))
    size = (place / "filler").stat().st_size
    os.truncate(place / "filler", size - free)


def test_a_full_disk(small_disk: Path) -> None:
    reasons: set[StoreErrorReason | None] = set()
    long = Stored((*OLD.profiles, *(Profile(f"{n}", "x" * 500, "clemta", "https://x") for n in range(12))), "1")
    save(small_disk, OLD)
    for pages in range(12):
        fill(small_disk, pages * 4096)
        try:
            save(small_disk, long)
        except StoreError as error:
            reasons.add(error.reason)
            assert loaded(file_of(small_disk)) == OLD
            assert leftovers(small_disk) == []
        else:
            reasons.add(None)
            assert loaded(file_of(small_disk)) == long
        (small_disk / "filler").unlink()
        save(small_disk, OLD)
    assert reasons == {StoreErrorReason.DISK_FULL, None}


def test_a_full_disk_and_a_broken_file(small_disk: Path) -> None:
    save(small_disk, OLD)
    file_of(small_disk).write_bytes(BROKEN)
    fill(small_disk, 0)
    for _again in range(3):
        with pytest.raises(StoreError) as caught:
            save(small_disk, NEW)
        assert caught.value.reason is StoreErrorReason.DISK_FULL
        assert file_of(small_disk).read_bytes() == BROKEN
    (small_disk / "filler").unlink()
    save(small_disk, NEW)
    assert loaded(file_of(small_disk)) == NEW
    (aside,) = file_of(small_disk).parent.glob("profiles.broken-*.json")
    assert aside.read_bytes() == BROKEN


def test_an_export_to_a_full_disk(small_disk: Path) -> None:
    (small_disk / "file").write_bytes(b"old")
    fill(small_disk, 4096)
    with pytest.raises(OSError) as caught:
        write_atomically(small_disk / "file", bytes(20_000))
    assert caught.value.errno == errno.ENOSPC
    assert (small_disk / "file").read_bytes() == b"old"
    assert leftovers(small_disk) == []


def test_a_read_only_folder(small_disk: Path) -> None:
    save(small_disk, OLD)
    (small_disk / "file").write_bytes(b"old")
    run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert ProfileStore(file_of(small_disk)).load() == OLD
    for place in (small_disk, small_disk / "new"):
        with pytest.raises(StoreError) as caught:
            save(place, NEW)
        assert caught.value.reason is StoreErrorReason.NOT_WRITABLE
    with pytest.raises(OSError, match="Read-only"):
        write_atomically(small_disk / "file", b"new")
    assert loaded(file_of(small_disk)) == OLD
    assert (small_disk / "file").read_bytes() == b"old"


AS_NOBODY = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from contactdesk.storage.profile_store import ProfileStore, StoreError
from tests.program import run
from tests.unit.storage.fault_injection import NEW, save
# Whatever is imported late is imported now: this Python may stand where others may not look.
with TemporaryDirectory() as folder:
    save(Path(folder), NEW), save(Path(folder), NEW)
os.setgroups([]), os.setgid(65534), os.setuid(65534)
store = ProfileStore(Path(sys.argv[1]))
for effect in (store.load, lambda: store.update(lambda stored: NEW)):
    try:
        effect()
        print("done")
    except StoreError as error:
        print(error.reason.value)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can reach too."""
    if os.geteuid() != 0:
        pytest.skip("only root can act as another user")
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def as_nobody(path: Path) -> list[str]:
    """Return the outcome of loading and saving for a user who owns only what was given to him."""
    return run([sys.executable, "-c", AS_NOBODY, path], cwd=ROOT, check=True).stdout.splitlines()


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "given", "outcomes", "stored"),
    [
        pytest.param(0o600, 0o700, {"folder", "lock"}, ["not readable", "not readable"], OLD, id="private file"),
        pytest.param(0o644, 0o700, {"folder", "lock"}, ["done", "done"], NEW, id="readable file in an own folder"),
        pytest.param(0o644, 0o755, set(), ["done", "not writable"], OLD, id="another user's folder"),
        # As in /tmp: all users may add files, and none may replace those of another.
        pytest.param(0o644, 0o1777, set(), ["done", "not writable"], OLD, id="shared folder"),
        pytest.param(
            0, 0o700, {"folder", "lock", "file"}, ["not readable", "not readable"], OLD, id="own unreadable file"
        ),
    ],
)
def test_file_of_another_user(
    open_folder: Path, file_mode: int, folder_mode: int, given: set[str], outcomes: list[str], stored: Stored
) -> None:
    save(open_folder, OLD)
    file = file_of(open_folder)
    folder, lock = file.parent, file.with_name("profiles.json.lock")
    file.chmod(file_mode)
    lock.chmod(0o666)
    folder.chmod(folder_mode)
    for name, path in {"file": file, "folder": folder, "lock": lock}.items():
        if name in given:
            os.chown(path, NOBODY, NOBODY)
    assert as_nobody(file) == outcomes
    assert loaded(file) == stored
    assert leftovers(open_folder) == []
    if stored == NEW:
        assert (file.stat().st_uid, stat.S_IMODE(file.stat().st_mode)) == (NOBODY, 0o600)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("pipe", StoreErrorReason.NOT_A_FILE),
        ("device", StoreErrorReason.NOT_A_FILE),
        ("loop", StoreErrorReason.NOT_READABLE),
    ],
)
def test_special_file_is_neither_read_nor_replaced(tmp_path: Path, kind: str, reason: StoreErrorReason) -> None:
    path = file_of(tmp_path)
    path.parent.mkdir()
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
        case _:
            path.symlink_to(path)
    before = path.lstat().st_ino
    with pytest.raises(StoreError) as caught:
        ProfileStore(path).load()
    assert caught.value.reason is reason
    with pytest.raises(StoreError):
        save(tmp_path, NEW)
    assert path.lstat().st_ino == before


@pytest.mark.parametrize("effect", [refuse, write_half])
def test_an_error_at_each_step_of_a_restore(tmp_path: Path, effect: Effect) -> None:
    for step in count():
        folder = tmp_path / str(step)
        SITUATIONS["a save over a broken file"].prepare(folder)
        path = file_of(folder)
        failed = False
        with Fault(step, effect) as fault:
            try:
                ProfileStore(path).restore()
            except StoreError:
                failed = True
        kept = [found.read_bytes() for found in path.parent.glob("profiles*.json")]
        assert BROKEN in kept, "the broken file is never lost"
        assert ProfileStore(path.with_name("profiles.json.bak")).load() == OLDER
        assert failed == (path.read_bytes() == BROKEN)
        assert ProfileStore(path).restore() == OLDER, "it can be tried again"
        assert leftovers(folder) == []
        if not fault.is_reached:
            return
