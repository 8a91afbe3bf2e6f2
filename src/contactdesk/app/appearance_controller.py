"""Light, dark, or what the desktop prefers: as chosen in the View menu, and as the desktop changes it."""

import asyncio
import os
import sys
from contextlib import suppress
from functools import partial

from PySide6.QtWidgets import QApplication

from contactdesk.system.desktop_scheme import DesktopScheme
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.style.appearance import apply_appearance


class AppearanceController:
    """Applies the appearance, and remembers it for the next first paint.

    Args:
        name: the appearance in use: ``system``, ``light`` or ``dark``.
    """

    def __init__(self, app: QApplication, window: MainWindow, state: WindowState, name: str) -> None:
        self._app = app
        self._state = state
        self._name = name
        self._desktop: DesktopScheme | None = None
        for each, action in window.menus.appearances.items():
            connect(action, partial(self._choose, each))
        window.menus.appearances[name].setChecked(True)

    def follow_desktop(self) -> None:
        """Begin to follow the preference of the desktop where Qt does not: on Linux."""
        if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return
        loop = asyncio.get_running_loop()

        def change(scheme: str) -> None:
            # The loop may have ended.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._follow, scheme)

        self._desktop = DesktopScheme(change)

    def close(self) -> None:
        """Stop following the desktop."""
        if self._desktop:
            self._desktop.close()
            self._desktop = None

    def _choose(self, name: str) -> None:
        self._name = self._state.appearance = name
        apply_appearance(self._app, name, self._state.desktop_scheme)

    def _follow(self, scheme: str) -> None:
        if self._desktop is None or scheme == self._state.desktop_scheme:
            return
        self._state.desktop_scheme = scheme
        if self._name == "system":
            apply_appearance(self._app, self._name, scheme)
