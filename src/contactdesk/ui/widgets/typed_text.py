"""What a key press types, and whether it pastes."""

import sys

from PySide6.QtGui import QKeyEvent, QKeySequence

from contactdesk.ui.style.qt_values import ALT_MODIFIER, CONTROL_MODIFIER, META_MODIFIER

_MODIFIERS = ALT_MODIFIER | CONTROL_MODIFIER | META_MODIFIER
_TYPING_MODIFIERS = {"win32": CONTROL_MODIFIER | ALT_MODIFIER, "darwin": ALT_MODIFIER}.get(sys.platform, 0)
"""The modifiers that type further characters: AltGr on Windows, Alt on macOS; AltGr on X11 is none of these."""


def typed_text(event: QKeyEvent) -> str:
    """Return the visible characters that a key press types; empty for a space, a command and every other key."""
    held = event.keyCombination().toCombined() & _MODIFIERS
    text = event.text()
    return text if held in {0, _TYPING_MODIFIERS} and text.isprintable() and text.strip() else ""


def is_paste(event: QKeyEvent) -> bool:
    """Return whether a key press pastes the clipboard: Ctrl+V, Shift+Insert."""
    return event.matches(QKeySequence.StandardKey.Paste)
