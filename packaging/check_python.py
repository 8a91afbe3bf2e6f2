"""Exit with one sentence unless this Python can run Contact Desk: the first step of the README's two commands.

It runs on Python 3.6 and later, before anything is downloaded.
"""

import re
import sys
from pathlib import Path


def main():
    """Compare this Python with ``requires-python`` in ``pyproject.toml``."""
    project = Path(__file__).resolve().parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8")
    first, end = map(int, re.search(r'requires-python = ">=3\.(\d+),<3\.(\d+)"', project).groups())
    if not (3, first) <= sys.version_info[:2] < (3, end):
        version = ".".join(map(str, sys.version_info[:3]))
        command, supported = ("py", "py -3.") if sys.platform == "win32" else ("python3", "python3.")
        sys.exit(
            f"Contact Desk needs Python 3.{first} to 3.{end - 1}, but {sys.executable} is Python {version}; "
            f"install a supported version and write, for example, {supported}{end - 1} "
            f"for each {command} in the command."
        )


main()
