"""The language of the command line, without Qt."""

import os
import shutil
import sys
from pathlib import Path

import pytest

import contactdesk
from contactdesk.system.language import environment_language, filled, first_language, translate
from tests.program import run

PACKAGE = Path(contactdesk.__file__).parent
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def set_environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the system")
@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "it_IT.UTF-8"}, "it"),
        ({"LANG": "tr_TR.ISO-8859-9"}, "tr"),
        ({"LANG": "it_CH.UTF-8@euro"}, "it"),
        ({"LANG": "it.UTF-8"}, "it"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "it_IT.UTF-8", "LC_MESSAGES": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "it_IT.UTF-8", "LC_MESSAGES": "tr_TR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "it_IT.UTF-8", "LC_ALL": "C", "LANGUAGE": "tr:it"}, "tr"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de:it:en"}, "it"),
        ({"LANG": "it_IT.UTF-8", "LANGUAGE": ""}, "it"),
    ],
)
def test_language_is_that_of_the_environment(
    values: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_environment(monkeypatch, **values)
    assert environment_language() == code


def test_first_language_that_the_program_has_is_taken() -> None:
    assert first_language(["ar-Arab-EG", "tr-Latn-TR", "it"]) == "tr"
    assert first_language(["ita", "trv_TW"]) == "en"


def test_text_and_numbers_are_in_one_language(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, LANG="it_IT.UTF-8")
    text = translate("GetCommand", "Interrupted. IDs without an answer: {left:,}.")
    assert filled(text, left=1204).endswith(" ID senza risposta: 1.204.")
    assert filled("{number} {text}", number=1204, text="a,b") == "1204 a,b"


def test_english_text_stays_as_it_is() -> None:
    text = translate("GetCommand", "Interrupted. IDs without an answer: {left:,}.")
    assert filled(text, left=1204) == "Interrupted. IDs without an answer: 1,204."


def test_unknown_text_stays_english(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, LANG="it_IT.UTF-8")
    assert translate("GetCommand", "no such text") == "no such text"
    assert translate("NoContext", "no such text") == "no such text"


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the system")
@pytest.mark.parametrize("content", [None, b"", b"\xff", b"[1]", b"{"])
def test_broken_or_missing_file_leaves_english(content: bytes | None, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "contactdesk")
    folder = tmp_path / "contactdesk" / "resources" / "translations"
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "command_line_tr.json").write_bytes(content)
    env = os.environ | {"LANG": "tr_TR.UTF-8", "PYTHONPATH": str(tmp_path)}
    done = run([sys.executable, "-m", "contactdesk", "--help"], env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: contactdesk ")
