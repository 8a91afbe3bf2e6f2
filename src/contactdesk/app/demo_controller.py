"""The demonstration in the window: its service, its two profiles, what can be tried. Part of the controller's floor."""

from PySide6.QtCore import QObject

from contactdesk.app.profiles_controller import API_INFOS
from contactdesk.app.services import Services
from contactdesk.demo.credentials import demo_profiles
from contactdesk.demo.scenarios import EXAMPLES, RESERVED
from contactdesk.demo.service import DemoService, RecordedRequest
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect


class DemoController(QObject):
    """Stands between the built-in service and the window that demonstrates with it.

    Raises:
        OSError: the service can have no port.
    """

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._service = DemoService()
        self._service.start()
        connect(window.menus.what_can_i_try, self._show_examples)

    def enter(self) -> None:
        """Puts the demo's profiles in the place of the saved ones, and says so in the window."""
        accounts = demo_profiles(self._service.base_url)
        for profile, secret in accounts:
            self._services.vault.keep_for_this_run(profile.id, secret)
        self._services.repository.enter_demo([profile for profile, _secret in accounts])
        self._window.show_demo_banner([profile.id for profile, _secret in accounts])

    def stop(self) -> None:
        """Ends the service at once."""
        self._service.stop()

    def requests(self) -> list[RecordedRequest]:
        """What the service was asked in this run, oldest first."""
        return list(self._service.requests)

    def _show_examples(self) -> None:
        from contactdesk.ui.help.examples_dialog import ExamplesDialog

        groups = [
            (
                info.name,
                [
                    (scenario.api, scenario.id, scenario.what)
                    for scenario in (*EXAMPLES, *RESERVED)
                    if scenario.api == key
                ],
            )
            for key, info in API_INFOS.items()
        ]
        bar = self._window.bar
        chosen = self._services.repository.find(bar.profile_id)
        dialog = ExamplesDialog(groups, chosen.api if chosen else "", bar.id_edit.text(), self._window)
        dialog.chosen.connect(self._try_example)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try_example(self, api: str, contact_id: str) -> None:
        bar = self._window.bar
        # Only the demo knows its IDs; of its profiles, the one that is chosen already stays so.
        profile = min(
            (profile for profile in self._services.repository.profiles if profile.api == api),
            key=lambda profile: (profile.base_url != self._service.base_url, profile.id != bar.profile_id),
            default=None,
        )
        if profile:
            bar.choose(profile.id)
            bar.set_id(contact_id)
            bar.submit()
