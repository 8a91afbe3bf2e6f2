"""The command line."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.cli import main, parse
from contactdesk.options import EXIT_CODES, Options


def test_no_arguments_give_the_defaults() -> None:
    assert parse([]) == Options()


def test_every_option_is_parsed(tmp_path: Path) -> None:
    picture = tmp_path / "window.PNG"
    arguments = ["--demo", "--profile", "Demo Wethod", "--lookup", "42", "--show", "settings"]
    arguments += [
        "--screenshot",
        str(picture),
        "--appearance",
        "dark",
        "--quit-when",
        "done",
        "--data-dir",
        "data",
        "-reverse",
    ]
    assert parse(arguments) == Options(
        demo=True,
        profile="Demo Wethod",
        lookup="42",
        show="settings",
        screenshot=picture,
        appearance="dark",
        quit_when="done",
        data_dir=Path("data"),
        reverse=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="home folders are those of POSIX")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("~", "/home/agent"),
        ("~/x", "/home/agent/x"),
        ("~root/x", "/root/x"),
        ("./~", "~"),
        ("./~/x", "~/x"),
        ("x~", "x~"),
    ],
)
def test_tilde_means_the_home_folder(typed: str, meant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/agent")
    assert parse([f"--data-dir={typed}"]).data_dir == Path(meant)


@pytest.mark.skipif(sys.platform == "win32", reason="home folders are those of POSIX")
def test_tilde_in_a_picture_means_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse(["--screenshot=~/x.png"]).screenshot == tmp_path / "x.png"


def test_id_may_begin_with_a_dash() -> None:
    assert parse(["--lookup=-5"]).lookup == "-5"


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
        (["--screenshot", "folder.png"], "'folder.png' is a folder"),
        (["--data-dir", "file"], "'file' is not a folder"),
        (["--data-dir", ""], "a folder must be named"),
        (["--data-dir=~no-such-user/folder"], "'~no-such-user/folder' names nobody's home folder"),
        (["--screenshot=~no-such-user.png"], "'./~no-such-user.png' means a file of that name"),
        (["--data-dir", "file/folder"], "the folder file/folder cannot be made"),
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
    Path("file").touch()
    Path("folder.png").mkdir()
    handler = signal.getsignal(signal.SIGINT)
    try:
        code = main(arguments)
    except SystemExit as exit_:
        code = exit_.code  # type: ignore[assignment]
    finally:
        signal.signal(signal.SIGINT, handler)
    printed = capsys.readouterr()
    assert (code, printed.out) == (2, "")
    assert printed.err.startswith("contactdesk: ")
    assert words in printed.err
    assert printed.err.count("\n") == 1


def test_arguments_are_parsed_without_qt() -> None:
    script = "import sys; from contactdesk.cli import parse; parse(['--demo']); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system for the language")
@pytest.mark.parametrize(
    ("arguments", "language", "start", "end"),
    [
        ([], "en", "usage: contactdesk [-h]", "show the version and quit"),
        ([], "it", "uso: contactdesk [-h]", "mostra la versione ed esce"),
        ([], "tr", "kullanım: contactdesk [-h]", "sürümü gösterip çıkar"),
        (["get"], "it", "uso: contactdesk get [-h]", "mostra la versione ed esce"),
        (["get"], "tr", "kullanım: contactdesk get [-h]", "sürümü gösterip çıkar"),
    ],
)
def test_help_is_printed_in_the_language_without_qt(arguments: list[str], language: str, start: str, end: str) -> None:
    script = "import sys; sys.modules['PySide6'] = None; from contactdesk.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", script, *arguments, "--help"]
    done = subprocess.run(
        command, env=os.environ | {"LANGUAGE": language}, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.startswith(start)
    assert end in done.stdout
    lines = done.stdout.partition("\n\n")[0].splitlines()[1:]
    assert {len(line) - len(line.lstrip()) for line in lines} == {start.index("[")}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system for the language")
def test_wrong_usage_is_reported_in_the_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANGUAGE", "it")
    with pytest.raises(SystemExit):
        main(["get"])
    assert capsys.readouterr().err == (
        "contactdesk get: indicare almeno un ID, oppure - per leggerli dall’input standard "
        "(vedere contactdesk get --help)\n"
    )


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--version"])
    assert exit_.value.code == 0
    assert capsys.readouterr().out == f"Contact Desk {__version__}\n"


@pytest.mark.parametrize(("arguments", "code"), [("['--version']", 0), ("['--nonsense']", 2)])
def test_without_standard_streams_it_ends_silently(arguments: str, code: int) -> None:
    """A windowed program under Windows has neither standard output nor standard error."""
    script = f"import sys; sys.stdout = sys.stderr = None; from contactdesk.cli import main; main({arguments})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


def test_module_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "contactdesk", "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("usage: contactdesk ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signal_before_the_window_ends_it(number: signal.Signals, code: int) -> None:
    script = (
        "import signal, sys; from contactdesk import cli\n"
        "cli.display_check.prepare = lambda **_: signal.raise_signal(int(sys.argv[1])); cli.main([])"
    )
    done = subprocess.run([sys.executable, "-c", script, str(number.value)], capture_output=True, check=False)
    assert (-done.returncode, done.stderr) == (number, b"")
    assert number.name in EXIT_CODES[code]
    assert code == 128 + number, "what a shell makes of it"


@pytest.mark.qt
def test_signal_during_the_end_changes_nothing() -> None:
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
