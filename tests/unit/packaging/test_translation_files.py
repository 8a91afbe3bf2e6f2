"""The translations in the repository belong to the texts of the program, and are complete."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.program import run
from tests.translations import found_texts

ROOT = Path(__file__).parents[3]
SCRIPT = "packaging/update-translations"
NEW = '\n    parser.add_argument("--more", help=QT_TRANSLATE_NOOP("CommandLine", "a new text"))\n'
MARK = "    return parser\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the script reads, with up-to-date files."""
    found_texts()  # skips the test where the tools are missing
    for folder in ("src/contactdesk", "resources/translations", "packaging"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    update(tmp_path)
    return tmp_path


def update(root: Path, *options: str) -> list[str]:
    """Run the script, and return the issues that it prints."""
    done = run([sys.executable, root / SCRIPT, *options])
    assert done.stderr == ""
    assert done.returncode == bool(done.stdout)
    return done.stdout.splitlines()


def test_committed_files_are_complete_and_current() -> None:
    found_texts()
    assert update(ROOT, "--check") == []


@pytest.mark.parametrize("language", ["it", "tr"])
def test_each_translation_has_the_values_of_its_text(language: str) -> None:
    wrong = []
    for message in ET.parse(ROOT / "resources" / "translations" / f"contactdesk_{language}.ts").iter("message"):
        (translation,) = message.findall("translation")
        for form in translation.findall("numerusform") or [translation]:
            source, text = message.findtext("source", ""), form.text or ""
            if values(text) != values(source):
                wrong.append((source, text))
    assert wrong == []


def values(text: str) -> set[str]:
    """Return what the program puts into a text, with the forms of numbers: ``{name}``, ``{count:,}``, ``%n``."""
    return set(re.findall(r"\{.*?\}|%L?n", text))


def test_files_are_the_same_in_each_run(copy: Path) -> None:
    before = {file.name: file.read_bytes() for file in (copy / "resources" / "translations").iterdir()}
    update(copy)
    assert before == {file.name: file.read_bytes() for file in (copy / "resources" / "translations").iterdir()}


def test_new_text_is_reported(copy: Path) -> None:
    cli = copy / "src" / "contactdesk" / "cli.py"
    before = update(copy, "--check")
    cli.write_text(cli.read_text(encoding="utf-8").replace(MARK, NEW + MARK), encoding="utf-8")
    more = [issue for issue in update(copy, "--check") if issue not in before]
    assert more == [
        "contactdesk_it.ts differs from the texts of the program: run packaging/update-translations",
        "contactdesk_tr.ts differs from the texts of the program: run packaging/update-translations",
        "contactdesk_it.ts: not translated: CommandLine: a new text",
        "contactdesk_tr.ts: not translated: CommandLine: a new text",
    ]
    update(copy)
    assert [issue for issue in update(copy, "--check") if "differs" in issue] == []


@pytest.mark.parametrize("file", ["contactdesk_it.ts", "contactdesk_tr.qm", "command_line_it.json"])
def test_changed_or_missing_file_is_reported(copy: Path, file: str) -> None:
    before = update(copy, "--check")
    path = copy / "resources" / "translations" / file
    path.write_bytes(path.read_bytes().replace(b"\n", b"\n\n", 1) + b" ")
    assert [issue for issue in update(copy, "--check") if issue not in before] == [
        f"{file} differs from the texts of the program: run packaging/update-translations"
    ]
    path.unlink()
    assert f"{file} is missing, or made from nothing" in update(copy, "--check")
