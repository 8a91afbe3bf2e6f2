"""``FILE.ndjson.state``: what a run was asked, and how each ID ended, so that a later run can go on.

The first line says what was asked. Each further line has one outcome, written before the contact's line in
``FILE.ndjson``, and says where that line ends: a contact counts as found only if its line is there as a whole.
"""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import IO, Any, TypeAlias

from contactdesk.get_command.arguments import state_path
from contactdesk.get_command.errors import CannotRunError
from contactdesk.model.bulk import RowState
from contactdesk.model.profile import Profile
from contactdesk.system.file_lock import FileLock, HeldError
from contactdesk.system.language import filled, translate

Record: TypeAlias = dict[str, Any]
"""The outcome of one ID: ``{"id", "outcome", "kind", "message"}``, or ``{"id", "outcome", "end"}`` for a contact."""

FINAL = {RowState.FOUND.value, RowState.NOT_FOUND.value}
"""The outcomes that no later run asks for again."""

_VERSION = 1
_OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class Asked:
    """Says what a run asks, and whom; never with a secret.

    Attributes:
        profile: the profile's id.
        api: the key of its API.
        base_url: its address.
        settings: its API's settings.
        ids: the distinct IDs, as they are sent.
    """

    profile: str
    api: str
    base_url: str
    settings: Mapping[str, str]
    ids: tuple[str, ...] = field(repr=False)


def asked(profile: Profile, ids: Sequence[str], *, is_demo: bool) -> Asked:
    """Return what is asked through a profile."""
    # The demo service has another port in each run.
    return Asked(profile.id, profile.api, "demo" if is_demo else profile.base_url, dict(profile.settings), tuple(ids))


class StateFile:
    """Appends outcomes to the state file.

    Attributes:
        asked: what the run asks.
        records: the outcomes so far, by ID.
    """

    def __init__(self, path: Path, lock: FileLock, file: IO[bytes], what: Asked, records: dict[str, Record]) -> None:
        self.asked = what
        self.records = records
        self._path = path
        self._lock = lock
        self._file = file

    @classmethod
    def create(cls, out: Path, what: Asked) -> "StateFile":
        """Create the file, for its owner only.

        Raises:
            CannotRunError: there is one from an earlier run, or from one that has not ended.
            OSError: it cannot be written.
        """
        path = state_path(out)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNER_ONLY)
        except FileExistsError:
            _locked(path).release()
            text = translate(
                "GetCommand", "{path} is left from a run that did not end. Use --resume {out}, or remove it."
            )
            raise CannotRunError(filled(text, path=path, out=out)) from None
        state = cls(path, _locked(path), os.fdopen(descriptor, "wb"), what, {})
        header = {"version": _VERSION, "profile": what.profile, "api": what.api, "base_url": what.base_url}
        try:
            state._append(header | {"settings": dict(what.settings), "ids": list(what.ids)})
        except OSError:
            state.close()
            path.unlink(missing_ok=True)
            raise
        return state

    @classmethod
    def load(cls, out: Path) -> "StateFile":
        """Read the file of an earlier run to go on with it.

        The last line of ``out`` is removed if it was cut; its ID is asked for again.

        Raises:
            CannotRunError: there is none, it does not belong to ``out``, or a run that has not ended uses it.
            OSError: a file cannot be read or written.
        """
        path = state_path(out)
        if not path.exists():
            text = translate("GetCommand", "{path} is missing: a run can be resumed only with it.")
            raise CannotRunError(filled(text, path=path))
        lock = _locked(path)
        try:
            what, records, whole = _read(path, out)
        except BaseException:
            lock.release()
            raise
        state = cls(path, lock, path.open("ab"), what, whole)
        for contact_id in records.keys() - whole.keys():
            # Else a line that is written now and reaches this end would stand for it in a later run.
            state._append({"id": contact_id, "outcome": RowState.WAITING.value})
        return state

    def append(self, record: Record) -> None:
        """Write the outcome of one ID."""
        self.records[record["id"]] = record
        self._append(record)

    def forget(self, contact_id: str) -> None:
        """Count an ID as not asked, whose contact could not be written; in the file, the line's end says so."""
        del self.records[contact_id]

    @property
    def left(self) -> list[str]:
        """The IDs that are still to be asked; those that have failed come last, so that none stops every run."""
        left = (each for each in self.asked.ids if self.records.get(each, {}).get("outcome") not in FINAL)
        return sorted(left, key=self.records.__contains__)

    @property
    def missing(self) -> dict[str, Record]:
        """The outcomes of the IDs that no contact has."""
        return {each: record for each, record in self.records.items() if record["outcome"] == RowState.NOT_FOUND}

    def close(self) -> None:
        """Close the file; remove it if nothing is left to ask."""
        # Only bytes are left whose write failed before, which was reported.
        with suppress(OSError):
            self._file.close()
        # Windows removes no file that is open.
        self._lock.release()
        if not self.left:
            with suppress(FileNotFoundError):
                self._path.unlink()

    def _append(self, content: Record) -> None:
        self._file.write(json.dumps(content).encode() + b"\n")
        self._file.flush()


def _locked(path: Path) -> FileLock:
    try:
        return FileLock(path, 0)
    except HeldError:
        text = translate("GetCommand", "{path} belongs to a run that has not ended yet.")
        raise CannotRunError(filled(text, path=path)) from None


def _read(path: Path, out: Path) -> tuple[Asked, dict[str, Record], dict[str, Record]]:
    """Return what was asked, the last outcome of each ID, and those among them whose contact is in ``out``."""
    path.chmod(_OWNER_ONLY)
    _drop_cut_line(path)
    size = _drop_cut_line(out) if out.exists() else 0
    try:
        header, *outcomes = map(json.loads, path.read_bytes().splitlines())
        what = _asked(header)
        last = {str(record["id"]): record for record in outcomes}
        records = {each: record for each, record in last.items() if record["outcome"] != RowState.WAITING}
        whole = {contact_id: record for contact_id, record in records.items() if record.get("end", 0) <= size}
    except (ValueError, KeyError, TypeError, AttributeError):
        text = translate("GetCommand", "{path} is damaged. Remove it, and start again.")
        raise CannotRunError(filled(text, path=path)) from None
    return what, records, whole


def _asked(header: Record) -> Asked:
    if header["version"] != _VERSION:
        raise ValueError
    return Asked(
        header["profile"], header["api"], header["base_url"], dict(header["settings"]), tuple(map(str, header["ids"]))
    )


def _drop_cut_line(path: Path) -> int:
    """Remove the last line of a file if it has no end, and return the file's size."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        if size:
            with mmap(file.fileno(), 0, access=ACCESS_READ) as content:
                whole = content.rfind(b"\n") + 1
            if whole < size:
                size = file.truncate(whole)
    return size
