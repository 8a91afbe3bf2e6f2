"""The scroll area around all of the connection settings."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.window_scroll import WindowScroll

_SMALL = QSize(87 * UNIT, 54 * UNIT)
"""What a window of 720 by 480 holds."""


class DialogScroll(WindowScroll):
    """Asks for the least size of its content, but for no more than a small screen has; only then it scrolls.

    Args:
        content: the whole dialog.
    """

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        # The scroll area fills them in another colour than the dialog.
        for widget in (content, self.viewport()):
            widget.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, in pixels."""
        return self._content.minimumSizeHint().boundedTo(_SMALL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the least size when the content changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
