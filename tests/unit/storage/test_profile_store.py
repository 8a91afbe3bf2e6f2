"""The file of the profiles."""

import errno
import json
import os
import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from contactdesk.model.profile import Profile
from contactdesk.storage.profile_format import BadEntry, EntryProblem, Stored
from contactdesk.storage.profile_store import Backup, ProfileStore, StoreError, StoreErrorReason

DATA = Path(__file__).parent / "data"
SAMPLE = DATA / "profiles-v2.json"
VERSION_1 = DATA / "profiles-v1.json"
ACME = Profile(
    id="0b6f3a52c1d84e7f9a35d2c4e6f80a1b",
    name="Acme – Produktion ☂",
    api="wethod",
    base_url="https://api.wethod.com",
    settings={"company": "acme", "api_version": "2024-06-15"},
    colour="green",
    timeout_s=20.5,
)
CLEMTA = Profile(
    id="7c1e9d4b8a2f4c6d9e0b1a2c3d4e5f60",
    name="Clemta",
    api="clemta",
    base_url="https://api.clemta.com",
    settings={},
    colour="blue",
    timeout_s=15.0,
    ca_file="/etc/ssl/certs/company.pem",
)
BOTH = Stored((ACME, CLEMTA), CLEMTA.id)
ENTRY = '{"id": "a", "name": "A", "api": "clemta", "base_url": "https://a.example"}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "contactdesk" / "profiles.json"


@pytest.fixture
def store(path: Path) -> ProfileStore:
    return ProfileStore(path)


def put(path: Path, content: str | bytes) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode() if isinstance(content, str) else content
    path.write_bytes(data)
    return data


def content(path: Path) -> Any:
    return json.loads(path.read_bytes())


def save(store: ProfileStore, stored: Stored) -> None:
    assert store.update(lambda _before: stored) == stored


def beside(path: Path) -> dict[Path, bytes]:
    """The files in the folder, except the lock file, which is empty."""
    return {found: found.read_bytes() for found in path.parent.iterdir() if found.suffix != ".lock"}


def reason(store: ProfileStore, stored: Stored | None = None) -> StoreErrorReason:
    with pytest.raises(StoreError) as caught:
        store.load() if stored is None else save(store, stored)
    assert caught.value.path == store.path
    return caught.value.reason


def test_password_in_an_address_is_not_loaded(store: ProfileStore, path: Path) -> None:
    address = "https://someuser:hunter2@host.example/v2"
    entry = ENTRY.replace("https://a.example", address)
    put(path, f'{{"version": 2, "profiles": [{entry}], "last_used": "a"}}')
    (loaded,) = store.load().profiles
    assert loaded.base_url == "https://@host.example/v2"
    store.update(lambda stored: replace(stored, last_used="", profiles=(*stored.profiles, CLEMTA)))
    assert [one["base_url"] for one in content(path)["profiles"]] == [address, "https://api.clemta.com"]
    renamed = replace(loaded, name="B")
    store.update(lambda stored: replace(stored, profiles=(renamed,)))
    assert [one["base_url"] for one in content(path)["profiles"]] == [address], "only the settings change the address"
    store.update(lambda stored: replace(stored, profiles=(replace(renamed, base_url="https://host.example/v2"),)))
    assert [one["base_url"] for one in content(path)["profiles"]] == ["https://host.example/v2"]


def test_copies_have_no_password_of_an_address(store: ProfileStore, path: Path) -> None:
    entry = ENTRY.replace("https://a.example", "https://someuser:hunter2@host.example/v2")
    bad = '{"name": "B", "base_url": "https://someuser:hunter2@host.example", "big": 1.10e400}'
    put(path, f'{{"version": 2, "profiles": [{entry}, {bad}, 5, "a"], "last_used": ""}}')
    (loaded,) = store.load().profiles
    save(store, Stored((replace(loaded, base_url="https://host.example/v2"),)))
    backup = path.with_name("profiles.json.bak").read_text("utf-8")
    assert "someuser" not in backup
    assert "hunter2" not in backup
    assert ProfileStore(path.with_name("profiles.json.bak")).load().profiles == (loaded,)
    assert '{"name": "B", "base_url": "https://@host.example", "big": 1.10e400}' in backup
    assert "hunter2" in path.read_text("utf-8"), "the bad entry stays as it is until its owner corrects it"


