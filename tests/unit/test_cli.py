"""The command line: what it takes, and how it refuses the rest."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.cli import main, parse
from contactdesk.options import EXIT_CODES, Options


def test_nothing_asked_is_an_ordinary_run() -> None:
    assert parse([]) == Options()


def test_everything_asked_arrives(tmp_path: Path) -> None:
    picture = tmp_path / "window.PNG"
    arguments = ["--demo", "--profile", "Demo Wethod", "--lookup", "42", "--show", "settings"]
    arguments += ["--screenshot", str(picture), "--appearance", "dark", "--quit-when", "done", "--data-dir", "data"]
    assert parse(arguments) == Options(
        demo=True,
        profile="Demo Wethod",
        lookup="42",
        show="settings",
        screenshot=picture,
        appearance="dark",
        quit_when="done",
        data_dir=Path("data"),
    )


def test_an_id_may_begin_with_a_dash() -> None:
    assert parse(["--lookup=-5"]).lookup == "-5"


def _refusal(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("contactdesk: ")
    assert printed.err.count("\n") == 1
    return printed.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--nonsense"], "--nonsense"),
        (["stray"], "stray"),
        (["--dem"], "--dem"),
        (["--lookup"], "--lookup: expected one argument"),
        (["--appearance", "pink"], "'pink' (choose from"),
        (["--quit-when", "never"], "'never' (choose from"),
        (["--show", "about"], "'about' (choose from"),
        (["--screenshot", "window.jpg"], "'window.jpg' does not end in .png"),
        (["--screenshot", "no/such/window.png"], "there is no folder 'no/such'"),
    ],
)
def test_wrong_usage_is_told_in_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in _refusal(arguments, capsys)


def test_a_picture_cannot_be_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "window.png"
    folder.mkdir()
    assert "is a folder" in _refusal(["--screenshot", str(folder)], capsys)


def test_the_data_folder_cannot_be_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "data"
    file.touch()
    assert "is not a folder" in _refusal(["--data-dir", str(file)], capsys)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--version"])
    assert exit_.value.code == 0
    assert capsys.readouterr().out == f"Contact Desk {__version__}\n"


@pytest.mark.parametrize(("arguments", "code"), [("['--version']", 0), ("['--nonsense']", 2)])
def test_a_program_without_a_terminal_ends_as_quietly(arguments: str, code: int) -> None:
    """A windowed program under Windows has neither standard output nor standard error."""
    script = f"import sys; sys.stdout = sys.stderr = None; from contactdesk.cli import main; main({arguments})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


def test_the_module_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "contactdesk", "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("usage: contactdesk ")


def test_an_empty_folder_name_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--data-dir", ""])
    assert ended.value.code == 2
    assert "a folder must be named" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_told_before_anything_starts(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    command = [sys.executable, "-m", "contactdesk", "--data-dir", str(tmp_path / "file" / "folder")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("contactdesk: the folder ")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_before_the_window_stands_ends_it_as_help_tells(number: signal.Signals, code: int) -> None:
    script = (
        "import signal, sys; from contactdesk import cli\n"
        "cli.display_check.prepare = lambda **_: signal.raise_signal(int(sys.argv[1])); cli.main([])"
    )
    done = subprocess.run([sys.executable, "-c", script, str(number.value)], capture_output=True, check=False)
    assert (-done.returncode, done.stderr) == (number, b"")
    assert number.name in EXIT_CODES[code]
    assert code == 128 + number, "what a shell makes of it"


@pytest.mark.qt
def test_a_signal_while_it_ends_changes_nothing() -> None:
    script = (
        "import signal, sys; from contactdesk import cli; from contactdesk.app import application\n"
        "application.run = lambda _options: 0; code = cli.main([])\n"
        "signal.raise_signal(signal.SIGINT); signal.raise_signal(signal.SIGTERM); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_start_runs_exit_handlers_and_returns_the_code() -> None:
    script = (
        "import atexit; from contactdesk import cli; cli.main = lambda _arguments: 3\n"
        "atexit.register(print, 'closed'); cli.start()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (3, "closed\n", "")
