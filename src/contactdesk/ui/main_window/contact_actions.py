"""The actions on the contact on the page: what they do, which of them are possible, and their texts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from contactdesk.ui.main_window.menus import Menus, connect
from contactdesk.ui.main_window.pages import Pages
from contactdesk.ui.safe_text import for_menu
from contactdesk.ui.widgets.buttons import set_button_text

if TYPE_CHECKING:
    from contactdesk.model.contact import Contact


class ContactActions(QObject):
    """Connects the actions to the contact's view, and enables them. The export itself is the controller's."""

    def __init__(self, menus: Menus, pages: Pages, export_button: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._menus = menus
        self._pages = pages
        self._export_button = export_button
        connect(menus.copy_line, lambda: pages.contact_view.copy_line())
        connect(menus.copy_email, lambda: pages.contact_view.copy_value("email"))
        connect(menus.copy_phone, lambda: pages.contact_view.copy_value("phone"))
        connect(menus.copy_address, lambda: pages.contact_view.copy_address())
        connect(menus.copy_all, lambda: pages.contact_view.copy_all())
        connect(menus.copy_json, lambda: pages.contact_view.copy_json())
        connect(menus.find, lambda: pages.contact_view.find_in_json())
        connect(menus.details, lambda: pages.contact_view.show_details())
        connect(menus.json, lambda: pages.contact_view.show_json())
        pages.contact_view_built.connect(self._share_copy_actions)

    def _share_copy_actions(self) -> None:
        menus = self._menus
        parts = (menus.copy_email, menus.copy_phone, menus.copy_address, menus.copy_line)
        self._pages.contact_view.set_copy_actions((*parts, *menus.copy_whole))

    def update_page(self) -> None:
        """Let export and copying act only on a contact that is on the page, which is the current one at first."""
        is_present = self._pages.contact is not None
        self._menus.set_contact_present(is_present)
        self._menus.export_with_client.setEnabled(is_present and self._pages.contact_view.details is not None)
        if is_present:
            self._menus.set_copyable(*self._pages.contact_view.copyable)
        self._export_button.setEnabled(is_present)
        self._set_export_texts(self.tr("E&xport JSON…"), self.tr("Export with &client…"), self.tr("Export &as…"))

    def update_client(self) -> None:
        """Enable what needs the client of the contact on the page."""
        if self._pages.contact:
            self._menus.export_with_client.setEnabled(self._pages.contact_view.details is not None)
            self._menus.set_copyable(*self._pages.contact_view.copyable)

    def mark_older(self, contact: "Contact") -> None:
        """Name the contact in the texts of the export, since it is not the one looked up last."""
        whose = for_menu(contact.name or contact.asked_id, 24).rstrip("…")
        self._set_export_texts(
            self.tr("E&xport older: {name}…").format(name=whose),
            self.tr("Export older with &client: {name}…").format(name=whose),
            self.tr("Export older &as: {name}…").format(name=whose),
        )

    def _set_export_texts(self, text: str, with_client: str, in_format: str) -> None:
        self._menus.export.setText(text)
        self._menus.export_with_client.setText(with_client)
        self._menus.export_as.setText(in_format)
        set_button_text(self._export_button, text)
        self._export_button.setToolTip(self.tr("Save the contact as the service sent it (Ctrl+S)"))
