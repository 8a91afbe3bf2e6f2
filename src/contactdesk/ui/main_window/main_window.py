"""The main window: shows the course of a lookup in its parts, from the lookup bar to the status bar."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from contactdesk.ui.main_window.contact_actions import ContactActions
from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.main_window.menus import Menus, connect
from contactdesk.ui.main_window.pages import Pages
from contactdesk.ui.main_window.status_bar import StatusBar
from contactdesk.ui.main_window.status_text import response_info_text
from contactdesk.ui.main_window.window_content import WindowContent
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.dropped_files import local_files
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.screen_size import largest_size, resize_within_screen
from contactdesk.ui.widgets.typed_text import is_paste, typed_text

if TYPE_CHECKING:
    from contactdesk.model.contact import Contact
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.model.related import Related
    from contactdesk.ui.contact.contact_view import ContactView

_MIN_WIDTH, _MIN_HEIGHT = 720, 480


class MainWindow(QMainWindow):
    """The main window. Controllers connect to its parts, and call its methods to show what happens.

    Attributes:
        bar: the lookup bar.
        menus: the actions.
        pages: the contact and the pages in its place.
        content: all of it between the menus and the status bar.
        status: the text of the status bar.
        export_button: exports the contact on the page.
        first_run_page: shown while there is no profile.
        message_page: shown while there is a profile and no contact.
        was_painted: whether it has been on the screen.
        was_closed: whether somebody has closed it.
        new_connection_requested: the settings are to open on a new connection.
        close_requested: the window is to be closed.
        contact_view_built: the contact's view exists from now on.
        files_dropped: files were dropped on the window (their paths).
    """

    new_connection_requested = Signal()
    close_requested = Signal()
    contact_view_built = Signal()
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Contact Desk"))
        # Screen readers speak each change of a title that has no name beside it: the contact would be spoken twice.
        self.setAccessibleName(self.tr("Contact Desk"))
        self.setAcceptDrops(True)
        resize_within_screen(self, QSize(1040, 680))
        self.was_painted = False
        self.was_closed = False
        self._is_waiting = False
        self._again: tuple[str, str] | None = None
        self.menus = Menus(self)
        self.bar = LookupBar(self)
        self.pages = Pages(self)
        self.first_run_page, self.message_page = self.pages.first_run_page, self.pages.message_page
        status_bar = StatusBar(self)
        self.setStatusBar(status_bar)
        self.status, self.export_button = status_bar.status, status_bar.export_button
        self._actions = ContactActions(self.menus, self.pages, self.export_button, self)
        self.content = WindowContent(self.bar, self.pages, self.export_button, self)
        self.setCentralWidget(self.content)
        set_reading_order(self.content, status_bar)
        self._connect()
        self._show_empty()
        self.bar.focus_id()
        self._set_minimum_size()

    def _set_minimum_size(self) -> None:
        """Make the window at least so wide that no button is cut off; where the screen has no room, it scrolls."""
        width = max(_MIN_WIDTH, self.content.bars_width)
        self.setMinimumSize(QSize(width, _MIN_HEIGHT).boundedTo(largest_size(self)))

    def _connect(self) -> None:
        bar, menus = self.bar, self.menus
        bar.refused.connect(self.show_refused)
        self.first_run_page.add_requested.connect(self.new_connection_requested)
        self.message_page.previous_requested.connect(self._show_previous)
        self.content.add_requested.connect(self.new_connection_requested)
        self.content.examples_requested.connect(menus.what_can_i_try.trigger)
        self.content.bars_changed.connect(self._set_minimum_size)
        self.content.list_requested.connect(self.show_list)
        self.pages.contact_view_built.connect(self._connect_contact_view)
        connect(menus.quit, self.close)
        connect(menus.look_up, bar.submit)
        connect(menus.ask_all, bar.submit_to_all)
        connect(menus.focus_id, bar.focus_id)
        connect(menus.show_list, self.show_list)
        connect(menus.next_profile, bar.choose_next)
        connect(menus.previous_profile, lambda: bar.choose_next(-1))
        menus.set_demo(False)

    @property
    def contact_view(self) -> "ContactView":
        """The contact; built when first used, since the first paint does not need it."""
        return self.pages.contact_view

    def _connect_contact_view(self) -> None:
        self.contact_view.copied.connect(self.status.notify)
        self.contact_view.opening_failed.connect(self._show_opening_failed)
        self.contact_view_built.emit()

    @property
    def contact(self) -> "Contact | None":
        """The contact on the page, current or older; ``None`` while another page is shown."""
        return self.pages.contact

    @property
    def is_waiting(self) -> bool:
        """Whether a lookup runs."""
        return self._is_waiting

    @property
    def again(self) -> tuple[str, str] | None:
        """The profile's id and the contact ID of the contact or failure on the page.

        ``None`` after a change of profile, until the next result.
        """
        return self._again

    def set_profiles(self, profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]", chosen_id: str) -> None:
        """Set the profiles to choose from; without any, show the first-run page."""
        self.bar.set_profiles(profiles, apis, chosen_id)
        self.content.update_banner()
        self._set_minimum_size()
        self.menus.set_ready(has_profiles=bool(profiles))
        if not profiles:
            self._show_page(self.first_run_page)
            self.first_run_page.focus_first()
            self.first_run_page.announce()
        elif self.pages.currentWidget() is self.first_run_page:
            self._show_page(self.message_page)
            self._show_empty()
            self.bar.focus_id()

    def show_demo_banner(self, invented: Collection[str] = ()) -> None:
        """Show the banner of the demonstration, and no contact until something is looked up in it.

        Args:
            invented: the ids of the demo's own profiles.
        """
        self.content.show_banner(invented)
        self.menus.set_demo(True)
        self._drop_contact()

    def leave_demo(self) -> None:
        """Remove the banner and everything that the demonstration has shown."""
        self.content.remove_banner()
        self.menus.set_demo(False)
        self.bar.set_id("")
        self._drop_contact()
        self._set_minimum_size()

    def show_waiting(self, text: str, contact_id: str) -> None:
        """Show that a lookup runs. Mark a contact on the page as older, and disable its mail, call and link buttons."""
        self._is_waiting = True
        self.menus.cancel.setEnabled(True)
        self.bar.show_waiting(text)
        self.status.set_status("")
        if self.contact is None:
            self._again = None
            self.pages.set_waiting(contact_id)
            self._show_message()
        else:
            self.contact_view.set_actions_enabled(False)
            self._mark_stale(self.tr("being looked up again") if self._is_shown(contact_id) else "", soon=True)
        self._update_again()

    def show_contact(self, contact: "Contact", profile: "Profile", api_name: str) -> None:
        """Show the contact that a lookup returned."""
        self._end_waiting()
        from contactdesk.ui.contact.contact_title import contact_title

        environment = self.bar.environment(profile)
        self.contact_view.show_contact(contact, profile, api_name, environment)
        self._show_page(self.contact_view)
        self._set_again(profile.id, contact.asked_id)
        # Qt adds the program's name where the platform does so.
        self.setWindowTitle(contact_title(contact, environment))
        if info := contact.response_info:
            self.status.set_status(response_info_text(info), info.received_at)
        self.bar.focus_after_lookup()
        # Screen readers speak the focus first.
        self.contact_view.announce_found()

    def show_older(self, contact: "Contact", profile: "Profile", api_name: str, reason: str = "") -> None:
        """Show a contact of an earlier lookup, marked as an older one, with all its actions.

        Args:
            contact: the contact.
            profile: the profile by which it was looked up.
            api_name: the name of its API for people.
            reason: why it is an older one, in place of the usual reason.
        """
        self.contact_view.show_contact(contact, profile, api_name, self.bar.environment(profile))
        self._show_page(self.contact_view)
        self._mark_stale(reason)
        if profile.id == self.bar.profile_id:
            self._set_again(profile.id, contact.asked_id)
        else:
            self._set_again()

    def set_list(self, text: str) -> None:
        """Lead back to a list from every other page; the page of the list is the caller's to fill.

        Args:
            text: the name of the list and how far it is.
        """
        self.menus.show_list.setEnabled(True)
        self.content.set_list(text)

    def show_list(self) -> None:
        """Show the page of the list."""
        self._show_page(self.pages.bulk_view)
        self._set_again()
        self.status.set_status("")
        self.pages.bulk_view.focus_first()

    def drop_list(self) -> None:
        """Leave the page of the list for good."""
        self.menus.show_list.setEnabled(False)
        self.content.set_list("")
        if self.pages.is_list_shown:
            self._show_page(self.message_page)
            self._show_empty()
            self.bar.focus_id()

    def show_related(self, related: "Related | None", problem: str = "") -> None:
        """Show the client of the contact on the screen; see ``ContactView.show_related``."""
        self.contact_view.show_related(related, problem)
        self._actions.update_client()

    def show_failed(self, title: str, status: str, profile: "Profile", contact_id: str) -> None:
        """Show that the lookup failed, in place of the contact; the failure dialog explains it.

        Args:
            title: what happened, in a few words.
            status: the same for the status bar, with figures.
            profile: the profile of the lookup.
            contact_id: its ID.
        """
        self._end_waiting()
        self.pages.set_failed(title, self.menus.again.shortcut(), contact_id, profile.name)
        if self.pages.is_list_shown:
            self._show_page(self.message_page)
        self._show_message()
        self._set_again(profile.id, contact_id)
        self.status.set_status(status)
        self.bar.focus_after_lookup()

    def show_fault(self, title: str, status: str) -> None:
        """Show that the program itself failed outside a lookup; a contact stays on the page, marked as an older one."""
        self._mark_stale(self.tr("a fault occurred"))
        self.status.set_status(status)
        if self.contact is None:
            self.pages.set_message(title)
            self._show_message()

    def show_cancelled(self) -> None:
        """Show that the lookup was cancelled."""
        self.show_idle()
        self._mark_stale(self.tr("the last lookup was cancelled"))
        self.status.set_status(self.tr("Cancelled"))
        if self.contact is None:
            announce(self, self.tr("Cancelled"))
        self.bar.focus_after_lookup()

    def show_idle(self) -> None:
        """Show that the lookup that ran was stopped."""
        self._end_waiting()
        if self.contact is None:
            self._show_empty()

    def show_refused(self) -> None:
        """Show that the entered ID was not sent, and mark a contact on the page as older."""
        self._mark_stale(self.tr("not the ID that you entered last"))
        self.status.set_status(self.tr("Nothing was sent"))
        if self.pages.is_message_shown:
            self._show_empty()

    def show_asked_all(self) -> None:
        """Mark a contact on the page as an older one, since every profile is asked for an ID now."""
        self._mark_stale(self.tr("every profile was asked since"))

    def profile_changed(self) -> None:
        """Mark the contact on the page as one of the profile chosen before."""
        self._mark_stale(self.tr("profile changed"))
        self._set_again()
        self.status.set_status("")
        if self.pages.is_message_shown:
            self._show_empty()

    def _show_opening_failed(self, address: str) -> None:
        self.status.notify(self.tr("No program opens {address}").format(address=one_line(address, 60)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint."""
        super().paintEvent(event)
        self.was_painted = True

    def showEvent(self, event: QShowEvent) -> None:
        """Focus the ID field."""
        super().showEvent(event)
        self.bar.focus_id()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave closing to the session, which ends what still runs."""
        event.ignore()
        self.was_closed = True
        self.close_requested.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files: they hold lists."""
        if local_files(event.mimeData()) and self.menus.look_up_list.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit the dropped files."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on to the ID field what is typed or pasted where nothing takes it: on a value, a button, the page."""
        if is_paste(event):
            self.bar.paste()
        elif text := typed_text(event):
            self.bar.take_typed(text)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Focus the ID field if the window becomes active without a focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget() is None:
            self.bar.focus_id()

    def _end_waiting(self) -> None:
        self._is_waiting = False
        self.bar.show_idle()
        self.menus.cancel.setEnabled(False)
        if self.pages.has_contact_view:
            self.contact_view.set_actions_enabled(True)
        self._update_again()

    def _set_again(self, profile_id: str = "", contact_id: str = "") -> None:
        self._again = (profile_id, contact_id) if profile_id else None
        self._update_again()

    def _update_again(self) -> None:
        self.menus.again.setEnabled(self._again is not None and not self._is_waiting)

    def _is_shown(self, contact_id: str) -> bool:
        """Return whether the contact on the screen was looked up by this ID in the chosen profile."""
        profile = self.contact_view.profile if self.contact else None
        is_same_profile = profile is not None and profile.id == self.bar.profile_id
        return is_same_profile and self.contact is not None and self.contact.asked_id == contact_id

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._actions.update_page()
        if self.contact is None:
            self.setWindowTitle(self.tr("Contact Desk"))

    def _show_message(self) -> None:
        """Show the message in place of a contact, but not of a list, and not while there is no profile yet."""
        if self.pages.currentWidget() is not self.first_run_page and not self.pages.is_list_shown:
            self._show_page(self.message_page)

    def _show_previous(self) -> None:
        contact, before = self.pages.last_contact, self.contact_view.profile
        # The profile as it is now: it may have been renamed.
        if contact and before and (profile := self.bar.find_profile(before.id)):
            self.show_older(contact, profile, self.contact_view.api_name)
            self.bar.focus_id()

    def _mark_stale(self, reason: str = "", *, soon: bool = False) -> None:
        """Mark the contact on the screen as an older one."""
        if (contact := self.contact) is None:
            return
        was_stale = self.contact_view.is_stale
        self.contact_view.mark_stale(reason, soon=soon)
        if was_stale:
            return
        # The status belongs to the lookup of the contact that is older now.
        self.status.set_status("")
        self.setWindowTitle(self.tr("Contact Desk"))
        self._actions.mark_older(contact)

    def _drop_contact(self) -> None:
        self._end_waiting()
        if self.pages.has_contact_view:
            self.contact_view.clear()
        self.status.set_status("")
        self._show_empty()

    def _show_empty(self) -> None:
        self._again = None
        self.pages.set_empty()
        self._show_message()
        self._update_again()
