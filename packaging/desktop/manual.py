"""Write the manual page, contactdesk.1, to standard output, with the options and exit codes of ``--help``."""

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
It looks up the contact in Wethod or Clemta, explains every error with what to do about it, and exports a contact
exactly as the service sent it.

Secrets are kept in the operating system's keyring, service contactdesk. The program sends data only to the address of
the chosen profile.

A second start brings the open window to the front and passes --profile, --lookup and --show to it."""

ENVIRONMENT = {
    "CONTACTDESK_LOG": "if set to debug, the log has more detail",
    "HTTPS_PROXY, ALL_PROXY, NO_PROXY": "the proxy, and the hosts for which it is not used",
    "QT_QPA_PLATFORM": "the platform that Qt uses, e.g. xcb or wayland",
    "XDG_CONFIG_HOME, XDG_STATE_HOME": "the parents of the folders below, instead of ~/.config and ~/.local/state",
}

FILES = {
    "~/.config/contactdesk/profiles.json": "the profiles, without secrets; profiles.json.bak is the version before",
    "~/.local/state/contactdesk/window.ini": "size and position of the window, appearance, last folders",
    "~/.local/state/contactdesk/contactdesk.log": "warnings and errors, if there are any",
    "~/.local/state/contactdesk/crash.log": "where the program crashed; the next start renames it to last-crash.log",
}

EXAMPLES = {
    "contactdesk --demo --lookup 1": "Look up a contact of the built-in demo service.",
    'contactdesk --profile "Acme production" --lookup 42': "Look up a contact through a saved profile.",
    "contactdesk --demo --lookup 404 --screenshot failure.png": "Save a picture of the failure; the exit code is 1.",
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

    return re.sub(r"-{1,2}[a-z][a-z-]*|[A-Z]{2,}(?:\.png)?", style, text)


def prose(text: str) -> str:
    """Return sentences in lines of at most 79 characters; no line may begin with a dot or an apostrophe."""
    return fill(plain(text), 79, break_on_hyphens=False)


def table(rows: dict[str, str]) -> str:
    """Return terms with their meanings below them."""
    return "\n".join(f".TP\n{term}\n{prose(words)}" for term, words in rows.items())


def manual() -> str:
    """Return the whole page."""
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
