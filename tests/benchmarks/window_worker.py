"""Run the program and drive it as asked on standard input: one line of JSON per request and per response."""

import asyncio
import itertools
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contactdesk.options import Options
from tests.benchmarks.paint_watch import PaintWatch, Timing
from tests.window_driver import WindowDriver, create_app, run_window

_SETTLING_S = 0.5
"""The least time in which a user can enter an ID after the window is ready."""

Wait = Callable[[Callable[[], object], Callable[[], bool]], Awaitable[Timing]]


class Requests:
    """What can be requested."""

    def __init__(self, driver: WindowDriver) -> None:
        self._driver = driver
        self._window = driver.window
        self._watch = PaintWatch(driver.window)

    async def look_up(self, contact_id: str) -> dict[str, float]:
        """Press Enter in the ID field and wait until the contact is painted, and after it the client."""
        return (await self._look_up(contact_id, self._watch.until_quiet))._asdict()

    async def look_up_many(self, ids: list[str], count: int) -> list[float]:
        """Do ``count`` lookups one after the other, and return the milliseconds of each."""
        some = itertools.islice(itertools.cycle(ids), count)
        return [(await self._look_up(contact_id, self._watch.until_painted)).ms for contact_id in some]

    async def open_settings(self) -> dict[str, float]:
        """Trigger the menu's action and wait until the dialog is painted; then close it."""
        timing = await self._watch.until_quiet(self._trigger_settings, lambda: bool(self._driver.dialogs()))
        (dialog,) = self._driver.dialogs()
        dialog.reject()
        await self._driver.until(lambda: not self._driver.dialogs())
        return timing._asdict()

    async def switch_profile(self) -> dict[str, float]:
        """Trigger the menu's action for the next profile and wait until that is painted."""
        before = self._window.bar.profile_id
        timing = await self._watch.until_quiet(
            self._window.menus.next_profile.trigger, lambda: self._window.bar.profile_id != before
        )
        return timing._asdict()

    def _trigger_settings(self) -> None:
        self._window.menus.settings.trigger()
        for dialog in self._driver.dialogs():
            self._watch.add(dialog)

    async def _look_up(self, contact_id: str, wait: Wait) -> Timing:
        before = self._window.contact
        # An agent looks up one company after another.
        self._driver.services.related.clear()
        self._window.bar.set_id(contact_id)
        try:
            return await wait(self._press_enter, lambda: self._window.contact is not before)
        except TimeoutError:
            shown = [dialog.windowTitle() or dialog.objectName() for dialog in self._driver.dialogs()]
            raise RuntimeError(f"no contact came for {contact_id}; on the screen: {shown}") from None

    def _press_enter(self) -> None:
        QTest.keyClick(self._window.bar.id_edit, Qt.Key.Key_Return)


async def serve(driver: WindowDriver, secret: str) -> None:
    """Respond to requests until standard input ends."""
    selector = driver.window.bar.profile_selector
    for number in range(selector.count()):
        driver.keep_secret(selector.itemData(number), secret)
    requests = Requests(driver)
    _respond({})
    settling_s = _SETTLING_S
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        # Not before: without any request, the cost is to be that of a program that quits when it is ready.
        await asyncio.sleep(settling_s)
        settling_s = 0.0
        request = json.loads(line)
        _respond(await getattr(requests, request.pop("do"))(**request))


def _respond(response: Any) -> None:
    print(json.dumps(response), flush=True)


def main(folder: str, secret: str) -> int:
    """Run the program and return its exit code."""
    driver = run_window(create_app(), Options(data_dir=Path(folder)), lambda driver: serve(driver, secret))
    return driver.exit_code or 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
