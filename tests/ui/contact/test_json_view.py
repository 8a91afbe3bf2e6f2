"""The JSON page: showing, searching and copying JSON of any size."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.json_view import JsonView, cut, escaped
from contactdesk.ui.style import tokens
from tests.ui.contrast import contrast
from tests.window_driver import WidgetDriver


def source(body: str) -> JsonObject:
    value = parse(body.encode())
    assert isinstance(value, JsonObject)
    return value


class JsonPage(WidgetDriver):
    """The JSON page, not shown yet."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = JsonView(ContactClipboard())
        super().__init__(self.view)
        self._qtbot = qtbot
        qtbot.addWidget(self.view)

    def show(self, body: str) -> None:
        self.view.show_source(source(body))
        with self._qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    @property
    def needle(self) -> QLineEdit:
        return self.find("jsonFindEdit", QLineEdit)

    @property
    def json(self) -> QPlainTextEdit:
        return self.find("rawJson", QPlainTextEdit)

    def count(self) -> str:
        return self.text("jsonFindCount")

    def hit(self) -> str:
        return self.json.textCursor().selectedText()


@pytest.fixture
def page(qtbot: QtBot) -> JsonPage:
    return JsonPage(qtbot)


def test_json_is_shown_as_received(page: JsonPage) -> None:
    page.show('{"b": 1.10, "a": [-0, null], "c": "<b>"}')
    assert page.text("rawJson") == '{\n  "b": 1.10,\n  "a": [\n    -0,\n    null\n  ],\n  "c": "<b>"\n}'
    assert not page.is_visible("jsonCutNotice")


def test_page_is_filled_only_when_shown(page: JsonPage) -> None:
    page.view.show_source(source('{"a": 1}'))
    assert page.text("rawJson") == ""
    page.view.show()
    assert page.text("rawJson") == '{\n  "a": 1\n}'


def test_invisible_characters_are_escaped() -> None:
    text = '"a\u202eb\U000e0041"'
    assert escaped(text) == '"a\\u202eb\\udb40\\udc41"'
    assert json.loads(escaped(text)) == json.loads(text)


