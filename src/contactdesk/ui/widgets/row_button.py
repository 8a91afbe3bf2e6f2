"""The small buttons at the end of a field's row."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.style import tokens
from contactdesk.ui.style.focus_mark import paint_focus_mark
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.feedback import Feedback

SIDE = tokens.UNIT * 3


class RowButton(QToolButton):
    """An icon with a name. It keeps its space while it is not painted, so nothing moves when it appears.

    Args:
        icon_name: what it shows.
        row: its parent.
        is_quiet: whether it is painted only while the mouse or the focus is in the row.
    """

    def __init__(self, icon_name: str, row: QWidget, is_quiet: bool = False) -> None:
        super().__init__(row)
        self._row = row
        self._icon_name = icon_name
        self._is_quiet = is_quiet
        self._text = ""
        self.setAutoRaise(True)
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._feedback = Feedback(self, self._set_confirmation, has_tool_tip=True)

    def describe(self, icon_name: str, text: str) -> None:
        """Set the icon, and the text for the tool tip and assistive tools; end a confirmation."""
        if (icon_name, text) != (self._icon_name, self._text) or self._feedback.isActive():
            self._icon_name, self._text = icon_name, text
            self._feedback.end()

    def end_confirmation(self) -> None:
        """Show the icon again in place of a confirmation."""
        if self._feedback.isActive():
            self._feedback.end()

    def confirm(self, text: str) -> None:
        """Show for a moment that the action is done, or why it is not."""
        self._feedback.show(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing while quiet."""
        focused = QApplication.focusWidget()
        is_near = self._row.underMouse() or (focused is not None and self._row.isAncestorOf(focused))
        is_confirming = self._feedback.isActive()
        if self._is_quiet and not is_near and not is_confirming:
            return
        # The icon is made here, not stored: most of these buttons change their colours more often than they are seen.
        palette = self.palette()
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        # A disabled button reports that there was nothing to do: no check mark.
        if is_confirming and self.isEnabled():
            option.icon = icon("check", palette, tokens.meaning("good", palette))
        else:
            option.icon = icon(self._icon_name, palette, tokens.muted(palette))
        painter = QStylePainter(self)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        if self.hasFocus():
            paint_focus_mark(painter, self.rect(), palette)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row show its quiet buttons."""
        super().focusInEvent(event)
        self._row.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the row hide its quiet buttons."""
        super().focusOutEvent(event)
        self._row.update()

    def _set_confirmation(self, text: str) -> None:
        self.setToolTip(for_tool_tip(text or self._text))
        self.setAccessibleName(text or self._text)
        self.update()
