"""Shows a running lookup: its state, the time since it began, and Cancel."""

from time import monotonic

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from contactdesk.ui.locale_text import number_text
from contactdesk.ui.style.tokens import BLINK_MS, UNIT
from contactdesk.ui.widgets.buttons import keep_space_when_hidden, push_button

_INTERVAL_MS = 100


class LookupProgress(QObject):
    """Shows nothing in the first milliseconds, since most responses arrive sooner. The lookup bar places its widgets.

    Attributes:
        elapsed: what is running, and the time since it began.
        line: the moving line.
        cancel_button: stops the lookup.
    """

    toggled = Signal(bool)
    """The progress is shown from now on (true), or hidden (false)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._started = 0.0
        self.elapsed = QLabel(parent)
        self.elapsed.setObjectName("lookupElapsed")
        self.elapsed.setProperty("textFormat", "PlainText")
        # A long ID moves nothing in the row above.
        self.elapsed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line = QProgressBar(parent)
        self.line.setObjectName("lookupProgress")
        self.line.setAccessibleName(self.tr("Looking up"))
        self.line.setTextVisible(False)
        self.line.setRange(0, 1)
        self.line.setFixedHeight(UNIT // 2)
        self.cancel_button = push_button("cancelButton", self.tr("Ca&ncel"), parent, self.tr("Stop looking up (Esc)"))
        for widget in (self.cancel_button, self.line):
            keep_space_when_hidden(widget)
            widget.hide()
        self._delay = QTimer(self, singleShot=True)
        self._delay.setInterval(BLINK_MS)
        self._delay.timeout.connect(self._show)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_INTERVAL_MS)
        self._ticker.timeout.connect(self._show_elapsed)

    def start(self, text: str) -> None:
        """Show what is running, or change the text; the clock starts with the first text.

        Args:
            text: for example "Looking up 42…".
        """
        if not self._text:
            self._started = monotonic()
            self._delay.start()
        self._text = text
        if self._ticker.isActive():
            self._show_elapsed()

    def stop(self) -> None:
        """Show that nothing is running."""
        self._text = ""
        self._delay.stop()
        if not self._ticker.isActive():
            return
        self._ticker.stop()
        self.line.setRange(0, 1)
        self.line.hide()
        self.cancel_button.hide()
        self.elapsed.clear()
        self.elapsed.setAccessibleName("")
        self.toggled.emit(False)

    def _show(self) -> None:
        self.toggled.emit(True)
        self.line.setRange(0, 0)
        self.line.show()
        self.cancel_button.show()
        self._ticker.start()
        self._show_elapsed()

    def _show_elapsed(self) -> None:
        time = self.tr("{seconds} s").format(seconds=number_text(monotonic() - self._started, 1))
        metrics = self.elapsed.fontMetrics()
        room = self.elapsed.width() - metrics.horizontalAdvance(f" {time}")
        what = metrics.elidedText(self._text, QtCore.Qt.TextElideMode.ElideMiddle, room)
        self.elapsed.setText(f"{what} {time}")
        self.elapsed.setAccessibleName(f"{self._text} {time}")
