"""Shape and word of the environment that a contact comes from, beside its name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from contactdesk.ui.environment_text import environment_text, environment_word
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.tool_tip import set_tool_tip


class EnvironmentBadge(QLabel):
    """Hidden while the environment is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("environmentBadge")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(tokens.UNIT, 0, tokens.UNIT, 0)
        self.hide()

    def show_environment(self, environment: str) -> None:
        """Show an environment, one of ``ENVIRONMENTS``."""
        text = environment_text(environment)
        name = self.tr("Environment: {word}").format(word=environment_word(environment)) if text else ""
        self.setText(text)
        self.setAccessibleName(name)
        set_tool_tip(self, name)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        """Return a size as high as the badges beside it."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + tokens.UNIT)

    def minimumSizeHint(self) -> QSize:
        """Return the full size: a badge is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame without a fill, unlike buttons and values, below the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.muted(self.palette()))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()
        super().paintEvent(event)
