"""Export the contact on the screen to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from contactdesk.model.contact import Contact
    from contactdesk.model.related import RelatedDetails
    from contactdesk.ui.widgets.file_icons import PlainFileIcons


class ExportController(QObject):
    """Asks for a file, writes the contact to it and reports the result."""

    def __init__(self, window: MainWindow, state: WindowState, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._tasks = tasks
        self._dialog: QFileDialog | None = None
        self._icons: PlainFileIcons | None = None
        window.export_button.clicked.connect(self._open)
        connect(window.menus.export, self._open)
        connect(window.menus.export_with_client, self._open_with_client)

    def _open(self) -> None:
        self._ask_for_file(None)

    def _open_with_client(self) -> None:
        if self._window.contact and (details := self._window.contact_view.details):
            self._ask_for_file(details)

    def _ask_for_file(self, details: "RelatedDetails | None") -> None:
        contact = self._window.contact
        if contact is None or self._dialog is not None:
            return
        from PySide6.QtCore import QDir
        from PySide6.QtWidgets import QFileDialog

        from contactdesk.services.export import proposed_name
        from contactdesk.ui.widgets.buttons import remove_icons
        from contactdesk.ui.widgets.file_icons import PlainFileIcons

        if self._window.contact_view.is_stale:
            title = self.tr("Export the older contact {name}, ID {id}")
        else:
            title = self.tr("Export {name}, ID {id}")
        title = title.format(name=one_line(contact.name or contact.asked_id, 40), id=one_line(contact.asked_id, 40))
        folder = self._state.export_folder or QDir.homePath()
        dialog = self._dialog = QFileDialog(self._window, title, str(Path(folder) / proposed_name(contact, details)))
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("JSON (*.json)"))
        dialog.setDefaultSuffix("json")
        self._icons = self._icons or PlainFileIcons()
        dialog.setIconProvider(self._icons)
        remove_icons(dialog)
        dialog.fileSelected.connect(lambda path: self._tasks.start(self._write(Path(path), contact, details)))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None

    async def _write(self, path: Path, contact: "Contact", details: "RelatedDetails | None") -> None:
        from contactdesk.services.export import write_export
        from contactdesk.ui.widgets.message_box import show_message

        try:
            await in_background(write_export, path, contact, details)
        except OSError as error:
            show_message(
                self._window,
                self.tr("The contact was not exported"),
                self.tr("{file} could not be written: {reason}.").format(
                    file=one_line(path.name), reason=error.strerror or type(error).__name__
                ),
                self.tr("The file is unchanged. Export again to another folder."),
            )
            return
        self._state.export_folder = str(path.parent)
        self._window.status.notify(self.tr("Exported to {file}").format(file=one_line(str(path))))
