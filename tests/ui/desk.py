"""The whole program inside a test: the real window and controllers, driven by real clicks and keys."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from contactdesk.app.session import Session
from contactdesk.model.profile import Profile
from contactdesk.options import Options
from contactdesk.system.paths import find_paths
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState

# The program itself imports these on a background thread.
if TYPE_CHECKING:
    from contactdesk.app.profiles_controller import ProfilesController
    from contactdesk.app.services import Services
    from contactdesk.demo.service import RecordedRequest

TIMEOUT_S = 20.0


class Desk:
    """One run of the program, and hands to use it with.

    Attributes:
        window: the main window.
        exit_code: what the run gave, once it is over.
    """

    def __init__(self, app: QApplication, options: Options) -> None:
        self._app = app
        places = find_paths(options.data_dir)
        state = WindowState(places.state)
        self.window = MainWindow()
        state.restore(self.window)
        self.session = Session(app, self.window, state, places, options)
        self.exit_code: int | None = None

    async def run(self, scenario: "Scenario") -> None:
        self.window.show()
        run = asyncio.ensure_future(self.session.run())
        try:
            await self.until(lambda: self.bar_is_ready() or run.done())
            await scenario(self)
        finally:
            self.window.close()
            self.exit_code = await run

    def bar_is_ready(self) -> bool:
        return self.window.bar.profile_selector.count() > 0 or self.window.first_run_page.isVisible()

    @property
    def services(self) -> "Services":
        """What a lookup needs, once it is built."""
        assert self.session.services
        return self.session.services

    @property
    def profiles(self) -> "ProfilesController":
        """The controller of the settings, once it is built."""
        assert self.session.controllers
        return self.session.controllers.profiles

    def demo_requests(self) -> "list[RecordedRequest]":
        """What the demo service was asked in this run, oldest first."""
        controllers = self.session.controllers
        return list(controllers.demo.service.requests) if controllers and controllers.demo else []

    def is_busy(self) -> bool:
        """Whether a lookup runs, or anything else behind the window."""
        return bool(self.session.tasks._running)

    async def until(self, condition: Callable[[], object]) -> None:
        """Waits, while everything else goes on, until the condition holds and the window in front has the keyboard."""
        async with asyncio.timeout(TIMEOUT_S):
            while not condition():  # noqa: ASYNC110 - what people see has no event
                await asyncio.sleep(0.005)
            await self._activate_front()

    async def _activate_front(self) -> None:
        """Does what a window manager does, for the offscreen platform has none; a key before that would be lost."""
        while not self._app.activePopupWidget():
            front = self._app.activeModalWidget() or self.window
            if front.isActiveWindow() or not front.isVisible():
                return
            front.activateWindow()
            await asyncio.sleep(0.005)

    def find(self, name: str) -> QWidget:
        """The widget of this name that a person can see, else any of this name."""
        found = [widget for widget in self._app.allWidgets() if widget.objectName() == name]
        assert found, f"there is no {name}"
        return next((widget for widget in found if widget.isVisible()), found[0])

    def is_visible(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self._app.allWidgets() if widget.objectName() == name)

    def text(self, name: str) -> str:
        """What a person reads in the widget of this name."""
        widget = self.find(name)
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLabel | QLineEdit) or hasattr(widget, "text")
        return str(widget.text()).replace("\u200b", "")

    def heard(self, name: str) -> str:
        """What a screen reader says of the widget of this name."""
        return self.find(name).accessibleName()

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isVisible(), f"{name} cannot be seen"
        assert widget.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Replaces what stands in the widget by typing."""
        widget = self.find(name)
        assert widget.isEnabled(), f"{name} takes no keys"
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        QTest.keyClicks(widget, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is."""
        target = self._app.focusWidget() or self._app.activeWindow() or self.window
        QTest.keyClick(target, key, modifier)

    def start_looking_up(self, contact_id: str) -> None:
        self.type("contactIdEdit", contact_id)
        QTest.keyClick(self.find("contactIdEdit"), Qt.Key.Key_Return)

    async def look_up(self, contact_id: str) -> None:
        """Looks an ID up that brings a contact, and waits for it."""
        before = self.window.contact
        self.start_looking_up(contact_id)
        await self.until(lambda: self.window.contact is not before)

    async def fail(self, contact_id: str) -> None:
        """Looks an ID up that brings a failure, and waits for its dialog."""
        self.start_looking_up(contact_id)
        await self.until(lambda: self.is_visible("failureDialog"))

    async def close_failure(self) -> None:
        self.click("closeFailureButton")
        await self.until(lambda: not self.is_visible("failureDialog"))

    def choose(self, profile: str) -> None:
        """Chooses a profile by the beginning of what the chooser shows."""
        selector = self.window.bar.profile_selector
        index = selector.findText(profile, Qt.MatchFlag.MatchStartsWith)
        assert index >= 0, f"there is no profile {profile}"
        self.window.bar.choose(selector.itemData(index))

    def choose_file(self, dialog_name: str, path: Path) -> None:
        """Enters a path into a file dialog and confirms it."""
        dialog = self.find(dialog_name)
        assert isinstance(dialog, QFileDialog)
        # QFileDialog.selectFile changes nothing while the name has the keyboard.
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name
        name.setText(str(path))
        dialog.accept()

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def dialogs(self) -> list[QDialog]:
        return [widget for widget in self._app.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def write_profiles(data_dir: Path, *profiles: Profile) -> None:
    """Puts saved connections where the program will find them."""
    data_dir.mkdir(parents=True, exist_ok=True)
    content = {"version": 1, "profiles": [asdict(profile) for profile in profiles]}
    find_paths(data_dir).profiles_file.write_text(json.dumps(content), encoding="utf-8")


Scenario = Callable[[Desk], Awaitable[None]]
RunDesk = Callable[..., Desk]
