"""Ask every profile: the dialog, the lookups behind it, and what becomes of a hit."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contactdesk.app.lookup_controller import LookupController
from contactdesk.app.profiles_controller import ProfilesController, api_infos
from contactdesk.model.ask_all import AskState, LeftOut, certain_hit, unanswered, why_left_out
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Profile, service_of
from contactdesk.services.lookup import LookupService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.system.threads import Tasks
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.status_text import response_info_text
from contactdesk.ui.safe_text import short_line

if TYPE_CHECKING:
    from contactdesk.services.ask_all import AskAll
    from contactdesk.ui.ask_all.ask_all_dialog import AskAllDialog


class AskAllController(QObject):
    """Asks every profile that an ID fits, after the dialog has named them."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        lookup: LookupController,
        profiles: ProfilesController,
        service: LookupService,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._lookup = lookup
        self._service = service
        self._tasks = tasks
        self._asked: AskAll | None = None
        self._dialog: AskAllDialog | None = None
        window.bar.ask_all_requested.connect(self.ask_all)
        lookup.others_requested.connect(self.ask_others)
        profiles.profiles_changed.connect(self._follow_profiles)
        profiles.secret_changed.connect(self._drop)

    def ask_all(self, contact_id: str) -> None:
        """Offer to ask every profile that an ID fits."""
        profiles = self._lookup.profiles_to_ask(contact_id)
        if profiles:
            self._open(contact_id, profiles, self._repository.profiles)
        else:
            self._window.bar.refuse(self.tr("This ID fits none of the profiles that may be asked."))

    def ask_others(self, failure: Failure) -> None:
        """Offer to ask the profiles beside the one that has not found an ID."""
        profiles = self._lookup.other_profiles(failure)
        if profiles and failure.profile:
            asked_id = failure.profile.id
            self._open(
                failure.contact_id, profiles, [each for each in self._repository.profiles if each.id != asked_id]
            )

    def _open(self, contact_id: str, profiles: Sequence[Profile], every: Sequence[Profile]) -> None:
        from contactdesk.services.ask_all import AskAll
        from contactdesk.ui.ask_all.ask_all_dialog import AskAllDialog

        if self._dialog:
            return
        # At once: there is one dialog at a time.
        self._lookup.close_failure()
        self._lookup.cancel()
        asked = self._asked = AskAll(self._service, profiles, contact_id, lambda _index: self._show())
        left_out = [(each, self._why_left_out(contact_id, each)) for each in every if each not in profiles]
        dialog = self._dialog = AskAllDialog(contact_id, asked.results, left_out, api_infos(), self._window)
        dialog.start_requested.connect(lambda: self._start(asked))
        dialog.retry_requested.connect(lambda profile_id: self._retry(asked, profile_id))
        dialog.opened.connect(self._show_found)
        dialog.typed.connect(self._window.bar.take_typed)
        dialog.pasted.connect(self._window.bar.paste)
        dialog.finished.connect(self._end)
        dialog.open()

    def _why_left_out(self, contact_id: str, profile: Profile) -> LeftOut:
        why = why_left_out(contact_id, profile, self._repository.profiles, api_infos())
        return why or LeftOut.ELSEWHERE

    def _start(self, asked: "AskAll") -> None:
        self._window.bar.begin_lookup(asked.contact_id)
        self._window.show_asked_all()
        self._tasks.start(self._run(asked))

    def _retry(self, asked: "AskAll", profile_id: str) -> None:
        asked.retry(profile_id)
        self._tasks.start(self._run(asked))

    async def _run(self, asked: "AskAll") -> None:
        await asked.run()
        hit = certain_hit(asked.results, api_infos())
        if hit and self._dialog and not self._dialog.was_used and asked is self._asked:
            self._show_found(hit.profile.id)

    def _show(self) -> None:
        if self._dialog and self._asked:
            self._dialog.show_results(self._asked.results)

    def _show_found(self, profile_id: str) -> None:
        """Close the dialog, and show the contact that a profile has, under the profile as it is named now."""
        profile = self._repository.find(profile_id)
        results = self._asked.results if self._asked else []
        hit = next((each for each in results if each.profile.id == profile_id and each.state is AskState.FOUND), None)
        if self._dialog is None or profile is None or hit is None or hit.contact is None:
            return
        missing = unanswered(results)
        self._dialog.accept()
        self._lookup.show_found(hit.contact, profile)
        if info := hit.contact.response_info:
            texts = [self.tr("Found in {profile}").format(profile=short_line(profile.name, 40))]
            if missing == 1:
                texts.append(self.tr("1 profile had not answered"))
            elif missing:
                texts.append(self.tr("%n profiles had not answered", "", missing))
            self._window.status.set_status(" · ".join([*texts, response_info_text(info)]), info.received_at)

    def _end(self) -> None:
        asked, self._asked = self._asked, None
        dialog, self._dialog = self._dialog, None
        if asked:
            asked.cancel()
        if dialog:
            dialog.deleteLater()
        # One secret stays in memory: that of the profile in use.
        self._service.clear_secret(keep=self._window.bar.profile_id)
        self._window.bar.focus_id()

    def _follow_profiles(self) -> None:
        """Drop what a profile has answered that was removed, or gives the contacts of another service now."""
        for before in [result.profile for result in self._asked.results] if self._asked else []:
            now = self._repository.find(before.id)
            if now is None or service_of(now) != service_of(before):
                self._drop(before.id)

    def _drop(self, profile_id: str) -> None:
        if self._asked:
            self._asked.drop(profile_id)
