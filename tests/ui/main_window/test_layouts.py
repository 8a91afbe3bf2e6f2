"""No window holds an item of a layout: Qt deletes it, and PySide6 takes what is held for a later widget."""

import gc

from PySide6.QtWidgets import QWidgetItem

from tests.window_driver import RunWindow, WindowDriver


def items_held() -> set[int]:
    return {id(held) for held in gc.get_objects() if isinstance(held, QWidgetItem)}


def test_windows_hold_no_item_of_their_layouts(run_desk: RunWindow) -> None:
    before = items_held()

    async def scenario(demo: WindowDriver) -> None:
        await demo.look_up("1")
        demo.action("jsonAction").trigger()
        await demo.fail("404")
        await demo.close_failure()
        await demo.open_settings()
        await demo.close_settings()
        await demo.look_up("1")
        demo.action("exportAsAction").trigger()
        await demo.until_visible("closeExportButton")
        demo.click("closeExportButton")
        demo.action("aboutAction").trigger()
        await demo.until_visible("closeAboutButton")
        assert items_held() <= before
        demo.click("closeAboutButton")

    run_desk(scenario, demo=True)