def test_copy_of_version_1_has_no_password(store: ProfileStore, path: Path) -> None:
    put(path, VERSION_1.read_text("utf-8").replace("https://api.wethod.com", "https://someuser:hunter2@host.example"))
    save(store, BOTH)
    for name in ("profiles.v1.json", "profiles.json.bak", "profiles.json"):
        assert "hunter2" not in path.with_name(name).read_text("utf-8")


def test_broken_file_is_set_aside_with_its_password(store: ProfileStore, path: Path) -> None:
    broken = put(path, '{"version": 2, "profiles": [{"base_url": "https://someuser:hunter2@host.example"')
    save(store, BOTH)
    (aside,) = path.parent.glob("profiles.broken-*.json")
    assert aside.read_bytes() == broken


def test_password_in_an_address_of_version_1_is_not_loaded(store: ProfileStore, path: Path) -> None:
    put(path, VERSION_1.read_text("utf-8").replace("https://api.wethod.com", "https://someuser:hunter2@host.example"))
    assert store.load().profiles[0].base_url == "https://@host.example"


def test_no_file_is_no_profile(store: ProfileStore, path: Path) -> None:
    assert store.load() == Stored((), "")
    assert not path.parent.exists()


def test_the_documented_file_is_read_and_written(store: ProfileStore, path: Path) -> None:
    assert ProfileStore(SAMPLE).load() == BOTH
    save(store, BOTH)
    assert path.read_text("utf-8") == SAMPLE.read_text("utf-8")
    save(store, Stored())
    assert store.load() == Stored()


