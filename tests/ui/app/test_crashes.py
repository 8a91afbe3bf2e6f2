"""Unexpected errors: one dialog without the error's text, and a window that goes on."""

import asyncio
import gc
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from contactdesk.ui.contact.contact_view import ContactView
from contactdesk.ui.failure.failure_dialog import FailureDialog
from contactdesk.ui.main_window.main_window import MainWindow
from tests.window_driver import RunWindow, WindowDriver

pytestmark = pytest.mark.logs("contactdesk.system.exception_hooks")

PRIVATE = "ada@example.com"


class OddError(Exception):
    """An error that no part of the program handles."""


def fail() -> None:
    raise OddError(PRIVATE)


def in_a_slot(desk: WindowDriver) -> None:
    QTimer.singleShot(0, fail)


def in_a_callback(desk: WindowDriver) -> None:
    asyncio.get_running_loop().call_soon(fail)


def in_a_thread(desk: WindowDriver) -> None:
    threading.Thread(target=fail).start()


async def fail_later() -> None:
    fail()


def in_a_task(desk: WindowDriver) -> None:
    desk.session.tasks.start(fail_later())


def in_a_task_without_references(desk: WindowDriver) -> None:
    task = asyncio.ensure_future(fail_later())
    task.add_done_callback(lambda _task: asyncio.get_running_loop().call_soon(gc.collect))
    del task


def in_an_event_handler(desk: WindowDriver) -> None:
    class Receiver(QObject):
        def customEvent(self, event: QEvent) -> None:
            fail()

    QCoreApplication.postEvent(Receiver(desk.window), QEvent(QEvent.Type.User))


PLACES = [in_a_slot, in_a_callback, in_a_thread, in_a_task, in_a_task_without_references, in_an_event_handler]


