"""A palette as the system gives it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QProxyStyle

Colours = Mapping[str, tuple[str, ...]]
"""For each colour the names of its roles, some with the group before a dot."""

NIGHT_SKY: Colours = {
    "#000000": ("Window", "Base", "Button", "AlternateBase", "ToolTipBase", "Dark", "Mid", "Shadow"),
    "#ffffff": ("WindowText", "Text", "ButtonText", "ToolTipText", "BrightText", "Light", "Midlight"),
    "#d6b4fd": ("Highlight", "Accent"),
    "#2b2b2b": ("HighlightedText",),
    "#8080ff": ("Link", "LinkVisited"),
    "#a6a6a6": ("Disabled.WindowText", "Disabled.Text", "Disabled.ButtonText"),
}
DESERT: Colours = {
    "#fffaef": ("Window", "Base", "Button", "AlternateBase", "ToolTipBase", "Light", "Midlight"),
    "#3d3d3d": ("WindowText", "Text", "ButtonText", "ToolTipText", "BrightText", "Dark", "Mid", "Shadow"),
    "#903909": ("Highlight", "Accent"),
    "#fff5e3": ("HighlightedText",),
    "#1c5e75": ("Link", "LinkVisited"),
    "#676767": ("Disabled.WindowText", "Disabled.Text", "Disabled.ButtonText"),
}
"""Two high-contrast themes of Windows 11."""

INACTIVE_SELECTION: Colours = {"#f0f0f0": ("Inactive.Highlight",), "#000000": ("Inactive.HighlightedText",)}
"""As Windows has it."""


class SystemTheme(QProxyStyle):
    """The Fusion style under a system that has its own colours."""

    def __init__(self, colours: Colours) -> None:
        super().__init__("Fusion")
        self._colours = colours

    def polish(self, target: Any) -> None:
        """Put the colours into the palette of the application."""
        if not isinstance(target, QPalette):
            super().polish(target)
            return
        if target.isBrushSet(QPalette.ColorGroup.Active, QPalette.ColorRole.Window):
            # The program has set it, for one kind of widget: no system changes that.
            return
        for colour, names in self._colours.items():
            for name in names:
                group, _dot, role = name.rpartition(".")
                target.setColor(QPalette.ColorGroup[group or "All"], QPalette.ColorRole[role], QColor(colour))
