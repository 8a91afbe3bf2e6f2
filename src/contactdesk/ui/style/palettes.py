"""Colours of single widgets."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget


def set_colours(
    widget: QWidget, colours: Mapping[QPalette.ColorRole, QColor], groups: tuple[QPalette.ColorGroup, ...] = ()
) -> None:
    """Set some colours of a widget; the others follow the window, also those that were set before.

    Args:
        widget: the widget.
        colours: the new colours.
        groups: the states in which they apply; none means all.
    """
    palette = QPalette()
    for role, colour in colours.items():
        for group in groups or (QPalette.ColorGroup.All,):
            palette.setColor(group, role, colour)
    widget.setPalette(palette)
