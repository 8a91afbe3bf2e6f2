"""One field of a pane: label, value and buttons."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.contact import Field, Kind
from contactdesk.ui.contact import links
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.contact.full_value_dialog import FullValueDialog
from contactdesk.ui.contact.phone_line import PhoneLine
from contactdesk.ui.contact.value_menu import ValueMenu
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.locale_text import list_text, number_text
from contactdesk.ui.safe_text import for_menu, for_tool_tip, one_line, visible
from contactdesk.ui.style import tokens
from contactdesk.ui.style.focus_mark import paint_focus_mark
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.notice import Notice
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.row_button import SIDE, RowButton

_ICONS = {Kind.EMAIL: "mail", Kind.EMAILS: "mail", Kind.PHONE: "phone", Kind.LINK: "open"}


class FieldRow(QWidget):
    """A row that is reused for one field after another.

    Attributes:
        opening_failed: the system has no program that opens an address; with the address.
    """

    opening_failed = Signal(str)

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._field: Field | None = None
        self._text: FieldText | None = None
        self.label = ElidedLabel(self)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.value = ValueText(self)
        self.label.setBuddy(self.value)
        self._mark: Notice | None = None
        self._show_all: QPushButton | None = None
        self._unfold: QPushButton | None = None
        self._full_value: FullValueDialog | None = None
        self._phone_line: PhoneLine | None = None
        self._phone_form = ""
        # One for each telephone number of a field, created when needed; every other field has one at most.
        self._open_buttons: list[RowButton] = []
        self._are_actions_enabled = True
        self._copy = RowButton("copy", self, is_quiet=True)

        self.value.copy_requested.connect(self.copy)
        self.value.menu_requested.connect(self._open_menu)
        self.value.selection_copied.connect(lambda: self._copy.confirm(self._copier.report_copied(self._name)))
        self._copy.clicked.connect(self.copy)
        self._copier.older_changed.connect(self._describe)
        self._above = self._button_height = 0
        self._lay_out()
        self._add_open_button()
        self._fit_font()

    @property
    def field(self) -> Field | None:
        """The field that is shown."""
        return self._field

    @property
    def last_stop(self) -> QWidget:
        """The last tab stop."""
        return self._copy

    def set_previous_stop(self, before: QWidget) -> None:
        """Set the tab stop before this row."""
        below = [button for button in (self._unfold, self._show_all) if button]
        for one, other in pairwise((before, self.value, *below, *self._open_buttons, self._copy)):
            QWidget.setTabOrder(one, other)

    def show_field(self, text: FieldText) -> None:
        """Show a field in place of the last one."""
        self._close_what_shows_the_last_field()
        field, before = text.field, self._text
        self._field, self._text = field, text
        # The rows of the next contact mostly have the same names.
        if before is None or (before.field.path, before.label) != (field.path, text.label):
            self._set_names(field.path, text.label)
        self.value.set_text(text.folded)
        self._align_label()
        self.value.setAccessibleName(text.accessible)
        self._phone_form = self._show_phone_forms(field)
        tool_tip = for_tool_tip(text.tool_tip) if text.tool_tip else ""
        # Qt sends an event even if the tool tip is the same.
        if tool_tip != self.value.toolTip():
            self.value.setToolTip(tool_tip)
        self._describe()
        self._copy.setEnabled(not text.absence)
        self._copy.end_confirmation()
        self._show_targets(field, text)
        self._show_mark(field, text)
        self._show_shortened(field, text)
        self._show_folded(field, text)

    def _describe(self) -> None:
        if self._text is not None:
            description = self._text.mark or self._phone_form or self._text.tool_tip
            self.value.setAccessibleDescription(self._copier.describe(visible(description)))

    def _set_names(self, path: str, label: str) -> None:
        self.setObjectName(f"row.{path}")
        self.label.setText(for_menu(label))
        self.label.setObjectName(f"label.{path}")
        self.value.setObjectName(f"value.{path}")
        self._copy.setObjectName(f"copy.{path}")
        self._copy.describe("copy", self.tr("Copy {0}").format(self._name))

    def clear(self) -> None:
        """Remove the field and hide; the row is kept for a later one."""
        if self._field is None:
            return
        self._close_what_shows_the_last_field()
        self._field = self._text = None
        if self._phone_line is not None:
            self._phone_line.show_forms("", ())
        buttons = (self._copy, *self._open_buttons, self._show_all, self._unfold)
        for widget in (self, self.label, self.value, self._mark, *buttons):
            if widget is not None:
                widget.setObjectName("")
        self.value.set_text("")
        self.value.setAccessibleName("")
        self.hide()

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the buttons that open another program."""
        if enabled == self._are_actions_enabled:
            return
        self._are_actions_enabled = enabled
        for button in self._open_buttons:
            # Each change is an event for screen readers, some of which drop what follows too many.
            if not button.isHidden():
                button.setEnabled(enabled)

    def copy(self) -> None:
        """Copy the whole value as shown."""
        if self._text is not None:
            self._copier.copy_value(self._text, self._copy.confirm)

    def copy_original(self) -> None:
        """Copy the whole value as received."""
        if self._text is not None:
            self._copier.copy_value(self._text, self._copy.confirm, as_received=True)

    def changeEvent(self, event: QEvent) -> None:
        """Adapt distances and heights to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the form of a number follow the width, also if the width of the value stays the same."""
        super().resizeEvent(event)
        if self._phone_line is not None:
            self._phone_line.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the quiet buttons."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the quiet buttons."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a faint background under the mouse, and a focus mark around the value."""
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = self.palette().color(QPalette.ColorRole.WindowText)
            fill.setAlphaF(0.05)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(self.rect()), tokens.UNIT / 2, tokens.UNIT / 2)
        if self.value.hasFocus():
            around = self.value.around
            area = self.value.geometry().adjusted(around - 4, around - 3, 4 - around, 3 - around)
            paint_focus_mark(painter, area, self.palette())

    @property
    def _name(self) -> str:
        return one_line(self._text.label) if self._text else ""

    def _lay_out(self) -> None:
        half = tokens.UNIT // 2
        row = self._columns = QHBoxLayout(self)
        row.setContentsMargins(tokens.UNIT, half // 2, half, half // 2)
        row.setSpacing(0)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        self._gap = QSpacerItem(0, 0)
        row.addSpacerItem(self._gap)
        self._values = QVBoxLayout()
        self._values.setSpacing(half)
        # A layout with items would leave objects in PySide6 that outlive them, and are mistaken for later widgets.
        row.addLayout(self._values)
        self._values.addWidget(self.value, 0, Qt.AlignmentFlag.AlignLeft)
        row.addSpacing(tokens.UNIT)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        # The buttons stand beside the value, not at the far end.
        row.addStretch(1)

    def _fit_font(self) -> None:
        line = self.fontMetrics().lineSpacing()
        around = self.value.around
        # Centre the first line of label and value on the buttons.
        above = max((SIDE - line) // 2, around)
        self._values.setContentsMargins(0, above - around, 0, above - around)
        self._gap.changeSize(max(tokens.UNIT * 2 - around, 0), 0)
        self._columns.invalidate()
        self._button_height = max(line + 2 * above, SIDE)
        for button in (*self._open_buttons, self._copy):
            button.setFixedHeight(self._button_height)
        self._above = above
        self._align_label()

    def _align_label(self) -> None:
        """Put the label on the baseline of the value."""
        lower = self.value.baseline - self.value.around - self.fontMetrics().ascent()
        if (top := self._above + max(lower, 0)) != self.label.contentsMargins().top():
            self.label.set_margins(0, top, 0, 0)

    def _add_open_button(self) -> None:
        button = RowButton("open", self)
        button.setEnabled(self._are_actions_enabled)
        number = len(self._open_buttons)
        button.clicked.connect(lambda: self._open_target(number))
        QWidget.setTabOrder(self._open_buttons[-1] if self._open_buttons else self.value, button)
        self._open_buttons.append(button)
        button.setFixedHeight(self._button_height)
        self._columns.insertWidget(self._columns.indexOf(self._copy), button, 0, Qt.AlignmentFlag.AlignTop)
        self._order()

    def _order(self) -> None:
        """Let assistive tools read the row from its label to its buttons; the form of a number is below these."""
        form = self._phone_line.form if self._phone_line else None
        below = (self._mark, self._unfold, self._show_all)
        set_reading_order(self.label, self.value, form, *below, *self._open_buttons, self._copy)

    def _show_targets(self, field: Field, text: FieldText) -> None:
        names = self._target_names(field, text)
        while len(self._open_buttons) < len(names):
            self._add_open_button()
        for number, button in enumerate(self._open_buttons):
            is_used = number < len(names)
            button.setEnabled(not is_used or self._are_actions_enabled)
            button.setVisible(is_used)
            button.setObjectName(f"open.{field.path}{f'.{number}' if number else ''}" if is_used else "")
            if is_used:
                button.describe(_ICONS[field.kind], names[number])

    def _target_names(self, field: Field, text: FieldText) -> list[str]:
        """Return what each of the buttons does that open something."""
        if field.kind is Kind.PHONE:
            numbers = links.numbers(field)
            shown = numbers if len(numbers) > 1 else [one_line(text.shown)] * len(numbers)
            return [self.tr("Call {0}").format(number) for number in shown]
        if (url := links.target(field)) is None:
            return []
        if field.kind is Kind.LINK:
            return [self.tr("Open {0}").format(one_line(bytes(url.toEncoded().data()).decode("ascii")))]
        return [self.tr("Write to {0}").format(one_line(list_text(text.shown.split("\n"))))]

    def _show_phone_forms(self, field: Field) -> str:
        forms = links.phone_forms(field)
        if self._phone_line is None:
            if not forms:
                return ""
            # Few rows show a telephone number.
            self._values.removeWidget(self.value)
            self._phone_line = PhoneLine(self.value, self, self._value_room)
            self._values.insertLayout(0, self._phone_line)
            self._phone_line.fill()
            self._order()
        return self._phone_line.show_forms(field.path, forms)

    def _value_room(self) -> int:
        """Return the width, in pixels, that the label, the buttons and the distances leave."""
        return self.width() - (self._columns.sizeHint().width() - self._values.sizeHint().width())

    def _show_mark(self, field: Field, text: FieldText) -> None:
        if text.mark and self._mark is None:
            self._mark = Notice(self)
            self._values.insertWidget(1, self._mark, 0, Qt.AlignmentFlag.AlignLeft)
            self._order()
        if self._mark is not None:
            self._mark.set_text(text.mark)
            self._mark.setObjectName(f"mark.{field.path}" if text.mark else "")
            self._mark.setVisible(bool(text.mark))

    def _show_shortened(self, field: Field, text: FieldText) -> None:
        if text.is_shortened and self._show_all is None:
            self._show_all = push_button("", "", self)
            QWidget.setTabOrder(self.value, self._show_all)
            self._show_all.clicked.connect(self._open_full_value)
            self._values.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
            self._order()
        if self._show_all is not None:
            self._show_all.setText(self.tr("Show all ({0} characters)").format(number_text(len(text.whole))))
            self._show_all.setObjectName(f"showAll.{field.path}" if text.is_shortened else "")
            self._show_all.setVisible(text.is_shortened)

    def _show_folded(self, field: Field, text: FieldText) -> None:
        if text.folded_lines and self._unfold is None:
            self._unfold = push_button("", "", self)
            QWidget.setTabOrder(self.value, self._unfold)
            self._unfold.clicked.connect(self._unfold_addresses)
            self._values.insertWidget(1, self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
            self._order()
        if self._unfold is not None:
            self._unfold.setText(self.tr("Show %n more", "", text.folded_lines))
            self._unfold.setAccessibleName(f"{self._name}: {self._unfold.text()}")
            self._unfold.setObjectName(f"unfold.{field.path}" if text.folded_lines else "")
            self._unfold.setVisible(bool(text.folded_lines))

    def _unfold_addresses(self) -> None:
        if self._text is not None and self._unfold is not None:
            self.value.set_text(self._text.shown)
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            self._unfold.hide()

    def _open_full_value(self) -> None:
        if self._text is not None and self._full_value is None:
            self._full_value = FullValueDialog(self._text, self._copier, self.window())
            self._full_value.finished.connect(self._clear_full_value)
            self._full_value.open()

    def _open_menu(self, place: QPoint) -> None:
        menu = ValueMenu(self)
        menu.copy.triggered.connect(self.value.copy_selection)
        menu.copy_original.triggered.connect(self.copy_original)
        menu.select_all.triggered.connect(self.value.selectAll)
        menu.popup(place)

    def _close_what_shows_the_last_field(self) -> None:
        # Neither the menu nor the dialog may stay open over another contact.
        ValueMenu.close_in(self)
        if self._full_value is not None:
            self._full_value.reject()

    def _clear_full_value(self) -> None:
        self._full_value = None

    def _open_target(self, number: int) -> None:
        urls = links.targets(self._field)[number:] if self._field else ()
        if urls and not links.open_url(urls[0]):
            self.opening_failed.emit(urls[0].toDisplayString())
