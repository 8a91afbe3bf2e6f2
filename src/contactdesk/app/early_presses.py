"""Keeps what is pressed before the program can do it. Part of the app's floor."""

from functools import partial

from PySide6.QtCore import SignalInstance


class EarlyPresses:
    """Hears the signals of a window that stands already, while what answers them is still brought up.

    Args:
        signals: without arguments.
    """

    def __init__(self, *signals: SignalInstance) -> None:
        self._pressed: list[SignalInstance] = []
        self._heard = [(signal, partial(self._pressed.append, signal)) for signal in signals]
        for signal, keep in self._heard:
            signal.connect(keep)

    def catch_up(self) -> None:
        """Lets whoever listens now do what was pressed last, and hears no more."""
        for signal, keep in self._heard:
            signal.disconnect(keep)
        for signal in self._pressed[-1:]:
            signal.emit()
