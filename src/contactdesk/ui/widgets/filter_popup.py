"""A popup with a list that typing filters."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from contactdesk.ui.widgets.placement import placed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FilterPopup(QFrame):
    """Passes text that is typed in the list to the filter, and arrow keys in the filter to the list.

    Enter or a click chooses the current row, Esc closes. Closing returns the focus to where it was.

    Attributes:
        filter: the field above the list.
        list: the rows.
        none: the label that replaces an empty list.
    """

    def __init__(self, parent: QWidget) -> None:
        """Create it hidden; the subclass names its parts, and fills the list when ``filter`` changes.

        Args:
            parent: the window or widget that it belongs to.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        # The focus moves only after the event.
        self._focus_timer = QTimer(self, singleShot=True)
        self._focus_timer.setInterval(0)
        self._focus_timer.timeout.connect(self._keep_focus)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(lambda _item: self.choose_current())
        self.none = self.add_label()
        self.column = QVBoxLayout(self)
        for widget in (self.filter, self.list, self.none):
            self.column.addWidget(widget)
        for widget in (self.filter, self.list):
            widget.installEventFilter(self)

    def add_label(self) -> QLabel:
        """Create a label of plain text that wraps."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def choose_current(self) -> None:
        """Close, and report the current row; do nothing if there is none."""
        raise NotImplementedError

    def closes(self, event: QKeyEvent) -> bool:
        """Return whether a key press closes the popup."""
        return event.key() == Qt.Key.Key_Escape

    def open_beside(self, field: QWidget, size: QSize, *, starts_with_field: bool) -> None:
        """Show the popup below a field, or above it.

        Args:
            field: where it belongs.
            size: the preferred size.
            starts_with_field: whether a wider popup begins where the field begins, or ends where it ends.
        """
        area = field.rect()
        area.moveTopLeft(field.mapToGlobal(area.topLeft()))
        is_mirrored = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != starts_with_field
        self.setGeometry(placed(size, area, field.screen().availableGeometry(), is_mirrored=is_mirrored))
        self.show()
        (self.list if self.list.count() else self.filter).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_found(self, *, has_rows: bool, none: str, first: str) -> None:
        """Show the list, or a sentence in its place, and announce which.

        Args:
            has_rows: whether the filter finds a row.
            none: the sentence.
            first: describes the rows that are found, for assistive tools.
        """
        self.list.setVisible(has_rows)
        self.none.setText(none)
        self.none.setAccessibleName(none)
        self.none.setVisible(not has_rows)
        self.filter.setAccessibleDescription(first if has_rows else none)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the popup, and keep the shortcuts of the window below from working."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(watched, event)
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._focus_timer.start()
        return super().eventFilter(watched, event)

    def _keep_focus(self) -> None:
        """Take the focus back: a contact that arrives while the popup is open focuses the ID field."""
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or focused.window() is not self):
            (self.focusWidget() or self.filter).setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """Handle a key press; return whether it was handled."""
        key = event.key()
        if self.closes(event):
            self.close()
        elif key in _ENTER:
            self.choose_current()
        elif watched is self.filter and key in _MOVES:
            if self.list.isVisible():
                self.list.setFocus()
                QGuiApplication.sendEvent(self.list, event)
        elif watched is self.list and (key == Qt.Key.Key_Backspace or _is_typed(event)):
            self.filter.setFocus()
            QGuiApplication.sendEvent(self.filter, event)
        else:
            return False
        return True


def _is_typed(event: QKeyEvent) -> bool:
    """Return whether a key press types a character; a space counts."""
    without = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not (event.modifiers() & ~without) and event.text().isprintable() and bool(event.text())
