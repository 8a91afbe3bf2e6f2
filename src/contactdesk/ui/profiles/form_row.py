"""One row of a form: a label, a field, and a line below it that shows what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.ui.issue_text import fix_text, issue_text
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.announcement import describe
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.reading_order import set_reading_order

_EMPTY = {
    IssueCode.NAME_EMPTY,
    IssueCode.URL_EMPTY,
    IssueCode.SETTING_EMPTY,
    IssueCode.COMPANY_EMPTY,
    IssueCode.VERSION_EMPTY,
}
_MOST_LINES = 8


class FormRow:
    """Fills the next three rows of a grid: the field, its line, a gap.

    Args:
        grid: the form's layout.
        label: the field's name for people, perhaps with a mnemonic.
        widget: the content of the row.
        field: the widget in it that is typed into, if that is only a part of it.
    """

    def __init__(self, grid: QGridLayout, label: str, widget: QWidget, field: QWidget | None = None) -> None:
        self.field = field or widget
        self._widget = widget
        self._issue: Issue | None = None
        self._is_touched = False
        self._is_announced = False
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self.field)
        self.line = MessageLine(f"{self.field.objectName()}Issue", "", lines=_MOST_LINES)
        self.line.fix_requested.connect(self._apply_fix)
        if isinstance(self.field, QLineEdit):
            self.field.textEdited.connect(self._touch)
        row = grid.rowCount()
        grid.addWidget(self._label, row, 0)
        grid.addWidget(widget, row, 1)
        grid.addWidget(self.line, row + 1, 1)
        set_reading_order(self._label, widget, self.line)
        self._grid, self._gap_row = grid, row + 2
        grid.setRowMinimumHeight(self._gap_row, UNIT)
        self.set_label(label)

    @property
    def is_blocked(self) -> bool:
        """Whether the field has an issue that blocks saving."""
        return self._issue is not None and self._issue.blocking

    def set_label(self, label: str) -> None:
        """Set the text of the label."""
        self._label.setText(label)
        name = label.replace("&", "")
        self.field.setAccessibleName(name)
        self.line.set_label(name)

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide the whole row."""
        for widget in (self._label, self._widget, self.line):
            widget.setVisible(is_visible)
        self._grid.setRowMinimumHeight(self._gap_row, UNIT if is_visible else 0)

    def reset(self) -> None:
        """Show an empty field as one to be filled in, not as a problem, until someone types in it."""
        self._is_touched = False
        self._is_announced = False

    def show_issue(self, issue: Issue | None, help_text: str = "", before: Issue | None = None) -> None:
        """Show an issue with the field, or none.

        Args:
            issue: what is wrong.
            help_text: a sentence that follows while the field is only to be filled in.
            before: a hint whose sentence stands before that of the issue, or alone.
        """
        first = issue_text(before) if before and issue else ""
        issue = issue or before
        self._issue = issue
        if issue is None:
            self.line.clear()
            self._describe("")
            return
        words = " ".join(filter(None, (first, issue_text(issue))))
        is_quiet = issue.code is IssueCode.SECRET_EMPTY or (issue.code in _EMPTY and not self._is_touched)
        if is_quiet:
            words = " ".join(filter(None, (words, help_text)))
            self.line.show_hint(words)
        elif issue.blocking:
            self.line.show_problem(words, fix_text(issue))
        else:
            self.line.show_warning(words, fix_text(issue))
        self._describe(words, is_quiet=is_quiet)

    def _describe(self, words: str, *, is_quiet: bool = False) -> None:
        """Set the description of the field, and announce it unless it is quiet or the form has just been filled."""
        if self._is_announced and not is_quiet:
            describe(self.field, words)
        else:
            self.field.setAccessibleDescription(words)
        self._is_announced = True

    def _touch(self) -> None:
        self._is_touched = True

    def _apply_fix(self) -> None:
        if self._issue and isinstance(self.field, QLineEdit):
            self.field.setText(self._issue.fix)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
