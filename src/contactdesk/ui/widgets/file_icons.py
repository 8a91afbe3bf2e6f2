"""File types for Qt's own file dialog."""

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtWidgets import QFileIconProvider


class PlainFileIcons(QFileIconProvider):
    """Determines the type of a file without opening it.

    Qt's dialog opens every file in a folder for that, on the UI thread; a named pipe there would block the window
    for ever.
    """

    def type(self, info: QFileInfo) -> str:
        """Return the text for the column "Type"."""
        if info.isDir():
            return QCoreApplication.translate("PlainFileIcons", "Folder")
        return QCoreApplication.translate("PlainFileIcons", "File")
