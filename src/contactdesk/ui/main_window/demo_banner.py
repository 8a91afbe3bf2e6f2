"""The strip that says: this is a demonstration."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT


class DemoBanner(QWidget):
    """Says what here is invented, and leads to a real connection."""

    add_requested = Signal()
    examples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demoNotice")
        self._mark = QLabel(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._tint()
        self._words = QLabel(self)
        self._words.setObjectName("demoNoticeText")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.tell(is_real=False)
        self.examples_button = examples = self._button("examplesButton", self.tr("&What can I try?"))
        examples.clicked.connect(self.examples_requested)
        self.add_button = add = self._button("demoAddConnectionButton", self.tr("Add a &real connection…"))
        add.clicked.connect(self.add_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        row.addStretch()
        row.addWidget(examples)
        row.addWidget(add)

    def tell(self, *, is_real: bool) -> None:
        """Says whether the contacts of the chosen profile are invented or real."""
        words = (
            self.tr("A real connection is chosen: its contacts are no demonstration.")
            if is_real
            else self.tr("Demonstration: every contact here is invented.")
        )
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Tints the symbol anew when the appearance changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._mark.setPixmap(icon("info", self.palette()).pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.replace("&", "").rstrip("…"))
        button.setAutoDefault(False)
        return button
