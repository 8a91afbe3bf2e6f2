"""The page of a list lookup: first what would be sent, then the outcomes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from contactdesk.model.profile import Profile
from contactdesk.ui.bulk.check_page import CheckPage
from contactdesk.ui.bulk.run_page import RunPage
from contactdesk.ui.main_window.profile_selector import SEPARATOR
from contactdesk.ui.safe_text import one_line, short_line
from contactdesk.ui.style.icons import DOT_SIZE, dot
from contactdesk.ui.style.tokens import UNIT, profile_colour
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.tinted_widget import TintedWidget

_TITLE_SCALE = 1.2
_NAME = 60


class BulkView(TintedWidget):
    """Shows one list, under its name and the profile that is asked.

    Attributes:
        check: shown before the start.
        run: shown from the start on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkView")
        self._colour = ""
        self._title = ElidedLabel(self)
        self._title.setObjectName("bulkTitle")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
        font.setBold(True)
        self._title.setFont(font)
        self._dot = QLabel(self)
        self._profile = QLabel(self)
        self._profile.setObjectName("bulkProfileLabel")
        self._profile.setTextFormat(Qt.TextFormat.PlainText)
        self.check = CheckPage(self)
        self.run = RunPage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.check)
        self._stack.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        row = QHBoxLayout()
        row.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 0)
        row.setSpacing(UNIT)
        # Before it has items: see ``FieldRow``.
        column.addLayout(row)
        row.addWidget(self._title, 1)
        row.addWidget(self._dot)
        row.addWidget(self._profile)
        column.addWidget(self._stack, 1)

    def show_check(self, title: str) -> None:
        """Show what would be sent, under the name of the list."""
        self._set_title(title)
        self._stack.setCurrentWidget(self.check)

    def show_run(self, title: str) -> None:
        """Show the outcomes, under the name of the list."""
        self._set_title(title)
        self._stack.setCurrentWidget(self.run)

    def focus_first(self) -> None:
        """Focus what is used next: the start, the choice of a column that must be checked, or the table."""
        if self._stack.currentWidget() is self.run:
            self.run.table.setFocus()
        elif self.check.is_sure:
            self.check.start_button.setFocus()
        else:
            self.check.column_selector.setFocus()

    def set_profile(self, profile: Profile, environment: str, api_name: str) -> None:
        """Show which profile is asked.

        Args:
            profile: the profile.
            environment: its environment for people; empty for none.
            api_name: the name of its API.
        """
        text = SEPARATOR.join(filter(None, (short_line(profile.name, _NAME), environment, api_name)))
        self._colour = profile.colour
        self._profile.setText(text)
        self._profile.setAccessibleName(self.tr("Profile of the list: {profile}").format(profile=text))
        self._tint()

    def _set_title(self, title: str) -> None:
        self._title.setText(one_line(title, _NAME))
        self._title.setAccessibleName(self.tr("List: {name}").format(name=one_line(title, _NAME)))

    def _tint(self) -> None:
        if self._colour:
            picture = dot(profile_colour(self._colour, self.palette()))
            self._dot.setPixmap(picture.pixmap(QSize(DOT_SIZE, DOT_SIZE), self.devicePixelRatioF()))
