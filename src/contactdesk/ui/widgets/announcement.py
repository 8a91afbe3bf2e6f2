"""Announces to screen readers what sighted people see without looking for it."""

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
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
