"""The state file of a run: what a later run reads there."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from contactdesk.get_command.arguments import state_path
from contactdesk.get_command.errors import CannotRunError
from contactdesk.get_command.state_file import Record, StateFile, asked
from tests.factories import profile

ASKED = asked(profile(base_url="https://api.example"), ["1", "2", "3"], is_demo=False)
FOUND: Record = {"id": "1", "outcome": "found", "end": 9}
MISSING: Record = {"id": "2", "outcome": "not found", "kind": "not found", "message": "No such contact."}
FAILED: Record = {"id": "3", "outcome": "failed", "kind": "timed out", "message": "Too late."}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "list.ndjson"


def written(out: Path, *records: Record) -> Path:
    """Write the state of a run, and return the path of the file."""
    state = StateFile.create(out, ASKED)
    for record in records:
        state.append(record)
    state.close()
    return state_path(out)


def test_state_has_what_was_asked_and_no_secret(out: Path) -> None:
    header, *records = written(out, FOUND, FAILED).read_text(encoding="utf-8").splitlines()
    assert json.loads(header) == {
        "version": 1,
        "profile": "acme",
        "api": "wethod",
        "base_url": "https://api.example",
        "settings": {"company": "acme", "api_version": "2024-06-15"},
        "ids": ["1", "2", "3"],
    }
    assert [json.loads(record) for record in records] == [FOUND, FAILED]


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_state_is_for_its_owner_only(out: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        path = written(out)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    StateFile.load(out).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_loaded_state_knows_what_is_left(out: Path) -> None:
    written(out, FOUND, MISSING, FAILED)
    out.write_bytes(b'{"id": 1}\n')
    state = StateFile.load(out)
    assert state.asked == ASKED
    assert state.left == ["3"]
    assert state.records == {"1": FOUND, "2": MISSING, "3": FAILED}
    state.close()


def test_last_outcome_counts(out: Path) -> None:
    written(out, FAILED, FAILED | {"outcome": "not found"})
    state = StateFile.load(out)
    assert state.left == ["1", "2"]
    state.close()


def test_cut_line_is_dropped_and_asked_again(out: Path) -> None:
    written(out, FOUND, {"id": "2", "outcome": "found", "end": 19})
    out.write_bytes(b'{"id":1}\n{"id"')
    state = StateFile.load(out)
    assert out.read_bytes() == b'{"id":1}\n'
    assert state.left == ["2", "3"]
    state.close()


def test_cut_outcome_is_dropped_and_asked_again(out: Path) -> None:
    path = written(out, FOUND, MISSING)
    out.write_bytes(b'{"id":1}\n')
    os.truncate(path, path.stat().st_size - 5)
    state = StateFile.load(out)
    assert state.left == ["2", "3"]
    state.append(MISSING)
    state.close()
    assert [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()[1:]] == ["1", "2"]


def test_contact_without_its_line_is_asked_again(out: Path) -> None:
    written(out, FOUND)
    state = StateFile.load(out)
    assert state.left == ["1", "2", "3"]
    state.close()


def test_line_of_another_contact_does_not_stand_for_a_missing_one(out: Path) -> None:
    """The second run is killed, too, after it wrote another contact where the first one's line would have ended."""
    written(out, FOUND)
    state = StateFile.load(out)
    state.append({"id": "2", "outcome": "found", "end": 9})
    out.write_bytes(b'{"id":2}\n')
    state.close()
    state = StateFile.load(out)
    assert state.left == ["1", "3"]
    state.close()


def test_state_is_removed_when_all_is_done(out: Path) -> None:
    path = written(out, FOUND, MISSING)
    assert path.exists()
    out.write_bytes(b'{"id":1}\n')
    state = StateFile.load(out)
    state.append(FAILED | {"outcome": "not found"})
    path.unlink()
    state.close()
    assert not path.exists()
    written(out, FOUND, MISSING, FAILED | {"outcome": "found", "end": 18})
    assert not path.exists()


def test_state_of_an_unfinished_run_is_not_replaced(out: Path) -> None:
    path = written(out, MISSING)
    before = path.read_bytes()
    with pytest.raises(CannotRunError, match=r"list\.ndjson\.state is left from a run that did not end.* --resume "):
        StateFile.create(out, ASKED)
    assert path.read_bytes() == before


@pytest.mark.parametrize("begin", [lambda out: StateFile.create(out, ASKED), StateFile.load])
def test_state_of_a_run_that_goes_on_is_not_used(out: Path, begin: Callable[[Path], StateFile]) -> None:
    first = StateFile.create(out, ASKED)
    with pytest.raises(CannotRunError, match=r"list.ndjson.state belongs to a run that has not ended yet\.$"):
        begin(out)
    first.close()
    second = StateFile.load(out)
    with pytest.raises(CannotRunError, match="belongs to a run"):
        begin(out)
    second.close()


def test_state_that_cannot_be_written_is_not_left(out: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of file sizes are those of POSIX")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(OSError, match="too large"):
            StateFile.create(out, ASKED)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(out.parent.iterdir()) == []


def test_missing_state_is_reported(out: Path) -> None:
    with pytest.raises(CannotRunError, match=r"list\.ndjson\.state is missing"):
        StateFile.load(out)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "\n",
        "nonsense\n",
        "[]\n",
        "{}\n",
        '{"version": 2, "profile": "a", "api": "b", "base_url": "c", "settings": {}, "ids": []}\n',
        '{"version": 1, "profile": "a", "api": "b", "base_url": "c", "settings": {}, "ids": 5}\n',
        '{"version": 1, "profile": "a", "api": "b", "base_url": "c", "settings": {}, "ids": []}\n5\n',
        '{"version": 1, "profile": "a", "api": "b", "base_url": "c", "settings": {}, "ids": []}\n{"id": "1"}\n',
    ],
)
def test_damaged_state_is_reported(out: Path, content: str) -> None:
    state_path(out).write_text(content, encoding="utf-8")
    with pytest.raises(CannotRunError, match=r"list\.ndjson\.state is damaged"):
        StateFile.load(out)


def test_demo_service_may_have_another_port() -> None:
    first = asked(profile(base_url="http://127.0.0.1:1"), ["1"], is_demo=True)
    assert first == asked(profile(base_url="http://127.0.0.1:2"), ["1"], is_demo=True)
    assert first != asked(profile(base_url="http://127.0.0.1:2"), ["1"], is_demo=False)
