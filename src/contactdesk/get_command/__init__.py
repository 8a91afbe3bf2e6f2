"""``contactdesk get``: look contacts up and print them, without a window and without Qt.

``cli`` runs it for the argument ``get``. The console script ``contactdesk-get`` starts it directly: on Windows,
``contactdesk`` is a program without standard output. Most imports are inside functions, so that help, usage errors and
one lookup wait only for what they need.
"""

import gc
from collections.abc import Sequence
from typing import NoReturn

from contactdesk.options import EXIT_INTERRUPTED
from contactdesk.system.process_end import end_process


def start(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and end the process with its exit code, even while background threads are running.

    Args:
        argv: see ``main``.

    Raises:
        SystemExit: see ``main``.
    """
    end_process(main(argv))


def main(argv: Sequence[str] | None = None, program: str = "contactdesk-get") -> int:
    """Run the command and return its exit code.

    Args:
        argv: the arguments after the command's name; by default those of this process.
        program: the name of the command in its help.

    Raises:
        SystemExit: the arguments ask for help or the version, or are wrong (code 2).
    """
    # Imports create no garbage.
    gc.disable()
    try:
        from contactdesk.get_command.arguments import parse

        options = parse(argv, program)
        # After the parser, since these imports take ten times as long.
        from contactdesk.get_command.command import run

        gc.freeze()
        gc.enable()
        return run(options)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    finally:
        gc.enable()
