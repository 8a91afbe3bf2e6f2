"""The dialog about the program: version, folders, keyring and the licences of all its parts."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from contactdesk.ui.safe_text import visible
from contactdesk.ui.style.icons import application_icon
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.following_scroll import FormScroll
from contactdesk.ui.widgets.read_only_text import ReadOnlyText, read_only_page, set_label_text, wrapping_label
from contactdesk.ui.widgets.screen_size import resize_within_screen

_ICON = 64
_SIZE = QSize(80 * UNIT, 68 * UNIT)
_LICENCES_LINES = 8


class AboutDialog(QDialog):
    """Opens at once; the keyring and the licences are filled in later."""

    def __init__(self, version: str, config: Path, state: Path, parent: QWidget | None = None) -> None:
        """Show what is known at once.

        Args:
            version: the program's version.
            config: the folder of the profiles.
            state: the folder of the window's state and the log.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Contact Desk"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._title = wrapping_label("aboutTitle")
        set_label_text(self._title, self.tr("Contact Desk {version}").format(version=version))
        self._purpose = wrapping_label("aboutPurpose")
        set_label_text(self._purpose, self.tr("Look up a contact by its ID in Wethod or Clemta and see who it is."))
        self._picture = QLabel()
        self._folders = QFormLayout()
        self._folders.setHorizontalSpacing(2 * UNIT)
        self._folders.setVerticalSpacing(UNIT // 2)
        self._folders.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._qt = wrapping_label("aboutQt")
        set_label_text(
            self._qt,
            self.tr(
                "Made with Qt {qt}, used under the LGPL, version 3: its libraries are separate files, which you may "
                "replace. Contact Desk itself is under the MIT licence."
            ).format(qt=qVersion()),
        )
        heading = QLabel(self.tr("&Licences"))
        self._licences = read_only_page("licencesText", self.tr("Licences"))
        heading.setBuddy(self._licences)
        close = push_button("closeAboutButton", self.tr("&Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = ButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)

        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        # Layouts are added before they have items: see ``FieldRow``.
        head = QHBoxLayout()
        head.setSpacing(2 * UNIT)
        column.addLayout(head)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(UNIT // 2)
        head.addLayout(texts, 1)
        texts.addWidget(self._title)
        texts.addWidget(self._purpose)
        texts.addStretch()
        column.addLayout(self._folders)
        self._add_row("aboutConfigFolder", self.tr("Profiles"), str(config))
        self._add_row("aboutStateFolder", self.tr("Window, log"), str(state))
        self._keyring = self._add_row("aboutKeyring", self.tr("Secrets"), "…")
        column.addWidget(self._qt)
        licences = QVBoxLayout()
        licences.setSpacing(UNIT // 2)
        column.addLayout(licences, 1)
        licences.addWidget(heading)
        licences.addWidget(self._licences, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        whole.setSpacing(2 * UNIT)
        whole.addWidget(FormScroll(content), 1)
        whole.addWidget(buttons)
        self._apply_theme()
        resize_within_screen(self, _SIZE)
        close.setFocus()

    def show_keyring(self, text: str) -> None:
        """Show where the secrets are."""
        self._keyring.set_text(text, self.tr("Secrets"))

    def show_licences(self, text: str) -> None:
        """Show the licences of all parts."""
        self._licences.setPlainText(visible(text))

    def changeEvent(self, event: QEvent) -> None:
        """Apply new system fonts."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._apply_theme()

    def _add_row(self, name: str, label: str, text: str) -> ReadOnlyText:
        text_widget = ReadOnlyText(name)
        text_widget.set_text(visible(text), label)
        self._folders.addRow(label, text_widget)
        return text_widget

    def _apply_theme(self) -> None:
        self._picture.setPixmap(application_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        font = self.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        self._licences.setMinimumHeight(self._licences.fontMetrics().lineSpacing() * _LICENCES_LINES)
