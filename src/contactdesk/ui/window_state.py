"""What the window remembers between runs: size, place, splitters, appearance, the last export folder."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from contactdesk.ui.main_window import MainWindow
from contactdesk.ui.menus import APPEARANCES


class WindowState:
    """A small ini file in the state folder."""

    def __init__(self, folder: Path) -> None:
        # Qt's own file dialog remembers its places, and would do so beside our folders.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> str:
        """``system``, ``light`` or ``dark``."""
        name = str(self._settings.value("appearance", APPEARANCES[0]))
        return name if name in APPEARANCES else APPEARANCES[0]

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._settings.setValue("appearance", name)

    @property
    def export_folder(self) -> str:
        """Where the last export went; empty before the first."""
        folder = str(self._settings.value("export_folder", ""))
        return folder if folder and Path(folder).is_dir() else ""

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._settings.setValue("export_folder", folder)

    def restore(self, window: MainWindow) -> None:
        """Puts the window where it was."""
        window.restoreGeometry(self._bytes("geometry"))
        window.restore_panes(self._bytes("panes"))

    def keep(self, window: MainWindow) -> None:
        """Remembers where the window is, and writes everything down."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("panes", window.panes_state())
        self._settings.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
