"""Whether the window runs from right to left."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from contactdesk.options import Options
from contactdesk.system.language import AS_SYSTEM

RIGHT_TO_LEFT = frozenset(
    [
        *("ar", "bal", "bgn", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn"),
        *("nqo", "ps", "sd", "sdh", "syr", "trw", "ug", "ur", "yi"),
    ]
)
"""Languages that are written from right to left. ``textDirection()`` loads all enums: 14 ms before the first paint."""


def is_mirrored(options: Options, language: str) -> bool:
    """Return whether the window begins at the right: by the command line, or as the system's language does.

    Args:
        options: the parsed command line.
        language: the choice of the View menu.
    """
    if options.reverse or language != AS_SYSTEM:
        return options.reverse
    # Not the language of the texts: they are in English where there is no translation.
    return "".join(QLocale.system().uiLanguages()[:1]).partition("-")[0] in RIGHT_TO_LEFT


def mirror(app: QApplication) -> None:
    """Lay all windows out from right to left."""
    # Not needed in other windows, and QStyle takes time to load.
    from PySide6.QtCore import Qt

    from contactdesk.ui.style.text_direction import TextDirectionStyle

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.setStyle(TextDirectionStyle(app.style().name()))
