"""A card with the fields of one section."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from contactdesk.model.contact import Field
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_row import FieldRow
from contactdesk.ui.style import tokens

_MAX_LABEL_WIDTH = tokens.UNIT * 20


class Pane(QWidget):
    """Shows a heading and rows, or a sentence if there are none. The rows are reused.

    Attributes:
        opening_failed: see ``FieldRow``.
    """

    opening_failed = Signal(str)

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._rows: list[FieldRow] = []
        self._before: QWidget | Pane | None = None
        self._are_actions_enabled = True
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        font = self._title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sentence.setWordWrap(True)

        unit = tokens.UNIT
        self._title.setContentsMargins(unit, unit // 2, unit, unit)
        self._sentence.setContentsMargins(unit, 0, unit, unit // 2)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(unit, unit, unit, unit)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._sentence)

    def set_previous_stop(self, before: "QWidget | Pane") -> None:
        """Set the tab stop before this pane; rows are built in any order."""
        self._before = before

    def set_status(self, status: QWidget, first_stop: QWidget) -> None:
        """Put a widget below the heading.

        Args:
            status: the widget.
            first_stop: its only tab stop, which comes before the rows.
        """
        self._layout.insertWidget(1, status)
        if before := self._before.last_stop if isinstance(self._before, Pane) else self._before:
            QWidget.setTabOrder(before, first_stop)
        self._before = first_stop

    @property
    def last_stop(self) -> QWidget | None:
        """The last tab stop."""
        if self._rows:
            return self._rows[-1].last_stop
        return self._before.last_stop if isinstance(self._before, Pane) else self._before

    @property
    def rows_built(self) -> int:
        """The number of fields that can be shown without building rows."""
        return len(self._rows)

    def build_row(self) -> None:
        """Build one more row."""
        row = FieldRow(self._copier, self)
        row.hide()
        if before := self.last_stop:
            row.set_previous_stop(before)
        row.opening_failed.connect(self.opening_failed)
        row.set_actions_enabled(self._are_actions_enabled)
        # The sentence is the last widget.
        self._layout.insertWidget(self._layout.count() - 1, row)
        self._rows.append(row)

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the buttons that open another program, also those of rows that are built later."""
        self._are_actions_enabled = enabled
        for row in self._rows:
            row.set_actions_enabled(enabled)

    def show_fields(
        self, fields: Sequence[Field], title: str = "", sentence: str = "", *, is_update: bool = False
    ) -> None:
        """Show fields in place of the last ones.

        Args:
            fields: in the order of the screen.
            title: the heading, if any.
            sentence: stands below the rows.
            is_update: whether the contact is the same as before: fields that stay keep selections and open dialogs.
        """
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self._sentence.setVisible(bool(sentence))
        while len(self._rows) < len(fields):
            self.build_row()
        for row, field in zip(self._rows, fields, strict=False):
            if not is_update or row.field is not field:
                row.show_field(field)
            row.show()
        for row in self._rows[len(fields) :]:
            row.clear()
        self._align(len(fields))

    def _align(self, count: int) -> None:
        labels = [row.label for row in self._rows[:count]]
        width = min(max((label.natural_width() for label in labels), default=0), _MAX_LABEL_WIDTH)
        for label in labels:
            label.setFixedWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        unit = tokens.UNIT
        if self.rect().adjusted(unit, unit, -unit, -unit).contains(event.rect()):
            painter.fillRect(event.rect(), self.palette().brush(QPalette.ColorRole.Base))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.hairline(self.palette()))
        painter.setBrush(self.palette().brush(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit, unit)
