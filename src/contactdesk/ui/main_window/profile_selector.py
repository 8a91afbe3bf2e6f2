"""The chooser of the profile: however long a name is, the API behind it is still read."""

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.wheel_filter import WheelFilter

SEPARATOR = " · "
"""Between the name and the API."""


class ProfileSelector(QComboBox):
    """Shows ``name · API``, and shortens the name where there is no room for both.

    A click leaves the keyboard where it is. Only the open list is searched by typing: on the closed one, an ID that
    begins like a profile would choose that one.
    """

    picked = Signal()
    """A profile was chosen from the open list."""
    typed = Signal(str)
    """A character that is meant for another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_walking = False
        WheelFilter(self)
        self.setProperty("focusPolicy", "TabFocus")
        self.activated.connect(self._tell_picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks with the arrows, opens with Space, and hands on what is typed."""
        text = event.text()
        if text.isprintable() and text.strip():
            self.typed.emit(text)
            return
        self._is_walking = True
        super().keyPressEvent(event)
        self._is_walking = False

    def _tell_picked(self) -> None:
        if not self._is_walking:
            self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ends the name in dots instead of cutting the API off."""
        if self.currentIndex() < 0:
            super().paintEvent(event)
            return
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.hasFocus():
            # Also where the last thing used was the mouse: the arrows would change the profile here.
            option.state |= style.StateFlag.State_KeyboardFocusChange
        field = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.shown(field.width() - self.iconSize().width() - UNIT)
        painter = QtWidgets.QStylePainter(self)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def shown(self, room: int) -> str:
        """What is painted of the chosen profile.

        Args:
            room: how many pixels there are for it.
        """
        name, separator, api = self.currentText().rpartition(SEPARATOR)
        metrics = self.fontMetrics()
        left = room - metrics.horizontalAdvance(separator + api)
        if metrics.horizontalAdvance(name) > left:
            # A name that was cut already ends in dots of its own.
            name = metrics.elidedText(name.rstrip("…"), QtCore.Qt.TextElideMode.ElideRight, left)
        return name + separator + api
