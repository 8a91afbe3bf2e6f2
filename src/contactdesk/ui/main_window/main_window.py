"""The window: lookup bar, the contact or what stands in its place, status bar."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.main_window.menus import Menus, connect
from contactdesk.ui.main_window.placeholder_pages import FirstRunPage, MessagePage
from contactdesk.ui.main_window.status_bar import StatusLabel
from contactdesk.ui.main_window.status_text import response_info_text
from contactdesk.ui.safe_text import for_menu, for_title, one_line
from contactdesk.ui.style.tokens import UNIT

if TYPE_CHECKING:
    from contactdesk.model.contact import Contact
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.ui.contact.contact_view import ContactView
    from contactdesk.ui.main_window.demo_banner import DemoBanner

_NARROWEST, _LOWEST = 720, 480


class MainWindow(QMainWindow):
    """The main window. It hears nothing of how a lookup is done; it is told what to show."""

    lookup_requested = Signal(str, str)
    lookup_refused = Signal()
    cancel_requested = Signal()
    again_requested = Signal()
    profile_chosen = Signal(str)
    settings_requested = Signal()
    new_connection_requested = Signal()
    demo_requested = Signal()
    examples_requested = Signal()
    about_requested = Signal()
    export_requested = Signal()
    appearance_chosen = Signal(str)
    close_requested = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Contact Desk"))
        self.resize(1040, 680)
        self.was_painted = False
        self.was_closed = False
        self._contact_view: ContactView | None = None
        self._demo_notice: DemoBanner | None = None
        self._invented: frozenset[str] = frozenset()
        self._panes_state = QByteArray()
        self.menus = Menus(self)
        self.bar = LookupBar(self)
        self.first_run_page = FirstRunPage(self)
        self.message_page = MessagePage("emptyPage", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.message_page)
        self.stack.addWidget(self.first_run_page)
        self._build_status_bar()
        central = QWidget(self)
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(_line(central))
        self.setCentralWidget(central)
        self._connect()
        self._show_empty()
        self.bar.focus_id()
        self._keep_whole()

    def _keep_whole(self) -> None:
        """However large the font is, no button is ever cut off."""
        rows = [row for row in (self.bar, self._demo_notice) if row]
        self.setMinimumSize(max(_NARROWEST, *(row.minimumSizeHint().width() for row in rows)), _LOWEST)

    def _build_status_bar(self) -> None:
        self.status = StatusLabel(self)
        self.export_button = QPushButton(self.tr("E&xport JSON…"), self)
        self.export_button.setObjectName("exportButton")
        self.export_button.setAccessibleName(self.tr("Export JSON"))
        self.export_button.setAutoDefault(False)
        self.export_button.setEnabled(False)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        # The bar itself adds two pixels before its first widget.
        bar.setContentsMargins(2 * UNIT - 2, UNIT // 2, 2 * UNIT, UNIT // 2)
        bar.addWidget(self.status, 1)
        bar.addPermanentWidget(self.export_button)

    def _connect(self) -> None:
        bar, menus = self.bar, self.menus
        bar.lookup_requested.connect(self.lookup_requested)
        bar.refused.connect(lambda: self._mark_stale(self.tr("not the ID that you gave last")))
        bar.refused.connect(self.lookup_refused)
        bar.cancel_requested.connect(self.cancel_requested)
        bar.profile_chosen.connect(self._follow_demo)
        bar.profile_chosen.connect(self.profile_chosen)
        bar.settings_requested.connect(self.settings_requested)
        self.first_run_page.add_requested.connect(self.new_connection_requested)
        self.first_run_page.demo_requested.connect(self.demo_requested)
        self.export_button.clicked.connect(self.export_requested)
        connect(menus.export, self.export_requested.emit)
        connect(menus.quit, self.close)
        connect(menus.copy_all, lambda: self.contact_view.copy_all())
        connect(menus.copy_json, lambda: self.contact_view.copy_json())
        connect(menus.find, lambda: self.contact_view.find_in_json())
        connect(menus.details, lambda: self.contact_view.show_details())
        connect(menus.json, lambda: self.contact_view.show_json())
        connect(menus.look_up, bar.submit)
        connect(menus.again, self.again_requested.emit)
        connect(menus.cancel, self.cancel_requested.emit)
        connect(menus.focus_id, bar.focus_id)
        connect(menus.next_profile, bar.choose_next)
        connect(menus.previous_profile, lambda: bar.choose_next(-1))
        connect(menus.settings, self.settings_requested.emit)
        connect(menus.what_can_i_try, self.examples_requested.emit)
        connect(menus.try_demo, self.demo_requested.emit)
        connect(menus.about, self.about_requested.emit)
        for name, action in menus.appearances.items():
            connect(action, partial(self.appearance_chosen.emit, name))
        menus.set_demo(False)

    @property
    def contact_view(self) -> "ContactView":
        """The panes; built when first needed, since the first paint does without."""
        if self._contact_view is None:
            from contactdesk.ui.contact.contact_view import ContactView

            view = self._contact_view = ContactView(self)
            view.copied.connect(self.status.notify)
            view.opening_failed.connect(self._tell_opening_failed)
            view.panes_splitter.restoreState(self._panes_state)
            self.stack.addWidget(view)
            self._order_stops(view)
        return self._contact_view

    def _order_stops(self, view: "ContactView") -> None:
        """The Tab key goes from the contact to what can be done with it, and last to the notice."""
        self.setTabOrder(view.last_stop, self.export_button)
        if notice := self._demo_notice:
            self.setTabOrder(self.export_button, notice.examples_button)
            self.setTabOrder(notice.examples_button, notice.add_button)

    @property
    def contact(self) -> "Contact | None":
        """The contact on the screen, older or not."""
        return self._contact_view.contact if self._contact_view else None

    def set_profiles(self, profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]", chosen_id: str) -> None:
        """Tells which connections there are; with none, the first-run page stands."""
        self.bar.set_profiles(profiles, apis, chosen_id)
        self._follow_demo()
        self._keep_whole()
        self.menus.set_ready(has_profiles=bool(profiles))
        if not profiles:
            self.stack.setCurrentWidget(self.first_run_page)
            self.first_run_page.setFocus()
        elif self.stack.currentWidget() is self.first_run_page:
            self._show_empty()
            self.bar.focus_id()

    def show_demo_notice(self, invented: Collection[str] = ()) -> None:
        """Says that this is a demonstration, and leads to a real connection.

        Args:
            invented: the ids of the profiles that belong to it.
        """
        from contactdesk.ui.main_window.demo_banner import DemoBanner

        if self._demo_notice is None:
            self._demo_notice = DemoBanner(self)
            self._demo_notice.add_requested.connect(self.new_connection_requested)
            self._demo_notice.examples_requested.connect(self.examples_requested)
            self._column.insertWidget(0, self._demo_notice)
            self._keep_whole()
        self._invented = frozenset(invented)
        self._follow_demo()
        self.menus.set_demo(True)
        self._show_empty()

    def _follow_demo(self) -> None:
        chosen = self.bar.profile_id
        if self._demo_notice:
            self._demo_notice.tell(is_real=bool(chosen) and chosen not in self._invented)

    def show_waiting(self, words: str, contact_id: str) -> None:
        """Shows that a lookup runs; what is left of an older contact is marked as such."""
        self.menus.cancel.setEnabled(True)
        self.menus.again.setEnabled(True)
        self.bar.show_waiting(words)
        self._mark_stale(self.tr("being looked up again") if self._is_shown(contact_id) else "", soon=True)
        self.status.say("")
        if self.contact is None:
            self.message_page.say(self.tr("Looking up {id}").format(id=one_line(contact_id, 40)), "")

    def show_contact(self, contact: "Contact", profile: "Profile", api_name: str) -> None:
        """Shows the contact that a lookup gave."""
        self._end_waiting()
        self.contact_view.show_contact(contact, profile, api_name)
        self.stack.setCurrentWidget(self.contact_view)
        self.menus.set_contact_present(True)
        self.export_button.setEnabled(True)
        # Qt adds the program's name as the platform does.
        self.setWindowTitle(for_title(contact.name or contact.asked_id))
        self._name_export(self.tr("E&xport JSON…"))
        if contact.response_info:
            self.status.say(response_info_text(contact.response_info), contact.response_info.received_at)
        self.bar.focus_id()

    def show_failed(self, title: str, status: str) -> None:
        """Shows that the lookup gave no contact; the dialog tells the rest."""
        self._end_waiting()
        self._mark_stale(self.tr("the last lookup gave no contact"))
        self.status.say(status)
        if self.contact is None:
            self.message_page.say(title, self.tr("No contact to show. Press F5 to look the same ID up again."))
        self.bar.focus_id()

    def show_cancelled(self) -> None:
        """Shows that the agent stopped the lookup."""
        self._end_waiting()
        self._mark_stale(self.tr("the last lookup was cancelled"))
        self.status.say(self.tr("Cancelled"))
        if self.contact is None:
            self._show_empty()
        self.bar.focus_id()

    def profile_changed(self) -> None:
        """Marks what stands as belonging to the profile chosen before."""
        self._mark_stale(self.tr("profile changed"))
        self.status.say("")
        if self.contact is None and self.stack.currentWidget() is self.message_page:
            self._show_empty()

    def _tell_opening_failed(self, address: str) -> None:
        self.status.notify(self.tr("No program opens {address}").format(address=one_line(address, 60)))

    def panes_state(self) -> QByteArray:
        """How the splitter between the panes stands."""
        return self._contact_view.panes_splitter.saveState() if self._contact_view else self._panes_state

    def restore_panes(self, state: QByteArray) -> None:
        """Puts the splitter between the panes where it stood."""
        self._panes_state = state

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells of the first paint."""
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """Puts the keyboard into the ID field."""
        super().showEvent(event)
        self.bar.focus_id()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaves closing to whoever must end what still runs."""
        event.ignore()
        self.was_closed = True
        self.close_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the ID field's keyboard back when the window becomes active without a focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget() is None:
            self.bar.focus_id()

    def _end_waiting(self) -> None:
        self.bar.show_idle()
        self.menus.cancel.setEnabled(False)

    def _is_shown(self, contact_id: str) -> bool:
        """Whether the contact on the screen is what this ID asks for."""
        profile = self.contact_view.profile if self.contact else None
        is_same_profile = profile is not None and profile.id == self.bar.profile_id
        return is_same_profile and self.contact is not None and self.contact.asked_id == contact_id

    def _mark_stale(self, reason: str = "", *, soon: bool = False) -> None:
        """Marks the contact on the screen as an older one."""
        if (contact := self.contact) is None:
            return
        is_news = not self.contact_view.is_stale
        self.contact_view.mark_stale(reason, soon=soon)
        if not is_news:
            return
        # What stands there tells of the lookup that brought what is older now.
        self.status.say("")
        self.setWindowTitle(self.tr("Contact Desk"))
        whose = for_menu(contact.name or contact.asked_id, 24).rstrip("…")
        self._name_export(self.tr("E&xport older: {name}…").format(name=whose))

    def _name_export(self, words: str) -> None:
        self.menus.export.setText(words)
        self.export_button.setText(words)
        self.export_button.setAccessibleName(words.replace("&x", "x").replace("&&", "&").rstrip("…"))
        self.export_button.setToolTip(self.tr("Save the contact as the service sent it (Ctrl+S)"))

    def _show_empty(self) -> None:
        self.message_page.say(
            self.tr("Who is it?"), self.tr("Paste a contact's ID above and press Enter to see who it is.")
        )
        self.stack.setCurrentWidget(self.message_page)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
