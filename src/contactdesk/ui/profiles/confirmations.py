"""The questions of the connection settings before something is lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from contactdesk.ui.safe_text import short_line
from contactdesk.ui.widgets.message_box import add_button, message_box

_Action = Callable[[], None]
_Button = QMessageBox.StandardButton
_LONGEST_NAME = 60


class Confirmations(QObject):
    """Asks the questions, each in a dialog of its own that calls an action when it is answered.

    Args:
        window: the parent of the dialogs.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return any(box.isVisible() for box in self._window.findChildren(QMessageBox))

    def save(self, name: str, save: _Action, discard: _Action, stay: _Action) -> None:
        """Ask whether to save the changes to a profile: Save, Discard or Cancel."""
        box = message_box(self._window, "unsavedQuestion", self.tr("Unsaved changes"), QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=_shown(name)))
        add_button(box, _Button.Save, self.tr("&Save"))
        add_button(box, _Button.Discard, self.tr("&Discard"))
        add_button(box, _Button.Cancel, self.tr("&Cancel"))
        box.setDefaultButton(_Button.Save)
        box.setEscapeButton(_Button.Cancel)
        _open(box, {_Button.Save: save, _Button.Discard: discard}, stay)

    def discard(self, name: str, problems: list[str], discard: _Action, stay: _Action) -> None:
        """Ask whether to discard changes that cannot be saved: Discard or Keep editing."""
        box = message_box(self._window, "unsavedQuestion", self.tr("Unsaved changes"), QMessageBox.Icon.Question)
        box.setText(self.tr("The changes to “{name}” cannot be saved yet.").format(name=_shown(name)))
        box.setInformativeText("\n".join(problems))
        add_button(box, _Button.Discard, self.tr("&Discard"))
        add_button(box, _Button.Cancel, self.tr("&Keep editing"))
        box.setDefaultButton(_Button.Cancel)
        _open(box, {_Button.Discard: discard}, stay)

    def remove(self, name: str, remove: _Action) -> None:
        """Ask whether to remove a profile and its secret: Remove or Cancel."""
        box = message_box(self._window, "removeProfileQuestion", self.tr("Remove profile"), QMessageBox.Icon.Question)
        box.setText(self.tr("Remove the profile “{name}”?").format(name=_shown(name)))
        box.setInformativeText(self.tr("Its stored secret is removed as well. This cannot be undone."))
        add_button(box, _Button.Yes, self.tr("&Remove"))
        add_button(box, _Button.Cancel, self.tr("&Cancel"))
        box.setDefaultButton(_Button.Cancel)
        _open(box, {_Button.Yes: remove}, lambda: None)


def _open(box: QMessageBox, actions: dict[_Button, _Action], otherwise: _Action) -> None:
    box.finished.connect(lambda result: actions.get(_Button(result), otherwise)())
    box.open()


def _shown(name: str) -> str:
    return short_line(name, _LONGEST_NAME)
