"""The profiles that a window offers, while another window changes the same file."""

import asyncio
from dataclasses import replace
from pathlib import Path

from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system.file_lock import FileLock
from tests.factories import profile

ACME = profile()
CLEMTA = profile("clemta", id="clemta", name="Clemta")
OTHER = replace(CLEMTA, id="other", name="Another window's")
DEMO = replace(CLEMTA, id="demo", name="Demo", base_url="http://127.0.0.1:1")


def two_windows(path: Path) -> tuple[ProfileRepository, ProfileRepository]:
    ProfileStore(path).update(lambda _none: Stored((ACME, CLEMTA), ACME.id))
    windows = ProfileRepository(ProfileStore(path)), ProfileRepository(ProfileStore(path))
    for repository in windows:
        asyncio.run(repository.load())
    return windows


def stored(path: Path) -> Stored:
    return ProfileStore(path).load()


def test_save_keeps_and_loads_another_windows_profiles(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    asyncio.run(there.save(OTHER))
    asyncio.run(here.save(replace(ACME, name="Acme again")))
    assert stored(path).profiles == here.profiles == (replace(ACME, name="Acme again"), CLEMTA, OTHER)
    assert here.last_used == ACME.id


def test_password_in_an_address_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, _there = two_windows(path)
    asyncio.run(here.save(replace(OTHER, base_url="https://agent:hunter2@api.example.com/v2")))
    assert "hunter2" not in path.read_text("utf-8")
    assert stored(path).profiles == here.profiles
    assert here.profiles[-1].base_url == "https://@api.example.com/v2"


def test_removal_keeps_another_windows_profiles(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    asyncio.run(there.save(OTHER))
    asyncio.run(here.remove(ACME.id))
    assert stored(path) == Stored((CLEMTA, OTHER), "")
    assert here.profiles == (CLEMTA, OTHER)
    assert here.last_used == CLEMTA.id


def test_choice_does_not_restore_removed_profiles(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    asyncio.run(there.remove(ACME.id))
    asyncio.run(here.choose(CLEMTA.id))
    assert stored(path) == Stored((CLEMTA,), CLEMTA.id)


def test_known_profiles_survive_the_loss_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, _there = two_windows(path)
    path.unlink()
    asyncio.run(here.save(OTHER))
    assert stored(path) == Stored((ACME, CLEMTA, OTHER), ACME.id)


def test_cancelled_save_is_still_written(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, _there = two_windows(path)

    async def leave() -> None:
        with FileLock(path.with_name("profiles.json.lock"), 0):
            saving = asyncio.ensure_future(here.save(OTHER))
            await asyncio.sleep(0)
            saving.cancel()
            await asyncio.wait([saving])
            await here.settle(0.01)
            assert OTHER not in stored(path).profiles
        await here.settle(10)
        assert OTHER in stored(path).profiles
        await here.settle(0)

    asyncio.run(leave())


def test_demo_and_stored_profiles_stay_apart(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    here.enter_demo([DEMO])
    asyncio.run(there.save(OTHER))
    asyncio.run(here.save(replace(DEMO, name="Demo, renamed")))
    asyncio.run(here.save(replace(OTHER, id="mine", name="Mine")))
    asyncio.run(here.choose(DEMO.id))
    assert stored(path).last_used == ACME.id
    asyncio.run(here.choose("mine"))
    asyncio.run(here.choose(DEMO.id))
    asyncio.run(here.remove(DEMO.id))
    assert [profile.name for profile in here.profiles] == ["Mine"]
    assert [profile.name for profile in stored(path).profiles] == ["Acme", "Clemta", "Another window's", "Mine"]
    assert stored(path).last_used == "mine", "what is saved from the demo is chosen at the next start"


def test_choosing_the_current_profile_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, _there = two_windows(path)
    before = path.stat()
    asyncio.run(here.choose(ACME.id))
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_profile_is_found_by_name_ignoring_case(tmp_path: Path) -> None:
    here, _there = two_windows(tmp_path / "profiles.json")
    assert here.named(" ACME ") == ACME
    assert here.named("nobody") is None


def test_version_before_is_offered_and_restored(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    asyncio.run(there.save(OTHER))
    path.write_bytes(b"broken")
    backup = asyncio.run(here.backup())
    assert backup is not None
    assert backup.profiles == (ACME, CLEMTA)
    asyncio.run(here.restore())
    assert here.profiles == stored(path).profiles == (ACME, CLEMTA)
    assert here.first_choice == ACME.id
    here.enter_demo([DEMO])
    asyncio.run(here.restore())
    assert list(here.profiles) == [DEMO], "the demo's own stay"


def test_first_profile_is_chosen_without_a_last_one(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, there = two_windows(path)
    asyncio.run(there.remove(ACME.id))
    asyncio.run(here.load())
    assert here.first_choice == CLEMTA.id
    asyncio.run(there.remove(CLEMTA.id))
    asyncio.run(here.load())
    assert here.first_choice == ""


def test_bad_entries_are_those_of_the_loaded_file(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    here, _there = two_windows(path)
    assert not here.bad_entries
    path.write_text('{"version": 2, "profiles": [null]}', "utf-8")
    asyncio.run(here.load())
    assert [bad.number for bad in here.bad_entries] == [1]
