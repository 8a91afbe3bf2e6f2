"""The content of the main window: the demo's banner, the lookup bar, the page and the notice, above one another."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.main_window.pages import Pages
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.window_scroll import WindowColumn, WindowScroll

if TYPE_CHECKING:
    from contactdesk.ui.main_window.demo_banner import DemoBanner
    from contactdesk.ui.main_window.list_bar import ListBar
    from contactdesk.ui.main_window.notice_bar import NoticeBar


class WindowContent(WindowScroll):
    """Stacks the parts of the window, and adds and removes the banner, the way back to the list, and the notice.

    Attributes:
        add_requested: the user of the demo requested a connection of their own.
        examples_requested: the user of the demo requested the list of examples.
        list_requested: the list is to be shown again.
        bars_changed: a bar was added, so the minimum width may differ.
    """

    add_requested = Signal()
    examples_requested = Signal()
    list_requested = Signal()
    bars_changed = Signal()

    def __init__(self, bar: LookupBar, pages: Pages, export_button: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._pages = pages
        self._export_button = export_button
        self._banner: DemoBanner | None = None
        self._notice_bar: NoticeBar | None = None
        self._list_bar: ListBar | None = None
        self._has_list = False
        self._invented: frozenset[str] = frozenset()
        column = QWidget(self)
        self._column = WindowColumn(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(bar)
        self._column.addWidget(pages, 1)
        self._line = _line(column)
        self._column.addWidget(self._line)
        self.setWidget(column)
        bar.profile_chosen.connect(self.update_banner)
        pages.contact_view_built.connect(self._set_tab_order)
        pages.currentChanged.connect(self._update_list_bar)

    @property
    def bars_width(self) -> int:
        """The width at which no button of a bar is cut off, in pixels."""
        return max(
            row.minimumSizeHint().width() for row in (self._bar, self._banner, self._list_bar, self._notice_bar) if row
        )

    def show_banner(self, invented: Collection[str]) -> None:
        """Show the banner of the demonstration.

        Args:
            invented: the ids of the demo's own profiles.
        """
        from contactdesk.ui.main_window.demo_banner import DemoBanner

        if self._banner is None:
            self._banner = DemoBanner(self)
            self._banner.add_button.clicked.connect(self.add_requested)
            self._banner.examples_button.clicked.connect(self.examples_requested)
            self._column.insertWidget(0, self._banner)
            self._order()
            self.bars_changed.emit()
        self._invented = frozenset(invented)
        self.update_banner()

    def remove_banner(self) -> None:
        """Remove the banner of the demonstration."""
        if banner := self._banner:
            self._banner = None
            self._invented = frozenset()
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def update_banner(self) -> None:
        """Show in the banner whether the contacts of the chosen profile are real."""
        chosen = self._bar.profile_id
        if self._banner:
            self._banner.set_real(is_real=bool(chosen) and chosen not in self._invented)

    def set_list(self, text: str) -> None:
        """Lead back to a list while another page is shown.

        Args:
            text: how far the list is; empty if there is none.
        """
        self._has_list = bool(text)
        if self._list_bar is None:
            if not text:
                return
            from contactdesk.ui.main_window.list_bar import ListBar

            self._list_bar = ListBar(self)
            self._list_bar.back_button.clicked.connect(self.list_requested)
            self._column.insertWidget(self._column.indexOf(self._pages), self._list_bar)
            self._order()
            self.bars_changed.emit()
        self._list_bar.show_text(text)
        self._update_list_bar()

    def _update_list_bar(self) -> None:
        if self._list_bar:
            self._list_bar.setVisible(self._has_list and not self._pages.is_list_shown)

    def show_notice(self, text: str) -> None:
        """Show what a service announces, above the status bar, until the user closes it."""
        from contactdesk.ui.main_window.notice_bar import NoticeBar

        if self._notice_bar is None:
            self._notice_bar = NoticeBar(self)
            self._notice_bar.closed.connect(self._bar.focus_id)
            self._column.addWidget(self._notice_bar)
            self._order()
            self._set_tab_order()
            self.bars_changed.emit()
        self._notice_bar.show_text(text)

    def hide_notice(self) -> None:
        """Hide what a service announced."""
        if self._notice_bar:
            self._notice_bar.hide()

    def _order(self) -> None:
        set_reading_order(self._banner, self._bar, self._list_bar, self._pages, self._line, self._notice_bar)

    def _set_tab_order(self) -> None:
        """Let the Tab key go from the contact to the notice, to the export button, and last to the banner."""
        view = self._pages.contact_view
        self.setTabOrder(view.last_stop, self._export_button)
        if notice_bar := self._notice_bar:
            self.setTabOrder(view.last_stop, notice_bar.close_button)
        if banner := self._banner:
            self.setTabOrder(self._export_button, banner.examples_button)
            self.setTabOrder(banner.examples_button, banner.add_button)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
