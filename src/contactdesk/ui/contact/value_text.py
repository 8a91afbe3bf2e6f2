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

_ANY_WIDTH = (1 << 24) - 1
"""Qt's largest width of a widget."""


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.around = above_capitals(self.fontMetrics())
        self.document().setDocumentMargin(self.around)
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
        return self.toPlainText() or self.placeholderText()

    def set_text(self, text: str) -> None:
        """Show the text, or a muted dash if it is empty."""
        self.setPlaceholderText("" if text else DASH)
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def natural_width(self) -> int:
        """Return the width, in pixels, in which no line wraps."""
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self.text().split("\n")))
        return longest + 2 * self.around + metrics.averageCharWidth()

    def set_natural_width(self, is_natural: bool) -> None:
        """Be as wide as the text, or else as wide as there is room."""
        width = self.natural_width() if is_natural else 0
        self.setMinimumWidth(width)
        self.setMaximumWidth(width or _ANY_WIDTH)

    def sizeHint(self) -> QSize:
        """Return a usual width and the current height."""
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters and the current height."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the height to the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Claim the copy shortcut before a menu can use it."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the copy shortcut."""
        if event.matches(QKeySequence.StandardKey.Copy):
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

    def _fit(self) -> None:
        height = max(math.ceil(self.document().size().height()), self.fontMetrics().lineSpacing())
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def _side(self) -> Qt.AlignmentFlag:
        # Absolute: Arabic and Hebrew values stay beside their label.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
