"""Help: what can be tried in the demonstration."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contactdesk.ui.style.tokens import UNIT

Example = tuple[str, str, str]
"""The key of the API, the contact ID, and what it brings."""


class ExamplesDialog(QDialog):
    """Lists the demo's own IDs; each can be looked up from here.

    Args:
        groups: the IDs of each API, below its name.
        api: the key of the API to begin with.
        contact_id: the ID tried last; with another one the list begins at the first of the API.
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
        words = self.tr("These IDs bring a contact, or one of the ways in which a lookup can fail.")
        intro = QLabel(words, self)
        intro.setObjectName("examplesIntro")
        intro.setTextFormat(Qt.TextFormat.PlainText)
        intro.setAccessibleName(words)
        self._tree = QTreeWidget(self)
        self._tree.setObjectName("examplesList")
        self._tree.setAccessibleName(self.tr("IDs to try"))
        self._tree.setHeaderLabels([self.tr("Contact ID"), self.tr("What it brings")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setAlternatingRowColors(True)
        self._items: list[QTreeWidgetItem] = []
        self._fill(groups)
        self._go_to(api, contact_id)
        self._tree.itemActivated.connect(self._choose)
        self._tree.currentItemChanged.connect(self._enable)
        box = QDialogButtonBox(self)
        self._look_up = QPushButton(self.tr("&Look up"), self)
        self._look_up.setObjectName("lookUpExampleButton")
        self._look_up.setAccessibleName(self.tr("Look up"))
        self._look_up.clicked.connect(lambda: self._choose(self._tree.currentItem()))
        box.addButton(self._look_up, QDialogButtonBox.ButtonRole.AcceptRole)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Close"))
        close.setObjectName("closeExamplesButton")
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
            for api, contact_id, what in examples:
                item = QTreeWidgetItem(group, [contact_id, what])
                item.setData(0, Qt.ItemDataRole.UserRole, (api, contact_id))
                self._items.append(item)

    def _go_to(self, api: str, contact_id: str) -> None:
        def nearness(item: QTreeWidgetItem) -> tuple[bool, bool]:
            its_api, its_id = item.data(0, Qt.ItemDataRole.UserRole)
            return its_api == api, its_id == contact_id

        if self._items:
            self._tree.setCurrentItem(max(self._items, key=nearness))

    def _enable(self) -> None:
        item = self._tree.currentItem()
        self._look_up.setEnabled(item is not None and item.parent() is not None)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.parent() is not None:
            api, contact_id = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()
            self.chosen.emit(api, contact_id)
