"""Two windows change profiles while the disk fails and processes die, and no saved profile is lost."""

import asyncio
import json
import os
import stat
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import event
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from contactdesk.model.profile import COLOURS, Profile
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import ProfileStore, StoreError, StoreErrorReason
from tests.fuzz.faulty_os import ERRORS, Died, Fault

_names = st.text(st.characters(codec="utf-8"), max_size=10)
_hidden = {
    "https://agent:hunter2@api.example.com/v2": "https://@api.example.com/v2",
    "agent@api.example.com": "@api.example.com",
    "0@": "@",
    "https://agent:a/b＠api.example.com:8443": "https://@api.example.com:8443",
}
"""What is kept of an address with a user or password: only the ``@``."""
_addresses = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="@\uff20\ufe6b"), max_size=10),
    st.sampled_from([*_hidden, *_hidden.values(), "https://api.example.com/@team", "https://हिन्दी.example/@team"]),
)
_ids = st.uuids().map(lambda uuid: uuid.hex)
_profiles = st.builds(
    Profile,
    id=_ids,
    name=_names,
    api=st.sampled_from(["wethod", "clemta", "of a later build"]),
    base_url=_addresses,
    settings=st.dictionaries(st.sampled_from(["company", "api_version", "region"]), _names),
    colour=st.sampled_from(COLOURS),
    timeout_s=st.floats(0.1, 1e6),
)
_faults = st.one_of(st.none(), st.builds(Fault, st.integers(0, 30), st.one_of(st.none(), st.sampled_from(ERRORS))))
_windows = st.integers(0, 1)
_any = st.integers(0, 1_000)
_BROKEN = [b"", b"{", b"null", b"\xff\xfe", b'{"version": 1, "profiles": [{"id": ""]}']
_NEWER = b'{"version": 3, "people": []}'

Content = Stored | bytes | None
"""The content of the file: profiles, bytes that are no profiles, or ``None`` without a file."""


@dataclass
class Window:
    """One run of the program, and the state that it should have."""

    repository: ProfileRepository
    known: Stored = field(default_factory=Stored)
    offered: dict[str, Profile] = field(default_factory=dict)
    last_used: str = ""


