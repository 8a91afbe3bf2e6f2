"""The text of a value: plain, selectable by mouse and keyboard, wrapped anywhere."""

import math

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from contactdesk.ui.contact.field_text import DASH
from contactdesk.ui.style.tokens import above_capitals
from contactdesk.ui.widgets.read_only_text import SELECTABLE

_WIDE = 200
"""A line of this many characters is wider than any column."""
_CURSOR = 4
"""The width of the text cursor and of rounding, in pixels."""


class ValueText(QTextEdit):
    """Looks like a label and is as high as its text.

    Attributes:
        around: the margin on each side of the text, in pixels.
        copy_requested: the whole value is to be copied.
        selection_copied: a part was selected and copied.
        menu_requested: the context menu is to be opened, at this place of the screen.
    """

    copy_requested = Signal()
    selection_copied = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setReadOnly(True)
        self.setTextInteractionFlags(SELECTABLE)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._natural_width = 0
        self.viewport().setAutoFillBackground(False)
        self._fit_margin()
        self.document().setUndoRedoEnabled(False)
        option = QTextOption(self._side())
        # Each line as its first letter is written; otherwise Qt takes the direction of the window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        font = self.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self._fit()

    def text(self) -> str:
        """Return what is shown: the value, or the dash of an absent one."""
        return self._text or self.placeholderText()

    def set_text(self, text: str) -> None:
        """Show the text, or a muted dash if it is empty."""
        self.setPlaceholderText("" if text else DASH)
        if text != self._text:
            self._text = text
            self.setPlainText(text)
            self._fit_width()
            # The layout changes this width only if there is less room, so most texts are laid out once.
            self.resize(self._natural_width, self.height())
            self._fit()

    @property
    def baseline(self) -> int:
        """The pixels from the top to the baseline of the first line; scripts with tall letters need more."""
        if self._text.isascii():
            return self.around + self.fontMetrics().ascent()
        line = self.document().firstBlock().layout().lineAt(0)
        return self.around + math.ceil(line.ascent() if line.isValid() else self.fontMetrics().ascent())

    def sizeHint(self) -> QSize:
        """Return the width in which no line wraps, and the current height."""
        return QSize(self._natural_width, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters and the current height."""
        return QSize(min(self.fontMetrics().averageCharWidth() * 8, self._natural_width), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the height to the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_margin()
            self._fit_width()
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the copy shortcut; leave Up and Down to the page."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not _has_modifier(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Copy the selection. If nothing or everything is selected, request a copy of the whole value instead.

        The whole value has more than its text on the screen: the time zone, what "Show all" shows.
        """
        cursor = self.textCursor()
        if 0 < cursor.selectionEnd() - cursor.selectionStart() < self.document().characterCount() - 1:
            self.copy()
            self.selection_copied.emit()
        else:
            self.copy_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu."""
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row paint the focus ring."""
        super().focusInEvent(event)
        self._row.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Clear the selection, which the copy shortcut no longer reaches."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self._row.update()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return plain text, without fonts and colours."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _fit_margin(self) -> None:
        self.around = above_capitals(self.fontMetrics())
        self.document().setDocumentMargin(self.around)

    def _fit_width(self) -> None:
        metrics = self.fontMetrics()
        lines = (line[:_WIDE] for line in self.text().split("\n"))
        width = max(map(metrics.horizontalAdvance, lines)) + 2 * self.around + _CURSOR
        if width != self._natural_width:
            self._natural_width = width
            self.updateGeometry()

    def _fit(self) -> None:
        height = max(math.ceil(self.document().size().height()), self.fontMetrics().lineSpacing())
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def _side(self) -> Qt.AlignmentFlag:
        # Absolute: Arabic and Hebrew values stay beside their label.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute


def _has_modifier(event: QKeyEvent) -> bool:
    # The arrows of a number pad have a modifier of their own.
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
