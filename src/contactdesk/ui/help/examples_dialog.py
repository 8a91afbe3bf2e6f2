"""The dialog with IDs to try in the demo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button

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
        self.resize(680, 520)
        intro = QLabel(self.tr("Try these IDs to see contacts and errors."), self)
        intro.setObjectName("examplesIntro")
        intro.setTextFormat(Qt.TextFormat.PlainText)
        self._tree = QTreeWidget(self)
        self._tree.setObjectName("examplesList")
        self._tree.setAccessibleName(self.tr("IDs to try"))
        self._tree.setHeaderLabels([self.tr("Contact ID"), self.tr("Result")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setAlternatingRowColors(True)
        self._items: list[QTreeWidgetItem] = []
        self._fill(groups)
        self._select(api, contact_id)
        self._tree.itemActivated.connect(self._choose)
        self._tree.currentItemChanged.connect(self._enable)
        box = QDialogButtonBox(self)
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

    def _fill(self, groups: Sequence[tuple[str, Sequence[Example]]]) -> None:
        for title, examples in groups:
            group = QTreeWidgetItem(self._tree, [title])
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setExpanded(True)
            for api, contact_id, result in examples:
                item = QTreeWidgetItem(group, [contact_id, result])
                item.setData(0, Qt.ItemDataRole.UserRole, (api, contact_id))
                self._items.append(item)

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
