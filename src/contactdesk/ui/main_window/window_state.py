"""What the window remembers between runs: size, place, splitters, appearance, the last export folder."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from contactdesk.system.paths import make_private
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import APPEARANCES

_OWNER_ALONE = 0o600


class WindowState:
    """A small ini file in the state folder."""

    def __init__(self, folder: Path) -> None:
        # Qt's own file dialog remembers its places, and would do so beside our folders.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
        self._file = folder / "window.ini"
        self._settings = QSettings(str(self._file), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> str:
        """``system``, ``light`` or ``dark``."""
        name = str(self._settings.value("appearance", APPEARANCES[0]))
        return name if name in APPEARANCES else APPEARANCES[0]

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._remember("appearance", name)

    @property
    def export_folder(self) -> str:
        """Where the last export went; empty before the first."""
        folder = str(self._settings.value("export_folder", ""))
        return folder if folder and Path(folder).is_dir() else ""

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._remember("export_folder", folder)

    def restore(self, window: MainWindow) -> None:
        """Puts the window where it was."""
        window.restoreGeometry(self._bytes("geometry"))
        window.restore_panes(self._bytes("panes"))

    def keep(self, window: MainWindow) -> None:
        """Remembers where the window is, and writes everything down."""
        self._remember("geometry", window.saveGeometry())
        self._remember("panes", window.panes_state())
        self._settings.sync()

    def _remember(self, key: str, value: object) -> None:
        # Folders may be named after customers. Qt would let everybody read a new file, and leaves one as it is.
        with suppress(OSError):
            make_private(self._file.parent)
            self._file.touch(_OWNER_ALONE)
            for path in (self._file, self._file.with_name("QtProject.conf")):
                if path.exists():
                    path.chmod(_OWNER_ALONE)
        self._settings.setValue(key, value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
