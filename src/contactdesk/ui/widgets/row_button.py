"""The small buttons at the end of a row, and how they answer."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon

ANSWER_MS = 1_500
SIDE = tokens.UNIT * 3


class RowButton(QToolButton):
    """An icon with a name. It keeps its place while it is not painted, so nothing jumps when it appears."""

    def __init__(self, icon_name: str, parent: QWidget, is_quiet: bool = False) -> None:
        """Makes the button.

        Args:
            icon_name: what it shows.
            parent: the row it belongs to.
            is_quiet: painted only while the mouse or the focus is in the row.
        """
        super().__init__(parent)
        self._row = parent
        self._icon_name = icon_name
        self._is_quiet = is_quiet
        self._words = ""
        self.setAutoRaise(True)
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._timer.timeout.connect(self.settle)

    def describe(self, icon_name: str, words: str) -> None:
        """What it does, for eyes, tool tip and assistive tools."""
        if (icon_name, words) != (self._icon_name, self._words) or self._timer.isActive():
            self._icon_name, self._words = icon_name, words
            self.settle()

    def confirm(self, words: str) -> None:
        """Says for a moment that it is done, or why it is not."""
        self._name(words)
        self._timer.start()
        self.update()
        if self.isVisible():
            # Short answers are for the ear and the tool tip; one that names an older contact must be seen.
            place = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(place, for_tool_tip(words), self, QRect(), ANSWER_MS)

    def settle(self) -> None:
        """Shows again what it does."""
        self._timer.stop()
        self._name(self._words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints nothing while quiet."""
        focused = QApplication.focusWidget()
        is_near = self._row.underMouse() or (focused is not None and self._row.isAncestorOf(focused))
        is_answering = self._timer.isActive()
        if self._is_quiet and not is_near and not is_answering:
            return
        # Drawn here, not kept: most of these buttons change their colours far more often than they are seen.
        palette = self.palette()
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        # Of a disabled one the answer is that there was nothing to do.
        if is_answering and self.isEnabled():
            option.icon = icon("check", palette, tokens.meaning("good", palette))
        else:
            option.icon = icon(self._icon_name, palette, tokens.muted(palette))
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row shows its quiet buttons."""
        super().focusInEvent(event)
        self._row.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The row hides its quiet buttons."""
        super().focusOutEvent(event)
        self._row.update()

    def _name(self, words: str) -> None:
        self.setToolTip(for_tool_tip(words))
        self.setAccessibleName(words)