def test_environment_is_stored_only_where_chosen(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    assert ["environment" in entry for entry in content(path)["profiles"]] == [False, False]
    save(store, replace(BOTH, profiles=(replace(ACME, environment="sandbox"), CLEMTA)))
    assert [entry.get("environment") for entry in content(path)["profiles"]] == ["sandbox", None]
    save(store, BOTH)
    assert "environment" not in content(path)["profiles"][0], "derived again"


@pytest.mark.parametrize("sample", ["profiles-v1.json", "profiles-v2.json"])
def test_older_file_has_no_chosen_environment(sample: str) -> None:
    assert {profile.environment for profile in ProfileStore(DATA / sample).load().profiles} == {""}


def test_related_details_are_written_only_when_off(store: ProfileStore, path: Path) -> None:
    off = replace(ACME, related_details=False)
    save(store, Stored((off, CLEMTA)))
    assert [entry.get("related_details") for entry in content(path)["profiles"]] == [False, None]
    assert store.load().profiles == (off, CLEMTA)
    save(store, Stored((ACME, CLEMTA)))
    assert b"related_details" not in path.read_bytes()
    put(path, '{"version": 2, "profiles": [' + ENTRY.replace("}", ', "related_details": true}') + "]}")
    assert store.load().profiles[0].related_details


def test_choice_for_ask_all_is_written_only_where_made(store: ProfileStore, path: Path) -> None:
    chosen = Stored((replace(ACME, ask_all=False), replace(CLEMTA, ask_all=True)))
    save(store, chosen)
    assert [entry.get("ask_all") for entry in content(path)["profiles"]] == [False, True]
    assert store.load().profiles == chosen.profiles
    save(store, BOTH)
    assert b"ask_all" not in path.read_bytes()
    assert [each.ask_all for each in store.load().profiles] == [None, None]


def test_a_byte_order_mark_is_accepted(store: ProfileStore, path: Path) -> None:
    put(path, b"\xef\xbb\xbf" + SAMPLE.read_bytes())
    assert store.load() == BOTH


def test_version_1_is_read() -> None:
    assert ProfileStore(VERSION_1).load() == Stored((ACME, replace(CLEMTA, ca_file="")), CLEMTA.id)


def test_version_1_is_kept_before_the_first_save(store: ProfileStore, path: Path) -> None:
    before = json.loads(put(path, VERSION_1.read_bytes()))
    store.update(lambda stored: replace(stored, last_used=ACME.id))
    copy, backup = path.with_name("profiles.v1.json"), path.with_name("profiles.json.bak")
    assert content(copy) == content(backup) == before
    kept = copy.read_bytes()
    save(store, Stored())
    assert content(backup)["last_used"] == ACME.id
    put(path, '{"version": 1, "profiles": []}')
    save(store, BOTH)
    assert copy.read_bytes() == kept, "it is never overwritten"


def test_version_2_alone_leaves_no_copy(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    save(store, Stored())
    assert {found.name for found in beside(path)} == {"profiles.json", "profiles.json.bak"}


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are those of POSIX")
def test_only_the_owner_may_read(store: ProfileStore, path: Path) -> None:
    put(path, VERSION_1.read_bytes())
    path.chmod(0o644)
    save(store, BOTH)
    assert {found.name: stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()} == {
        "profiles.json": 0o600,
        "profiles.json.bak": 0o600,
        "profiles.json.lock": 0o600,
        "profiles.v1.json": 0o600,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are those of POSIX")
def test_a_new_folder_is_the_owners_alone(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_content_before_stands_beside(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    assert list(beside(path)) == [path]
    save(store, Stored((ACME,), ACME.id))
    assert ProfileStore(path.with_name("profiles.json.bak")).load() == BOTH


def test_members_of_a_later_build_survive_a_change(store: ProfileStore, path: Path) -> None:
    put(path, (DATA / "profiles-v2-later-build.json").read_bytes())
    unknown, acme = store.load().profiles
    assert unknown.settings == {"region": "eu-1"}
    settings = {**acme.settings, "company": "another"}
    save(store, Stored((replace(unknown, name="Renamed"), replace(acme, settings=settings)), acme.id))
    first, second = content(path)["profiles"]
    assert content(path)["sorting"] == {"by": ["name"], "descending": False}
    assert (first["name"], first["tags"]) == ("Renamed", ["vip", None, {"since": 2027}])
    assert first["settings"] == {"region": "eu-1", "replicas": 3, "zones": ["a", {"b": None}]}
    assert second["settings"] == {
        "company": "another", "api_version": "2024-06-15", "sandbox": True, "office": "Milano"
    }  # fmt: skip


def test_members_go_with_their_profile_and_api(store: ProfileStore, path: Path) -> None:
    put(path, (DATA / "profiles-v2-later-build.json").read_bytes())
    _unknown, acme = store.load().profiles
    save(store, Stored((replace(acme, api="clemta", settings={}),)))
    (entry,) = content(path)["profiles"]
    assert entry["settings"] == {}
    assert "vip" not in path.read_text("utf-8")


@pytest.mark.parametrize("key", ["secret", "Token", "api_key", "API-Key", "access_token"])
def test_a_secret_added_by_hand_is_not_written_again(store: ProfileStore, path: Path, key: str) -> None:
    sample = json.loads(VERSION_1.read_bytes())
    sample[key] = sample["profiles"][0][key] = "canary-93f1"
    sample["sync"] = {"accounts": [{key: "canary-93f1"}]}
    put(path, json.dumps(sample))
    save(store, BOTH)
    sample = json.loads(SAMPLE.read_bytes())
    sample["profiles"][0]["settings"][key] = "canary-93f1"
    put(path, json.dumps(sample))
    store.update(lambda stored: stored)
    for found in path.parent.iterdir():
        assert "canary-93f1" not in found.read_text("utf-8")


def test_half_a_surrogate_pair_does_not_break_the_file(store: ProfileStore) -> None:
    save(store, Stored((replace(ACME, name="Acme \ud83d", settings={"company": "\ud83d"}),), ACME.id))
    assert store.load().profiles == (replace(ACME, name="Acme ?", settings={"company": "?"}),)


BROKEN: dict[str, str | bytes] = {
    "empty": "",
    "blank": "  \n",
    "no JSON": "profiles: []",
    "cut off": SAMPLE.read_bytes()[:-20],
    "invalid UTF-8": SAMPLE.read_bytes().replace(b"Acme", b"Acm\xe9"),
    "UTF-16": SAMPLE.read_text("utf-8").encode("utf-16"),
    "nested without end": "[" * 100_000,
    "a list": "[]",
    "null": "null",
    "no members": "{}",
    "no version": '{"profiles": []}',
    "version zero": '{"version": 0, "profiles": []}',
    "version in words": '{"version": "1", "profiles": []}',
    "version true": '{"version": true, "profiles": []}',
    "no profiles": '{"version": 1}',
    "profiles no list": '{"version": 1, "profiles": {}}',
    "a member without a name": '{"version": 2, "profiles": [], 5: 6}',
    "no comma": '{"version": 2 "profiles": []}',
    "two values": '{"version": 2, "profiles": []} {}',
    "an entry cut off": f'{{"version": 2, "profiles": [{ENTRY}, {{"id": "b"',
    "an entry nested without end": f'{{"version": 2, "profiles": [{ENTRY}, {"[" * 100_000}',
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_file_is_set_aside_by_the_next_save(store: ProfileStore, path: Path, case: str) -> None:
    data = put(path, BROKEN[case])
    before = put(path.with_name("profiles.json.bak"), SAMPLE.read_bytes())
    assert reason(store) is StoreErrorReason.BROKEN
    assert path.read_bytes() == data
    save(store, BOTH)
    save(store, Stored((ACME,), ACME.id))
    (aside,) = path.parent.glob("profiles.broken-*.json")
    assert aside.read_bytes() == data
    assert aside.with_name(aside.name + ".bak").read_bytes() == before, "the good one before stays too"
    assert store.load() == Stored((ACME,), ACME.id)


def entry(**members: object) -> str:
    """Return the text of an entry as nobody but a person writes it."""
    changed = {**json.loads(ENTRY), "id": "bad", "name": "Söme", **members}
    return "{ " + ",   ".join(f'"{key}":{json.dumps(value)}' for key, value in changed.items() if value != "-") + "\n}"


BAD: dict[str, tuple[str, EntryProblem, str, str]] = {
    "null": ("null", EntryProblem.NOT_AN_OBJECT, "", ""),
    "a text": ('"A"', EntryProblem.NOT_AN_OBJECT, "", ""),
    "a list": ('[{"name": "A"}]', EntryProblem.NOT_AN_OBJECT, "", ""),
    "no members": ("{}", EntryProblem.MISSING, "id", ""),
    "no id": (entry(id="-"), EntryProblem.MISSING, "id", "Söme"),
    "empty id": (entry(id=""), EntryProblem.EMPTY, "id", "Söme"),
    "duplicate id": (entry(id="a"), EntryProblem.DUPLICATE_ID, "id", "Söme"),
    "no name": (entry(name="-"), EntryProblem.MISSING, "name", ""),
    "name a number": (entry(name=1.10), EntryProblem.NOT_A_TEXT, "name", ""),
    "no api": (entry(api="-"), EntryProblem.MISSING, "api", "Söme"),
    "api null": (entry(api=None), EntryProblem.NOT_A_TEXT, "api", "Söme"),
    "no base_url": (entry(base_url="-"), EntryProblem.MISSING, "base_url", "Söme"),
    "settings a list": (entry(settings=[]), EntryProblem.NOT_AN_OBJECT, "settings", "Söme"),
    "colour a number": (entry(colour=5), EntryProblem.NOT_A_TEXT, "colour", "Söme"),
    "environment null": (entry(environment=None), EntryProblem.NOT_A_TEXT, "environment", "Söme"),
    "details in words": (entry(related_details="yes"), EntryProblem.NOT_TRUE_OR_FALSE, "related_details", "Söme"),
    "ask_all null": (entry(ask_all=None), EntryProblem.NOT_TRUE_OR_FALSE, "ask_all", "Söme"),
    "no time": (entry(timeout_s=0), EntryProblem.NOT_A_TIME, "timeout_s", "Söme"),
    "negative time": (entry(timeout_s=-1.50), EntryProblem.NOT_A_TIME, "timeout_s", "Söme"),
    "endless time": (entry(timeout_s=float("inf")), EntryProblem.NOT_A_TIME, "timeout_s", "Söme"),
    "time in words": (entry(timeout_s="15"), EntryProblem.NOT_A_TIME, "timeout_s", "Söme"),
    "half a surrogate pair": (entry(api="\ud83d"), EntryProblem.UNREADABLE, "", "Söme"),
    "a huge number": (f'{{"name": "A", "more": {"9" * 5_000}}}', EntryProblem.UNREADABLE, "", "A"),
    "a tab in a text": ('{"name": "A", "api": "wet\thod"}', EntryProblem.UNREADABLE, "", "A"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_entry_costs_that_entry_alone(store: ProfileStore, path: Path, case: str) -> None:
    text, problem, member, name = BAD[case]
    put(path, f'{{"version": 2, "profiles": [{ENTRY}, {text}], "last_used": "a"}}')
    loaded = store.load()
    assert [profile.name for profile in loaded.profiles] == ["A"]
    assert loaded.bad_entries == (BadEntry(2, name, problem, member, text),)
    store.update(lambda stored: replace(stored, last_used=""))
    store.update(lambda stored: replace(stored, profiles=(*stored.profiles, CLEMTA)))
    for found in (path, path.with_name("profiles.json.bak")):
        assert text in found.read_text("utf-8"), "it stays as it was written"
    again = store.load()
    assert [profile.name for profile in again.profiles] == ["A", "Clemta"]
    assert [bad.number for bad in again.bad_entries] == [2], "it stays at its place"


def test_bad_entries_keep_their_places(store: ProfileStore, path: Path) -> None:
    names = ("first", "second", "third")
    good = [ENTRY.replace('"a"', f'"{name}"').replace('"A"', f'"{name}"') for name in names]
    put(path, f'{{"version": 2, "profiles": [0, {good[0]}, 1, 2, {good[1]}, 3, {good[2]}]}}')

    def shape() -> list[Any]:
        return [entry if isinstance(entry, int) else entry["name"] for entry in content(path)["profiles"]]

    store.update(lambda stored: stored)
    assert shape() == [0, "first", 1, 2, "second", 3, "third"]
    store.update(lambda stored: Stored((*stored.profiles[::2], ACME)))
    assert shape() == [0, "first", 1, 2, 3, "third", "Acme – Produktion ☂"]
    save(store, Stored())
    assert shape() == [0, 1, 2, 3]


def test_bad_entry_of_version_1_is_kept(store: ProfileStore, path: Path) -> None:
    text = ENTRY.replace("}", ', "company":   5}')
    put(path, f'{{"version": 1, "profiles": [{text}]}}')
    assert store.load().bad_entries == (BadEntry(1, "A", EntryProblem.NOT_A_TEXT, "company", text),)
    store.update(lambda _stored: BOTH)
    for found in (path, path.with_name("profiles.v1.json")):
        assert text in found.read_text("utf-8")
    assert [(bad.number, bad.member) for bad in store.load().bad_entries] == [(1, "company")]
    put(path, path.read_text("utf-8").replace('"company":   5', '"company": "acme"'))
    assert store.load().profiles[0].settings == {"company": "acme"}, "it may be corrected later"


def test_secret_in_a_bad_entry_is_not_written_again(store: ProfileStore, path: Path) -> None:
    put(path, '{"version": 2, "profiles": [{"id": "a", "token": "canary-93f1", "sync": [{"api_key": "canary-93f1"}]}]}')
    assert store.load().bad_entries[0].text == '{"id": "a", "sync": [{}]}'
    save(store, BOTH)
    store.update(lambda stored: stored)
    for found in path.parent.iterdir():
        assert "canary-93f1" not in found.read_text("utf-8")
    assert content(path)["profiles"][0] == {"id": "a", "sync": [{}]}


def test_secret_beside_a_huge_number_costs_one_entry(store: ProfileStore, path: Path) -> None:
    numbers = f'"few": 1.10, "many": {"9" * 5_000}'
    bad = f'{{"id": "b", {numbers}, "token": "canary-93f1"}}'
    put(path, f'{{"version": 2, "profiles": [{ENTRY}, {bad}], "last_used": "a"}}')
    loaded = store.load()
    assert [profile.name for profile in loaded.profiles] == ["A"]
    assert [entry.text for entry in loaded.bad_entries] == [f'{{"id": "b", {numbers}}}']


def test_numbers_of_a_later_build_keep_their_characters(store: ProfileStore, path: Path) -> None:
    numbers = f"[1.10, 1e400, {'9' * 5_000}]"
    put(path, f'{{"version": 2, "profiles": [{ENTRY}], "last_used": "a", "later": {numbers}}}')
    store.update(lambda stored: replace(stored, last_used=""))
    assert f'"later": {numbers}' in path.read_text("utf-8")


def test_unknown_colour_and_last_profile_cost_nothing(store: ProfileStore, path: Path) -> None:
    put(path, '{"version": 2, "profiles": [' + ENTRY.replace("}", ', "colour": "teal"}') + '], "last_used": 5}')
    loaded = store.load()
    assert [profile.colour for profile in loaded.profiles] == ["teal"]
    assert (loaded.last_used, loaded.bad_entries) == ("", ())
    store.update(lambda stored: stored)
    assert content(path)["profiles"][0]["colour"] == "teal"


def test_version_before_replaces_a_broken_file(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    save(store, Stored((ACME,), ACME.id))
    backup = path.with_name("profiles.json.bak")
    os.utime(backup, (1_764_424_920, 1_764_424_920))
    broken = put(path, BROKEN["cut off"])
    assert store.backup() == Backup(datetime(2025, 11, 29, 14, 2, tzinfo=UTC), (ACME, CLEMTA))
    assert path.read_bytes() == broken, "looking changes nothing"
    assert store.restore() == BOTH
    assert path.read_bytes() == backup.read_bytes()
    (aside,) = path.parent.glob("profiles.broken-*.json")
    assert aside.read_bytes() == broken


def test_version_before_replaces_a_file_that_is_gone(store: ProfileStore, path: Path) -> None:
    put(path.with_name("profiles.json.bak"), SAMPLE.read_bytes())
    assert store.restore() == BOTH
    assert store.load() == BOTH


@pytest.mark.parametrize("data", [None, b"", b"{", b'{"version": 3}', b'{"version": 2, "profiles": [null]}'])
def test_useless_version_before_is_not_offered(store: ProfileStore, path: Path, data: bytes | None) -> None:
    put(path, "")
    if data is not None:
        put(path.with_name("profiles.json.bak"), data)
    assert store.backup() is None


def test_folder_in_place_of_the_version_before(store: ProfileStore, path: Path) -> None:
    path.with_name("profiles.json.bak").mkdir(parents=True)
    assert store.backup() is None


def test_file_saved_meanwhile_is_not_replaced(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    save(store, Stored((ACME,), ACME.id))
    assert store.restore() == Stored((ACME,), ACME.id)
    assert {found.name for found in beside(path)} == {"profiles.json", "profiles.json.bak"}


def test_broken_file_stays_without_a_version_before(store: ProfileStore, path: Path) -> None:
    data = put(path, "{")
    with pytest.raises(StoreError) as caught:
        store.restore()
    assert caught.value.reason is StoreErrorReason.BROKEN
    assert beside(path) == {path: data}


def test_each_broken_file_is_kept(store: ProfileStore, path: Path) -> None:
    for data in (b"first", b"second"):
        put(path, data)
        save(store, BOTH)
    assert {aside.read_bytes() for aside in path.parent.glob("profiles.broken-*.json")} == {b"first", b"second"}


@pytest.mark.parametrize("data", [None, b"broken"], ids=["gone", "broken"])
def test_known_profiles_replace_a_lost_file(store: ProfileStore, path: Path, data: bytes | None) -> None:
    if data:
        put(path, data)
    store.update(lambda stored: replace(stored, last_used=ACME.id), known=BOTH)
    assert store.load() == replace(BOTH, last_used=ACME.id)


def test_change_starts_from_the_stored_state(store: ProfileStore, path: Path) -> None:
    save(store, Stored((ACME,), ACME.id))
    save(ProfileStore(path), BOTH)
    assert store.update(lambda stored: replace(stored, last_used=ACME.id), known=Stored()) == replace(
        BOTH, last_used=ACME.id
    )


def test_newer_version_is_never_overwritten(store: ProfileStore, path: Path) -> None:
    data = put(path, '{"version": 3, "connections": "of another shape"}')
    assert reason(store) is StoreErrorReason.NEWER_VERSION
    assert reason(store, BOTH) is StoreErrorReason.NEWER_VERSION
    assert beside(path) == {path: data}


def test_error_never_contains_the_content(store: ProfileStore, path: Path) -> None:
    put(path, '{"version": 1, "profiles": [{"id": "canary-93f1"}, {"id": "canary-93f1"')
    with pytest.raises(StoreError) as caught:
        store.load()
    error: BaseException | None = caught.value
    while error is not None:
        assert "canary-93f1" not in f"{error} {error!r}"
        error = error.__cause__ or error.__context__


def test_folder_in_place_of_the_file_is_reported(store: ProfileStore, path: Path) -> None:
    path.mkdir(parents=True)
    assert reason(store) is StoreErrorReason.NOT_A_FILE
    assert reason(store, BOTH) is StoreErrorReason.NOT_A_FILE


def test_uncreatable_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "occupied").symlink_to(tmp_path / "nowhere")
    assert reason(ProfileStore(tmp_path / "occupied" / "profiles.json"), BOTH) is StoreErrorReason.NOT_WRITABLE


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, StoreErrorReason.DISK_FULL),
        (errno.EDQUOT, StoreErrorReason.DISK_FULL),
        (errno.EACCES, StoreErrorReason.NOT_WRITABLE),
        (errno.EROFS, StoreErrorReason.NOT_WRITABLE),
        (errno.EIO, StoreErrorReason.NOT_WRITABLE),
    ],
)
def test_failing_disk_leaves_the_old_profiles(
    store: ProfileStore, path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: StoreErrorReason
) -> None:
    def fail(*_args: Any) -> int:
        raise OSError(number, os.strerror(number))

    data = put(path, SAMPLE.read_bytes())
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        assert reason(store, Stored()) is expected
    assert beside(path) == {path: data}
