"""The style of Windows or macOS, or Fusion where that style cannot paint the appearance."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

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
    usual = app.property(_USUAL_STYLE) or app.style().name()
    app.setProperty(_USUAL_STYLE, usual)
    if app.style().name() != usual:
        app.setStyle(usual)
    wants_dark = name == "dark" or (name == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    if wants_dark != is_dark(app.palette()) and usual.lower() != "fusion":
        app.setStyle("Fusion")
