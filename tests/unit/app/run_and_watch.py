"""Run the program through every kind of action and report, as JSON, which modules were imported where and when.

The argument is the data folder.
"""

import json
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox

from contactdesk.options import Options
from tests.factories import CLEMTA_ID
from tests.window_driver import WindowDriver, create_app, run_window


class ImportWatch:
    """Records every import; first in ``sys.meta_path``, it finds nothing itself."""

    def __init__(self) -> None:
        self.on_threads: list[str] = []
        self.after_preparation: list[str] = []
        self.is_prepared = False
        sys.meta_path.insert(0, self)

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.on_threads.append(name)
        if self.is_prepared:
            self.after_preparation.append(name)


async def close_dialogs(desk: WindowDriver) -> None:
    for dialog in desk.dialogs():
        dialog.reject()
    await desk.until(lambda: not desk.dialogs())


async def act(desk: WindowDriver, folder: Path) -> None:
    """Use everything that a person can use."""
    await desk.look_up("1")
    desk.choose("Demo Clemta")
    await desk.look_up(CLEMTA_ID)
    desk.choose("Demo Wethod")
    for contact_id in ("404", "900400", "900302", "900604", "900607", "900612"):
        await desk.fail(contact_id)
        desk.click("copyDetailsButton")
        await desk.close_failure()
    desk.click("previousContactButton")
    menus = desk.window.menus
    for action in (menus.json, menus.find, menus.copy_json, menus.copy_all, menus.appearances["dark"]):
        action.trigger()
    for action, dialog in ((menus.about, "aboutDialog"), (menus.what_can_i_try, "examplesDialog")):
        action.trigger()
        await desk.until(lambda name=dialog: desk.is_visible(name) and not desk.is_busy())  # type: ignore[misc]
        await close_dialogs(desk)
    menus.copy_diagnostics.trigger()
    await desk.until(lambda: desk.text("statusText") == "Diagnostics copied")
    menus.settings.trigger()
    desk.click("testConnectionButton")
    await desk.until(lambda: "works" in desk.text("testConnectionSentence"))
    desk.type("profileNameEdit", "Renamed")
    desk.click("saveProfileButton")
    await desk.until(lambda: "Saved" in desk.text("connectionMessage"))
    await close_dialogs(desk)
    for action in menus.copy_whole:
        action.trigger()
    menus.export_as.trigger()
    selector = desk.find("exportFormatSelector", QComboBox)
    for index in range(selector.count()):
        selector.setCurrentIndex(index)
        desk.click("saveExportButton")
        desk.choose_file("exportFileDialog", folder / f"contact-{index}")
        await desk.until(lambda: desk.is_enabled("saveExportButton") and not desk.is_busy())
    await close_dialogs(desk)
    for path, sign in ((folder / "contact.json", "statusText"), (Path("/proc/contact.json"), "messageDialog")):
        menus.export.trigger()
        desk.choose_file("exportDialog", path)
        await desk.until(lambda name=sign: desk.is_visible(name) and not desk.is_busy())  # type: ignore[misc]
    await close_dialogs(desk)


def main(folder: Path) -> None:
    watch = ImportWatch()

    async def scenario(desk: WindowDriver) -> None:
        await desk.until(lambda: not desk.is_busy())
        watch.is_prepared = True
        await act(desk, folder)
        watch.is_prepared = False
        # The report shows that such imports would have been seen.
        thread = threading.Thread(target=import_module, args=("contactdesk.cli",))
        thread.start()
        thread.join()

    run_window(create_app(), Options(demo=True, data_dir=folder / "data"), scenario)
    print(json.dumps({"on_threads": watch.on_threads, "after_preparation": watch.after_preparation}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
