"""Shows what is wrong with the profile file after it was loaded, and puts the version before in its place."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.app.store_error_text import bad_entry_text, store_error_text
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import Backup, StoreError, StoreErrorReason
from contactdesk.system.threads import Tasks
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.safe_text import one_line

_SHOWN = 5
_LONGEST_NAME = 60


class ProfileFileController(QObject):
    """Reports a profile file, or some of its entries, that cannot be used.

    Args:
        path: the profile file.
    """

    def __init__(
        self, window: MainWindow, repository: ProfileRepository, profiles: ProfilesController, path: Path, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._profiles = profiles
        self._path = path
        self._tasks = tasks

    def report(self, error: StoreError | None) -> None:
        """Show why the saved profiles could not be loaded, or else which entries are no profiles, if there are any."""
        if error and error.reason is StoreErrorReason.BROKEN:
            self._tasks.start(self._report_broken(error))
        elif error:
            self._show_error(error)
        elif self._repository.bad_entries and not self._repository.is_demo:
            self._show_bad_entries()

    def _show_error(self, error: StoreError) -> None:
        from contactdesk.ui.widgets.message_box import show_message

        show_message(self._window, self.tr("The saved profiles cannot be used"), store_error_text(error))

    async def _report_broken(self, error: StoreError) -> None:
        backup = await self._repository.backup()
        if backup is None:
            self._show_error(error)
            return
        from contactdesk.ui.recent.recent_text import time_text
        from contactdesk.ui.widgets.message_box import add_button, message_box

        title = self.tr("The saved profiles cannot be used")
        box = message_box(self._window, "messageDialog", title, QMessageBox.Icon.Warning)
        time = time_text(backup.saved_at)
        said = self.tr("{path} is damaged and cannot be read. The version from {time} is still there:")
        box.setText("\n".join([title, "", said.format(path=self._path, time=time), *self._names(backup)]))
        box.setInformativeText(
            self.tr("The damaged file is kept under another name. The secrets in the keyring stay as they are.")
        )
        use = QMessageBox.StandardButton.Ok
        add_button(box, use, self.tr("&Use the version from {time}").format(time=time))
        add_button(box, QMessageBox.StandardButton.Close, self.tr("&Close"))
        box.setDefaultButton(use)
        box.setEscapeButton(QMessageBox.StandardButton.Close)
        box.finished.connect(lambda result: result == use and self._tasks.start(self._restore()))
        box.open()

    def _names(self, backup: Backup) -> list[str]:
        count = len(backup.profiles)
        heading = self.tr("One profile:") if count == 1 else self.tr("%n profiles:", "", count)
        names = [one_line(profile.name, _LONGEST_NAME) for profile in backup.profiles[:_SHOWN]]
        return [heading, *self._listed(names, count)]

    async def _restore(self) -> None:
        try:
            await self._repository.restore()
        except StoreError as error:
            self._show_error(error)
            return
        self._profiles.show_profiles(self._repository.first_choice)
        self._window.bar.focus_id()
        self.report(None)

    def _show_bad_entries(self) -> None:
        from contactdesk.ui.widgets.message_box import show_message

        bad = self._repository.bad_entries
        count = len(bad)
        title = (
            self.tr("One profile cannot be used") if count == 1 else self.tr("%n profiles cannot be used", "", count)
        )
        advice = (
            self.tr("The other profiles work. What cannot be used stays in {path}. Correct it there, then start again.")
            if self._repository.profiles
            else self.tr("What cannot be used stays in {path}. Correct it there, then start Contact Desk again.")
        )
        lines = self._listed([bad_entry_text(entry) for entry in bad[:_SHOWN]], count)
        show_message(self._window, title, "\n".join(lines), advice.format(path=self._path))

    def _listed(self, lines: list[str], count: int) -> list[str]:
        """Return the lines as a list, with the number of those that are left out."""
        listed = [f"• {line}" for line in lines]
        return [*listed, self.tr("and %n more", "", count - _SHOWN)] if count > _SHOWN else listed
