"""Keys while a failure dialog opens and is open: what is typed for the ID field is there, whole and in order."""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.ui.failure.failure_dialog import FailureDialog
from contactdesk.ui.failure.failure_keys import FailureKeys
from contactdesk.ui.main_window.main_window import MainWindow
from tests.factories import profile, wethod_contact
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.window_driver import TIMEOUT_S, RunAgainst, WidgetDriver, WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
FAILING_ID = "999"
TYPED = "123456789012345678"
INTERVALS_MS = (20, 35, 100, 20, 50)


class LateFailures:
    """A server that has no contact 999, and says so when it is released."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.is_released = threading.Event()

    def behave(self, peer: Peer) -> None:
        while request := peer.request():
            contact_id = request.split()[1].rpartition(b"/")[2].decode()
            self.asked.append(contact_id)
            if contact_id != FAILING_ID:
                peer.send(message("200 OK", json.dumps(wethod_contact(id=int(contact_id))).encode()))
            elif self.is_released.wait(TIMEOUT_S):
                self.is_released.clear()
                peer.send(message("404 Not Found", b'{"key": "not_found", "message": "No contact"}'))


LateScenario = Callable[[WindowDriver, LateFailures], Awaitable[None]]


@pytest.fixture
def run_late(run_against: RunAgainst) -> Callable[[LateScenario], None]:
    """Runs the program against a server that fails late."""

    def run(scenario: LateScenario) -> None:
        server = LateFailures()

        async def with_server(desk: WindowDriver) -> None:
            await scenario(desk, server)

        run_against(server.behave, with_server)

    return run


async def key(name: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, wait_ms: int = 20) -> None:
    """Press a key in the window that has the keyboard, as the system does, and pause.

    While the platform moves the keyboard from one window to another, neither has it; the key comes after that.
    """
    pressed = asyncio.get_running_loop().create_future()

    def press() -> None:
        window = QGuiApplication.focusWindow()
        if window is None:
            QTimer.singleShot(1, press)
        else:
            QTest.keyClick(window, name, modifier)
            pressed.set_result(None)

    # QTest runs the event loop, which no task may do.
    QTimer.singleShot(0, press)
    async with asyncio.timeout(TIMEOUT_S):
        await pressed
    await asyncio.sleep(wait_ms / 1000)


async def type_digits(digits: str) -> None:
    for digit, wait_ms in zip(digits, cycle(INTERVALS_MS), strict=False):
        await key(Qt.Key(ord(digit)), wait_ms=wait_ms)


async def start_failing(desk: WindowDriver, server: LateFailures) -> None:
    before = len(server.asked)
    desk.start_looking_up(FAILING_ID)
    await desk.until(lambda: len(server.asked) > before)


async def open_failure(desk: WindowDriver, server: LateFailures) -> None:
    """Let the lookup fail, and go on as soon as the page says so, whoever has the keyboard."""
    server.is_released.set()
    await desk.until(lambda: desk.text("emptyPageTitle") == "No contact 999 in Acme")


async def until_failure_has_the_keyboard(desk: WindowDriver) -> None:
    await desk.until(lambda: desk.find("failureDialog").isActiveWindow())


def test_dialog_opening_at_any_position_loses_no_key(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        edit = desk.window.bar.id_edit
        for position in range(19):
            typed = f"{position + 10}{TYPED[2:]}"
            await start_failing(desk, server)
            await type_digits(typed[:position])
            await open_failure(desk, server)
            await type_digits(typed[position:])
            assert (position, edit.text()) == (position, typed)
            assert not edit.hasSelectedText()
            assert edit.cursorPosition() == 18
            await key(Qt.Key.Key_Return)
            await desk.until(lambda: server.asked[-1] == typed)  # noqa: B023 - waited for in this very turn
            await desk.until_hidden("failureDialog")
            await desk.until(lambda: desk.window.contact)
            assert desk.text("value.id") == typed

    run_late(scenario)


def test_open_dialog_passes_keys_on_and_closes(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await open_failure(desk, server)
        await until_failure_has_the_keyboard(desk)
        await type_digits("120")
        await key(Qt.Key.Key_Backspace)
        await key(Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
        await desk.until_hidden("failureDialog")
        await desk.until(lambda: desk.window.bar.id_edit.hasFocus())
        assert desk.text("contactIdEdit") == "123"
        assert not desk.window.bar.id_edit.hasSelectedText()
        assert desk.text("emptyPageTitle") == "No contact 999 in Acme"

    run_late(scenario)


@pytest.mark.parametrize("is_open", [False, True])
def test_paste_continues_what_was_typed(run_late: Callable[[LateScenario], None], is_open: bool) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        if is_open:
            await open_failure(desk, server)
            await until_failure_has_the_keyboard(desk)
        await type_digits("77")
        if not is_open:
            await open_failure(desk, server)
        QGuiApplication.clipboard().setText("8")
        await key(Qt.Key.Key_V, CTRL)
        await desk.until_hidden("failureDialog")
        await desk.until(lambda: desk.window.bar.id_edit.hasFocus())
        assert desk.text("contactIdEdit") == "778"
        await key(Qt.Key.Key_V, CTRL)
        assert desk.text("contactIdEdit") == "7788"

    run_late(scenario)


@pytest.mark.parametrize(("paste", "modifier"), [(Qt.Key.Key_V, CTRL), (Qt.Key.Key_Insert, SHIFT)])
def test_pasted_id_replaces_the_one_that_failed(
    run_late: Callable[[LateScenario], None], paste: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await open_failure(desk, server)
        await until_failure_has_the_keyboard(desk)
        QGuiApplication.clipboard().setText("42")
        await key(paste, modifier)
        await desk.until_hidden("failureDialog")
        assert desk.text("contactIdEdit") == "42"
        assert not desk.window.bar.id_edit.hasSelectedText()
        await desk.until(lambda: desk.window.bar.id_edit.hasFocus())
        await key(Qt.Key.Key_Return)
        await desk.until(lambda: server.asked[-1] == "42")

    run_late(scenario)


def test_text_goes_to_the_cursor_of_an_edited_field(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await type_digits("14")
        await key(Qt.Key.Key_Left)
        await open_failure(desk, server)
        await until_failure_has_the_keyboard(desk)
        await type_digits("23")
        assert desk.text("contactIdEdit") == "1234"
        assert desk.window.bar.id_edit.cursorPosition() == 3

    run_late(scenario)


@pytest.mark.parametrize("deleting", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_first_key_may_delete_what_was_typed(run_late: Callable[[LateScenario], None], deleting: Qt.Key) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await type_digits("12")
        if deleting == Qt.Key.Key_Delete:
            await key(Qt.Key.Key_Left)
        await open_failure(desk, server)
        await until_failure_has_the_keyboard(desk)
        await key(deleting)
        assert desk.text("contactIdEdit") == "1"
        await desk.until_hidden("failureDialog")

    run_late(scenario)


def test_failure_waits_until_the_settings_are_closed(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await desk.open_settings()
        desk.find("profileNameEdit").setFocus()
        server.is_released.set()
        await desk.until(lambda: desk.text("emptyPageTitle") == "No contact 999 in Acme")
        await desk.until_idle()
        assert not desk.is_visible("failureDialog")
        assert QApplication.focusWidget() is desk.find("profileNameEdit")
        await desk.close_settings()
        await desk.until_visible("failureDialog")
        await desk.close_failure()

    run_late(scenario)


async def fail_behind_a_list(desk: WindowDriver, server: LateFailures, part: str, typed: str = "") -> None:
    """Open the list of recent lookups or of profiles, type, and let the lookup fail."""
    if part == "recent":
        desk.window.menus.recent.trigger()
    else:
        desk.window.bar.profile_selector.showPopup()
    await desk.until_visible(f"{part}Filter")
    for digit in typed:
        desk.press(Qt.Key(ord(digit)))
    server.is_released.set()
    await desk.until(lambda: desk.text("emptyPageTitle") == "No contact 999 in Acme")
    await desk.until_idle()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("part", ["recent", "profile"])
def test_failure_waits_until_a_list_is_closed(run_late: Callable[[LateScenario], None], part: str) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await desk.look_up("43")
        await start_failing(desk, server)
        await fail_behind_a_list(desk, server, part, "43")
        desk.press(Qt.Key.Key_7)
        assert desk.text(f"{part}Filter") == "437"
        assert desk.text("contactIdEdit") == FAILING_ID
        assert not desk.is_visible("failureDialog")
        desk.press(Qt.Key.Key_Escape)
        await desk.until_visible("failureDialog")
        await desk.close_failure()

    run_late(scenario)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_failure_is_shown_after_the_same_profile_is_chosen(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await fail_behind_a_list(desk, server, "profile")
        desk.press(Qt.Key.Key_Return)
        await desk.until_visible("failureDialog")
        assert desk.text("emptyPageTitle") == "No contact 999 in Acme"
        await desk.close_failure()

    run_late(scenario)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("part", ["recent", "profile"])
def test_failure_is_named_after_another_choice_in_a_list(run_late: Callable[[LateScenario], None], part: str) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await desk.services.repository.save(profile(id="beta", name="Beta"))
        desk.profiles.show_profiles("acme")
        await desk.look_up("43")
        await start_failing(desk, server)
        await fail_behind_a_list(desk, server, part)
        if part == "profile":
            desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        await desk.until_text("statusText", "No contact 999 in Acme")
        assert desk.accessible_name("statusText") == "Status: No contact 999 in Acme"
        assert not desk.is_visible("failureDialog")
        assert desk.is_visible("contactName") == (part == "recent")
        assert desk.window.bar.profile_id == ("acme" if part == "recent" else "beta")

    run_late(scenario)


def test_search_that_a_failure_ends_asks_for_nothing(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        def type_on(_failure: Failure) -> None:
            for name in (Qt.Key.Key_3, Qt.Key.Key_9, Qt.Key.Key_Return):
                desk.press(name)

        controllers = desk.session.controllers
        assert controllers
        controllers.lookup.failed.connect(type_on)
        await desk.look_up("43")
        await start_failing(desk, server)
        desk.window.contact_view.find_in_json()
        server.is_released.set()
        await desk.until_visible("failureDialog")
        assert desk.text("contactIdEdit") == FAILING_ID
        assert server.asked == ["43", FAILING_ID]
        await desk.close_failure()

    run_late(scenario)


def test_failure_of_a_changed_profile_opens_no_dialog(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await desk.open_settings()
        server.is_released.set()
        await desk.until(lambda: desk.text("emptyPageTitle") == "No contact 999 in Acme")
        desk.type("profileNameEdit", "Acme again")
        await desk.save_profile()
        await desk.close_settings()
        await desk.until_text("statusText", "No contact 999 in Acme")
        assert desk.text("emptyPageTitle") == "Who is it?"
        assert not desk.is_visible("failureDialog")

    run_late(scenario)


async def test_key_of_another_profile_works_in_the_dialog(demo: WindowDriver) -> None:
    await demo.fail("900404")
    await until_failure_has_the_keyboard(demo)
    await key(Qt.Key.Key_PageDown, CTRL)
    assert demo.window.bar.profile_id == "demo-clemta"
    await demo.until_hidden("failureDialog")
    assert demo.text("contactIdEdit") == "900404"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
async def test_key_of_the_recent_lookups_works_in_the_dialog(demo: WindowDriver) -> None:
    await demo.look_up("2")
    await demo.fail("900404")
    await until_failure_has_the_keyboard(demo)
    await key(Qt.Key.Key_H, CTRL)
    await demo.until_hidden("failureDialog")
    await demo.until_visible("recentFilter")
    demo.press(Qt.Key.Key_2)
    assert demo.text("recentFilter") == "2"
    demo.press(Qt.Key.Key_Return)
    await demo.until(lambda: demo.window.contact)
    assert demo.text("value.id") == "2"
    assert demo.text("contactIdEdit") == "900404"


async def test_key_of_the_contact_before_works_in_the_dialog(demo: WindowDriver) -> None:
    await demo.look_up("2")
    await demo.fail("900404")
    await until_failure_has_the_keyboard(demo)
    await key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await demo.until_hidden("failureDialog")
    assert demo.text("value.id") == "2"


async def test_other_dialog_closes_the_failure(demo: WindowDriver) -> None:
    await demo.fail("900404")
    await demo.open_settings()
    await demo.until_hidden("failureDialog")
    assert demo.find("connectionDialog").isActiveWindow()


async def test_new_lookup_closes_the_failure(demo: WindowDriver) -> None:
    await demo.fail("900404")
    await demo.look_up("1")
    await demo.until_hidden("failureDialog")


def test_repeated_lookup_closes_the_failure(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        await open_failure(desk, server)
        await desk.until_visible("failureDialog")
        desk.window.menus.again.trigger()
        await desk.until(lambda: len(server.asked) == 2)
        await desk.until_hidden("failureDialog")
        server.is_released.set()
        await desk.until_visible("failureDialog")
        await desk.close_failure()

    run_late(scenario)


def test_f5_in_the_dialog_tries_again_and_keeps_typed_text(run_late: Callable[[LateScenario], None]) -> None:
    async def scenario(desk: WindowDriver, server: LateFailures) -> None:
        await start_failing(desk, server)
        desk.type("contactIdEdit", "12")
        await open_failure(desk, server)
        await until_failure_has_the_keyboard(desk)
        desk.press(Qt.Key.Key_F5)
        await desk.until(lambda: server.asked == [FAILING_ID, FAILING_ID])
        await desk.until_hidden("failureDialog")
        assert desk.text("contactIdEdit") == "12"
        server.is_released.set()
        await desk.until_visible("failureDialog")
        await desk.close_failure()

    run_late(scenario)


async def test_showing_the_previous_contact_closes_the_failure(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.fail("900404")
    demo.click("previousContactButton")
    await demo.until_hidden("failureDialog")
    assert demo.text("contactName") == "Client name Client surname"


class Clock:
    """Returns the same time until it is changed."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Failed(WidgetDriver):
    """A main window with a failure dialog that has the keyboard, and what both requested."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = MainWindow()
        super().__init__(self.window)
        qtbot.addWidget(self.window)
        self.qtbot = qtbot
        self.clock = Clock()
        self.dialog = FailureDialog(self.window, clock=self.clock)
        self.keys = FailureKeys(self.dialog, self.window.bar, clock=self.clock)
        self.edit = self.window.bar.id_edit
        self.requested: list[str] = []
        self.dialog.retry_requested.connect(lambda: self.requested.append("retry"))
        self.window.bar.lookup_requested.connect(lambda _profile, contact_id: self.requested.append(contact_id))
        self.window.set_profiles([profile()], api_infos(), "acme")
        self.window.show()
        self.window.bar.set_id("999")
        self.window.bar.begin_lookup("999")

    def fail(self) -> None:
        """Open the dialog of a failure whose default button is Try again, and wait until it has the keyboard."""
        self.dialog.show_failure(Failure(FailureKind.TIMED_OUT, profile=profile(), contact_id="999"), "Wethod")
        self.dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is self.find("retryButton"))

    def press(self, name: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = QGuiApplication.focusWindow()
        assert window
        QTest.keyClick(window, name, modifier)

    def timer(self, name: str) -> QTimer:
        timer = self.keys.findChild(QTimer, name)
        assert timer
        return timer

    def until_closed(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.isVisible())


@pytest.fixture
def failed(qtbot: QtBot) -> Iterator[Failed]:
    failed = Failed(qtbot)
    yield failed
    failed.dialog.reject()


BLIND_KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]


@pytest.mark.parametrize("name", BLIND_KEYS)
def test_fresh_dialog_takes_no_blind_key(failed: Failed, name: Qt.Key) -> None:
    failed.fail()
    failed.clock.now += 0.39
    failed.press(name)
    assert failed.dialog.isVisible()
    assert failed.requested == []
    failed.clock.now += 0.02
    failed.press(name)
    assert failed.requested == ["retry"]
    assert not failed.dialog.isVisible()


def test_further_failure_is_fresh_again(failed: Failed) -> None:
    failed.fail()
    failed.clock.now += 60
    failed.fail()
    failed.press(Qt.Key.Key_Return)
    assert failed.requested == []


@pytest.mark.parametrize("name", BLIND_KEYS)
def test_blind_key_while_the_dialog_opens_does_nothing(failed: Failed, name: Qt.Key) -> None:
    failed.fail()
    failed.window.activateWindow()
    failed.qtbot.waitUntil(failed.edit.hasFocus)
    failed.press(name)
    assert (failed.requested, failed.edit.text()) == ([], "999")


@pytest.mark.parametrize("after_s", [0.0, 60.0])
@pytest.mark.parametrize("name", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_looks_an_edited_field_up(failed: Failed, name: Qt.Key, after_s: float) -> None:
    failed.edit.setFocus()
    failed.edit.selectAll()
    QTest.keyClicks(failed.edit, "42")
    failed.fail()
    failed.clock.now += after_s
    failed.press(name, KEYPAD if name == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier)
    assert failed.requested == ["42"]
    failed.until_closed()


@pytest.mark.parametrize("typed", ["", "42"])
def test_held_enter_presses_nothing(failed: Failed, typed: str) -> None:
    failed.edit.selectAll()
    QTest.keyClicks(failed.edit, typed)
    failed.fail()
    failed.clock.now += 60
    no_modifier = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, no_modifier, "\r", True)
    QApplication.sendEvent(failed.find("retryButton"), held)
    assert failed.requested == []


@pytest.mark.parametrize("way", ["escape", "mouse"])
def test_escape_and_mouse_work_at_once(failed: Failed, way: str) -> None:
    failed.fail()
    if way == "escape":
        failed.press(Qt.Key.Key_Escape)
    else:
        failed.click("closeFailureButton")
    failed.until_closed()
    assert (failed.requested, failed.edit.text()) == ([], "999")


def test_escape_works_while_the_dialog_opens(failed: Failed) -> None:
    failed.fail()
    failed.window.activateWindow()
    failed.qtbot.waitUntil(failed.edit.hasFocus)
    failed.press(Qt.Key.Key_Escape)
    failed.until_closed()


def test_dialog_closes_even_if_it_keeps_the_keyboard(failed: Failed) -> None:
    failed.fail()
    failed.window.hide()
    failed.press(Qt.Key.Key_4)
    failed.until_closed()
    assert failed.edit.text() == "4"


def test_dialog_closes_when_the_window_has_the_keyboard(failed: Failed) -> None:
    handover = failed.timer("handover")
    handover.setInterval(60_000)
    failed.fail()
    failed.press(Qt.Key.Key_4)
    failed.until_closed()
    assert failed.edit.hasFocus()


def test_dialog_stays_until_the_keyboard_has_settled(failed: Failed) -> None:
    """A window manager may give a new dialog the keyboard twice; a key in a dialog that closes then is lost."""
    failed.timer("handover").setInterval(60_000)
    failed.fail()
    failed.window.activateWindow()
    failed.qtbot.waitUntil(failed.edit.hasFocus)
    QTest.keyClicks(failed.edit, "4")
    settling = failed.timer("settling")
    settling.setInterval(60_000)
    for _time in range(2):
        failed.dialog.activateWindow()
        failed.qtbot.waitUntil(settling.isActive)
        assert failed.edit.hasFocus()
        assert failed.dialog.isVisible()
        settling.stop()
    settling.timeout.emit()
    failed.until_closed()
    assert failed.edit.text() == "4"


def test_key_that_comes_late_to_the_dialog_is_passed_on(failed: Failed) -> None:
    """While an assistive tool is running, Qt sends each key later, to the window that had the keyboard before."""
    failed.timer("handover").setInterval(60_000)
    failed.fail()
    failed.window.activateWindow()
    failed.qtbot.waitUntil(failed.edit.hasFocus)
    QTest.keyClicks(failed.edit, "4")
    QTest.keyClick(failed.dialog.windowHandle(), Qt.Key.Key_5)
    assert failed.edit.text() == "45"


def test_key_that_reaches_the_closed_dialog_is_passed_on(failed: Failed) -> None:
    failed.timer("linger").setInterval(60_000)
    failed.fail()
    failed.press(Qt.Key.Key_4)
    failed.until_closed()

    window = failed.dialog.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_5)
    assert failed.edit.text() == "45"
    # A late event of the system gives the keyboard to the closed dialog, in which Qt chooses another part then.
    failed.find("failureText").setFocus()
    QTest.keyClick(window, Qt.Key.Key_6)
    assert failed.edit.text() == "456"
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert failed.requested == ["456"]
    failed.timer("linger").timeout.emit()
    QTest.keyClick(window, Qt.Key.Key_7)
    assert failed.edit.text() == "456"


def test_rest_of_another_text_is_no_id(failed: Failed) -> None:
    failed.fail()
    failed.keys.drop_other_text()
    for name in (Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_Return, Qt.Key.Key_Space):
        failed.clock.now += 0.9
        failed.press(name)
    assert failed.dialog.isVisible()
    assert (failed.edit.text(), failed.requested) == ("999", [])
    failed.clock.now += 1.1
    failed.press(Qt.Key.Key_7)
    failed.until_closed()
    assert failed.edit.text() == "7"


def test_escape_ends_the_rest_of_another_text(failed: Failed) -> None:
    failed.fail()
    failed.keys.drop_other_text()
    failed.press(Qt.Key.Key_Escape)
    failed.until_closed()


def test_further_failure_keeps_a_closing_dialog_open(failed: Failed) -> None:
    handover = failed.timer("handover")
    handover.setInterval(60_000)
    failed.fail()
    failed.window.hide()
    failed.press(Qt.Key.Key_4)
    assert handover.isActive()
    failed.fail()
    assert not handover.isActive()
    assert failed.dialog.isVisible()


def test_cursor_keys_follow_the_text_while_the_dialog_closes(failed: Failed) -> None:
    failed.fail()
    failed.window.hide()
    for name in (Qt.Key.Key_4, Qt.Key.Key_Left, Qt.Key.Key_2):
        failed.press(name)
    assert failed.edit.text() == "24"
    failed.until_closed()


@pytest.mark.parametrize("at", ["retryButton", "collapsibleHeading", "failureDetails"])
def test_every_place_of_the_dialog_passes_text_on(failed: Failed, at: str) -> None:
    failed.fail()
    if at == "failureDetails":
        failed.click("collapsibleHeading")
    failed.find(at).setFocus()
    failed.press(Qt.Key.Key_4)
    failed.press(Qt.Key.Key_2)
    assert failed.edit.text() == "42"
    failed.until_closed()


def test_text_of_an_input_method_is_passed_on(failed: Failed) -> None:
    failed.fail()
    event = QInputMethodEvent("", [])
    event.setCommitString("42")
    QApplication.sendEvent(failed.find("retryButton"), event)
    assert failed.edit.text() == "42"
    failed.until_closed()
    assert failed.find("retryButton").testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.parametrize("name", [Qt.Key.Key_Tab, Qt.Key.Key_Shift, Qt.Key.Key_Backspace, Qt.Key.Key_Left])
def test_other_keys_leave_dialog_and_field_alone(failed: Failed, name: Qt.Key) -> None:
    failed.fail()
    failed.press(name)
    assert failed.dialog.isVisible()
    assert failed.edit.text() == "999"


def test_space_presses_the_button_of_a_seen_dialog(failed: Failed) -> None:
    failed.edit.selectAll()
    QTest.keyClicks(failed.edit, "42")
    failed.fail()
    failed.clock.now += 60
    failed.press(Qt.Key.Key_Space)
    assert (failed.requested, failed.edit.text()) == (["retry"], "42")


def test_space_in_an_id_being_typed_is_kept(failed: Failed) -> None:
    failed.edit.setFocus()
    failed.edit.selectAll()
    QTest.keyClicks(failed.edit, "4")
    failed.fail()
    failed.press(Qt.Key.Key_Space)
    failed.press(Qt.Key.Key_2)
    assert failed.edit.text() == "4 2"


@pytest.mark.parametrize(("kind", "wait_s"), [(FailureKind.ID_UNUSABLE, None), (FailureKind.TOO_MANY_REQUESTS, 5.0)])
def test_f5_does_nothing_without_a_usable_retry(failed: Failed, kind: FailureKind, wait_s: float | None) -> None:
    failure = Failure(kind, profile=profile(), contact_id="999", retry_after_s=wait_s)
    failed.dialog.show_failure(failure, "Wethod")
    failed.press(Qt.Key.Key_F5)
    assert failed.requested == []
    assert failed.dialog.isVisible()
    failed.fail()
    failed.press(Qt.Key.Key_F5)
    assert failed.requested == ["retry"]
    assert not failed.dialog.isVisible()
