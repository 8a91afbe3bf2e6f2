"""A telephone number as received, and beside it how it is written internationally or that it is unusual."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QWidget

from contactdesk.model.phone import PhoneForm
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.locale_text import list_text
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.tool_tip import set_tool_tip

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PhoneLine(QBoxLayout):
    """Places the form of a number beside the value, or below it where there is no room.

    The buttons stand beside this layout. So where the form is below the value, the layout is only as wide as the value,
    and the form goes on below the buttons.

    Attributes:
        form: how the number is written internationally. Its margin reaches into the buttons, which lie above it.

    Args:
        value: shows the value.
        row: the parent of both.
        room: returns the width, in pixels, that the row has besides label and buttons.
    """

    def __init__(self, value: ValueText, row: QWidget, room: Callable[[], int]) -> None:
        super().__init__(_BELOW)
        self._value = value
        self._room = room
        self.form = ElidedLabel(row)
        self.form.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.form.hide()
        self.setSpacing(0)

    def fill(self) -> None:
        """Take the widgets in, once this is a part of the row's layout; see ``FieldRow`` for the reason."""
        self.addWidget(self._value, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(self.form, 1)

    def show_forms(self, path: str, forms: Sequence[PhoneForm]) -> str:
        """Show the forms of a field's numbers; return the text, empty if there is nothing to add to the value."""
        text = forms_text(forms)
        if text == self._value.text():
            text = ""
        self.form.setText(text)
        self.form.setAccessibleName(text)
        dialled = QCoreApplication.translate("PhoneLine", "Dialled as {0}").format(list_text(f.dialled for f in forms))
        set_tool_tip(self.form, dialled if text else "")
        self.form.setObjectName(f"phoneForm.{path}" if text else "")
        self.form.setVisible(bool(text))
        # As far from the value as the value is from its label.
        around = self._value.around
        self.form.set_margins(around, around, 0, around)
        self.invalidate()
        return text

    def sizeHint(self) -> QSize:
        """Return the current height, and the width for the current place of the form."""
        width = self._width_beside() if self._is_beside else self._value.sizeHint().width()
        return QSize(width, super().sizeHint().height())

    def minimumSize(self) -> QSize:
        """Return the size in which the form is below the value."""
        return QSize(self._value.minimumSizeHint().width(), super().minimumSize().height())

    def setGeometry(self, place: QRect) -> None:
        """Choose the place of the form for the width of the row."""
        room = self._room()
        if self.form.text():
            is_beside = self._width_beside() <= room
            if is_beside != self._is_beside:
                self.setDirection(_BESIDE if is_beside else _BELOW)
                # The row gives another width to the layout now.
                self.update()
        super().setGeometry(place)
        if not self._is_beside:
            form = self.form.geometry()
            further = max(room - form.width(), 0)
            if self.form.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                form.adjust(-further, 0, 0, 0)
            else:
                form.adjust(0, 0, further, 0)
            self.form.setGeometry(form)

    @property
    def _is_beside(self) -> bool:
        return self.direction() == _BESIDE

    def _width_beside(self) -> int:
        form = self.form.natural_width() if self.form.text() else 0
        return self._value.sizeHint().width() + form


def forms_text(forms: Sequence[PhoneForm]) -> str:
    """Return the international form of each number, or that it is unusual; empty if nothing is known of them."""
    # A word of its own once, however many numbers it is about.
    return ", ".join(dict.fromkeys(filter(None, map(_form_text, forms))))


def _form_text(form: PhoneForm) -> str:
    if form.is_unusual:
        return QCoreApplication.translate("PhoneLine", "unusual number")
    if form.international and form.extension:
        text = QCoreApplication.translate("PhoneLine", "{number} ext. {extension}")
        return text.format(number=form.international, extension=form.extension)
    return form.international
