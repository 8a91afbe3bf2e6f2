"""The window through whole runs: what it remembers, what it survives, and how it ends."""

import asyncio
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QSplitter

from contactdesk.app.services import Services
from contactdesk.app.session import build_services
from contactdesk.storage import vault
from contactdesk.system.paths import Paths
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.tokens import is_dark
from tests.ui.desk import Desk, RunDesk

LONGEST_END_S = 10.0
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAVED = """{
  "version": 1,
  "profiles": [{"id": "p", "name": "Acme", "api": "clemta", "base_url": "https://api.clemta.com"}],
  "last_used": "p"
}"""


def test_size_and_splitter_are_kept_for_the_next_run(run_desk: RunDesk) -> None:
    async def first_run(desk: Desk) -> None:
        # The offscreen screen has 800 pixels: more would be cut to it.
        desk.window.resize(760, 560)
        await desk.look_up("1")

    async def second_run(desk: Desk) -> None:
        assert (desk.window.width(), desk.window.height()) == (760, 560)
        # For both columns to stand beside each other it takes more.
        desk.window.resize(1040, 560)
        await desk.look_up("1")
        panes(desk).setSizes([300, 700])
        kept.append(shares(panes(desk)))

    async def third_run(desk: Desk) -> None:
        desk.window.resize(1040, 560)
        await desk.look_up("1")
        assert shares(panes(desk)) == pytest.approx(kept[0], abs=0.02)

    async def without_a_contact(desk: Desk) -> None:
        assert desk.window.contact is None

    kept: list[list[float]] = []
    run_desk(first_run, demo=True)
    run_desk(second_run, demo=True)
    assert kept[0] != pytest.approx([0.5, 0.5], abs=0.1)
    run_desk(without_a_contact, demo=True)
    run_desk(third_run, demo=True)


def panes(desk: Desk) -> QSplitter:
    splitter = desk.find("panesSplitter")
    assert isinstance(splitter, QSplitter)
    return splitter


def shares(splitter: QSplitter) -> list[float]:
    sizes = splitter.sizes()
    assert all(sizes)
    return [size / sum(sizes) for size in sizes]


@pytest.fixture
def usual_appearance(qapp: QApplication) -> Iterator[None]:
    yield
    apply_appearance(qapp, "system")


