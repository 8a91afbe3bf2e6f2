"""The file dialog that opens a list."""

from PySide6.QtWidgets import QFileDialog, QWidget

from contactdesk.ui.widgets.buttons import remove_icons
from contactdesk.ui.widgets.file_icons import PlainFileIcons


class ListFileDialog(QFileDialog):
    """Asks for the file of a list; deleted when it is closed."""

    def __init__(self, folder: str, parent: QWidget) -> None:
        """Create it hidden.

        Args:
            folder: to begin with.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("bulkFileDialog")
        self.setWindowTitle(self.tr("Look up a list"))
        self.setDirectory(folder)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setNameFilters([self.tr("Lists (*.txt *.csv *.tsv *.xlsx *.ods)"), self.tr("All files (*)")])
        # Qt does not own them.
        self._icons = PlainFileIcons()
        self.setIconProvider(self._icons)
        remove_icons(self)
        self.finished.connect(self.deleteLater)
