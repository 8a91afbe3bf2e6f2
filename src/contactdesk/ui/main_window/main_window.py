"""The main window: lookup bar, the contact or a placeholder page, status bar."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QWidget

from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.main_window.menus import Menus, connect
from contactdesk.ui.main_window.placeholder_pages import FirstRunPage, ResultPage
from contactdesk.ui.main_window.status_bar import StatusLabel
from contactdesk.ui.main_window.status_text import response_info_text
from contactdesk.ui.safe_text import for_menu, one_line, short_line, without_middle
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button, set_button_text
from contactdesk.ui.widgets.screen_size import largest_size, resize_within_screen
from contactdesk.ui.widgets.typed_text import is_paste, typed_text
from contactdesk.ui.widgets.window_scroll import WindowColumn, WindowScroll

if TYPE_CHECKING:
    from contactdesk.model.contact import Contact
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.model.related import Related
    from contactdesk.ui.contact.contact_view import ContactView
    from contactdesk.ui.main_window.demo_banner import DemoBanner
    from contactdesk.ui.main_window.notice_bar import NoticeBar

_MIN_WIDTH, _MIN_HEIGHT = 720, 480


class MainWindow(QMainWindow):
    """The main window. Controllers connect to its parts, and call its methods to show what happens.

    Attributes:
        bar: the lookup bar.
        menus: the actions.
        status: the text of the status bar.
        first_run_page: shown while there is no profile.
        message_page: shown while there is a profile and no contact.
        was_painted: whether it has been on the screen.
        was_closed: whether somebody has closed it.
        new_connection_requested: the settings are to open on a new connection.
        close_requested: the window is to be closed.
        contact_view_built: the contact's view exists from now on.
    """

    new_connection_requested = Signal()
    close_requested = Signal()
    contact_view_built = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Contact Desk"))
        resize_within_screen(self, QSize(1040, 680))
        self.was_painted = False
        self.was_closed = False
        self._is_waiting = False
        self._contact_view: ContactView | None = None
        self._banner: DemoBanner | None = None
        self._notice_bar: NoticeBar | None = None
        self._invented: frozenset[str] = frozenset()
        self._is_last_kept = False
        self._again: tuple[str, str] | None = None
        self.menus = Menus(self)
        self.bar = LookupBar(self)
        self.first_run_page = FirstRunPage(self)
        self.message_page = ResultPage("emptyPage", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.message_page)
        self.stack.addWidget(self.first_run_page)
        self._build_status_bar()
        central = QWidget(self)
        self._column = WindowColumn(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(_line(central))
        scroll = WindowScroll(self)
        scroll.setWidget(central)
        self.setCentralWidget(scroll)
        self._connect()
        self._show_empty()
        self.bar.focus_id()
        self._set_minimum_size()

    def _set_minimum_size(self) -> None:
        """Make the window at least so wide that no button is cut off; where the screen has no room, it scrolls."""
        rows = [row for row in (self.bar, self._banner, self._notice_bar) if row]
        width = max(_MIN_WIDTH, *(row.minimumSizeHint().width() for row in rows))
        self.setMinimumSize(QSize(width, _MIN_HEIGHT).boundedTo(largest_size(self)))

    def _build_status_bar(self) -> None:
        self.status = StatusLabel(self)
        self.export_button = push_button("exportButton", self.tr("E&xport JSON…"), self)
        self.export_button.setEnabled(False)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        # The bar itself adds two pixels before its first widget.
        bar.setContentsMargins(2 * UNIT - 2, UNIT // 2, 2 * UNIT, UNIT // 2)
        bar.addWidget(self.status, 1)
        bar.addPermanentWidget(self.export_button)

    def _connect(self) -> None:
        bar, menus = self.bar, self.menus
        bar.refused.connect(self.show_refused)
        bar.profile_chosen.connect(self._update_banner)
        self.first_run_page.add_requested.connect(self.new_connection_requested)
        self.message_page.previous_requested.connect(self._show_previous)
        connect(menus.quit, self.close)
        connect(menus.copy_line, lambda: self.contact_view.copy_line())
        connect(menus.copy_email, lambda: self.contact_view.copy_value("email"))
        connect(menus.copy_phone, lambda: self.contact_view.copy_value("phone"))
        connect(menus.copy_address, lambda: self.contact_view.copy_address())
        connect(menus.copy_all, lambda: self.contact_view.copy_all())
        connect(menus.copy_json, lambda: self.contact_view.copy_json())
        connect(menus.find, lambda: self.contact_view.find_in_json())
        connect(menus.details, lambda: self.contact_view.show_details())
        connect(menus.json, lambda: self.contact_view.show_json())
        connect(menus.look_up, bar.submit)
        connect(menus.focus_id, bar.focus_id)
        connect(menus.next_profile, bar.choose_next)
        connect(menus.previous_profile, lambda: bar.choose_next(-1))
        menus.set_demo(False)

    @property
    def contact_view(self) -> "ContactView":
        """The contact; built when first used, since the first paint does not need it."""
        if self._contact_view is None:
            from contactdesk.ui.contact.contact_view import ContactView

            view = self._contact_view = ContactView(self)
            view.copied.connect(self.status.notify)
            view.opening_failed.connect(self._show_opening_failed)
            menus = self.menus
            parts = (menus.copy_email, menus.copy_phone, menus.copy_address, menus.copy_line)
            view.set_copy_actions((*parts, menus.copy_all, menus.copy_json))
            self.stack.addWidget(view)
            self._set_tab_order(view)
            self.contact_view_built.emit()
        return self._contact_view

    def _set_tab_order(self, view: "ContactView") -> None:
        """Let the Tab key go from the contact to the notice, to the export button, and last to the banner."""
        self.setTabOrder(view.last_stop, self.export_button)
        if notice_bar := self._notice_bar:
            self.setTabOrder(view.last_stop, notice_bar.close_button)
        if banner := self._banner:
            self.setTabOrder(self.export_button, banner.examples_button)
            self.setTabOrder(banner.examples_button, banner.add_button)

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

    @property
    def contact(self) -> "Contact | None":
        """The contact on the page, current or older; ``None`` while another page is shown."""
        view = self._contact_view
        return view.contact if view and self.stack.currentWidget() is view else None

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
        self._update_banner()
        self._set_minimum_size()
        self.menus.set_ready(has_profiles=bool(profiles))
        if not profiles:
            self._show_page(self.first_run_page)
            self.first_run_page.setFocus()
        elif self.stack.currentWidget() is self.first_run_page:
            self._show_page(self.message_page)
            self._show_empty()
            self.bar.focus_id()

    def show_demo_banner(self, invented: Collection[str] = ()) -> None:
        """Show the banner of the demonstration.

        Args:
            invented: the ids of the demo's own profiles.
        """
        from contactdesk.ui.main_window.demo_banner import DemoBanner

        if self._banner is None:
            self._banner = DemoBanner(self)
            self._banner.add_button.clicked.connect(self.new_connection_requested)
            self._banner.examples_button.clicked.connect(self.menus.what_can_i_try.trigger)
            self._column.insertWidget(0, self._banner)
            self._set_minimum_size()
        self._invented = frozenset(invented)
        self._update_banner()
        self.menus.set_demo(True)
        self.profile_changed()

    def leave_demo(self) -> None:
        """Remove the banner and everything that the demonstration has shown."""
        if banner := self._banner:
            self._banner = None
            self._invented = frozenset()
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._end_waiting()
        if self._contact_view:
            self._contact_view.clear()
        self.menus.set_demo(False)
        self.status.set_status("")
        self.bar.set_id("")
        self._show_empty()
        self._set_minimum_size()

    def _update_banner(self) -> None:
        chosen = self.bar.profile_id
        if self._banner:
            self._banner.set_real(is_real=bool(chosen) and chosen not in self._invented)

    def show_notice(self, text: str) -> None:
        """Show what a service announces, above the status bar, until the user closes it."""
        from contactdesk.ui.main_window.notice_bar import NoticeBar

        if self._notice_bar is None:
            self._notice_bar = NoticeBar(self)
            self._notice_bar.closed.connect(self.bar.focus_id)
            self._column.addWidget(self._notice_bar)
            self._set_tab_order(self.contact_view)
            self._set_minimum_size()
        self._notice_bar.show_text(text)

    def hide_notice(self) -> None:
        """Hide what a service announced."""
        if self._notice_bar:
            self._notice_bar.hide()

    def show_waiting(self, text: str, contact_id: str) -> None:
        """Show that a lookup runs. Mark a contact on the page as older, and disable its mail, call and link buttons."""
        self._is_waiting = True
        self.menus.cancel.setEnabled(True)
        self.bar.show_waiting(text)
        self.status.set_status("")
        if self.contact is None:
            self._again = None
            self._show_message(self.tr("Looking up {id}").format(id=one_line(contact_id, 40)), "", has_offer=False)
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

    def show_related(self, related: "Related | None", problem: str = "") -> None:
        """Show the client of the contact on the screen; see ``ContactView.show_related``."""
        self.contact_view.show_related(related, problem)
        if self.contact:
            self.menus.export_with_client.setEnabled(self.contact_view.details is not None)
            self.menus.set_copyable(*self.contact_view.copyable)

    def show_failed(self, title: str, status: str, profile: "Profile", contact_id: str) -> None:
        """Show that the lookup failed, in place of the contact; the failure dialog explains it.

        Args:
            title: what happened, in a few words.
            status: the same for the status bar, with figures.
            profile: the profile of the lookup.
            contact_id: its ID.
        """
        self._end_waiting()
        key = self.menus.again.shortcut()
        text = self.tr("Press {key} to look up {id} in {profile} again.").format(
            key=key.toString(key.SequenceFormat.NativeText),
            id=short_line(contact_id, 40),
            profile=short_line(profile.name, 40),
        )
        self._show_message(title, text)
        self._set_again(profile.id, contact_id)
        self.status.set_status(status)
        self.bar.focus_after_lookup()

    def show_fault(self, title: str, status: str) -> None:
        """Show that the program itself failed outside a lookup; a contact stays on the page, marked as an older one."""
        self._mark_stale(self.tr("a fault occurred"))
        self.status.set_status(status)
        if self.contact is None:
            self._show_message(title, "")

    def show_cancelled(self) -> None:
        """Show that the lookup was cancelled."""
        self.show_idle()
        self._mark_stale(self.tr("the last lookup was cancelled"))
        self.status.set_status(self.tr("Cancelled"))
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
        if self.contact is None and self.stack.currentWidget() is self.message_page:
            self._show_empty()

    def profile_changed(self) -> None:
        """Mark the contact on the page as one of the profile chosen before."""
        self._mark_stale(self.tr("profile changed"))
        self._set_again()
        self.status.set_status("")
        if self.contact is None and self.stack.currentWidget() is self.message_page:
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
        if self._contact_view:
            self._contact_view.set_actions_enabled(True)
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
        """Show a page, and let export and copying act only on a contact that is on it."""
        self.stack.setCurrentWidget(page)
        is_present = self.contact is not None
        self.menus.set_contact_present(is_present)
        self.menus.export_with_client.setEnabled(is_present and self.contact_view.details is not None)
        if is_present:
            self.menus.set_copyable(*self.contact_view.copyable)
        self.export_button.setEnabled(is_present)
        self._set_export_texts(self.tr("E&xport JSON…"), self.tr("Export with &client…"))
        if not is_present:
            self.setWindowTitle(self.tr("Contact Desk"))

    def _show_message(self, title: str, text: str, *, has_offer: bool = True) -> None:
        """Show a message in place of a contact, and offer the contact that was shown before."""
        self.message_page.set_text(title, text)
        contact = self.last_contact if has_offer and self._is_last_kept else None
        self.message_page.offer_previous(self._offer_text(contact) if contact else "")
        if self.stack.currentWidget() is not self.first_run_page:
            self._show_page(self.message_page)

    def _offer_text(self, contact: "Contact") -> str:
        contact_id = without_middle(for_menu(contact.id or contact.asked_id), 24)
        if name := for_menu(contact.name, 40):
            return self.tr("Show {name} (ID {id}) &again").format(name=name, id=contact_id)
        return self.tr("Show ID {id} &again").format(id=contact_id)

    def _show_previous(self) -> None:
        view = self._contact_view
        if view and view.contact and view.profile:
            self.show_older(view.contact, view.profile, view.api_name)
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
        whose = for_menu(contact.name or contact.asked_id, 24).rstrip("…")
        self._set_export_texts(
            self.tr("E&xport older: {name}…").format(name=whose),
            self.tr("Export older with &client: {name}…").format(name=whose),
        )

    def _set_export_texts(self, text: str, with_client: str) -> None:
        self.menus.export.setText(text)
        self.menus.export_with_client.setText(with_client)
        set_button_text(self.export_button, text)
        self.export_button.setToolTip(self.tr("Save the contact as the service sent it (Ctrl+S)"))

    def _show_empty(self) -> None:
        self._again = None
        self._show_message(
            self.tr("Who is it?"), self.tr("Paste a contact's ID above and press Enter to see who it is.")
        )
        self._update_again()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
