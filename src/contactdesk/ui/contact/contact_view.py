"""The contact: who it is, its fields in panes, and the JSON it came as."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile
from contactdesk.ui.contact import contact_text
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_header import ContactHeader, shown_id
from contactdesk.ui.contact.details_page import DetailsPage
from contactdesk.ui.contact.json_view import JsonView
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.feedback_button import FeedbackButton
from contactdesk.ui.widgets.tab_bar import TabBar

_FADE_AFTER_MS = 120
"""The banner has said it by then; a usual answer comes sooner, and nothing flickers."""
_LEVELS = 10
"""From a value to the window."""


class ContactView(QWidget):
    """Shows one contact, and says when it is not the one looked up last any more.

    Attributes:
        copied: something was copied; carries the words for the status bar.
        opening_failed: the system has no program for what was to be opened; carries the address.
    """

    copied = Signal(str)
    opening_failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactView")
        self._contact: Contact | None = None
        self._profile: Profile | None = None
        self._api_name = ""
        self._is_stale = False
        self._reason = ""
        self._tinted = (0, False)
        self._copier = ContactClipboard(self)
        self._copier.copied.connect(self.copied)
        self._body = QWidget()
        self._header = ContactHeader(self._copier)
        self._tabs = TabBar()
        self._copy_all = FeedbackButton(self.tr("Copy &all"))
        self._details = DetailsPage(self._copier, self._copy_all)
        self._json = JsonView(self._copier)
        self._pages = QStackedWidget()
        # Painted in a turn of its own: what has come meanwhile, such as a key, goes first.
        self._filled = QTimer(self, singleShot=True, interval=0)
        self._filled.timeout.connect(self._paint)
        self._banner_due = QTimer(self, singleShot=True, interval=tokens.BLINK_MS)
        self._banner_due.timeout.connect(self._show_banner)
        self._fade_due = QTimer(self, singleShot=True, interval=_FADE_AFTER_MS)
        self._fade_due.timeout.connect(self._tint)
        self._build()
        self._tint()
        self._body.hide()

    @property
    def panes_splitter(self) -> QSplitter:
        """Stands between the two columns of panes; its state may be saved and restored."""
        return self._details.panes_splitter

    @property
    def last_stop(self) -> QWidget:
        """Where the Tab key is when it leaves."""
        return self._json.last_stop

    @property
    def contact(self) -> Contact | None:
        """What is on the screen."""
        return self._contact

    @property
    def profile(self) -> Profile | None:
        """The connection it came through."""
        return self._profile

    @property
    def is_stale(self) -> bool:
        """Whether something else has been looked up since."""
        return self._is_stale

    def build_ahead(self) -> Iterator[None]:
        """Builds, step by step, what the first contact would have to wait for."""
        return self._details.build_ahead()

    def show_contact(self, contact: Contact, profile: Profile, api_name: str) -> None:
        """Shows a contact in place of the last one, as the one looked up last.

        Args:
            contact: what came.
            profile: the connection it came through.
            api_name: the API's name for people.
        """
        is_same = self._contact is not None and shown_id(contact) == shown_id(self._contact)
        self._contact, self._profile, self._api_name = contact, profile, api_name
        self.setUpdatesEnabled(False)
        self._end_fade()
        self._header.show_contact(contact, profile, api_name)
        self._details.show_contact(contact, api_name)
        self._json.show_source(contact.source)
        self._body.show()
        if not is_same:
            self._details.verticalScrollBar().setValue(0)
        self._filled.start()

    def mark_stale(self, reason: str = "", *, soon: bool = False) -> None:
        """Fades what is shown, and says whose it is and that it is not what was looked up last.

        Args:
            reason: one more sentence, in place of the usual one.
            soon: another one may come in the blink of an eye: what is copied says so at once, the screen only then,
                and it fades a little later.
        """
        if self._contact is None or self._profile is None:
            return
        if soon and self._is_stale:
            if reason != self._reason and not self._banner_due.isActive():
                self._reason = reason
                self._show_banner()
            return
        self._is_stale = True
        self._copier.older_id = one_line(shown_id(self._contact))
        self._reason = reason
        if soon:
            self._banner_due.start()
            self._fade_due.start()
        else:
            self._wait_no_more()
            self._show_banner()
            self._tint()

    def mark_current(self) -> None:
        """Takes that back."""
        self._header.mark_current()
        self._end_fade()

    def clear(self) -> None:
        """Forgets the contact."""
        self.mark_current()
        self._contact = self._profile = None
        self._body.hide()
        self._details.show_contact(None, "")
        self._json.show_source(None)

    def copy_all_text(self) -> str:
        """All of the contact for people to read; its first line says whose it is, and whether it is an older one."""
        if self._contact is None or self._profile is None:
            return ""
        return contact_text.readable(self._contact, self._profile, self._api_name, self._is_stale)

    def copy_all(self) -> None:
        """Copies all of the contact as readable text."""
        if self._contact is not None and self._profile is not None:
            text = partial(contact_text.readable, self._contact, self._profile, self._api_name, self._is_stale)
            self._copier.copy(text, self.tr("all fields"), self._copy_all.confirm)

    def copy_json(self) -> None:
        """Copies all of the JSON as received."""
        self._json.copy()

    def show_details(self) -> None:
        """Shows the panes."""
        self._tabs.setCurrentIndex(0)

    def show_json(self) -> None:
        """Shows the JSON."""
        self._tabs.setCurrentIndex(1)

    def find_in_json(self) -> None:
        """Shows the JSON and begins a search."""
        self.show_json()
        self._json.start_finding()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _build(self) -> None:
        self._tabs.setObjectName("contactTabs")
        self._tabs.setAccessibleName(self.tr("How the contact is shown"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("&Details"))
        self._tabs.addTab(self.tr("&JSON"))
        self._tabs.currentChanged.connect(self._turn)
        self._copy_all.setObjectName("copyAllButton")
        self._copy_all.setAccessibleName(self.tr("Copy all fields as text"))
        policy = self._copy_all.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._copy_all.setSizePolicy(policy)
        self._copy_all.clicked.connect(self.copy_all)
        self._details.opening_failed.connect(self.opening_failed)

        unit = tokens.UNIT
        switch = QHBoxLayout()
        switch.setContentsMargins(unit * 2, 0, unit * 2, 0)
        switch.addWidget(self._tabs)
        switch.addStretch()
        switch.addWidget(self._copy_all)
        framed = QVBoxLayout()
        framed.setContentsMargins(unit * 2, max(unit - self._header.above, 0), unit * 2, 0)
        framed.addWidget(self._header)
        self._json.setContentsMargins(unit * 2, 0, unit * 2, unit * 2)
        self._pages.addWidget(self._details)
        self._pages.addWidget(self._json)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(framed)
        column.addLayout(switch)
        column.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)

    def _paint(self) -> None:
        # What is laid out after it was painted is painted twice. A row that grows is heard of one level up each time.
        for _level in range(_LEVELS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)

    def _show_banner(self) -> None:
        if self._contact is not None and self._profile is not None:
            reason = self._reason or self.tr("not what you looked up last")
            self._header.mark_stale(
                contact_text.stale_reason_text(self._contact, self._profile, self._api_name, reason)
            )

    def _wait_no_more(self) -> None:
        self._banner_due.stop()
        self._fade_due.stop()

    def _end_fade(self) -> None:
        self._is_stale = False
        self._copier.older_id = ""
        self._wait_no_more()
        self._tint()

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._copy_all.setVisible(page == 0)

    def _tint(self) -> None:
        """Labels are muted, and of an older contact everything is."""
        around = QApplication.palette()
        muted = tokens.muted(around)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, muted)
        if self._is_stale:
            # What cannot be pressed stays fainter still.
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                    palette.setColor(group, role, muted)
        state = (muted.rgba(), self._is_stale)
        if state != self._tinted:
            self._tinted = state
            self._body.setPalette(palette)