@pytest.mark.usefixtures("usual_appearance")
def test_the_chosen_appearance_is_applied_and_kept(run_desk: RunDesk, tmp_path: Path) -> None:
    async def first_run(desk: Desk) -> None:
        actions = desk.window.menus.appearances
        assert actions["system"].isChecked()
        actions["light"].trigger()
        assert desk.window.palette().color(QPalette.ColorRole.Window).lightness() > 128
        actions["dark"].trigger()
        await desk.until(lambda: is_dark(desk.window.palette()))
        assert actions["dark"].isChecked()
        assert not actions["light"].isChecked()

    async def second_run(desk: Desk) -> None:
        assert desk.window.menus.appearances["dark"].isChecked()

    run_desk(first_run)
    run_desk(second_run)
    picture = tmp_path / "window.png"
    arguments = ["--data-dir", str(tmp_path / "data"), "--screenshot", str(picture)]
    subprocess.run([sys.executable, "-m", "contactdesk", *arguments], check=True, timeout=60)
    image = QImage(str(picture))
    assert image.pixelColor(image.width() // 2, image.height() - 60).lightness() < 128


def boom() -> None:
    raise ZeroDivisionError("canary-of-an-error")


async def boom_later() -> None:
    await asyncio.sleep(0)
    boom()


def in_a_slot(_desk: Desk) -> None:
    QTimer.singleShot(0, boom)


def in_a_task(desk: Desk) -> None:
    desk.session.tasks.start(boom_later())


def in_a_task_that_nobody_keeps(_desk: Desk) -> None:
    asyncio.get_running_loop().create_task(boom_later())


def in_a_later_call(_desk: Desk) -> None:
    asyncio.get_running_loop().call_later(0.001, boom)


def on_a_thread(_desk: Desk) -> None:
    threading.Thread(target=boom).start()


PLACES: list[Callable[[Desk], None]] = [
    in_a_slot,
    in_a_task,
    in_a_task_that_nobody_keeps,
    in_a_later_call,
    on_a_thread,
]


@pytest.mark.logs("contactdesk.system.exception_hooks")
@pytest.mark.parametrize("places", [*([place] for place in PLACES), PLACES], ids=lambda places: places[-1].__name__)
def test_an_error_of_the_program_is_one_calm_dialog_and_work_goes_on(
    run_desk: RunDesk, capfd: pytest.CaptureFixture[str], places: list[Callable[[Desk], None]]
) -> None:
    def is_reported(desk: Desk) -> bool:
        # asyncio reports the error of a task without references when the task is collected.
        gc.collect()
        return desk.is_visible("failureDialog")

    async def scenario(desk: Desk) -> None:
        for place in places:
            place(desk)
        await desk.until(lambda: is_reported(desk))
        await asyncio.sleep(0.05)
        assert len(desk.dialogs()) == 1
        assert desk.text("failureTitle") == "A fault in Contact Desk"
        assert desk.text("failureText") == "Contact Desk itself failed; you did nothing wrong."
        assert not desk.is_visible("retryButton")
        assert "ZeroDivisionError" in desk.text("failureDetails")
        assert "boom" in desk.text("failureDetails")
        assert "canary-of-an-error" not in desk.text("failureText") + desk.text("failureDetails")
        await desk.close_failure()
        assert desk.dialogs() == []
        await desk.look_up("1")
        assert desk.text("value.id") == "1"

    assert run_desk(scenario, demo=True).exit_code == 0
    assert capfd.readouterr() == ("", "")


class HangingKeyring(KeyringBackend):
    """Asks for a password that nobody types."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.asked, self.released = threading.Event(), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.released.wait(60)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.get_password(service, username)


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingKeyring]:
    before, ring = keyring.get_keyring(), HangingKeyring()
    monkeypatch.setitem(vault._KNOWN, vault._type_name(HangingKeyring), vault._Known("Hanging"))
    keyring.set_keyring(ring)
    yield ring
    ring.released.set()
    keyring.set_keyring(before)


def test_closing_while_a_lookup_runs_ends_at_once(run_desk: RunDesk, capfd: pytest.CaptureFixture[str]) -> None:
    async def scenario(desk: Desk) -> None:
        desk.start_looking_up("900602")
        await desk.until(desk.demo_requests)
        closed.append(monotonic())

    closed: list[float] = []
    assert run_desk(scenario, demo=True).exit_code == 0
    assert monotonic() - closed[0] < LONGEST_END_S
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_closing_while_a_connection_is_tested_ends_at_once(
    run_desk: RunDesk, capfd: pytest.CaptureFixture[str], scheme: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:

        async def scenario(desk: Desk) -> None:
            desk.click("addConnectionButton")
            desk.type("profileBaseUrlEdit", f"{scheme}://127.0.0.1:{silent.getsockname()[1]}")
            desk.type("profileSecretEdit", "a-token")
            desk.type("profileCompanyEdit", "acme")
            desk.click("testConnectionButton")
            await desk.until(lambda: "Cancel" in desk.text("testConnectionButton"))
            await asyncio.sleep(0.1)
            closed.append(monotonic())

        closed: list[float] = []
        assert run_desk(scenario).exit_code == 0
    assert monotonic() - closed[0] < LONGEST_END_S
    assert capfd.readouterr() == ("", "")


def test_closing_while_the_keyring_hangs_ends_at_once(
    run_desk: RunDesk, hanging: HangingKeyring, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "profiles.json").write_text(SAVED, encoding="utf-8")

    async def scenario(desk: Desk) -> None:
        desk.start_looking_up("1")
        await desk.until(lambda: hanging.asked.is_set() and "keyring" in desk.heard("lookupElapsed"))
        desk.click("settingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        closed.append(monotonic())

    closed: list[float] = []
    assert run_desk(scenario).exit_code == 0
    assert monotonic() - closed[0] < LONGEST_END_S
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_run_like_closing_the_window(run_desk: RunDesk, number: int) -> None:
    async def scenario(desk: Desk) -> None:
        desk.start_looking_up("900602")
        await desk.until(desk.demo_requests)
        os.kill(os.getpid(), number)
        await desk.until(lambda: not desk.window.isVisible())

    assert run_desk(scenario, demo=True).exit_code == 0


def test_the_keys_of_the_day(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.look_up("1")
        desk.press(Qt.Key.Key_C, CTRL | SHIFT)
        assert desk.clipboard().startswith("Client name Client surname")
        assert "Email: client@email.com" in desk.clipboard()
        desk.press(Qt.Key.Key_F, CTRL)
        assert desk.find("jsonFindEdit").hasFocus()
        desk.press(Qt.Key.Key_L, CTRL)
        assert desk.window.bar.id_edit.hasFocus()
        assert desk.window.bar.id_edit.selectedText() == "1"
        desk.press(Qt.Key.Key_F5)
        await desk.until(lambda: len(desk.demo_requests()) == 2)
        await desk.until(lambda: not desk.is_visible("lookupProgress"))
        desk.press(Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: len(desk.demo_requests()) == 3)
        desk.press(Qt.Key.Key_Q, CTRL)
        await desk.until(lambda: not desk.window.isVisible())

    assert run_desk(scenario, demo=True).exit_code == 0


def test_early_settings_click_is_kept_and_menus_wait(run_desk: RunDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, released = threading.Event(), threading.Event()

    def start_late(places: Paths) -> Services:
        begun.set()
        released.wait()
        return build_services(places)

    async def scenario(desk: Desk) -> None:
        await desk.until(begun.is_set)
        menus = desk.window.menus
        waiting = (menus.settings, menus.about, menus.try_demo, menus.copy_diagnostics)
        assert not any(action.isEnabled() for action in waiting)
        desk.click("settingsButton")
        assert not desk.dialogs()
        released.set()
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        assert len(desk.dialogs()) == 1
        assert all(action.isEnabled() for action in waiting)

    monkeypatch.setattr("contactdesk.app.session.build_services", start_late)
    monkeypatch.setattr(Desk, "bar_is_ready", lambda _desk: True)
    run_desk(scenario)
