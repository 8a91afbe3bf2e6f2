"""Requests the client of the contact on the screen, and shows it in its pane."""

import asyncio
import logging

from PySide6.QtCore import QObject, Signal

from contactdesk.app.profiles_controller import ProfilesController, api_words
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, LookupFailed, as_failure
from contactdesk.model.profile import Profile, service_of
from contactdesk.model.related import Related, RelatedState
from contactdesk.services.related import RelatedService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.system.exception_hooks import places
from contactdesk.system.threads import Tasks
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect

_log = logging.getLogger(__name__)


class RelatedController(QObject):
    """Owns the request for the details that belong to the contact on the screen.

    The request starts when the contact is painted, and is cancelled when the contact becomes an older one. The details
    of an older contact are loaded only when the user retries.
    """

    ended = Signal()
    """No request runs any more: its result is on the screen, or the contact is gone."""
    noticed = Signal(object, object)
    """The service of a profile (``Profile``) announced something (``ServiceNotice``) with the details."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        profiles: ProfilesController,
        service: RelatedService,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._service = service
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._is_awaited = False
        self._is_outdated = False
        self._profile: Profile | None = None
        window.contact_view_built.connect(self._connect)
        connect(window.menus.cancel, self._cancel)
        window.bar.profile_chosen.connect(self._offer_retry)
        profiles.profiles_changed.connect(self._offer_retry)
        profiles.secret_changed.connect(self._follow_secret)

    @property
    def is_awaited(self) -> bool:
        """Whether a request runs, or starts once the contact is painted."""
        return self._is_awaited

    def _connect(self) -> None:
        view = self._window.contact_view
        view.contact_shown.connect(self._begin)
        view.painted.connect(self._start)
        view.became_stale.connect(self._follow_older)
        view.retry_requested.connect(self._retry)

    def _begin(self) -> None:
        """Show the known details of the contact that is about to be painted."""
        self._is_outdated = False
        self._prepare(self._window.contact_view.profile)

    def _prepare(self, profile: Profile | None) -> None:
        was_awaited = self._is_awaited
        self._end_task()
        view = self._window.contact_view
        self._profile = profile
        if view.contact and profile:
            self._show(self._service.known(view.contact, profile))
        if was_awaited and not self._is_awaited:
            self.ended.emit()

    def _start(self) -> None:
        view = self._window.contact_view
        if self._is_awaited and self._task is None and view.contact and self._profile:
            self._task = self._tasks.start(self._ask(view.contact, self._profile))

    def _retry(self) -> None:
        # Before the button hides, since its focus may then go to another text field.
        self._window.bar.focus_after_lookup()
        if profile := self._usable_profile:
            self._prepare(profile)
            self._start()

    @property
    def _usable_profile(self) -> Profile | None:
        """The contact's profile as it is now, if it is chosen, and its service and secret are those of the lookup."""
        before = self._window.contact_view.profile
        now = self._repository.find(self._window.bar.profile_id)
        if before is None or now is None or now.id != before.id or self._is_outdated:
            return None
        return now if service_of(now) == service_of(before) else None

    def _offer_retry(self) -> None:
        if self._window.pages.last_contact:
            self._window.contact_view.offer_retry(self._usable_profile is not None)

    def _follow_secret(self, profile_id: str) -> None:
        if self._window.pages.last_contact and (profile := self._window.contact_view.profile):
            self._is_outdated = self._is_outdated or profile.id == profile_id
            self._offer_retry()

    def _follow_older(self) -> None:
        self._stop(RelatedState.OLDER)
        self._offer_retry()

    def _cancel(self) -> None:
        """Stop on Esc, while the contact stays the current one."""
        self._stop(RelatedState.STOPPED)

    def _stop(self, state: RelatedState) -> None:
        if self._is_awaited:
            self._end_task()
            self._update_cancel()
            if self._window.pages.last_contact:
                self._window.show_related(Related(state))
            self.ended.emit()

    def _end_task(self) -> None:
        self._is_awaited = False
        if self._task:
            self._task.cancel()
            self._task = None

    async def _ask(self, contact: Contact, profile: Profile) -> None:
        failure: Failure | None = None
        related = Related(RelatedState.FAILED)
        try:
            related = Related(RelatedState.FOUND, await self._service.ask(contact, profile))
        except LookupFailed as failed:
            failure = failed.failure
            _log.debug("The client was not loaded: %s, status %d", failure.kind.value, failure.status)
        except Exception as error:  # noqa: BLE001 - a request must end in details or a failure
            _log.exception("The request for the client ended unexpectedly")
            failure = as_failure(places(error), profile)
        if self._task is not asyncio.current_task():
            # Another contact is on the screen by now.
            return
        self._task = None
        self._show(related, failure)
        outcome = failure or related.details
        if outcome and outcome.notice:
            self.noticed.emit(profile, outcome.notice)
        self.ended.emit()

    def _show(self, related: Related | None, failure: Failure | None = None) -> None:
        self._is_awaited = related is not None and related.state is RelatedState.WAITING
        self._update_cancel()
        problem = ""
        if failure:
            from contactdesk.ui.contact.client_text import problem_text

            problem = problem_text(failure, *api_words(failure.profile))
        self._window.show_related(related, problem)
        self._offer_retry()

    def _update_cancel(self) -> None:
        self._window.menus.cancel.setEnabled(self._is_awaited or self._window.is_waiting)
