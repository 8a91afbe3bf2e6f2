"""The buttons in the header of a contact: write, call, open, copy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from contactdesk.model.contact import Contact, Field, Kind
from contactdesk.model.main_values import main_field
from contactdesk.ui.contact import links
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.safe_text import for_menu, one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.buttons import FeedbackButton, push_button
from contactdesk.ui.widgets.tinted_widget import TintedWidget
from contactdesk.ui.widgets.tool_tip import set_tool_tip

_NUMBER_LENGTH = 24
_ICONS = {Kind.EMAIL: "mail", Kind.PHONE: "phone", Kind.LINK: "open"}


class ActionBar(TintedWidget):
    """Shows a row of buttons; the first ones show only their icons if there is no room for their texts.

    Attributes:
        copy_all: copies everything.
        opening_failed: the system has no program that opens an address; with the address.
    """

    opening_failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[Kind, Field] = {}
        self._texts: dict[Kind, str] = {}
        self._buttons = {
            Kind.EMAIL: push_button("headerMailButton", "", self),
            Kind.PHONE: push_button("headerCallButton", "", self),
            Kind.LINK: push_button("headerOpenButton", "", self),
        }
        self.copy_all = FeedbackButton("copyAllButton", self.tr("Cop&y all"), self.tr("Copy all fields as text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.UNIT)
        for kind, button in self._buttons.items():
            button.hide()
            button.clicked.connect(partial(self._open, kind))
            row.addWidget(button)
        row.addWidget(self.copy_all)
        # Built here: the Tab key follows the order in which the buttons got their parent.
        self._copy_one = push_button("headerCopyButton", "", self, self.tr("Copy a part of the contact"))
        self._copy_one.setAccessibleName(self.tr("Copy a part of the contact"))
        self._menu = QMenu(self._copy_one)
        self._copy_one.setMenu(self._menu)
        row.addWidget(self._copy_one)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tint()
        self._fit_font()

    def set_copy_actions(self, actions: Sequence[QAction]) -> None:
        """Set the actions in the menu beside the copy button."""
        self._menu.addActions(list(actions))

    @property
    def last_stop(self) -> QWidget:
        """The last tab stop."""
        return self._copy_one

    def show_contact(self, contact: Contact) -> None:
        """Show the buttons that suit a contact."""
        fields = {kind: main_field(contact, kind) for kind in self._buttons}
        self._fields = {kind: field for kind, field in fields.items() if field and _opens(field)}
        self._texts = {kind: self._text(kind, field) for kind, field in self._fields.items()}
        for kind, button in self._buttons.items():
            button.setVisible(kind in self._fields)
            if kind in self._fields:
                name = self._name(kind, self._fields[kind])
                button.setAccessibleName(name)
                set_tool_tip(button, name)
        self._fit()

    def set_open_enabled(self, is_enabled: bool) -> None:
        """Enable or disable the buttons that open another program."""
        for button in self._buttons.values():
            button.setEnabled(is_enabled)

    def minimumSizeHint(self) -> QSize:
        """Return the height; the width adapts."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the texts where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the height to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def _fit_font(self) -> None:
        """Make all buttons as high as one with an icon and a text, whichever of them are shown."""
        mail = self._buttons[Kind.EMAIL]
        mail.setText(self.tr("E&mail"))
        for button in (*self._buttons.values(), self.copy_all, self._copy_one):
            button.setFixedHeight(mail.sizeHint().height())
        self._fit()

    def _text(self, kind: Kind, field: Field) -> str:
        if kind is Kind.EMAIL:
            return self.tr("E&mail")
        if kind is Kind.LINK:
            return self.tr("Open lin&k")
        return self.tr("C&all {0}").format(for_menu(_shown(field), _NUMBER_LENGTH))

    def _name(self, kind: Kind, field: Field) -> str:
        shown = _shown(field)
        if kind is Kind.EMAIL:
            return self.tr("Write to {0}").format(shown)
        return (self.tr("Open {0}") if kind is Kind.LINK else self.tr("Call {0}")).format(shown)

    def _fit(self) -> None:
        self._set_texts(self._texts)
        layout = self.layout()
        if layout and layout.totalSizeHint().width() > self.width():
            self._set_texts({})

    def _set_texts(self, texts: dict[Kind, str]) -> None:
        for kind in self._fields:
            self._buttons[kind].setText(texts.get(kind, ""))
        if layout := self.layout():
            layout.invalidate()

    def _open(self, kind: Kind, _checked: bool = False) -> None:
        urls = links.targets(self._fields[kind]) if kind in self._fields else ()
        if urls and not links.open_url(urls[0]):
            self.opening_failed.emit(urls[0].toDisplayString())

    def _tint(self) -> None:
        for kind, button in self._buttons.items():
            button.setIcon(icon(_ICONS[kind], self.palette()))
        self._copy_one.setIcon(icon("copy", self.palette()))


def _shown(field: Field) -> str:
    """Return the value as shown, but only the first of several telephone numbers, which is the one that is dialled."""
    numbers = links.numbers(field)
    return numbers[0] if len(numbers) > 1 else one_line(FieldText(field).shown)


def _opens(field: Field) -> bool:
    # Numbers alone are quick to find, even before the telephone library is loaded.
    return bool(links.numbers(field)) if field.kind is Kind.PHONE else links.target(field) is not None
