"""Thousands of lookups in one run of the real window: nothing may grow. See ``python -m tests.soak.soak --help``."""

import argparse
import asyncio
import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from contactdesk.app.event_loop import EventLoop
from contactdesk.demo.credentials import demo_profiles
from contactdesk.options import Options
from tests.ui.desk import Desk, write_profiles
from tests.ui.resource_usage import Holdings

SEED = 20240615
MEMORY_MIB = 10.0
REFERENCES = 2_000
"""So many references to a constant of Python's come and go; one lost with each timer or signal shows all the same."""
LONGEST_WARM_UP = 1_000
STEP = 1_000
SETTLING_S = 3.0
CONNECTIONS = 20
"""As many as the client ever keeps; a cancelled request may leave one behind until then."""

CONTACTS = {
    "demo-wethod": ("1", "2", "9", "10", "11", "20", "24", "27", "31", "900615"),
    "demo-clemta": tuple(f"64b8f1a2e4b0c8d9f01{end}" for end in ("23456", "20002", "20009", "20010", "20020", "20027")),
}
FAILURES = {
    "demo-wethod": ("900400", "900401", "900404", "900302", "900500", "900605", "900606", "900607", "900610", "900612"),
    "demo-clemta": tuple(f"{number:024}" for number in (400, 403, 404, 405, 429, 500, 604, 607, 609, 701, 702)),
}
SLOW = {
    "demo-wethod": ("900601", "900602", "900603", "900503", "1", "900404"),
    "demo-clemta": tuple(f"{number:024}" for number in (601, 602, 603, 503, 404)),
}


class Soak:
    """The lookups of one run, and what was measured between them."""

    def __init__(self, desk: Desk, count: int) -> None:
        self._desk = desk
        self._count = count
        self._random = random.Random(SEED)
        self.done = dict.fromkeys(("contacts", "failures", "cancels"), 0)
        self.wrong: list[str] = []

    async def run(self) -> None:
        for profile, secret in demo_profiles(""):
            self._desk.services.vault.keep_for_this_run(profile.id, secret)
        warm_up = min(LONGEST_WARM_UP, self._count // 3)
        await self._look_up(warm_up)
        warm = await self._measure()
        step = max((self._count - warm_up) // 10, STEP)
        for start in range(warm_up, self._count, step):
            await self._look_up(min(step, self._count - start))
            now = await self._measure()
        holdings, references, mebibytes = now
        self.wrong = holdings.more_than(warm[0], files=CONNECTIONS)
        self.wrong += [
            f"{before - after} fewer references to {name}"
            for name, before, after in zip(("None", "True"), warm[1], references, strict=True)
            if before - after > REFERENCES
        ]
        if mebibytes - warm[2] > MEMORY_MIB:
            self.wrong.append(f"{mebibytes - warm[2]:.1f} MiB more memory")

    async def _look_up(self, count: int) -> None:
        for _time in range(count):
            if self._random.random() < 0.1:
                self._desk.window.bar.choose_next()
            (kind,) = self._random.choices(tuple(self.done), (6, 2, 2))
            await {"contacts": self._contact, "failures": self._failure, "cancels": self._cancel}[kind]()
            self.done[kind] += 1

    async def _contact(self) -> None:
        desk = self._desk
        before = desk.window.contact
        self._start(CONTACTS)
        await desk.until(lambda: desk.window.contact is not before)
        if self._random.random() < 0.05:
            desk.window.contact_view.show_json()
            desk.window.contact_view.copy_all()
            await asyncio.sleep(0)
            desk.window.contact_view.show_details()

    async def _failure(self) -> None:
        self._start(FAILURES)
        await self._desk.until(lambda: self._desk.dialogs())
        await self._close()

    async def _cancel(self) -> None:
        """Gives a lookup up at some moment; by then it may have ended."""
        desk = self._desk
        self._start(SLOW)
        await asyncio.sleep(self._random.random() * 0.02)
        desk.window.bar.cancel_requested.emit()
        await desk.until(lambda: not desk.is_busy())
        if desk.dialogs():
            await self._close()

    def _start(self, ids: dict[str, tuple[str, ...]]) -> None:
        bar = self._desk.window.bar
        bar.set_id(self._random.choice(ids[bar.profile_id]))
        bar.submit()

    async def _close(self) -> None:
        (dialog,) = self._desk.dialogs()
        dialog.reject()
        await self._desk.until(lambda: not self._desk.dialogs())

    async def _measure(self) -> tuple[Holdings, tuple[int, int], float]:
        # A contact on the screen has a timer for its age.
        await self._contact()
        # What is on its way out gets a moment: connections that were given up, words that stand for a while.
        await asyncio.sleep(SETTLING_S)
        gc.collect()
        # Pixels that Qt keeps for the next paint, up to a limit of its own.
        QPixmapCache.clear()
        holdings, mebibytes = Holdings.now(), memory_mib()
        references = sys.getrefcount(None), sys.getrefcount(True)
        counts = " ".join(f"{name} {count}" for name, count in asdict(holdings).items())
        print(
            f"{sum(self.done.values()):6} lookups: {counts}, {mebibytes:.1f} MiB, None and True {references}",
            flush=True,
        )
        return holdings, references, mebibytes


def memory_mib() -> float:
    """What the process has in memory now; 0 where the system does not tell."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20 if pages.exists() else 0.0


@contextmanager
def service() -> Iterator[str]:
    """The demo service in a process of its own, so that only the program is measured; its address."""
    serve = (
        "import sys; from contactdesk.demo.service import DemoService\n"
        "with DemoService(requests_a_minute=10**9) as service: print(service.base_url, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as it:
        assert it.stdin
        assert it.stdout
        yield it.stdout.readline().strip()
        it.stdin.close()


def run(count: int) -> int:
    """Runs the soak; the exit code."""
    qInstallMessageHandler(lambda _kind, _context, _message: None)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, service() as base_url:
        place = Path(folder)
        write_profiles(place, *(profile for profile, _secret in demo_profiles(base_url)))
        desk = Desk(app, Options(data_dir=place))
        soak = Soak(desk, count)
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            runner.run(desk.run(lambda _desk: soak.run()))
    told = ", ".join(f"{number:,} {kind}" for kind, number in soak.done.items())
    print(f"{told} in {time.monotonic() - started:,.0f} s, ended with {desk.exit_code}")
    for what in soak.wrong:
        print(what)
    return 1 if soak.wrong or desk.exit_code else 0


def main() -> int:
    """Reads the command line and runs the soak; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak.soak",
        description="Looks many IDs up in one run of the window (contacts, failures and cancels mixed), prints now and "
        "then what the program holds, and ends with 1 if any of that has grown since it was warm.",
    )
    parser.add_argument("count", metavar="LOOKUPS", type=int, help="how many; 20000 take some ten minutes")
    count = parser.parse_args().count
    if count < 1:
        parser.error("at least one lookup is needed")
    return run(count)


if __name__ == "__main__":
    sys.exit(main())
