"""The dialog that explains why a lookup gave no contact and offers the next step."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Setting
from contactdesk.ui.failure.failure_details import details, report
from contactdesk.ui.failure.failure_quote import FailureQuote
from contactdesk.ui.failure.failure_text import words
from contactdesk.ui.failure.failure_words import Step, Words
from contactdesk.ui.failure.waiting_time import whole_minutes
from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, meaning, muted
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import FeedbackButton, push_button, set_button_text
from contactdesk.ui.widgets.collapsible import Collapsible
from contactdesk.ui.widgets.read_only_text import read_only_page, set_label_text, wrapping_label
from contactdesk.ui.widgets.screen_size import largest_size

_ICON_SCALE = 1.5
_TICK_MS = 200
_FRESH_S = 0.4
"""Seconds in which nobody can read the dialog."""
_WIDTH = 70 * UNIT
_DETAILS_LINES = 10


class FailureDialog(QDialog):
    """One dialog for every failure, one failure at a time: a further one replaces it.

    It is not modal; see ``FailureKeys``.

    Attributes:
        opened: it shows a failure now; emitted for a further one, too.
        retry_requested: look the same ID up again; emitted after the dialog has closed.
        settings_requested: open the settings of a profile (its id) at a field; emitted after the dialog has closed.
        others_requested: ask the other profiles for the same ID; emitted after the dialog has closed.
        closed: the dialog has closed, in whatever way.
    """

    opened = Signal()
    retry_requested = Signal()
    settings_requested = Signal(str, str)
    others_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Build the dialog, hidden.

        Args:
            parent: the window that it belongs to.
            clock: returns monotonic seconds.
        """
        super().__init__(parent)
        self.setObjectName("failureDialog")
        self._clock = clock
        self._retry_at = 0.0
        self._opened_at = 0.0
        self._profile_id = ""
        self._settings_field = ""
        self._next_button: QPushButton | None = None
        self._report = ""

        self._countdown = QTimer(self)
        self._countdown.setInterval(_TICK_MS)
        self._countdown.timeout.connect(self._count_down)

        self._icon = QLabel()
        self._title = wrapping_label("failureTitle")
        self._text = wrapping_label("failureText")
        self._quote = FailureQuote()
        self._advice = wrapping_label("failureAdvice")
        self._details = read_only_page("failureDetails", self.tr("Details"))
        self._copy = FeedbackButton("copyDetailsButton", self.tr("Copy &details"))
        self._collapsible = Collapsible(self.tr("D&etails"), self._details, self._copy)
        self._collapsible.toggled.connect(self._fit)
        self._buttons = ButtonBox()
        self._retry = push_button("retryButton", "")
        self._others = push_button("askOthersButton", "")
        self._settings = push_button("openSettingsButton", self.tr("Connection &settings…"))
        self._close = push_button("closeFailureButton", self.tr("&Close"))
        for button in (self._retry, self._others, self._settings, self._close):
            # Enter presses the button that has the focus.
            button.setAutoDefault(True)
        self._buttons.addButton(self._retry, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._others, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._settings, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)

        self._label_retry()
        self._lay_out()
        self._apply_theme()

        self._copy.clicked.connect(self._copy_report)
        self._retry.clicked.connect(self._request_retry)
        # The same key looks up again in the main window.
        QShortcut(QKeySequence.StandardKey.Refresh, self).activated.connect(self._press_retry)
        self._others.clicked.connect(self._request_others)
        self._settings.clicked.connect(self._request_settings)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._end)

    def show_failure(
        self,
        failure: Failure,
        api_name: str,
        secret_name: str = "",
        settings: Sequence[Setting] = (),
        *,
        others: int = 0,
        can_retry: bool = True,
    ) -> None:
        """Open with a failure, or replace the one on the screen.

        Args:
            failure: what happened; it is not kept.
            api_name: the name of the API of its profile.
            secret_name: what that API calls its secret inside a sentence, e.g. ``token``.
            settings: what that API needs besides.
            others: how many other profiles can be asked for the same ID.
            can_retry: whether the ID can be looked up again.
        """
        self._stop_countdown()
        texts = words(failure, api_name, secret_name, settings)
        self._profile_id = failure.profile.id if failure.profile else ""
        self._settings_field = texts.settings_field
        technical = details(failure)
        self._details.setPlainText(technical)
        self._report = report(failure, texts, api_name, datetime.now().astimezone(), technical)
        self._fill(failure, texts, api_name, others, can_retry=can_retry)
        self._start_countdown(failure.retry_after_s or 0.0)
        self._choose_default(texts.next_step)
        self._collapsible.set_open(False)
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()
        self._opened_at = self._clock()
        if self.isVisible():
            # Screen readers read a dialog when it opens.
            announce(self, f"{texts.title}. {texts.text} {texts.advice}", is_urgent=True)
            if QGuiApplication.focusWindow():
                self.activateWindow()
        self.show()
        self.opened.emit()

    @property
    def is_fresh(self) -> bool:
        """Whether the failure has just been shown, so that nobody can have read it yet."""
        return self._clock() - self._opened_at < _FRESH_S

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll where a smaller dialog cannot show everything."""
        super().resizeEvent(event)
        self._choose_scroll_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Apply new system colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._apply_theme()

    def _fill(self, failure: Failure, texts: Words, api_name: str, others: int, *, can_retry: bool) -> None:
        set_label_text(self._title, texts.title, self.tr("Failure"))
        set_label_text(self._text, texts.text, self.tr("What happened"))
        set_label_text(self._advice, texts.advice, self.tr("What to do"))
        self._quote.show_message(failure, api_name)
        # A retry cannot help an unusable ID; outside a lookup there is nothing to retry.
        is_outside = failure.kind is FailureKind.UNEXPECTED and not failure.contact_id
        self.setWindowTitle(self.tr("Contact Desk") if is_outside else self.tr("Lookup failed"))
        is_final = failure.kind is FailureKind.ID_UNUSABLE
        has_settings = bool(self._settings_field and self._profile_id)
        has_retry = can_retry and not (is_final or is_outside)
        self._show_buttons(has_retry=has_retry, others=others, has_settings=has_settings)

    def _show_buttons(self, *, has_retry: bool, others: int, has_settings: bool) -> None:
        text = self.tr("Ask the &other profile") if others == 1 else self.tr("Ask the &other %n profiles", "", others)
        set_button_text(self._others, text)
        # The button box appends a button that is shown again behind those that are there.
        shown = {self._retry: has_retry, self._others: others > 0, self._settings: has_settings}
        for button in shown:
            button.hide()
        for button, is_shown in shown.items():
            button.setVisible(is_shown)

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
        # With this reason, styles draw the focus frame.
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _start_countdown(self, wait_s: float) -> None:
        self._retry_at = self._clock() + wait_s
        self._retry.setMinimumWidth(0)
        self._count_down()
        if not self._retry.isEnabled():
            # The first number is the longest, so the buttons keep their places.
            self._retry.setMinimumWidth(self._retry.sizeHint().width())
            self._countdown.start()

    def _count_down(self) -> None:
        left_s = max(0, ceil(self._retry_at - self._clock()))
        self._label_retry(left_s)
        self._retry.setEnabled(left_s == 0)
        if left_s == 0:
            self._countdown.stop()
            # A focus that was moved meanwhile stays where it is.
            if self._next_button and self.focusWidget() is self._close and not self._close.isDown():
                self._make_default(self._next_button)
            self._next_button = None

    def _label_retry(self, left_s: int = 0) -> None:
        if minutes := whole_minutes(left_s):
            text = self.tr("Try &again (%n min)", "", minutes)
        elif left_s:
            text = self.tr("Try &again ({0})").format(left_s)
        else:
            text = self.tr("Try &again")
        set_button_text(self._retry, text)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.confirm(self.tr("Copied"))
        announce(self, self.tr("Copied"))

    def _press_retry(self) -> None:
        if self._retry.isVisible():
            self._retry.click()

    def _request_retry(self) -> None:
        self.accept()
        self.retry_requested.emit()

    def _request_others(self) -> None:
        self.accept()
        self.others_requested.emit()

    def _request_settings(self) -> None:
        self.accept()
        self.settings_requested.emit(self._profile_id, self._settings_field)

    def _end(self) -> None:
        self._stop_countdown()
        self.closed.emit()

    def _stop_countdown(self) -> None:
        self._next_button = None
        self._countdown.stop()

    def _lay_out(self) -> None:
        self._content = QWidget()
        grid = QGridLayout(self._content)
        grid.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        # Before it has items: see ``FieldRow``.
        grid.addLayout(column, 0, 1)
        for part in (self._title, self._text, self._quote, self._advice, self._collapsible):
            column.addWidget(part)
        column.addStretch()
        grid.setColumnStretch(1, 1)

        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setObjectName("failureScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._buttons.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._buttons)

    def _apply_theme(self) -> None:
        """Apply the system's colours and fonts to what does not follow them by itself."""
        palette = self.palette()
        # Icons are drawn 16 pixels wide; a higher density, reset afterwards, makes a larger one.
        symbol = icon("problem", palette, meaning("problem", palette)).pixmap(
            QSize(16, 16), self.devicePixelRatio() * _ICON_SCALE
        )
        symbol.setDevicePixelRatio(self.devicePixelRatio())
        self._icon.setPixmap(symbol)
        font = self.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * 1.3)
        font.setBold(True)
        self._title.setFont(font)
        # The countdown on the disabled button must be readable.
        colours = {QPalette.ColorRole.ButtonText: muted(palette)}
        set_colours(self._retry, colours, (QPalette.ColorGroup.Disabled,))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setFixedHeight(self._details.fontMetrics().lineSpacing() * _DETAILS_LINES + 2 * UNIT)

    def _fit(self) -> None:
        """Resize to the height of the content, up to most of the screen; longer content scrolls."""
        width = self.width() if self.isVisible() else max(_WIDTH, self.minimumSizeHint().width())
        for part in (self._quote, self._collapsible, self._content):
            # From the inside out; Qt itself would do this after the pending events only.
            if layout := part.layout():
                layout.activate()
        room = largest_size(self)
        self.resize(min(width, room.width()), min(self._height_for(width), room.height() * 4 // 5))
        self._choose_scroll_bar()

    def _height_for(self, width: int) -> int:
        return self._content.heightForWidth(width) + self._buttons.sizeHint().height()

    def _choose_scroll_bar(self) -> None:
        """Allow a scroll bar only if the content does not fit without one.

        Qt measures beside a scroll bar that is there already, and would keep it where that costs one more line.
        """
        size = self.size()
        fits = (
            self._content.minimumSizeHint().width() <= size.width() and self._height_for(size.width()) <= size.height()
        )
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
