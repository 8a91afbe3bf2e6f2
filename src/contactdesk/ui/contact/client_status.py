"""The line in the client pane: that the client is awaited, or why there is none, with a Retry button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.read_only_text import set_label_text, wrapping_label


class ClientStatus(QWidget):
    """Shows one sentence; hidden without one.

    Attributes:
        retry_requested: the user requested the client again.
        retry_button: shown or hidden by the view.
    """

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = wrapping_label("clientStatus")
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        # Without a mnemonic, since other controls of the window use every letter of it.
        self.retry_button = push_button("retryClientButton", self.tr("Retry"), self)
        self.retry_button.setAccessibleName(self.tr("Retry: load the client again"))
        self.retry_button.clicked.connect(self.retry_requested)
        unit = tokens.UNIT
        row = QHBoxLayout(self)
        row.setContentsMargins(unit, 0, unit, unit // 2)
        row.setSpacing(unit)
        row.addWidget(self._label, 1)
        row.addWidget(self.retry_button, 0, Qt.AlignmentFlag.AlignTop)
        self.retry_button.hide()
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show a sentence that is safe to show; hide if it is empty."""
        set_label_text(self._label, text)
        self.setVisible(bool(text))
