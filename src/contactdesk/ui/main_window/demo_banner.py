"""The banner above a demonstration."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.tinted_widget import TintedWidget


class DemoBanner(TintedWidget):
    """Separates invented contacts from real ones, and leads to the examples and to a real connection.

    Attributes:
        examples_button: opens the list of examples.
        add_button: opens the settings on a new connection.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demoNotice")
        self._icon = QLabel(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._tint()
        self._text = QLabel(self)
        self._text.setObjectName("demoNoticeText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.set_real(is_real=False)
        self.examples_button = push_button("examplesButton", self.tr("&What can I try?"), self)
        self.add_button = push_button("demoAddConnectionButton", self.tr("Add a &real connection…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addStretch()
        row.addWidget(self.examples_button)
        row.addWidget(self.add_button)

    def set_real(self, *, is_real: bool) -> None:
        """Show whether the contacts of the chosen profile are real or invented."""
        if is_real:
            text = self.tr("You are using a real connection. Its contacts are real.")
        else:
            text = self.tr("Demonstration: every contact here is invented.")
        self._text.setText(text)
        self._text.setAccessibleName(text)

    def _tint(self) -> None:
        self._icon.setPixmap(icon("info", self.palette()).pixmap(QSize(16, 16), self.devicePixelRatioF()))
