"""The licences of the program and of all that it brings along."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.system.licences import Component, components, in_full

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def found() -> dict[str, Component]:
    return {component.name.lower().replace("_", "-"): component for component in components()}


def test_every_library_that_the_program_asks_for_is_there(found: dict[str, Component]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<>=~]", requirement)[0].lower() for requirement in project["dependencies"]}
    assert asked <= set(found)
    assert found["contactdesk"].version == __version__
    assert next(iter(found)) == "contactdesk"


def test_what_the_libraries_need_in_turn_is_there_and_nothing_of_the_tests(found: dict[str, Component]) -> None:
    assert {"h11", "httpcore", "shiboken6", "pydantic-core", "typing-extensions", "python"} <= set(found)
    assert not {"pytest", "ruff", "mypy", "hypothesis", "rich", "click"} & set(found)


def test_each_has_a_name_of_its_licence_and_its_words(found: dict[str, Component]) -> None:
    assert [one.name for one in found.values() if not one.licence or one.licence == "see its text"] == []
    assert [one.name for one in found.values() if not any(len(text) > 150 for text in one.texts)] == []


def test_qt_comes_with_the_texts_that_its_package_lacks(found: dict[str, Component]) -> None:
    for name in ("pyside6-essentials", "shiboken6"):
        texts = "\n".join(found[name].texts)
        assert found[name].licence.startswith("LGPL-3.0-only")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts
        assert "GNU GENERAL PUBLIC LICENSE" in texts
        assert found[name].source.startswith("https://code.qt.io/")


def test_a_text_of_ours_is_taken_for_its_own_licence_only(found: dict[str, Component]) -> None:
    assert "GNU" not in "\n".join(found["httpx"].texts)
    assert len(found["python"].texts) == 1


def test_where_no_package_tells_of_itself_python_is_named_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("contactdesk.system.licences.distribution", lost)
    assert [one.name for one in components()] == ["Python"]


def test_what_a_bundle_brings_from_its_system_is_named_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    words = tmp_path / "licences" / "bundled" / "libffi8 3.4.4-1.txt"
    words.parent.mkdir(parents=True)
    words.write_text("Permission is hereby granted", encoding="utf-8")
    monkeypatch.setattr("contactdesk.system.licences.resource", lambda *parts: tmp_path.joinpath(*parts))
    (library,) = [one for one in components() if one.name == "libffi8"]
    assert (library.version, library.texts) == ("3.4.4-1", ("Permission is hereby granted",))


def test_the_command_writes_them_all_in_full(found: dict[str, Component]) -> None:
    written = subprocess.run(
        [sys.executable, "-m", "contactdesk.system.licences"], capture_output=True, check=True
    ).stdout
    text = written.decode().replace("\r\n", "\n")
    assert text == in_full(list(found.values()))
    listed = text.split("\n\n")[0].splitlines()
    assert len(listed) == len(found)
    assert f"contactdesk {__version__}: MIT" in listed
    for component in found.values():
        for words in component.texts:
            assert words.strip("\n") in text
