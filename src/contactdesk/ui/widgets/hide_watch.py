"""Do something once a window is closed, whatever kind of window it is: a dialog, a menu, a list."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


def when_hidden(window: QWidget, act: Callable[[], object]) -> None:
    """Call ``act`` once, as soon as the program hides the window."""
    window.installEventFilter(_HideWatch(window, act))


class _HideWatch(QObject):
    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A minimized window is hidden by the system.
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            watched.removeEventFilter(self)
            self.deleteLater()
            self._act()
        return super().eventFilter(watched, event)
