"""Start the lookups that the window requests, and show their results."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit

from contactdesk.apis.registry import APIS
from contactdesk.app.profiles_controller import ProfilesController, api_infos, api_words
from contactdesk.model.ask_all import profiles_to_ask
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed, as_failure
from contactdesk.model.profile import Profile, service_of
from contactdesk.services.lookup import Lookup, LookupService, LookupState
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.system.exception_hooks import places
from contactdesk.system.threads import Tasks
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.status_text import retry_text
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.widgets.hide_watch import HideWatch

if TYPE_CHECKING:
    from contactdesk.ui.failure.failure_dialog import FailureDialog
    from contactdesk.ui.failure.failure_keys import FailureKeys

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OtherFailure:
    """A failure that is explained although it is not that of the last lookup in the window.

    Attributes:
        failure: what happened.
        title: of the dialog.
        retry: what "Try again" does; ``None`` where it could do nothing.
        is_current: whether it is still to be explained, asked when the dialog, list or menu in front is closed.
    """

    failure: Failure
    title: str
    retry: Callable[[], object] | None
    is_current: Callable[[], bool] = lambda: True


class LookupController(QObject):
    """Owns the running lookup and the failure dialog."""

    ended = Signal(bool)
    """A lookup has ended and its result is on the screen: whether it found the contact."""
    found = Signal(object, object)
    """A contact (``Contact``) was found in a profile (``Profile``), and is in the window."""
    found_again = Signal(object, object)
    """A repeated lookup has found its contact (``Contact``) in a profile (``Profile``); the window shows it next."""
    failed = Signal(object)
    """A lookup has failed (``Failure``), which is in the window."""
    others_requested = Signal(object)
    """The other profiles are to be asked for the ID of a failure (``Failure``)."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        lookup: LookupService,
        profiles: ProfilesController,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._lookup = lookup
        self._profiles = profiles
        self._tasks = tasks
        self._running: Lookup | None = None
        self._repeated: Lookup | None = None
        self._failure_dialog: FailureDialog | None = None
        self._failure_keys: FailureKeys | None = None
        self._pending: Failure | None = None
        self._explained: Failure | None = None
        self._other: OtherFailure | None = None
        bar, menus = window.bar, window.menus
        bar.lookup_requested.connect(self.look_up)
        bar.refused.connect(self._refuse)
        bar.cancel_requested.connect(self.cancel)
        bar.profile_chosen.connect(self._change_profile)
        profiles.profiles_changed.connect(self._follow_profiles)
        profiles.secret_changed.connect(self._follow_secret)
        connect(menus.cancel, self.cancel)
        connect(menus.again, self.look_up_again)

    def look_up(self, profile_id: str, contact_id: str) -> None:
        """Start a lookup, and cancel the one that runs."""
        profile = self._repository.find(profile_id)
        if profile is None:
            return
        self._stop()
        self._close_dialog()
        self._window.bar.begin_lookup(contact_id)
        # One secret is in memory: that of the profile in use.
        self._lookup.clear_secret(keep=profile_id)
        self._running = self._lookup.new(
            profile,
            contact_id,
            lambda state: self._show_state(state, contact_id),
            lambda number, most: self._show_retry(number, most, contact_id),
        )
        self._tasks.start(self._run(self._running))

    def look_up_again(self) -> None:
        """Look the ID of the contact or failure on the page up again, in its own profile; the ID field stays."""
        if again := self._window.again:
            self._look_up_anew(*again)

    def _look_up_anew(self, profile_id: str, contact_id: str) -> None:
        # The new lookup shows whether it still fails.
        self._pending = None
        self.look_up(profile_id, contact_id)
        self._repeated = self._running

    def _retry(self) -> None:
        """Look up the ID of the failure dialog again, whatever the page shows by now."""
        if self._other:
            if self._other.retry:
                self._other.retry()
        elif self._explained and self._explained.profile:
            self._look_up_anew(self._explained.profile.id, self._explained.contact_id)

    def cancel(self) -> None:
        """Cancel the running lookup."""
        if self._running:
            self._stop()
            self._window.show_cancelled()

    def stop(self) -> bool:
        """Cancel the running lookup and close the failure dialog, before something else is shown.

        Returns:
            Whether a lookup ran.
        """
        self._close_dialog()
        was_running = self._running is not None
        if was_running:
            self._stop()
            self._window.show_idle()
        return was_running

    def reset(self) -> None:
        """Do what ``stop`` does, and drop a failure that waits, and every secret that a lookup may have used."""
        self._pending = None
        self.stop()
        self._lookup.clear_secret()

    def show_found(self, contact: Contact, profile: Profile) -> None:
        """Show a contact that was found elsewhere, such as in a list, as if looked up now, and choose its profile."""
        self.stop()
        self._window.bar.choose(profile.id)
        self._window.show_contact(contact, profile, APIS[profile.api].info.name)
        self.found.emit(contact, profile)

    def profiles_to_ask(self, contact_id: str) -> list[Profile]:
        """Return the profiles that "Ask every profile" asks for an ID."""
        bound = self._window.bar.bound_ids(contact_id)
        fitting = profiles_to_ask(contact_id, self._repository.profiles, api_infos())
        return [profile for profile in fitting if bound is None or profile.id in bound]

    def other_profiles(self, failure: Failure) -> list[Profile]:
        """Return the profiles that can be asked for an ID that was not found, beside the one that was asked."""
        if failure.kind is not FailureKind.NOT_FOUND or failure.profile is None:
            return []
        asked_id = failure.profile.id
        return [profile for profile in self.profiles_to_ask(failure.contact_id) if profile.id != asked_id]

    async def _run(self, lookup: Lookup) -> None:
        profile, contact_id = lookup.profile, lookup.contact_id
        try:
            contact = await lookup.run()
        except LookupFailed as failed:
            failure = failed.failure
            _log.debug("A lookup failed: %s, status %d", failure.kind.value, failure.status)
            self._running = None
            self._show(failure)
        except Exception as error:  # noqa: BLE001 - every lookup ends in a contact or a failure
            _log.exception("A lookup ended unexpectedly")
            self._running = None
            self._show(as_failure(places(error), profile, contact_id))
        else:
            self._running = None
            if lookup is self._repeated:
                self.found_again.emit(contact, profile)
            self._window.show_contact(contact, profile, APIS[profile.api].info.name)
            if self._repository.find(self._window.bar.profile_id) != profile:
                # The settings or the demo changed the chosen profile while the lookup ran.
                self._window.profile_changed()
            self.found.emit(contact, profile)
            self._report_end(True)

    def _show_state(self, state: LookupState, contact_id: str) -> None:
        if state is LookupState.SECRET:
            text = self.tr("Waiting for the keyring. It may ask for a password.")
        else:
            text = self.tr("Looking up {id}…").format(id=one_line(contact_id, 40))
        self._window.show_waiting(text, contact_id)

    def _show_retry(self, number: int, most: int, contact_id: str) -> None:
        self._window.show_waiting(retry_text(number, most), contact_id)

    def show_unexpected(self, error: BaseException) -> None:
        """Show a fault of the program outside a lookup; a running lookup continues.

        While the dialog shows one fault, or waits to show it, further faults go to the log only.
        """
        is_shown = self._pending is not None or (self._failure_dialog is not None and self._failure_dialog.isVisible())
        if is_shown and self._explained and self._explained.kind is FailureKind.UNEXPECTED:
            return
        failure = as_failure(places(error))
        # The dialog comes first, since the fault may be in the window.
        self._open_dialog(failure)
        if not self._running:
            self._show_in_window(failure)
            self._report_end(False)

    def _show(self, failure: Failure) -> None:
        focused = QApplication.focusWidget()
        is_other_text = isinstance(focused, QLineEdit) and focused is not self._window.bar.id_edit
        self._show_in_window(failure)
        self._open_dialog(failure)
        if is_other_text and self._failure_keys:
            self._failure_keys.drop_other_text()
        self.failed.emit(failure)
        self._report_end(False)

    def _show_in_window(self, failure: Failure) -> None:
        from contactdesk.ui.failure.failure_text import page_title, status_line, words

        api_name, secret_name, settings = api_words(failure.profile)
        status = status_line(failure, secret_name)
        title = words(failure, api_name, secret_name, settings).title
        if failure.profile is None:
            self._window.show_fault(title, status)
        else:
            self._window.show_failed(page_title(failure, title), status, failure.profile, failure.contact_id)

    def _open_dialog(self, failure: Failure) -> None:
        """Open the failure dialog, at once or when the dialog, list or menu that is open now is closed."""
        self._explained, self._other = failure, None
        if front := QApplication.activeModalWidget() or QApplication.activePopupWidget():
            # Text that is typed there, such as a token or a filter, must not go anywhere else.
            self._pending = failure
            HideWatch(front).hidden.connect(self._open_later)
            return
        others = len(self.other_profiles(failure))
        self._prepared_dialog().show_failure(failure, *api_words(failure.profile), others=others)

    def explain(self, other: OtherFailure) -> None:
        """Open the failure dialog for a failure beside the lookups, such as one that pauses a list.

        It waits for the dialog, list or menu in front: no dialog covers or replaces another one.
        """
        if not other.is_current():
            return
        dialog = self._prepared_dialog()
        is_open = dialog.isVisible() and self._other is None
        front = QApplication.activeModalWidget() or QApplication.activePopupWidget() or (dialog if is_open else None)
        if front:
            later = QTimer(self, singleShot=True)
            later.setInterval(0)
            later.timeout.connect(lambda: self.explain(other))
            later.timeout.connect(later.deleteLater)
            HideWatch(front).hidden.connect(later.start)
            return
        self._explained, self._other = other.failure, other
        others = len(self.other_profiles(other.failure))
        words = api_words(other.failure.profile)
        dialog.show_failure(other.failure, *words, others=others, can_retry=other.retry is not None)
        dialog.setWindowTitle(other.title)
        if self._failure_keys:
            self._failure_keys.keep_enter()

    def stop_explaining(self) -> None:
        """Close the failure dialog if it shows a failure beside the lookups."""
        if self._other:
            self._other = None
            self._close_dialog()

    def _open_later(self) -> None:
        # Another dialog may follow the one that was closed.
        QTimer.singleShot(0, self, self._open_pending)

    def _open_pending(self) -> None:
        failure, self._pending = self._pending, None
        if failure is None:
            return
        if failure.profile is None or self._window.again == (failure.profile.id, failure.contact_id):
            self._open_dialog(failure)
        else:
            # A dialog about something that is not on the page any more would mislead.
            from contactdesk.ui.failure.failure_text import notification, words

            title = words(failure, *api_words(failure.profile)).title
            self._window.status.notify(notification(failure, title), is_urgent=True)

    def _prepared_dialog(self) -> "FailureDialog":
        from contactdesk.ui.failure.failure_dialog import FailureDialog
        from contactdesk.ui.failure.failure_keys import FailureKeys

        if self._failure_dialog is None:
            window = self._window
            dialog = self._failure_dialog = FailureDialog(window)
            self._failure_keys = FailureKeys(dialog, window.bar)
            menus = window.menus
            for action in menus.without_contact:
                # Its key works in the dialog, too.
                dialog.addAction(action)
                action.triggered.connect(self._failure_keys.leave)
            QShortcut(menus.recent.shortcut(), dialog).activated.connect(self._list_recent)
            dialog.retry_requested.connect(self._retry)
            dialog.others_requested.connect(lambda: self.others_requested.emit(self._explained))
            dialog.settings_requested.connect(self._profiles.open)
            dialog.closed.connect(window.bar.focus_after_lookup)
            window.message_page.previous_requested.connect(self._close_dialog)
        return self._failure_dialog

    def _list_recent(self) -> None:
        """Close the dialog and then open the list: Qt notes no change of the active window while a list is open."""
        assert self._failure_dialog  # noqa: S101 - it has the keyboard
        assert self._failure_keys  # noqa: S101 - it came with the dialog
        # What is typed until the list opens is meant for it, and must not be looked up.
        self._failure_keys.drop_other_text()
        recent = self._window.menus.recent
        HideWatch(self._failure_dialog).hidden.connect(lambda: QTimer.singleShot(0, recent.trigger))
        self._failure_keys.leave()

    def close_failure(self) -> None:
        """Close the failure dialog at once."""
        if self._failure_dialog:
            self._failure_dialog.reject()

    def _close_dialog(self) -> None:
        if self._failure_keys:
            self._failure_keys.leave()

    def _report_end(self, found: bool) -> None:
        # The pending paint comes first.
        QTimer.singleShot(0, lambda: self.ended.emit(found))

    def _stop(self) -> None:
        if self._running:
            self._running.cancel()
            self._running = None

    def _refuse(self) -> None:
        # Its response would be shown under an ID that was not sent.
        self.stop()
        self.ended.emit(False)

    def _change_profile(self, profile_id: str) -> None:
        self._close_dialog()
        self._lookup.clear_secret()
        if self._running:
            self._cancel_for_profile()
        else:
            self._window.profile_changed()
        self._tasks.start(self._remember(profile_id))

    def _follow_profiles(self) -> None:
        """Cancel the running lookup if its profile was removed, or gives the contacts of another service now."""
        if self._running:
            before, now = self._running.profile, self._repository.find(self._running.profile.id)
            if now is None or service_of(now) != service_of(before):
                self._cancel_for_profile()

    def _follow_secret(self, profile_id: str) -> None:
        if self._running and self._running.profile.id == profile_id:
            self._cancel_for_profile()

    def _cancel_for_profile(self) -> None:
        self.cancel()
        self._window.profile_changed()
        self._window.status.set_status(self.tr("Cancelled, since the profile changed"))

    async def _remember(self, profile_id: str) -> None:
        try:
            await self._repository.choose(profile_id)
        except StoreError:
            # Saving a profile shows this error, too; here only the choice for the next start is lost.
            _log.warning("The chosen profile could not be saved")
