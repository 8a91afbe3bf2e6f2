"""The field of a secret, revealed: it can be selected and replaced, but no part of it can be copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from contactdesk.ui.profiles.secret_edit import SecretEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
TAKING = {QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy}


@pytest.fixture
def secret(qtbot: QtBot) -> Iterator[SecretEdit]:
    secret = SecretEdit()
    qtbot.addWidget(secret)
    secret.show()
    secret.edit.setFocus()
    qtbot.waitActive(secret)
    fill(secret)
    QGuiApplication.clipboard().setText("before")
    yield secret
    QGuiApplication.clipboard().clear()


def fill(secret: SecretEdit) -> None:
    secret.set_text("hush-hush")
    secret.reveal_button.setChecked(True)
    assert secret.edit.displayText() == "hush-hush"


def clipboard() -> str:
    return QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)


def test_input_replaces_the_selection(secret: SecretEdit) -> None:
    edit = secret.edit
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    assert edit.selectedText() == "hush-hush"
    QTest.keyClicks(edit, "new")
    assert edit.displayText() == "new"
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert edit.displayText() == "before"
    QTest.keyClick(edit, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit, "x")
    assert edit.displayText() == "beforx"


def test_mouse_selects(secret: SecretEdit) -> None:
    edit = secret.edit
    end = edit.cursorRect().center()
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(2, end.y()))
    QTest.mouseMove(edit, end + QPoint(8, 0))
    QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=end + QPoint(8, 0))
    assert edit.selectedText() == "hush-hush"
    QTest.keyClicks(edit, "new")
    assert edit.displayText() == "new"


@pytest.mark.parametrize("is_all_selected", [False, True])
def test_no_key_copies(secret: SecretEdit, is_all_selected: bool) -> None:
    edit = secret.edit
    for key in QKeySequence.StandardKey:
        for binding in QKeySequence.keyBindings(key):
            fill(secret)
            edit.setCursorPosition(4)
            if is_all_selected:
                edit.selectAll()
            press = binding[0]  # type: ignore[index]
            QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, press.key(), press.keyboardModifiers()))
            assert clipboard() == "before", binding.toString()
            if key in TAKING:
                assert edit.text() == "hush-hush", "what cannot be copied is not taken away"
                assert edit.hasSelectedText() == is_all_selected


def test_masked_secret_cannot_be_cut(secret: SecretEdit) -> None:
    secret.reveal_button.setChecked(False)
    secret.edit.selectAll()
    QTest.keyClick(secret.edit, Qt.Key.Key_X, CONTROL)
    assert secret.text() == "hush-hush"
    assert clipboard() == "before"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_menu_has_neither_copy_nor_cut(secret: SecretEdit) -> None:
    edit = secret.edit
    edit.selectAll()
    place = edit.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, edit.mapToGlobal(place))
    QApplication.sendEvent(edit, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.isEnabled()}
    menu.close()
    assert {"Paste", "Delete"} <= offered
    assert offered.isdisjoint({"Copy", "Cut"})
    assert edit.displayText() == "hush-hush"


def test_secret_cannot_be_dragged(secret: SecretEdit) -> None:
    assert not secret.edit.dragEnabled()


def test_undo_works_while_revealed(secret: SecretEdit) -> None:
    edit = secret.edit
    QTest.keyClick(edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(edit, "n")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.displayText() == "hush-hush"
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert edit.displayText() == "n"


def test_emptied_field_is_masked_again(secret: SecretEdit) -> None:
    QTest.keyClick(secret.edit, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(secret.edit, Qt.Key.Key_Delete)
    assert secret.edit.echoMode() == QLineEdit.EchoMode.Password
    assert not secret.reveal_button.isEnabled()
    QTest.keyClicks(secret.edit, "other")
    assert secret.edit.displayText() != "other"


def test_input_methods_must_not_store_it(secret: SecretEdit) -> None:
    learn_nothing = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    for is_revealed in (True, False):
        secret.reveal_button.setChecked(is_revealed)
        assert secret.edit.inputMethodHints() & learn_nothing == learn_nothing
