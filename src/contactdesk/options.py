"""What the command line asks of a run, as plain values."""

from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

Appearance: TypeAlias = Literal["system", "light", "dark"]
Moment: TypeAlias = Literal["painted", "ready", "done"]
Page: TypeAlias = Literal["settings"]

EXIT_OK = 0
EXIT_LOOKUP_FAILED = 1
EXIT_CANNOT_RUN = 2
# What a shell makes of SIGINT and SIGTERM.
EXIT_INTERRUPTED = 130
EXIT_TERMINATED = 143
EXIT_CODES = {
    EXIT_OK: "all went well, or the window was closed, also by SIGINT or SIGTERM",
    EXIT_LOOKUP_FAILED: "--screenshot, --quit-when done: the lookup failed or was refused",
    EXIT_CANNOT_RUN: "wrong usage, or no window can open, or no picture be written",
    EXIT_INTERRUPTED: "SIGINT (Ctrl+C) before the window stood",
    EXIT_TERMINATED: "SIGTERM before the window stood",
}
"""What each exit code says, for people."""


class Options(NamedTuple):
    """One run of the program.

    Attributes:
        demo: whether to start the demo service, with its two profiles.
        profile: the name of the profile to choose; ``None`` means the one used last.
        lookup: the ID to look up as soon as the window is ready.
        show: what to open beside the window.
        screenshot: where to save a picture of the window before quitting; its folder exists.
        appearance: light or dark; ``None`` means as remembered.
        quit_when: the moment to quit at by itself.
        data_dir: the one folder for all that is stored; ``None`` means the platform's own folders.
    """

    demo: bool = False
    profile: str | None = None
    lookup: str | None = None
    show: Page | None = None
    screenshot: Path | None = None
    appearance: Appearance | None = None
    quit_when: Moment | None = None
    data_dir: Path | None = None
