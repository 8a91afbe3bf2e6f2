"""The arguments of ``contactdesk get``."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from contactdesk import __version__
from contactdesk.model.export import SUFFIXES, ExportFormat
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.options import EXIT_CANNOT_RUN, EXIT_INTERRUPTED, EXIT_OK
from contactdesk.system.help_text import OPTIONALS, POSITIONALS, with_usage
from contactdesk.system.language import filled, translate

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

EXIT_SOME_MISSING = 1
EXIT_STOPPED = 3
EXIT_CODES = {
    EXIT_OK: QT_TRANSLATE_NOOP("GetCommand", "every contact was found"),
    EXIT_SOME_MISSING: QT_TRANSLATE_NOOP("GetCommand", "some were not found or failed, or the reader of a pipe ended"),
    EXIT_CANNOT_RUN: QT_TRANSLATE_NOOP(
        "GetCommand", "wrong usage, or a file or profile cannot be used; nothing was asked"
    ),
    EXIT_STOPPED: QT_TRANSLATE_NOOP(
        "GetCommand",
        "stopped before the end, e.g. by a wrong secret, the keyring, a certificate, a proxy or many failures",
    ),
    EXIT_INTERRUPTED: QT_TRANSLATE_NOOP("GetCommand", "SIGINT (Ctrl+C)"),
}
"""The meaning of each exit code, for the help text."""

STDIN = "-"
"""Stands for the lines of standard input in place of IDs."""

FORMATS = (ExportFormat.NDJSON, ExportFormat.JSON, ExportFormat.CSV, ExportFormat.EXCEL, ExportFormat.VCARD)
_BY_SUFFIX = {SUFFIXES[each]: each for each in FORMATS}


@dataclass(frozen=True, slots=True)
class GetOptions:
    """The parsed arguments.

    Attributes:
        ids: the IDs as given; ``STDIN`` alone for standard input.
        profile: the name of the profile to ask; empty for the only one.
        demo: whether to ask the demo service.
        format: the format of the contacts.
        out: the file for them; ``None`` for standard output.
        failed: the file for the IDs without a contact.
        is_resumed: whether to go on with an earlier run, which wrote ``out``.
        data_dir: the folder for all files; ``None`` for the platform's usual ones.
    """

    ids: tuple[str, ...] = ()
    profile: str = ""
    demo: bool = False
    format: ExportFormat = ExportFormat.NDJSON
    out: Path | None = None
    failed: Path | None = None
    is_resumed: bool = False
    data_dir: Path | None = None


def state_path(out: Path) -> Path:
    """Return the path of the state file beside the contacts."""
    return out.with_name(out.name + ".state")


def parse(argv: Sequence[str] | None = None, program: str = "contactdesk get") -> GetOptions:
    """Parse the arguments.

    Args:
        argv: those after the command's name; by default those of this process.
        program: the command's name.

    Raises:
        SystemExit: they ask for help or the version, or are wrong.
    """
    parser = make_parser(program)
    given = parser.parse_intermixed_args(argv)
    out = given.resume or given.out
    if given.format:
        chosen = ExportFormat(given.format)
    elif given.out:
        # Else --out list.csv would get NDJSON.
        chosen = _BY_SUFFIX.get(given.out.suffix.lower(), ExportFormat.NDJSON)
    else:
        chosen = ExportFormat.NDJSON
    if given.resume and (given.out or chosen is not ExportFormat.NDJSON):
        parser.error(translate("GetCommand", "--resume goes on with its own FILE, in the format ndjson"))
    if given.failed and given.failed.resolve() in (out and out.resolve(), out and state_path(out).resolve()):
        parser.error(translate("GetCommand", "--failed needs a file of its own"))
    if given.exact:
        if chosen is not ExportFormat.CSV:
            parser.error(translate("GetCommand", "--exact is for the format csv"))
        chosen = ExportFormat.CSV_EXACT
    if not given.ids and not given.resume:
        parser.error(translate("GetCommand", "give at least one ID, or - to read them from standard input"))
    if STDIN in given.ids and len(given.ids) > 1:
        parser.error(translate("GetCommand", "give either IDs or -"))
    return GetOptions(
        tuple(given.ids),
        given.profile or "",
        given.demo,
        chosen,
        out,
        given.failed,
        given.resume is not None,
        given.data_dir,
    )


def make_parser(program: str = "contactdesk get") -> argparse.ArgumentParser:
    """Return the parser, with the help texts."""
    parser = _Parser(
        prog=program,
        description=translate(
            "GetCommand", "Look contacts up by their IDs and print them, without a window. Each ID is asked once."
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument(
        "ids",
        metavar="ID",
        nargs="*",
        help=translate("GetCommand", "an ID; a single - reads them from standard input, one on each line"),
    )
    parser.add_argument("-h", "--help", action="help", help=translate("GetCommand", "show this help and quit"))
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help=translate("GetCommand", "the profile to ask; needed unless there is exactly one"),
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help=translate("GetCommand", "ask the built-in demo service; no account is needed"),
    )
    parser.add_argument(
        "--format",
        choices=[each.value for each in FORMATS],
        help=translate(
            "GetCommand",
            "the format of the contacts (else by the name of --out, else ndjson: each as received, on one line, as "
            "soon as it comes)",
        ),
    )
    parser.add_argument(
        "--exact",
        action="store_true",
        help=translate("GetCommand", "write csv for programs, not for a spreadsheet: every value as received"),
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=_file,
        help=translate(
            "GetCommand",
            "write the contacts to FILE; ndjson is appended to it, any other format replaces it at the end",
        ),
    )
    parser.add_argument(
        "--failed",
        metavar="FILE",
        type=_file,
        help=translate(
            "GetCommand",
            "write the IDs without a contact to FILE, one JSON object on each line: id, outcome, kind, message",
        ),
    )
    parser.add_argument(
        "--resume",
        metavar="FILE.ndjson",
        type=_file,
        help=translate(
            "GetCommand",
            "go on with a run that wrote FILE.ndjson and left FILE.ndjson.state: ask only for what was neither found "
            "nor reported as not there",
        ),
    )
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        type=_path,
        help=translate("GetCommand", "read the profiles in DIR instead of the usual folder"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Contact Desk {__version__}",
        help=translate("GetCommand", "show the version and quit"),
    )
    return parser


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage in one sentence, without the synopsis."""

    def format_help(self) -> str:
        self._positionals.title = translate("CommandLine", POSITIONALS)
        self._optionals.title = translate("CommandLine", OPTIONALS)
        codes = (f"  {code:<5}{translate('GetCommand', meaning)}" for code, meaning in EXIT_CODES.items())
        self.epilog = "\n".join([translate("GetCommand", "exit codes:"), *codes])
        return with_usage(super().format_help())

    def error(self, message: str) -> NoReturn:
        text = translate("GetCommand", "{program}: {message} (see {program} --help)")
        self.exit(EXIT_CANNOT_RUN, filled(text, program=self.prog, message=message) + "\n")

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        # WORKAROUND for argparse of Python 3.11.2: it fails if there is neither standard output nor standard error.
        if file:
            super()._print_message(message, file)


def _path(text: str) -> Path:
    """Return the path that an argument means, with ``~`` as the home folder, which a shell leaves after ``=``."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        problem = translate("GetCommand", "'{0}' names nobody's home folder")
        raise argparse.ArgumentTypeError(problem.format(text)) from None


def _file(text: str) -> Path:
    path = _path(text)
    try:
        if not path.parent.is_dir():
            problem = translate("GetCommand", "there is no folder '{0}'").format(path.parent)
        elif path.exists() and not path.is_file():
            problem = translate("GetCommand", "'{0}' is no regular file").format(text)
        else:
            return path
    except OSError as error:
        problem = translate("GetCommand", "'{0}' cannot be used: {1}").format(text, error.strerror)
    raise argparse.ArgumentTypeError(problem)
