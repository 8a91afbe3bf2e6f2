"""Whole runs: what the window restores, how it starts and how it ends."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication

from contactdesk.app.services import Services
from contactdesk.app.session import build_services
from contactdesk.system.paths import Paths
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.tokens import is_dark
from tests.window_driver import RunWindow, WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_size_is_restored_without_old_splitter(run_desk: RunWindow, tmp_path: Path) -> None:
    async def first_run(desk: WindowDriver) -> None:
        # The offscreen screen has 800 pixels: more would be cut to it.
        desk.window.resize(760, 560)
        await desk.look_up("1")

    async def second_run(desk: WindowDriver) -> None:
        assert (desk.window.width(), desk.window.height()) == (760, 560)

    run_desk(first_run, demo=True)
    # Version 0.1 stored the splitter between the panes.
    ini = next(tmp_path.rglob("window.ini"))
    ini.write_text(ini.read_text(encoding="utf-8") + "panes=@ByteArray(\\0\\xff)\n", encoding="utf-8")
    run_desk(second_run, demo=True)
    assert "panes" not in ini.read_text(encoding="utf-8")


@pytest.fixture
def usual_appearance(qapp: QApplication) -> Iterator[None]:
    yield
    apply_appearance(qapp, "system")


@pytest.mark.usefixtures("usual_appearance")
def test_chosen_appearance_is_applied_and_restored(run_desk: RunWindow, tmp_path: Path) -> None:
    async def first_run(desk: WindowDriver) -> None:
        actions = desk.window.menus.appearances
        assert actions["system"].isChecked()
        actions["light"].trigger()
        assert desk.window.palette().color(QPalette.ColorRole.Window).lightness() > 128
        actions["dark"].trigger()
        await desk.until(lambda: is_dark(desk.window.palette()))
        assert actions["dark"].isChecked()
        assert not actions["light"].isChecked()

    async def second_run(desk: WindowDriver) -> None:
        assert desk.window.menus.appearances["dark"].isChecked()

    run_desk(first_run)
    run_desk(second_run)
    picture = tmp_path / "window.png"
    arguments = ["--data-dir", str(tmp_path / "data"), "--screenshot", str(picture)]
    subprocess.run([sys.executable, "-m", "contactdesk", *arguments], check=True, timeout=60)
    image = QImage(str(picture))
    assert image.pixelColor(image.width() // 2, image.height() - 60).lightness() < 128


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_signal_ends_the_run_like_closing_the_window(demo: WindowDriver, number: int) -> None:
    demo.start_looking_up("900602")
    await demo.until(demo.demo_requests)
    os.kill(os.getpid(), number)
    await demo.until(lambda: not demo.window.isVisible())


def contacts_asked(demo: WindowDriver) -> list[str]:
    return [seen.path for seen in demo.contact_requests()]


async def test_keyboard_is_enough(demo: WindowDriver) -> None:
    demo.press(Qt.Key.Key_1)
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("contactName")
    demo.press(Qt.Key.Key_2, CTRL)
    assert '"surname": "Client surname"' in demo.text("rawJson")
    demo.press(Qt.Key.Key_1, CTRL)
    assert not demo.is_visible("rawJson")
    demo.press(Qt.Key.Key_J, CTRL | SHIFT)
    assert '"id": 1' in demo.clipboard()
    demo.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert demo.clipboard().startswith("Client name Client surname")
    assert "Email: client@email.com" in demo.clipboard()
    demo.press(Qt.Key.Key_F, CTRL)
    assert demo.is_visible("rawJson")
    assert demo.find("jsonFindEdit").hasFocus()
    demo.press(Qt.Key.Key_L, CTRL)
    assert demo.window.bar.id_edit.hasFocus()
    assert demo.window.bar.id_edit.selectedText() == "1"
    demo.type("contactIdEdit", "something else")
    demo.press(Qt.Key.Key_F5)
    await demo.until(lambda: contacts_asked(demo) == ["/api/contacts/1"] * 2)
    await demo.until(demo.window.menus.again.isEnabled)
    demo.type("contactIdEdit", "1")
    demo.press(Qt.Key.Key_Return, CTRL)
    await demo.until(lambda: contacts_asked(demo) == ["/api/contacts/1"] * 3)
    demo.press(Qt.Key.Key_PageDown, CTRL)
    assert demo.window.bar.profile_selector.currentText().startswith("Demo Clemta")
    demo.press(Qt.Key.Key_Q, CTRL)
    await demo.until(lambda: not demo.window.isVisible())


def test_early_settings_click_is_kept_and_menus_wait(run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, released = threading.Event(), threading.Event()

    def start_late(places: Paths) -> Services:
        begun.set()
        released.wait()
        return build_services(places)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until(begun.is_set)
        menus = desk.window.menus
        waiting = (menus.settings, menus.about, menus.try_demo, menus.copy_diagnostics)
        assert not any(action.isEnabled() for action in waiting)
        desk.click("settingsButton")
        assert not desk.dialogs()
        released.set()
        await desk.until_visible("connectionDialog")
        assert len(desk.dialogs()) == 1
        assert all(action.isEnabled() for action in waiting)

    monkeypatch.setattr("contactdesk.app.session.build_services", start_late)
    monkeypatch.setattr(WindowDriver, "bar_is_ready", lambda _desk: True)
    run_desk(scenario)
