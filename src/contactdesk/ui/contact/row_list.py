"""Rows of fields below each other; a row is reused for one field after another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_row import FieldRow
from contactdesk.ui.contact.field_text import FieldText


class RowList(QWidget):
    """Shows fields in rows.

    Attributes:
        opening_failed: see ``FieldRow``.

    Args:
        copier: does the copying.
        before: returns the tab stop before the first row; rows are built in any order.
        parent: Qt's.
    """

    opening_failed = Signal(str)

    def __init__(self, copier: ContactClipboard, before: Callable[[], QWidget | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._copier = copier
        self._before = before
        self._rows: list[FieldRow] = []
        self._shown = 0
        self._are_actions_enabled = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def last_stop(self) -> QWidget | None:
        """The last tab stop."""
        return self._rows[-1].last_stop if self._rows else self._before()

    def order_stops(self) -> None:
        """Let the rows follow the tab stop before them, after that has moved."""
        before = self._before()
        for row in self._rows:
            if before:
                row.set_previous_stop(before)
            before = row.last_stop

    @property
    def built(self) -> int:
        """The number of fields that can be shown without building rows."""
        return len(self._rows)

    @property
    def shown_rows(self) -> Sequence[FieldRow]:
        """The rows with a field."""
        return self._rows[: self._shown]

    def build_row(self) -> None:
        """Build one more row."""
        row = FieldRow(self._copier, self)
        row.hide()
        if before := self.last_stop:
            row.set_previous_stop(before)
        row.opening_failed.connect(self.opening_failed)
        row.set_actions_enabled(self._are_actions_enabled)
        self._layout.addWidget(row)
        self._rows.append(row)

    def show_fields(self, texts: Sequence[FieldText], *, is_update: bool = False) -> None:
        """Show fields in place of the last ones.

        Args:
            texts: of the fields, in the order of the screen.
            is_update: whether the contact is the same as before: fields that stay keep selections and open dialogs.
        """
        while len(self._rows) < len(texts):
            self.build_row()
        for row, text in zip(self._rows, texts, strict=False):
            if not is_update or row.field is not text.field:
                row.show_field(text)
            row.set_actions_enabled(self._are_actions_enabled)
            row.show()
        for row in self._rows[len(texts) :]:
            row.clear()
        self._shown = len(texts)

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the buttons that open another program, also those of rows that are built later."""
        self._are_actions_enabled = enabled
        for row in self.shown_rows:
            row.set_actions_enabled(enabled)

    def set_label_width(self, width: int) -> None:
        """Set the width of every label, in pixels."""
        for row in self.shown_rows:
            row.label.setFixedWidth(width)
