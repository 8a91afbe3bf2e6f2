"""The questions before the outcomes of a list are lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from contactdesk.ui.safe_text import short_line
from contactdesk.ui.widgets.message_box import add_button, message_box

_Action = Callable[[], object]
_Button = QMessageBox.StandardButton
_NAME = 60


class ListQuestions(QObject):
    """Asks one question at a time; while one is open, a further one is not asked.

    Args:
        window: the parent of the dialogs.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_open = False

    def leave(self, name: str, export: _Action, discard: _Action) -> None:
        """Ask whether to drop outcomes that are in no file: Export, Discard or Cancel."""
        box = self._new("bulkLeaveQuestion", self.tr("Outcomes are not exported"))
        if box is None:
            return
        box.setText(self.tr("The list “{name}” has outcomes that are in no file.").format(name=_shown(name)))
        box.setInformativeText(
            self.tr("If you go on, they are lost. A CSV or Excel file of all rows holds every outcome.")
        )
        add_button(box, _Button.Save, self.tr("&Export…"))
        add_button(box, _Button.Discard, self.tr("&Discard"))
        add_button(box, _Button.Cancel, self.tr("&Cancel"))
        box.setDefaultButton(_Button.Save)
        box.setEscapeButton(_Button.Cancel)
        _open(box, {_Button.Save: export, _Button.Discard: discard})

    def start_anew(self, profile: str, start: _Action) -> None:
        """Ask whether to look everything up again, since the profile gives other contacts now: Start anew or Cancel."""
        box = self._new("bulkAnewQuestion", self.tr("Start the list anew"))
        if box is None:
            return
        text = self.tr("The profile “{name}” is for another service now, or has other settings.")
        box.setText(text.format(name=_shown(profile)))
        box.setInformativeText(self.tr("Every ID is looked up again, and the outcomes so far are dropped."))
        add_button(box, _Button.Yes, self.tr("&Start anew"))
        add_button(box, _Button.Cancel, self.tr("&Cancel"))
        box.setDefaultButton(_Button.Cancel)
        _open(box, {_Button.Yes: start})

    def _new(self, name: str, title: str) -> QMessageBox | None:
        if self._is_open:
            return None
        box = message_box(self._window, name, title, QMessageBox.Icon.Question)
        self._is_open = True
        # Before the action, which may ask again.
        box.finished.connect(self._close)
        return box

    def _close(self) -> None:
        self._is_open = False


def _open(box: QMessageBox, actions: dict[_Button, _Action]) -> None:
    box.finished.connect(lambda result: actions.get(_Button(result), lambda: None)())
    box.open()


def _shown(name: str) -> str:
    return short_line(name, _NAME)
