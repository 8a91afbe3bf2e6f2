"""The keyboard while a failure dialog opens, is open, and closes: nothing that is typed for the ID field is lost."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.ui.failure.failure_dialog import FailureDialog
from contactdesk.ui.widgets.typed_text import is_paste, typed_text

if TYPE_CHECKING:
    from contactdesk.ui.main_window.lookup_bar import LookupBar

_HANDOVER_MS = 300
"""After this time the dialog closes, even if the system has not given the keyboard to the main window."""

_SETTLING_MS = 100
"""For this time, a window manager whose focus follows the mouse may give a new dialog the keyboard a second time."""

_LINGER_MS = 500
"""For this time after the dialog closes, a window manager may give it the keyboard again."""
_PAUSE_S = 1.0
"""Keys with shorter pauses belong to one text."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def app() -> QApplication:
    """Return the application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - a dialog is open
    return application


class FailureKeys(QObject):
    """Filters the keys of the failure dialog and, while it opens, of the main window.

    The system gives the keyboard to a new window some time after it is shown, and takes it from a closed one at once.
    So the dialog is not modal, since Qt would drop the keys that reach a blocked window meanwhile, and it closes only
    when the main window has the keyboard again; until then, and a little longer, it passes its keys on. While an
    assistive tool is running, Qt delays each key until the tool has seen it, and then sends it to the window that had
    the keyboard before.

    The rest of a text that was begun in another field, such as Find in JSON, is no ID: it is dropped until a pause.
    """

    def __init__(self, dialog: FailureDialog, bar: "LookupBar", clock: Callable[[], float] = time.monotonic) -> None:
        """Wait until the dialog opens.

        Args:
            dialog: the failure dialog.
            bar: the lookup bar, which has the ID field.
            clock: returns monotonic seconds.
        """
        super().__init__(dialog)
        self._dialog = dialog
        self._bar = bar
        self._clock = clock
        self._is_open = False
        self._is_leaving = False
        self._other_text_at: float | None = None
        self._old_text: str | None = None
        self._dialog_window: QWindow | None = None
        self._linger = QTimer(self, singleShot=True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.setObjectName("linger")
        self._linger.timeout.connect(self._end)
        self._handover = QTimer(self, singleShot=True)
        self._handover.setInterval(_HANDOVER_MS)
        self._handover.setObjectName("handover")
        self._handover.timeout.connect(dialog.reject)
        self._settling = QTimer(self, singleShot=True)
        self._settling.setObjectName("settling")
        self._settling.timeout.connect(dialog.reject)
        dialog.opened.connect(self._start)
        dialog.closed.connect(self._stop)
        bar.id_edit.textEdited.connect(self.leave)

    def drop_other_text(self) -> None:
        """Drop what is typed until a pause: it was begun in another field, which the failure took away."""
        self._other_text_at = self._clock()

    def keep_enter(self) -> None:
        """Let Enter be for the dialog, not for an older text in the ID field, unless that changes from now on."""
        self._old_text = self._bar.id_edit.text()

    @property
    def _is_edited(self) -> bool:
        """Whether the ID field has a text that waits for Enter."""
        return self._bar.is_edited and self._bar.id_edit.text() != self._old_text

    def leave(self) -> None:
        """Give the keyboard to the main window, and then close the dialog."""
        if not self._is_open or self._is_leaving:
            return
        self._is_leaving = True
        self._handover.start()
        # Closed while it has the keyboard, it would take a key with it.
        self._settling.setInterval(0 if self._dialog.isActiveWindow() else _SETTLING_MS)
        self._bar.window().activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the ID field or must do nothing."""
        # First, since a widget that is being destroyed has no window.
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            return False
        is_in_dialog = watched is self._dialog_window
        if not is_in_dialog:
            if not isinstance(watched, QWidget):
                return False
            is_in_dialog = watched.window() is self._dialog
            if not is_in_dialog and (watched.window() is not self._bar.window() or not self._is_open):
                return False
        if isinstance(event, QKeyEvent | QInputMethodEvent) and self._is_rest_of_other_text(event):
            return True
        if isinstance(event, QKeyEvent):
            return self._take_key(event) if is_in_dialog else self._is_taken_from_the_window(event)
        if isinstance(event, QInputMethodEvent) and is_in_dialog:
            if text := event.commitString():
                self._bar.take_typed(text)
            return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        """Take a key of the dialog; return whether it is done with."""
        if self._is_taken_from_the_window(event):
            return True
        key = event.key()
        is_typing = self._is_leaving or self._is_edited
        if is_paste(event):
            self._bar.paste()
        elif text := typed_text(event):
            self._bar.take_typed(text)
        elif key == Qt.Key.Key_Space and (self._is_leaving or (is_typing and self._dialog.is_fresh)):
            self._bar.take_typed(" ")
        elif self._is_leaving or (is_typing and key in _DELETING):
            QApplication.sendEvent(self._bar.id_edit, event.clone())
        else:
            return False
        self.leave()
        return True

    def _is_taken_from_the_window(self, event: QKeyEvent) -> bool:
        """Take the keys that mean the same in the dialog and, while it opens, in the main window."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        is_enter = key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and not event.isAutoRepeat() and (self._is_edited or self._is_leaving):
            self.leave()
            self._bar.submit()
            return True
        # A key that was pressed before the dialog was seen, or is still held, is no answer to it.
        is_idle = not self._is_edited and not self._is_leaving and self._dialog.is_fresh
        return (is_enter and (is_idle or event.isAutoRepeat())) or (key == Qt.Key.Key_Space and is_idle)

    def _is_rest_of_other_text(self, event: QKeyEvent | QInputMethodEvent) -> bool:
        if self._other_text_at is None:
            return False
        now = self._clock()
        is_rest = now - self._other_text_at < _PAUSE_S and not _is_escape(event)
        self._other_text_at = now if is_rest else None
        return is_rest

    def _start(self) -> None:
        self._is_leaving = False
        self._handover.stop()
        self._settling.stop()
        self._linger.stop()
        self._forget_dialog_window()
        # Not only the widget with the focus: a key may come after the dialog has lost the keyboard, and Qt may choose
        # another widget if the system gives the closed dialog the keyboard.
        self._dialog_window = self._dialog.windowHandle()
        self._dialog_window.installEventFilter(self)
        self._other_text_at = self._old_text = None
        if not self._is_open:
            self._is_open = True
            app().focusChanged.connect(self._move_filter)
            self._move_filter(None, app().focusWidget())

    def _stop(self) -> None:
        self._handover.stop()
        self._settling.stop()
        if self._is_open:
            self._is_open = False
            self._is_leaving = True
            app().focusChanged.disconnect(self._move_filter)
            if focused := app().focusWidget():
                focused.removeEventFilter(self)
            self._linger.start()

    def _end(self) -> None:
        self._is_leaving = False
        self._forget_dialog_window()

    def _forget_dialog_window(self) -> None:
        if self._dialog_window:
            self._dialog_window.removeEventFilter(self)
            self._dialog_window = None

    def _move_filter(self, before: QWidget | None, now: QWidget | None) -> None:
        if before:
            before.removeEventFilter(self)
        if now:
            now.installEventFilter(self)
            self._follow_focus(now)

    def _follow_focus(self, now: QWidget) -> None:
        window = now.window()
        if window is self._dialog:
            # Without this, an input method sends no text to a button.
            now.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            if self._is_leaving:
                self._settling.stop()
                self._bar.window().activateWindow()
        elif window.isModal():
            self._dialog.reject()
        elif self._is_leaving and window is self._bar.window():
            self._settling.start()


def _is_escape(event: QKeyEvent | QInputMethodEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
