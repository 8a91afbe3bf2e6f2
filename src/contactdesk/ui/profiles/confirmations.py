"""The questions that the connection settings ask before something is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contactdesk.ui.safe_text import one_line

_Button = QMessageBox.StandardButton


def ask_to_save(
    parent: QWidget, name: str, save: Callable[[], None], discard: Callable[[], None], stay: Callable[[], None]
) -> QMessageBox:
    """Asks what is to become of changes: Save, Discard or Cancel."""
    text = _translate("Save the changes to “{name}”?").format(name=one_line(name, 60))
    box = _box(parent, "unsavedQuestion", _translate("Unsaved changes"), text, "")
    _offer(box, {_Button.Save: "&Save", _Button.Discard: "&Discard", _Button.Cancel: "&Cancel"})
    box.setDefaultButton(_Button.Save)
    box.setEscapeButton(_Button.Cancel)
    return _open(box, {_Button.Save: save, _Button.Discard: discard}, stay)


def ask_to_discard(
    parent: QWidget, name: str, problems: list[str], discard: Callable[[], None], stay: Callable[[], None]
) -> QMessageBox:
    """Asks what is to become of changes that cannot be saved: Discard or Keep editing."""
    text = _translate("The changes to “{name}” cannot be saved yet.").format(name=one_line(name, 60))
    box = _box(parent, "unsavedQuestion", _translate("Unsaved changes"), text, "\n".join(problems))
    _offer(box, {_Button.Discard: "&Discard", _Button.Cancel: "&Keep editing"})
    box.setDefaultButton(_Button.Cancel)
    return _open(box, {_Button.Discard: discard}, stay)


def ask_to_remove(parent: QWidget, name: str, remove: Callable[[], None]) -> QMessageBox:
    """Asks whether a connection is to go, and its secret with it."""
    text = _translate("Remove the profile “{name}”?").format(name=one_line(name, 60))
    advice = _translate("Its stored secret is removed as well. This cannot be undone.")
    box = _box(parent, "removeProfileQuestion", _translate("Remove profile"), text, advice)
    _offer(box, {_Button.Yes: "&Remove", _Button.Cancel: "&Cancel"})
    box.setDefaultButton(_Button.Cancel)
    return _open(box, {_Button.Yes: remove}, lambda: None)


def _box(parent: QWidget, name: str, title: str, text: str, advice: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(advice)
    return box


def _offer(box: QMessageBox, words: dict[_Button, str]) -> None:
    for button, text in words.items():
        pushed = box.addButton(button)
        pushed.setObjectName(f"{(button.name or '').lower()}Answer")
        pushed.setText(_translate(text))


def _open(box: QMessageBox, responses: dict[_Button, Callable[[], None]], otherwise: Callable[[], None]) -> QMessageBox:
    box.finished.connect(lambda result: responses.get(_Button(result), otherwise)())
    box.open()
    return box


def _translate(text: str) -> str:
    return QCoreApplication.translate("ConnectionQuestions", text)
