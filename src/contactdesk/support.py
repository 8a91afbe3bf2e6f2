"""Hears that diagnostics are wanted, and copies them. Part of the controller's floor."""

import asyncio

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from contactdesk.background import in_background
from contactdesk.diagnostics import diagnostics
from contactdesk.folders import Folders
from contactdesk.profiles.book import ProfileBook
from contactdesk.profiles.vault import Vault
from contactdesk.tasks import Tasks
from contactdesk.ui.main_window import MainWindow
from contactdesk.ui.menus import connect

_KEYRING_PATIENCE_S = 2.0


class Support(QObject):
    """Stands between the help menu and what is to be told of the program's surroundings."""

    def __init__(self, window: MainWindow, book: ProfileBook, vault: Vault, places: Folders, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        self._vault = vault
        self._places = places
        connect(window.menus.copy_diagnostics, lambda: tasks.start(self._copy()))
        window.menus.copy_diagnostics.setEnabled(True)

    async def _copy(self) -> None:
        try:
            async with asyncio.timeout(_KEYRING_PATIENCE_S):
                keyring = await self._vault.keyring_name() or "none that can be used"
        except TimeoutError:
            keyring = "does not answer"
        system = f"{qVersion()} on {QGuiApplication.platformName()}"
        text = await in_background(diagnostics, self._book.profiles, self._places, keyring, system)
        QGuiApplication.clipboard().setText(text)
        self._window.notify(self.tr("Diagnostics copied"))
