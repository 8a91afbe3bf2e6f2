"""The layout of the connection settings."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from contactdesk.model.profile import ApiInfo
from contactdesk.ui.profiles.check_result import CheckResult
from contactdesk.ui.profiles.profile_form import ProfileForm
from contactdesk.ui.profiles.profile_list import ProfileList
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.following_scroll import FormScroll
from contactdesk.ui.widgets.message_line import MessageLine

_LIST_WIDTH = 26 * UNIT


class DialogLayout:
    """The widgets of the dialog, laid out in it."""

    def __init__(self, dialog: QDialog, apis: Sequence[ApiInfo], proxy_of: Callable[[str], str]) -> None:
        self._dialog = dialog
        self.profile_list = ProfileList(dialog)
        self.profile_list.setMinimumWidth(_LIST_WIDTH)
        self.add_button = _button("addProfileButton", dialog.tr("&Add"), dialog.tr("Add a profile"))
        self.duplicate_button = _button(
            "duplicateProfileButton", dialog.tr("D&uplicate"), dialog.tr("Copy this profile, all but the secret")
        )
        self.remove_button = _button("removeProfileButton", dialog.tr("&Remove"), dialog.tr("Remove this profile"))
        self.form = ProfileForm(apis, proxy_of, dialog)
        self.scroll = FormScroll(self.form, dialog)
        self.result = CheckResult(dialog)
        self.message = MessageLine("connectionMessage", dialog.tr("Settings"), dialog)
        self.test_button = _button(
            "testConnectionButton", "", dialog.tr("Test these settings, saved or not, without reading a contact")
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close, dialog)
        self.save_button = box.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setObjectName("saveProfileButton")
        self.save_button.setText(dialog.tr("&Save"))
        self.save_button.setAccessibleName(dialog.tr("Save"))
        self.save_button.setDefault(True)
        self.close_button = box.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setObjectName("closeSettingsButton")
        self.close_button.setText(dialog.tr("&Close"))
        self.close_button.setAccessibleName(dialog.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._lay_out(box)
        self.result.running_changed.connect(self._name_test_button)
        self._name_test_button(False)

    def _lay_out(self, box: QDialogButtonBox) -> None:
        below_list = QHBoxLayout()
        below_list.setSpacing(UNIT // 2)
        buttons = (self.add_button, self.duplicate_button, self.remove_button)
        for button in buttons:
            below_list.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.profile_list, 1)
        left.addLayout(below_list)
        bottom = QHBoxLayout()
        bottom.setSpacing(UNIT)
        bottom.addWidget(self.test_button)
        bottom.addStretch()
        bottom.addWidget(box)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        right.addWidget(self.scroll, 1)
        right.addWidget(self.result)
        right.addWidget(self.message)
        right.addLayout(bottom)
        columns = QHBoxLayout(self._dialog)
        columns.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        columns.setSpacing(2 * UNIT)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        last = (self.test_button, self.save_button, self.close_button)
        for one, other in pairwise((self.profile_list, *buttons, *self.form.tab_chain(), *last)):
            QDialog.setTabOrder(one, other)
        self._dialog.resize(100 * UNIT, 72 * UNIT)

    def _name_test_button(self, is_running: bool) -> None:
        words = self._dialog.tr("Cancel &test") if is_running else self._dialog.tr("&Test connection")
        self.test_button.setText(words)
        self.test_button.setAccessibleName(words.replace("&", ""))


def _button(name: str, words: str, tool_tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(words.replace("&", ""))
    button.setToolTip(tool_tip)
    button.setAutoDefault(False)
    return button
