"""One run of the program, from the first paint to the exit code. Part of the app's floor.

What the first lookup needs is imported on a thread once the window stands, which is why so many imports stand inside
functions here.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from socket import socketpair
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtWidgets import QApplication

from contactdesk.options import EXIT_CANNOT_RUN, EXIT_OK, Options
from contactdesk.system.paths import Paths
from contactdesk.system.single_instance import SingleInstance
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.style.appearance import apply_appearance

if TYPE_CHECKING:
    from contactdesk.app.demo_controller import DemoController
    from contactdesk.app.lookup_controller import LookupController
    from contactdesk.app.profiles_controller import ProfilesController
    from contactdesk.app.services import Services
    from contactdesk.demo.service import RecordedRequest
    from contactdesk.storage.profile_store import StoreError
    from contactdesk.ui.failure.failure_dialog import FailureDialog

_SHUTDOWN_STEP_TIMEOUT_S = 0.3
_PAINT_TIMEOUT_MS = 50
_SIGNALS_AT_ONCE = 4_096


def build_services(places: Paths) -> "Services":
    """Imports and builds what a lookup needs before it can send; for a thread."""
    from contactdesk.app.services import Services

    return Services(places)


class Session:
    """One run of the program, from the first paint to the exit code."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        state: WindowState,
        places: Paths,
        options: Options,
        instance: SingleInstance | None = None,
    ) -> None:
        self._app = app
        self._window = window
        self._state = state
        self._places = places
        self._options = options
        self._instance = instance
        self._demo: DemoController | None = None
        self._controller: LookupController | None = None
        self._connections: ProfilesController | None = None
        self._over = asyncio.Event()
        self._code = EXIT_OK
        self._early_dialog: FailureDialog | None = None

    async def run(self) -> int:
        """Brings up what a lookup needs, then lets the agent work until the window is closed."""
        from contactdesk.app.garbage_collector import GarbageCollector
        from contactdesk.system.exception_hooks import ExceptionHooks
        from contactdesk.system.tasks import Tasks
        from contactdesk.ui.widgets.alt_keys import AltKeys

        self._garbage = GarbageCollector()
        hooks = ExceptionHooks(self._show_unexpected)
        self._tasks = Tasks(hooks.handle)
        window = self._window
        AltKeys(window)
        self._window.close_requested.connect(self._finish)
        for name, action in window.menus.appearances.items():
            connect(action, partial(self._set_appearance, name))
        self._window.menus.appearances[self._options.appearance or self._state.appearance].setChecked(True)
        with hooks.install(), self._signal_handlers():
            if self._window.was_closed:
                self._finish()
            self._tasks.start(self._start())
            await self._over.wait()
            await self._shut_down()
        self._garbage.close()
        return self._code

    async def _start(self) -> None:
        try:
            await self._bring_up()
        finally:
            self._garbage.spare_what_stands()
        if self._connections and not self._over.is_set():
            from contactdesk.app.startup import prepare

            self._accept_activations()
            await prepare(self._window, self._services.client)

    async def _bring_up(self) -> None:
        from contactdesk.system.background import in_background

        self._services = await in_background(build_services, self._places)
        self._build()
        reason = None
        if self._options.demo:
            self._enter_demo()
        else:
            reason = await self._load_profiles()
        chosen_id = self._chosen_id()
        if chosen_id is None:
            self._refuse_profile()
            return
        if self._controller and self._connections:
            self._connections.show_profiles(chosen_id)
            if reason:
                self._connections.show_store_error(reason)
            self._become_ready()

    def _build(self) -> None:
        from contactdesk.app.export_controller import ExportController
        from contactdesk.app.help_controller import HelpController
        from contactdesk.app.lookup_controller import LookupController
        from contactdesk.app.profiles_controller import ProfilesController

        repository, vault, lookup = self._services.repository, self._services.vault, self._services.lookup
        self._connections = ProfilesController(self._window, repository, vault, lookup, self._tasks)
        self._controller = LookupController(self._window, repository, lookup, self._connections, self._tasks)
        self._controller.ended.connect(self._lookup_ended)
        ExportController(self._window, self._state, self._tasks)
        HelpController(self._window, repository, vault, self._places, self._tasks)
        self._window.first_run_page.demo_requested.connect(self._switch_to_demo)
        connect(self._window.menus.try_demo, self._switch_to_demo)

    async def _load_profiles(self) -> "StoreError | None":
        from contactdesk.storage.profile_store import StoreError

        try:
            await self._services.repository.load()
        except StoreError as error:
            return error
        return None

    def _enter_demo(self) -> None:
        from contactdesk.app.demo_controller import DemoController

        self._demo = self._demo or DemoController(self._window, self._services)
        self._demo.enter()

    def _switch_to_demo(self) -> None:
        if self._instance:
            # The demonstration leaves the saved profiles to the next start.
            self._instance.close()
        self._enter_demo()
        if self._connections:
            self._connections.show_profiles(self._services.repository.last_used)
            self._window.bar.focus_id()

    def _chosen_id(self) -> str | None:
        """The id of the profile to begin with; ``None`` where the one asked for does not exist."""
        repository = self._services.repository
        if self._options.profile:
            profile = repository.named(self._options.profile)
            return profile.id if profile else None
        if repository.find(repository.last_used):
            return repository.last_used
        return next((profile.id for profile in repository.profiles), "")

    def _refuse_profile(self) -> None:
        from contactdesk.app.activation_controller import no_such_profile

        print(no_such_profile(self._options.profile or "", self._services.repository), file=sys.stderr)
        self._finish(2)

    def _become_ready(self) -> None:
        options = self._options
        if options.lookup is not None:
            self._window.bar.set_id(options.lookup)
            if self._window.bar.profile_id:
                self._window.bar.submit()
            else:
                self._lookup_ended(False)
        if options.show == "settings" and self._connections:
            self._connections.open()
        if options.quit_when == "ready":
            self._finish(0)
        elif options.screenshot and options.lookup is None:
            QTimer.singleShot(_PAINT_TIMEOUT_MS, lambda: self._tasks.start(self._take_picture(0)))

    def _accept_activations(self) -> None:
        from contactdesk.app.activation_controller import ActivationController

        if self._instance and self._connections:
            later = ActivationController(self._window, self._services.repository, self._connections)
            self._tasks.start(self._instance.serve(later.handle))

    def _lookup_ended(self, found: bool) -> None:
        code = 0 if found else 1
        if self._options.screenshot:
            QTimer.singleShot(_PAINT_TIMEOUT_MS, lambda: self._tasks.start(self._take_picture(code)))
        elif self._options.quit_when == "done":
            self._finish(code)

    async def _take_picture(self, code: int) -> None:
        from contactdesk.system.atomic_file import write_atomically
        from contactdesk.system.background import in_background
        from contactdesk.ui.main_window.screenshot import take_screenshot

        path = self._options.screenshot
        if path is None:
            return
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        take_screenshot(self._window).save(buffer, "PNG")
        try:
            await in_background(write_atomically, path, bytes(data.data()))
        except OSError as error:
            print(f"contactdesk: {path} could not be written: {error.strerror}", file=sys.stderr)
            code = 2
        self._finish(code)

    def demo_requests(self) -> "list[RecordedRequest]":
        """What the demo service was asked in this run, oldest first."""
        return self._demo.requests() if self._demo else []

    def _set_appearance(self, name: str) -> None:
        apply_appearance(self._app, name)
        self._state.appearance = name

    def _finish(self, code: int = EXIT_OK) -> None:
        if not self._over.is_set():
            self._code = code
            self._over.set()

    @contextmanager
    def _signal_handlers(self) -> Iterator[None]:
        """Lets every way of being told to stop end the session."""
        if sys.platform == "win32":
            yield
            return
        # Not by the event loop's own means: for a moment at its end, these let a second signal break the end off.
        loop = asyncio.get_running_loop()
        awaken, call = socketpair()
        for end in (awaken, call):
            end.setblocking(False)
        loop.add_reader(awaken, awaken.recv, _SIGNALS_AT_ONCE)
        signal.set_wakeup_fd(call.fileno(), warn_on_full_buffer=False)
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, lambda *_: self._finish()) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(-1)
            loop.remove_reader(awaken)
            for end in (awaken, call):
                end.close()

    def _show_unexpected(self, error: BaseException) -> None:
        if self._over.is_set():
            return
        if self._controller:
            self._controller.show_unexpected(error)
        elif self._options.quit_when or self._options.screenshot:
            self._finish(EXIT_CANNOT_RUN)
        elif self._early_dialog is None:
            from contactdesk.model.failure import as_failure
            from contactdesk.ui.failure.failure_dialog import FailureDialog

            self._early_dialog = FailureDialog(self._window)
            self._early_dialog.show_failure(as_failure(error), "")

    async def _shut_down(self) -> None:
        """Ends what still runs, each thing within a moment, and writes down where the window is."""
        if self._instance:
            self._instance.close()
        if self._options.screenshot is None:
            self._state.save(self._window)
        self._window.hide()
        await self._tasks.cancel_all(_SHUTDOWN_STEP_TIMEOUT_S)
        try:
            if self._controller:
                await self._services.repository.settle(_SHUTDOWN_STEP_TIMEOUT_S)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._services.client.close(), _SHUTDOWN_STEP_TIMEOUT_S)
            if self._demo:
                self._demo.stop()
        except Exception:
            logging.getLogger(__name__).exception("Not everything ended as it should")
