"""A short value in a pill beside the name, such as the type or the status."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QStyle, QWidget

from contactdesk.model.contact import Field
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_text import DASH, FieldText
from contactdesk.ui.contact.value_menu import ValueMenu
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.style.focus_mark import paint_focus_mark
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.feedback import Feedback
from contactdesk.ui.widgets.own_interface import PRESS, describe_by
from contactdesk.ui.widgets.read_only_text import SELECTABLE
from contactdesk.ui.widgets.tool_tip import set_tool_tip

_MAX_LENGTH = 28
_ICON_SIZE = 16


class Badge(QLabel):
    """Shows one short value; a click, Enter, Space or the copy shortcut copies it."""

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._text: FieldText | None = None
        self._is_odd = self._is_warned = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(SELECTABLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._feedback = Feedback(self, self._set_confirmation, has_tool_tip=True)
        copier.older_changed.connect(self._describe_again)

    def show_field(self, field: Field) -> None:
        """Show a field in place of the last one."""
        ValueMenu.close_in(self)
        self._text = FieldText(field)
        self._is_odd = bool(field.expected)
        self._is_warned = self._is_odd or field.is_notable
        text = one_line(self._text.shown, _MAX_LENGTH)
        if self._text.absence:
            text = f"{one_line(self._text.label, _MAX_LENGTH)} {DASH}"
        unit = tokens.UNIT
        beside = (unit + (_ICON_SIZE + 2 if self._is_warned else 2), unit + 2)
        left, right = reversed(beside) if self.isRightToLeft() else beside
        self.setContentsMargins(left, 0, right, 0)
        self.setText(text)
        self.setObjectName(f"value.{field.path}")
        self._feedback.end()

    def clear(self) -> None:
        """Remove the field and hide."""
        ValueMenu.close_in(self)
        self._text = None
        self.setObjectName("")
        self.setAccessibleName("")
        self.hide()

    def sizeHint(self) -> QSize:
        """Return a size as high as the buttons below."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + tokens.UNIT)

    def minimumSizeHint(self) -> QSize:
        """Return the full size: a badge is never cut off."""
        return self.sizeHint()

    def _describe_again(self) -> None:
        if not self._feedback.isActive():
            self._set_confirmation("")

    def press(self) -> None:
        """Copy the whole value."""
        self._copy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selection, or else the whole value."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_selection()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu."""
        menu = ValueMenu(self)
        menu.copy.triggered.connect(self._copy_selection)
        menu.copy_original.triggered.connect(lambda: self._copy(as_received=True))
        menu.select_all.triggered.connect(lambda: self.setSelection(0, len(self.text())))
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Copy the value on a click that selects nothing."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self._copy()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill below the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        fill = QColor(palette.color(self.foregroundRole()))
        fill.setAlphaF(0.08)
        edge = tokens.meaning("warning", palette) if self._is_warned else tokens.hairline(palette)
        painter.setPen(edge)
        painter.setBrush(fill)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        if self._is_warned:
            symbol = QRect(tokens.UNIT, (self.height() - _ICON_SIZE) // 2, _ICON_SIZE, _ICON_SIZE)
            icon("warning", palette, edge).paint(
                painter, QStyle.visualRect(self.layoutDirection(), self.rect(), symbol)
            )
        if self.hasFocus():
            paint_focus_mark(painter, self.rect(), palette, radius=self.height() / 2 - 1)
        painter.end()
        super().paintEvent(event)

    def _copy_selection(self) -> None:
        selected = self.selectedText()
        if selected and selected != self.text() and self._text is not None:
            self._copier.copy(lambda: selected, one_line(self._text.label), self._feedback.show)
        else:
            self._copy()

    def _copy(self, *, as_received: bool = False) -> None:
        if self._text is not None:
            self._copier.copy_value(self._text, self._feedback.show, as_received=as_received)

    def _set_confirmation(self, text: str) -> None:
        if text:
            self.setToolTip(for_tool_tip(text))
        elif self._text is not None:
            hint = "" if self._text.absence else self.tr("Click to copy")
            lines = (self._text.accessible, self._text.mark, hint)
            set_tool_tip(self, "\n".join(line for line in lines if line))
            self.setAccessibleName(self._text.accessible)
            self.setAccessibleDescription(self._copier.describe(self._text.mark or hint or self._text.accessible))


class _BadgeInterface(QAccessibleWidget):
    """A button, where Qt has a label that cannot be pressed."""

    def __init__(self, badge: Badge) -> None:
        # PySide keeps the interface for good: no reference to the badge.
        super().__init__(badge, QAccessible.Role.Button)

    def actionNames(self) -> list[str]:
        """Return what can be done, the usual action first."""
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Copy the value, or focus the badge."""
        badge = self.object()
        if name == PRESS and isinstance(badge, Badge):
            badge.press()
        else:
            super().doAction(name)


describe_by(Badge, _BadgeInterface)
