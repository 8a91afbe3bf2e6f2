"""The command line: parse the arguments, check that a window can open, run the program."""

import argparse
import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, get_args

from contactdesk import __version__
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.options import EXIT_CANNOT_RUN, EXIT_CODES, EXIT_INTERRUPTED, Appearance, Moment, Options, Page
from contactdesk.system import display_check
from contactdesk.system.help_text import OPTIONALS, with_usage
from contactdesk.system.language import translate
from contactdesk.system.paths import make_private
from contactdesk.system.process_end import end_process

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


def start(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the program and end the process with its exit code, even while background threads are running.

    Args:
        argv: see ``main``.

    Raises:
        SystemExit: see ``main``.
    """
    end_process(main(argv))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: the arguments after the program's name; by default those of this process.

    Raises:
        SystemExit: the arguments ask for help or the version, or are wrong (code 2).
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["get"]:
        from contactdesk import get_command

        return get_command.main(arguments[1:], "contactdesk get")
    # A start creates no garbage. The session collects later.
    gc.disable()
    try:
        options = parse(argv)
        # Until the window is shown. Python's own handler raises KeyboardInterrupt, which crashes the import of Qt or
        # is lost in it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        obstacle: str | None = _folder_obstacle(options.data_dir)
        obstacle = obstacle or display_check.prepare(wants_screenshot=options.screenshot is not None)
        if obstacle:
            print(obstacle, file=sys.stderr)
            return EXIT_CANNOT_RUN
        # After the check, since a missing system library fails this import.
        from contactdesk.app.application import run

        code = run(options)
        # The process is ending already.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        # Skip the final garbage collection; the process ends anyway.
        gc.freeze()
        return code
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    finally:
        gc.enable()


def parse(argv: Sequence[str] | None = None) -> Options:
    """Parse the arguments.

    Raises:
        SystemExit: see ``main``.
    """
    return Options(**vars(make_parser().parse_args(argv)))


def make_parser() -> argparse.ArgumentParser:
    """Return the parser, with the help texts."""
    parser = _Parser(
        prog="contactdesk",
        description=QT_TRANSLATE_NOOP(
            "CommandLine",
            "Look up a contact by its ID in Wethod or Clemta and see who it is.\n"
            "Without a window: contactdesk get ID… (see contactdesk get --help).",
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=QT_TRANSLATE_NOOP("CommandLine", "show this help and quit"))
    parser.add_argument(
        "--demo",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "start with the built-in demo service; no account is needed"),
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "choose this profile (else the one used last)"),
    )
    parser.add_argument(
        "--lookup",
        metavar="ID",
        help=QT_TRANSLATE_NOOP("CommandLine", "look this ID up as soon as the window is ready"),
    )
    parser.add_argument(
        "--show", choices=get_args(Page), help=QT_TRANSLATE_NOOP("CommandLine", "open the connection settings at start")
    )
    parser.add_argument(
        "--screenshot",
        metavar="FILE.png",
        type=_picture,
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "save a picture of the window, with --lookup after the lookup, and quit; needs no screen"
        ),
    )
    parser.add_argument(
        "--appearance",
        choices=get_args(Appearance),
        help=QT_TRANSLATE_NOOP("CommandLine", "colours of the window in this run (else as chosen in the View menu)"),
    )
    parser.add_argument(
        "--quit-when",
        choices=get_args(Moment),
        help=QT_TRANSLATE_NOOP(
            "CommandLine",
            "quit as soon as the window is painted, is ready for a lookup, or is done with the first lookup",
        ),
    )
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        type=_folder,
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "keep all files in DIR instead of the usual folders; secrets stay in the keyring"
        ),
    )
    # Named as in every Qt program.
    parser.add_argument(
        "-reverse",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "lay the window out from right to left"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Contact Desk {__version__}",
        help=QT_TRANSLATE_NOOP("CommandLine", "show the version and quit"),
    )
    return parser


def _folder_obstacle(folder: Path | None) -> str:
    """Return why the folder cannot be made; empty if it can."""
    if folder is not None:
        try:
            make_private(folder)
        except OSError as error:
            text = _translated(QT_TRANSLATE_NOOP("CommandLine", "contactdesk: the folder {0} cannot be made: {1}"))
            return text.format(folder, error.strerror)
    return ""


def _translated(text: str) -> str:
    """Return a text in the language of the environment, without Qt."""
    return translate("CommandLine", text)


class _Parser(argparse.ArgumentParser):
    """Translates its texts when they are printed. Reports wrong usage in one sentence, without the synopsis."""

    def format_help(self) -> str:
        self.description = _translated(self.description or "")
        self._optionals.title = _translated(OPTIONALS)
        for action in self._actions:
            action.help = _translated(action.help or "")
        codes = (f"  {code:<5}{_translated(meaning)}" for code, meaning in EXIT_CODES.items())
        self.epilog = "\n".join([_translated(QT_TRANSLATE_NOOP("CommandLine", "exit codes:")), *codes])
        return with_usage(super().format_help())

    def error(self, message: str) -> NoReturn:
        text = _translated(QT_TRANSLATE_NOOP("CommandLine", "{program}: {message} (see {program} --help)"))
        self.exit(EXIT_CANNOT_RUN, text.format(program=self.prog, message=message) + "\n")

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        # WORKAROUND for argparse of Python 3.11.2: it fails if there is neither standard output nor standard error.
        if file or sys.stderr:
            super()._print_message(message, file)


def _usage_error(text: str, value: object = "") -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(_translated(text).format(value))


def _path(text: str) -> Path:
    """Return the path that an argument means, with ``~`` as the home folder, which a shell leaves after ``=``."""
    if not text.startswith("~"):
        # Among them "./~", a folder of that name.
        return Path(text)
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise _usage_error(
            QT_TRANSLATE_NOOP("CommandLine", "'{0}' names nobody's home folder; './{0}' means a file of that name"),
            text,
        ) from None


def _picture(text: str) -> Path:
    path = _path(text)
    if path.suffix.lower() != ".png":
        raise _usage_error(QT_TRANSLATE_NOOP("CommandLine", "'{0}' does not end in .png"), text)
    if not path.parent.is_dir():
        raise _usage_error(QT_TRANSLATE_NOOP("CommandLine", "there is no folder '{0}'"), path.parent)
    if path.is_dir():
        raise _usage_error(QT_TRANSLATE_NOOP("CommandLine", "'{0}' is a folder"), text)
    return path


def _folder(text: str) -> Path:
    if not text:
        raise _usage_error(QT_TRANSLATE_NOOP("CommandLine", "a folder must be named"))
    path = _path(text)
    if path.exists() and not path.is_dir():
        raise _usage_error(QT_TRANSLATE_NOOP("CommandLine", "'{0}' is not a folder"), text)
    return path
