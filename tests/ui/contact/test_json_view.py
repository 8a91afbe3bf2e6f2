"""The JSON page: as received, searchable, copyable, and quick however large."""

import json
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.json_view import JsonView, cut, escaped

T = TypeVar("T", bound=QWidget)


def find(parent: QWidget, kind: type[T], name: str) -> T:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def source(body: str) -> JsonObject:
    value = parse(body.encode())
    assert isinstance(value, JsonObject)
    return value


def shown(qtbot: QtBot, body: str) -> JsonView:
    view = JsonView(ContactClipboard())
    qtbot.addWidget(view)
    view.show_source(source(body))
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def page(view: JsonView) -> QPlainTextEdit:
    return find(view, QPlainTextEdit, "rawJson")


def count(view: JsonView) -> str:
    return find(view, QLabel, "jsonFindCount").text()


def test_the_json_stands_as_received(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"b": 1.10, "a": [-0, null], "c": "<b>"}')

    assert page(view).toPlainText() == '{\n  "b": 1.10,\n  "a": [\n    -0,\n    null\n  ],\n  "c": "<b>"\n}'
    assert find(view, QLabel, "jsonCutNotice").isHidden()


def test_it_is_written_only_when_it_comes_on_the_screen(qtbot: QtBot) -> None:
    view = JsonView(ContactClipboard())
    qtbot.addWidget(view)
    view.show_source(source('{"a": 1}'))

    assert page(view).toPlainText() == ""
    view.show()
    assert page(view).toPlainText() == '{\n  "a": 1\n}'


def test_what_nobody_would_see_stands_as_an_escape_that_means_the_same() -> None:
    text = '"a\u202eb\U000e0041"'

    assert escaped(text) == '"a\\u202eb\\udb40\\udc41"'
    assert json.loads(escaped(text)) == json.loads(text)


def test_searching_counts_the_hits_and_goes_round(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"one": "x", "two": "X", "three": "y"}')
    needle = find(view, QLineEdit, "jsonFindEdit")

    QTest.keyClicks(needle, "x")
    assert count(view) == "1 of 2"
    assert page(view).textCursor().selectedText() == "x"
    QTest.keyClick(needle, Qt.Key.Key_Return)
    assert count(view) == "2 of 2"
    assert page(view).textCursor().selectedText() == "X"
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert count(view) == "1 of 2"
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count(view) == "2 of 2"
    QTest.keyClicks(needle, "nowhere")
    assert count(view) == "Not found"
    needle.clear()
    assert count(view) == ""


def test_of_what_is_not_there_nothing_is_selected(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"a": "needle"}')
    needle = find(view, QLineEdit, "jsonFindEdit")
    QTest.keyClicks(needle, "needle")
    assert page(view).textCursor().selectedText() == "needle"

    QTest.keyClicks(needle, "s")

    assert not page(view).textCursor().hasSelection()
    assert page(view).extraSelections() == []
    assert count(view) == "Not found"
    assert find(view, QLabel, "jsonFindCount").accessibleName() == "Hits: Not found"


@pytest.mark.parametrize("stop", ["jsonFindEdit", "jsonFindNext", "rawJson"])
def test_esc_leaves_the_search_at_what_is_found(qtbot: QtBot, stop: str) -> None:
    view = shown(qtbot, '{"a": "needle needle"}')
    view.focus_search()
    needle = find(view, QLineEdit, "jsonFindEdit")
    QTest.keyClicks(needle, "needle")
    QTest.keyClick(needle, Qt.Key.Key_Return)
    place = page(view).textCursor().selectionStart()

    QTest.keyClick(find(view, QWidget, stop), Qt.Key.Key_Escape)

    assert page(view).hasFocus()
    assert (needle.text(), count(view), page(view).extraSelections()) == ("", "", [])
    assert page(view).textCursor().selectedText() == "needle"
    assert page(view).textCursor().selectionStart() == place


def test_of_very_many_hits_in_a_line_one_can_come_to_each(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"a": "' + "needle " * 150 + '"}')
    needle = find(view, QLineEdit, "jsonFindEdit")
    needle.setText("needle")
    assert count(view) == "1 of 150"
    assert len(page(view).extraSelections()) == 100

    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)

    assert count(view) == "150 of 150"
    assert page(view).textCursor().selectedText() == "needle"


def test_a_new_contact_is_searched_anew(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"a": "needle needle"}')
    find(view, QLineEdit, "jsonFindEdit").setText("needle")
    assert count(view) == "1 of 2"

    view.show_source(source('{"a": "needle"}'))

    assert count(view) == "1 of 1"


def test_a_huge_contact_is_cut_on_the_screen_and_copied_whole(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"big": "' + "x" * 1_200_000 + '", "after": 1}')

    assert len(page(view).toPlainText()) < 25_100
    assert '"after": 1' in page(view).toPlainText()
    notice = find(view, QLabel, "jsonCutNotice")
    assert notice.isVisible()
    assert notice.text() == "Showing 25 kB of 1.2 MB; copy and export take all of it"
    click(find(view, QPushButton, "copyJsonButton"))
    qtbot.waitUntil(lambda: len(QGuiApplication.clipboard().text()) > 1_200_000)
    assert find(view, QPushButton, "copyJsonButton").text() == "Copied"


def test_escapes_are_cut_too_and_copied_whole(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"odd": "' + "\u202e" * 19_000 + '", "after": 1}')

    assert len(page(view).toPlainText()) < 25_100
    assert '"after": 1' in page(view).toPlainText()
    assert find(view, QLabel, "jsonCutNotice").isVisible()
    click(find(view, QPushButton, "copyJsonButton"))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\\u202e") == 19_000)


def test_many_lines_are_cut_as_well() -> None:
    text = "\n".join(str(number) for number in range(100_000))

    assert 99_900 < len(cut(text)) <= 100_000
    assert text.startswith(cut(text))
    assert cut("short\ntext") == "short\ntext"


def test_an_ordinary_contact_with_a_long_note_is_shown_whole(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"notes": "' + "lorem ipsum " * 1_700 + 'end of the note"}')
    find(view, QLineEdit, "jsonFindEdit").setText("end of the note")

    assert find(view, QLabel, "jsonCutNotice").isHidden()
    assert count(view) == "1 of 1"


def test_what_is_only_in_the_hidden_part_is_said_to_be_there(qtbot: QtBot) -> None:
    view = shown(qtbot, '{"big": "' + "x" * 100_000 + 'The End", "after": 1}')
    needle = find(view, QLineEdit, "jsonFindEdit")

    needle.setText("the end")
    assert count(view) == "In the part not shown: copy or export"
    needle.setText("nowhere")
    assert count(view) == "Not found"
    needle.setText("after")
    assert count(view) == "1 of 1 in what is shown"
