"""Alt and a letter never type; AltGr does."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.ui.widgets.alt_keys import AltKeys
from tests.window_driver import WindowDriver

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
GROUP_SWITCH = Qt.KeyboardModifier.GroupSwitchModifier


class Fields(NamedTuple):
    dialog: QDialog
    edit: QLineEdit
    number: QSpinBox
    choice: QComboBox
    button: QPushButton


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    choice = QComboBox()
    choice.addItems(["Blue", "Red"])
    fields = Fields(dialog, QLineEdit("text"), QSpinBox(), choice, QPushButton("&Test"))
    column = QVBoxLayout(dialog)
    for widget in fields[1:]:
        column.addWidget(widget)
    fields.edit.setFocus()
    dialog.open()
    qtbot.waitActive(dialog)
    fields.edit.end(False)
    return fields


def click_into(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(4, widget.height() // 2))
    assert QApplication.focusWidget() is widget


def test_mnemonic_of_disabled_button_types_nothing(fields: Fields) -> None:
    AltKeys(fields.dialog)
    fields.button.setEnabled(False)
    for modifiers in (ALT, ALT | SHIFT, ALT | Qt.KeyboardModifier.KeypadModifier):
        QTest.keyClick(fields.edit, Qt.Key.Key_T, modifiers)
    assert fields.edit.text() == "text"
    QTest.keyClicks(fields.edit, "T")
    assert fields.edit.text() == "textT"


def test_mnemonic_presses_enabled_button(fields: Fields, qtbot: QtBot) -> None:
    AltKeys(fields.dialog)
    with qtbot.waitSignal(fields.button.clicked):
        QTest.keyClick(fields.edit, Qt.Key.Key_T, ALT)
    assert fields.edit.text() == "text"


def test_filter_follows_the_focus(fields: Fields) -> None:
    AltKeys(fields.dialog)
    click_into(fields.number)
    QTest.keyClick(fields.number, Qt.Key.Key_7, ALT)
    assert fields.number.text() == "0"
    fields.choice.setFocus()
    QTest.keyClick(fields.choice, Qt.Key.Key_R, ALT)
    assert fields.choice.currentText() == "Blue"
    click_into(fields.edit)
    QTest.keyClick(fields.edit, Qt.Key.Key_T, ALT | SHIFT)
    assert fields.edit.text() == "text"


def test_editing_keys_still_work(fields: Fields) -> None:
    AltKeys(fields.dialog)
    QTest.keyClick(fields.edit, Qt.Key.Key_End)
    QTest.keyClick(fields.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(fields.edit, Qt.Key.Key_Backspace, ALT)
    assert fields.edit.text() == "text", "Alt and Backspace undo"


@pytest.mark.parametrize(
    "modifiers", [GROUP_SWITCH, ALT | GROUP_SWITCH, ALT | CONTROL], ids=["X11", "X11 with Alt", "Windows"]
)
def test_altgr_types(fields: Fields, modifiers: Qt.KeyboardModifier) -> None:
    AltKeys(fields.dialog)
    QTest.keyClick(fields.edit, Qt.Key.Key_At, modifiers)
    assert fields.edit.text() == "text@"


def test_alt_types_on_platforms_that_use_it_for_that(fields: Fields, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contactdesk.ui.widgets.alt_keys._TYPES_CHARACTERS", True)
    AltKeys(fields.dialog)
    QTest.keyClick(fields.edit, Qt.Key.Key_At, ALT)
    assert fields.edit.text() == "text@"


async def test_fields_ignore_mnemonics_of_disabled_buttons(demo: WindowDriver) -> None:
    assert not demo.is_enabled("exportButton")
    demo.window.bar.id_edit.setFocus()
    demo.press(Qt.Key.Key_X, ALT)
    assert demo.text("contactIdEdit") == ""
    await demo.until_visible("demoAddConnectionButton")
    await demo.open_settings("demoAddConnectionButton")
    for field in ("profileNameEdit", "profileSecretEdit"):
        for button, key in (("testConnectionButton", Qt.Key.Key_T), ("saveProfileButton", Qt.Key.Key_S)):
            assert not demo.find(button).isEnabled()
            demo.find(field).setFocus()
            demo.press(key, ALT)
        assert demo.text(field) == ""
