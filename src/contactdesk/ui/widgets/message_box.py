"""A message box that only needs closing."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def message_box(parent: QWidget, name: str, title: str, icon: QMessageBox.Icon) -> QMessageBox:
    """Create a box of plain text over a window, which is deleted when it is closed.

    Args:
        parent: the window.
        name: the ``objectName``.
        title: of the box.
        icon: what kind of message it is.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    return box


def show_message(parent: QWidget, title: str, text: str, advice: str = "") -> QMessageBox:
    """Open a message over a window; the event loop goes on.

    Args:
        parent: the window.
        title: what happened, in a few words.
        text: one sentence about it.
        advice: what to do.
    """
    box = message_box(parent, "messageDialog", title, QMessageBox.Icon.Warning)
    box.setText(f"{title}\n\n{text}")
    box.setInformativeText(advice)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.button(QMessageBox.StandardButton.Close).setText(QCoreApplication.translate("MessageBox", "&Close"))
    box.open()
    return box
