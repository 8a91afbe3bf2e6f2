"""The window as assistive tools get it: a tree of names, descriptions, roles and states."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_MOST_ITEMS = 60
"""Items of a list or table that are read."""


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """Return what assistive tools get of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def visible_children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return the visible children, in the order in which assistive tools go through them."""
    children = (node.child(index) for index in range(min(node.childCount(), _MOST_ITEMS)))
    return [child for child in children if child is not None and child.isValid() and _is_visible(child)]


def tree_of(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield the window and everything visible in it."""
    nodes = [interface_of(window)]
    while nodes:
        node = nodes.pop(0)
        yield node
        nodes = visible_children(node) + nodes


def spoken_markup(window: QWidget) -> list[str]:
    """Return the names and descriptions with the markup of a tool tip."""
    texts = [
        node.text(kind)
        for node in tree_of(window)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
    ]
    return [text for text in texts if "<span" in text or "white-space" in text]


def out_of_sight_order(window: QWidget) -> list[str]:
    """Return the neighbours in the tree that people see in the other order, inside of each parent."""
    found = []
    for node in tree_of(window):
        children = [child for child in visible_children(node) if child.object() is not None]
        for before, after in pairwise(children):
            if _is_seen_before(after.rect(), before.rect()):
                found.append(f"{_name(node)}: {_name(before)} before {_name(after)}")
    return found


def wrongly_focused(window: QWidget) -> list[str]:
    """Return the widgets that report the keyboard focus without having it.

    Qt lets the current item of a list, and the current tab, report it at any time; no program can change that.
    """
    focused = QApplication.focusWidget()
    return [_name(node) for node in tree_of(window) if node.state().focused and node.object() not in (None, focused)]


def roleless(window: QWidget) -> list[str]:
    """Return what takes the keyboard focus and has no role."""
    return [
        _name(node)
        for node in tree_of(window)
        if node.state().focusable and node.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}
    ]


def _is_visible(node: QAccessibleInterface) -> bool:
    widget = node.object()
    return not node.state().invisible and (not isinstance(widget, QWidget) or widget.isVisible())


def _is_seen_before(one: QRect, other: QRect) -> bool:
    """Whether one area is read before another: above it in its column, or on its line and nearer to the beginning."""
    if one.isEmpty() or other.isEmpty():
        return False
    is_mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared * 2 < min(one.height(), other.height()):
        is_in_next_column = one.right() <= other.left() if is_mirrored else one.left() >= other.right()
        return one.top() < other.top() and not is_in_next_column
    return one.right() > other.right() if is_mirrored else one.left() < other.left()


def _name(node: QAccessibleInterface) -> str:
    widget = node.object()
    kind = type(widget).__name__ if widget else node.role().name
    return f"{kind} {widget.objectName() if widget else ''} {node.text(QAccessible.Text.Name)!r}"
