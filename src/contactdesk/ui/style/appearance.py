"""Light, dark or the system's appearance."""

import sys

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from contactdesk.ui.style.tokens import (
    DARK_PALETTE,
    disabled,
    field_border_source,
    is_dark,
    is_high_contrast,
    placeholder,
    selection,
)

_FUSION_DISABLED = "#bebebe"
"""In the style's own light palette disabled texts have 1.8:1."""
_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton", "QPlainTextEdit", "QPushButton")


def apply_appearance(app: QApplication, name: str, desktop_scheme: str = "") -> None:
    """Set the appearance of the whole program.

    A system with high contrast keeps its own colours.

    Args:
        app: the application.
        name: ``system``, ``light`` or ``dark``.
        desktop_scheme: what ``system`` means, ``light`` or ``dark``, where Qt does not find that out itself.
    """
    if name == "system":
        name = desktop_scheme or name
    app.setPalette(QPalette())
    app.styleHints().unsetColorScheme()
    if not is_high_contrast(app.palette()):
        _apply_scheme(app, name)
    _mend_palette(app)
    if _is_fusion(app):
        _set_field_borders(app)


def _apply_scheme(app: QApplication, name: str) -> None:
    if name != "system":
        app.styleHints().setProperty("colorScheme", name.capitalize())
    if _has_platform_style():
        from contactdesk.ui.style.platform_style import fit_style

        fit_style(app, name)
    # A desktop without a theme and a virtual screen have no colour schemes.
    if name == "dark" and not is_dark(app.palette()):
        app.setPalette(_dark_palette())
    elif name == "light" and is_dark(app.palette()):
        app.setPalette(app.style().standardPalette())


def _has_platform_style() -> bool:
    return sys.platform in {"win32", "darwin"}


def _is_fusion(app: QApplication) -> bool:
    # PySide6 brings no other usual style elsewhere, and ``app.style()`` loads QStyle: 9 ms before the first paint.
    if not _has_platform_style():
        return True
    from contactdesk.ui.style.platform_style import style_name

    return style_name(app).lower() == "fusion"


def _mend_palette(app: QApplication) -> None:
    """Make selected, disabled and placeholder texts readable, and a selection visible in a list without the keyboard.

    Windows gives an inactive selection the colour of the window, which hardly differs from that of a list.
    """
    palette = app.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.PlaceholderText, placeholder(palette))
        palette.setColor(group, QPalette.ColorRole.Highlight, selection(palette))
        text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, text)
    if palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText) == QColor(_FUSION_DISABLED):
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, disabled(palette))
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
