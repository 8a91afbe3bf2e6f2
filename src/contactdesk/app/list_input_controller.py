"""Reads a list of IDs from a file or a pasted text, and shows what would be sent before anything is sent."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QObject, Signal

from contactdesk.apis.registry import APIS
from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from contactdesk.model.id_list import Column, IdList, ListFileError, ListTable
    from contactdesk.ui.bulk.check_page import CheckPage

_Read = Callable[[], "ListTable"]


class ListInputController(QObject):
    """Opens lists, and connects the page on which they are checked.

    Attributes:
        start_requested: look a list up: its ``IdList``, the ``Profile`` to ask, and the name of the file.
    """

    start_requested = Signal(object, object, str)

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        profiles: ProfilesController,
        tasks: Tasks,
        leave: Callable[[Callable[[], object]], None],
    ) -> None:
        """Connect the menu and the window.

        Args:
            window: the main window.
            repository: the profiles.
            profiles: reports that they changed.
            tasks: runs the reading.
            leave: does something that ends the list on the page, perhaps after a question.
        """
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._tasks = tasks
        self._leave = leave
        self._dialog: QFileDialog | None = None
        self._folder = ""
        self._path: Path | None = None
        self._table: ListTable | None = None
        self._ids: IdList | None = None
        self._column = -1
        self._profile: Profile | None = None
        self._work: asyncio.Task[None] | None = None
        self._is_connected = False
        connect(window.menus.look_up_list, self.open)
        window.files_dropped.connect(self._open_dropped)
        profiles.profiles_changed.connect(self._follow_profiles)

    def open(self) -> None:
        """Ask for a file."""
        if self._dialog is not None:
            return
        from contactdesk.ui.bulk.list_file_dialog import ListFileDialog

        dialog = self._dialog = ListFileDialog(self._folder or QDir.homePath(), self._window)
        dialog.fileSelected.connect(lambda path: self.open_file(Path(path)))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Read a file and show what it holds."""
        from contactdesk.services.list_files import read_list_file

        self._folder = str(path.parent)
        profile = self._usable(self._window.bar.profile_id)
        api = APIS[profile.api].info if profile else None
        self._open(lambda: read_list_file(path, has_ids=lambda table: api is None or _has_ids(table, api)), path)

    def open_text(self, text: str) -> None:
        """Show what a pasted text holds."""
        from contactdesk.services.list_files import read_list_text

        self._open(lambda: read_list_text(text), None)

    def drop(self) -> None:
        """Drop the list that waits for its start."""
        self._stop()
        self._table = self._ids = self._profile = self._path = None
        if self._is_connected:
            self._page.clear()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _open_dropped(self, paths: list[str]) -> None:
        if len(paths) == 1:
            self.open_file(Path(paths[0]))
        else:
            self._window.status.notify(self.tr("Drop one file at a time"))

    def _open(self, read: _Read, path: Path | None) -> None:
        self._begin(self._read(read, path))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._stop()
        self._work = self._tasks.start(work)

    def _stop(self) -> None:
        if self._work:
            self._work.cancel()
            self._work = None
            self._window.status.set_pending("")

    async def _read(self, read: _Read, path: Path | None) -> None:
        table = await self._table_from(read, path.name if path else "")
        if self._ids is None:
            # The list that is there stays until the new one is shown; its check was interrupted.
            await self._check()
        self._work = None
        if table:
            self._leave(lambda: self._show(table, path))

    async def _table_from(self, read: _Read, name: str) -> "ListTable | None":
        from contactdesk.model.id_list import ListFileError

        status = self._window.status
        status.set_pending(self.tr("Reading {file}…").format(file=one_line(name, 40)) if name else self.tr("Reading…"))
        try:
            return await in_background(read)
        except ListFileError as error:
            self._show_problem(error, name)
            return None
        finally:
            status.set_pending("")

    def _show_problem(self, error: "ListFileError", name: str) -> None:
        from contactdesk.ui.bulk.bulk_text import BulkText
        from contactdesk.ui.widgets.message_box import show_message

        text, advice = BulkText().file_problem(error.problem, name, error.reason)
        show_message(self._window, self.tr("The list cannot be opened"), text, advice)

    def _show(self, table: "ListTable", path: Path | None) -> None:
        from contactdesk.ui.bulk.bulk_text import BulkText

        self._table, self._path = table, path
        if self._window.bar.hint.offers_list:
            # Another list, perhaps, than the one on the page.
            self._window.bar.drop_paste()
        self._profile = self._usable(self._window.bar.profile_id)
        page = self._page
        page.set_table(table)
        self._window.pages.bulk_view.show_check(BulkText().name(table))
        self._fill_profiles()
        # Nothing of the list before stays.
        self._begin_check()

    @property
    def _page(self) -> "CheckPage":
        page = self._window.pages.bulk_view.check
        if not self._is_connected:
            self._is_connected = True
            page.column_chosen.connect(self._choose_column)
            page.sheet_chosen.connect(self._choose_sheet)
            page.profile_chosen.connect(self._choose_profile)
            page.start_requested.connect(self._start)
            page.close_requested.connect(lambda: self._leave(lambda: None))
        return page

    def _begin_check(self, column: int = -1) -> None:
        """Show what a column holds, the most likely one if none is given; until then, nothing can be started."""
        self._hold(column)
        self._begin(self._check())

    def _hold(self, column: int) -> None:
        self._ids, self._column = None, column
        self._page.hold_start()

    async def _check(self) -> None:
        table, profile = self._table, self._profile
        if table is None:
            return
        if profile is None:
            self._page.show_no_profile()
            self._show_page(self.tr("Add a profile first."))
            return
        api = APIS[profile.api].info
        columns, chosen, ids, is_doubtful, other = await in_background(_checked, table, self._column, api)
        self._ids, self._column = ids, chosen
        from contactdesk.services.bulk import estimate_s

        page = self._page
        page.set_columns(columns, chosen, api.name, is_doubtful=is_doubtful, looks_like=other)
        page.set_ids(ids)
        page.set_cost(len(ids.ids), profile.name, estimate_s(len(ids.ids), profile.api))
        self._show_page(self.tr("Not started yet"))

    def _show_page(self, state: str) -> None:
        from contactdesk.ui.bulk.bulk_text import BulkText

        window = self._window
        assert self._table  # noqa: S101 - it is shown
        window.set_list(f"{BulkText().name(self._table)} · {state}")
        if not window.pages.is_list_shown:
            window.show_list()

    def _choose_column(self, column: int) -> None:
        self._begin_check(column)

    def _choose_sheet(self, sheet: str) -> None:
        if self._path:
            self._hold(self._column)
            self._begin(self._read_sheet(self._path, sheet))

    async def _read_sheet(self, path: Path, sheet: str) -> None:
        from contactdesk.services.list_files import read_list_file

        if table := await self._table_from(lambda: read_list_file(path, sheet), path.name):
            self._table, self._column = table, -1
        # If the sheet cannot be read, the one before stays.
        await self._check()
        if self._table:
            self._page.set_table(self._table)

    def _choose_profile(self, profile_id: str) -> None:
        self._profile = self._usable(profile_id)
        self._show_profile()
        self._begin_check(self._column)

    def _usable(self, profile_id: str) -> Profile | None:
        """Return this profile, or another one whose API is known."""
        profiles = [profile for profile in self._repository.profiles if profile.api in APIS]
        return next((profile for profile in profiles if profile.id == profile_id), profiles[0] if profiles else None)

    def _fill_profiles(self) -> None:
        selector = self._page.profile_selector
        selector.clear()
        for profile in self._repository.profiles:
            if profile.api in APIS:
                environment = environment_text(self._window.bar.environment(profile))
                selector.add_profile(profile, environment, APIS[profile.api].info.name)
        self._show_profile()

    def _show_profile(self) -> None:
        if profile := self._profile:
            selector = self._page.profile_selector
            selector.setCurrentIndex(selector.findData(profile.id))
            environment = environment_text(self._window.bar.environment(profile))
            self._window.pages.bulk_view.set_profile(profile, environment, APIS[profile.api].info.name)

    def _follow_profiles(self) -> None:
        if self._table is None:
            return
        self._profile = self._usable(self._profile.id if self._profile else "")
        self._fill_profiles()
        self._begin_check(self._column)

    def _start(self) -> None:
        ids, profile, path = self._ids, self._profile, self._path
        if ids is None or profile is None or not ids.ids:
            return
        self.drop()
        self.start_requested.emit(ids, profile, path.name if path else "")


def _has_ids(table: "ListTable", api: ApiInfo) -> bool:
    from contactdesk.services.id_list import has_ids

    return has_ids(table, api)


def _checked(table: "ListTable", column: int, api: ApiInfo) -> "tuple[Sequence[Column], int, IdList, bool, str]":
    """Return what a table holds in a column, or in the most likely one if it is negative; runs on a thread.

    Returns:
        Its columns, the chosen one, what that holds, whether another is likely, and the other API that it looks like.
    """
    from contactdesk.services.id_list import best_column, columns, id_list, is_doubtful, looks_like

    found = columns(table, api)
    best = best_column(found)
    chosen = best if column < 0 else column
    # Whoever chose another one has looked.
    is_unsure = chosen == best and is_doubtful(found, best)
    return found, chosen, id_list(table, chosen, api), is_unsure, looks_like(table, chosen, api)
