"""The fields of the profile form: the widgets, each in its row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from contactdesk.model.environment import ENVIRONMENTS
from contactdesk.model.profile import COLOURS, ApiInfo, Setting
from contactdesk.model.validation import LONGEST_TIME_LIMIT_S, SHORTEST_TIME_LIMIT_S
from contactdesk.ui.environment_text import environment_text, environment_word
from contactdesk.ui.locale_text import capitalised
from contactdesk.ui.profiles.form_row import FormRow
from contactdesk.ui.profiles.seconds_edit import SecondsEdit
from contactdesk.ui.profiles.secret_edit import SecretEdit
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.style.icons import DOT_SIZE, dot
from contactdesk.ui.style.tokens import UNIT, profile_colour
from contactdesk.ui.widgets.buttons import push_button, remove_icons, set_button_text
from contactdesk.ui.widgets.file_icons import PlainFileIcons
from contactdesk.ui.widgets.tinted_widget import TintedWidget
from contactdesk.ui.widgets.wheel_filter import WheelFilter
from contactdesk.ui.widgets.wrapping_check_box import WrappingCheckBox

_SHORT = 12 * UNIT


RowKey = str | tuple[str, str]
"""An attribute of ``Profile`` or ``secret``; for a setting, the key of its API and its own."""


class ProfileFields(TintedWidget):
    """The fields for every API; the rows of the settings of other APIs are hidden.

    Args:
        apis: the APIs to choose from, in this order.

    Attributes:
        rows: from top to bottom.
    """

    def __init__(self, apis: Sequence[ApiInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apis = {api.key: api for api in apis}
        self.name_edit = _line_edit("profileNameEdit", self)
        self.name_edit.setPlaceholderText(self.tr("such as Acme production"))
        self.colour_selector = QComboBox(self)
        self.colour_selector.setObjectName("profileColourSelector")
        self.colour_selector.setAccessibleName(self.tr("Colour"))
        self.colour_selector.setToolTip(self.tr("Colour of this profile"))
        self.colour_selector.setIconSize(QSize(DOT_SIZE, DOT_SIZE))
        for colour in COLOURS:
            self.colour_selector.addItem(capitalised(QCoreApplication.translate("Colour", colour)), colour)
        self.api_selector = QComboBox(self)
        self.api_selector.setObjectName("profileApiSelector")
        for api in apis:
            self.api_selector.addItem(one_line(api.name), api.key)
        self.base_url_edit = _line_edit("profileBaseUrlEdit", self)
        self.environment_selector = QComboBox(self)
        self.environment_selector.setObjectName("profileEnvironmentSelector")
        self.environment_selector.setToolTip(self.tr("Automatic: as the host in the base URL says"))
        self.environment_selector.addItem("", "")
        for word in ENVIRONMENTS:
            text = environment_text(word) or environment_word(word)
            self.environment_selector.addItem(text, word)
        self.secret_edit = SecretEdit(self)
        self.setting_edits = {
            (api.key, setting.key): _setting_edit(setting, self) for api in apis for setting in api.settings
        }
        self.client_details_check = WrappingCheckBox("", self)
        self.client_details_check.setObjectName("profileClientDetailsCheck")
        self.ask_all_check = WrappingCheckBox("", self)
        self.ask_all_check.setObjectName("profileAskAllCheck")
        self.ask_all_check.setToolTip(
            self.tr("Unless changed, a sandbox is left out if its API has a production profile")
        )
        self.timeout_edit = SecondsEdit(SHORTEST_TIME_LIMIT_S, LONGEST_TIME_LIMIT_S, self)
        self.timeout_edit.setObjectName("profileTimeoutEdit")
        self.timeout_edit.setMinimumWidth(_SHORT)
        self.timeout_edit.setToolTip(self.tr("A lookup ends after this time"))
        for field in (self.colour_selector, self.api_selector, self.environment_selector, self.timeout_edit):
            WheelFilter(field)

        self.ca_file_edit = _line_edit("profileCaFileEdit", self)
        self.ca_file_edit.setPlaceholderText(self.tr("Optional: system certificates are always trusted"))
        self.ca_file_button = push_button("chooseCaFileButton", self.tr("C&hoose…"), self)
        self.ca_file_button.setAccessibleName(self.tr("Choose a file of certificates"))
        self.ca_file_button.clicked.connect(self._choose_ca_file)
        self._icons = PlainFileIcons()

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.rows: dict[RowKey, FormRow] = {
            "name": FormRow(grid, self.tr("&Name"), _in_row(self.name_edit, self.colour_selector), self.name_edit),
            "api": FormRow(grid, self.tr("A&PI"), self.api_selector),
            "base_url": FormRow(grid, self.tr("&Base URL"), self.base_url_edit),
            "environment": FormRow(grid, self.tr("En&vironment"), self.environment_selector),
            "secret": FormRow(grid, self.tr("Secret"), self.secret_edit, self.secret_edit.edit),
        }
        for key, edit in self.setting_edits.items():
            self.rows[key] = FormRow(grid, "", edit)
        self.rows["related_details"] = FormRow(grid, "", self.client_details_check)
        # The row has no label to name it.
        set_button_text(self.client_details_check, self.tr("Sho&w the client's billing details"))
        self.rows["ask_all"] = FormRow(grid, "", self.ask_all_check)
        set_button_text(self.ask_all_check, self.tr("Ask it with “Ask ever&y profile”"))
        self.rows["timeout_s"] = FormRow(grid, self.tr("Time &limit"), _in_row(self.timeout_edit), self.timeout_edit)
        self.rows["ca_file"] = FormRow(
            grid, self.tr("Certi&ficates"), _in_row(self.ca_file_edit, self.ca_file_button), self.ca_file_edit
        )
        grid.setRowStretch(grid.rowCount(), 1)
        self._tint()

    def tab_chain(self) -> list[QWidget]:
        """Return the widgets that the Tab key reaches, in reading order."""
        after_field: dict[RowKey, QWidget] = {
            "name": self.colour_selector,
            "secret": self.secret_edit.reveal_button,
            "ca_file": self.ca_file_button,
        }
        chain: list[QWidget] = []
        for key, row in self.rows.items():
            beside = [after_field[key]] if key in after_field else []
            chain += [row.field, *beside, row.line.fix_button]
        return chain

    def _choose_ca_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Additional certificates"), self.ca_file_edit.text())
        dialog.setObjectName("caFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer *.der)"), self.tr("All files (*)")])
        dialog.setIconProvider(self._icons)
        remove_icons(dialog)
        dialog.fileSelected.connect(self._take_ca_file)
        dialog.open()

    def _take_ca_file(self, path: str) -> None:
        self.ca_file_edit.setText(path)
        self.ca_file_edit.editingFinished.emit()

    def _tint(self) -> None:
        palette = self.palette()
        for index, colour in enumerate(COLOURS):
            self.colour_selector.setItemIcon(index, dot(profile_colour(colour, palette), palette))


def _line_edit(name: str, parent: QWidget) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setObjectName(name)
    return edit


def _setting_edit(setting: Setting, parent: QWidget) -> QLineEdit:
    words = setting.key.removeprefix("api_").split("_")
    edit = _line_edit(f"profile{''.join(map(str.capitalize, words))}Edit", parent)
    edit.setPlaceholderText(setting.example)
    return edit


def _in_row(*widgets: QWidget) -> QWidget:
    """Put widgets side by side; those that cannot grow keep their width."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(UNIT)
    grows = [widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding for widget in widgets]
    for widget, stretch in zip(widgets, grows, strict=True):
        row.addWidget(widget, stretch)
    if not any(grows):
        row.addStretch()
    return whole
