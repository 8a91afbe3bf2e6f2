"""Shows a file in the file manager."""

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file, with the file selected where the system has a command for it.

    Returns:
        Whether a program was started.
    """
    if sys.platform == "win32":
        return _start("explorer.exe", ["/select,", QDir.toNativeSeparators(str(path))])
    if sys.platform == "darwin":
        return _start("open", ["-R", str(path)])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _start(program: str, arguments: list[str]) -> bool:
    is_started, _process_id = QProcess.startDetached(program, arguments)
    return is_started
