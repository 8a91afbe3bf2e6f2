"""The Help menu: keyboard shortcuts, diagnostics, and the About dialog."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from contactdesk import __version__
from contactdesk.services.diagnostics import diagnostics
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.vault import Vault
from contactdesk.system import session_bus
from contactdesk.system.paths import Paths
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect

if TYPE_CHECKING:
    from contactdesk.ui.help.about_dialog import AboutDialog

_KEYRING_TIMEOUT_S = 2.0


class HelpController(QObject):
    """Copies the diagnostics, and opens the About dialog and the list of shortcuts."""

    def __init__(
        self, window: MainWindow, repository: ProfileRepository, vault: Vault, paths: Paths, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._vault = vault
        self._paths = paths
        self._tasks = tasks
        connect(window.menus.copy_diagnostics, lambda: tasks.start(self._copy_diagnostics()))
        connect(window.menus.about, self._show_about)
        connect(window.menus.shortcuts, self._show_shortcuts)
        # These also work, and are needed, if the profiles cannot be loaded.
        for action in (window.menus.shortcuts, window.menus.copy_diagnostics, window.menus.about):
            action.setEnabled(True)

    def _show_shortcuts(self) -> None:
        from contactdesk.ui.help.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._window.menuBar(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _copy_diagnostics(self) -> None:
        try:
            keyring = await self._keyring_name() or _no_keyring()
        except TimeoutError:
            keyring = "does not answer"
        system = f"{qVersion()} on {QGuiApplication.platformName()}"
        text = await in_background(diagnostics, self._repository.profiles, self._paths, keyring, system)
        QGuiApplication.clipboard().setText(text)
        self._window.status.notify(self.tr("Diagnostics copied"))

    def _show_about(self) -> None:
        from contactdesk.ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(__version__, self._paths.config, self._paths.state, self._window)
        filling = [self._tasks.start(fill(dialog)) for fill in (self._show_keyring, self._show_licences)]
        dialog.finished.connect(lambda: [task.cancel() for task in filling])
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _show_keyring(self, dialog: "AboutDialog") -> None:
        try:
            name = await self._keyring_name()
        except TimeoutError:
            dialog.show_keyring(self.tr("The system's keyring does not respond."))
            return
        if name is None and session_bus.is_left():
            dialog.show_keyring(
                self.tr(
                    "The session bus (D-Bus) does not answer: a secret is kept in memory until you quit. Log out and in"
                    " again to use the keyring."
                )
            )
        elif name is None:
            dialog.show_keyring(self.tr("No keyring can be used here: a secret is kept in memory until you quit."))
        else:
            dialog.show_keyring(self.tr("{keyring}, service “contactdesk”").format(keyring=name))

    @staticmethod
    async def _show_licences(dialog: "AboutDialog") -> None:
        from contactdesk.system.licences import all_licences

        dialog.show_licences(await in_background(all_licences))

    async def _keyring_name(self) -> str | None:
        """Return the name of the keyring in use, or ``None`` if there is none.

        Raises:
            TimeoutError: the keyring does not respond.
        """
        async with asyncio.timeout(_KEYRING_TIMEOUT_S):
            return await self._vault.keyring_name()


def _no_keyring() -> str:
    if session_bus.is_left():
        return "none, since the session bus does not answer; log out and in again"
    return "none that can be used"
