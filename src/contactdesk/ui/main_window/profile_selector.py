"""The profile selector."""

import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget

from contactdesk.ui.safe_text import one_line, without_middle
from contactdesk.ui.style.icons import dot
from contactdesk.ui.style.qt_values import ACCESSIBLE_TEXT_ROLE
from contactdesk.ui.style.tokens import UNIT, profile_colour
from contactdesk.ui.widgets.own_interface import PRESS, describe_by
from contactdesk.ui.widgets.typed_text import is_paste, typed_text
from contactdesk.ui.widgets.wheel_filter import WheelFilter

if TYPE_CHECKING:
    from contactdesk.model.profile import Profile
    from contactdesk.ui.main_window.profile_popup import ProfilePopup

SEPARATOR = " · "
"""Between the name and the API."""
NAME_ROLE = 257
"""The name in an entry; what follows it is never elided, but left out rather than less of the name."""
LEAST_CHARACTERS = 12
"""An entry shows no fewer characters of the name."""
_LONGEST_NAME, _SHOWN_NAME = 400, 48
"""Characters of a name that are read, and that an entry holds: its beginning and its end."""


class ProfileSelector(QComboBox):
    """Shows ``name · API``, and elides only the name.

    A click does not focus it. Typing searches only the open list: on the closed one, an ID that begins like the name
    of a profile would choose that profile.
    """

    picked = Signal()
    """A profile was chosen from the open list."""
    typed = Signal(str)
    """A character that is meant for another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_key_press = False
        self._popup: ProfilePopup | None = None
        WheelFilter(self)
        self.setProperty("focusPolicy", "TabFocus")
        self.activated.connect(self._emit_picked)

    def add_profile(self, profile: "Profile", environment: str, api_name: str) -> None:
        """Add a profile as the last entry.

        Args:
            profile: the profile.
            environment: its environment for people; empty for none.
            api_name: the name of its API for people.
        """
        whole = one_line(profile.name, _LONGEST_NAME)
        name = without_middle(whole, _SHOWN_NAME)
        text, spoken = (SEPARATOR.join(filter(None, (each, environment, api_name))) for each in (name, whole))
        palette = self.palette()
        self.addItem(dot(profile_colour(profile.colour, palette), palette), text, profile.id)
        entry = self.count() - 1
        self.setItemData(entry, name, NAME_ROLE)
        colour = QCoreApplication.translate("Colour", profile.colour)
        accessible = self.tr("{name}, colour {colour}").format(name=spoken, colour=colour)
        self.setItemData(entry, accessible, ACCESSIBLE_TEXT_ROLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use arrows and Space, and pass typed characters on."""
        if is_paste(event):
            # The window pastes into the ID field.
            event.ignore()
            return
        if text := typed_text(event):
            self.typed.emit(text)
            return
        self._is_key_press = True
        super().keyPressEvent(event)
        self._is_key_press = False

    def _emit_picked(self) -> None:
        if not self._is_key_press:
            self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the elided text."""
        if self.currentIndex() < 0:
            super().paintEvent(event)
            return
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.hasFocus():
            # Show the focus even after a mouse click, since the arrow keys would change the profile.
            option.state |= style.StateFlag.State_KeyboardFocusChange
        option.currentText = self.shown_text()
        painter = QtWidgets.QStylePainter(self)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def shown_text(self) -> str:
        """Return the text as it is painted."""
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        return self.elided_text(field.width() - self.iconSize().width() - UNIT // 2)

    def elided_text(self, width: int) -> str:
        """Return the text of the chosen profile with its name elided.

        Args:
            width: pixels available.
        """
        return elided_entry(self.currentText(), self.currentData(NAME_ROLE) or "", self.fontMetrics(), width)

    def showPopup(self) -> None:
        """Open the list, in which typing filters."""
        if not self.count():
            return
        if self._popup is None:
            from contactdesk.ui.main_window.profile_popup import ProfilePopup

            self._popup = ProfilePopup(self)
            self._popup.chosen.connect(self._take_chosen)
        self._popup.open()

    def hidePopup(self) -> None:
        """Close the list."""
        if self._popup:
            self._popup.close()
        super().hidePopup()

    def _take_chosen(self, data: object) -> None:
        index = self.findData(data)
        # The profile may have been removed meanwhile.
        if index == self.currentIndex():
            self.picked.emit()
        elif index >= 0:
            self.setCurrentIndex(index)
            self.activated.emit(index)


def elided_entry(text: str, name: str, metrics: QFontMetrics, width: int) -> str:
    """Return the text of an entry that fits: without the middle of its name, as names often differ at their ends.

    Args:
        text: begins with the name.
        name: the name; empty if it ends at the last ``SEPARATOR``.
        metrics: of the font.
        width: pixels available.
    """
    name = name or text.rpartition(SEPARATOR)[0]
    beside = text[len(name) :]
    least = name if len(name) <= LEAST_CHARACTERS else f"{name[:LEAST_CHARACTERS]}…"
    if metrics.horizontalAdvance(least + beside) > width:
        beside = ""
    left = width - metrics.horizontalAdvance(beside)
    if metrics.horizontalAdvance(name) > left:
        name = metrics.elidedText(name, QtCore.Qt.TextElideMode.ElideMiddle, left)
    return name + beside


class _SelectorInterface(QAccessibleWidget):
    """A combo box whose name has its label and its value: on Linux, Qt gives the value in place of the name."""

    def __init__(self, selector: ProfileSelector) -> None:
        # PySide keeps the interface for good: no reference to the selector.
        super().__init__(selector, QAccessible.Role.ComboBox)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the value, or another text."""
        selector = self.object()
        if not isinstance(selector, ProfileSelector):
            return ""
        value = selector.currentData(ACCESSIBLE_TEXT_ROLE) or selector.placeholderText()
        if kind == QAccessible.Text.Value:
            return str(value)
        if kind == QAccessible.Text.Name:
            return f"{selector.accessibleName()}: {value}"
        return super().text(kind)

    def relations(self, _match: object = None) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """Return none: the label is in the name already."""
        return []

    def state(self) -> QAccessible.State:
        """Return the state; the list opens below."""
        state = super().state()
        state.hasPopup = True
        return state

    def actionNames(self) -> list[str]:
        """Return what can be done, the usual action first."""
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Open the list, or focus the selector."""
        selector = self.object()
        if name == PRESS and isinstance(selector, ProfileSelector):
            selector.showPopup()
        else:
            super().doAction(name)


if sys.platform == "linux":
    describe_by(ProfileSelector, _SelectorInterface)
