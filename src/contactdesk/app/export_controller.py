"""Export the contact on the screen, or a list, to a file."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject

from contactdesk.model.export import ExportFormat, ExportRow
from contactdesk.model.related import with_details
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.menus import connect
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.safe_text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from contactdesk.app.export_run import ExportRun, ExportSubject
    from contactdesk.model.contact import Contact
    from contactdesk.model.profile import Profile
    from contactdesk.model.related import RelatedDetails
    from contactdesk.ui.export.export_dialog import ExportChoice

MakeRows = Callable[[bool], Iterable[ExportRow]]
"""Returns a list's rows, all or only those with a contact: a snapshot that is read on a thread, perhaps twice."""


def _ignore(_is_complete: bool) -> None:
    pass


class ExportController(QObject):
    """Exports as JSON at once, or in a format that the export dialog asks for; one export at a time."""

    def __init__(self, window: MainWindow, state: WindowState, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._tasks = tasks
        self._dialog: QFileDialog | None = None
        self._run: ExportRun | None = None
        window.export_button.clicked.connect(self._export_json)
        connect(window.menus.export, self._export_json)
        connect(window.menus.export_with_client, self._export_with_client)
        connect(window.menus.export_as, self._export_as)

    def export_list(
        self,
        make_rows: MakeRows,
        file_stem: str,
        *,
        profile: "Profile",
        rows: int,
        found: int,
        on_saved: Callable[[bool], None] = _ignore,
    ) -> None:
        """Open the export dialog for a list, unless one is open.

        Args:
            make_rows: see ``MakeRows``; called on the UI thread, and what it returns is read on another one.
            file_stem: the name of the list's file, without a suffix; empty for none.
            profile: the profile of the list.
            rows: how many rows there are.
            found: how many of them have a contact.
            on_saved: called after each file that is written, with whether it holds every row.
        """
        from contactdesk.app.export_run import ExportSubject
        from contactdesk.services.export import proposed_list_name

        title = self.tr("Export the list: one row") if rows == 1 else self.tr("Export the list: %Ln rows", "", rows)
        subject = ExportSubject(
            title,
            lambda choice: make_rows(choice.is_found_only),
            partial(proposed_list_name, file_stem, self.tr("contacts")),
            profile,
            rows=rows,
            found=found,
        )
        if run := self._start(subject):
            run.saved.connect(on_saved)

    def _export_json(self) -> None:
        self._ask_for_file(None)

    def _export_with_client(self) -> None:
        if self._window.contact and (details := self._window.contact_view.details):
            self._ask_for_file(details)

    def _export_as(self) -> None:
        contact, view = self._window.contact, self._window.contact_view
        if contact is None or view.profile is None:
            return
        from contactdesk.app.export_run import ExportSubject
        from contactdesk.services.export import proposed_file_name

        subject = ExportSubject(
            self._title(contact),
            partial(_rows_of, contact, view.details),
            partial(proposed_file_name, contact),
            view.profile,
            warning=self.tr("This is an older contact, not the one looked up last.") if view.is_stale else "",
        )
        self._start(subject)

    def _start(self, subject: "ExportSubject") -> "ExportRun | None":
        from contactdesk.app.export_run import ExportRun

        if self._is_open:
            return None
        self._run = ExportRun(subject, self._window, self._state, self._tasks)
        self._run.closed.connect(self._forget_run)
        return self._run

    @property
    def _is_open(self) -> bool:
        return self._run is not None or self._dialog is not None

    def _forget_run(self) -> None:
        self._run = None

    def _title(self, contact: "Contact") -> str:
        if self._window.contact_view.is_stale:
            title = self.tr("Export the older contact {name}, ID {id}")
        else:
            title = self.tr("Export {name}, ID {id}")
        return title.format(name=one_line(contact.name or contact.asked_id, 40), id=one_line(contact.asked_id, 40))

    def _ask_for_file(self, details: "RelatedDetails | None") -> None:
        contact = self._window.contact
        if contact is None or self._is_open:
            return
        from contactdesk.services.export import proposed_name
        from contactdesk.ui.export.export_text import file_filter
        from contactdesk.ui.export.save_dialog import SaveDialog

        proposed = str(Path(self._state.export_folder or QDir.homePath()) / proposed_name(contact, details))
        # The name of the export dialog: for a user, this is the dialog of an export in a known format.
        dialog = SaveDialog(
            "exportDialog", self._title(contact), proposed, file_filter(ExportFormat.JSON), self._window
        )
        dialog.fileSelected.connect(lambda path: self._tasks.start(self._write(Path(path), contact, details)))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    async def _write(self, path: Path, contact: "Contact", details: "RelatedDetails | None") -> None:
        from contactdesk.app.export_run import notify_exported
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
        notify_exported(self._window, path)


def _rows_of(contact: "Contact", details: "RelatedDetails | None", choice: "ExportChoice") -> tuple[ExportRow]:
    """Return the one row of a contact; a table has its client, too, once that is loaded."""
    return (ExportRow(contact.asked_id, contact=with_details(contact, details) if choice.is_table else contact),)
