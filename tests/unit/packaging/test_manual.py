"""The manual page, made from the command line's own help."""

import re
import sys
from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.cli import main
from contactdesk.get_command.arguments import EXIT_CODES as EXIT_CODES_OF_GET
from contactdesk.options import EXIT_CODES
from tests.program import require_tools, run

SCRIPT = Path(__file__).parents[3] / "packaging" / "desktop" / "manual.py"


@pytest.fixture(scope="module")
def page() -> str:
    return run([sys.executable, SCRIPT], check=True).stdout


def words(text: str) -> str:
    """Return the text without fonts, macros and line breaks, as a reader sees it."""
    text = re.sub(r"(?m)\\f[BIR]|^\.(TP|PP|SH)\b", "", text).replace(r"\-", "-")
    return " ".join(text.split())


@pytest.mark.parametrize(("command", "codes_of_it"), [([], EXIT_CODES), (["get"], EXIT_CODES_OF_GET)])
def test_options_and_exit_codes_are_those_of_help(
    page: str,
    command: list[str],
    codes_of_it: dict[int, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    usage, rest = capsys.readouterr().out.split("options:\n")
    options, codes = rest.split("exit codes:\n")
    explained = re.findall(r"(?m)^  (-.*?)(?:\n {20,}|  +)((?:.+\n?)(?: {20,}.+\n)*)", options)
    assert len(explained) == len(re.findall(r"\[-", usage)), "the pattern above finds each option"
    for option, explanation in explained:
        assert words(f"{option} {explanation}") in words(page)
    assert words(usage.split("\n\n")[0]).removeprefix("usage: ") in words(page)
    assert words(codes) in words(page)
    assert all(f"{code} {meaning}" in words(page) for code, meaning in codes_of_it.items())


def test_page_has_the_usual_sections(page: str) -> None:
    sections = [
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "OPTIONS",
        "EXIT STATUS",
        "WITHOUT A WINDOW",
        "ENVIRONMENT",
        "FILES",
        "EXAMPLES",
    ]
    assert re.findall(r"(?m)^\.SH (.+)$", page) == sections


def test_date_is_that_of_the_release(page: str) -> None:
    metainfo = SCRIPT.with_name("app.contactdesk.ContactDesk.metainfo.xml").read_text(encoding="utf-8")
    released = re.search(rf'version="{re.escape(__version__)}" date="(.+?)"', metainfo)
    assert released
    assert page.startswith(f'.TH CONTACTDESK 1 {released[1]} "Contact Desk {__version__}" ')


def test_page_is_valid(page: str) -> None:
    require_tools("mandoc")
    done = run(["mandoc", "-T", "lint", "-W", "style"], text=page)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
