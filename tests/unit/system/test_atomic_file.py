"""A file is written completely or not at all."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from contactdesk.system.atomic_file import atomic_file, write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links are those of POSIX")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_new_and_replaced_content(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"first\r\n\x00\n")
    assert path.read_bytes() == b"first\r\n\x00\n"
    write_atomically(path, b"")
    assert path.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [path]


def test_content_in_parts_replaces_the_file_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with atomic_file(path) as stream:
        stream.write(b"x" * 1_000_000)
        stream.write(b"end")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"x" * 1_000_000 + b"end"
    assert list(tmp_path.iterdir()) == [path]


def test_failed_block_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def write_half() -> None:
        with atomic_file(path) as stream:
            stream.write(b"new" * 10_000)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert {found: found.read_bytes() for found in tmp_path.iterdir()} == {path: b"old"}


def test_file_is_closed(tmp_path: Path) -> None:
    def lowest_free() -> int:
        descriptor = os.open(tmp_path / "other", os.O_CREAT)
        os.close(descriptor)
        return descriptor

    before = lowest_free()
    write_atomically(tmp_path / "file", b"x")
    assert lowest_free() == before


def test_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int, _data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "write", refuse)
    with pytest.raises(OSError, match="No space left"), atomic_file(path) as stream:
        stream.write(b"new")
    monkeypatch.undo()
    assert {found: found.read_bytes() for found in tmp_path.iterdir()} == {path: b"old"}


def test_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        write_atomically(tmp_path / "a\0", b"x")
    assert caught.value.errno == errno.EINVAL


@posix
@pytest.mark.parametrize("mask", [0o022, 0o077])
def test_permissions(tmp_path: Path, mask: int) -> None:
    old, new, private = tmp_path / "old", tmp_path / "new", tmp_path / "private"
    old.write_bytes(b"")
    old.chmod(0o664)
    before = os.umask(mask)
    try:
        write_atomically(old, b"x")
        write_atomically(new, b"x")
        write_atomically(private, b"x", mode=0o600)
    finally:
        os.umask(before)
    assert (mode_of(old), mode_of(new), mode_of(private)) == (0o664, 0o666 & ~mask, 0o600)


@posix
def test_private_file_is_private_from_its_creation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    write = os.write

    def look(descriptor: int, data: memoryview) -> int:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", look)
    path = tmp_path / "file"
    path.write_bytes(b"")
    path.chmod(0o644)
    write_atomically(path, b"private", mode=0o600)
    assert seen == [0o600]


def test_partial_write_is_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:3]))
    write_atomically(tmp_path / "file", b"0123456789")
    assert (tmp_path / "file").read_bytes() == b"0123456789"


@posix
def test_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "elsewhere" / "file", tmp_path / "link"
    target.parent.mkdir()
    link.symlink_to(target)
    for data in (b"through a link to nothing", b"through a link to a file"):
        write_atomically(link, data)
        assert link.is_symlink()
        assert target.read_bytes() == data
    assert not target.is_symlink()


@posix
def test_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a regular file"):
        write_atomically(pipe, b"x", mode=0o600)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_longest_possible_name(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"x")
    assert path.read_bytes() == b"x"


def interrupted(*_args: Any, **_kwargs: Any) -> None:
    raise KeyboardInterrupt


def test_interrupt_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(path, b"new")
    assert {found: found.read_bytes() for found in tmp_path.iterdir()} == {path: b"old"}


def test_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


def test_flush_of_file_replacement_flush_of_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def flush(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def exchange(old: Path, new: Path) -> Path:
        order.append("exchange")
        return replace(old, new)

    monkeypatch.setattr(os, "fsync", flush)
    monkeypatch.setattr(Path, "replace", exchange)
    write_atomically(tmp_path / "file", b"new")
    assert order == ["file", "exchange"] if sys.platform == "win32" else ["file", "exchange", "folder"]


@pytest.mark.parametrize("place", ["missing/file", "occupied/file", "folder"])
def test_unwritable_path_changes_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "occupied").write_bytes(b"a file, no folder")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError):
        write_atomically(tmp_path / place, b"x")
    assert sorted(found.name for found in tmp_path.rglob("*")) == ["folder", "occupied"]
