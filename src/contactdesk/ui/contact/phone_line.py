"""A telephone number as received, and beside it how it is written internationally or that it is unusual."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QWidget

from contactdesk.model.phone import PhoneForm
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.widgets.elided_label import ElidedLabel


class PhoneLine(QBoxLayout):
    """Places the form of a number beside the value, or below it where there is no room.

    Args:
        value: shows the value.
        row: the parent of both.
        values: the layout that it becomes the first part of; it is added empty, as in ``FieldRow``.
    """

    def __init__(self, value: ValueText, row: QWidget, values: QBoxLayout) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        values.insertLayout(0, self)
        self._value = value
        self._form = ElidedLabel(row)
        self._form.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._form.hide()
        self.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(self._form, 1)
        self.setSpacing(0)

    def show_forms(self, path: str, forms: Sequence[PhoneForm]) -> str:
        """Show the forms of a field's numbers; return the text, empty if there is nothing to add to the value."""
        text = forms_text(forms)
        if text == self._value.text():
            text = ""
        self._form.setText(text)
        self._form.setAccessibleName(text)
        dialled = QCoreApplication.translate("PhoneLine", "Dialled as {0}").format(", ".join(f.dialled for f in forms))
        self._form.setToolTip(for_tool_tip(dialled) if text else "")
        self._form.setAccessibleDescription(dialled if text else "")
        self._form.setObjectName(f"phoneForm.{path}" if text else "")
        self._form.setVisible(bool(text))
        # As far from the value as the value is from its label.
        around = self._value.around
        self._form.set_margins(around, around, 0, around)
        self.invalidate()
        return text

    def sizeHint(self) -> QSize:
        """Return the width in which the form is beside the value, and the current height."""
        form = self._form.natural_width() if self._form.text() else 0
        return QSize(self._value.sizeHint().width() + form, super().sizeHint().height())

    def minimumSize(self) -> QSize:
        """Return the size in which the form is below the value."""
        return QSize(self._value.minimumSizeHint().width(), super().minimumSize().height())

    def setGeometry(self, place: QRect) -> None:
        """Choose the direction for the width."""
        if self._form.text():
            is_beside = self.sizeHint().width() <= place.width()
            sides = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self.setDirection(sides[0] if is_beside else sides[1])
        super().setGeometry(place)


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
