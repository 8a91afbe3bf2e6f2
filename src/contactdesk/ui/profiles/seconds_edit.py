"""A field for a number of seconds that keeps invalid input, so that the form can show what is wrong with it."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from contactdesk.model.cleaning import ascii_digits

_LARGEST = 9999


class SecondsEdit(QSpinBox):
    """Stays empty when it is emptied, with the value 0; Qt would restore the former value. Arrows keep to the limits.

    Args:
        lowest: the lower limit.
        highest: the upper limit.
    """

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lowest, self._highest = lowest, highest
        self.setRange(0, _LARGEST)
        self.setSuffix(self.tr(" s"))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept an empty text too, and the digits of every script, which become ASCII."""
        if self._is_empty(text):
            return QValidator.State.Acceptable, text, position
        return super().validate(ascii_digits(text), position)

    def textFromValue(self, value: int) -> str:
        """Show an empty text for 0, unless 0 was typed."""
        return "" if not value and self._is_empty(self.lineEdit().text()) else super().textFromValue(value)

    def _is_empty(self, text: str) -> bool:
        return not text.removesuffix(self.suffix()).strip()

    def stepBy(self, steps: int) -> None:
        """Step no further than the limits."""
        goal = min(max(self.value() + steps, self._lowest), self._highest)
        super().stepBy(goal - self.value())

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Enable the arrows that can change the value."""
        step = QAbstractSpinBox.StepEnabledFlag
        down = step.StepDownEnabled if self.value() > self._lowest else step.StepNone
        up = step.StepUpEnabled if self.value() < self._highest else step.StepNone
        return down | up
