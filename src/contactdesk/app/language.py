"""Loads the language of the window: the translations, and the forms of dates and numbers that belong to it."""

import logging
import os
import re

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.system.language import ENGLISH, LANGUAGES, first_language
from contactdesk.system.paths import resource

_PLAIN_ENGLISH = "en_150"
"""English without a territory, or with one for which Qt has no English: ``31 May 2026``, ``14:03``, ``1,204``."""
_TEXTS_OF_QT = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""Texts of Qt that the program's translations replace: Qt's Turkish names of keys are on no keyboard ("Seçenek" for
Alt), and its file dialog has two English labels."""
_TERRITORY = re.compile(r"_[A-Z]{2}\b")

_log = logging.getLogger(__name__)


def load_language(app: QApplication, choice: str) -> None:
    """Install the translations, and make their locale the default one. Call it before the first text.

    Args:
        app: keeps the translators.
        choice: the code of a language, or ``AS_SYSTEM`` for the first one that the system asks for and the program has.
    """
    language = choice if choice in LANGUAGES else system_language()
    if language != ENGLISH:
        translator = load_translator(language)
        if translator is None:
            # The formats are English, too: two languages in one window are worse than the wrong one.
            language = ENGLISH
        else:
            _install_texts_of_qt(app, language)
            translator.setParent(app)
            app.installTranslator(translator)
    _set_formats(language, QLocale.system().name())


def system_language() -> str:
    """Return the code of the first language that the system asks for and the program has; else English."""
    return first_language(QLocale.system().uiLanguages())


def load_translator(language: str) -> QTranslator | None:
    """Return the texts of the program in a language; ``None`` if they cannot be loaded or it is English."""
    if language == ENGLISH:
        return None
    translator = QTranslator()
    if translator.load(str(resource("translations", f"contactdesk_{language}.qm"))) and not translator.isEmpty():
        return translator
    _log.warning("The texts of the language %s cannot be loaded.", language)
    return None


def _install_texts_of_qt(app: QApplication, language: str) -> None:
    """Install the texts of Qt's own dialogs and menus."""
    translator = QTranslator(app)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    else:
        _log.warning("Qt's own texts in the language %s cannot be loaded.", language)


def _set_formats(language: str, system: str) -> None:
    """Make the locale of the language and of the system's territory the default one."""
    # Many systems have an English language and the dates of their territory.
    dates = os.environ.get("LC_ALL") or os.environ.get("LC_TIME") or ""
    territory = _TERRITORY.search(dates) or _TERRITORY.search(system)
    locale = QLocale(f"{language}{territory[0]}" if territory else language)
    if language == ENGLISH and not (territory and locale.name().endswith(territory[0])):
        locale = QLocale(_PLAIN_ENGLISH)
    QLocale.setDefault(locale)
