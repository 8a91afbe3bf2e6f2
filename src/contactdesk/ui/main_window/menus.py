"""The actions of the main window, their shortcuts and menus."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from contactdesk.system.language import AS_SYSTEM, LANGUAGES

APPEARANCES = ("system", "light", "dark")
_LANGUAGE_ACTIONS = {AS_SYSTEM: "system", "en": "english", "it": "italian", "tr": "turkish"}
_HELP_KEY = "F1"

# Not StandardKey.Back: on Windows it is the Backspace key, too. Command+H hides the program on macOS.
_BACK, _FORWARD, _RECENT = (
    ("Ctrl+[", "Ctrl+]", "Ctrl+Y") if sys.platform == "darwin" else ("Alt+Left", "Alt+Right", "Ctrl+H")
)


def _with_enter(modifiers: str) -> list[QKeySequence]:
    """Return a shortcut with each of the two keys that people call Enter, which Qt distinguishes."""
    return [QKeySequence(f"{modifiers}+Return"), QKeySequence(f"{modifiers}+Enter")]


class Menus(QObject):
    """The menus of the main window. Controllers connect to the actions."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._file()
        self._edit()
        self._view()
        self._connection()
        self._help()
        self.set_contact_present(False)
        for action in self._actions_when_ready():
            action.setEnabled(False)

    def _actions_when_ready(self) -> tuple[QAction, ...]:
        return self.settings, self.try_demo, self.leave_demo, self.shortcuts, self.copy_diagnostics, self.about

    @property
    def without_contact(self) -> tuple[QAction, ...]:
        """The actions with keys that are of use while there is a failure in place of a contact; not the list."""
        others = self.ask_all, self.focus_id, self.settings, self.quit
        return self.back, self.forward, self.next_profile, self.previous_profile, *others

    @property
    def copy_whole(self) -> tuple[QAction, ...]:
        """The actions that copy all of a contact, each in another form."""
        by_services = self.copy_markdown, self.copy_vcard, self.copy_curl, self.copy_other_curl
        return self.copy_all, self.copy_json, *by_services

    def _file(self) -> None:
        menu = self._menu("fileMenu", self.tr("&File"))
        self.export = self._add(menu, "exportAction", self.tr("E&xport JSON…"), QKeySequence.StandardKey.Save)
        self.export_with_client = self._add(menu, "exportWithClientAction", self.tr("Export with &client…"))
        self.export_with_client.setEnabled(False)
        self.export_as = self._add(menu, "exportAsAction", self.tr("Export &as…"), "Ctrl+Shift+S")
        menu.addSeparator()
        self.look_up_list = self._add(menu, "lookUpListAction", self.tr("&Look up a list…"), "Ctrl+Shift+O")
        self.look_up_list.setEnabled(False)
        menu.addSeparator()
        self.quit = self._add(menu, "quitAction", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> None:
        menu = self._menu("editMenu", self.tr("&Edit"))
        self.copy_email = self._add(menu, "copyEmailAction", self.tr("Copy &email"), "Ctrl+Shift+M")
        self.copy_phone = self._add(menu, "copyPhoneAction", self.tr("Copy &phone number"), "Ctrl+Shift+P")
        self.copy_address = self._add(menu, "copyAddressAction", self.tr("Copy a&ddress"))
        self.copy_line = self._add(menu, "copyLineAction", self.tr("Copy one &line for a ticket"), "Ctrl+Shift+K")
        menu.addSeparator()
        self.copy_all = self._add(menu, "copyAllAction", self.tr("Copy &all"), "Ctrl+Shift+C")
        self.copy_json = self._add(menu, "copyJsonAction", self.tr("Copy as &JSON"), "Ctrl+Shift+J")
        self.copy_markdown = self._add(menu, "copyMarkdownAction", self.tr("Copy as &Markdown"))
        self.copy_vcard = self._add(menu, "copyVCardAction", self.tr("Copy as &vCard"))
        bash, powershell = self.tr("Copy as cURL for &Bash"), self.tr("Copy as cURL for Power&Shell")
        own, other = (powershell, bash) if sys.platform == "win32" else (bash, powershell)
        self.copy_curl = self._add(menu, "copyCurlAction", own)
        self.copy_other_curl = self._add(menu, "copyOtherCurlAction", other)
        menu.addSeparator()
        self.find = self._add(menu, "findAction", self.tr("&Find in JSON"), QKeySequence.StandardKey.Find)

    def _view(self) -> None:
        menu = self._menu("viewMenu", self.tr("&View"))
        self.details = self._add(menu, "detailsAction", self.tr("&Details"), "Ctrl+1")
        self.json = self._add(menu, "jsonAction", self.tr("&JSON"), "Ctrl+2")
        self.show_list = self._add(menu, "showListAction", self.tr("&List"), "Ctrl+3")
        self.show_list.setEnabled(False)
        menu.addSeparator()
        self.back = self._add(menu, "backAction", self.tr("&Back"), _BACK)
        self.forward = self._add(menu, "forwardAction", self.tr("&Forward"), _FORWARD)
        self.recent = self._add(menu, "recentAction", self.tr("&Recent lookups…"), _RECENT)
        self.clear_recent = self._add(menu, "clearRecentAction", self.tr("&Clear recent lookups"))
        for action in (self.back, self.forward, self.recent, self.clear_recent):
            action.setEnabled(False)
        menu.addSeparator()
        appearance = menu.addMenu(self.tr("&Appearance"))
        appearance.setObjectName("appearanceMenu")
        texts = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        group = QActionGroup(self)
        self.appearances = {name: self._add(appearance, f"{name}Appearance", texts[name]) for name in APPEARANCES}
        for action in self.appearances.values():
            action.setCheckable(True)
            group.addAction(action)
        self._language(menu.addMenu(self.tr("Lan&guage")))

    def _language(self, menu: QMenu) -> None:
        menu.setObjectName("languageMenu")
        group = QActionGroup(self)
        # The name that each language has for itself is never translated.
        names = {AS_SYSTEM: self.tr("As the &system")} | {code: f"&{name}" for code, name in LANGUAGES.items()}
        self.languages = {
            code: self._add(menu, f"{_LANGUAGE_ACTIONS[code]}LanguageAction", name) for code, name in names.items()
        }
        for action in self.languages.values():
            action.setCheckable(True)
            group.addAction(action)

    def _connection(self) -> None:
        menu = self._menu("connectionMenu", self.tr("&Connection"))
        self.look_up = self._add(menu, "lookUpAction", self.tr("&Look up"), _with_enter("Ctrl"))
        self.again = self._add(menu, "lookUpAgainAction", self.tr("Look up &again"), QKeySequence.StandardKey.Refresh)
        self.ask_all = self._add(menu, "askAllAction", self.tr("Ask &every profile…"), _with_enter("Ctrl+Shift"))
        self.cancel = self._add(menu, "cancelAction", self.tr("&Cancel lookup"), "Esc")
        self.focus_id = self._add(menu, "focusIdAction", self.tr("&Go to the contact ID"), "Ctrl+L")
        menu.addSeparator()
        self.next_profile = self._add(menu, "nextProfileAction", self.tr("&Next profile"), "Ctrl+PgDown")
        self.previous_profile = self._add(menu, "previousProfileAction", self.tr("&Previous profile"), "Ctrl+PgUp")
        menu.addSeparator()
        self.settings = self._add(menu, "settingsAction", self.tr("Connection &settings…"), "Ctrl+,")
        for action in (self.again, self.ask_all, self.cancel, self.next_profile, self.previous_profile):
            action.setEnabled(False)

    def _help(self) -> None:
        menu = self._menu("helpMenu", self.tr("&Help"))
        self.what_can_i_try = self._add(menu, "whatCanITryAction", self.tr("&What can I try?"), _HELP_KEY)
        self.try_demo = self._add(menu, "tryDemoAction", self.tr("Try the &demo"))
        self.leave_demo = self._add(menu, "leaveDemoAction", self.tr("&Leave the demo"))
        self.shortcuts = self._add(menu, "shortcutsAction", self.tr("&Keyboard shortcuts"))
        self.copy_diagnostics = self._add(menu, "copyDiagnosticsAction", self.tr("&Copy diagnostics"))
        menu.addSeparator()
        self.about = self._add(menu, "aboutAction", self.tr("&About Contact Desk"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def set_ready(self, *, has_profiles: bool) -> None:
        """Enable what works once the profiles are loaded.

        Args:
            has_profiles: whether there is a profile to look up in.
        """
        for action in self._actions_when_ready():
            action.setEnabled(True)
        actions = (self.look_up, self.look_up_list, self.ask_all, self.recent, self.next_profile, self.previous_profile)
        for action in actions:
            action.setEnabled(has_profiles)

    def set_contact_present(self, is_present: bool) -> None:
        """Enable what needs a contact on the screen."""
        for action in (self.copy_email, self.copy_phone, self.copy_address):
            action.setEnabled(False)
        others = self.export, self.export_as, self.find, self.details, self.json
        for action in (self.copy_line, *self.copy_whole, *others):
            action.setEnabled(is_present)

    def set_copyable(self, has_email: bool, has_phone: bool, has_address: bool) -> None:
        """Enable each action that copies a value if the contact on the screen has the value."""
        self.copy_email.setEnabled(has_email)
        self.copy_phone.setEnabled(has_phone)
        self.copy_address.setEnabled(has_address)

    def set_demo(self, is_demo: bool) -> None:
        """Show the actions of the demonstration, or the one that starts it; F1 opens the help that suits."""
        self.what_can_i_try.setVisible(is_demo)
        self.try_demo.setVisible(not is_demo)
        self.leave_demo.setVisible(is_demo)
        self.shortcuts.setProperty("shortcut", "" if is_demo else _HELP_KEY)

    def _menu(self, name: str, text: str) -> QMenu:
        menu = self._window.menuBar().addMenu(text)
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        text: str,
        shortcut: "str | list[QKeySequence] | QKeySequence.StandardKey | None" = None,
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if isinstance(shortcut, list | QKeySequence.StandardKey):
            action.setShortcuts(shortcut)
        elif shortcut:
            action.setProperty("shortcut", shortcut)
        menu.addAction(action)
        return action


def connect(action: QAction, slot: Callable[[], object]) -> None:
    """Connect an action to a function that does not take its checked state."""
    action.triggered.connect(lambda _checked=False: slot())
