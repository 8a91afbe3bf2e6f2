"""Injects a fault into each operating system call of a save, one at a time.

As a program, it repeats the save in processes that are killed, each one call later:

    python -m tests.unit.storage.fault_injection SITUATION FOLDER

leaves one folder per step in FOLDER, named by the number of the step.
"""

import errno
import io
import os
import signal
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any, Self
from unittest.mock import patch

from contactdesk.model.contact import Contact, ResponseInfo
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.profile import Profile
from contactdesk.services.export import write_export
from contactdesk.storage.profile_format import Stored
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system.atomic_file import write_atomically

CALLS: dict[ModuleType, tuple[str, ...]] = {
    os: (
        "chmod", "close", "fsync", "ftruncate", "link", "listdir", "lstat", "mkdir", "open", "read", "readlink",
        "remove", "rename", "replace", "rmdir", "scandir", "stat", "symlink", "unlink", "write",
    ),
    io: ("open",),
}  # fmt: skip
"""The calls that reach the disk."""
if sys.platform != "win32":
    import fcntl

    CALLS[fcntl] = ("flock",)

Call = Callable[..., Any]
Effect = Callable[[str, Call, tuple[Any, ...], dict[str, Any]], Any]
"""Replaces a call; receives its name, the call itself, and its arguments."""


class Fault(AbstractContextManager["Fault"]):
    """Replaces one call inside its ``with`` block by an effect.

    Args:
        step: the number of the call, from 0.
        effect: replaces it.

    Attributes:
        taken: the names of the calls so far.
    """

    def __init__(self, step: int, effect: Effect) -> None:
        self.taken: list[str] = []
        self._step = step
        self._effect = effect
        self._patches = ExitStack()

    @property
    def is_reached(self) -> bool:
        """Whether there were that many calls."""
        return len(self.taken) > self._step

    def __enter__(self) -> Self:
        for place, names in CALLS.items():
            for name in names:
                self._patches.enter_context(patch.object(place, name, self._watched(name, getattr(place, name))))
        return self

    def __exit__(self, *_error: object) -> None:
        self._patches.close()

    def _watched(self, name: str, call: Call) -> Call:
        def watched(*args: Any, **kwargs: Any) -> Any:
            self.taken.append(name)
            if len(self.taken) == self._step + 1:
                return self._effect(name, call, args, kwargs)
            return call(*args, **kwargs)

        return watched


def refuse(name: str, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Fail; a file is closed all the same."""
    if name == "close":
        call(*args, **kwargs)
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def write_half(name: str, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Fill the disk in the middle of a write."""
    if name == "write":
        call(args[0], args[1][: len(args[1]) // 2])
    if name == "close":
        call(*args, **kwargs)
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def kill(name: str, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Kill the process, in the middle of a write if the call is one."""
    if name == "write":
        call(args[0], args[1][: len(args[1]) // 2])
    os.kill(os.getpid(), signal.SIGKILL)


ACME = Profile("a" * 32, "Acme – Produktion ☂", "wethod", "https://api.wethod.com", {"company": "acme"})
CLEMTA = Profile(id="c" * 32, name="Clemta", api="clemta", base_url="https://api.clemta.com")
OLDER = Stored((replace(ACME, name="Acme before"),), ACME.id)
OLD = Stored((ACME,), ACME.id)
NEW = Stored((ACME, CLEMTA), ACME.id)
NEXT = Stored((CLEMTA,), CLEMTA.id)
BROKEN = b'{"version": 1, "profiles": ['
VERSION_1 = f"""{{
    "version": 1,
    "profiles": [
        {{
            "id": "{ACME.id}",
            "name": "Acme – Produktion ☂",
            "api": "wethod",
            "base_url": "https://api.wethod.com",
            "company": "acme",
            "api_version": ""
        }}
    ],
    "last_used": "{ACME.id}"
}}""".encode()
"""``OLD`` as the previous version of the program wrote it."""
CONTACT = Contact(
    "wethod",
    "",
    "1",
    "1",
    (),
    (),
    (),
    JsonObject([("id", "1")]),
    ResponseInfo(200, "", 0, datetime(2026, 1, 1, tzinfo=UTC)),
)
EXPORTED = b'{\n  "id": "1"\n}\n'
PICTURE = b"\x89PNG" * 1_000


def file_of(folder: Path) -> Path:
    return folder / "config" / "profiles.json"


def save(folder: Path, stored: Stored) -> None:
    ProfileStore(file_of(folder)).update(lambda _before: stored)


@dataclass(frozen=True, slots=True)
class Situation:
    """A save in a folder.

    Attributes:
        prepare: creates the content before the save.
        act: saves.
        keeps_profiles: whether profiles are saved, and not any other file, ``file``.
    """

    prepare: Callable[[Path], object]
    act: Callable[[Path], object]
    keeps_profiles: bool = True


def _add_clemta(folder: Path) -> None:
    ProfileStore(file_of(folder)).update(lambda stored: replace(stored, profiles=(*stored.profiles, CLEMTA)), known=OLD)


def _saved_twice(folder: Path) -> None:
    save(folder, OLDER)
    save(folder, OLD)


def _through_a_link(folder: Path) -> None:
    save(folder / "elsewhere", OLD)
    file_of(folder).parent.mkdir()
    file_of(folder).symlink_to(file_of(folder / "elsewhere"))


def _left_by_a_kill(folder: Path) -> None:
    _saved_twice(folder)
    for name in ("first", "second"):
        (file_of(folder).parent / f".contactdesk-{name}.tmp").write_bytes(b"half of a pro")


def _broken(folder: Path) -> None:
    _saved_twice(folder)
    file_of(folder).write_bytes(BROKEN)


def _version_1(folder: Path) -> None:
    _saved_twice(folder)
    file_of(folder).write_bytes(VERSION_1)


def _an_old_file(folder: Path) -> None:
    (folder / "file").write_bytes(b"old")


def _nothing(_folder: Path) -> None:
    pass


def _export(folder: Path) -> None:
    write_export(folder / "file", CONTACT)


def _take_picture(folder: Path) -> None:
    write_atomically(folder / "file", PICTURE)


SITUATIONS = {
    "the first save": Situation(_nothing, _add_clemta),
    "the second save": Situation(lambda folder: save(folder, OLD), _add_clemta),
    "a later save": Situation(_saved_twice, _add_clemta),
    "a save through a link": Situation(_through_a_link, _add_clemta),
    "a save after a kill": Situation(_left_by_a_kill, _add_clemta),
    "a save over a broken file": Situation(_broken, _add_clemta),
    "a save over version 1": Situation(_version_1, _add_clemta),
    "an export": Situation(_nothing, _export, keeps_profiles=False),
    "an export over an old one": Situation(_an_old_file, _export, keeps_profiles=False),
    "a picture": Situation(_nothing, _take_picture, keeps_profiles=False),
    "a picture over an old one": Situation(_an_old_file, _take_picture, keeps_profiles=False),
}


def kill_at_each_step(situation: Situation, place: Path) -> None:
    """Save in one process per step, each killed at its step, until one survives."""
    for step in count():
        folder = place / str(step)
        folder.mkdir()
        situation.prepare(folder)
        child = os.fork()
        if child == 0:
            with Fault(step, kill):
                situation.act(folder)
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status == 0:
            return
        assert status == -signal.SIGKILL, f"step {step} ended with {status}"


if __name__ == "__main__":
    kill_at_each_step(SITUATIONS[sys.argv[1]], Path(sys.argv[2]))
