"""The chooser of the profile: however long a name is, the API behind it is still read."""

from PySide6 import QtCore, QtWidgets
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

from contactdesk.ui.tokens import UNIT

SEPARATOR = " · "
"""Between the name and the API."""


class ProfileSelector(QComboBox):
    """Shows ``name · API``, and shortens the name where there is no room for both."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ends the name in dots instead of cutting the API off."""
        if self.currentIndex() < 0:
            super().paintEvent(event)
            return
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
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
