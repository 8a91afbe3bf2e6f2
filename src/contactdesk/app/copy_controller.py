"""Copy the contact on the screen in the forms that a service writes."""

import sys
from functools import partial

from PySide6.QtCore import QObject

from contactdesk.model.export import Shell
from contactdesk.model.related import with_details
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect

_SHELLS = (Shell.POWERSHELL, Shell.BASH) if sys.platform == "win32" else (Shell.BASH, Shell.POWERSHELL)
"""The platform's own shell first, as in the menu."""


class CopyController(QObject):
    """Chooses what makes the text; the contact's view copies and confirms it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        own, other = _SHELLS
        connect(window.menus.copy_markdown, self._copy_markdown)
        connect(window.menus.copy_vcard, self._copy_vcard)
        connect(window.menus.copy_curl, lambda: self._copy_curl(own))
        connect(window.menus.copy_other_curl, lambda: self._copy_curl(other))

    def _copy_markdown(self) -> None:
        from contactdesk.services.export import markdown
        from contactdesk.ui.export.headings import headings

        view = self._window.contact_view
        if (contact := self._window.contact) and (title := view.identity):
            whole = with_details(contact, view.details)
            view.copy_text(partial(markdown, whole, title, headings(whole).of_field), self.tr("Markdown"))

    def _copy_vcard(self) -> None:
        from contactdesk.services.export import vcard

        view = self._window.contact_view
        if (contact := self._window.contact) and (profile := view.profile):
            view.copy_text(partial(vcard, contact, profile), self.tr("vCard"))

    def _copy_curl(self, shell: Shell) -> None:
        from contactdesk.services.export import curl_command

        view = self._window.contact_view
        if (contact := self._window.contact) and (profile := view.profile):
            names = {Shell.BASH: self.tr("cURL for Bash"), Shell.POWERSHELL: self.tr("cURL for PowerShell")}
            view.copy_text(partial(curl_command, profile, contact.asked_id, shell), names[shell])
