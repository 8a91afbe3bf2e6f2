"""Exporting a contact: the file holds exactly what was sent."""

import json
import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.factories import CLEMTA_ID
from tests.window_driver import RunWindow, WindowDriver


async def test_file_holds_the_contact_as_sent(demo: WindowDriver, tmp_path: Path) -> None:
    target = tmp_path / "contact.json"
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.export(target)
    await demo.until_text("statusText", "Exported to")
    demo.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert json.loads(demo.clipboard()) == json.loads(target.read_text(encoding="utf-8"))
    text = target.read_text(encoding="utf-8")
    assert text.startswith('{\n  "id": "64b8f1a2e4b0c8d9f0123456",\n  "created_at": 1686787200,\n')
    assert '"cc_emails": [\n    "cc@example.com"\n  ],' in text
    assert text.endswith("}\n")


def test_proposed_name_and_last_folder(run_desk: RunWindow, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()

    async def first_run(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.export(folder / "contact-wethod-1.json")
        await desk.until_text("statusText", "Exported to")

    async def second_run(desk: WindowDriver) -> None:
        await desk.look_up("2")
        desk.click("exportButton")
        await desk.until_visible("exportDialog")
        dialog = desk.find("exportDialog", QFileDialog)
        assert dialog.directory().absolutePath() == str(folder)
        assert dialog.selectedFiles() == [str(folder / "contact-wethod-2.json")]
        dialog.reject()

    run_desk(first_run, demo=True)
    run_desk(second_run, demo=True)


async def test_unwritable_folder_gives_a_dialog(demo: WindowDriver) -> None:
    await demo.look_up("1")
    # Even root cannot write here.
    await demo.export(Path("/proc/contact.json"))
    await demo.until_visible("messageDialog")
    message = demo.find("messageDialog", QMessageBox)
    assert "not exported" in message.text()
    assert "contact.json" in message.text()
    message.close()
    await demo.look_up("2")


async def test_export_of_an_older_contact_is_named_so(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    demo.click("exportButton")
    await demo.until_visible("exportDialog")
    dialog = demo.find("exportDialog", QFileDialog)
    assert dialog.windowTitle() == "Export the older contact Client name Client surname, ID 1"
    assert dialog.selectedFiles()[0].endswith("contact-wethod-1.json")
    dialog.reject()


async def test_named_pipe_does_not_freeze_the_file_dialog(demo: WindowDriver, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    await demo.look_up("1")
    await demo.export(tmp_path / "one.json")
    await demo.until_text("statusText", "Exported to")
    await demo.export(tmp_path / "two.json")
    await demo.until((tmp_path / "two.json").exists)
