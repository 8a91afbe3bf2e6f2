"""Two thousand lookups cancelled at random moments; after each hundred the next one works."""

import asyncio
import random

from tests.ui.resource_usage import ResourceUsage
from tests.window_driver import WindowDriver

CANCELS = 2_000
CHECK_INTERVAL = 100
CONNECTIONS = 2
"""The connections that may be kept besides those at the beginning; each also has an end in the demo service."""

SLOW = ("900601", "900602", "900603", "900503", "900502", "900404", "1", "31")


async def test_next_lookup_works_after_2000_cancels(demo: WindowDriver) -> None:
    chance = random.Random(2024)
    await demo.fail("900404")
    await demo.close_failure()
    await demo.look_up("1")
    await demo.until_idle()
    before = ResourceUsage.now()
    for number in range(1, CANCELS + 1):
        demo.window.bar.set_id(chance.choice(SLOW))
        demo.window.bar.submit()
        if chance.random() < 0.7:
            await asyncio.sleep(chance.random() * 0.006)
        demo.window.menus.cancel.trigger()
        for dialog in demo.dialogs():
            dialog.reject()
        if number % CHECK_INTERVAL == 0:
            demo.window.bar.set_id("2" if number % (2 * CHECK_INTERVAL) else "1")
            demo.window.bar.submit()
            await demo.until_idle()
            assert not demo.dialogs()
            assert demo.window.contact
            assert demo.window.contact.id == demo.window.bar.id_edit.text()
            assert not demo.window.contact_view.is_stale
    await demo.until(lambda: not grown(before))


def grown(before: ResourceUsage) -> list[str]:
    return ResourceUsage.now().more_than(before, timers=1, widgets=60, threads=CONNECTIONS, files=2 * CONNECTIONS)
