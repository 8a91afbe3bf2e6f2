"""The demo: its service, its two profiles and its examples."""

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.app.profiles_controller import api_infos
from contactdesk.app.services import Services
from contactdesk.demo.credentials import demo_profiles
from contactdesk.demo.scenarios import EXAMPLES, RESERVED
from contactdesk.demo.service import DemoService
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect


class DemoController(QObject):
    """Runs the demo service and shows what it offers.

    Attributes:
        service: the service, which runs while the window shows the demo.
    """

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self.service = DemoService()
        connect(window.menus.what_can_i_try, self._show_examples)

    def enter(self) -> None:
        """Start the service, put the demo's profiles in place of the saved ones, and show the banner.

        Raises:
            OSError: the service gets no port.
        """
        if not self.service.is_running:
            self.service.start()
        profiles = demo_profiles(self.service.base_url)
        for profile, secret in profiles:
            self._services.vault.keep_for_this_run(profile.id, secret)
        self._services.repository.enter_demo([profile for profile, _secret in profiles])
        self._window.show_demo_banner([profile.id for profile, _secret in profiles])

    async def leave(self) -> None:
        """Put the saved profiles in place of the demo's, drop the demo's secrets and contacts, and stop the service.

        Raises:
            StoreError: the saved profiles cannot be loaded; there are none then.
        """
        repository, vault = self._services.repository, self._services.vault
        invented = [profile.id for profile in repository.profiles if repository.is_kept_in_memory(profile.id)]
        try:
            await repository.leave_demo()
        finally:
            for profile_id in invented:
                vault.drop_from_memory(profile_id)
            self._window.leave_demo()
            self.service.stop()

    def stop(self) -> None:
        """Stop the service at once."""
        self.service.stop()

    def _show_examples(self) -> None:
        from contactdesk.ui.help.examples_dialog import ExamplesDialog

        scenarios = (*EXAMPLES, *RESERVED)
        groups = [
            (
                info.name,
                [
                    (each.api, each.id, QCoreApplication.translate("Scenario", each.what))
                    for each in scenarios
                    if each.api == key
                ],
            )
            for key, info in api_infos().items()
        ]
        bar = self._window.bar
        chosen = self._services.repository.find(bar.profile_id)
        dialog = ExamplesDialog(groups, chosen.api if chosen else "", bar.id_edit.text(), self._window)
        dialog.chosen.connect(self._try_example)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try_example(self, api: str, contact_id: str) -> None:
        bar = self._window.bar
        # Only the demo service has these IDs. Among its profiles, the chosen one is preferred.
        profile = min(
            (profile for profile in self._services.repository.profiles if profile.api == api),
            key=lambda profile: (profile.base_url != self.service.base_url, profile.id != bar.profile_id),
            default=None,
        )
        if profile:
            bar.choose(profile.id)
            bar.set_id(contact_id)
            bar.submit()
