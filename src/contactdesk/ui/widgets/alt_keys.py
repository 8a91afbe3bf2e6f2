"""Keeps Alt and a letter from typing into a field if no enabled shortcut uses them."""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.ui.style.qt_values import ALT_MODIFIER, CONTROL_MODIFIER, GROUP_SWITCH_MODIFIER, META_MODIFIER

_TYPES_CHARACTERS = sys.platform == "darwin"
"""Whether Alt is used to type characters on this platform."""

_MODIFIERS = ALT_MODIFIER | CONTROL_MODIFIER | META_MODIFIER | GROUP_SWITCH_MODIFIER
"""AltGr, which types characters, is Control and Alt on Windows, and GroupSwitch on X11."""


class AltKeys(QObject):
    """Filters the keys of the focused widget in every window.

    Qt delivers a letter that no enabled shortcut uses to the focused field, which types it even if Alt is held.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if not _TYPES_CHARACTERS and isinstance(app, QApplication):
            app.focusChanged.connect(self._move_filter)
            self._move_filter(None, app.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Drop presses that are meant for a shortcut."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_for_a_shortcut(event)

    def _move_filter(self, before: QWidget | None, now: QWidget | None) -> None:
        if before:
            before.removeEventFilter(self)
        if now:
            now.installEventFilter(self)


def _is_for_a_shortcut(event: QKeyEvent) -> bool:
    held = event.keyCombination().toCombined() & _MODIFIERS
    return held == ALT_MODIFIER and event.text().isprintable() and event.text() != ""
