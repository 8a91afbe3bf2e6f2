"""The dialog with IDs to try in the demo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contactdesk.ui.help.grouped_list import GroupedList
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.screen_size import resize_within_screen

Example = tuple[str, str, str]
"""The key of the API, the contact ID, and the result in a few words."""


class ExamplesDialog(QDialog):
    """A list of the demo's own IDs, from which each can be looked up.

    Args:
        groups: the name of each API with its examples.
        api: the key of the API whose examples are selected first.
        contact_id: the last ID; if it is an example, it is selected.
    """

    chosen = Signal(str, str)
    """The key of the API and the contact ID."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[Example]]], api: str, contact_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("examplesDialog")
        self.setWindowTitle(self.tr("What can I try?"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        intro = QLabel(self.tr("Try these IDs to see contacts and errors."), self)
        intro.setObjectName("examplesIntro")
        intro.setTextFormat(Qt.TextFormat.PlainText)
        titles = (self.tr("Contact ID"), self.tr("Result"))
        self._tree = GroupedList("examplesList", self.tr("IDs to try"), titles, self)
        self._items: list[QTreeWidgetItem] = []
        self._fill(groups)
        self._select(api, contact_id)
        self._tree.itemActivated.connect(self._choose)
        self._tree.currentItemChanged.connect(self._enable)
        box = ButtonBox(self)
        self._look_up = push_button("lookUpExampleButton", self.tr("&Look up"), self)
        self._look_up.setAutoDefault(True)
        self._look_up.clicked.connect(lambda: self._choose(self._tree.currentItem()))
        box.addButton(self._look_up, QDialogButtonBox.ButtonRole.AcceptRole)
        close = push_button("closeExamplesButton", self.tr("&Close"), self)
        close.setAutoDefault(True)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(intro)
        column.addWidget(self._tree, 1)
        column.addWidget(box)
        resize_within_screen(self, self.sizeHint())

    def _fill(self, groups: Sequence[tuple[str, Sequence[Example]]]) -> None:
        for title, examples in groups:
            items = self._tree.add_group(title, [(contact_id, result) for _api, contact_id, result in examples])
            for item, (api, contact_id, _result) in zip(items, examples, strict=True):
                item.setData(0, Qt.ItemDataRole.UserRole, (api, contact_id))
            self._items += items

    def _select(self, api: str, contact_id: str) -> None:
        def match(item: QTreeWidgetItem) -> tuple[bool, bool]:
            item_api, item_id = item.data(0, Qt.ItemDataRole.UserRole)
            return item_api == api, item_id == contact_id

        if self._items:
            self._tree.setCurrentItem(max(self._items, key=match))

    def _enable(self) -> None:
        item = self._tree.currentItem()
        self._look_up.setEnabled(item is not None and item.parent() is not None)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.parent() is not None:
            api, contact_id = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()
            self.chosen.emit(api, contact_id)
