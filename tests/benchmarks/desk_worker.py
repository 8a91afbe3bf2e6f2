"""The program with hands to use it, which do what is asked on standard input: a line of JSON for each wish."""

import asyncio
import itertools
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from contactdesk.app.event_loop import EventLoop
from contactdesk.options import Options
from tests.benchmarks.watch import RecordedRequest, Watch
from tests.ui.desk import Desk

_SETTLING_S = 0.5
"""Nobody has an ID in the field sooner after the window is ready."""


class Hands:
    """What can be asked for."""

    def __init__(self, desk: Desk, secret: str) -> None:
        self._desk = desk
        self._window = desk.window
        self._watch = Watch(desk.window)
        for number in range(desk.window.bar.profile_selector.count()):
            profile_id = desk.window.bar.profile_selector.itemData(number)
            desk.services.vault.keep_for_this_run(profile_id, secret)

    async def look_up(self, contact_id: str) -> dict[str, float]:
        """Enter in the ID field, until the last value is painted."""
        return (await self._look_up(contact_id, self._watch.until_quiet))._asdict()

    async def look_up_many(self, ids: list[str], count: int) -> list[float]:
        """So many lookups one after the other; the milliseconds of each."""
        some = itertools.islice(itertools.cycle(ids), count)
        return [(await self._look_up(contact_id, self._watch.until_painted)).ms for contact_id in some]

    async def open_settings(self) -> dict[str, float]:
        """The menu's action, until the dialog is painted; closes it then."""
        seen = await self._watch.until_quiet(self._trigger_settings, lambda: bool(self._desk.dialogs()))
        (dialog,) = self._desk.dialogs()
        dialog.reject()
        await self._desk.until(lambda: not self._desk.dialogs())
        return seen._asdict()

    async def switch_profile(self) -> dict[str, float]:
        """The menu's action for the next profile, until that is painted."""
        before = self._window.bar.profile_id
        seen = await self._watch.until_quiet(
            self._window.menus.next_profile.trigger, lambda: self._window.bar.profile_id != before
        )
        return seen._asdict()

    def _trigger_settings(self) -> None:
        self._window.menus.settings.trigger()
        for dialog in self._desk.dialogs():
            self._watch.also(dialog)

    async def _look_up(
        self, contact_id: str, through: Callable[[Callable[[], None], Callable[[], bool]], Awaitable[RecordedRequest]]
    ) -> RecordedRequest:
        before = self._window.contact
        self._window.bar.set_id(contact_id)
        try:
            return await through(self._press_enter, lambda: self._window.contact is not before)
        except TimeoutError:
            shown = [dialog.windowTitle() or dialog.objectName() for dialog in self._desk.dialogs()]
            raise RuntimeError(f"no contact came for {contact_id}; on the screen: {shown}") from None

    def _press_enter(self) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window.bar.id_edit, event)


async def serve(desk: Desk, secret: str) -> None:
    """Does what is asked until nobody asks any more."""
    hands = Hands(desk, secret)
    _tell({})
    settling_s = _SETTLING_S
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        # Not before: one that is asked for nothing costs what the program does that quits when it is ready.
        await asyncio.sleep(settling_s)
        settling_s = 0.0
        asked = json.loads(line)
        _tell(await getattr(hands, asked.pop("do"))(**asked))


def _tell(response: Any) -> None:
    print(json.dumps(response), flush=True)


def main(folder: str, secret: str) -> int:
    """Runs the program; its exit code."""
    # The offscreen platform says of each window what it cannot do.
    qInstallMessageHandler(lambda _kind, _context, _message: None)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    # A cursor that blinks would be one more paint.
    app.setCursorFlashTime(0)
    desk = Desk(app, Options(data_dir=Path(folder)))
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(desk.run(lambda desk: serve(desk, secret)))
    return desk.exit_code or 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
