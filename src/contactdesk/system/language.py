"""The languages of the program, and the texts of the command line in them, without Qt.

What is printed follows the environment or the system: the choice in the View menu is for the window.
"""

import os
import string
import sys
from collections.abc import Iterable
from functools import cache
from typing import Any

from contactdesk.system.paths import resource

LANGUAGES = {"en": "English", "it": "Italiano", "tr": "Türkçe"}
"""The languages by their codes, each with its own name for itself."""
ENGLISH = "en"
AS_SYSTEM = "system"
"""In place of a code: the language of the system."""

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_OTHER_SEPARATORS = str.maketrans(",.", ".,")


def first_language(locales: Iterable[str]) -> str:
    """Return the code of the first language that the program has; else English.

    Args:
        locales: names such as ``it_IT.UTF-8``, ``it-IT``, ``tr``; the most wanted one first.
    """
    codes = (name.replace("-", "_").partition("_")[0].partition(".")[0] for name in locales)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def environment_language() -> str:
    """Return the code of the language that the environment, or Windows, asks for, as Qt reads it."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return first_language([locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")])
    wanted = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    return first_language(wanted.split(":"))


def translate(context: str, text: str) -> str:
    """Return a text in the language of the environment; in English if it has no translation.

    Args:
        context: the group of texts: ``CommandLine``, ``GetCommand`` or ``Secret``.
        text: a literal in English, or one that is marked in the same context.
    """
    return _texts(environment_language()).get(context, {}).get(text, text)


@cache
def _texts(language: str) -> dict[str, dict[str, str]]:
    if language == ENGLISH:
        return {}
    # The window needs none of it.
    import json

    try:
        return dict(json.loads(resource("translations", f"command_line_{language}.json").read_bytes()))
    except (OSError, TypeError, ValueError):
        # English is better than no help.
        return {}


def filled(text: str, /, **values: object) -> str:
    """Return a translated text with its values, and with grouped numbers as its language writes them."""
    return _Formatter().format(text, **values)


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        is_other = "," in format_spec and environment_language() != ENGLISH
        return text.translate(_OTHER_SEPARATORS) if is_other else text
