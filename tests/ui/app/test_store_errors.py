"""What the agent is told when the saved profiles cannot be loaded or saved, and that nothing typed is lost by it."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from contactdesk.model.profile import Profile
from contactdesk.storage import profile_store as store_module
from contactdesk.storage.profile_store import ProfileStore, Stored
from contactdesk.system.file_lock import FileLock
from tests.window_driver import RunWindow, WindowDriver

ACME = Profile(id="acme", name="Acme", api="clemta", base_url="https://api.clemta.com")


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "data" / "profiles.json"


def refuse(number: int) -> Any:
    def write(*_args: Any) -> int:
        raise OSError(number, os.strerror(number))

    return write


@pytest.mark.parametrize(
    ("reason", "words"),
    [(errno.ENOSPC, "The disk is full"), (errno.EROFS, "cannot be written"), (None, "Another Contact Desk is using")],
)
def test_failed_save_is_shown_and_can_be_repeated(
    run_desk: RunWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int | None, words: str
) -> None:
    monkeypatch.setattr(store_module, "_LOCK_TIMEOUT_S", 0.1)
    stored = Stored((ACME,), ACME.id)
    ProfileStore(file_of(tmp_path)).update(lambda _none: stored)

    async def fail(desk: WindowDriver) -> None:
        desk.click("saveProfileButton")
        await desk.until_text("connectionMessage", words)
        assert str(file_of(tmp_path)) in desk.text("connectionMessage").replace("\n", "")
        assert ProfileStore(file_of(tmp_path)).load() == stored
        assert desk.text("profileNameEdit") == "Renamed", "what was typed is still there"

    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        if reason is None:
            with FileLock(file_of(tmp_path).with_name("profiles.json.lock"), 0):
                await fail(desk)
        else:
            with monkeypatch.context() as patch:
                patch.setattr(os, "write", refuse(reason))
                await fail(desk)
        await desk.save_profile()
        desk.click("closeSettingsButton")

    run_desk(scenario)
    (saved,) = ProfileStore(file_of(tmp_path)).load().profiles
    assert saved.name == "Renamed"


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "damaged"), (b'{"version": 99}', "newer Contact Desk"), (None, "cannot be read")],
    ids=["empty", "newer", "no file"],
)
def test_unusable_file_is_reported_at_the_start(
    run_desk: RunWindow, tmp_path: Path, content: bytes | None, words: str
) -> None:
    file_of(tmp_path).parent.mkdir()
    if content is None:
        file_of(tmp_path).mkdir()
    else:
        file_of(tmp_path).write_bytes(content)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        message = desk.find("messageDialog", QMessageBox)
        assert words in message.text() + message.informativeText()
        assert str(file_of(tmp_path)) in message.text() + message.informativeText()
        message.close()
        assert desk.is_visible("firstRunPage"), "the window can be used"

    run_desk(scenario)
    assert content is None or file_of(tmp_path).read_bytes() == content


def test_another_windows_profile_appears_after_a_save(run_desk: RunWindow, tmp_path: Path) -> None:
    store = ProfileStore(file_of(tmp_path))
    store.update(lambda _none: Stored((ACME,), ACME.id))
    other = Profile(id="other", name="Another window's", api="clemta", base_url="https://api.clemta.com")

    async def scenario(desk: WindowDriver) -> None:
        store.update(lambda stored: Stored((*stored.profiles, other), stored.last_used))
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        await desk.save_profile()
        await desk.close_settings()
        desk.choose("Another window's")

    run_desk(scenario)
    assert [profile.name for profile in store.load().profiles] == ["Renamed", "Another window's"]
    assert store.load().last_used == "other"
