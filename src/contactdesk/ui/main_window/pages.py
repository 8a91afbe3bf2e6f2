"""The pages of the main window: the contact, or in its place a message, a list or the page of the first start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from contactdesk.ui.main_window.placeholder_pages import FirstRunPage, ResultPage
from contactdesk.ui.safe_text import for_menu, one_line, short_line, without_middle

if TYPE_CHECKING:
    from contactdesk.model.contact import Contact
    from contactdesk.ui.bulk.bulk_view import BulkView
    from contactdesk.ui.contact.contact_view import ContactView


class Pages(QStackedWidget):
    """Holds the pages, of which one is shown.

    Attributes:
        first_run_page: shown while there is no profile.
        message_page: shown while there is a profile and no contact.
        contact_view_built: the contact's view exists from now on.
    """

    contact_view_built = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact_view: ContactView | None = None
        self._bulk_view: BulkView | None = None
        self._is_last_kept = False
        self.first_run_page = FirstRunPage(self)
        self.message_page = ResultPage("emptyPage", self)
        self.addWidget(self.message_page)
        self.addWidget(self.first_run_page)

    @property
    def contact_view(self) -> "ContactView":
        """The contact; built when first used, since the first paint does not need it."""
        if self._contact_view is None:
            from contactdesk.ui.contact.contact_view import ContactView

            self._contact_view = ContactView(self)
            self.addWidget(self._contact_view)
            self.contact_view_built.emit()
        return self._contact_view

    @property
    def bulk_view(self) -> "BulkView":
        """The page of a list; built when first used."""
        if self._bulk_view is None:
            from contactdesk.ui.bulk.bulk_view import BulkView

            self._bulk_view = BulkView(self)
            self.addWidget(self._bulk_view)
        return self._bulk_view

    @property
    def is_list_shown(self) -> bool:
        """Whether the page shows a list."""
        return self._bulk_view is not None and self.currentWidget() is self._bulk_view

    @property
    def has_contact_view(self) -> bool:
        """Whether the contact's view is built."""
        return self._contact_view is not None

    @property
    def is_message_shown(self) -> bool:
        """Whether the page shows a message, in place of a contact or of the page of the first start."""
        return self.currentWidget() is self.message_page

    @property
    def contact(self) -> "Contact | None":
        """The contact on the page, current or older; ``None`` while another page is shown."""
        view = self._contact_view
        return view.contact if view and self.currentWidget() is view else None

    @property
    def last_contact(self) -> "Contact | None":
        """The contact that is on the page, or was the last one there."""
        return self._contact_view.contact if self._contact_view else None

    def keep_last_contact(self, *, is_kept: bool) -> None:
        """Let the last contact be shown again after a failure, or drop it if it is no longer on the page."""
        self._is_last_kept = is_kept
        if self._contact_view and not is_kept and self.contact is None:
            self._contact_view.clear()
            self.message_page.offer_previous("")

    def set_empty(self) -> None:
        """Set the message of a page on which nothing was looked up."""
        self.set_message(self.tr("Who is it?"), self.tr("Paste a contact's ID above and press Enter to see who it is."))

    def set_waiting(self, contact_id: str) -> None:
        """Set the message while a lookup runs and there is no older contact to show."""
        self.set_message(self.tr("Looking up {id}").format(id=one_line(contact_id, 40)), has_offer=False)

    def set_failed(self, title: str, key: QKeySequence, contact_id: str, profile_name: str) -> None:
        """Set the message after a failed lookup.

        Args:
            title: what happened, in a few words.
            key: looks the ID up again.
            contact_id: the ID of the lookup.
            profile_name: the name of its profile.
        """
        text = self.tr("Press {key} to look up {id} in {profile} again.").format(
            key=key.toString(key.SequenceFormat.NativeText),
            id=short_line(contact_id, 40),
            profile=short_line(profile_name, 40),
        )
        self.set_message(title, text)

    def set_message(self, title: str, text: str = "", *, has_offer: bool = True) -> None:
        """Set the message in place of a contact, and offer the contact that was shown before."""
        self.message_page.set_text(title, text)
        contact = self.last_contact if has_offer and self._is_last_kept else None
        self.message_page.offer_previous(self._offer_text(contact) if contact else "")

    def _offer_text(self, contact: "Contact") -> str:
        contact_id = without_middle(for_menu(contact.id or contact.asked_id), 24)
        if name := for_menu(contact.name, 40):
            return self.tr("Show {name} (ID {id}) &again").format(name=name, id=contact_id)
        return self.tr("Show ID {id} &again").format(id=contact_id)
