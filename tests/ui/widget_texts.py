"""Every text that widgets give to people and to assistive tools."""

from collections.abc import Iterator
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QMetaObject, QMetaType, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QTabBar, QWidget

_ACCESSIBLE_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.UserRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a widget holds, each with its place."""
    is_typed_into = widget.objectName() == "profileSecretEdit"
    for owner in (widget, *widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)):
        for name, text in _string_properties(owner):
            # The field holds what is typed into it.
            if not (is_typed_into and name in ("text", "selectedText")):
                yield name, text
    if interface := QAccessible.queryAccessibleInterface(widget):
        for kind in _ACCESSIBLE_TEXTS:
            yield kind.name, interface.text(kind)
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "a tab", f"{widget.tabText(index)} {widget.tabToolTip(index)}"
    # A file dialog lists the whole disk.
    if isinstance(widget, QAbstractItemView | QComboBox) and not isinstance(widget.window(), QFileDialog):
        yield from _texts_in(widget.model())


_PROPERTIES: dict[str, list[str]] = {}
"""The names of the text properties, by class."""


def _string_properties(owner: QObject) -> Iterator[tuple[str, str]]:
    meta: QMetaObject = owner.metaObject()
    kind = str(meta.className())
    if kind not in _PROPERTIES:
        all_of_it = map(meta.property, range(meta.propertyCount()))
        _PROPERTIES[kind] = [
            str(one.name()) for one in all_of_it if one.metaType().id() == QMetaType.Type.QString.value
        ]
    for name in _PROPERTIES[kind]:
        yield name, str(owner.property(name))


def _texts_in(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    parent = parent or QModelIndex()
    if model is None:
        return
    for row in range(model.rowCount(parent)):
        for column in count():
            # A list does not publish its number of columns.
            if not model.hasIndex(row, column, parent):
                break
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield f"{role.name} in {row}, {column}", str(model.data(index, role))
        yield from _texts_in(model, model.index(row, 0, parent))
