"""A push button that says for a moment that it is done."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from contactdesk.ui.safe_text import for_menu
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.row_button import ANSWER_MS


class FeedbackButton(QPushButton):
    """Its words make room for the answer, then come back."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self._name = ""
        self.setAutoDefault(False)
        self._timer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._timer.timeout.connect(self._settle)

    def confirm(self, words: str) -> None:
        """Says the words for a moment."""
        if not self._timer.isActive():
            self._name = self.accessibleName()
        # As wide as before at least, so that nothing beside it moves for a short answer.
        self.setMinimumWidth(self.sizeHint().width())
        self.setIcon(icon("check", self.palette(), tokens.meaning("good", self.palette())))
        self.setText(for_menu(words))
        self.setAccessibleName(words)
        self._timer.start()

    def _settle(self) -> None:
        self.setIcon(QIcon())
        self.setText(self._words)
        self.setAccessibleName(self._name)
