"""One run of the program, from the first paint to the exit code.

What the first lookup needs is imported on a background thread, so most imports here are inside functions.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from socket import socketpair
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QTimer
from PySide6.QtWidgets import QApplication

from contactdesk.app.appearance_controller import AppearanceController
from contactdesk.app.garbage_collector import GarbageCollector
from contactdesk.app.language_controller import LanguageController
from contactdesk.app.single_instance import SingleInstance
from contactdesk.options import EXIT_CANNOT_RUN, EXIT_LOOKUP_FAILED, EXIT_OK, Options
from contactdesk.system.exception_hooks import ExceptionHooks
from contactdesk.system.paths import Paths
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.widgets.alt_keys import AltKeys

if TYPE_CHECKING:
    from contactdesk.app.services import Services
    from contactdesk.app.startup import Controllers
    from contactdesk.storage.profile_store import StoreError
    from contactdesk.ui.failure.failure_dialog import FailureDialog

_SHUTDOWN_STEP_TIMEOUT_S = 0.3
_PAINT_DELAY_MS = 50
_WAKEUP_BYTES = 4_096


def build_services(paths: Paths) -> "Services":
    """Import and build what a lookup needs; runs on a background thread."""
    from contactdesk.app.services import Services

    return Services(paths)


class Session:
    """One run of the program, from the first paint to the exit code.

    Attributes:
        paths: the folders in use.
        tasks: the tasks that run beside the event loop.
        services: what a lookup needs; ``None`` until it is built.
        controllers: connected to the window; ``None`` until the services are built.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        state: WindowState,
        paths: Paths,
        options: Options,
        instance: SingleInstance | None = None,
    ) -> None:
        self.window = window
        self.paths = paths
        self.services: Services | None = None
        self.controllers: Controllers | None = None
        self._state = state
        self._options = options
        self._instance = instance
        self._hooks = ExceptionHooks(self._show_unexpected)
        self.tasks = Tasks(self._hooks.handle)
        self._appearance = AppearanceController(app, window, state, options.appearance or state.appearance)
        LanguageController(window, state)
        self._over = asyncio.Event()
        self._code = EXIT_OK
        self._is_ready = False
        self._early_dialog: FailureDialog | None = None

    async def run(self) -> int:
        """Start up, run until the window is closed, shut down, and return the exit code."""
        garbage = GarbageCollector()
        window = self.window
        AltKeys(window)
        window.close_requested.connect(self._close)
        with self._hooks.install(), self._signal_handlers():
            if window.was_closed:
                self._finish()
            self.tasks.start(self._start(garbage))
            await self._over.wait()
            await self._shut_down()
        garbage.close()
        return self._code

    async def _start(self, garbage: GarbageCollector) -> None:
        try:
            services = self.services = await in_background(build_services, self.paths)
            from contactdesk.app.startup import Controllers, prepare

            controllers = self.controllers = Controllers(self.window, self._state, self.paths, services, self.tasks)
            await self._become_ready(services, controllers)
        finally:
            garbage.freeze()
        if not self._over.is_set():
            self._accept_activations(services, controllers)
            if self._options.screenshot is None:
                # A picture has the appearance of its first paint.
                self._appearance.follow_desktop()
            await prepare(self.window, services)

    async def _become_ready(self, services: "Services", controllers: "Controllers") -> None:
        from contactdesk.app.startup import initial_profile_id

        controllers.lookup.ended.connect(self._lookup_ended)
        controllers.related.ended.connect(self._client_ended)
        self.window.first_run_page.demo_requested.connect(lambda: controllers.leave_list(self._switch_to_demo))
        connect(self.window.menus.try_demo, lambda: controllers.leave_list(self._switch_to_demo))
        connect(self.window.menus.leave_demo, lambda: self._leave_demo(controllers))
        error = None
        if self._options.demo:
            controllers.enter_demo()
        else:
            error = await self._load_profiles(services)
        profile_id = initial_profile_id(services.repository, self._options.profile)
        if profile_id is None:
            self._refuse_profile(services)
            return
        controllers.profiles.show_profiles(profile_id)
        controllers.profile_file.report(error)
        self._is_ready = True
        self._follow_options(controllers)

    @staticmethod
    async def _load_profiles(services: "Services") -> "StoreError | None":
        from contactdesk.storage.profile_store import StoreError

        try:
            await services.repository.load()
        except StoreError as error:
            return error
        return None

    def _refuse_profile(self, services: "Services") -> None:
        from contactdesk.app.activation_controller import no_such_profile

        print(no_such_profile(self._options.profile or "", services.repository), file=sys.stderr)
        self._finish(EXIT_CANNOT_RUN)

    def _follow_options(self, controllers: "Controllers") -> None:
        """Do what the command line asks for as soon as the window is ready."""
        options = self._options
        if options.lookup is not None:
            controllers.paste.look_up(options.lookup, may_switch=options.profile is None)
        if options.show == "settings":
            controllers.profiles.open()
        if options.quit_when == "ready":
            self._finish()
        elif options.screenshot and options.lookup is None:
            self._take_picture_soon(EXIT_OK)

    def _accept_activations(self, services: "Services", controllers: "Controllers") -> None:
        from contactdesk.app.activation_controller import ActivationController

        if self._instance:
            activation = ActivationController(self.window, services.repository, controllers.profiles, controllers.paste)
            self._instance.serve(activation.handle, self.tasks)

    def _switch_to_demo(self) -> None:
        if self.services is None or self.controllers is None:
            return
        self.controllers.enter_demo()
        if self._instance:
            # The next start opens a window of its own, with the saved profiles.
            self._instance.close()
        self.services.lookup.clear_secret()
        self.controllers.profiles.show_profiles(self.services.repository.last_used)
        self.window.bar.focus_id()

    def _lookup_ended(self, found: bool) -> None:
        if found and self.controllers and self.controllers.related.is_awaited:
            # The client of the contact is still awaited.
            return
        code = EXIT_OK if found else EXIT_LOOKUP_FAILED
        if self._options.screenshot:
            self._take_picture_soon(code)
        elif self._options.quit_when == "done":
            self._finish(code)

    def _client_ended(self) -> None:
        # A lookup that replaced the contact reports its own end.
        if not self.window.is_waiting:
            self._lookup_ended(True)

    def _take_picture_soon(self, code: int) -> None:
        QTimer.singleShot(_PAINT_DELAY_MS, lambda: self.tasks.start(self._take_picture(code)))

    async def _take_picture(self, code: int) -> None:
        from contactdesk.system.atomic_file import write_atomically
        from contactdesk.ui.main_window.screenshot import take_screenshot

        path = self._options.screenshot
        if path is None:
            return
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        take_screenshot(self.window).save(buffer, "PNG")
        try:
            await in_background(write_atomically, path, bytes(data.data()))
        except OSError as error:
            text = QCoreApplication.translate("CommandLine", "contactdesk: {path} could not be written: {reason}")
            print(text.format(path=path, reason=error.strerror), file=sys.stderr)
            code = EXIT_CANNOT_RUN
        self._finish(code)

    def _leave_demo(self, controllers: "Controllers") -> None:
        controllers.leave_list(lambda: self.tasks.start(controllers.leave_demo()))

    def _close(self) -> None:
        """Finish, unless a list has outcomes that are in no file and somebody wants to keep them."""
        if self.controllers:
            self.controllers.leave_list(self._finish)
        else:
            self._finish()

    def _finish(self, code: int = EXIT_OK) -> None:
        if not self._over.is_set():
            self._code = code
            self._over.set()

    @contextmanager
    def _signal_handlers(self) -> Iterator[None]:
        """End the session on SIGINT and SIGTERM."""
        if sys.platform == "win32":
            yield
            return
        # The event loop's own handlers are gone for a moment while it closes: a second signal would then interrupt it.
        loop = asyncio.get_running_loop()
        reader, writer = socketpair()
        for end in (reader, writer):
            end.setblocking(False)
        loop.add_reader(reader, reader.recv, _WAKEUP_BYTES)
        signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, lambda *_: self._finish()) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(-1)
            loop.remove_reader(reader)
            for end in (reader, writer):
                end.close()

    def _show_unexpected(self, error: BaseException) -> None:
        if self._over.is_set():
            return
        if not self._is_ready and (self._options.quit_when or self._options.screenshot):
            self._finish(EXIT_CANNOT_RUN)
        elif self.controllers:
            self.controllers.lookup.show_unexpected(error)
        elif self._early_dialog is None:
            from contactdesk.model.failure import as_failure
            from contactdesk.system.exception_hooks import places
            from contactdesk.ui.failure.failure_dialog import FailureDialog

            self._early_dialog = FailureDialog(self.window)
            self._early_dialog.show_failure(as_failure(places(error)), "")

    async def _shut_down(self) -> None:
        """Save the window's state and end what still runs, each within a time limit."""
        if self._instance:
            self._instance.close()
        self._appearance.close()
        if self._options.screenshot is None:
            self._state.save(self.window)
        if self.controllers:
            self.controllers.lookup.close_failure()
        self.window.hide()
        await self.tasks.cancel_all(_SHUTDOWN_STEP_TIMEOUT_S)
        try:
            if self.services:
                await self.services.repository.settle(_SHUTDOWN_STEP_TIMEOUT_S)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.services.client.close(), _SHUTDOWN_STEP_TIMEOUT_S)
            if self.controllers and self.controllers.demo:
                self.controllers.demo.stop()
        except Exception:
            logging.getLogger(__name__).exception("The shutdown is incomplete")
