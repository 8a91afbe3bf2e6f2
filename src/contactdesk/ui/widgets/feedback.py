"""Confirms a done action where it happened, for a moment."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QToolTip, QWidget

from contactdesk.ui.safe_text import for_tool_tip

_SHOWN_MS = 1_500


class Feedback(QTimer):
    """The confirmation of one widget.

    Args:
        widget: where it is shown.
        set_confirmation: shows a confirmation in the widget; an empty text restores the usual state.
        has_tool_tip: whether a tool tip below the widget shows it too.
    """

    def __init__(self, widget: QWidget, set_confirmation: Callable[[str], None], *, has_tool_tip: bool = False) -> None:
        super().__init__(widget, singleShot=True)
        # Not a keyword: PySide finds no property with "i" on a Turkish computer.
        self.setInterval(_SHOWN_MS)
        self._widget = widget
        self._set_confirmation = set_confirmation
        self._has_tool_tip = has_tool_tip
        self.timeout.connect(self.end)

    def show(self, text: str) -> None:
        """Show a confirmation, or the reason why nothing was done."""
        self._set_confirmation(text)
        self.start()
        if self._has_tool_tip and self._widget.isVisible():
            below = self._widget.mapToGlobal(QPoint(0, self._widget.height()))
            QToolTip.showText(below, for_tool_tip(text), self._widget, QRect(), _SHOWN_MS)

    def end(self) -> None:
        """Restore the usual state at once."""
        self.stop()
        self._set_confirmation("")
