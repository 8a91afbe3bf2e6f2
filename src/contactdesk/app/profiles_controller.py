"""Saves, removes and tests the profiles of the connection settings."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from contactdesk.apis.proxies import proxy_name
from contactdesk.apis.registry import APIS
from contactdesk.apis.tls import file_problem
from contactdesk.app.store_error_text import store_error_text, vault_error_text
from contactdesk.model.addresses import same_origin
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import ApiInfo, Draft, Profile, Setting
from contactdesk.services.lookup import LookupService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.storage.vault import SecretLocation, Vault, VaultError
from contactdesk.system import session_bus
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.locale_text import list_text
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.status_text import retry_text
from contactdesk.ui.profiles.secret_state import SecretState
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    from contactdesk.model.connection_report import Owner
    from contactdesk.ui.profiles.profiles_dialog import ProfilesDialog

T = TypeVar("T")

_KEYRING_PATIENCE_S = 1.0
_SHOWN_CHARACTERS = 160
_SHOWN_FIELDS = 3


def api_infos() -> dict[str, ApiInfo]:
    """Return what the window needs of each API, by its key, in the order of the connection settings."""
    return {key: api.info for key, api in APIS.items()}


def api_words(profile: Profile | None) -> tuple[str, str, tuple[Setting, ...]]:
    """Return what the sentences about a failure need: the API's name, the name of its secret, its settings."""
    api = APIS.get(profile.api) if profile else None
    if api is None:
        return profile.api if profile else "", "", ()
    return api.info.name, api.info.secret_name or api.info.secret_label, api.info.settings


