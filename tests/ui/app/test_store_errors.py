"""What is shown if the saved profiles cannot be loaded or saved, and that no input is lost."""

import errno
import os
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from contactdesk.storage import profile_store as store_module
from contactdesk.storage.profile_store import ProfileStore, Stored
from contactdesk.system.file_lock import FileLock
from tests.factories import profile, write_profiles
from tests.window_driver import RunWindow, WindowDriver

ACME = profile("clemta")


@pytest.fixture
def store(profiles_file: Path) -> ProfileStore:
    """The store of the data folder, with a profile."""
    write_profiles(profiles_file.parent, ACME, last_used="acme")
    return ProfileStore(profiles_file)


def refuse(number: int) -> Any:
    def write(*_args: Any) -> int:
        raise OSError(number, os.strerror(number))

    return write


@pytest.mark.parametrize(
    ("reason", "words"),
    [(errno.ENOSPC, "The disk is full"), (errno.EROFS, "cannot be written"), (None, "Another Contact Desk is using")],
)
async def test_failed_save_is_shown_and_can_be_repeated(
    desk: WindowDriver,
    store: ProfileStore,
    profiles_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    reason: int | None,
    words: str,
) -> None:
    monkeypatch.setattr(store_module, "LOCK_TIMEOUT_S", 0.1)
    await desk.open_settings()
    desk.type("profileNameEdit", "Renamed")
    with FileLock(profiles_file.with_name("profiles.json.lock"), 0) if reason is None else nullcontext():
        with monkeypatch.context() as patch:
            if reason is not None:
                patch.setattr(os, "write", refuse(reason))
            desk.click("saveProfileButton")
            await desk.until_text("connectionMessage", words)
        assert str(profiles_file) in desk.text("connectionMessage").replace("\n", "")
        assert store.load().profiles == (ACME,)
        assert desk.text("profileNameEdit") == "Renamed"
    await desk.save_profile()
    assert [stored.name for stored in store.load().profiles] == ["Renamed"]


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "damaged"), (b'{"version": 99}', "newer Contact Desk"), (None, "cannot be read")],
    ids=["empty", "newer", "no file"],
)
def test_unusable_file_is_reported_at_the_start(
    run_desk: RunWindow, profiles_file: Path, content: bytes | None, words: str
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        message = desk.find("messageDialog", QMessageBox)
        for part in (words, str(profiles_file)):
            assert part in message.text() + message.informativeText()
        message.close()
        assert desk.is_visible("firstRunPage"), "the window can be used"

    profiles_file.parent.mkdir()
    if content is None:
        profiles_file.mkdir()
    else:
        profiles_file.write_bytes(content)
    run_desk(scenario)
    assert content is None or profiles_file.read_bytes() == content


def test_another_windows_profile_appears_after_a_save(run_desk: RunWindow, store: ProfileStore) -> None:
    async def scenario(desk: WindowDriver) -> None:
        other = profile("clemta", id="other", name="Another window's")
        store.update(lambda stored: Stored((*stored.profiles, other), stored.last_used))
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        await desk.save_profile()
        await desk.close_settings()
        desk.choose("Another window's")
        await desk.until(lambda: store.load().last_used == "other")

    run_desk(scenario)
    assert [stored.name for stored in store.load().profiles] == ["Renamed", "Another window's"]
