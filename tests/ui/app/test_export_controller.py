"""Exporting a contact: the file holds exactly what was sent."""

import json
import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.window_driver import RunWindow, WindowDriver


def test_file_holds_the_contact_as_sent(run_desk: RunWindow, tmp_path: Path) -> None:
    target = tmp_path / "contact.json"

    async def scenario(desk: WindowDriver) -> None:
        desk.choose("Demo Clemta")
        await desk.look_up("64b8f1a2e4b0c8d9f0123456")
        await desk.export(target)
        await desk.until_text("statusText", "Exported to")
        desk.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert json.loads(desk.clipboard()) == json.loads(target.read_text(encoding="utf-8"))

    run_desk(scenario, demo=True)
    text = target.read_text(encoding="utf-8")
    assert text.startswith('{\n  "id": "64b8f1a2e4b0c8d9f0123456",\n  "created_at": 1686787200,\n')
    assert '"cc_emails": [\n    "[email protected]"\n  ],' in text
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
    await demo.fail("900404")
    await demo.close_failure()
    demo.click("exportButton")
    await demo.until_visible("exportDialog")
    dialog = demo.find("exportDialog", QFileDialog)
    assert dialog.windowTitle() == "Export the older contact Client name Client surname, ID 1"
    assert dialog.selectedFiles()[0].endswith("contact-wethod-1.json")
    dialog.reject()


def test_named_pipe_does_not_freeze_the_file_dialog(run_desk: RunWindow, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.export(tmp_path / "one.json")
        await desk.until_text("statusText", "Exported to")
        await desk.export(tmp_path / "two.json")
        await desk.until((tmp_path / "two.json").exists)

    run_desk(scenario, demo=True)
