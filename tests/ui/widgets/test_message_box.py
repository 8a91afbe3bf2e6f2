"""Message boxes."""

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.ui.profiles.confirmations import Confirmations
from contactdesk.ui.widgets.message_box import show_message


@pytest.mark.parametrize("name", ["A", "Acme production", "Customer relations of the whole northern region, team A"])
def test_question_is_shown_in_full(qtbot: QtBot, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    questions = Confirmations(window)
    questions.discard(name, ["Enter a name."], lambda: None, lambda: None)
    questions.remove(name, lambda: None)
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 2
    for box in boxes:
        qtbot.waitExposed(box)
        label = box.findChild(QLabel, "qt_msgbox_label")
        assert isinstance(label, QLabel)
        assert name in label.text()
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
        else:
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_buttons_have_no_icons_and_the_title_has_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    # As on a desktop with such icons.
    window.setStyleSheet("QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 1 }")
    window.show()
    questions = Confirmations(window)
    questions.remove("A", lambda: None)
    show_message(window, "Remove profile", "It failed.")
    boxes = window.findChildren(QMessageBox)
    assert [box.windowTitle() for box in boxes] == ["Remove profile", "Remove profile"]
    for box in boxes:
        buttons = box.findChildren(QPushButton)
        assert buttons
        assert all(button.icon().isNull() for button in buttons)
        # Of a window frame: an icon, the title, and three buttons.
        assert box.width() >= box.fontMetrics().horizontalAdvance("Remove profile") + 120
