"""A list of two columns in groups, which scrolls in both directions instead of cutting a text off."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.current_item import mark_current_item


class GroupedList(QTreeWidget):
    """Shows rows of two texts under the titles of their groups.

    Args:
        name: its ``objectName``.
        label: what it lists, for assistive tools.
        titles: of the two columns.
    """

    def __init__(self, name: str, label: str, titles: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setHeaderLabels(titles)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)

    def add_group(self, title: str, rows: Sequence[tuple[str, str]]) -> list[QTreeWidgetItem]:
        """Add a group and return the items of its rows."""
        group = QTreeWidgetItem(self, [title])
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setExpanded(True)
        return [QTreeWidgetItem(group, row) for row in rows]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the current row."""
        super().paintEvent(event)
        row, header = self.visualRect(self.currentIndex()), self.header()
        left = min(map(header.sectionViewportPosition, range(self.columnCount())))
        mark_current_item(self, QRect(left, row.top(), header.length(), row.height()))

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width of the widest text, and for the first column a gap before the second."""
        gap = 2 * UNIT if column == 0 else 0
        return super().sizeHintForColumn(column) + gap

    def sizeHint(self) -> QSize:
        """Return a size in which no row is cut off, and a few dozen are seen."""
        width = sum(self.sizeHintForColumn(column) for column in range(self.columnCount()))
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(width + bar + 2 * self.frameWidth() + 2 * UNIT, 20 * self.fontMetrics().height())
