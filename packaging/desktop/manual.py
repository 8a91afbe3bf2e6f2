"""Writes the manual page, contactdesk.1, to standard output. Options and exit codes are those of ``--help``."""

import re
import sys
from argparse import RawDescriptionHelpFormatter
from functools import partial
from pathlib import Path
from textwrap import fill

from contactdesk import __version__
from contactdesk.cli import make_parser
from contactdesk.options import EXIT_CODES

METAINFO = Path(__file__).with_name("app.contactdesk.ContactDesk.metainfo.xml")
ONE_LINE = 1000

DESCRIPTION = """Contact Desk is a window for support agents: paste a contact's ID, press Enter, see who it is.
It looks the contact up in Wethod or Clemta, tells every error together with what to do about it, and exports a contact
exactly as the service sent it.

Secrets are kept in the operating system's keyring, service contactdesk. Nothing is sent anywhere but to the address of
the chosen profile.

A second start brings the window that is open to the front, and hands --profile, --lookup and --show to it."""

ENVIRONMENT = {
    "CONTACTDESK_LOG": "set to debug, the log tells a little more",
    "HTTPS_PROXY, HTTP_PROXY, NO_PROXY": "the proxy to use, and for which hosts not to use it",
    "QT_QPA_PLATFORM": "the platform that Qt is to use, e.g. xcb or wayland",
    "XDG_CONFIG_HOME, XDG_STATE_HOME": "where the folders below are, instead of ~/.config and ~/.local/state",
}

FILES = {
    "~/.config/contactdesk/profiles.json": "the profiles, without secrets; profiles.json.bak is the version before",
    "~/.local/state/contactdesk/window.ini": "size and place of the window, appearance, last folders",
    "~/.local/state/contactdesk/contactdesk.log": "warnings and errors, once there are any",
    "~/.local/state/contactdesk/crash.log": "where the program crashed; from the next start on in last-crash.log",
}

EXAMPLES = {
    "contactdesk --demo --lookup 1": "Look up a contact of the built-in demo service.",
    'contactdesk --profile "Acme production" --lookup 42': "Look up a contact through a saved profile.",
    "contactdesk --demo --lookup 404 --screenshot failure.png": "Save a picture of what is seen; the exit code is 1.",
}


def release_date() -> str:
    """The day of this version's release: the page of one version is always the same."""
    release = f'<release version="{re.escape(__version__)}" date="([0-9-]+)"'
    if found := re.search(release, METAINFO.read_text(encoding="utf-8")):
        return found[1]
    sys.exit(f"{METAINFO.name} has no release {__version__}")


def plain(text: str) -> str:
    """The text as the page's own language writes it literally."""
    return text.replace("\\", r"\e").replace("-", r"\-")


def bold(text: str) -> str:
    """The text in the letters of what is typed as it stands."""
    return f"\\fB{plain(text)}\\fR"


def italic(text: str) -> str:
    """The text in the letters of what a value stands in for."""
    return f"\\fI{plain(text)}\\fR"


def syntax(text: str) -> str:
    """A usage with its options in bold and its values in italics."""

    def dress(found: re.Match[str]) -> str:
        return bold(found[0]) if found[0].startswith("-") else italic(found[0])

    return re.sub(r"-{1,2}[a-z][a-z-]*|[A-Z]{2,}(?:\.png)?", dress, text)


def prose(text: str) -> str:
    """Sentences, in lines of a bearable length; they begin with no dot and no apostrophe."""
    return fill(plain(text), 79, break_on_hyphens=False)


def table(rows: dict[str, str]) -> str:
    """Terms, and below each what it means."""
    return "\n".join(f".TP\n{term}\n{prose(words)}" for term, words in rows.items())


def manual() -> str:
    """The whole page."""
    parser = make_parser()
    parser.formatter_class = partial(RawDescriptionHelpFormatter, width=ONE_LINE, max_help_position=ONE_LINE // 2)
    usage, options = parser.format_usage(), parser.format_help().split("options:\n")[1].split("\n\n")[0]
    rows = dict(re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in options.splitlines())
    sections = {
        "NAME": r"contactdesk \- look up a contact by its ID and see who it is",
        "SYNOPSIS": bold(parser.prog) + syntax(usage.removeprefix(f"usage: {parser.prog}").rstrip()),
        "DESCRIPTION": "\n.PP\n".join(map(prose, DESCRIPTION.split("\n\n"))),
        "OPTIONS": table({syntax(term): words for term, words in rows.items()}),
        "EXIT STATUS": table({str(code): words for code, words in EXIT_CODES.items()}),
        "ENVIRONMENT": table({bold(names): words for names, words in ENVIRONMENT.items()}),
        "FILES": table({italic(path): words for path, words in FILES.items()}),
        "EXAMPLES": table({bold(line): words for line, words in EXAMPLES.items()}),
    }
    title = f'.TH CONTACTDESK 1 {release_date()} "Contact Desk {__version__}" "User Commands"'
    return "\n".join([title, *(f".SH {name}\n{text}" for name, text in sections.items())]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(manual())
