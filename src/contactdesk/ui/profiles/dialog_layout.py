"""The layout of the connection settings."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.profile import ApiInfo
from contactdesk.ui.profiles.check_result import CheckResult
from contactdesk.ui.profiles.dialog_scroll import DialogScroll
from contactdesk.ui.profiles.profile_form import ProfileForm
from contactdesk.ui.profiles.profile_list import ProfileList
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import push_button, set_button_text
from contactdesk.ui.widgets.following_scroll import FormScroll
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.screen_size import resize_within_screen

_LIST_WIDTH = 26 * UNIT
_USUAL_SIZE = QSize(100 * UNIT, 72 * UNIT)
_CHARACTERS, _LINES = 110, 36
"""With large letters, the size in which the fields show their texts, and most of the form is seen."""


class DialogLayout(QObject):
    """The widgets of the dialog, laid out in it."""

    def __init__(self, dialog: QDialog, apis: Sequence[ApiInfo], proxy_of: Callable[[str], str]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.profile_list = ProfileList(dialog)
        self.profile_list.setMinimumWidth(_LIST_WIDTH)
        self.add_button = push_button("addProfileButton", self.tr("&Add"), dialog, self.tr("Add a profile"))
        self.duplicate_button = push_button(
            "duplicateProfileButton", self.tr("D&uplicate"), dialog, self.tr("Copy this profile without its secret")
        )
        self.remove_button = push_button(
            "removeProfileButton", self.tr("&Remove"), dialog, self.tr("Remove this profile")
        )
        self.form = ProfileForm(apis, proxy_of, dialog)
        self.scroll = FormScroll(self.form, dialog)
        self.result = CheckResult(dialog)
        self.message = MessageLine("connectionMessage", self.tr("Settings"), dialog)
        self.test_button = push_button("testConnectionButton", "", dialog)
        self.test_button.setToolTip(self.tr("Test these settings, saved or not, without reading a contact"))
        self.save_button = push_button("saveProfileButton", self.tr("&Save"), dialog)
        self.save_button.setDefault(True)
        self.close_button = push_button("closeSettingsButton", self.tr("&Close"), dialog)
        box = ButtonBox(dialog)
        box.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out(box)
        self.result.running_changed.connect(self._name_test_button)
        self._name_test_button(False)

    def _lay_out(self, box: QDialogButtonBox) -> None:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        columns.setSpacing(2 * UNIT)
        # Layouts are added before they have items: see ``FieldRow``.
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        columns.addLayout(left)
        left.addWidget(self.profile_list, 1)
        below_list = QHBoxLayout()
        below_list.setSpacing(UNIT // 2)
        left.addLayout(below_list)
        buttons = (self.add_button, self.duplicate_button, self.remove_button)
        for button in buttons:
            below_list.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        columns.addLayout(right, 1)
        right.addWidget(self.scroll, 1)
        right.addWidget(self.result)
        right.addWidget(self.message)
        bottom = QHBoxLayout()
        bottom.setSpacing(UNIT)
        right.addLayout(bottom)
        bottom.addWidget(self.test_button)
        bottom.addStretch()
        bottom.addWidget(box)
        around = QVBoxLayout(self._dialog)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(DialogScroll(page, self._dialog))
        last = (self.test_button, self.save_button, self.close_button)
        set_reading_order(self.profile_list, *buttons, self.scroll, self.result, self.message, self.test_button, box)
        for one, other in pairwise((self.profile_list, *buttons, *self.form.tab_chain(), *last)):
            QDialog.setTabOrder(one, other)
        metrics = self._dialog.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        resize_within_screen(self._dialog, wanted.expandedTo(_USUAL_SIZE))

    def _name_test_button(self, is_running: bool) -> None:
        set_button_text(self.test_button, self.tr("Cancel &test") if is_running else self.tr("&Test connection"))
