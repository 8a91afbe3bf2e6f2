"""Load what later actions need, once the window is ready."""

import asyncio
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module

from contactdesk.apis import schema
from contactdesk.app.services import Services
from contactdesk.model.failure import LookupFailed
from contactdesk.services import diagnostics
from contactdesk.system.threads import in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.style import icons

_PACKAGES_WITHOUT_QT = ("apis", "demo", "model", "services", "storage", "system")
_PACKAGES_WITH_QT = ("app", "ui")
_DELAY_S = 0.1
_PAUSE_S = 0.005


async def prepare(window: MainWindow, services: Services) -> None:
    """Load every module of the program and build the panes, in steps that leave the window responsive.

    Afterwards no action reads code from the disk, so that an update may replace the program under an open window.
    """
    await asyncio.sleep(_DELAY_S)
    with suppress(LookupFailed):
        # The first lookup reports it.
        await services.client.prepare()
    await in_background(_load_without_qt)
    # PySide crashes when two threads build its types, so what imports Qt is imported on the UI thread.
    for module in _modules_of(_PACKAGES_WITH_QT):
        import_module(module)
        await asyncio.sleep(_PAUSE_S)
    icons.load_sources()
    for _step in window.contact_view.build_ahead():
        await asyncio.sleep(_PAUSE_S)
    # This chooses and loads the keyring's backend. It comes late, since a keyring may hang.
    await services.vault.is_without_keyring()
    # The keyring library replaces the reader of the libraries' metadata.
    await in_background(diagnostics.read_versions)


def _load_without_qt() -> None:
    schema.prepare()
    for module in _modules_of(_PACKAGES_WITHOUT_QT):
        import_module(module)
    from contactdesk.demo.contacts import contacts

    for api in ("wethod", "clemta"):
        contacts(api)


def _modules_of(packages: tuple[str, ...]) -> Iterator[str]:
    """The names of the modules that are not loaded yet."""
    for package in packages:
        path = import_module(f"contactdesk.{package}").__path__
        for module in pkgutil.walk_packages(path, f"contactdesk.{package}."):
            if module.name not in sys.modules:
                yield module.name
