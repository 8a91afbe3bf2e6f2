"""Has screen readers speak what sighted people see without looking for it."""

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader speak a text, whatever has the focus. Without a screen reader this does nothing.

    Args:
        widget: what the text is about; it is visible.
        text: a whole, short sentence that is safe to show. It is spoken only, never logged.
        is_urgent: whether it interrupts what is being spoken, as a failure does.
    """
    if not text or not QAccessible.isActive():
        return
    if sys.platform == "linux":
        from contactdesk.ui.widgets.linux_announcer import linux_announcer

        linux_announcer().announce(widget, text, is_urgent)
    else:
        send(widget, text, is_urgent)


def describe(field: QWidget, text: str) -> None:
    """Set what a screen reader says about a field besides its name, and have a new text spoken once.

    Orca speaks a new description by itself if the field has the focus, and every reader when the field gets it.
    """
    if text == field.accessibleDescription():
        return
    field.setAccessibleDescription(text)
    is_current = field.window().focusWidget() is field
    is_spoken = is_current and (sys.platform == "linux" or not field.hasFocus())
    if not is_spoken:
        announce(field, text)


def send(widget: QWidget, text: str, is_urgent: bool) -> None:
    """Send Qt's event of an announcement, which Orca before version 47 ignores."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
