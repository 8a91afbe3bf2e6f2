"""The connection settings: the list of profiles beside the form of one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from contactdesk.model.environment import environment
from contactdesk.model.profile import ApiInfo, Draft, Profile, new_profile_id, unused_colour
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.profiles.confirmations import Confirmations
from contactdesk.ui.profiles.dialog_layout import DialogLayout
from contactdesk.ui.profiles.secret_state import SecretState

_Action = Callable[[], None]


class ProfilesDialog(QDialog):
    """Shows, adds, changes, tests and removes profiles. It emits requests, and shows their outcome when it is called.

    Args:
        apis: the APIs to choose from; a new profile starts with the first.
        proxy_of: returns the proxy on the way to an address; empty for none.

    Attributes:
        form: the form of the selected profile.
        test_result: the running test and its outcome.
    """

    save_requested = Signal(object)
    """A ``Draft``; answered by ``show_saved`` or ``show_save_failed``."""
    stop_requested = Signal()
    """A save or removal is not to wait for the keyring any longer."""
    remove_requested = Signal(str)
    """A profile's id; answered by ``show_removed`` or ``show_save_failed``."""
    test_requested = Signal(object)
    """A ``Draft``; its outcome goes to ``test_result``."""
    test_cancel_requested = Signal()
    secret_state_wanted = Signal(str)
    """A profile's id; answered by ``show_secret_state``."""

    def __init__(self, apis: Sequence[ApiInfo], proxy_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionDialog")
        self.setWindowTitle(self.tr("Connection settings"))
        self._first_api = apis[0]
        self._profiles: dict[str, Profile] = {}
        self._unsaved: Profile | None = None
        self._current = ""
        self._saving: Draft | None = None
        self._next: _Action | None = None
        self._confirm = Confirmations(self)
        self._view = view = DialogLayout(self, apis, proxy_of)
        self.form, self.test_result, self._list = view.form, view.result, view.profile_list
        view.add_button.clicked.connect(self.new_profile)
        view.duplicate_button.clicked.connect(self._duplicate)
        view.remove_button.clicked.connect(self._ask_to_remove)
        view.test_button.clicked.connect(self._test_or_cancel)
        view.save_button.clicked.connect(self._save)
        view.close_button.clicked.connect(self.reject)
        self._list.currentItemChanged.connect(self._follow_list)
        self.form.changed.connect(self._follow_form)
        self.form.rechecked.connect(self._follow_buttons)
        self.test_result.running_changed.connect(self._follow_buttons)
        view.message.fix_requested.connect(self.stop_requested)
        self._follow_form()

    def set_profiles(self, profiles: Sequence[Profile], selected_id: str = "") -> None:
        """Set the saved profiles, and show one, unless the current one is being changed or saved."""
        self._profiles = {profile.id: profile for profile in profiles}
        self._list_all()
        if self._saving or (self._holds_changes() and self._find(self._current)):
            return
        if profiles:
            known = (selected_id, self._current, profiles[0].id)
            self._show(next(profile_id for profile_id in known if profile_id in self._profiles))
        else:
            self._begin(self._fresh())

    def select(self, profile_id: str, field: str = "") -> None:
        """Show a profile, and focus a field, or else the list, in which digits typed too soon change nothing.

        Args:
            profile_id: the profile to show.
            field: an attribute of ``Profile``, the key of a setting, or ``secret``.
        """
        is_known, is_other = profile_id in self._profiles, profile_id != self._current
        if is_known and not field and (is_other or not self.isVisible()):
            self._list.setFocus()
        if is_known and is_other:
            self._leave(lambda: self._show(profile_id, field))
        else:
            self._focus(field)

    def new_profile(self) -> None:
        """Add an unsaved profile, and show it."""
        self._leave(lambda: self._begin(self._fresh()))

    def show_secret_state(self, profile_id: str, state: SecretState, reason: str = "") -> None:
        """Show where a profile's secret is, or why that is unknown."""
        if profile_id == self._current:
            self.form.show_secret_state(state, reason)

    def show_waiting(self) -> None:
        """Show that a save or removal waits for the keyring, and offer to stop that."""
        self._view.message.show_hint(
            self.tr("Waiting for the keyring. It may ask for a password."), self.tr("Stop waiting")
        )
        self._view.message.announce()

    def show_saved(self, profile_id: str, state: SecretState, reason: str = "") -> None:
        """Show that a profile is saved.

        Args:
            profile_id: the saved profile.
            state: where its secret is now.
            reason: why the secret is not in the keyring.
        """
        draft, self._saving = self._saving, None
        after, self._next = self._next, None
        if draft and draft.profile.id == profile_id:
            self._profiles[profile_id] = draft.profile
            if self._is_unsaved(profile_id):
                self._unsaved = None
            self.form.mark_saved(draft, state, reason)
            self._list_all()
        words = self._saved_words(state)
        if reason:
            self._view.message.show_warning(f"{words} {reason}")
        else:
            self._view.message.show_good(words)
        self._view.message.announce()
        if after:
            self._leave(after)

    def show_save_failed(self, sentence: str) -> None:
        """Show why nothing was saved or removed."""
        self._saving = self._next = None
        self._list.select(self._current)
        self._follow_buttons()
        self._view.message.show_problem(sentence)
        self._view.message.announce(is_urgent=True)

    def show_removed(self, profile_id: str) -> None:
        """Show that a profile is removed, and go to its neighbour."""
        ids = self._list.ids()
        row = ids.index(profile_id)
        neighbours = ids[row + 1 :] or ids[row - 1 : row]
        self._profiles.pop(profile_id, None)
        if self._is_unsaved(profile_id):
            self._unsaved = None
        self._list.drop(profile_id)
        if profile_id == self._current:
            self._current = ""
            if neighbours:
                self._show(neighbours[0])
            else:
                self._begin(self._fresh())
        self._view.message.show_good(self.tr("Removed."))
        self._view.message.announce()

    def reject(self) -> None:
        """Close the dialog, after the question whether to save; every way of closing it comes here."""
        self._leave(self._close)

    def _close(self) -> None:
        self._stop_test()
        self._forget_unsaved()
        # Unsaved input is discarded; the next opening shows what is saved.
        if profile := self._profiles.get(self._current):
            self.form.load(profile, (), SecretState.UNKNOWN)
        self._current = ""
        super().reject()

    def _leave(self, action: _Action) -> None:
        """Call an action that leaves the form, after the question whether to save."""
        if self._confirm.is_open:
            return
        if self._saving:
            self._next = lambda: self._leave(action)
        elif not self._holds_changes():
            action()
        elif self.form.can_save():
            self._confirm.save(self._name(), lambda: self._save_and(action), action, self._stay)
        else:
            self._confirm.discard(self._name(), self.form.problems(), action, self._stay)

    def _stay(self) -> None:
        self._list.select(self._current)

    def _save_and(self, action: _Action) -> None:
        self._next = action
        self._save()

    def _save(self) -> None:
        self._saving = self.form.draft()
        self._follow_buttons()
        self._view.message.show_hint(self.tr("Saving…"))
        self.save_requested.emit(self._saving)

    def _show(self, profile_id: str, field: str = "") -> None:
        profile = self._find(profile_id)
        if profile is None:
            return
        if not self._is_unsaved(profile_id):
            self._forget_unsaved()
        self._stop_test()
        self._view.message.clear()
        left, self._current = self._current, profile_id
        if left in self._profiles:
            self._list_one(self._profiles[left])
        self._list.select(profile_id)
        is_saved = profile_id in self._profiles
        self.form.load(profile, self._beside(profile_id), SecretState.UNKNOWN if is_saved else SecretState.NONE)
        if is_saved:
            self.secret_state_wanted.emit(profile_id)
        self.form.name_ca_file()
        self._focus(field)

    def _begin(self, profile: Profile, *, is_changed: bool = False) -> None:
        self._forget_unsaved()
        self._unsaved = profile
        self._list_all()
        self._show(profile.id, "name")
        if is_changed:
            self.form.load(profile, self._beside(profile.id), SecretState.NONE, is_saved=False)
            self._focus("name")

    def _fresh(self) -> Profile:
        api = self._first_api
        presets = {setting.key: setting.preset for setting in api.settings}
        return Profile(
            id=new_profile_id(),
            name="",
            api=api.key,
            base_url=api.base_url,
            settings=presets,
            colour=unused_colour(profile.colour for profile in self._profiles.values()),
        )

    def _duplicate(self) -> None:
        profile = self.form.draft().profile
        names = {other.name.casefold() for other in self._profiles.values()}
        name = copy = self.tr("{name} copy").format(name=profile.name)
        number = 2
        while copy.casefold() in names:
            copy, number = f"{name} {number}", number + 1
        colour = unused_colour(other.colour for other in self._profiles.values())
        self._leave(
            lambda: self._begin(replace(profile, id=new_profile_id(), name=copy, colour=colour), is_changed=True)
        )

    def _ask_to_remove(self) -> None:
        profile_id = self._current
        self._confirm.remove(self._name(), lambda: self._remove(profile_id))

    def _remove(self, profile_id: str) -> None:
        if self._is_unsaved(profile_id):
            self.show_removed(profile_id)
        else:
            self.remove_requested.emit(profile_id)

    def _test_or_cancel(self) -> None:
        if self.test_result.is_running:
            self._stop_test()
        else:
            self.test_result.show_running()
            self.test_requested.emit(self.form.draft())

    def _stop_test(self) -> None:
        was_running = self.test_result.is_running
        self.test_result.clear()
        if was_running:
            self.test_cancel_requested.emit()

    def _follow_list(self) -> None:
        chosen = self._list.selected_id()
        if chosen and chosen != self._current:
            self._leave(lambda: self._show(chosen))

    def _follow_form(self) -> None:
        # The shown outcome belongs to the former input.
        self._stop_test()
        if not self._saving:
            self._view.message.clear()
        if self._current:
            self._list_one(self.form.draft().profile)
        self._follow_buttons()

    def _follow_buttons(self) -> None:
        is_there = bool(self._current)
        self.form.setEnabled(is_there)
        self._view.save_button.setEnabled(
            is_there and not self._saving and self.form.can_save() and self.form.is_changed()
        )
        self._view.test_button.setEnabled(self.test_result.is_running or (is_there and self.form.can_test()))
        self._view.duplicate_button.setEnabled(self._current in self._profiles and not self._saving)
        self._view.remove_button.setEnabled(is_there and not self._saving)

    def _focus(self, field: str) -> None:
        if field:
            self._view.scroll.ensureWidgetVisible(self.form.focus(field), 0, 32)

    def _holds_changes(self) -> bool:
        return bool(self._current) and self.form.is_changed()

    def _find(self, profile_id: str) -> Profile | None:
        return self._unsaved if self._is_unsaved(profile_id) else self._profiles.get(profile_id)

    def _is_unsaved(self, profile_id: str) -> bool:
        return self._unsaved is not None and self._unsaved.id == profile_id

    def _forget_unsaved(self) -> None:
        if self._unsaved:
            self._list.drop(self._unsaved.id)
            self._unsaved = None

    def _beside(self, profile_id: str) -> list[Profile]:
        return [profile for profile in self._profiles.values() if profile.id != profile_id]

    def _name(self) -> str:
        return self._name_of(self.form.draft().profile)

    def _name_of(self, profile: Profile) -> str:
        saved = self._profiles.get(profile.id)
        return profile.name or (saved.name if saved else self.tr("New profile"))

    def _list_all(self) -> None:
        entries = [*self._profiles.values(), *([self._unsaved] if self._unsaved else [])]
        for profile_id in self._list.ids():
            if all(profile_id != profile.id for profile in entries):
                self._list.drop(profile_id)
        for profile in entries:
            self._list_one(self.form.draft().profile if profile.id == self._current else profile)
        self._list.select(self._current)

    def _list_one(self, profile: Profile) -> None:
        api = self.form.apis.get(profile.api)
        below = api.name if api else profile.api
        if badge := environment_text(environment(profile, api)):
            below = f"{below} · {badge}"
        is_changed = profile.id == self._current and self.form.is_changed()
        if is_changed or self._is_unsaved(profile.id):
            below = self.tr("{api} · not saved").format(api=below)
        self._list.put(profile.id, self._name_of(profile), below, profile.colour)

    def _saved_words(self, state: SecretState) -> str:
        return {
            SecretState.STORED: self.tr("Saved. The secret is in the keyring."),
            SecretState.FOR_THIS_RUN: self.tr("Saved. The secret is kept for this run only."),
            SecretState.NONE: self.tr("Saved. No secret is stored."),
        }.get(state, self.tr("Saved."))
