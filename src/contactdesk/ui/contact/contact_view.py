"""The view of a contact: header, details and JSON."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from contactdesk.model.contact import Contact, Kind
from contactdesk.model.environment import NONE
from contactdesk.model.main_values import main_field
from contactdesk.model.profile import Profile
from contactdesk.model.related import Related, RelatedDetails, RelatedState, with_details
from contactdesk.ui.contact import client_text, contact_text, main_values
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_header import ContactHeader
from contactdesk.ui.contact.details_page import DetailsPage
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.contact.json_view import JsonView
from contactdesk.ui.contact.stale_mark import StaleMark
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.tab_bar import TabBar
from contactdesk.ui.widgets.tinted_widget import TintedWidget

_UNSEEN_MS = 1_000
"""After this time, a contact counts as painted even if its window cannot be seen."""
_MISSING = (RelatedState.FAILED, RelatedState.STOPPED, RelatedState.OLDER)
_LAYOUT_LEVELS = 11
"""Nested layouts from a value to the window."""


class ContactView(TintedWidget):
    """Shows one contact, and marks it when it is not the one looked up last.

    Attributes:
        copied: something was copied; with the text for the status bar.
        opening_failed: the system has no program that opens an address; with the address.
        contact_shown: a contact replaced the last one, and is not painted yet.
        painted: the contact is on the screen.
        became_stale: the contact is marked as not the one looked up last, for the first time or again, or is gone.
        retry_requested: the user requested its client again.
    """

    copied = Signal(str)
    opening_failed = Signal(str)
    contact_shown = Signal()
    painted = Signal()
    became_stale = Signal()
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactView")
        self._contact: Contact | None = None
        self._profile: Profile | None = None
        self._api_name = ""
        self._related: Related | None = None
        self._client_problem = ""
        self._are_fields_due = False
        self._can_retry = False
        self._is_unpainted = False
        self._copier = ContactClipboard(self)
        self._copier.copied.connect(self.copied)
        self._body = QWidget()
        self._header = ContactHeader(self._copier)
        self._tabs = TabBar()
        self._copy_all = self._header.action_bar.copy_all
        self._details = DetailsPage(self._copier, self._tabs)
        self._json = JsonView(self._copier)
        self._pages = QStackedWidget()
        self._stale_mark = StaleMark(self._body, self._header, self._copier, self)
        self._stale_mark.became_stale.connect(self.became_stale)
        # Painting waits for pending events, such as a key press.
        self._paint_timer = QTimer(self, singleShot=True)
        self._paint_timer.setInterval(0)
        self._paint_timer.timeout.connect(self._paint)
        self._unseen_timer = QTimer(self, singleShot=True)
        self._unseen_timer.setInterval(_UNSEEN_MS)
        self._unseen_timer.timeout.connect(self._report_painted)
        self._build()
        self._tint()
        self._body.hide()

    @property
    def last_stop(self) -> QWidget:
        """The last tab stop."""
        return self._json.last_stop

    @property
    def contact(self) -> Contact | None:
        """The contact on the screen."""
        return self._contact

    @property
    def profile(self) -> Profile | None:
        """The profile by which the contact was looked up."""
        return self._profile

    @property
    def api_name(self) -> str:
        """The name of the profile's API for people."""
        return self._api_name

    @property
    def details(self) -> RelatedDetails | None:
        """The contact's client, once it is loaded."""
        return self._related.details if self._related else None

    @property
    def is_stale(self) -> bool:
        """Whether the contact is not the one looked up last."""
        return self._stale_mark.is_stale

    @property
    def identity(self) -> str:
        """The line that identifies the contact, and marks an older one; empty without a contact."""
        if self._contact is None or self._profile is None:
            return ""
        identify = contact_text.stale_text if self.is_stale else contact_text.identity_text
        return identify(self._contact, self._profile, self._api_name, contact_text.IN_TEXT)

    def build_ahead(self) -> Iterator[None]:
        """Build, step by step, what the first contact needs."""
        return self._details.build_ahead()

    def show_contact(self, contact: Contact, profile: Profile, api_name: str, environment: str = NONE) -> None:
        """Show a contact in place of the last one, as the current one.

        Args:
            contact: the contact.
            profile: the profile by which it was looked up.
            api_name: the name of its API for people.
            environment: of the profile, one of ``ENVIRONMENTS``.
        """
        is_same = self._contact is not None and contact_text.shown_id(contact) == contact_text.shown_id(self._contact)
        self._contact, self._profile, self._api_name = contact, profile, api_name
        self._related, self._client_problem = None, ""
        self._are_fields_due = True
        self.setUpdatesEnabled(False)
        try:
            self._stale_mark.end()
            self._header.show_contact(contact, profile, api_name, environment)
            # A receiver may show the client with the fields; then they are shown only once.
            self.contact_shown.emit()
            if self._are_fields_due:
                self._show_fields()
        except Exception:
            # After any fault, which the caller reports, nothing may copy, export or offer half of a contact.
            self._contact = None
            raise
        self._body.show()
        if not is_same:
            self._details.verticalScrollBar().setValue(0)
        self._is_unpainted = True
        self._unseen_timer.start()
        self._paint_timer.start()

    def announce_found(self) -> None:
        """Announce the contact to screen readers."""
        if self._contact is not None:
            announce(self, contact_text.found_text(self._contact))

    def show_related(self, related: Related | None, problem: str = "") -> None:
        """Show the client of the contact, or why there is none.

        Args:
            related: its state; ``None`` if the API has no clients.
            problem: why it could not be loaded, in one sentence.
        """
        self._related, self._client_problem = related, problem
        self.setUpdatesEnabled(False)
        self._header.show_company(self.details.name if self.details else "")
        self._show_fields()
        self._paint_timer.start()

    def offer_retry(self, is_possible: bool) -> None:
        """Show or hide the Retry button, which also hides unless the client is missing."""
        self._can_retry = is_possible
        self._show_retry()

    def clear(self) -> None:
        """Show no contact."""
        had_contact = self._contact is not None
        self._contact = self._profile = None
        self._related, self._client_problem = None, ""
        self._api_name = ""
        self._stale_mark.end()
        self._body.hide()
        if had_contact:
            self.became_stale.emit()

    def mark_stale(self, reason: str = "", *, soon: bool = False) -> None:
        """Mark the contact as not the one looked up last: show a banner and fade the rest.

        Args:
            reason: why, in place of the usual reason.
            soon: whether a response may arrive within milliseconds. Then only copied texts are marked at once, and the
                screen a little later.
        """
        if self._contact is not None and self._profile is not None:
            self._stale_mark.mark(self._contact, self._profile, self._api_name, reason, soon=soon)

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable or disable the mail, call and link buttons, and the Retry button of the client."""
        self._details.client_status.retry_button.setEnabled(enabled)
        self._header.action_bar.set_open_enabled(enabled)
        self._details.set_actions_enabled(enabled)

    def copy_all(self) -> None:
        """Copy all of the contact as readable text; its first line identifies it and marks an older one."""
        if self._contact is not None and self._profile is not None:
            contact = with_details(self._contact, self.details)
            text = partial(
                contact_text.full_text, contact, self._profile, self._api_name, self.is_stale, self._client_status()
            )
            self._copier.copy(text, self.tr("all fields"), self._copy_all.confirm)

    @property
    def copyable(self) -> tuple[bool, bool, bool]:
        """Whether the contact has an e-mail address, a telephone number and a postal address."""
        if (contact := self._contact) is None:
            return False, False, False
        has_email, has_phone = (main_field(contact, kind) is not None for kind in (Kind.EMAIL, Kind.PHONE))
        return has_email, has_phone, bool(main_values.address_text(with_details(contact, self.details)))

    def copy_value(self, kind: str) -> None:
        """Copy the first value of a kind: ``email`` or ``phone``."""
        if self._contact is not None and (field := main_field(self._contact, Kind(kind))):
            self._copier.copy_value(FieldText(field), self._copy_all.confirm)

    def copy_address(self) -> None:
        """Copy the postal address as lines; a contact without one has that of its client."""
        if self._contact is None:
            return
        if text := main_values.address_text(with_details(self._contact, self.details)):
            self._copier.copy(lambda: text, self.tr("address"), self._copy_all.confirm)

    def copy_line(self) -> None:
        """Copy one line that identifies the contact, for a ticket."""
        if self._contact is not None and self._profile is not None:
            text = main_values.line_text(self._contact, self._profile, self._api_name, self.is_stale)
            self._copier.copy(lambda: text, self.tr("one line"), self._copy_all.confirm)

    def copy_text(self, make_text: Callable[[], str], name: str) -> None:
        """Copy a text that others make from the contact; confirmed like every copy.

        Args:
            make_text: returns the text; called on a thread.
            name: names the text in the status bar.
        """
        self._copier.copy(make_text, name, self._copy_all.confirm)

    def set_copy_actions(self, actions: Sequence[QAction]) -> None:
        """Set the actions in the menu beside the copy button."""
        self._header.action_bar.set_copy_actions(actions)

    def copy_json(self) -> None:
        """Copy all of the JSON as received."""
        self._json.copy()

    def show_details(self) -> None:
        """Show the panes."""
        self._tabs.setCurrentIndex(0)

    def show_json(self) -> None:
        """Show the JSON."""
        self._tabs.setCurrentIndex(1)

    def find_in_json(self) -> None:
        """Show the JSON and focus the search field."""
        self.show_json()
        self._json.focus_search()

    def _build(self) -> None:
        self._tabs.setObjectName("contactTabs")
        self._tabs.setAccessibleName(self.tr("How the contact is shown"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("&Details"))
        self._tabs.addTab(self.tr("&JSON"))
        self._tabs.currentChanged.connect(self._show_page)
        self._copy_all.clicked.connect(self.copy_all)
        self._details.opening_failed.connect(self.opening_failed)
        self._details.client_status.retry_requested.connect(self.retry_requested)
        self._header.action_bar.opening_failed.connect(self.opening_failed)

        unit = tokens.UNIT
        self._json.setContentsMargins(unit * 2, 0, unit * 2, unit * 2)
        self._pages.addWidget(self._details)
        self._pages.addWidget(self._json)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        # Layouts are added before they have items: see ``FieldRow``.
        framed = QVBoxLayout()
        framed.setContentsMargins(unit * 2, max(unit - self._header.above, 0), unit * 2, 0)
        column.addLayout(framed)
        framed.addWidget(self._header)
        switch = QHBoxLayout()
        switch.setContentsMargins(unit * 2, 0, unit * 2, 0)
        column.addLayout(switch)
        switch.addWidget(self._tabs)
        switch.addStretch()
        column.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self.setTabOrder(self._header.action_bar.last_stop, self._tabs)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Report the first paint of a contact, once the widgets in this one are painted as well."""
        super().paintEvent(event)
        if self._is_unpainted:
            QTimer.singleShot(0, self, self._report_painted)

    def _report_painted(self) -> None:
        if self._is_unpainted:
            self._is_unpainted = False
            self._unseen_timer.stop()
            self.painted.emit()

    def _show_fields(self) -> None:
        if self._contact is None:
            return
        is_update, self._are_fields_due = not self._are_fields_due, False
        contact = with_details(self._contact, self.details)
        status = None if self._related is None else self._client_status()
        self._details.show_contact(contact, status, is_update=is_update)
        self._show_retry()
        self._json.show_source(contact.source, self.details.source if self.details else None)

    def _client_status(self) -> str:
        if self._related is None:
            return ""
        return self._client_problem or client_text.state_text(self._related, self._api_name)

    def _show_retry(self) -> None:
        is_missing = self._related is not None and self._related.state in _MISSING
        self._details.client_status.retry_button.setVisible(is_missing and self._can_retry)

    def _paint(self) -> None:
        # Finish the layout first, or everything is painted twice. A size change moves up one layout per pass.
        for _ in range(_LAYOUT_LEVELS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)

    def _show_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)

    def _tint(self) -> None:
        self._stale_mark.tint()
