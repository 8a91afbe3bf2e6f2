"""Help: about the program, where it keeps what it stores, and the licences of all that it is made of."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contactdesk.ui.safe_text import visible
from contactdesk.ui.style.icons import application_icon
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.read_only_text import ReadOnlyText, set_label_text, wrapping_label

_ICON = 64
_SIZE = QSize(80 * UNIT, 68 * UNIT)
_LOWEST = QSize(60 * UNIT, 56 * UNIT)


class AboutDialog(QDialog):
    """Opens at once; what has to be asked or read first is filled in when it is there."""

    def __init__(self, version: str, config: Path, state: Path, parent: QWidget | None = None) -> None:
        """Says at first what needs no asking.

        Args:
            version: the program's.
            config: the folder of the profiles.
            state: the folder of what the window remembers, and of the log.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Contact Desk"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(_LOWEST)
        self.resize(_SIZE)
        self._title = wrapping_label("aboutTitle")
        set_label_text(self._title, self.tr("Contact Desk {version}").format(version=version))
        self._purpose = wrapping_label("aboutPurpose")
        set_label_text(self._purpose, self.tr("Look up a contact by its ID in Wethod or Clemta and see who it is."))
        self._picture = QLabel()
        self._places = QFormLayout()
        self._places.setHorizontalSpacing(2 * UNIT)
        self._places.setVerticalSpacing(UNIT // 2)
        self._places.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add_place("aboutConfigFolder", self.tr("Profiles"), str(config))
        self._add_place("aboutStateFolder", self.tr("Window, log"), str(state))
        self._keyring = self._add_place("aboutKeyring", self.tr("Secrets"), "…")
        self._qt = wrapping_label("aboutQt")
        set_label_text(
            self._qt,
            self.tr(
                "Made with Qt {qt}, used under the LGPL, version 3: its libraries are separate files, which you may "
                "replace by others. Contact Desk itself is under the MIT licence."
            ).format(qt=qVersion()),
        )
        heading = QLabel(self.tr("&Licences"))
        self._licences = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._licences.setObjectName("licencesText")
        self._licences.setAccessibleName(self.tr("Licences"))
        self._licences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        heading.setBuddy(self._licences)
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("closeAboutButton")
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)

        words = QVBoxLayout()
        words.setSpacing(UNIT // 2)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(2 * UNIT)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        licences = QVBoxLayout()
        licences.setSpacing(UNIT // 2)
        licences.addWidget(heading)
        licences.addWidget(self._licences, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addLayout(head)
        column.addLayout(self._places)
        column.addWidget(self._qt)
        column.addLayout(licences, 1)
        column.addWidget(buttons)
        self._dress()
        close.setFocus()

    def tell_keyring(self, words: str) -> None:
        """Says where the secrets are."""
        self._keyring.set_text(words, self.tr("Secrets"))

    def tell_licences(self, text: str) -> None:
        """Shows the licences of everything."""
        self._licences.setPlainText(visible(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's fonts."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._dress()

    def _add_place(self, name: str, label: str, text: str) -> ReadOnlyText:
        text_widget = ReadOnlyText(name)
        text_widget.set_text(visible(text), label)
        self._places.addRow(label, text_widget)
        return text_widget

    def _dress(self) -> None:
        self._picture.setPixmap(application_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        font = self.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
