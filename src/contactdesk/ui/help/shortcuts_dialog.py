"""The dialog with the keyboard shortcuts: those of the menus, taken from the menus themselves, and a few others."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QVBoxLayout, QWidget

from contactdesk.ui.help.grouped_list import GroupedList
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.mnemonics import without_mnemonic
from contactdesk.ui.widgets.screen_size import resize_within_screen

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsDialog(QDialog):
    """Lists what keys do in the window, and each visible action with a shortcut under the title of its menu."""

    def __init__(self, menu_bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        titles = (self.tr("Action"), self.tr("Keys"))
        shortcuts = GroupedList("shortcutsList", self.tr("Keyboard shortcuts"), titles, self)
        others = [
            (self.tr("Look up the ID in the ID field"), "Enter"),
            (self.tr("List the recent lookups from the empty ID field"), "Down"),
            (self.tr("Go from a value to the one above"), "Up"),
            (self.tr("Go from a value to the one below"), "Down"),
            (self.tr("Copy the selection in a value, or the whole value"), "Ctrl+C"),
            (self.tr("Copy the selected rows of a list"), "Ctrl+C"),
        ]
        keys = [(text, QKeySequence(key).toString(_NATIVE)) for text, key in others]
        shortcuts.add_group(self.tr("In the window"), keys)
        for action in menu_bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu) and (rows := [*_rows(menu)]):
                shortcuts.add_group(without_mnemonic(action.text()), rows)
        close = push_button("closeShortcutsButton", self.tr("&Close"), self)
        close.setAutoDefault(True)
        box = ButtonBox(self)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(shortcuts, 1)
        column.addWidget(box)
        resize_within_screen(self, self.sizeHint())


def _rows(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _rows(inner)
        elif action.isVisible() and not action.shortcut().isEmpty():
            # The first one: others are keys that few keyboards have.
            yield without_mnemonic(action.text()).rstrip("…"), action.shortcut().toString(_NATIVE)
