"""An update under an open window is noticed, and what goes wrong from then on is told as that."""

from collections.abc import Callable
from pathlib import Path

import pytest

from contactdesk.model import installation
from contactdesk.model.failure import FailureKind, as_failure


def put_a_new_file_there(program: Path) -> None:
    new = program.with_name("new")
    new.write_text("the same")
    new.replace(program)


@pytest.mark.parametrize("update", [put_a_new_file_there, Path.unlink])
def test_what_goes_wrong_after_an_update_is_told_as_that(
    update: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    program.write_text("the same")
    monkeypatch.setattr(installation, "_FILE", program)
    monkeypatch.setattr(installation, "_SEEN_AT_START", installation._seen())
    assert as_failure(()).kind is FailureKind.UNEXPECTED
    update(program)
    assert as_failure(()).kind is FailureKind.REPLACED


def test_this_very_program_is_as_it_was() -> None:
    assert not installation.was_replaced()
    assert installation._SEEN_AT_START