@pytest.mark.parametrize("fail_there", PLACES)
async def test_error_anywhere_is_one_dialog_and_the_window_goes_on(
    fail_there: Callable[[WindowDriver], None], demo: WindowDriver, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fail_there(demo)
    await demo.until_visible("failureDialog")
    assert demo.find("failureDialog").windowTitle() == "Contact Desk"
    assert demo.text("failureTitle") == "A fault in Contact Desk"
    assert not demo.is_visible("retryButton")
    assert "OddError" in demo.text("failureDetails")
    assert f"{Path(__file__).name}:" in demo.text("failureDetails")
    demo.click("copyDetailsButton")
    assert "OddError" in demo.clipboard()
    assert PRIVATE not in demo.clipboard()
    await demo.close_failure()
    await demo.look_up("1")
    assert demo.dialogs() == []
    written = log.read_text(encoding="utf-8")
    assert written.count("Something unexpected happened") == 1
    assert "OddError" in written
    assert PRIVATE not in written
    # PySide itself reports only the handler that failed.
    assert set(capfd.readouterr().err.splitlines()) <= {"Error calling Python override of QObject::customEvent(): "}


async def test_many_errors_show_one_dialog(demo: WindowDriver, log: Path) -> None:
    for _ in range(20):
        for fail_there in PLACES[:3]:
            fail_there(demo)
    await demo.until(lambda: log.exists() and log.read_text(encoding="utf-8").count("It happened again (10)") == 3)
    await demo.until_visible("failureDialog")
    assert len(demo.dialogs()) == 1
    await demo.close_failure()
    await demo.look_up("1")
    assert demo.dialogs() == []
    assert log.read_text(encoding="utf-8").count("Something unexpected happened") == 3


class Unpaintable(QWidget):
    """Fails at each paint, and counts them."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        fail()


async def test_error_at_every_paint_is_shown_once(demo: WindowDriver, log: Path) -> None:
    broken = Unpaintable(demo.window)
    broken.resize(20, 20)
    broken.show()
    await demo.until_visible("failureDialog")
    await demo.close_failure()
    for _ in range(12):
        before = broken.paints
        broken.update()
        await demo.until(lambda: broken.paints > before)  # noqa: B023 - waited for in this very turn
    await demo.look_up("1")
    assert demo.dialogs() == []
    assert "It happened again (10)" in log.read_text(encoding="utf-8")


async def test_running_lookup_continues_after_an_error(demo: WindowDriver) -> None:
    demo.start_looking_up("900602")
    in_a_slot(demo)
    await demo.until_visible("failureDialog")
    assert demo.window.menus.cancel.isEnabled()
    await demo.close_failure()
    demo.window.menus.cancel.trigger()
    await demo.look_up("1")


async def test_error_while_showing_a_contact_is_a_failure(demo: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(ContactView, "show_contact", lambda *_arguments: fail())
        await demo.fail("1")
    assert demo.text("failureTitle") == "A fault in Contact Desk"
    assert not demo.window.menus.cancel.isEnabled()
    await demo.close_failure()
    await demo.look_up("1")


async def test_error_in_the_dialog_itself_is_not_repeated(
    demo: WindowDriver, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(FailureDialog, "show_failure", lambda *_arguments: fail())
        in_a_slot(demo)
        await demo.until(lambda: log.exists() and "could not be shown" in log.read_text(encoding="utf-8"))
        await demo.look_up("1")
    assert log.read_text(encoding="utf-8").count("could not be shown") == 1


def test_error_during_startup_is_shown(run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("failureDialog")
        assert "OddError" in desk.text("failureDetails")
        in_a_slot(desk)
        await desk.until(lambda: log.read_text(encoding="utf-8").count("Something unexpected happened") == 2)
        assert len(desk.dialogs()) == 1

    monkeypatch.setattr("contactdesk.app.session.build_services", lambda _places: fail())
    monkeypatch.setattr(WindowDriver, "bar_is_ready", lambda _desk: True)
    assert run_desk(scenario).exit_code == 0


@pytest.mark.parametrize(
    "at_fault",
    ["contactdesk.app.session.build_services", "contactdesk.storage.profile_repository.ProfileRepository.load"],
)
def test_error_during_an_unattended_startup_ends_it(
    run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch, log: Path, at_fault: str
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        return

    monkeypatch.setattr(at_fault, lambda _anything: fail())
    assert run_desk(scenario, quit_when="ready").exit_code == 2
    assert "OddError" in log.read_text(encoding="utf-8")


def test_diagnostics_work_if_the_profiles_cannot_be_loaded(
    run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("failureDialog")
        await desk.close_failure()
        assert desk.window.menus.about.isEnabled()
        assert desk.window.menus.shortcuts.isEnabled()
        desk.window.menus.copy_diagnostics.trigger()
        await desk.until_text("statusText", "Diagnostics copied")

    monkeypatch.setattr("contactdesk.storage.profile_repository.ProfileRepository.load", lambda _self: fail())
    monkeypatch.setattr(WindowDriver, "bar_is_ready", lambda _desk: True)
    assert run_desk(scenario).exit_code == 0


def test_window_closed_during_startup_ends_the_run(run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    async def scenario(desk: WindowDriver) -> None:
        desk.window.close()

    monkeypatch.setattr("contactdesk.app.session.build_services", lambda _places: released.wait())
    monkeypatch.setattr(WindowDriver, "bar_is_ready", lambda _desk: True)
    assert run_desk(scenario).exit_code == 0
    released.set()


def test_exception_hooks_are_restored(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        assert (sys.excepthook, threading.excepthook) != before

    before = sys.excepthook, threading.excepthook
    run_desk(scenario, demo=True)
    assert (sys.excepthook, threading.excepthook) == before


def test_close_before_the_session_is_kept(qtbot: object) -> None:
    window = MainWindow()
    window.close()
    assert window.was_closed
    window.deleteLater()


@pytest.mark.parametrize(
    ("at_fault", "button", "response"),
    [
        ("contactdesk.services.check_connection.check_connection", "testConnectionButton", "testConnectionSentence"),
        ("contactdesk.storage.profile_repository.ProfileRepository.save", "saveProfileButton", "connectionMessage"),
    ],
)
def test_settings_stop_waiting_after_an_error(
    at_fault: str, button: str, response: str, run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        desk.type("profileNameEdit", " of ours")
        desk.click(button)
        await desk.until_text(response, "A fault in Contact Desk stopped this action")
        assert desk.find(button).isEnabled()
        await desk.until_idle()
        assert not desk.is_visible("failureDialog"), "it would take the keys of the settings"
        desk.find("connectionDialog", QDialog).done(0)
        await desk.until_visible("failureDialog")
        assert "OddError" in desk.text("failureDetails")
        await desk.close_failure()

    monkeypatch.setattr(at_fault, lambda *_arguments: fail())
    run_desk(scenario, demo=True)
