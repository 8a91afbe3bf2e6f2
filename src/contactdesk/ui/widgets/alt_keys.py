"""Alt and a letter reach a button, a field or a menu; where that is disabled, or there is none, they type nothing."""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_TYPES_CHARACTERS = sys.platform == "darwin"
"""Whether Alt is there to type with."""

# Qt.KeyboardModifier in numbers: building all of Qt's enums would delay the first key.
_ALT = 0x08000000
_ALT_OR_ALTGR = _ALT | 0x04000000 | 0x10000000 | 0x40000000
"""Alt, Control, Meta, GroupSwitch: AltGr, which types characters, is Control and Alt on Windows, GroupSwitch on X11."""


class AltKeys(QObject):
    """Watches whatever has the keyboard, in every window of the program.

    Qt hands a letter that no enabled shortcut takes on to the focused field, which types it, Alt or not.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if not _TYPES_CHARACTERS and isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keeps from the field what is not meant for it."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_for_a_shortcut(event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before:
            before.removeEventFilter(self)
        if now:
            now.installEventFilter(self)


def _is_for_a_shortcut(event: QKeyEvent) -> bool:
    held = event.keyCombination().toCombined() & _ALT_OR_ALTGR
    return held == _ALT and event.text().isprintable() and event.text() != ""
