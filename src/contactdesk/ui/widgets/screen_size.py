"""Keeps windows within the available area of their screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def resize_within_screen(window: QWidget, size: QSize) -> None:
    """Resize a window, at most to the part of the screen that task bars leave free.

    Args:
        window: a window or dialog.
        size: the wanted size, without the frame.
    """
    window.resize(size.boundedTo(largest_size(window)))


def largest_size(window: QWidget) -> QSize:
    """Return the size, without the frame, at which a window just fits on its screen."""
    frame = window.frameGeometry().size() - window.geometry().size()
    return window.screen().availableGeometry().size() - frame
