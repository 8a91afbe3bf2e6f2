"""Show what a service announces about itself, once a day for each profile."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from contactdesk.app.lookup_controller import LookupController
from contactdesk.app.profiles_controller import ProfilesController, api_words
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Profile
from contactdesk.model.service_notice import ServiceNotice
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState

_PAINT_DELAY_MS = 50


def local_now() -> datetime:
    """Return the local time, with its time zone."""
    return datetime.now().astimezone()


class NoticeController(QObject):
    """Decides whether a notice is shown, and remembers the day of the last one of each profile.

    The demo's notices are remembered for this run only.
    """

    def __init__(
        self,
        window: MainWindow,
        state: WindowState,
        repository: ProfileRepository,
        lookup: LookupController,
        profiles: ProfilesController,
        clock: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._repository = repository
        self._clock = clock
        self._days: dict[str, str] = {}
        self._shown: Profile | None = None
        self._due: tuple[Profile, ServiceNotice | None] | None = None
        window.contact_view_built.connect(self._connect)
        lookup.found.connect(self._follow_contact)
        lookup.failed.connect(self._follow_failure)
        profiles.profiles_changed.connect(self._follow_profiles)

    def _connect(self) -> None:
        self._window.contact_view.painted.connect(self._show_due)

    def _follow_contact(self, contact: Contact, profile: Profile) -> None:
        # Until the contact is painted.
        self._due = (profile, contact.response_info.notice) if contact.response_info else None

    def _show_due(self) -> None:
        due, self._due = self._due, None
        if due:
            self.show_soon(*due)

    def _follow_failure(self, failure: Failure) -> None:
        self.show_soon(failure.profile, failure.notice)

    def show_soon(self, profile: Profile | None, notice: ServiceNotice | None) -> None:
        """Show a notice of a profile's service, once a day; do nothing without a notice."""
        if profile and notice:
            # The failure is painted first.
            QTimer.singleShot(_PAINT_DELAY_MS, self, lambda: self._show(profile, notice))

    def _show(self, profile: Profile, notice: ServiceNotice) -> None:
        if self._repository.find(profile.id) != profile:
            # It was removed or changed meanwhile.
            return
        now = self._clock()
        day = now.date().isoformat()
        days = self._days | self._state.notice_days
        if days.get(profile.id) == day:
            return
        from contactdesk.ui.main_window.notice_text import notice_text

        self._remember(profile.id, day)
        self._shown = profile
        api_name, secret_name, _settings = api_words(profile)
        self._window.content.show_notice(notice_text(notice, now, api_name, secret_name, profile.name))

    def _remember(self, profile_id: str, day: str) -> None:
        if self._repository.is_demo:
            self._days[profile_id] = day
        else:
            self._state.notice_days = self._state.notice_days | {profile_id: day}

    def _follow_profiles(self) -> None:
        """Forget the profiles that were removed, and hide the notice of a profile whose settings changed."""
        if self._shown and self._repository.find(self._shown.id) != self._shown:
            self._shown = None
            self._window.content.hide_notice()
        days = self._state.notice_days
        kept = {profile_id: day for profile_id, day in days.items() if self._repository.find(profile_id)}
        # If there is no profile, the file may be unreadable.
        if kept != days and self._repository.profiles and not self._repository.is_demo:
            self._state.notice_days = kept
