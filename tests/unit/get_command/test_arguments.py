"""The arguments of ``contactdesk get``."""

from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.cli import main as main_of_contactdesk
from contactdesk.get_command import main
from contactdesk.get_command.arguments import EXIT_CODES, GetOptions, parse
from contactdesk.model.export import ExportFormat


def test_ids_alone_are_enough() -> None:
    assert parse(["42", "43"]) == GetOptions(ids=("42", "43"), format=ExportFormat.NDJSON)


def test_every_option_is_parsed(tmp_path: Path) -> None:
    out, failed = tmp_path / "list.txt", tmp_path / "failed.ndjson"
    arguments = ["--profile", "Acme", "--demo", "--format", "csv", "--exact", "--out", str(out)]
    arguments += ["--failed", str(failed), "--data-dir", "data", "-"]
    assert parse(arguments) == GetOptions(
        ids=("-",),
        profile="Acme",
        demo=True,
        format=ExportFormat.CSV_EXACT,
        out=out,
        failed=failed,
        data_dir=Path("data"),
    )


def test_resumed_run_needs_no_ids(tmp_path: Path) -> None:
    out = tmp_path / "list.ndjson"
    assert parse([f"--resume={out}"]) == GetOptions(out=out, is_resumed=True)


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("list.xlsx", ExportFormat.EXCEL),
        ("list.CSV", ExportFormat.CSV),
        ("list.vcf", ExportFormat.VCARD),
        ("list.json", ExportFormat.JSON),
        ("list.ndjson", ExportFormat.NDJSON),
        ("list", ExportFormat.NDJSON),
    ],
)
def test_file_name_gives_the_format(name: str, chosen: ExportFormat, tmp_path: Path) -> None:
    assert parse(["1", "--out", str(tmp_path / name)]).format is chosen


def test_given_format_precedes_the_file_name(tmp_path: Path) -> None:
    assert parse(["1", "--out", str(tmp_path / "list.csv"), "--format", "vcard"]).format is ExportFormat.VCARD


def test_tilde_means_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse(["1", "--out=~/list.ndjson"]).out == tmp_path / "list.ndjson"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "give at least one ID, or - to read them from standard input"),
        (["1", "-"], "give either IDs or -"),
        (["1", "--nonsense"], "--nonsense"),
        (["1", "--prof", "Acme"], "--prof"),
        (["1", "--format", "yaml"], "'yaml' (choose from"),
        (["1", "--exact"], "--exact is for the format csv"),
        (["1", "--exact", "--out", "x.json"], "--exact is for the format csv"),
        (["--resume", "x.ndjson", "--out", "y.ndjson"], "--resume goes on with its own FILE, in the format ndjson"),
        (["--resume", "x.ndjson", "--format", "csv"], "--resume goes on with its own FILE, in the format ndjson"),
        (["1", "--out", "no/such/file"], "there is no folder 'no/such'"),
        (["1", "--out", "."], "'.' is no regular file"),
        (["1", "--failed=~no-such-user/x"], "'~no-such-user/x' names nobody's home folder"),
        (["1", "--out", "x" * 300], "cannot be used: File name too long"),
        (["1", "--out", "x", "--failed", "./x"], "--failed needs a file of its own"),
        (["1", "--out", "x", "--failed", "x.state"], "--failed needs a file of its own"),
        (["--resume", "x", "--failed", "x"], "--failed needs a file of its own"),
        (["1", "--secret", "x"], "--secret"),
    ],
)
def test_wrong_usage_is_reported_in_one_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as exit_:
        main_of_contactdesk(["get", *arguments])
    printed = capsys.readouterr()
    assert (exit_.value.code, printed.out) == (2, "")
    assert printed.err.startswith("contactdesk get: ")
    assert words in printed.err
    assert printed.err.count("\n") == 1


def test_help_names_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--help"])
    assert exit_.value.code == 0
    printed = capsys.readouterr().out
    assert printed.startswith("usage: contactdesk-get ")
    assert list(EXIT_CODES) == [0, 1, 2, 3, 130]
    assert all(f"  {code:<5}{meaning}" in printed for code, meaning in EXIT_CODES.items())


def test_help_of_the_window_names_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main_of_contactdesk(["--help"])
    assert "contactdesk get --help" in capsys.readouterr().out


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"Contact Desk {__version__}\n"


def test_without_standard_error_wrong_usage_ends_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(SystemExit) as exit_:
        main([])
    assert exit_.value.code == 2
