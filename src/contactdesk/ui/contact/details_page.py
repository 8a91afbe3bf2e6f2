"""The panes of a contact, in columns."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from contactdesk.model.contact import Contact
from contactdesk.model.related import SECTION
from contactdesk.ui.contact import contact_text
from contactdesk.ui.contact.client_status import ClientStatus
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.pane import Pane
from contactdesk.ui.locale_text import number_text
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.collapsible import Collapsible
from contactdesk.ui.widgets.following_scroll import FollowingScroll
from contactdesk.ui.widgets.reading_order import set_reading_order

MAX_WIDTH = 720
"""Pixels: a wider row is hard to follow from its label to its buttons."""

_COLUMN_CHARACTERS = 72
"""Average characters for which a column must have room, unless that is more pixels than ``_ENOUGH``."""
_ENOUGH = 640
"""Pixels that suffice for a column even with large text; a screen of 1366 pixels has room for two."""
_USUAL_SECTIONS = 2
_USUAL_FIELDS = 12
_OTHERS_SHOWN = 50
_OTHERS_PER_STEP = 10
"""Building 50 rows of 2,000 characters at once takes 180 ms; ten at a time, no step takes more than 50 ms."""

_ALL_ROOM = 100_000
"""The stretch of widgets that grow to their maximum width before a stretch of 1 takes any room."""

_LAYOUT_LEVELS = 8
"""Nested layouts from a value of the other fields to the page."""


class DetailsPage(FollowingScroll):
    """Shows panes in as many columns as there is room for, and below them the fields that are not documented.

    The pane of a client is filled later, so these fields then stand above it, or beside it: nothing is pushed down.

    Attributes:
        opening_failed: see ``FieldRow``.
        client_status: the line in the pane of the client.
    """

    opening_failed = Signal(str)

    def __init__(self, copier: ContactClipboard, before: QWidget, parent: QWidget | None = None) -> None:
        """Build the page.

        Args:
            copier: does the copying.
            before: the previous widget in the tab order.
            parent: Qt's.
        """
        super().__init__(parent)
        self._copier = copier
        self._before = before
        self._contact: Contact | None = None
        self._is_update = False
        self._has_client = False
        self._panes: list[Pane] = []
        self.client_status = ClientStatus(self)
        self._shown_panes = 0
        self._are_actions_enabled = True
        self._columns: list[QVBoxLayout] = []
        self._hosts: list[QWidget] = []
        self._columns_row = QHBoxLayout()
        self._columns_row.setSpacing(tokens.UNIT * 2)
        self._others_row = QHBoxLayout()
        self._others = Pane(copier, folds_empty=False)
        self._others.opening_failed.connect(self.opening_failed)
        self._collapsible = Collapsible("", self._others)
        self._collapsible.setObjectName("otherPane")
        self._others.set_previous_stop(self._collapsible.heading)
        self._collapsible.toggled.connect(self._show_others)
        self._collapsible.toggled.connect(self._reveal_others)
        self._more = QTimer(self, singleShot=True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._show_others)
        self._lay_out()

    def show_contact(self, contact: Contact, status: str | None = None, *, is_update: bool = False) -> None:
        """Show the fields of a contact in place of the last one's.

        Args:
            contact: the contact, with its client if that is there.
            status: the sentence about its client, which may be empty; ``None`` if the API has no clients.
            is_update: whether the contact is the same as before, and only its client is new.
        """
        self._contact, self._is_update, self._has_client = contact, is_update, status is not None
        sections = [
            section for section in contact.sections if section.fields or (self._has_client and section.key == SECTION)
        ]
        while len(self._panes) < len(sections):
            self._add_pane()
        for number, (pane, section) in enumerate(zip(self._panes, sections, strict=False)):
            title = contact_text.title_text(section)
            is_client = self._has_client and section.key == SECTION
            if is_client and self.client_status.parentWidget() is not pane:
                pane.set_status(self.client_status, self.client_status.retry_button)
            pane.show_fields(section.fields, title, is_update=is_update)
            pane.setObjectName(f"{section.key}Pane")
            pane.setAccessibleName(title)
            pane.name_folded(f"emptyFieldsButton.{section.key}" if number else "emptyFieldsButton")
        for pane in self._panes[len(sections) :]:
            pane.show_fields(())
            pane.setObjectName("")
            pane.name_folded("")
            pane.hide()
        self.client_status.show_text(status or "")
        self._shown_panes = len(sections)
        self._place_panes()
        self._show_others()

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the buttons that open another program."""
        self._are_actions_enabled = enabled
        for pane in (*self._panes, self._others):
            pane.set_actions_enabled(enabled)

    def build_ahead(self) -> Iterator[None]:
        """Build, step by step, the panes and rows of a usual contact; show_contact() builds what is missing."""
        self._place_panes()
        for number in range(_USUAL_SECTIONS):
            while len(self._panes) <= number:
                self._add_pane()
            pane = self._panes[number]
            while pane.rows_built < _USUAL_FIELDS:
                pane.build_row()
                yield

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the panes in as many columns as there is room for."""
        super().resizeEvent(event)
        self._place_panes()

    def changeEvent(self, event: QEvent) -> None:
        """Place the panes as the font needs it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_panes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Up and Down move from value to value."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)
        panes = self._panes[: self._shown_panes]
        panes.insert(1 if self._has_client else len(panes), self._others)
        rows = [row for pane in panes for row in pane.shown_rows]
        at = next((at for at, row in enumerate(rows) if row.value.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(rows):
            rows[at + step].value.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_pane(self) -> None:
        pane = Pane(self._copier, self.widget())
        pane.hide()
        pane.set_previous_stop(self._panes[-1] if self._panes else self._before)
        pane.opening_failed.connect(self.opening_failed)
        pane.set_actions_enabled(self._are_actions_enabled)
        self._panes.append(pane)

    def _align_edge(self) -> None:
        """Let the panes end where the header ends, with or without a scroll bar."""
        bar = self.verticalScrollBar()
        is_over_all = self.style().styleHint(QStyle.StyleHint.SH_ScrollBar_Transient, None, bar)
        taken = bar.sizeHint().width() if bar.maximum() > 0 and not is_over_all else 0
        margin = 2 * tokens.UNIT
        # The scroll bar is on the far side.
        beside = (margin, max(margin - taken, 0))
        left, right = reversed(beside) if self.isRightToLeft() else beside
        self._column.setContentsMargins(left, 0, right, margin)

    def _place_panes(self) -> None:
        needed = min(self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS, _ENOUGH)
        count = max(min(self.width() // needed, self._shown_panes), 1)
        while len(self._columns) < count:
            self._add_column()
        for number, pane in enumerate(self._panes[: self._shown_panes]):
            column = self._columns[number % count]
            if column.indexOf(pane) < 0:
                # Before the stretch at the end.
                column.insertWidget(column.count() - 1, pane)
            pane.show()
        for number, host in enumerate(self._hosts):
            host.setVisible(number < count)
        self._place_others()
        for number in range(count):
            panes = self._panes[number : self._shown_panes : count]
            others = self._collapsible if self._has_client and not number else None
            set_reading_order(*panes[:1], others, *panes[1:])
        set_reading_order(*self._hosts, None if self._has_client else self._collapsible)

    def _place_others(self) -> None:
        if self._has_client == (self._columns[0].indexOf(self._collapsible) >= 0):
            return
        if self._has_client:
            self._columns[0].insertWidget(1, self._collapsible)
        else:
            self._others_row.insertWidget(0, self._collapsible, _ALL_ROOM)
        pane = self._panes[0 if self._has_client else -1]
        if stop := pane.last_stop:
            QWidget.setTabOrder(stop, self._collapsible.heading)
            self._others.order_stops()

    def _show_others(self) -> None:
        others = self._contact.others if self._contact else ()
        title = self.tr("O&ther fields ({0})").format(number_text(len(others)))
        self._collapsible.set_title(title)
        self._collapsible.setAccessibleName(self._collapsible.heading.accessibleName())
        self._collapsible.setVisible(bool(others))
        # Hidden rows are not built.
        wanted = others[:_OTHERS_SHOWN] if self._collapsible.is_open() else ()
        shown = wanted[: self._others.rows_built + _OTHERS_PER_STEP]
        more = len(others) - len(wanted)
        sentence = self.tr("and {0} more: see JSON").format(number_text(more)) if wanted and more else ""
        self._others.show_fields(shown, sentence=sentence, is_update=self._is_update)
        if len(shown) < len(wanted):
            self._more.start()

    def _reveal_others(self, is_open: bool) -> None:
        content = self.widget()
        if not is_open or not content:
            return
        # A size change moves up one layout per pass.
        for _ in range(_LAYOUT_LEVELS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        place = QRect(self._collapsible.mapTo(content, QPoint()), self._collapsible.size())
        self.ensureVisible(0, place.bottom(), 0, 0)
        # If there is not enough room, show the beginning.
        self.ensureVisible(0, place.top(), 0, 0)

    def _add_column(self) -> None:
        host = QWidget(self.widget())
        host.setMaximumWidth(MAX_WIDTH)
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.UNIT * 2)
        column.addStretch()
        self._columns_row.insertWidget(len(self._columns), host, _ALL_ROOM)
        self._columns.append(column)
        self._hosts.append(host)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(tokens.UNIT)
        # Layouts are added before they have items: see ``FieldRow``.
        column.addLayout(self._columns_row)
        self._columns_row.addStretch(1)
        self._collapsible.setMaximumWidth(MAX_WIDTH)
        column.addLayout(self._others_row)
        self._others_row.addWidget(self._collapsible, _ALL_ROOM)
        self._others_row.addStretch(1)
        column.addStretch(1)
        self._column = column
        self._align_edge()
        self.verticalScrollBar().rangeChanged.connect(self._align_edge)
        self.setWidget(content)
        # Backgrounds of their own would be painted twice.
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
