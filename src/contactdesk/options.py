"""The parsed command line and the exit codes, as plain values."""

from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from contactdesk.model.translation import QT_TRANSLATE_NOOP

Appearance: TypeAlias = Literal["system", "light", "dark"]
Moment: TypeAlias = Literal["painted", "ready", "done"]
Page: TypeAlias = Literal["settings"]

EXIT_OK = 0
EXIT_LOOKUP_FAILED = 1
EXIT_CANNOT_RUN = 2
# The codes that a shell gives for SIGINT and SIGTERM.
EXIT_INTERRUPTED = 130
EXIT_TERMINATED = 143
EXIT_CODES = {
    EXIT_OK: QT_TRANSLATE_NOOP("CommandLine", "success, or the window was closed, also by SIGINT or SIGTERM"),
    EXIT_LOOKUP_FAILED: QT_TRANSLATE_NOOP(
        "CommandLine", "--screenshot, --quit-when done: the lookup failed or was refused"
    ),
    EXIT_CANNOT_RUN: QT_TRANSLATE_NOOP(
        "CommandLine", "wrong usage, no window can open, or the picture cannot be written"
    ),
    EXIT_INTERRUPTED: QT_TRANSLATE_NOOP("CommandLine", "SIGINT (Ctrl+C) before the window was shown"),
    EXIT_TERMINATED: QT_TRANSLATE_NOOP("CommandLine", "SIGTERM before the window was shown"),
}
"""The meaning of each exit code, for the help text; translated in the context ``CommandLine``."""


class Options(NamedTuple):
    """The parsed arguments of the command line.

    Attributes:
        demo: whether to start the demo service, with its two profiles.
        profile: the name of the profile to choose; ``None`` means the one used last.
        lookup: the ID to look up as soon as the window is ready.
        show: the page to open besides the window.
        screenshot: where to save a picture of the window before quitting; its folder exists.
        appearance: light or dark; ``None`` means as remembered.
        quit_when: when to quit automatically.
        data_dir: the folder for all files; ``None`` means the platform's usual folders.
        reverse: whether the window is laid out from right to left, whatever the language.
    """

    demo: bool = False
    profile: str | None = None
    lookup: str | None = None
    show: Page | None = None
    screenshot: Path | None = None
    appearance: Appearance | None = None
    quit_when: Moment | None = None
    data_dir: Path | None = None
    reverse: bool = False
