"""Light, dark or the system's appearance."""

import sys

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from contactdesk.ui.style.tokens import DARK_PALETTE, field_border_source, is_dark

_IS_FUSION = sys.platform not in {"win32", "darwin"}
"""PySide6 brings no other usual style elsewhere. ``app.style()`` would load QStyle: 9 ms before the first paint."""
_FUSION_SELECTION, _SELECTION = "#308cc6", "#2573a8"
_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton", "QPlainTextEdit", "QPushButton")


def apply_appearance(app: QApplication, name: str, desktop_scheme: str = "") -> None:
    """Set the appearance of the whole program.

    Args:
        app: the application.
        name: ``system``, ``light`` or ``dark``.
        desktop_scheme: what ``system`` means, ``light`` or ``dark``, where Qt does not find that out itself.
    """
    if name == "system":
        name = desktop_scheme or name
    app.setPalette(QPalette())
    if name == "system":
        app.styleHints().unsetColorScheme()
    else:
        app.styleHints().setProperty("colorScheme", name.capitalize())
    # A desktop without a theme and a virtual screen have no colour schemes.
    if name == "dark" and not is_dark(app.palette()):
        app.setPalette(_dark_palette())
    elif name == "light" and is_dark(app.palette()):
        app.setPalette(app.style().standardPalette())
    if _IS_FUSION:
        _darken_selection(app)
        _set_field_borders(app)


def _darken_selection(app: QApplication) -> None:
    """Replace the style's own light selection, with which white text has only 3.7:1."""
    palette = app.palette()
    if palette.color(QPalette.ColorRole.Highlight) == QColor(_FUSION_SELECTION):
        palette.setColor(QPalette.ColorRole.Highlight, QColor(_SELECTION))
        app.setPalette(palette)


def _set_field_borders(app: QApplication) -> None:
    """Make the borders of fields visible; these classes use the Window colour for nothing else."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, field_border_source(app.palette()))
    for name in _FIELDS:
        # The stubs ask for bytes, which are refused.
        app.setPalette(palette, name)  # type: ignore[arg-type]


def _dark_palette() -> QPalette:
    palette = QPalette()
    for role, colours in DARK_PALETTE.items():
        usual, disabled = (colours, colours) if isinstance(colours, str) else colours
        palette.setColor(role, QColor(usual))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled))
    return palette
