"""Contacts on lines: what becomes of one that cannot be written."""

import io
from pathlib import Path

import pytest

from contactdesk.get_command.output import LineOutput
from contactdesk.get_command.state_file import StateFile, asked
from contactdesk.model.lossless_json import JsonObject, parse
from tests.factories import profile


class Full(io.BytesIO):
    """Stands for a file on a full disk."""

    def flush(self) -> None:
        raise OSError("no room")


@pytest.fixture
def contact() -> JsonObject:
    value = parse(b'{"id": 1}')
    assert isinstance(value, JsonObject)
    return value


def test_contact_that_cannot_be_written_stays_to_be_asked(tmp_path: Path, contact: JsonObject) -> None:
    state = StateFile.create(tmp_path / "list.ndjson", asked(profile(), ["1"], is_demo=False))
    with pytest.raises(OSError, match="no room"):
        LineOutput(Full(), state).write_contact("1", contact)
    assert state.left == ["1"]
    state.close()
    assert (tmp_path / "list.ndjson.state").exists()


def test_contact_that_cannot_be_printed_is_reported(contact: JsonObject) -> None:
    with pytest.raises(OSError, match="no room"):
        LineOutput(Full()).write_contact("1", contact)
