"""The dialog that tells why a lookup gave no contact, and leads on."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.system.threads import DaemonExecutor
from contactdesk.ui.failure.failure_details import details, report
from contactdesk.ui.failure.failure_quote import FailureQuote
from contactdesk.ui.failure.failure_text import Step, Words, words
from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT, meaning, muted
from contactdesk.ui.widgets.collapsible import Collapsible
from contactdesk.ui.widgets.read_only_text import set_label_text, wrapping_label

_ICON_SCALE = 1.5
_COPIED_MS = 2_000
_TICK_MS = 200
_WIDTH = 70 * UNIT
_DETAILS_LINES = 10


class FailureDialog(QDialog):
    """One dialog for every failure, one failure at a time: a further one takes its place.

    Attributes:
        retry_requested: look the same ID up again; the dialog is closed by then.
        settings_requested: open the settings of a profile (its id) at a field; the dialog is closed by then.
        closed: it went away, by whatever way.
    """

    retry_requested = Signal()
    settings_requested = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Shows nothing yet.

        Args:
            parent: the window that it belongs to.
            clock: seconds that only ever grow.
        """
        super().__init__(parent)
        self.setObjectName("failureDialog")
        self._clock = clock
        self._retry_at = 0.0
        self._profile_id = ""
        self._settings_field = ""
        self._next_button: QPushButton | None = None
        self._executor = DaemonExecutor()
        self._report: Future[str] = Future()
        self.setWindowModality(Qt.WindowModality.WindowModal)

        self._countdown = QTimer(self, interval=_TICK_MS)
        self._countdown.timeout.connect(self._count_down)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(self._label_copy)

        self._icon = QLabel()
        self._title = wrapping_label("failureTitle")
        self._text = wrapping_label("failureText")
        self._quote = FailureQuote()
        self._advice = wrapping_label("failureAdvice")
        self._details = self._make_details()
        self._copy = _button("copyDetailsButton")
        self._copy.setAutoDefault(False)
        self._collapsible = Collapsible(self.tr("Details"), self._details, self._copy, key="e")
        self._collapsible.toggled.connect(self._fit)
        self._buttons = QDialogButtonBox()
        self._retry = _button("retryButton")
        self._settings = _button("openSettingsButton")
        self._close = _button("closeFailureButton")
        self._buttons.addButton(self._retry, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._settings, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)

        _name(self._settings, self.tr("Connection &settings…"))
        _name(self._close, self.tr("&Close"))
        self._label_retry()
        self._label_copy()
        self._lay_out()
        self._dress()

        self._copy.clicked.connect(self._copy_report)
        self._retry.clicked.connect(self._ask_retry)
        self._settings.clicked.connect(self._ask_settings)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._end)

    def show_failure(self, failure: Failure, api_name: str) -> None:
        """Opens with a failure, or puts it in the place of the one that shows.

        Args:
            failure: what happened.
            api_name: what people call the API of its profile.
        """
        self._end_timers()
        said = words(failure, api_name)
        self._profile_id = failure.profile.id if failure.profile else ""
        self._settings_field = said.settings_field
        expert = details(failure)
        self._details.setPlainText(expert)
        # A thousand messages may have to be made visible: aside, since copying comes later if at all.
        now = datetime.now().astimezone()
        self._report = self._executor.submit(report, failure, said, api_name, now, expert)
        self._fill(failure, said, api_name)
        self._start_countdown(failure.retry_after_s or 0.0)
        self._choose_default(said.next_step)
        self._collapsible.set_open(False)
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed or pasted was meant for the ID field, by somebody not looking: Enter then only closes."""
        if _is_meant_for_the_id(event):
            self._next_button = None
            self._make_default(self._close)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def _fill(self, failure: Failure, said: Words, api_name: str) -> None:
        set_label_text(self._title, said.title, self.tr("Failure"))
        set_label_text(self._text, said.text, self.tr("What happened"))
        set_label_text(self._advice, said.advice, self.tr("What to do"))
        self._quote.show_words(failure, api_name)
        self._settings.setVisible(bool(self._settings_field and self._profile_id))
        # Neither the same ID nor the same program can do better, and a fault outside a lookup leaves nothing to try.
        is_outside = failure.kind is FailureKind.UNEXPECTED and not failure.contact_id
        self.setWindowTitle(self.tr("Contact Desk") if is_outside else self.tr("Lookup failed"))
        is_final = failure.kind is FailureKind.ID_UNUSABLE
        self._retry.setVisible(not (is_final or is_outside))
        self.setAccessibleName(f"{said.title}. {said.text} {said.advice}")

    def _choose_default(self, step: Step) -> None:
        by_step = {Step.RETRY: self._retry, Step.SETTINGS: self._settings, Step.CLOSE: self._close}
        button = by_step[step]
        if button.isHidden():
            button = self._close
        is_ready = button.isEnabled()
        self._next_button = None if is_ready else button
        self._make_default(button if is_ready else self._close)

    def _make_default(self, button: QPushButton) -> None:
        button.setDefault(True)
        # The reason for which styles draw the ring.
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _start_countdown(self, wait_s: float) -> None:
        self._retry_at = self._clock() + wait_s
        self._retry.setMinimumWidth(0)
        self._count_down()
        if not self._retry.isEnabled():
            # The longest number comes first: the buttons keep their places.
            self._retry.setMinimumWidth(self._retry.sizeHint().width())
            self._countdown.start()

    def _count_down(self) -> None:
        left_s = max(0, ceil(self._retry_at - self._clock()))
        self._label_retry(left_s)
        self._retry.setEnabled(left_s == 0)
        if left_s == 0:
            self._countdown.stop()
            # Whoever has gone elsewhere meanwhile stays there.
            if self._next_button and self.focusWidget() is self._close and not self._close.isDown():
                self._make_default(self._next_button)
            self._next_button = None

    def _label_retry(self, left_s: int = 0) -> None:
        _name(self._retry, self.tr("Try &again ({0})").format(left_s) if left_s else self.tr("Try &again"))

    def _label_copy(self) -> None:
        _name(self._copy, self.tr("Copy &details"))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.result())
        self._copy.setMinimumWidth(self._copy.width())
        _name(self._copy, self.tr("Copied"))
        self._copied.start()

    def _ask_retry(self) -> None:
        self.accept()
        self.retry_requested.emit()

    def _ask_settings(self) -> None:
        self.accept()
        self.settings_requested.emit(self._profile_id, self._settings_field)

    def _end(self) -> None:
        self._end_timers()
        self.closed.emit()

    def _end_timers(self) -> None:
        self._next_button = None
        self._countdown.stop()
        self._copied.stop()
        self._label_copy()

    def _make_details(self) -> QPlainTextEdit:
        edit = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        edit.setObjectName("failureDetails")
        edit.setAccessibleName(self.tr("Details"))
        edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return edit

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        for part in (self._title, self._text, self._quote, self._advice, self._collapsible):
            column.addWidget(part)
        column.addStretch()

        self._content = QWidget()
        grid = QGridLayout(self._content)
        grid.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column, 0, 1)
        grid.setColumnStretch(1, 1)

        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._buttons.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._buttons)

    def _dress(self) -> None:
        """Colours and fonts that follow the system's."""
        palette = self.palette()
        # The drawings are 16 pixels wide: asked for at a higher density and shown at the screen's, one is larger.
        symbol = icon("problem", palette, meaning("problem", palette)).pixmap(
            QSize(16, 16), self.devicePixelRatio() * _ICON_SCALE
        )
        symbol.setDevicePixelRatio(self.devicePixelRatio())
        self._icon.setPixmap(symbol)
        font = self.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        # While it counts down, the button cannot be pressed but must be read.
        readable = self._retry.palette()
        readable.setColor(readable.ColorGroup.Disabled, readable.ColorRole.ButtonText, muted(palette))
        self._retry.setPalette(readable)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setFixedHeight(self._details.fontMetrics().lineSpacing() * _DETAILS_LINES + 2 * UNIT)

    def _fit(self) -> None:
        """Takes the height that the content needs, up to most of the screen; from there on it scrolls."""
        width = self.width() if self.isVisible() else max(_WIDTH, self.minimumSizeHint().width())
        for part in (self._quote, self._collapsible, self._content):
            # From the inside out: Qt would do so only once the events of this change are through.
            if layout := part.layout():
                layout.activate()
        needed = self._content.heightForWidth(width) + self._buttons.sizeHint().height()
        self.resize(width, min(needed, self.screen().availableGeometry().height() * 4 // 5))


def _is_meant_for_the_id(event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    text = event.text()
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return text.isprintable() and not text.isspace() and text != "" and not held


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    return button


def _name(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))
