"""Reports that a window is hidden: a dialog, a menu or a list."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class HideWatch(QObject):
    """Watches one window until the program hides it.

    Attributes:
        hidden: the program has hidden the window.
    """

    hidden = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report that the program hid the window; a minimized one is hidden by the system."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            watched.removeEventFilter(self)
            self.deleteLater()
            self.hidden.emit()
        return super().eventFilter(watched, event)
