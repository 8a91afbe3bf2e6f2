"""What assistive tools get of the widgets that Qt describes wrongly."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Described = TypeVar("Described", bound=QWidget)

PRESS = "Press"
"""Qt's name of the usual action of a control."""

_MAKERS: dict[str, Callable[[Any], QAccessibleInterface]] = {}


def describe_by(widget_class: type[Described], make: Callable[[Described], QAccessibleInterface]) -> None:
    """Let an interface of our own describe every widget of a class to assistive tools.

    Args:
        widget_class: a class of this program, not of Qt.
        make: returns the interface for a widget.
    """
    if not _MAKERS:
        QAccessible.installFactory(_interface)
    _MAKERS[widget_class.__name__] = make


def _interface(class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
    make = _MAKERS.get(class_name)
    return make(widget) if make and widget is not None else None
