"""Runs the list on the page: start, pause, go on, retry, export; and asks before its outcomes are lost."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from contactdesk.apis.registry import APIS
from contactdesk.app.export_controller import ExportController
from contactdesk.app.list_rows import UNFINISHED, ListRows
from contactdesk.app.lookup_controller import LookupController, OtherFailure
from contactdesk.app.profiles_controller import ProfilesController, api_words
from contactdesk.model.bulk import BulkProgress, BulkState, PauseReason, RowState
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Profile, service_of
from contactdesk.services.lookup import LookupService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.safe_text import short_line
from contactdesk.ui.widgets.announcement import announce

if TYPE_CHECKING:
    from contactdesk.model.id_list import IdList
    from contactdesk.services.bulk import BulkLookup
    from contactdesk.ui.bulk.bulk_text import OutcomeTexts
    from contactdesk.ui.bulk.list_questions import ListQuestions
    from contactdesk.ui.bulk.run_page import RunPage
    from contactdesk.ui.bulk.table_model import BulkTableModel

_INTERVAL_MS = 100
_NAME = 60


@dataclass(repr=False, eq=False)
class _OpenList:
    """The list on the page.

    Attributes:
        name: the name of its file; empty if it was pasted.
        bulk: looks it up.
        words: its outcomes in words.
        model: its rows.
        changed: the indexes of outcomes that the page does not show yet.
        revision: counts how often outcomes came.
        written: the revision that an export began to write last.
        has_misses: whether that had outcomes without a contact, which not every format holds.
        saved: the revision that a file holds.
        tenths: how many tenths were announced.
    """

    name: str
    bulk: "BulkLookup"
    words: "OutcomeTexts"
    model: "BulkTableModel"
    changed: set[int]
    revision: int = 0
    written: int = 0
    has_misses: bool = False
    saved: int = 0
    tenths: int = 0

    @property
    def is_unsaved(self) -> bool:
        """Whether it has outcomes that are in no file."""
        self.take_changes()
        return self.revision != self.saved

    def take_changes(self) -> None:
        """Pass the changed outcomes on to the table, which shows them with its next refresh."""
        changed = set(self.changed)
        self.changed.clear()
        outcomes = self.bulk.outcomes
        self.revision += any(outcomes[index].state not in UNFINISHED for index in changed)
        self.model.note_changes(changed)

    def reaches_tenth(self, progress: BulkProgress) -> bool:
        """Return whether a further tenth is done, but not the whole list, whose end is announced."""
        before, self.tenths = self.tenths, 10 * progress.done // max(progress.total, 1)
        return before < self.tenths < 10

    def restart(self) -> None:
        """Show that every outcome was dropped."""
        self.tenths = 0
        self.changed.clear()
        self.revision = self.written = self.saved = 0
        self.model.set_outcomes(self.bulk.outcomes)


class BulkController(QObject):
    """Connects the page of a list with the lookups, at most one list at a time."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        service: LookupService,
        lookup: LookupController,
        profiles: ProfilesController,
        export: ExportController,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._service = service
        self._lookup = lookup
        self._export_controller = export
        self._tasks = tasks
        self._list: _OpenList | None = None
        self._is_connected = False
        self._asked: ListQuestions | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(_INTERVAL_MS)
        self._ticker.timeout.connect(self._show)
        profiles.profiles_changed.connect(self._follow_profiles)
        profiles.secret_changed.connect(self._follow_secret)
        lookup.found.connect(self._follow_found)

    def start(self, ids: "IdList", profile: Profile, name: str) -> None:
        """Look a list up.

        Args:
            ids: its IDs.
            profile: the profile to ask.
            name: the name of its file; empty if it was pasted.
        """
        from contactdesk.services.bulk import BulkLookup
        from contactdesk.ui.bulk.bulk_text import OutcomeTexts
        from contactdesk.ui.bulk.table_model import BulkTableModel

        contact_ids = [each.contact_id for each in ids.ids]
        changed: set[int] = set()
        bulk = BulkLookup(self._service, profile, contact_ids, changed.add)
        words = OutcomeTexts(self._failure_title)
        model = BulkTableModel(ids.ids, bulk.outcomes, words, self)
        self._list = _OpenList(name, bulk, words, model, changed)
        page = self._page
        page.show_rows(model, max(map(len, contact_ids)))
        page.show_pause("")
        self._show_profile()
        self._window.pages.bulk_view.show_run(self._title)
        self._run(self._list)
        self._window.show_list()

    def leave(self, then: Callable[[], object]) -> None:
        """Do something that ends the list; if it has outcomes that are in no file, ask first.

        Args:
            then: what to do; not called if the answer is no.
        """
        current = self._list
        if current is None or not current.is_unsaved:
            self._discard(then)
        else:
            self._questions.leave(self._title, self._export, lambda: self._discard(then))

    def _discard(self, then: Callable[[], object]) -> None:
        self.drop()
        then()

    def drop(self) -> None:
        """End the list and forget its outcomes."""
        if dropped := self._list:
            self._list = None
            self._ticker.stop()
            self._lookup.stop_explaining()
            dropped.bulk.cancel()
            self._page.table.drop_rows()
            dropped.model.deleteLater()
        self._window.drop_list()

    @property
    def _page(self) -> "RunPage":
        page = self._window.pages.bulk_view.run
        if not self._is_connected:
            self._is_connected = True
            page.pause_requested.connect(self._pause)
            page.go_on_requested.connect(self._go_on)
            page.cancel_requested.connect(self._cancel)
            page.retry_requested.connect(self._retry)
            page.export_requested.connect(self._export)
            page.close_requested.connect(lambda: self.leave(lambda: None))
            page.opened.connect(self._open_entry)
            page.copied.connect(self._window.status.notify)
        return page

    @property
    def _questions(self) -> "ListQuestions":
        if self._asked is None:
            from contactdesk.ui.bulk.list_questions import ListQuestions

            self._asked = ListQuestions(self._window)
        return self._asked

    @property
    def _title(self) -> str:
        name = self._list.name if self._list else ""
        return short_line(name, _NAME) or self.tr("Pasted list")

    def _run(self, current: _OpenList) -> None:
        self._lookup.stop_explaining()
        self._ticker.start()
        self._tasks.start(self._run_until_it_stops(current))
        self._page.show_pause("")
        # Tasks begin in their order.
        self._tasks.start(self._show_started())

    async def _show_started(self) -> None:
        self._show()

    async def _run_until_it_stops(self, current: _OpenList) -> None:
        try:
            await current.bulk.run()
        finally:
            if current is self._list and current.bulk.progress.state is not BulkState.RUNNING:
                self._ticker.stop()
                self._show_end(current)

    def _show(self) -> None:
        """Show how far the list is."""
        if current := self._list:
            from contactdesk.ui.bulk.bulk_text import BulkText

            current.take_changes()
            current.model.refresh()
            progress, service = current.bulk.progress, api_words(current.bulk.profile)[0]
            can_go_on = self._repository.find(current.bulk.profile.id) is not None
            self._page.show_progress(progress, service, can_go_on=can_go_on)
            if current.reaches_tenth(progress):
                announce(self._window, BulkText().done(progress))
            self._window.set_list(f"{self._title} · {BulkText().progress(progress, service)}")

    def _show_end(self, current: _OpenList) -> None:
        from contactdesk.ui.bulk.bulk_text import BulkText

        self._show()
        current.model.sort_again()
        progress = current.bulk.progress
        if progress.pause is None:
            self._window.status.notify(BulkText().ended(progress))
            return
        self._show_pause()
        if failure := progress.pause.failure:
            pause = progress.pause
            self._lookup.explain(
                OtherFailure(
                    replace(failure, profile=current.bulk.profile),
                    self.tr("The list is paused"),
                    self._go_on,
                    lambda: current is self._list and current.bulk.progress.pause is pause,
                )
            )

    def _show_pause(self) -> None:
        """Show why the list is paused, as long as it is."""
        current = self._list
        pause = current.bulk.progress.pause if current else None
        if current is None or pause is None:
            return
        from contactdesk.ui.bulk.bulk_text import BulkText

        is_removed = self._repository.find(current.bulk.profile.id) is None
        is_anew = self._is_anew(current)
        reason = PauseReason.PROFILE if is_removed or is_anew else pause.reason
        title = self._failure_title(pause.failure) if pause.failure else ""
        text = BulkText().pause(
            reason, title, api_words(current.bulk.profile)[0], is_removed=is_removed, is_anew=is_anew
        )
        self._page.show_pause(text)
        if text:
            # The dialog of a failure is read by itself.
            self._window.status.notify(text, spoken="" if pause.failure else None)

    def _is_anew(self, current: _OpenList) -> bool:
        """Return whether the list has outcomes, which do not hold for the profile as it is now."""
        profile, progress = self._repository.find(current.bulk.profile.id), current.bulk.progress
        return profile is not None and service_of(profile) != service_of(current.bulk.profile) and progress.done > 0

    def _failure_title(self, failure: Failure) -> str:
        from contactdesk.ui.failure.failure_text import words

        profile = self._list.bulk.profile if self._list else failure.profile
        return words(replace(failure, profile=profile), *api_words(profile)).title

    def _show_profile(self) -> None:
        if current := self._list:
            # As it is named now.
            profile = self._repository.find(current.bulk.profile.id) or current.bulk.profile
            environment = environment_text(self._window.bar.environment(profile))
            self._window.pages.bulk_view.set_profile(profile, environment, api_words(profile)[0])

    def _pause(self) -> None:
        if self._list:
            self._list.bulk.pause()

    def _go_on(self) -> None:
        if self._list and self._list.bulk.progress.state is BulkState.PAUSED:
            self._continue(self._list)

    def _retry(self) -> None:
        if self._list:
            self._continue(self._list, is_retry=True)

    def _continue(self, current: _OpenList, *, is_retry: bool = False) -> None:
        """Go on with the profile as it is now; ask first if it gives other contacts."""
        profile = self._repository.find(current.bulk.profile.id)
        if profile is None:
            self._window.status.notify(self.tr("The profile of the list was removed"))
        elif self._is_anew(current):
            self._questions.start_anew(profile.name, lambda: self._continue_with(current, profile))
        else:
            self._continue_with(current, profile, is_retry=is_retry)

    def _continue_with(self, current: _OpenList, profile: Profile, *, is_retry: bool = False) -> None:
        if current is not self._list:
            return
        before = current.bulk.outcomes
        current.bulk.use_profile(profile)
        if current.bulk.outcomes is not before:
            current.restart()
        if is_retry:
            current.bulk.retry()
        self._show_profile()
        self._run(current)

    def _cancel(self) -> None:
        if current := self._list:
            self._lookup.stop_explaining()
            was_running = self._ticker.isActive()
            current.bulk.cancel()
            self._page.show_pause("")
            if not was_running:
                self._show_end(current)

    def _export(self) -> None:
        current = self._list
        if current is None:
            return
        bulk = current.bulk
        progress = bulk.progress
        self._export_controller.export_list(
            partial(self._rows, current),
            PurePath(current.name).stem,
            profile=bulk.profile,
            rows=progress.total,
            found=progress.counts.get(RowState.FOUND, 0),
            on_saved=partial(self._note_saved, current),
        )

    @staticmethod
    def _rows(current: _OpenList, is_found_only: bool) -> ListRows:
        from contactdesk.services.bulk import read_found

        current.take_changes()
        current.written = current.revision
        outcomes = tuple(current.bulk.outcomes)
        without_loss = (RowState.FOUND, *UNFINISHED)
        current.has_misses = any(outcome.state not in without_loss for outcome in outcomes)
        current.words.prepare(outcomes)
        read = partial(read_found, current.bulk.profile.api)
        return ListRows(current.bulk.contact_ids, outcomes, is_found_only, current.words, read)

    @staticmethod
    def _note_saved(current: _OpenList, is_complete: bool) -> None:
        if is_complete or not current.has_misses:
            current.saved = current.written

    def _open_entry(self, index: int) -> None:
        current = self._list
        if current is None or index < 0:
            return
        outcome = current.bulk.outcomes[index]
        if outcome.state is RowState.FOUND:
            self._tasks.start(self._open_contact(current, index))
        elif failure := current.bulk.failure(index):
            profile, contact_id = current.bulk.profile, current.bulk.contact_ids[index]
            title = self.tr("Lookup failed")
            is_there = self._repository.find(profile.id) is not None
            retry = (lambda: self._look_up(profile.id, contact_id)) if is_there else None
            # Enter in the dialog must not look up what was typed before.
            self._window.bar.set_aside()
            self._lookup.explain(OtherFailure(failure, title, retry))
        else:
            self._window.status.notify(self.tr("This ID has not been looked up yet"))

    async def _open_contact(self, current: _OpenList, index: int) -> None:
        from contactdesk.model.unix_time import from_unix_time
        from contactdesk.services.bulk import read_found

        bulk = current.bulk
        outcome = bulk.outcomes[index]
        # Reading 1 MiB takes a while.
        contact = await in_background(read_found, bulk.profile.api, bulk.contact_ids[index], outcome)
        if current is not self._list:
            return
        profile = self._repository.find(bulk.profile.id)
        if profile and service_of(profile) == service_of(bulk.profile):
            self._lookup.show_found(contact, profile)
        else:
            self._lookup.stop()
            reason = self.tr("the profile of the list has changed since")
            self._window.show_older(contact, bulk.profile, APIS[bulk.profile.api].info.name, reason)
        received_at = from_unix_time(outcome.received_at).astimezone() if outcome.received_at else None
        self._window.status.set_status(self.tr("From the list"), received_at)
        self._window.bar.focus_id()

    def _look_up(self, profile_id: str, contact_id: str) -> None:
        """Look up an ID of the list by itself."""
        self._window.bar.choose(profile_id)
        self._lookup.look_up(profile_id, contact_id)

    def _follow_found(self, contact: Contact, profile: Profile) -> None:
        """Take over what a single lookup in the list's profile has found."""
        current = self._list
        if current is None:
            return
        asked = current.bulk.profile
        if (profile.id, service_of(profile)) == (asked.id, service_of(asked)):
            self._tasks.start(self._take_over(current, contact))

    async def _take_over(self, current: _OpenList, contact: Contact) -> None:
        await current.bulk.take_over(contact)
        if current is self._list:
            self._show()

    def _follow_profiles(self) -> None:
        """Pause the list if its profile asks in another way now, or is gone."""
        current = self._list
        if current is None:
            return
        before, now = current.bulk.profile, self._repository.find(current.bulk.profile.id)
        if now is None or replace(now, name=before.name, colour=before.colour) != before:
            current.bulk.pause(PauseReason.PROFILE)
        self._show_profile()
        self._show()
        self._show_pause()

    def _follow_secret(self, profile_id: str) -> None:
        if self._list and self._list.bulk.profile.id == profile_id:
            self._list.bulk.pause(PauseReason.PROFILE)
