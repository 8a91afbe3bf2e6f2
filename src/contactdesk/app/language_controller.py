"""View › Language: remembers the choice for the next start, and says that it applies then."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.app.language import load_translator, system_language
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.system.language import AS_SYSTEM
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState


class LanguageController(QObject):
    """Remembers the language. Nothing starts again by itself: lists and recent lookups are in memory only."""

    def __init__(self, window: MainWindow, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._used = state.language
        for code, action in window.menus.languages.items():
            connect(action, partial(self._choose, code))
        window.menus.languages[self._used].setChecked(True)

    def _choose(self, code: str) -> None:
        if code == self._state.language:
            return
        self._state.language = code
        if code == self._used:
            self._window.content.hide_notice()
            return
        text = QT_TRANSLATE_NOOP("Language", "The language changes when Contact Desk starts the next time.")
        here = QCoreApplication.translate("Language", text)
        translator = load_translator(system_language() if code == AS_SYSTEM else code)
        # Also in the chosen language: whoever chooses it may not read this one.
        there = translator.translate("Language", text) if translator else text
        self._window.content.show_notice(here if here == there else f"{here}\n{there}")
