"""Stores the state of the window between runs: geometry, appearance, language, last export, days of notices."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from contactdesk.system.language import AS_SYSTEM, LANGUAGES
from contactdesk.system.paths import make_private
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import APPEARANCES
from contactdesk.ui.widgets.screen_size import move_within_screen

_OWNER_ONLY = 0o600


class WindowState:
    """The ini file in the state folder."""

    def __init__(self, folder: Path) -> None:
        # Qt's own file dialog stores its last folders; keep them in this folder too.
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
        self._set("appearance", name)

    @property
    def desktop_scheme(self) -> str:
        """What the desktop preferred last, ``light`` or ``dark``; empty for no preference, or where Qt follows it."""
        name = str(self._settings.value("desktop_scheme", ""))
        return name if name in APPEARANCES[1:] else ""

    @desktop_scheme.setter
    def desktop_scheme(self, name: str) -> None:
        self._set("desktop_scheme", name)

    @property
    def language(self) -> str:
        """``system``, or the code of a language."""
        code = str(self._settings.value("language", AS_SYSTEM))
        return code if code in LANGUAGES else AS_SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def export_folder(self) -> str:
        """The folder of the last export; empty if there was none or it no longer exists."""
        folder = str(self._settings.value("export_folder", ""))
        return folder if folder and Path(folder).is_dir() else ""

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._set("export_folder", folder)

    @property
    def export_format(self) -> str:
        """The format of the last export; empty if there was none."""
        return str(self._settings.value("export_format", ""))

    @export_format.setter
    def export_format(self, name: str) -> None:
        self._set("export_format", name)

    @property
    def notice_days(self) -> dict[str, str]:
        """The day of the last notice about the service of each profile, as ``2026-11-29``, by the profile's id."""
        lines = (line.partition(" ") for line in str(self._settings.value("notices", "")).splitlines())
        return {profile_id: day for day, _, profile_id in lines if profile_id}

    @notice_days.setter
    def notice_days(self, days: Mapping[str, str]) -> None:
        self._set("notices", "\n".join(f"{day} {profile_id}" for profile_id, day in days.items()))

    def restore(self, window: MainWindow) -> None:
        """Restore the geometry of the window."""
        if window.restoreGeometry(self._bytes("geometry")):
            move_within_screen(window)

    def save(self, window: MainWindow) -> None:
        """Store the geometry of the window, and write the file."""
        self._set("geometry", window.saveGeometry())
        # Stored until version 0.1; panes have no splitter any more.
        self._settings.remove("panes")
        self._settings.sync()

    def _set(self, key: str, value: object) -> None:
        # Folders may be named after customers. Qt creates files that all users can read, but keeps permissions.
        with suppress(OSError):
            make_private(self._file.parent)
            self._file.touch(_OWNER_ONLY)
            for path in (self._file, self._file.with_name("QtProject.conf")):
                if path.exists():
                    path.chmod(_OWNER_ONLY)
        self._settings.setValue(key, value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
