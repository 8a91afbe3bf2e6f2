"""A card with the fields of one section."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from contactdesk.model.contact import Field
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_row import FieldRow
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.contact.row_list import RowList
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.collapsible import Collapsible
from contactdesk.ui.widgets.reading_order import set_reading_order

_MAX_LABEL_WIDTH = tokens.UNIT * 20
_MAX_LABEL_CHARACTERS = _MAX_LABEL_WIDTH
"""A longer label is wider than ``_MAX_LABEL_WIDTH`` in any font."""


class Pane(QWidget):
    """Shows a heading, rows, and below them the folded empty fields.

    Attributes:
        opening_failed: see ``FieldRow``.
    """

    opening_failed = Signal(str)

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None, *, folds_empty: bool = True) -> None:
        """Build it without fields.

        Args:
            copier: does the copying.
            parent: Qt's.
            folds_empty: whether fields without a value are folded below the others.
        """
        super().__init__(parent)
        self._before: QWidget | Pane | None = None
        self._labels: tuple[str, ...] = ()
        self._absent: list[FieldText] = []
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sentence.setWordWrap(True)
        self._rows = RowList(copier, self._stop_before, self)
        self._rows.opening_failed.connect(self.opening_failed)

        unit = tokens.UNIT
        self._title.setContentsMargins(unit, unit // 2, unit, unit)
        self._sentence.setContentsMargins(unit, 0, unit, unit // 2)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(unit, unit, unit, unit)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._rows)
        self._folded: Collapsible | None = None
        if folds_empty:
            self._empty_rows = RowList(copier, lambda: self._folded.heading if self._folded else None, self)
            self._empty_rows.opening_failed.connect(self.opening_failed)
            self._folded = Collapsible("", self._empty_rows)
            self._folded.toggled.connect(self._show_absent)
            self._layout.addWidget(self._folded)
        self._layout.addWidget(self._sentence)
        set_reading_order(self._title, self._rows, self._folded, self._sentence)
        self._fit_font()

    def set_previous_stop(self, before: "QWidget | Pane") -> None:
        """Set the tab stop before this pane; rows are built in any order."""
        self._before = before
        if self._folded and (stop := self._stop_before()):
            QWidget.setTabOrder(stop, self._folded.heading)

    def order_stops(self) -> None:
        """Let the rows follow the tab stop before this pane, after that has moved."""
        self._rows.order_stops()

    def set_status(self, status: QWidget, first_stop: QWidget) -> None:
        """Put a widget below the heading.

        Args:
            status: the widget.
            first_stop: its only tab stop, which comes before the rows.
        """
        self._layout.insertWidget(1, status)
        set_reading_order(self._title, status, self._rows, self._folded, self._sentence)
        if before := self._stop_before():
            QWidget.setTabOrder(before, first_stop)
        self._before = first_stop

    @property
    def last_stop(self) -> QWidget | None:
        """The last tab stop."""
        return self._empty_rows.last_stop if self._folded else self._rows.last_stop

    @property
    def rows_built(self) -> int:
        """The number of fields that can be shown without building rows."""
        return self._rows.built

    @property
    def shown_rows(self) -> Sequence[FieldRow]:
        """The rows on the screen, in their order."""
        is_open = self._folded is not None and self._folded.is_open()
        return (*self._rows.shown_rows, *(self._empty_rows.shown_rows if is_open else ()))

    def build_row(self) -> None:
        """Build one more row."""
        self._rows.build_row()

    def name_folded(self, name: str) -> None:
        """Set the object name of the button of the empty fields."""
        if self._folded:
            self._folded.heading.setObjectName(name)

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the buttons that open another program, also those of rows that are built later."""
        self._rows.set_actions_enabled(enabled)
        if self._folded:
            self._empty_rows.set_actions_enabled(enabled)

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
        texts = [FieldText(field) for field in fields]
        # The width of the labels is the same whether the empty fields are folded or not.
        self._labels = tuple(text.label for text in texts)
        self._absent = [text for text in texts if text.absence] if self._folded else []
        self._rows.show_fields([text for text in texts if not (self._folded and text.absence)], is_update=is_update)
        if self._folded:
            count = len(self._absent)
            title = self.tr("1 empty field") if count == 1 else self.tr("%n empty fields", "", count)
            self._folded.set_title(title)
            self._folded.setVisible(bool(count))
            self._empty_rows.show_fields(self._absent if self._folded.is_open() else (), is_update=is_update)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the title and the labels to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()
            self._align()

    def _stop_before(self) -> QWidget | None:
        return self._before.last_stop if isinstance(self._before, Pane) else self._before

    def _show_absent(self) -> None:
        # Folded rows are not built.
        self._empty_rows.show_fields(self._absent)
        self._align()

    def _fit_font(self) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)

    def _align(self) -> None:
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(label[:_MAX_LABEL_CHARACTERS]) + 1 for label in self._labels), default=0)
        for rows in chain([self._rows], [self._empty_rows] if self._folded else []):
            rows.set_label_width(min(width, _MAX_LABEL_WIDTH))

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
