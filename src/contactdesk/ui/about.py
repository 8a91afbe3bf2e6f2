"""Help: about the program, and where it keeps what it stores."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from contactdesk.ui.icons import application_icon


def show_about(parent: QWidget, version: str, config: Path, state: Path) -> QMessageBox:
    """Opens the box.

    Args:
        parent: the window.
        version: the program's.
        config: the folder of the connections.
        state: the folder of what the window remembers.
    """
    box = QMessageBox(parent)
    box.setObjectName("aboutDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setWindowTitle(_tr("About Contact Desk"))
    box.setIconPixmap(application_icon().pixmap(QSize(64, 64), parent.devicePixelRatioF()))
    box.setText(_tr("Contact Desk {version}").format(version=version))
    box.setInformativeText(
        _tr(
            "Look up a contact by its ID in Wethod or Clemta and see who it is.\n\n"
            "Profiles: {config}\nWindow: {state}\nSecrets: the operating system's keyring, service “contactdesk”\n\n"
            "Made with Qt {qt}, used under the LGPL."
        ).format(config=config, state=state, qt=qVersion())
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("About", words)
