"""One export through the export dialog, from its opening to its closing."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QLocale, QObject, Signal

from contactdesk.model.export import ExportFormat, ExportOptions, ExportRow
from contactdesk.model.profile import Profile
from contactdesk.system.threads import Tasks, in_background
from contactdesk.ui.export.export_dialog import ExportChoice, ExportDialog
from contactdesk.ui.export.export_text import file_filter
from contactdesk.ui.export.headings import headings
from contactdesk.ui.export.save_dialog import SaveDialog
from contactdesk.ui.export.show_in_folder import show_in_folder
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.safe_text import one_line


@dataclass(frozen=True, slots=True)
class ExportSubject:
    """Holds what is exported.

    Attributes:
        title: of the dialogs.
        make_rows: returns the rows for a choice: a snapshot that is read on a thread, perhaps twice.
        propose: returns the name of the file in a format.
        profile: the profile by which the contacts were looked up.
        rows: of a list; 0 for a single contact.
        found: those with a contact.
        warning: what must not be overlooked, such as an older contact.
    """

    title: str
    make_rows: Callable[[ExportChoice], Iterable[ExportRow]]
    propose: Callable[[ExportFormat], str]
    profile: Profile
    rows: int = 0
    found: int = 0
    warning: str = ""


class ExportStoppedError(Exception):
    """The user cancelled the writing of a file."""


class WatchedRows:
    """Counts the rows that are read, and ends the reading when it is stopped. It is read on a thread.

    Attributes:
        done: how many rows were read in all passes.
    """

    def __init__(self, rows: Iterable[ExportRow]) -> None:
        self._rows = rows
        self._stop = threading.Event()
        self.done = 0

    def stop(self) -> None:
        """Let the next row raise ``ExportStoppedError``."""
        self._stop.set()

    def __iter__(self) -> Iterator[ExportRow]:
        """Yield the rows."""
        for row in self._rows:
            if self._stop.is_set():
                raise ExportStoppedError
            yield row
            self.done += 1
            # Python gives other threads a turn every 5 ms only, which the window would wait for in each event.
            time.sleep(0)


class ExportRun(QObject):
    """Opens the dialog, asks for the file, writes it on a thread, and shows the result.

    Attributes:
        saved: a file was written; with whether all rows are in it.
        closed: the dialog was closed.
    """

    saved = Signal(bool)
    closed = Signal()

    def __init__(self, subject: ExportSubject, window: MainWindow, state: WindowState, tasks: Tasks) -> None:
        super().__init__(window)
        self._subject = subject
        self._window = window
        self._state = state
        self._tasks = tasks
        self._rows: WatchedRows | None = None
        self._path = Path()
        self._dialog = dialog = ExportDialog(
            subject.title,
            window,
            rows=subject.rows,
            found=subject.found,
            last_format=state.export_format,
            warning=subject.warning,
        )
        dialog.save_requested.connect(self._ask_for_file)
        dialog.stop_requested.connect(self._stop)
        dialog.folder_requested.connect(self._show_folder)
        dialog.progress_wanted.connect(self._show_progress)
        dialog.finished.connect(self._close)
        dialog.open()

    def _ask_for_file(self) -> None:
        choice = self._dialog.choice
        folder = self._state.export_folder or QDir.homePath()
        proposed = str(Path(folder) / self._subject.propose(choice.format))
        name_filter = file_filter(choice.format)
        dialog = SaveDialog("exportFileDialog", self._subject.title, proposed, name_filter, self._dialog)
        dialog.fileSelected.connect(lambda path: self._start_writing(Path(path), choice))
        dialog.open()

    def _start_writing(self, path: Path, choice: ExportChoice) -> None:
        self._dialog.show_writing(path.name)
        self._tasks.start(self._write(path, choice))

    async def _write(self, path: Path, choice: ExportChoice) -> None:
        from contactdesk.services.export import write_rows

        options = ExportOptions(
            choice.format,
            self._subject.profile,
            is_list=self._subject.rows > 0,
            decimal_comma=QLocale.system().decimalPoint() == ",",
            with_notes=choice.with_notes,
        )
        dialog = self._dialog
        try:
            rows = self._rows = WatchedRows(self._subject.make_rows(choice))
            found = self._subject.make_rows(replace(choice, is_found_only=True))
            names = headings(next((row.contact for row in found if row.contact), None))
            report = await in_background(write_rows, path, lambda: rows, options, names)
        except ExportStoppedError:
            dialog.show_stopped()
        except OSError as error:
            text = self.tr(
                "{file} could not be written: {reason}. The file is unchanged. Export again under another name or to "
                "another folder."
            )
            reason = error.strerror or type(error).__name__
            dialog.show_problem(text.format(file=one_line(path.name), reason=reason))
        except asyncio.CancelledError:
            self._stop()
            raise
        except Exception:
            dialog.show_problem(self.tr("{file} could not be written.").format(file=one_line(path.name)))
            raise
        else:
            self._path = path
            self._state.export_folder = str(path.parent)
            self._state.export_format = choice.format
            dialog.show_saved(report, path.name)
            notify_exported(self._window, path)
            self.saved.emit(report.rows == self._subject.rows)
        finally:
            self._rows = None

    def _stop(self) -> None:
        if self._rows:
            self._rows.stop()

    def _show_progress(self) -> None:
        if self._rows:
            self._dialog.show_progress(self._rows.done)

    def _show_folder(self) -> None:
        if not show_in_folder(self._path):
            text = self.tr("No program shows the folder {folder}.")
            self._dialog.show_problem(text.format(folder=one_line(str(self._path.parent))))

    def _close(self) -> None:
        self._dialog.deleteLater()
        self.closed.emit()
        self.deleteLater()


def notify_exported(window: MainWindow, path: Path) -> None:
    """Say that a file was written: on screen with its folder, to screen readers by its name."""
    text = QCoreApplication.translate("ExportRun", "Exported to {file}")
    shown, spoken = (text.format(file=one_line(each)) for each in (str(path), path.name))
    window.status.notify(shown, spoken=spoken)
