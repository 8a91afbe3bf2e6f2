"""The context menu of a value."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget


class ValueMenu(QMenu):
    """Offers what can be copied of one value. It deletes itself when it closes.

    Attributes:
        copy: copies the selection, or the whole value as shown.
        copy_original: copies the whole value as received.
        select_all: selects the text on the screen.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setObjectName("valueMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.copy = self._add("copyValueAction", self.tr("&Copy"), QKeySequence.StandardKey.Copy)
        self.copy_original = self._add("copyOriginalAction", self.tr("Copy &original value"))
        self.addSeparator()
        self.select_all = self._add("selectAllAction", self.tr("Select &all"), QKeySequence.StandardKey.SelectAll)

    @staticmethod
    def close_in(owner: QWidget) -> None:
        """Close the menu of this owner, if it is open."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, ValueMenu) and menu.parentWidget() is owner:
            menu.close()

    def _add(self, name: str, text: str, key: QKeySequence.StandardKey | None = None) -> QAction:
        # The value handles its keys itself; a shortcut of the action would compete with it.
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key is not None else ""
        action = self.addAction(f"{text}\t{shown}" if shown else text)
        action.setObjectName(name)
        return action
