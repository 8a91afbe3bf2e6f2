"""The order in which assistive tools go through the widgets of a window."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def set_reading_order(*widgets: QWidget | None) -> None:
    """Put siblings in the order in which people see them.

    Qt lists the children of a widget in the order in which they are stacked, at first as they were created.

    Args:
        widgets: of one parent, in that order; ``None`` is left out.
    """
    siblings = [widget for widget in widgets if widget is not None]
    parent = siblings[0].parentWidget() if siblings else None
    if parent is None:
        return
    stacked = parent.children()
    # Widgets that are stacked anew are painted anew.
    if any(stacked.index(before) > stacked.index(after) for before, after in pairwise(siblings)):
        for widget in siblings:
            widget.raise_()
