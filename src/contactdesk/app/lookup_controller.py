"""Hears what the window asks for, has it done, shows the outcome; owns the running lookup."""

import asyncio
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from contactdesk.apis.registry import APIS
from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.model.failure import FAULTS, Failure, FailureKind, as_failure
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import Lookup, Stage
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.system.tasks import Tasks
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.status_text import retry_text
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    from contactdesk.ui.failure.failure_dialog import FailureDialog

_log = logging.getLogger(__name__)


class LookupController(QObject):
    """Stands between the window and the lookup."""

    ended = Signal(bool)
    """A lookup has ended and its outcome is on the screen; whether it gave the contact."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        lookup: Lookup,
        connections: ProfilesController,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._lookup = lookup
        self._connections = connections
        self._tasks = tasks
        self._running: asyncio.Task[None] | None = None
        self._last: tuple[str, str] | None = None
        self._failure_dialog: FailureDialog | None = None
        self._shown_kind: FailureKind | None = None
        window.bar.lookup_requested.connect(self.look_up)
        window.bar.refused.connect(lambda: self.ended.emit(False))
        window.bar.cancel_requested.connect(self.cancel)
        window.bar.profile_chosen.connect(self._choose)
        connect(window.menus.cancel, self.cancel)
        connect(window.menus.again, self.look_up_again)

    def look_up(self, profile_id: str, contact_id: str) -> None:
        """Starts a lookup; one that still runs is given up."""
        profile = self._repository.find(profile_id)
        if profile is None:
            return
        self._stop()
        self._last = (profile_id, contact_id)
        self._running = self._tasks.start(self._run(profile, contact_id))

    def look_up_again(self) -> None:
        """Looks the last ID up again, in the connection that is chosen now."""
        if self._last:
            contact_id = self._last[1]
            self._window.bar.set_id(contact_id)
            self.look_up(self._window.bar.profile_id, contact_id)

    def cancel(self) -> None:
        """Gives the running lookup up, on the agent's wish."""
        if self._running:
            self._stop()
            self._window.show_cancelled()

    async def _run(self, profile: Profile, contact_id: str) -> None:
        try:
            contact = await self._lookup.look_up(
                profile,
                contact_id,
                lambda stage: self._wait(stage, contact_id),
                lambda number, most: self._wait_again(number, most, contact_id),
            )
        except Failure as failure:
            _log.debug("A lookup failed: %s, status %d", failure.kind.value, failure.status)
            self._running = None
            self._show(failure)
        except Exception as error:  # noqa: BLE001 - whatever it is, the agent gets an answer
            _log.exception("A lookup ended in an unexpected way")
            self._running = None
            self._show(as_failure(error, profile, contact_id))
        else:
            self._running = None
            self._window.show_contact(contact, profile, APIS[profile.api].info.name)
            self._tell_ended(True)

    def _wait(self, stage: Stage, contact_id: str) -> None:
        shown_id = one_line(contact_id, 40)
        if stage is Stage.SECRET:
            wait = self.tr("Waiting for the keyring, which may ask for its password…")
        else:
            wait = self.tr("Looking up {id}…").format(id=shown_id)
        self._window.show_waiting(wait, contact_id)

    def _wait_again(self, number: int, most: int, contact_id: str) -> None:
        self._window.show_waiting(retry_text(number, most), contact_id)

    def show_unexpected(self, error: BaseException) -> None:
        """Shows, calmly, that the program itself went wrong outside of a lookup; one that runs goes on.

        What goes wrong while that is on the screen is in the log alone.
        """
        if self._failure_dialog and self._failure_dialog.isVisible() and self._shown_kind in FAULTS:
            return
        failure = as_failure(error)
        # First, since what fails may be the window.
        self._open_dialog(failure)
        if not self._running:
            self._show_in_window(failure)
            self._tell_ended(False)

    def _show(self, failure: Failure) -> None:
        self._show_in_window(failure)
        self._open_dialog(failure)
        self._tell_ended(False)

    def _show_in_window(self, failure: Failure) -> None:
        from contactdesk.ui.failure.failure_text import status_line, words

        not_found_id = failure.contact_id if failure.kind is FailureKind.NOT_FOUND else ""
        title = words(failure, _api_name(failure.profile)).title
        self._window.show_failed(title, status_line(failure), not_found_id)

    def _open_dialog(self, failure: Failure) -> None:
        from contactdesk.ui.failure.failure_dialog import FailureDialog

        if self._failure_dialog is None:
            self._failure_dialog = FailureDialog(self._window)
            self._failure_dialog.retry_requested.connect(self.look_up_again)
            self._failure_dialog.settings_requested.connect(self._connections.open)
            self._failure_dialog.closed.connect(self._window.bar.focus_id)
        self._shown_kind = failure.kind
        self._failure_dialog.show_failure(failure, _api_name(failure.profile))

    def _tell_ended(self, found: bool) -> None:
        # After the paint that is due now.
        QTimer.singleShot(0, lambda: self.ended.emit(found))

    def _stop(self) -> None:
        if self._running:
            self._running.cancel()
            self._running = None

    def _choose(self, profile_id: str) -> None:
        was_running = self._running is not None
        if was_running:
            self._stop()
            self._window.show_cancelled()
        self._lookup.clear_secret()
        self._window.profile_changed()
        if was_running:
            self._window.status.set_status(self.tr("Cancelled, since the profile changed"))
        self._tasks.start(self._remember(profile_id))

    async def _remember(self, profile_id: str) -> None:
        try:
            await self._repository.choose(profile_id)
        except StoreError:
            # Nothing is lost but the convenience; saving a profile will tell.
            _log.warning("The connection used last could not be remembered")


def _api_name(profile: Profile | None) -> str:
    if profile is None:
        return ""
    api = APIS.get(profile.api)
    return api.info.name if api else profile.api
