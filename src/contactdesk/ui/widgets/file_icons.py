"""What a file dialog says of each file."""

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtWidgets import QFileIconProvider


class PlainFileIcons(QFileIconProvider):
    """Tells a file's kind by what it is, not by what it holds.

    Qt's own file dialog would open every file of a folder for that, on the UI thread; a named pipe there would freeze
    the window for good.
    """

    def type(self, info: QFileInfo) -> str:
        """What the column "Type" says."""
        kind = "Folder" if info.isDir() else "File"
        return QCoreApplication.translate("FileIcons", kind)
