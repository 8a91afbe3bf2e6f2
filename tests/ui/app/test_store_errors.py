"""What is shown if the saved profiles cannot be loaded or saved, and that no input is lost."""

import errno
import os
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from contactdesk.storage import profile_store as store_module
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_store import ProfileStore
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
    [
        (b"", "is damaged and cannot be read. When you next"),
        ('{\n  "version": 2,\n  “profiles”: []}'.encode(), "line 3, column 3 breaks the rules of JSON"),
        (b'{"version": "2"}', "is damaged and cannot be read. When you next"),
        (b'{"version": 99}', "newer Contact Desk"),
        (None, "is a folder, or no file at all. Move it away, then start again."),
    ],
    ids=["empty", "other quotes", "no version", "newer", "no file"],
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


def message(desk: WindowDriver) -> str:
    """Return the text of the open message, and its advice."""
    box = desk.find("messageDialog", QMessageBox)
    return f"{box.text()}\n\n{box.informativeText()}"


def selectable(desk: WindowDriver) -> list[str]:
    selector = desk.window.bar.profile_selector
    return [selector.itemText(index).partition(" ·")[0] for index in range(selector.count())]


@pytest.fixture
def broken(profiles_file: Path) -> bytes:
    """A broken file of profiles; the version before has two."""
    other = profile("clemta", id="other", name="Other <b>")
    write_profiles(profiles_file.parent, ACME, other, last_used="other")
    backup = profiles_file.rename(profiles_file.with_name("profiles.json.bak"))
    os.utime(backup, (1_764_424_920, 1_764_424_920))
    profiles_file.write_bytes(b'{"version": 2, "profi')
    return b'{"version": 2, "profi'


def test_broken_file_offers_the_version_before(run_desk: RunWindow, profiles_file: Path, broken: bytes) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        assert message(desk) == (
            "The saved profiles cannot be used\n\n"
            f"{profiles_file} is damaged and cannot be read. The version from 29 Nov 2025, 14:02 is still there:\n"
            "2 profiles:\n• Acme\n• Other <b>\n\n"
            "The damaged file is kept under another name. The secrets in the keyring stay as they are."
        )
        assert profiles_file.read_bytes() == broken
        assert desk.text("okAnswer") == "&Use the version from 29 Nov 2025, 14:02"
        desk.click("okAnswer")
        await desk.until(lambda: selectable(desk) == ["Acme", "Other <b>"])
        assert desk.window.bar.profile_id == "other"
        await desk.until(lambda: desk.window.bar.id_edit.hasFocus())

    run_desk(scenario)
    assert profiles_file.read_bytes() == profiles_file.with_name("profiles.json.bak").read_bytes()
    (aside,) = profiles_file.parent.glob("profiles.broken-*.json")
    assert aside.read_bytes() == broken


def test_version_before_is_not_used_unasked(run_desk: RunWindow, profiles_file: Path, broken: bytes) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        desk.click("closeAnswer")
        await desk.until_hidden("messageDialog")
        assert desk.is_visible("firstRunPage")

    run_desk(scenario)
    assert profiles_file.read_bytes() == broken


def test_version_before_that_cannot_be_written(
    run_desk: RunWindow, profiles_file: Path, broken: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", refuse(errno.ENOSPC))
            desk.click("okAnswer")
            await desk.until(lambda: bool(desk.dialogs()) and "The disk is full" in message(desk))
        desk.click("closeAnswer")
        assert desk.is_visible("firstRunPage")

    run_desk(scenario)
    assert profiles_file.read_bytes() == broken


def test_bad_entry_is_named_and_the_others_work(run_desk: RunWindow, profiles_file: Path, store: ProfileStore) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        assert message(desk) == (
            "One profile cannot be used\n\n• Entry 2 (“Slow”): “timeout_s” must be a number above 0.\n\n"
            f"The other profiles work. What cannot be used stays in {profiles_file}. "
            "Correct it there, then start again."
        )
        desk.click("closeAnswer")
        await desk.until_hidden("messageDialog")
        assert selectable(desk) == ["Acme"]
        await desk.open_settings()
        desk.type("profileNameEdit", "Renamed")
        await desk.save_profile()

    bad = '{"name": "Slow", "id": "b", "api": "clemta", "base_url": "https://a.example", "timeout_s": -1.50}'
    file = profiles_file.read_text("utf-8")
    profiles_file.write_text(file.replace("}]", f"}}, {bad}]"), "utf-8")
    run_desk(scenario)
    assert bad in profiles_file.read_text("utf-8")
    assert [stored.name for stored in store.load().profiles] == ["Renamed"]


def test_many_bad_entries_are_counted(run_desk: RunWindow, profiles_file: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("messageDialog")
        text = message(desk)
        assert text.startswith(
            "7 profiles cannot be used\n\n• Entry 1 is no profile: it must stand in braces.\n• Entry 2"
        )
        assert "• Entry 5 is no profile: it must stand in braces.\nand 2 more\n\nWhat cannot be used stays in" in text
        desk.click("closeAnswer")

    profiles_file.parent.mkdir()
    profiles_file.write_text('{"version": 2, "profiles": [1, 2, 3, 4, 5, 6, 7]}', "utf-8")
    run_desk(scenario)


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
