"""Drive the real window with real clicks and keys: in the tests of the window, the soak test and the benchmarks."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, overload

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from contactdesk.app import session
from contactdesk.app.event_loop import EventLoop
from contactdesk.options import Options
from contactdesk.system.paths import find_paths
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState

if TYPE_CHECKING:
    # The program imports these on a thread, once the window is painted.
    from contactdesk.app.paste_controller import PasteController
    from contactdesk.app.profiles_controller import ProfilesController
    from contactdesk.app.services import Services
    from contactdesk.demo.service import RecordedRequest

TIMEOUT_S = 20.0
_POLL_S = 0.005


W = TypeVar("W", bound=QWidget)


class WidgetDriver:
    """Find, read and use the widgets of a window by their object names, with mouse and keys.

    Args:
        root: the window, dialog or view.
    """

    def __init__(self, root: QWidget) -> None:
        self.root = root

    def widgets(self) -> list[QWidget]:
        """Return the widgets that may be found."""
        return [self.root, *self.root.findChildren(QWidget)]

    @overload
    def find(self, name: str) -> QWidget: ...
    @overload
    def find(self, name: str, kind: type[W]) -> W: ...
    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the visible widget of this object name and type, else any of this name."""
        found = [widget for widget in self.widgets() if widget.objectName() == name]
        assert found, f"there is no {name}"
        widget = next((widget for widget in found if widget.isVisible()), found[0])
        assert isinstance(widget, kind)
        return widget

    def is_visible(self, name: str) -> bool:
        """Return whether a widget of this object name is visible."""
        return any(widget.isVisible() for widget in self.widgets() if widget.objectName() == name)

    def is_enabled(self, name: str) -> bool:
        """Return whether the widget of this name can be used."""
        return self.find(name).isEnabled()

    def text(self, name: str) -> str:
        """Return the text shown in the widget of this name."""
        widget = self.find(name)
        read = getattr(widget, "text", None) or getattr(widget, "toPlainText")  # noqa: B009 - of some types only
        return str(read()).replace("\u200b", "")

    def accessible_name(self, name: str) -> str:
        """Return the accessible name of the widget of this name."""
        return self.find(name).accessibleName()

    def click(self, name: str) -> None:
        """Click the widget of this name, which must be visible and enabled."""
        widget = self.find(name)
        assert widget.isVisible(), f"{name} is not visible"
        assert widget.isEnabled(), f"{name} is disabled"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def clipboard(self) -> str:
        """Return the text in the clipboard."""
        return QGuiApplication.clipboard().text()

    def type(self, name: str, text: str) -> None:
        """Replace the text of the widget of this name by typing."""
        widget = self.find(name)
        assert widget.isEnabled(), f"{name} is disabled"
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        if isinstance(widget, QLineEdit) and not text.isascii():
            widget.insert(text)  # QTest has no keys for it
        else:
            QTest.keyClicks(widget, text)

    def type_profile(
        self, base_url: str, secret: str = "a-token", *, name: str = "Mine", company: str = "acme"
    ) -> None:
        """Fill in the form of the connection settings."""
        self.type("profileNameEdit", name)
        self.type("profileBaseUrlEdit", base_url)
        self.type("profileSecretEdit", secret)
        if self.is_visible("profileCompanyEdit"):
            self.type("profileCompanyEdit", company)

    def choose_api(self, name: str) -> None:
        """Choose the API of a new profile by keys."""
        selector = self.find("profileApiSelector", QComboBox)
        QTest.keyClick(selector, Qt.Key.Key_Home)
        for _ in range(selector.findText(name)):
            QTest.keyClick(selector, Qt.Key.Key_Down)
        assert selector.currentText() == name


