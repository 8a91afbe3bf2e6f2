"""Count what the running program holds, so that a test sees whether anything is left behind."""

import asyncio
import gc
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@dataclass(frozen=True)
class ResourceUsage:
    """Counts at one moment.

    Attributes:
        tasks: of the event loop.
        timers: Qt's running timers.
        widgets: visible or not.
        threads: Python's.
        files: open files and sockets of the process; 0 where ``/proc`` is missing.
    """

    tasks: int
    timers: int
    widgets: int
    threads: int
    files: int

    @classmethod
    def now(cls) -> Self:
        """Count."""
        timers = [thing for thing in gc.get_objects() if type(thing) is QTimer]
        return cls(
            tasks=len(asyncio.all_tasks()),
            timers=sum(isValid(timer) and timer.isActive() for timer in timers),
            widgets=len(QApplication.allWidgets()),
            threads=threading.active_count(),
            files=open_files(),
        )

    def more_than(self, before: Self, **allowed: int) -> list[str]:
        """Return what has grown since ``before`` by more than is allowed, in words."""
        then = asdict(before)
        return [
            f"{count - then[name]} more {name}"
            for name, count in asdict(self).items()
            if count > then[name] + allowed.get(name, 0)
        ]


def open_files(kind: str = "") -> int:
    """Count the process's open files, or those of one kind, such as ``socket``; 0 where ``/proc`` is missing."""
    folder = Path("/proc/self/fd")
    count = 0
    for entry in folder.iterdir() if folder.exists() else ():
        with suppress(FileNotFoundError):  # the folder's own descriptor is listed too
            count += str(entry.readlink()).startswith(kind)
    return count
