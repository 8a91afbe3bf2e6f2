"""A word in a pill beside the name: the type, the status."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionFocusRect, QToolTip, QWidget

from contactdesk.model.contact import Field
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_text import DASH, FieldText
from contactdesk.ui.safe_text import for_tool_tip, one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.row_button import ANSWER_MS

_LONGEST = 28
_ICON = 16


class Badge(QLabel):
    """Shows one short value; a click, Enter or the keys for copying copy it."""

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._text: FieldText | None = None
        self._is_odd = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._timer.timeout.connect(self._settle)

    def show_field(self, field: Field) -> None:
        """Shows another field in place of the last one."""
        self._text = FieldText(field)
        self._is_odd = bool(field.expected)
        word = one_line(self._text.shown, _LONGEST)
        if self._text.absence:
            word = f"{one_line(field.label, _LONGEST)} {DASH}"
        elif not self._is_odd:
            word = word[:1].upper() + word[1:]
        unit = tokens.UNIT
        self.setContentsMargins(unit + (_ICON + 2 if self._is_odd else 2), 0, unit + 2, 0)
        self.setText(word)
        self.setObjectName(f"value.{field.path}")
        self.setAccessibleDescription(self._text.mark)
        self._settle()

    def forget(self) -> None:
        """Lets go of the field."""
        self._text = None
        self.setObjectName("")
        self.setAccessibleName("")
        self.hide()

    def sizeHint(self) -> QSize:
        """The word, in a row as high as the buttons below."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + tokens.UNIT)

    def minimumSizeHint(self) -> QSize:
        """A badge is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies the selection, or else the whole value."""
        is_copy = event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText()
        if is_copy or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._copy()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing copies."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self._copy()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the focus ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pill under the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground = QColor(palette.color(self.foregroundRole()))
        ground.setAlphaF(0.08)
        edge = tokens.meaning("warning", palette) if self._is_odd else tokens.hairline(palette)
        painter.setPen(edge)
        painter.setBrush(ground)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        if self._is_odd:
            icon("warning", palette, edge).paint(painter, tokens.UNIT, (self.height() - _ICON) // 2, _ICON, _ICON)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()
        super().paintEvent(event)

    def _copy(self) -> None:
        if self._text is not None:
            self._copier.copy_value(self._text, self._response)

    def _response(self, words: str) -> None:
        self.setToolTip(for_tool_tip(words))
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), for_tool_tip(words), self, self.rect(), ANSWER_MS)
        self._timer.start()

    def _settle(self) -> None:
        self._timer.stop()
        if self._text is None:
            return
        self.setAccessibleName(self._text.accessible)
        self.setAccessibleDescription(self._text.mark)
        hint = "" if self._text.absence else self.tr("Click to copy")
        lines = (self._text.accessible, self._text.mark, hint)
        self.setToolTip(for_tool_tip("\n".join(line for line in lines if line)))
