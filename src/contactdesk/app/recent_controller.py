"""Recent lookups: their list, Back and Forward."""

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contactdesk.app.lookup_controller import LookupController
from contactdesk.app.profiles_controller import ProfilesController, api_infos, api_words
from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile, service_of
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.services.recent_lookups import Key, PageHistory, RecentLookups
from contactdesk.services.related import RelatedService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.system.object_size import size_of
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.recent.down_key import DownKey
from contactdesk.ui.safe_text import short_line

if TYPE_CHECKING:
    from contactdesk.ui.recent.recent_popup import RecentPopup

_PAINT_DELAY_S = 0.05


class RecentController(QObject):
    """Keeps the contacts of this run, and shows one of them again as an older contact."""

    def __init__(
        self,
        window: MainWindow,
        repository: ProfileRepository,
        lookup: LookupController,
        profiles: ProfilesController,
        related: RelatedService,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._lookup = lookup
        self._tasks = tasks
        self._related = related
        self._recent = RecentLookups(lambda: related.size_bytes)
        self._history = PageHistory()
        self._popup: RecentPopup | None = None
        self._is_demo = repository.is_demo
        lookup.found.connect(self._add)
        # As soon as a failure is on the screen, Back leads to the contact that it replaced.
        lookup.failed.connect(self._update)
        lookup.ended.connect(self._update)
        window.message_page.previous_requested.connect(self._update)
        profiles.profiles_changed.connect(self._follow_profiles)
        profiles.secret_changed.connect(self._forget)
        menus = window.menus
        connect(menus.back, self.go_back)
        connect(menus.forward, self.go_forward)
        connect(menus.recent, self.open_list)
        connect(menus.clear_recent, self.clear)
        DownKey(window.bar.id_edit).pressed.connect(self._go_down)

    def _go_down(self) -> None:
        # The choices after a paste come first.
        if not self._window.bar.hint.focus_choices():
            self.open_list()

    def open_list(self) -> None:
        """Open the list of recent lookups below the ID field."""
        from contactdesk.ui.recent.recent_popup import RecentPopup

        if self._popup is None:
            self._popup = RecentPopup(self._window.menus.recent.shortcut(), self._window)
            self._popup.chosen.connect(self._open)
        self._follow_profiles()
        self._popup.open_at(self._window.bar.id_edit, self._listed(), api_infos())

    def go_back(self) -> None:
        """Show the contact that was on the page before."""
        self._follow_profiles()
        if target := self._back:
            if target != self._history.current:
                self._history.move(-1)
            self._show(target)

    def go_forward(self) -> None:
        """Show the contact from which the user went back."""
        self._follow_profiles()
        if target := self._history.next:
            self._history.move(1)
            self._show(target)

    def clear(self) -> None:
        """Drop all recent lookups; the contact on the page stays."""
        self._recent.clear()
        self._related.clear()
        self._update()
        self._window.status.notify(self.tr("Recent lookups cleared"))

    def fit(self) -> None:
        """Drop the oldest lookups beyond the limit of bytes, which kept clients count towards."""
        self._recent.fit()
        self._update()

    @property
    def _back(self) -> Key | None:
        """The contact to go back to: the last one, if the page shows a failure in its place."""
        current = self._recent.find(self._history.current)
        is_on_page = current is not None and current.contact is self._window.contact
        return self._history.previous if is_on_page else self._history.current

    def _add(self, contact: Contact, profile: Profile) -> None:
        info = contact.response_info
        recent = RecentLookup(profile, contact, info.received_at if info else datetime.now().astimezone())
        if not self._is_current(recent):
            return
        self._recent.add(recent)
        self._history.visit(recent.key)
        self._update()
        self._tasks.start(self._measure(recent))

    async def _measure(self, lookup: RecentLookup) -> None:
        # The contact is painted first.
        await asyncio.sleep(_PAINT_DELAY_S)
        self._recent.set_size(lookup, await in_background(size_of, lookup))
        self._update()

    def _listed(self) -> list[RecentLookup]:
        """Return the recent lookups with their profiles as they are now: one may have been renamed."""
        found = ((self._repository.find(lookup.profile.id), lookup) for lookup in self._recent.lookups)
        return [replace(lookup, profile=profile) for profile, lookup in found if profile]

    def _open(self, lookup: RecentLookup) -> None:
        """Show a lookup of the list, unless it is on the page as the current contact."""
        self._follow_profiles()
        is_current = lookup.contact is self._window.contact and not self._window.contact_view.is_stale
        if not is_current and self._recent.find(lookup.key):
            self._history.visit(lookup.key)
            self._show(lookup.key)

    def _show(self, key: Key) -> None:
        """Show a recent lookup and cancel the running one; do nothing if its profile was removed."""
        from contactdesk.ui.recent.recent_text import time_text

        lookup, profile = self._recent.find(key), self._repository.find(key[0])
        if lookup is None or profile is None:
            return
        window = self._window
        was_running = self._lookup.stop()
        is_other_profile = window.bar.profile_id != profile.id
        window.bar.choose(profile.id)
        since = self.tr("from {time}").format(time=time_text(lookup.received_at))
        window.show_older(lookup.contact, profile, api_words(profile)[0], since)
        name = short_line(profile.name, 60)
        if is_other_profile and was_running:
            text = self.tr("The lookup was cancelled, and the profile is now {name}")
            window.status.set_status(text.format(name=name))
        elif is_other_profile:
            window.status.set_status(self.tr("The profile is now {name}").format(name=name))
        elif was_running:
            window.status.set_status(self.tr("The lookup was cancelled"))
        self._update()

    def _follow_profiles(self) -> None:
        """Drop the lookups of profiles that were removed, or whose settings changed; for the demo, drop all."""
        if self._repository.is_demo == self._is_demo:
            self._recent.retain(self._is_current)
            self._related.retain(self._repository.profiles)
        else:
            self._is_demo = self._repository.is_demo
            self._recent.clear()
            self._related.clear()
        self._update()

    def _is_current(self, lookup: RecentLookup) -> bool:
        before, now = lookup.profile, self._repository.find(lookup.profile.id)
        return now is not None and service_of(before) == service_of(now)

    def _forget(self, profile_id: str) -> None:
        """Drop what was found with the secret that a profile had until now."""
        self._recent.forget(profile_id)
        self._related.forget(profile_id)
        self._update()

    def _update(self) -> None:
        """Drop removed lookups from the history, and enable the actions that have a target."""
        self._history.retain({lookup.key for lookup in self._recent.lookups})
        last = self._window.pages.last_contact
        self._window.pages.keep_last_contact(is_kept=any(lookup.contact is last for lookup in self._recent.lookups))
        menus = self._window.menus
        menus.back.setEnabled(self._back is not None)
        menus.forward.setEnabled(self._history.next is not None)
        menus.clear_recent.setEnabled(bool(self._recent.lookups))
