"""The file dialog of an export."""

from PySide6.QtWidgets import QFileDialog, QWidget

from contactdesk.ui.widgets.buttons import remove_icons
from contactdesk.ui.widgets.file_icons import PlainFileIcons


class SaveDialog(QFileDialog):
    """Asks where to save a file, and before it replaces one; deleted when it is closed."""

    def __init__(self, name: str, title: str, proposed: str, file_filter: str, parent: QWidget) -> None:
        """Create it hidden.

        Args:
            name: its ``objectName``.
            title: what is saved.
            proposed: the path to begin with; a name without its suffix gets it.
            file_filter: of the one format.
            parent: the window.
        """
        super().__init__(parent, title, proposed)
        self.setObjectName(name)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilter(file_filter)
        self.setDefaultSuffix(proposed.rpartition(".")[2])
        # Qt does not own them.
        self._icons = PlainFileIcons()
        self.setIconProvider(self._icons)
        remove_icons(self)
        self.finished.connect(self.deleteLater)
