"""What the window does when the program is started again. Part of the controller's floor."""

import os
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.model.profile import Profile
from contactdesk.options import EXIT_CANNOT_RUN
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.system.single_instance import ActivationReply, ActivationRequest
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.safe_text import one_line

_LONGEST_SETTLING_S = 0.5


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What waits until no dialog is open."""

    profile: Profile | None
    lookup: str
    show: str

    def and_then(self, newer: "_Waiting") -> "_Waiting":
        """Both, as if one had been done after the other."""
        return _Waiting(newer.profile or self.profile, newer.lookup or self.lookup, newer.show or self.show)


_NOTHING = _Waiting(None, "", "")


class ActivationController(QObject):
    """Does what later starts ask for, as if it were asked of the window: at once, or when its dialogs are closed."""

    def __init__(self, window: MainWindow, repository: ProfileRepository, connections: ProfilesController) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._connections = connections
        self._waiting = _NOTHING

    async def handle(self, request: ActivationRequest) -> ActivationReply:
        """Brings the window to the front, and sees to the wish.

        Returns:
            How the later start ends.
        """
        profile = await self._named(request.profile) if request.profile else None
        come_to_front(self._window, request.activation)
        if request.profile and not profile:
            words = self.tr("There is no profile named “{name}”")
            self._window.status.notify(words.format(name=one_line(request.profile, 40)))
            return ActivationReply(EXIT_CANNOT_RUN, no_such_profile(request.profile, self._repository))
        wanted = _Waiting(profile, request.lookup or "", request.show or "")
        if self._connections.is_in_front() and wanted.show and not wanted.lookup:
            # Its own question keeps what is being changed there.
            self._choose(profile)
            if profile:
                self._connections.open(profile.id)
        else:
            self._waiting = self._waiting.and_then(wanted)
            self._do_or_wait()
        return ActivationReply()

    async def _named(self, name: str) -> Profile | None:
        if self._repository.named(name) is None:
            # Another window may have saved it.
            await self._repository.settle(_LONGEST_SETTLING_S)
            with suppress(StoreError):
                await self._repository.load()
                chosen = self._window.bar.profile_id
                self._connections.show_profiles(chosen if self._repository.find(chosen) else self._repository.last_used)
        return self._repository.named(name)

    def _do_or_wait(self) -> None:
        front = QApplication.activeModalWidget()
        if self._waiting == _NOTHING:
            return
        if isinstance(front, QDialog):
            self._window.status.set_pending(self._words())
            front.finished.connect(self._look_again, Qt.ConnectionType.SingleShotConnection)
        else:
            wanted, self._waiting = self._waiting, _NOTHING
            self._window.status.set_pending("")
            self._do(wanted)

    def _look_again(self) -> None:
        # Another dialog may follow the one that was closed.
        QTimer.singleShot(0, self, self._do_or_wait)

    def _do(self, wanted: _Waiting) -> None:
        if wanted.lookup:
            self._window.bar.set_id(wanted.lookup)
        if wanted.profile and self._repository.find(wanted.profile.id) is None:
            words = self.tr("The profile “{name}” was removed")
            self._window.status.notify(words.format(name=one_line(wanted.profile.name, 40)))
            return
        self._choose(wanted.profile)
        if wanted.lookup:
            self._window.bar.submit()
        if wanted.show:
            self._connections.open()

    def _choose(self, profile: Profile | None) -> None:
        if profile:
            self._window.bar.choose(profile.id)

    def _words(self) -> str:
        """What waits, and for what."""
        waiting = self._waiting
        if waiting.lookup:
            return self.tr("Close the dialog to look up {id}").format(id=one_line(waiting.lookup, 40))
        if waiting.show:
            return self.tr("Close the dialog to open the connection settings")
        name = waiting.profile.name if waiting.profile else ""
        return self.tr("Close the dialog to change to {name}").format(name=one_line(name, 40))


def come_to_front(window: MainWindow, activation: str | None) -> None:
    """Puts the window, or the dialog that it waits for, before all others, with the keyboard in it.

    Args:
        window: the window.
        activation: Wayland's leave to do so.
    """
    if activation:
        # Where Qt looks for it, and takes it away.
        os.environ["XDG_ACTIVATION_TOKEN"] = activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()


def no_such_profile(name: str, repository: ProfileRepository) -> str:
    """What the command line answers to a profile's name that is not known."""
    names = ", ".join(profile.name for profile in repository.profiles) or "none yet"
    return f"contactdesk: there is no profile named “{name}”; there are: {names}"