class ProfilesController(QObject):
    """Connects the connection settings with the saved profiles and their secrets."""

    profiles_changed = Signal()
    """A profile was saved or removed, or other profiles took the place of all."""
    secret_changed = Signal(str)
    """The secret of the profile with this id was typed anew or removed."""
    noticed = Signal(object, object)
    """The service of a profile (``Profile``) announced something (``ServiceNotice``) when its connection was tested."""

    def __init__(
        self, window: MainWindow, repository: ProfileRepository, vault: Vault, lookup: LookupService, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._vault = vault
        self._lookup = lookup
        self._tasks = tasks
        self._dialog: ProfilesDialog | None = None
        self._test: asyncio.Task[None] | None = None
        window.bar.settings_requested.connect(self.open)
        connect(window.menus.settings, self.open)
        window.new_connection_requested.connect(self.open_new)

    def open(self, profile_id: str = "", field: str = "") -> None:
        """Open the settings, on a profile if one is given, with the focus in that field or in the list."""
        dialog = self._prepared()
        chosen = profile_id or self._window.bar.profile_id
        dialog.set_profiles(self._repository.profiles, chosen)
        # If the settings are open already, the focus stays where it is.
        dialog.select(chosen, field)
        self._show(dialog)

    def open_new(self) -> None:
        """Open the settings on a new profile."""
        dialog = self._prepared()
        dialog.set_profiles(self._repository.profiles, self._window.bar.profile_id)
        dialog.new_profile()
        self._show(dialog)

    def _show(self, dialog: "ProfilesDialog") -> None:
        dialog.open()
        self._tasks.start(self._show_keyring())

    def is_in_front(self) -> bool:
        """Return whether the settings are the front window."""
        return self._dialog is not None and QApplication.activeModalWidget() is self._dialog

    def show_profiles(self, chosen_id: str) -> None:
        """Show the profiles in the window."""
        self._window.set_profiles(self._repository.profiles, api_infos(), chosen_id)
        self.profiles_changed.emit()

    def _prepared(self) -> "ProfilesDialog":
        from contactdesk.ui.profiles.profiles_dialog import ProfilesDialog

        if self._dialog is None:
            dialog = self._dialog = ProfilesDialog(tuple(api_infos().values()), proxy_name, self._window)
            dialog.save_requested.connect(lambda draft: self._begin(dialog.show_save_failed, self._save, draft))
            dialog.stop_requested.connect(self._vault.stop_waiting)
            dialog.remove_requested.connect(lambda which: self._begin(dialog.show_save_failed, self._remove, which))
            dialog.test_requested.connect(self._start_test)
            dialog.test_cancel_requested.connect(self._stop_test)
            dialog.secret_state_wanted.connect(lambda profile_id: self._tasks.start(self._show_secret(profile_id)))
            dialog.form.ca_file_named.connect(lambda path: self._tasks.start(self._show_ca_file(path)))
            dialog.finished.connect(self._closed)
        return self._dialog

    def _begin(
        self, refuse: Callable[[str], None], work: Callable[[T], Coroutine[Any, Any, None]], what: T
    ) -> "asyncio.Task[None]":
        """Start a task that the settings wait for. If it fails by a defect, show that, and raise the error."""

        async def until_it_fails() -> None:
            try:
                await work(what)
            except Exception:
                refuse(self.tr("A fault in Contact Desk stopped this action."))
                raise

        return self._tasks.start(until_it_fails())

    def _closed(self) -> None:
        self._stop_test()
        self._window.bar.focus_id()

    async def _save(self, draft: Draft) -> None:
        dialog = self._prepared()
        profile = draft.profile
        try:
            if self._has_other_service(draft):
                # A secret belongs to one service at one address. It is deleted first, so that no crash can leave it
                # stored for the new address.
                with self._waiting_shown():
                    await self._vault.forget(profile.id)
                self._lookup.clear_secret()
            is_new = self._repository.find(profile.id) is None
            await self._repository.save(profile)
            if is_new:
                # A new profile is likely to be used next.
                await self._repository.choose(profile.id)
        except VaultError as error:
            dialog.show_save_failed(_vault_text(error, profile))
            return
        except StoreError as error:
            dialog.show_save_failed(store_error_text(error))
            return
        with self._waiting_shown():
            state, why = await self._keep_secret(draft)
        chosen = profile.id if is_new else self._window.bar.profile_id or profile.id
        self._lookup.clear_secret()
        if profile.id == chosen:
            self._window.profile_changed()
        if draft.secret is not None:
            self.secret_changed.emit(profile.id)
        self.show_profiles(chosen)
        dialog.set_profiles(self._repository.profiles, profile.id)
        dialog.show_saved(profile.id, state, why)

    @contextmanager
    def _waiting_shown(self) -> Iterator[None]:
        """Show that the settings wait for the keyring if that takes longer than usual."""
        timer = asyncio.get_running_loop().call_later(_KEYRING_PATIENCE_S, self._prepared().show_waiting)
        try:
            yield
        finally:
            timer.cancel()

    def _has_other_service(self, draft: Draft) -> bool:
        before = self._repository.find(draft.profile.id)
        return before is not None and (
            before.api != draft.profile.api or not same_origin(before.base_url, draft.profile.base_url)
        )

    async def _keep_secret(self, draft: Draft) -> tuple[SecretState, str]:
        """Store the secret of a draft, if it has one.

        Returns:
            Where the secret is stored now, and why it is not in the keyring.
        """
        profile_id = draft.profile.id
        try:
            if not draft.secret:
                return _secret_state(await self._vault.where(profile_id)), ""
            if not self._repository.is_kept_in_memory(profile_id):
                return _secret_state(await self._vault.write(profile_id, draft.secret)), ""
        except VaultError as error:
            why = _vault_text(error, draft.profile)
            if not draft.secret:
                return SecretState.UNAVAILABLE, why
        else:
            why = ""
        self._vault.keep_for_this_run(profile_id, draft.secret)
        return SecretState.FOR_THIS_RUN, why

    async def _remove(self, profile_id: str) -> None:
        dialog = self._prepared()
        profile = self._repository.find(profile_id)
        try:
            await self._repository.remove(profile_id)
        except StoreError as error:
            dialog.show_save_failed(store_error_text(error))
            return
        why = ""
        try:
            with self._waiting_shown():
                await self._vault.forget(profile_id)
        except VaultError as error:
            why = self.tr("Removed, but its secret is still in the keyring. {why}").format(
                why=_vault_text(error, profile)
            )
        was_chosen = self._window.bar.profile_id == profile_id
        if was_chosen:
            self._lookup.clear_secret()
            self._window.profile_changed()
        self.show_profiles(self._repository.last_used if was_chosen else self._window.bar.profile_id)
        dialog.show_removed(profile_id)
        if why:
            dialog.show_save_failed(why)

    async def _show_secret(self, profile_id: str) -> None:
        dialog = self._prepared()
        try:
            kept = await self._vault.where(profile_id)
            dialog.show_secret_state(profile_id, _secret_state(kept))
        except VaultError as error:
            said = _vault_text(error, self._repository.find(profile_id))
            why = self.tr("{why} You can enter it here for this run.").format(why=said)
            dialog.show_secret_state(profile_id, SecretState.UNAVAILABLE, why)

    async def _show_keyring(self) -> None:
        is_missing = await self._vault.is_without_keyring()
        self._prepared().form.show_keyring(is_missing=is_missing, is_bus_silent=session_bus.is_left())

    async def _show_ca_file(self, path: str) -> None:
        self._prepared().form.show_ca_file(path, await in_background(file_problem, path))

    def _start_test(self, draft: Draft) -> None:
        self._stop_test()
        dialog = self._prepared()
        self._test = self._begin(dialog.test_result.show_refused, self._run_test, draft)
        if path := draft.profile.ca_file:
            self._tasks.start(self._show_ca_file(path))

    def _stop_test(self) -> None:
        if self._test:
            self._test.cancel()
            self._test = None

    async def _run_test(self, draft: Draft) -> None:
        dialog = self._prepared()
        try:
            secret = await self._vault.read(draft.profile.id) if draft.secret is None else draft.secret
        except VaultError as error:
            self._test = None
            dialog.test_result.show_refused(_vault_text(error, draft.profile))
            return
        from contactdesk.services.check_connection import check_connection

        report = await check_connection(
            self._lookup,
            draft.profile,
            secret,
            lambda number, most: dialog.test_result.show_progress(retry_text(number, most)),
        )
        self._test = None
        info = api_infos()[draft.profile.api]
        label = list_text(QCoreApplication.translate("Setting", setting.label) for setting in info.settings)
        secret = QCoreApplication.translate("Secret", info.secret_label)
        sentence = "\n".join(
            filter(None, (self._sentence(report.failure), self._owner_sentence(report.owner, draft.profile)))
        )
        dialog.test_result.show_report(report, sentence, label, secret)
        if report.notice:
            self.noticed.emit(draft.profile, report.notice)

    def _owner_sentence(self, owner: "Owner | None", profile: Profile) -> str:
        """Return the sentence that names the owner of the secret; empty without an owner."""
        if owner is None:
            return ""
        _api_name, secret_name, _settings = api_words(profile)
        name, email = (one_line(text, _SHOWN_CHARACTERS) for text in owner)
        sentence = self.tr("The {secret} belongs to {name} ({email}).") if name and email else ""
        return (sentence or self.tr("The {secret} belongs to {name}.")).format(
            secret=QCoreApplication.translate("Secret", secret_name), name=name or email, email=email
        )

    def _sentence(self, failure: Failure | None) -> str:
        if failure is None:
            return self.tr("The connection works.")
        from contactdesk.ui.failure.failure_details import field_lines, message_label
        from contactdesk.ui.failure.failure_text import words

        api_name, secret_name, settings = api_words(failure.profile)
        # Without the advice: it is to open these settings.
        said = [words(failure, api_name, secret_name, settings).text]
        if failure.kind is FailureKind.CERTIFICATE_NOT_TRUSTED and failure.profile and not failure.profile.ca_file:
            said.append(
                self.tr("If the base URL is right, ask IT for a certificate file and choose it at “Certificates”.")
            )
        if failure.message:
            said.append(f"{message_label(api_name)} {one_line(failure.message, _SHOWN_CHARACTERS)}")
        return "\n".join([*said, *field_lines(failure.field_messages, _SHOWN_FIELDS)])


def _secret_state(kept: SecretLocation | None) -> SecretState:
    match kept:
        case SecretLocation.IN_KEYRING:
            return SecretState.STORED
        case SecretLocation.FOR_THIS_RUN:
            return SecretState.FOR_THIS_RUN
        case _:
            return SecretState.NONE


def _vault_text(error: VaultError, profile: Profile | None) -> str:
    _api_name, secret_name, _settings = api_words(profile)
    return vault_error_text(error.reason, secret_name)