@pytest.fixture(autouse=True)
def _no_flushing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Flush nothing to the disk: thousands of saves would take minutes on a slow one."""
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)


class ProfilesMachine(RuleBasedStateMachine):
    """Two windows and one file; the model is the content that the file should have."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "config" / "profiles.json"
        self.runner = asyncio.Runner()
        self.file: Content = None
        self.set_aside: set[bytes] = set()
        self.windows = [self.opened(), self.opened()]

    def teardown(self) -> None:
        self.runner.close()
        self.folder.cleanup()

    @rule(window=_windows, profile=_profiles, fault=_faults)
    def add(self, window: int, profile: Profile, fault: Fault | None) -> None:
        self.save(window, profile, fault)

    @rule(window=_windows, which=_any, changed=_profiles, fault=_faults)
    def change(self, window: int, which: int, changed: Profile, fault: Fault | None) -> None:
        if profile := self.picked(window, which):
            self.save(window, replace(changed, id=profile.id), fault)

    @rule(window=_windows, which=_any, new_id=_ids, fault=_faults)
    def duplicate(self, window: int, which: int, new_id: str, fault: Fault | None) -> None:
        if profile := self.picked(window, which):
            self.save(window, replace(profile, id=new_id, name=profile.name + " copy"), fault)

    def save(self, window: int, profile: Profile, fault: Fault | None) -> None:
        expected = replace(profile, base_url=_hidden.get(profile.base_url, profile.base_url))

        def change(stored: Stored) -> Stored:
            kept = [expected if known.id == expected.id else known for known in stored.profiles]
            if expected not in kept:
                kept.append(expected)
            return Stored(tuple(kept), stored.last_used or profile.id)

        self.act(window, self.windows[window].repository.save(profile), change, fault)

    @rule(window=_windows, which=_any, fault=_faults)
    def remove(self, window: int, which: int, fault: Fault | None) -> None:
        profile = self.picked(window, which)
        if profile is None:
            return
        gone = profile.id

        def change(stored: Stored) -> Stored:
            kept = tuple(known for known in stored.profiles if known.id != gone)
            return Stored(kept, "" if stored.last_used == gone else stored.last_used)

        run = self.windows[window]
        if self.act(window, run.repository.remove(gone), change, fault) and run.last_used == gone:
            run.last_used = next(iter(run.offered), "")

    @rule(window=_windows, which=_any, fault=_faults)
    def choose(self, window: int, which: int, fault: Fault | None) -> None:
        profile = self.picked(window, which)
        run = self.windows[window]
        if profile is None or profile.id == run.last_used:
            return
        chosen = run.last_used = profile.id
        self.act(window, run.repository.choose(chosen), lambda stored: replace(stored, last_used=chosen), fault)

    @rule(window=_windows)
    def restart(self, window: int) -> None:
        self.windows[window] = self.opened()

    @rule(data=st.one_of(st.sampled_from([*_BROKEN, _NEWER]), st.binary(max_size=20)))
    def break_the_file(self, data: bytes) -> None:
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_bytes(data)
        self.file = data

    @rule()
    def remove_the_file(self) -> None:
        self.path.unlink(missing_ok=True)
        self.file = None

    @invariant()
    def state_is_as_expected(self) -> None:
        assert self.holds(self.file)
        for run in self.windows:
            assert run.repository.profiles == tuple(run.offered.values())
            assert run.repository.last_used == run.last_used
        kept = [path.read_bytes() for path in self.path.parent.glob("profiles.broken-*.json")]
        assert self.set_aside <= set(kept)

    def opened(self) -> Window:
        run = Window(ProfileRepository(ProfileStore(self.path)))
        if isinstance(self.file, bytes):
            with pytest.raises(StoreError) as caught:
                self.runner.run(run.repository.load())
            newer = self.file == _NEWER
            assert caught.value.reason is (StoreErrorReason.NEWER_VERSION if newer else StoreErrorReason.BROKEN)
        else:
            self.runner.run(run.repository.load())
            self.update(run, self.file or Stored())
            run.last_used = run.known.last_used
        return run

    def update(self, run: Window, stored: Stored) -> None:
        run.known = stored
        run.offered = {profile.id: profile for profile in stored.profiles}

    def picked(self, window: int, which: int) -> Profile | None:
        offered = list(self.windows[window].offered.values())
        return offered[which % len(offered)] if offered else None

    def act(
        self, window: int, action: Coroutine[Any, Any, None], change: Callable[[Stored], Stored], fault: Fault | None
    ) -> bool:
        """Return whether the action succeeded; if not, the file is unchanged. A window that died is opened again."""
        run = self.windows[window]
        old = self.file
        new = change(old if isinstance(old, Stored) else run.known)
        try:
            with fault.injected() if fault else nullcontext():
                self.runner.run(action)
        except StoreError as error:
            event(f"{error.reason}")
            assert old == _NEWER or (fault and fault.happened)
            return False
        except Died:
            event("died")
            if self.holds(new):
                self.file = new
            self.windows[window] = self.opened()
            return False
        assert old != _NEWER
        if isinstance(old, bytes):
            self.set_aside.add(old)
        if isinstance(old, Stored):
            assert json.loads(self.path.with_name("profiles.json.bak").read_bytes()) == plain(old)
        assert stat.S_IMODE(self.path.stat().st_mode) == 0o600
        self.file = new
        self.update(run, new)
        return True

    def holds(self, content: Content) -> bool:
        """Return whether the file has this content, read without the program."""
        if content is None:
            return not self.path.exists()
        if isinstance(content, bytes):
            return self.path.read_bytes() == content
        try:
            return bool(json.loads(self.path.read_bytes()) == plain(content))
        except (FileNotFoundError, ValueError):
            return False


def plain(stored: Stored) -> dict[str, Any]:
    # Members are written only if they differ from these.
    unsaid = {"ca_file": "", "environment": "", "related_details": True, "ask_all": None}
    profiles = [
        {k: v for k, v in asdict(each).items() if k not in unsaid or v != unsaid[k]} for each in stored.profiles
    ]
    return {"version": 2, "profiles": profiles, "last_used": stored.last_used}


TestProfiles = ProfilesMachine.TestCase
