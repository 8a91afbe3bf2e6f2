"""Two thousand lookups cancelled at random moments; after each hundred the next one works."""

import asyncio
import random

from tests.ui.resource_usage import ResourceUsage
from tests.window_driver import RunWindow, WindowDriver

CANCELS = 2_000
CHECK_INTERVAL = 100
CONNECTIONS = 2
"""So many more than at the beginning may be kept for the next lookup; the demo service holds the other end of each."""

SLOW = ("900601", "900602", "900603", "900503", "900502", "900404", "1", "31")


def test_next_lookup_works_after_2000_cancels(run_desk: RunWindow) -> None:
    chance = random.Random(2024)

    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("900404")
        await desk.close_failure()
        await desk.look_up("1")
        await desk.until_idle()
        before = ResourceUsage.now()
        for number in range(1, CANCELS + 1):
            desk.window.bar.set_id(chance.choice(SLOW))
            desk.window.bar.submit()
            if chance.random() < 0.7:
                await asyncio.sleep(chance.random() * 0.006)
            desk.window.menus.cancel.trigger()
            for dialog in desk.dialogs():
                dialog.reject()
            if number % CHECK_INTERVAL == 0:
                desk.window.bar.set_id("2" if number % (2 * CHECK_INTERVAL) else "1")
                desk.window.bar.submit()
                await desk.until_idle()
                assert not desk.dialogs()
                assert desk.window.contact
                assert desk.window.contact.id == desk.window.bar.id_edit.text()
                assert not desk.window.contact_view.is_stale
        await desk.until(lambda: not grown(before))

    run_desk(scenario, demo=True)


def grown(before: ResourceUsage) -> list[str]:
    return ResourceUsage.now().more_than(before, timers=1, widgets=60, threads=CONNECTIONS, files=2 * CONNECTIONS)