class WindowDriver(WidgetDriver):
    """One run of the program in this process, with its window and the means to use it.

    Attributes:
        window: the main window.
        session: the run.
        exit_code: of the run, once it is over.
    """

    def __init__(self, app: QApplication, options: Options) -> None:
        self._app = app
        paths = find_paths(options.data_dir)
        state = WindowState(paths.state)
        self.window = MainWindow()
        super().__init__(self.window)
        state.restore(self.window)
        self.session = session.Session(app, self.window, state, paths, options)
        self.exit_code: int | None = None
        self._own_tasks: set[asyncio.Task[int] | asyncio.Task[None] | None] = set()

    async def run(self, scenario: "Scenario") -> None:
        """Start the program, run the scenario once the window is ready, then close the window and wait for the end."""
        self.window.show()
        run = asyncio.ensure_future(self.session.run())
        self._own_tasks = {run, asyncio.current_task()}
        try:
            await self.until(lambda: self.bar_is_ready() or run.done())
            await scenario(self)
        finally:
            self.window.close()
            if self.is_visible("bulkLeaveQuestion"):
                # A scenario may leave a list that is not exported.
                self.find("bulkLeaveQuestion", QMessageBox).button(QMessageBox.StandardButton.Discard).click()
            self.exit_code = await run

    @property
    def services(self) -> "Services":
        """What the run looks contacts up with, once it is built."""
        assert self.session.services
        return self.session.services

    @property
    def profiles(self) -> "ProfilesController":
        """The controller of the connection settings, once it is built."""
        assert self.session.controllers
        return self.session.controllers.profiles

    @property
    def paste_controller(self) -> "PasteController":
        """The controller of pasted text, once it is built."""
        assert self.session.controllers
        return self.session.controllers.paste

    def demo_requests(self) -> "list[RecordedRequest]":
        """Return what the demo service was asked in this run, oldest first."""
        controllers = self.session.controllers
        return list(controllers.demo.service.requests) if controllers and controllers.demo else []

    def contact_requests(self) -> "list[RecordedRequest]":
        """Return the requests for contacts alone: a Wethod contact's client is requested afterwards."""
        return [request for request in self.demo_requests() if "/contacts/" in request.path]

    def keep_secret(self, profile_id: str, secret: str) -> None:
        """Give a profile its secret for this run."""
        self.services.vault.keep_for_this_run(profile_id, secret)

    def bar_is_ready(self) -> bool:
        """Return whether the window can look contacts up, or asks for the first profile."""
        return self.window.bar.profile_selector.count() > 0 or self.window.first_run_page.isVisible()

    def widgets(self) -> list[QWidget]:
        """Return all widgets of the program."""
        return self._app.allWidgets()

    def is_busy(self) -> bool:
        """Return whether a lookup runs, or anything else behind the window."""
        return bool(asyncio.all_tasks() - self._own_tasks - {asyncio.current_task()})

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until the condition holds and the window in front is active."""
        async with asyncio.timeout(TIMEOUT_S):
            while not condition():  # noqa: ASYNC110 - what people see has no event
                await asyncio.sleep(_POLL_S)
            await self._activate_front()

    async def until_visible(self, name: str) -> None:
        """Wait for a widget of this object name."""
        await self.until(lambda: self.is_visible(name))

    async def until_hidden(self, name: str) -> None:
        """Wait until no widget of this object name is visible."""
        await self.until(lambda: not self.is_visible(name))

    async def until_text(self, name: str, part: str) -> None:
        """Wait until the widget of this name shows a text with this part."""
        await self.until(lambda: part in self.text(name))

    async def until_painted(self) -> None:
        """Wait until the page shows what it was given: it is laid out and painted after pending events."""
        await self.until(self.window.contact_view.updatesEnabled)

    async def until_idle(self) -> None:
        """Wait until nothing runs behind the window."""
        await self.until(lambda: not self.is_busy())

    async def _activate_front(self) -> None:
        """Activate the front window, as a window manager does: offscreen there is none, and keys would be lost."""
        while not self._app.activePopupWidget():
            failure = next((dialog for dialog in self.dialogs() if not dialog.isModal()), None)
            front = self._app.activeModalWidget() or failure or self.window
            if front is failure and self._app.activeWindow():
                # Either window may have the keyboard.
                return
            if front.isActiveWindow() or not front.isVisible():
                return
            front.activateWindow()
            await asyncio.sleep(_POLL_S)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the widget that has the focus."""
        target = self._app.focusWidget() or self._app.activeWindow() or self.window
        QTest.keyClick(target, key, modifier)

    def action(self, name: str) -> QAction:
        """Return the menu entry of this object name."""
        found = self.window.findChild(QAction, name)
        assert found, f"there is no {name}"
        return found

    def focus_after(self, key: Qt.Key) -> str:
        """Press a key, and return the object name of the widget that has the focus then."""
        self.press(key)
        widget = self._app.focusWidget()
        assert widget
        return widget.objectName()

    def start_looking_up(self, contact_id: str) -> None:
        """Type an ID and press Enter."""
        self.type("contactIdEdit", contact_id)
        QTest.keyClick(self.find("contactIdEdit"), Qt.Key.Key_Return)

    async def look_up(self, contact_id: str) -> None:
        """Look up an ID that gives a contact, and wait for it."""
        before = self.window.contact
        self.start_looking_up(contact_id)
        await self.until(lambda: self.window.contact is not before)

    async def fail(self, contact_id: str) -> None:
        """Look up an ID that gives a failure, and wait for its dialog."""
        self.start_looking_up(contact_id)
        await self.until_visible("failureDialog")

    async def close_failure(self) -> None:
        """Close the failure dialog."""
        self.click("closeFailureButton")
        await self.until_hidden("failureDialog")

    async def open_settings(self, button: str = "settingsButton") -> None:
        """Open the connection settings."""
        self.click(button)
        await self.until_visible("connectionDialog")

    async def close_settings(self) -> None:
        """Close the connection settings, in which nothing is left to save."""
        self.click("closeSettingsButton")
        await self.until_hidden("connectionDialog")

    async def save_profile(self) -> None:
        """Save the profile in the connection settings."""
        self.click("saveProfileButton")
        await self.until_text("connectionMessage", "Saved")

    async def test_connection(self) -> str:
        """Test the connection in the settings, and return what assistive tools read of the result."""
        self.click("testConnectionButton")
        await self.until_text("testConnectionButton", "Test")
        return self.accessible_name("testConnectionResult")

    async def answer(self, question: str, button: QMessageBox.StandardButton) -> None:
        """Wait for the message box of this name, and press one of its buttons."""
        await self.until_visible(question)
        self.find(question, QMessageBox).button(button).click()
        await self.until_hidden(question)

    async def export(self, path: Path) -> None:
        """Export the contact on the screen with Ctrl+S."""
        self.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await self.until_visible("exportDialog")
        self.choose_file("exportDialog", path)
        await self.until_hidden("exportDialog")

    def choose(self, profile: str) -> None:
        """Choose a profile by the beginning of its text in the selector."""
        selector = self.window.bar.profile_selector
        index = selector.findText(profile, Qt.MatchFlag.MatchStartsWith)
        assert index >= 0, f"there is no profile {profile}"
        self.window.bar.choose(selector.itemData(index))

    def choose_file(self, dialog_name: str, path: Path) -> None:
        """Enter a path into the file dialog of this name and confirm it."""
        dialog = self.find(dialog_name, QFileDialog)
        # QFileDialog.selectFile changes nothing while the name has the focus.
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name
        name.setText(str(path))
        dialog.accept()

    def dialogs(self) -> list[QDialog]:
        """Return the visible dialogs."""
        return [widget for widget in self._app.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def create_app() -> QApplication:
    """Create the application of a process that runs the program once, outside pytest."""
    # The offscreen platform warns for each window about what it cannot do.
    qInstallMessageHandler(lambda _kind, _context, _message: None)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    # Each blink of the cursor would be a paint.
    app.setCursorFlashTime(0)
    return app


def run_window(app: QApplication, options: Options, scenario: "Scenario") -> WindowDriver:
    """Run the program once, drive it through a scenario, and delete its window."""
    driver = WindowDriver(app, options)
    try:
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            runner.run(driver.run(scenario))
    finally:
        driver.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return driver


Scenario = Callable[[WindowDriver], Awaitable[None]]
RunWindow = Callable[..., WindowDriver]
"""The type of the fixture ``run_desk``: run one scenario with some options."""
RunAgainst = Callable[..., None]
"""The type of the fixture ``run_against``: run one scenario against a server of one behaviour."""
