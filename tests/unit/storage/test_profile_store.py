"""The file of the profiles."""

import errno
import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from contactdesk.model.profile import Profile
from contactdesk.storage.profile_store import ProfileStore, Stored, StoreError, StoreErrorReason

SAMPLE = Path(__file__).parent / "data" / "profiles-v1.json"
ACME = Profile(
    id="0b6f3a52c1d84e7f9a35d2c4e6f80a1b",
    name="Acme – Produktion ☂",
    api="wethod",
    base_url="https://api.wethod.com",
    company="acme",
    api_version="2024-06-15",
    colour="green",
    timeout_s=20.5,
)
CLEMTA = Profile(
    id="7c1e9d4b8a2f4c6d9e0b1a2c3d4e5f60",
    name="Clemta",
    api="clemta",
    base_url="https://api.clemta.com",
    company="",
    api_version="",
    colour="blue",
    timeout_s=15.0,
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
    """What the folder holds, but for the lock, which holds nothing."""
    return {found: found.read_bytes() for found in path.parent.iterdir() if found.suffix != ".lock"}


def reason(store: ProfileStore, stored: Stored | None = None) -> StoreErrorReason:
    with pytest.raises(StoreError) as caught:
        store.load() if stored is None else save(store, stored)
    assert caught.value.path == store.path
    return caught.value.reason


def test_no_file_is_no_profile(store: ProfileStore, path: Path) -> None:
    assert store.load() == Stored((), "")
    assert not path.parent.exists()


def test_the_documented_file() -> None:
    assert ProfileStore(SAMPLE).load() == BOTH


def test_a_file_with_a_byte_order_mark(store: ProfileStore, path: Path) -> None:
    put(path, b"\xef\xbb\xbf" + SAMPLE.read_bytes())
    assert store.load() == BOTH


def test_what_is_saved(store: ProfileStore, path: Path) -> None:
    save(store, BOTH)
    assert store.load() == BOTH
    expected = json.loads(SAMPLE.read_bytes())
    expected["profiles"][1] |= {"company": "", "api_version": "", "colour": "blue", "timeout_s": 15.0}
    assert content(path) == expected
    assert "Acme – Produktion ☂" in path.read_text("utf-8"), "readable by people"
    save(store, Stored())
    assert store.load() == Stored()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are those of POSIX")
def test_the_owner_alone_may_read(store: ProfileStore, path: Path) -> None:
    put(path, SAMPLE.read_bytes())
    path.chmod(0o644)
    save(store, BOTH)
    assert {found.name: stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()} == {
        "profiles.json": 0o600,
        "profiles.json.bak": 0o600,
        "profiles.json.lock": 0o600,
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


def test_members_of_another_build_survive(store: ProfileStore, path: Path) -> None:
    sample = json.loads(SAMPLE.read_bytes())
    sample["sorting"] = {"by": ["name"]}
    sample["profiles"][0]["tags"] = ["vip", None]
    sample["profiles"][1]["note"] = "goes with its profile"
    put(path, json.dumps(sample))
    save(store, Stored((replace(ACME, name="Renamed"),), ACME.id))
    assert content(path)["sorting"] == {"by": ["name"]}
    (saved,) = content(path)["profiles"]
    assert (saved["name"], saved["tags"]) == ("Renamed", ["vip", None])
    assert "goes with its profile" not in path.read_text("utf-8")


@pytest.mark.parametrize("key", ["secret", "Token", "api_key", "API-Key", "access_token"])
def test_a_secret_put_in_by_hand_is_not_written_again(store: ProfileStore, path: Path, key: str) -> None:
    sample = json.loads(SAMPLE.read_bytes())
    sample[key] = sample["profiles"][0][key] = "canary-93f1"
    sample["sync"] = {"accounts": [{key: "canary-93f1"}]}
    put(path, json.dumps(sample))
    save(store, BOTH)
    for found in path.parent.iterdir():
        assert "canary-93f1" not in found.read_text("utf-8")


def test_a_profile_of_an_unknown_api_is_kept(store: ProfileStore, path: Path) -> None:
    put(path, SAMPLE.read_text("utf-8").replace('"clemta"', '"a third one"'))
    third = replace(CLEMTA, api="a third one")
    assert store.load().profiles == (ACME, third)
    save(store, store.load())
    assert store.load().profiles == (ACME, third)


def test_half_a_character_in_a_name_does_not_break_the_file(store: ProfileStore) -> None:
    save(store, Stored((replace(ACME, name="Acme \ud83d"),), ACME.id))
    assert store.load().profiles == (replace(ACME, name="Acme ?"),)


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
    "no version": '{"profiles": []}',
    "version zero": '{"version": 0, "profiles": []}',
    "version in words": '{"version": "1", "profiles": []}',
    "version true": '{"version": true, "profiles": []}',
    "no profiles": '{"version": 1}',
    "profiles no list": '{"version": 1, "profiles": {}}',
    "duplicate ids": f'{{"version": 1, "profiles": [{ENTRY}, {ENTRY}]}}',
    **{
        f"profile: {member}": f'{{"version": 1, "profiles": [{ENTRY.replace(*change)}]}}'
        for member, change in {
            "no object": (ENTRY, '"A"'),
            "no id": ('"id": "a", ', ""),
            "empty id": ('"id": "a"', '"id": ""'),
            "no name": ('"name": "A", ', ""),
            "name a number": ('"name": "A"', '"name": 5'),
            "no api": ('"api": "clemta", ', ""),
            "api null": ('"api": "clemta"', '"api": null'),
            "no base_url": (', "base_url": "https://a.example"', ""),
            "no time": ("}", ', "timeout_s": 0}'),
            "endless time": ("}", ', "timeout_s": Infinity}'),
            "time in words": ("}", ', "timeout_s": "15"}'),
        }.items()
    },
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_told_and_set_aside_when_something_is_saved(
    store: ProfileStore, path: Path, case: str
) -> None:
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


def test_each_broken_file_is_kept(store: ProfileStore, path: Path) -> None:
    for data in (b"first", b"second"):
        put(path, data)
        save(store, BOTH)
    assert {aside.read_bytes() for aside in path.parent.glob("profiles.broken-*.json")} == {b"first", b"second"}


@pytest.mark.parametrize("data", [None, b"broken"], ids=["gone", "broken"])
def test_what_is_known_is_not_lost_with_the_file(store: ProfileStore, path: Path, data: bytes | None) -> None:
    if data:
        put(path, data)
    store.update(lambda stored: replace(stored, last_used=ACME.id), known=BOTH)
    assert store.load() == replace(BOTH, last_used=ACME.id)


def test_what_another_has_stored_meanwhile_is_what_is_changed(store: ProfileStore, path: Path) -> None:
    save(store, Stored((ACME,), ACME.id))
    save(ProfileStore(path), BOTH)
    assert store.update(lambda stored: replace(stored, last_used=ACME.id), known=Stored()) == replace(
        BOTH, last_used=ACME.id
    )


def test_a_newer_version_is_refused_and_never_overwritten(store: ProfileStore, path: Path) -> None:
    data = put(path, '{"version": 2, "connections": "of another shape"}')
    assert reason(store) is StoreErrorReason.NEWER_VERSION
    assert reason(store, BOTH) is StoreErrorReason.NEWER_VERSION
    assert beside(path) == {path: data}


def test_the_error_never_has_the_content(store: ProfileStore, path: Path) -> None:
    put(path, '{"version": 1, "profiles": [{"id": "canary-93f1"}], "last_used": ["canary-93f1"]}')
    with pytest.raises(StoreError) as caught:
        store.load()
    error: BaseException | None = caught.value
    while error is not None:
        assert "canary-93f1" not in f"{error} {error!r}"
        error = error.__cause__ or error.__context__


def test_a_file_that_cannot_be_read(store: ProfileStore, path: Path) -> None:
    path.mkdir(parents=True)
    assert reason(store) is StoreErrorReason.NOT_READABLE
    assert reason(store, BOTH) is StoreErrorReason.NOT_READABLE


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
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
def test_a_disk_that_takes_nothing_leaves_the_old_profiles(
    store: ProfileStore, path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: StoreErrorReason
) -> None:
    def fail(*_args: Any) -> int:
        raise OSError(number, os.strerror(number))

    data = put(path, SAMPLE.read_bytes())
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        assert reason(store, Stored()) is expected
    assert beside(path) == {path: data}


def test_a_file_of_certificates_is_kept_where_there_is_one(store: ProfileStore, path: Path) -> None:
    with_file = replace(BOTH.profiles[0], ca_file="/etc/company.pem")
    save(store, Stored((with_file, BOTH.profiles[1])))
    first, second = content(path)["profiles"]
    assert first["ca_file"] == "/etc/company.pem"
    assert "ca_file" not in second
    assert store.load().profiles[0] == with_file
