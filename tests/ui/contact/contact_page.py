"""The contact's view alone, without the window around it."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile
from contactdesk.ui.contact.contact_view import ContactView
from tests.window_driver import WidgetDriver


class ContactPage(WidgetDriver):
    """Shows contacts in a view on the screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = ContactView()
        super().__init__(self.view)
        qtbot.addWidget(self.view)
        self.view.resize(1_100, 700)
        self.view.show()
        qtbot.waitExposed(self.view)

    def show_contact(self, contact: Contact, profile: Profile, api_name: str) -> None:
        """Show a contact."""
        self.view.show_contact(contact, profile, api_name)
        settle()


def settle() -> None:
    """Handle the events that the last change has caused, and those that they cause."""
    for _ in range(5):
        QApplication.processEvents()
