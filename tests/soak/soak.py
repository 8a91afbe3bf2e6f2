"""Do many lookups in one run of the real window (contacts, failures and cancels mixed): nothing may grow.

    python -m tests.soak.soak LOOKUPS

prints from time to time what the program holds, and ends with 1 if any of that has grown since the warm-up.
"""

import asyncio
import gc
import os
import random
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtGui import QPixmapCache

from contactdesk.demo.credentials import demo_profiles
from contactdesk.options import Options
from tests.factories import write_profiles
from tests.program import Process
from tests.ui.resource_usage import ResourceUsage
from tests.window_driver import WindowDriver, create_app, run_window

SEED = 20240615
MEMORY_MIB = 10.0
REFERENCES = 2_000
"""References to a constant that may come and go; a loss at each timer or signal is far larger."""
LONGEST_WARM_UP = 1_000
STEP = 1_000
SETTLING_S = 3.0
CONNECTIONS = 20
"""The most connections that the client keeps; up to that number, a cancelled request may leave one behind."""

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


SERVE = """
import sys
from contactdesk.demo.service import DemoService
with DemoService(requests_a_minute=10**9) as service:
    print(service.base_url, flush=True)
    sys.stdin.read()
"""


class State(NamedTuple):
    """What the program holds at one moment: counts, references to ``None`` and ``True``, and memory."""

    usage: ResourceUsage
    references: tuple[int, int]
    mebibytes: float


class Soak:
    """The lookups of one run.

    Attributes:
        done: how many lookups of each kind were done.
        wrong: what has grown, in words.
    """

    def __init__(self, driver: WindowDriver, count: int) -> None:
        self._driver = driver
        self._count = count
        self._random = random.Random(SEED)
        self.done = dict.fromkeys(("contacts", "failures", "cancels"), 0)
        self.wrong: list[str] = []

    async def run(self) -> None:
        """Warm up, look up, and compare what the program holds at the end with what it held when it was warm."""
        for profile, secret in demo_profiles(""):
            self._driver.keep_secret(profile.id, secret)
        warm_up = min(LONGEST_WARM_UP, self._count // 3)
        await self._look_up(warm_up)
        warm = now = await self._measure()
        step = max((self._count - warm_up) // 10, STEP)
        for start in range(warm_up, self._count, step):
            await self._look_up(min(step, self._count - start))
            now = await self._measure()
        self.wrong = now.usage.more_than(warm.usage, files=CONNECTIONS)
        self.wrong += [
            f"{before - after} fewer references to {name}"
            for name, before, after in zip(("None", "True"), warm.references, now.references, strict=True)
            if before - after > REFERENCES
        ]
        if now.mebibytes - warm.mebibytes > MEMORY_MIB:
            self.wrong.append(f"{now.mebibytes - warm.mebibytes:.1f} MiB more memory")

    async def _look_up(self, count: int) -> None:
        for _time in range(count):
            if self._random.random() < 0.1:
                self._driver.window.bar.choose_next()
            (kind,) = self._random.choices(tuple(self.done), (6, 2, 2))
            await {"contacts": self._contact, "failures": self._failure, "cancels": self._cancel}[kind]()
            self.done[kind] += 1

    async def _contact(self) -> None:
        driver = self._driver
        before = driver.window.contact
        self._start(CONTACTS)
        await driver.until(lambda: driver.window.contact is not before)
        # Its client has rows, too, which are kept for the next one.
        controllers = driver.session.controllers
        assert controllers
        await driver.until(lambda: not controllers.related.is_awaited)
        if self._random.random() < 0.05:
            driver.window.contact_view.show_json()
            driver.window.contact_view.copy_all()
            await asyncio.sleep(0)
            driver.window.contact_view.show_details()

    async def _failure(self) -> None:
        self._start(FAILURES)
        await self._driver.until(lambda: self._driver.dialogs())
        await self._close()

    async def _cancel(self) -> None:
        """Cancel a lookup at some moment; by then it may have ended."""
        driver = self._driver
        self._start(SLOW)
        await asyncio.sleep(self._random.random() * 0.02)
        driver.window.menus.cancel.trigger()
        await driver.until(lambda: not driver.is_busy())
        if driver.dialogs():
            await self._close()

    def _start(self, ids: dict[str, tuple[str, ...]]) -> None:
        bar = self._driver.window.bar
        bar.set_id(self._random.choice(ids[bar.profile_id]))
        bar.submit()

    async def _close(self) -> None:
        (dialog,) = self._driver.dialogs()
        dialog.reject()
        await self._driver.until(lambda: not self._driver.dialogs())

    async def _measure(self) -> State:
        # A contact on the screen has a timer for its age.
        await self._contact()
        # Cancelled connections and passing messages end in this time.
        await asyncio.sleep(SETTLING_S)
        gc.collect()
        # Qt keeps pixels for the next paint, up to a limit of its own.
        QPixmapCache.clear()
        state = State(ResourceUsage.now(), (sys.getrefcount(None), sys.getrefcount(True)), memory_mib())
        counts = " ".join(f"{name} {count}" for name, count in asdict(state.usage).items())
        print(
            f"{sum(self.done.values()):6} lookups: {counts}, {state.mebibytes:.1f} MiB, "
            f"None and True {state.references}",
            flush=True,
        )
        return state


def memory_mib() -> float:
    """Return the process's memory now; 0 where ``/proc`` is missing."""
    pages = Path("/proc/self/statm")
    return (
        int(pages.read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
        if pages.exists()
        else 0.0
    )


def run(count: int) -> int:
    """Do so many lookups and return the exit code."""
    started = time.monotonic()
    # The demo service has a process of its own, so that only the program is measured.
    with tempfile.TemporaryDirectory() as folder, Process([sys.executable, "-c", SERVE]) as service:
        write_profiles(Path(folder), *(profile for profile, _secret in demo_profiles(service.read_line())))
        soaks: list[Soak] = []

        async def scenario(driver: WindowDriver) -> None:
            soaks.append(Soak(driver, count))
            await soaks[0].run()

        driver = run_window(create_app(), Options(data_dir=Path(folder)), scenario)
    (soak,) = soaks
    done = ", ".join(f"{number:,} {kind}" for kind, number in soak.done.items())
    print(f"{done} in {time.monotonic() - started:,.0f} s, ended with {driver.exit_code}")
    for what in soak.wrong:
        print(what)
    return 1 if soak.wrong or driver.exit_code else 0


if __name__ == "__main__":
    sys.exit(run(int(sys.argv[1])))
