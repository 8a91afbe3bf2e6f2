"""The ID field. It emits pasted and dropped text instead of inserting it."""

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from contactdesk.ui.widgets.dropped_files import local_files
from contactdesk.ui.widgets.typed_text import is_paste

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QMouseEvent

_MIDDLE_BUTTON = "MiddleButton"


class IdEdit(QLineEdit):
    """Emits pasted and dropped text instead of inserting it, so that the text never enters the undo history."""

    pasted = Signal(str)
    """Text was pasted or dropped; the field is unchanged."""

    def paste(self) -> None:
        """Emit the text in the clipboard."""
        self._emit_pasted(QtGui.QGuiApplication.clipboard().text())

    def put(self, contact_id: str) -> None:
        """Replace the whole text, so that Undo brings the one before back."""
        self.selectAll()
        if contact_id:
            self.insert(contact_id)
        else:
            self.del_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste as the platform's keys do."""
        if is_paste(event):
            self.paste()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """Paste the selection with the middle button, where the platform has one."""
        if event.button().name == _MIDDLE_BUTTON:
            clipboard = QtGui.QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self._emit_pasted(clipboard.text(QtGui.QClipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        """Open the usual menu, whose Paste does the same as the keys."""
        menu = self.createStandardContextMenu()
        menu.setObjectName("idMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        if paste := menu.findChild(QtGui.QAction, "edit-paste"):
            paste.triggered.disconnect()
            paste.triggered.connect(lambda _checked=False: self.paste())
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Leave files to the window."""
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: "QDropEvent") -> None:
        """Emit the dropped text."""
        text = event.mimeData().text()
        event.acceptProposedAction()
        self._emit_pasted(text)

    def _emit_pasted(self, text: str) -> None:
        if text and not self.isReadOnly():
            self.pasted.emit(text)
