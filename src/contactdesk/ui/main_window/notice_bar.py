"""The bar with what a service announces, above the status bar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.notice import Notice

_LINES = 4


class NoticeBar(QWidget):
    """Shows one notice until the user closes it.

    Attributes:
        close_button: hides the bar.
        closed: the user has closed the bar.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._text = Notice(self, lines=_LINES, is_warning=False)
        self._text.setObjectName("noticeText")
        self.close_button = push_button("noticeCloseButton", self.tr("Close &notice"), self)
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self._text, 1)
        row.addWidget(self.close_button)

    def show_text(self, text: str) -> None:
        """Show a notice in place of the one before."""
        self._text.set_text(text)
        self.setAccessibleName(text)
        self.close_button.setAccessibleDescription(text)
        self.show()
        announce(self, text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
