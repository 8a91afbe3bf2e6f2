"""Ends the process while background threads are running."""

import atexit
import os
import sys
from contextlib import suppress
from typing import NoReturn


def end_process(code: int) -> NoReturn:
    """End the process at once: exit handlers run and output is flushed, threads are not waited for."""
    # WORKAROUND for Python before 3.14 (python/cpython issue 87135): the interpreter's finalization aborts the process
    # if a background thread takes the GIL inside pydantic or Qt. So it is skipped; only the exit handlers run.
    atexit._run_exitfuncs()  # noqa: SLF001 - there is no public function for this
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            if stream:
                stream.flush()
    os._exit(code)
