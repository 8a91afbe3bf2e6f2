"""Handle the requests of later starts of the program."""

import os
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from contactdesk.app.paste_controller import PasteController
from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.app.single_instance import ActivationReply, ActivationRequest
from contactdesk.model.profile import Profile
from contactdesk.options import EXIT_CANNOT_RUN
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.ui.locale_text import list_text
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.safe_text import one_line, short_line

_LONGEST_SETTLING_S = 0.5


@dataclass(frozen=True, slots=True)
class _Pending:
    """What to do as soon as no dialog is open; empty members mean nothing."""

    profile: Profile | None = None
    lookup: str = ""
    show: str = ""

    def merge(self, newer: "_Pending") -> "_Pending":
        """Return what has the same effect as doing both, the newer one last."""
        return _Pending(newer.profile or self.profile, newer.lookup or self.lookup, newer.show or self.show)


class ActivationController(QObject):
    """Carries out what later starts request, at once or as soon as the open dialogs are closed."""

    def __init__(
        self, window: MainWindow, repository: ProfileRepository, profiles: ProfilesController, paste: PasteController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._profiles = profiles
        self._paste = paste
        self._pending = _Pending()

    async def handle(self, request: ActivationRequest) -> ActivationReply:
        """Bring the window to the front and carry out the request.

        Returns:
            The exit code and message of the later start.
        """
        profile = await self._find(request.profile) if request.profile else None
        come_to_front(self._window, request.activation)
        if request.profile and not profile:
            text = self.tr("There is no profile named “{name}”")
            self._window.status.notify(text.format(name=one_line(request.profile, 40)))
            return ActivationReply(EXIT_CANNOT_RUN, no_such_profile(request.profile, self._repository))
        pending = _Pending(profile, request.lookup or "", request.show or "")
        if self._profiles.is_in_front() and pending.show and not pending.lookup:
            # The dialog itself asks before it drops changes.
            self._choose(profile)
            if profile:
                self._profiles.open(profile.id)
        else:
            self._pending = self._pending.merge(pending)
            self._act_or_wait()
        return ActivationReply()

    async def _find(self, name: str) -> Profile | None:
        if self._repository.named(name) is None:
            # Another process may have saved it.
            await self._repository.settle(_LONGEST_SETTLING_S)
            with suppress(StoreError):
                await self._repository.load()
                chosen = self._window.bar.profile_id
                self._profiles.show_profiles(chosen if self._repository.find(chosen) else self._repository.last_used)
        return self._repository.named(name)

    def _act_or_wait(self) -> None:
        if self._pending == _Pending():
            return
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog):
            self._window.status.set_pending(self._pending_text())
            front.finished.connect(self._act_later, Qt.ConnectionType.SingleShotConnection)
        else:
            pending, self._pending = self._pending, _Pending()
            self._window.status.set_pending("")
            self._act(pending)

    def _act_later(self) -> None:
        # Another dialog may follow the one that was closed.
        QTimer.singleShot(0, self, self._act_or_wait)

    def _act(self, pending: _Pending) -> None:
        if pending.profile and self._repository.find(pending.profile.id) is None:
            text = self.tr("The profile “{name}” was removed")
            if pending.lookup:
                self._paste.show(pending.lookup)
            self._window.status.notify(text.format(name=short_line(pending.profile.name, 40)))
            return
        self._choose(pending.profile)
        if pending.lookup:
            self._paste.look_up(pending.lookup, may_switch=pending.profile is None)
        if pending.show:
            self._profiles.open()

    def _choose(self, profile: Profile | None) -> None:
        if profile:
            self._window.bar.choose(profile.id)

    def _pending_text(self) -> str:
        pending = self._pending
        if pending.lookup:
            if contact_id := self._paste.contact_id_in(pending.lookup):
                return self.tr("Close the dialog to look up {id}").format(id=one_line(contact_id, 40))
            # The text may hold more than an ID, such as a key.
            return self.tr("Close the dialog to go on with the lookup")
        if pending.show:
            return self.tr("Close the dialog to open the connection settings")
        name = pending.profile.name if pending.profile else ""
        return self.tr("Close the dialog to change to {name}").format(name=short_line(name, 40))


def come_to_front(window: MainWindow, activation: str | None) -> None:
    """Raise the window, or the modal dialog over it, and give it the keyboard focus.

    Args:
        window: the main window.
        activation: Wayland's activation token, if any.
    """
    if activation:
        # Qt reads the token from here, and removes it.
        os.environ["XDG_ACTIVATION_TOKEN"] = activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()


def no_such_profile(name: str, repository: ProfileRepository) -> str:
    """Return the command line's message about an unknown profile name."""
    if not repository.profiles:
        text = QCoreApplication.translate(
            "CommandLine", "contactdesk: there is no profile named “{name}”, since no profile is saved."
        )
        return text.format(name=name)
    text = QCoreApplication.translate(
        "CommandLine", "contactdesk: there is no profile named “{name}”; there are: {names}"
    )
    return text.format(name=name, names=list_text(profile.name for profile in repository.profiles))
