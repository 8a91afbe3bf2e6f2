"""Build the controllers when the services are there, and load what later actions need once the window is ready.

Importing this module imports Qt and httpx: the session imports it on the UI thread, after a background
thread has imported the services.
"""

import asyncio
import pkgutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from contactdesk.app.ask_all_controller import AskAllController
from contactdesk.app.bulk_controller import BulkController
from contactdesk.app.copy_controller import CopyController
from contactdesk.app.export_controller import ExportController
from contactdesk.app.help_controller import HelpController
from contactdesk.app.list_input_controller import ListInputController
from contactdesk.app.lookup_controller import LookupController
from contactdesk.app.notice_controller import NoticeController
from contactdesk.app.paste_controller import PasteController
from contactdesk.app.profile_file_controller import ProfileFileController
from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.app.recent_controller import RecentController
from contactdesk.app.related_controller import RelatedController
from contactdesk.app.services import Services
from contactdesk.model.failure import LookupFailed
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import StoreError
from contactdesk.system.paths import Paths
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.style import icons

if TYPE_CHECKING:
    from contactdesk.app.demo_controller import DemoController

_PACKAGES_WITHOUT_QT = ("apis", "demo", "model", "services", "storage", "system")
_PACKAGES_WITH_QT = ("app", "ui")
_DELAY_S = 0.1
_PAUSE_S = 0.005
_KEYRING_TIMEOUT_S = 2.0
_SETTLING_S = 0.5


class Controllers:
    """The controllers of one run, connected to the window and the services.

    Attributes:
        profiles: for the settings dialog and the profile selector.
        profile_file: reports what is wrong with the profile file.
        lookup: for lookups.
        paste: for pasted text.
        export: for exports.
        bulk: for the list on the page.
        related: for the client of the contact on the screen.
        demo: for the demo service; ``None`` until it is used.
    """

    def __init__(self, window: MainWindow, state: WindowState, paths: Paths, services: Services, tasks: Tasks) -> None:
        self._window = window
        self._services = services
        self.profiles = ProfilesController(window, services.repository, services.vault, services.lookup, tasks)
        self.profile_file = ProfileFileController(
            window, services.repository, self.profiles, paths.profiles_file, tasks
        )
        self.lookup = LookupController(window, services.repository, services.lookup, self.profiles, tasks)
        self.paste = PasteController(window, services.repository)
        self.related = RelatedController(window, services.repository, self.profiles, services.related, tasks)
        self.demo: DemoController | None = None
        recent = RecentController(window, services.repository, self.lookup, self.profiles, services.related, tasks)
        self.related.ended.connect(recent.fit)
        self.lookup.found_again.connect(services.related.drop)
        notices = NoticeController(window, state, services.repository, self.lookup, self.profiles)
        self.related.noticed.connect(notices.show_soon)
        self.profiles.noticed.connect(notices.show_soon)
        AskAllController(window, services.repository, self.lookup, self.profiles, services.lookup, tasks)
        self.export = ExportController(window, state, tasks)
        CopyController(window)
        self.bulk = BulkController(
            window, services.repository, services.lookup, self.lookup, self.profiles, self.export, tasks
        )
        self.list_input = ListInputController(window, services.repository, self.profiles, tasks, self.leave_list)
        self.list_input.start_requested.connect(self.bulk.start)
        self.paste.list_pasted.connect(self.list_input.open_text)
        HelpController(window, services.repository, services.vault, paths, tasks)

    def leave_list(self, then: Callable[[], object]) -> None:
        """Do something that ends the list on the page; ask first if it has outcomes that are in no file."""

        def leave() -> None:
            self.list_input.drop()
            then()

        self.bulk.leave(leave)

    def enter_demo(self) -> None:
        """Start the demo service and put its profiles in place of the saved ones.

        Raises:
            OSError: the service gets no port.
        """
        from contactdesk.app.demo_controller import DemoController

        self.demo = self.demo or DemoController(self._window, self._services)
        self.lookup.reset()
        self.demo.enter()

    async def leave_demo(self) -> None:
        """End the demonstration and show the saved profiles, or the first-run page."""
        if self.demo is None or not self._services.repository.is_demo:
            return
        error = None
        self.lookup.reset()
        await self._services.repository.settle(_SETTLING_S)
        try:
            await self.demo.leave()
        except StoreError as failed:
            error = failed
        # A lookup may have been started meanwhile.
        self.lookup.reset()
        self.profiles.show_profiles(initial_profile_id(self._services.repository, None) or "")
        self._window.bar.focus_id()
        self.profile_file.report(error)


def initial_profile_id(repository: ProfileRepository, name: str | None) -> str | None:
    """Return the id of the profile to start with.

    Args:
        repository: the loaded profiles.
        name: the name given on the command line, if any.

    Returns:
        An empty string if there are no profiles, ``None`` if no profile has that name.
    """
    if name:
        profile = repository.named(name)
        return profile.id if profile else None
    return repository.first_choice


async def prepare(window: MainWindow, services: Services) -> None:
    """Load every module of the program and build the panes, in steps that leave the window responsive.

    Afterwards no action reads code from the disk, so that an update may replace the program under an open window.
    """
    from contactdesk.system import phone_numbers

    await asyncio.sleep(_DELAY_S)
    with suppress(LookupFailed):
        # The first lookup reports it.
        await services.client.prepare()
    await in_background(_load_without_qt)
    await in_background(phone_numbers.load)
    # PySide crashes when two threads build its types, so what imports Qt is imported on the UI thread.
    for module in _modules_of(_PACKAGES_WITH_QT):
        import_module(module)
        await asyncio.sleep(_PAUSE_S)
    icons.load_sources()
    for _step in window.contact_view.build_ahead():
        await asyncio.sleep(_PAUSE_S)
    # This chooses the keyring and loads its library, which the first lookup would wait for otherwise.
    with suppress(TimeoutError):
        async with asyncio.timeout(_KEYRING_TIMEOUT_S):
            await services.vault.is_without_keyring()


def _load_without_qt() -> None:
    for module in _modules_of(_PACKAGES_WITHOUT_QT):
        import_module(module)


def _modules_of(packages: tuple[str, ...]) -> Iterator[str]:
    """Yield the names of the modules that are not loaded yet."""
    for package in packages:
        path = import_module(f"contactdesk.{package}").__path__
        for module in pkgutil.walk_packages(path, f"contactdesk.{package}."):
            if module.name not in sys.modules:
                yield module.name
