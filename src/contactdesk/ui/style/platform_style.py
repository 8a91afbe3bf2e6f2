"""The style of Windows or macOS, or Fusion where that style cannot paint the appearance."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProxyStyle

from contactdesk.ui.style.tokens import is_dark

_USUAL_STYLE = "usualStyle"
"""The property of the application with the name of the style it started with."""


def fit_style(app: QApplication, name: str) -> None:
    """Set the style the program started with, or Fusion if that style does not follow the appearance.

    A style that keeps its light palette in the dark, as ``windowsvista`` does, also keeps painting light controls,
    on which the texts of a dark palette cannot be read.

    Args:
        app: the application, for which the colour scheme is already set.
        name: ``system``, ``light`` or ``dark``.
    """
    usual = app.property(_USUAL_STYLE) or style_name(app)
    app.setProperty(_USUAL_STYLE, usual)
    if style_name(app) != usual:
        app.setStyle(usual)
    wants_dark = name == "dark" or (name == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    if wants_dark != is_dark(app.palette()) and usual.lower() != "fusion":
        app.setStyle("Fusion")
    if app.layoutDirection() == Qt.LayoutDirection.RightToLeft and not isinstance(app.style(), QProxyStyle):
        from contactdesk.ui.style.text_direction import TextDirectionStyle

        app.setStyle(TextDirectionStyle(app.style().name()))


def style_name(app: QApplication) -> str:
    """Return the name of the style; in a mirrored window, of the one inside of ``TextDirectionStyle``."""
    style = app.style()
    return style.baseStyle().name() if isinstance(style, QProxyStyle) else style.name()