def test_search_counts_hits_and_wraps_around(page: JsonPage) -> None:
    page.show('{"one": "x", "two": "X", "three": "y"}')
    QTest.keyClicks(page.needle, "x")
    assert page.count() == "1 of 2"
    assert page.hit() == "x"
    QTest.keyClick(page.needle, Qt.Key.Key_Return)
    assert page.count() == "2 of 2"
    assert page.hit() == "X"
    QTest.keyClick(page.view, Qt.Key.Key_F3)
    assert page.count() == "1 of 2"
    QTest.keyClick(page.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.count() == "2 of 2"
    QTest.keyClicks(page.needle, "nowhere")
    assert page.count() == "Not found"
    page.needle.clear()
    assert page.count() == ""


def test_failed_search_selects_nothing(page: JsonPage) -> None:
    page.show('{"a": "needle"}')
    QTest.keyClicks(page.needle, "needle")
    assert page.hit() == "needle"
    QTest.keyClicks(page.needle, "s")
    assert not page.json.textCursor().hasSelection()
    assert page.json.extraSelections() == []
    assert page.count() == "Not found"
    assert page.accessible_name("jsonFindCount") == "Hits: Not found"


@pytest.mark.parametrize("stop", ["jsonFindEdit", "jsonFindNext", "rawJson"])
def test_esc_ends_search_and_keeps_the_hit(page: JsonPage, stop: str) -> None:
    page.show('{"a": "needle needle"}')
    page.view.focus_search()
    QTest.keyClicks(page.needle, "needle")
    QTest.keyClick(page.needle, Qt.Key.Key_Return)
    place = page.json.textCursor().selectionStart()
    QTest.keyClick(page.find(stop), Qt.Key.Key_Escape)
    assert page.json.hasFocus()
    assert (page.needle.text(), page.count(), page.json.extraSelections()) == ("", "", [])
    assert page.hit() == "needle"
    assert page.json.textCursor().selectionStart() == place


def test_every_hit_in_a_crowded_line_is_reachable(page: JsonPage) -> None:
    page.show('{"a": "' + "needle " * 150 + '"}')
    page.needle.setText("needle")
    assert page.count() == "1 of 150"
    assert len(page.json.extraSelections()) == 100
    QTest.keyClick(page.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.count() == "150 of 150"
    assert page.hit() == "needle"


def test_new_contact_is_searched_again(page: JsonPage) -> None:
    page.show('{"a": "needle needle"}')
    page.needle.setText("needle")
    assert page.count() == "1 of 2"
    page.view.show_source(source('{"a": "needle"}'))
    assert page.count() == "1 of 1"


@pytest.mark.parametrize(
    ("character", "copied", "count", "size"),
    [("x", "x", 1_200_000, "1.2 MB"), ("\u202e", "\\u202e", 19_000, "114 kB")],
    ids=["huge", "escapes"],
)
def test_large_json_is_cut_on_screen_and_copied_whole(
    page: JsonPage, qtbot: QtBot, character: str, copied: str, count: int, size: str
) -> None:
    page.show('{"big": "' + character * count + '", "after": 1}')
    assert len(page.text("rawJson")) < 25_100
    assert '"after": 1' in page.text("rawJson")
    assert page.is_visible("jsonCutNotice")
    assert page.text("jsonCutNotice").startswith(f"Showing 25 kB of {size}")
    page.click("copyJsonButton")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count(copied) == count)
    assert page.text("copyJsonButton") == "Copied"


def test_many_lines_are_cut() -> None:
    text = "\n".join(str(number) for number in range(100_000))
    assert 99_900 < len(cut(text)) <= 100_000
    assert text.startswith(cut(text))
    assert cut("short\ntext") == "short\ntext"


def test_contact_with_long_note_is_shown_whole(page: JsonPage) -> None:
    page.show('{"notes": "' + "lorem ipsum " * 1_700 + 'end of the note"}')
    page.needle.setText("end of the note")
    assert not page.is_visible("jsonCutNotice")
    assert page.count() == "1 of 1"


def test_search_reports_hits_in_the_hidden_part(page: JsonPage) -> None:
    page.show('{"big": "' + "x" * 100_000 + 'The End", "after": 1}')
    page.needle.setText("the end")
    assert page.count() == "In the part not shown: copy or export"
    page.needle.setText("nowhere")
    assert page.count() == "Not found"
    page.needle.setText("after")
    assert page.count() == "1 of 1 in what is shown"


def coloured(page: JsonPage, line: int) -> dict[str, str]:
    """Return the coloured parts of a line, each with its colour."""
    block = page.json.document().findBlockByNumber(line)
    return {
        block.text()
        .encode("utf-16-le")[2 * part.start : 2 * (part.start + part.length)]
        .decode("utf-16-le"): part.format.foreground().color().name()
        for part in block.layout().formats()
    }


KEY, STRING, NUMBER, LITERAL = "#0a4a9e", "#0f5224", "#7d3a00", "#6426b0"


def test_keys_and_values_have_four_colours(page: JsonPage) -> None:
    page.show('{"😀": "a\\": 1", "b": -1.5e3, "c": [true, "x", null, 7, {}]}')
    assert [coloured(page, line) for line in range(10)] == [
        {},
        {'"😀"': KEY, '"a\\": 1"': STRING},
        {'"b"': KEY, "-1.5e3": NUMBER},
        {'"c"': KEY},
        {"true": LITERAL},
        {'"x"': STRING},
        {"null": LITERAL},
        {"7": NUMBER},
        {},
        {},
    ]


def test_lines_are_coloured_when_they_are_seen(page: JsonPage) -> None:
    page.view.resize(400, 300)
    page.show('{"a": [' + ", ".join(map(str, range(1_000))) + "]}")
    assert coloured(page, 2) == {"0": NUMBER}
    assert coloured(page, 902) == {}
    page.json.verticalScrollBar().setValue(900)
    QApplication.processEvents()
    assert coloured(page, 902) == {"900": NUMBER}


def test_faded_json_is_not_coloured(page: JsonPage) -> None:
    page.show('{"a": 1}')
    palette = page.view.palette()
    palette.setColor(QPalette.ColorRole.Text, "#555555")
    page.view.setPalette(palette)
    assert coloured(page, 1) == {}
    page.view.setPalette(QApplication.palette())
    assert coloured(page, 1) == {'"a"': KEY, "1": NUMBER}


@pytest.mark.parametrize(("base", "text"), [("#ffffff", "#000000"), ("#2a2c30", "#e8e9eb")])
def test_json_colours_are_readable_with_and_without_hit(base: str, text: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, base)
    palette.setColor(QPalette.ColorRole.WindowText, text)
    hit = QImage(1, 1, QImage.Format.Format_RGB32)
    hit.fill(base)
    painter = QPainter(hit)
    mark = tokens.meaning("warning", palette)
    mark.setAlphaF(0.3)
    painter.fillRect(0, 0, 1, 1, mark)
    painter.end()
    colours = [tokens.json_colour(name, palette) for name in ("key", "string", "number", "literal")]
    assert len({colour.name() for colour in colours}) == 4
    assert min(contrast(colour, QColor(base)) for colour in colours) >= 4.5
    assert min(contrast(colour, hit.pixelColor(0, 0)) for colour in colours) >= 4.5


def test_copy_button_stays_where_it_is(page: JsonPage) -> None:
    page.view.resize(700, 400)
    page.show('{"a": "needle"}')
    place = page.find("copyJsonButton").geometry()
    assert page.text("copyJsonButton") == "C&opy JSON"
    page.needle.setText("needle")
    QApplication.processEvents()
    page.view.show_source(source('{"big": "' + "x" * 100_000 + '"}'))
    QApplication.processEvents()
    assert page.find("copyJsonButton").geometry() == place
