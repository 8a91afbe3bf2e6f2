"""Keeps windows within the available area of their screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from contactdesk.ui.style.tokens import UNIT


def resize_within_screen(window: QWidget, size: QSize) -> None:
    """Resize a window, at most to the part of the screen that task bars leave free.

    Args:
        window: a window or dialog.
        size: the wanted size, without the frame.
    """
    window.resize(size.boundedTo(largest_size(window)))


def move_within_screen(window: QWidget) -> None:
    """Make a window fit on its screen after its geometry was restored, perhaps from a larger screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    resize_within_screen(window, window.size())
    free = window.screen().availableGeometry()
    frame = free.size() - largest_size(window)
    left = max(free.left(), min(window.x(), free.right() + 1 - frame.width() - window.width()))
    top = max(free.top(), min(window.y(), free.bottom() + 1 - frame.height() - window.height()))
    if (left, top) != (window.x(), window.y()):
        window.move(left, top)


def largest_size(window: QWidget) -> QSize:
    """Return the size, without the frame, at which a window just fits on its screen."""
    frame = window.frameGeometry().size() - window.geometry().size()
    if not window.isVisible():
        # The frame is not known yet. The style's own figure would need QStyle, which takes 9 ms before the first paint.
        frame = QSize(UNIT, window.fontMetrics().height() + 3 * UNIT)
    return window.screen().availableGeometry().size() - frame
