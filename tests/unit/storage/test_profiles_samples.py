"""One file of each shape that ``profiles.json`` ever had, as its build wrote it: an update loses none of it.

A build that adds a member, or raises the version, adds a sample; none is ever changed.
"""

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from contactdesk.model.profile import Profile
from contactdesk.storage.profile_format import VERSION
from contactdesk.storage.profile_store import ProfileStore

SAMPLES = sorted((Path(__file__).parent / "data").glob("profiles-v*.json"), key=lambda path: path.name)


def members(value: Any, path: str = "") -> dict[str, Any]:
    """Return every single value by its path; those that version 2 moved, by the path in version 2."""
    if isinstance(value, dict | list) and value:
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        return {place: one for key, part in parts for place, one in members(part, f"{path}/{key}").items()}
    return {re.sub(r"(/profiles/\d+)/(company|api_version)", r"\1/settings/\2", path): value}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_one_save_loses_nothing(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.write_bytes(sample.read_bytes())
    store = ProfileStore(path)
    before = store.load()
    store.update(lambda stored: stored)
    assert ProfileStore(path).load() == before
    there_before = members(json.loads(sample.read_bytes())) | {"/version": 2}
    there_now = members(json.loads(path.read_bytes()))
    assert {place: there_now.get(place, "lost") for place in there_before} == there_before


def test_each_version_has_a_sample() -> None:
    assert {json.loads(sample.read_bytes())["version"] for sample in SAMPLES} == set(range(1, VERSION + 1))


def test_each_member_of_a_profile_is_in_some_sample() -> None:
    seen = {key for sample in SAMPLES for entry in json.loads(sample.read_bytes())["profiles"] for key in entry}
    assert {field.name for field in fields(Profile)} <= seen
