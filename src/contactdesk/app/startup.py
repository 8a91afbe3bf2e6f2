"""Brings up what the first lookup would wait for, while nobody waits yet. Part of the controller's floor."""

import asyncio
from contextlib import suppress
from importlib import import_module

from contactdesk.apis import schema
from contactdesk.apis.http_client import HttpClient
from contactdesk.model.failure import LookupFailed
from contactdesk.system.background import in_background
from contactdesk.ui.main_window.main_window import MainWindow

_WINDOWS_MODULES = (
    "contactdesk.ui.contact.badge",
    "contactdesk.ui.contact.contact_header",
    "contactdesk.ui.contact.json_view",
    "contactdesk.ui.contact.contact_view",
    "contactdesk.ui.failure.failure_dialog",
    "contactdesk.ui.profiles.profiles_dialog",
)
"""In small steps, since these know Qt and so must be imported on the UI thread."""

_AFTER_READY_S = 0.1
_BREATH_S = 0.005


async def prepare(window: MainWindow, client: HttpClient) -> None:
    """Imports, then builds the panes, step by step; whoever comes sooner does the rest."""
    await asyncio.sleep(_AFTER_READY_S)
    with suppress(LookupFailed):
        # The first lookup will tell.
        await client.prepare()
    await in_background(schema.prepare)
    await in_background(import_module, "contactdesk.services.export")
    for module in _WINDOWS_MODULES:
        import_module(module)
        await asyncio.sleep(_BREATH_S)
    for _step in window.contact_view.build_ahead():
        await asyncio.sleep(_BREATH_S)
