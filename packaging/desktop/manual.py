"""Write the manual page, contactdesk.1, to standard output, with the options and exit codes of ``--help``."""

import os
import re
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from textwrap import fill

from contactdesk import __version__
from contactdesk.cli import make_parser
from contactdesk.get_command import arguments as get_arguments
from contactdesk.options import EXIT_CODES

# The page is in English on every machine.
os.environ["LANGUAGE"] = "en"

METAINFO = Path(__file__).with_name("app.contactdesk.ContactDesk.metainfo.xml")
ONE_LINE = 1000

DESCRIPTION = """Contact Desk is a window for support agents: paste a contact's ID, press Enter, see who it is.
It looks up the contact in Wethod or Clemta, explains every error with what to do about it, and exports a contact
exactly as the service sent it.

Secrets are kept in the operating system's keyring, service contactdesk. The program sends data only to the address of
the chosen profile.

A second start brings the open window to the front and passes --profile, --lookup and --show to it."""

WITHOUT_A_WINDOW = """contactdesk get looks contacts up and prints them, for scripts. It needs no screen.
contactdesk-get is the same command; on Windows, only that one has standard output.

Contacts go to standard output or to the file of --out, each ID without a contact to standard error as one sentence. At
most four lookups run at once, at the pace that the service allows; only the requests of this process are counted.

Secrets come from the keyring, or from the file descriptor that CONTACTDESK_SECRET_FD names, never from an argument or
from the environment.

While contacts are written to FILE.ndjson, FILE.ndjson.state holds the profile's id, address and settings, and the IDs
with their outcomes. It is removed when every ID was found or reported as not there. Until then, --resume goes on: IDs
that failed are asked for again, and a last line that was cut is dropped. Any other format is written when all is done,
completely or not at all."""

ENVIRONMENT = {
    "CONTACTDESK_SECRET_FD": "for contactdesk get: the number of an open file descriptor that has the secret",
    "CONTACTDESK_LOG": "if set to debug, the log has more detail",
    "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": "the language: English, Italian or Turkish",
    "HTTPS_PROXY, ALL_PROXY, NO_PROXY": "the proxy, and the hosts for which it is not used",
    "QT_QPA_PLATFORM": "the platform that Qt uses, e.g. xcb or wayland",
    "XDG_CONFIG_HOME, XDG_STATE_HOME": "the parents of the folders below, instead of ~/.config and ~/.local/state",
}

FILES = {
    "~/.config/contactdesk/profiles.json": "the profiles, without secrets; profiles.json.bak is the version before",
    "~/.local/state/contactdesk/window.ini": "size and position of the window, appearance, language, last folders",
    "~/.local/state/contactdesk/contactdesk.log": "warnings and errors, if there are any",
    "FILE.ndjson.state": "what a run of contactdesk get was asked and how far it is, for its owner only",
    "~/.local/state/contactdesk/crash.log": "where the program crashed; the next start renames it to last-crash.log",
}

EXAMPLES = {
    "contactdesk --demo --lookup 1": "Look up a contact of the built-in demo service.",
    'contactdesk --profile "Acme production" --lookup 42': "Look up a contact through a saved profile.",
    "contactdesk --demo --lookup 404 --screenshot failure.png": "Save a picture of the failure; the exit code is 1.",
    'contactdesk get --demo --profile "Demo Wethod" 1 2 3': "Print three contacts, each on one line.",
    "contactdesk get --out list.xlsx - <ids.txt": "Write the contacts of a list of IDs to a workbook.",
    "CONTACTDESK_SECRET_FD=3 contactdesk get 42 3<token.txt": "Read the secret from a file that only you can read.",
}


def release_date() -> str:
    """Return the day of this version's release, so that the page of a version never changes."""
    release = f'<release version="{re.escape(__version__)}" date="([0-9-]+)"'
    if found := re.search(release, METAINFO.read_text(encoding="utf-8")):
        return found[1]
    sys.exit(f"{METAINFO.name} has no release {__version__}")


def plain(text: str) -> str:
    """Return the text escaped for roff."""
    return text.replace("\\", r"\e").replace("-", r"\-")


def bold(text: str) -> str:
    """Return the text in bold, for what is typed literally."""
    return f"\\fB{plain(text)}\\fR"


def italic(text: str) -> str:
    """Return the text in italics, for what stands for a value."""
    return f"\\fI{plain(text)}\\fR"


def syntax(text: str) -> str:
    """Return a usage with its options in bold and its values in italics."""

    def style(found: re.Match[str]) -> str:
        return bold(found[0]) if found[0].startswith("-") else italic(found[0])

    return re.sub(r"-{1,2}[a-z][a-z-]*|\b[A-Z]{2,}(?:\.png|\.ndjson)?", style, text)


def prose(text: str) -> str:
    """Return sentences in lines of at most 79 characters; no line may begin with a dot or an apostrophe."""
    return fill(plain(text), 79, break_on_hyphens=False)


def table(rows: dict[str, str]) -> str:
    """Return terms with their meanings below them."""
    return "\n".join(f".TP\n{term}\n{prose(words)}" for term, words in rows.items())


def usage(parser: ArgumentParser) -> str:
    """Return what can be typed."""
    parser.formatter_class = partial(RawDescriptionHelpFormatter, width=ONE_LINE, max_help_position=ONE_LINE // 2)
    return bold(parser.prog) + syntax(parser.format_usage().removeprefix(f"usage: {parser.prog}").rstrip())


def options(parser: ArgumentParser) -> str:
    """Return the arguments with their meanings, as ``--help`` has them."""
    parts = parser.format_help().split("\n\n")
    lines = [
        line for part in parts if re.match("(positional arguments|options):\n", part) for line in part.splitlines()
    ]
    rows = dict(re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in lines if line.startswith(" "))
    return table({syntax(term): words for term, words in rows.items()})


def exit_codes(codes: Mapping[int, str]) -> str:
    """Return the exit codes with their meanings."""
    return table({str(code): words for code, words in codes.items()})


def paragraphs(text: str) -> str:
    """Return the paragraphs of a text."""
    return "\n.PP\n".join(map(prose, text.split("\n\n")))


def manual() -> str:
    """Return the whole page."""
    parser, get_parser = make_parser(), get_arguments.make_parser()
    sections = {
        "NAME": r"contactdesk \- look up a contact by its ID and see who it is",
        "SYNOPSIS": f"{usage(parser)}\n.br\n{usage(get_parser)}",
        "DESCRIPTION": paragraphs(DESCRIPTION),
        "OPTIONS": options(parser),
        "EXIT STATUS": exit_codes(EXIT_CODES),
        "WITHOUT A WINDOW": "\n".join(
            [
                paragraphs(WITHOUT_A_WINDOW),
                ".SS Options of contactdesk get",
                options(get_parser),
                ".SS Exit status of contactdesk get",
                exit_codes(get_arguments.EXIT_CODES),
            ]
        ),
        "ENVIRONMENT": table({bold(names): words for names, words in ENVIRONMENT.items()}),
        "FILES": table({italic(path): words for path, words in FILES.items()}),
        "EXAMPLES": table({bold(line): words for line, words in EXAMPLES.items()}),
    }
    title = f'.TH CONTACTDESK 1 {release_date()} "Contact Desk {__version__}" "User Commands"'
    return "\n".join([title, *(f".SH {name}\n{text}" for name, text in sections.items())]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(manual())
