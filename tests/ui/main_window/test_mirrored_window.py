"""The window from right to left: everything begins at the right, and each value keeps its order."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.style.tokens import profile_colour
from tests.factories import CLEMTA_ID
from tests.window_driver import WindowDriver

pytestmark = pytest.mark.usefixtures("mirrored")

VALUES = {
    "value.billing.phone": "+1234567890",
    "value.billing.address_1": "123 Main St",
    "value.billing.tax_id": "12-3456789",
    "value.created_at": "15 Jun 2023, 00:00",
    "value.id": CLEMTA_ID,
    "value.email": "john.doe@example.com",
}


def left(demo: WindowDriver, name: str) -> int:
    return demo.find(name).mapTo(demo.window, QPoint()).x()


def right(demo: WindowDriver, name: str) -> int:
    return left(demo, name) + demo.find(name).width()


@pytest.mark.parametrize("size", [(720, 480), (1100, 720)])
async def test_window_begins_at_the_right(demo: WindowDriver, size: tuple[int, int]) -> None:
    demo.window.resize(*size)
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until_painted()
    assert left(demo, "profileSelector") > right(demo, "settingsButton") > right(demo, "contactIdEdit")
    assert left(demo, "contactIdEdit") > right(demo, "lookupButton")
    assert left(demo, "label.email") > right(demo, "value.email")
    assert left(demo, "value.email") > right(demo, "open.email") > right(demo, "copy.email")
    assert left(demo, "contactName") > right(demo, "value.type") > right(demo, "value.status")
    edge = right(demo, "contactPane")
    await demo.until(lambda: right(demo, "contactPane") == size[0] - 16)
    assert right(demo, "contactName") < edge
    # The strip in the profile's colour stands at the edge.
    picture = demo.window.grab().toImage()
    name = demo.find("contactName")
    middle = name.mapTo(demo.window, name.rect().center()).y()
    assert picture.pixelColor(edge - 2, middle) == profile_colour("green", demo.window.palette())


async def test_values_keep_their_order_and_are_copied_as_they_are(demo: WindowDriver) -> None:
    demo.window.resize(1100, 720)
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until_painted()
    for name, text in VALUES.items():
        value = demo.find(name, ValueText)
        assert value.text() == text
        assert is_from_left(value), name
        value.setFocus()
        value.copy_requested.emit()
        assert demo.clipboard().startswith(text)
        assert not set(demo.clipboard()) & set("\u200e\u200f\u2066\u2067\u2068\u2069")
        assert text in value.accessibleName()


async def test_json_is_from_left_to_right(demo: WindowDriver) -> None:
    await demo.look_up("11")
    demo.action("jsonAction").trigger()
    page = demo.find("rawJson", QPlainTextEdit)
    page.setPlainText('{\n  "שם": "+39"\n}')
    cursor = QTextCursor(page.document().findBlockByNumber(1))
    first = page.cursorRect(cursor).x()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
    assert first < page.cursorRect(cursor).x()


def is_from_left(value: ValueText) -> bool:
    """Return whether the last character is painted at the right of the first one."""
    cursor = value.textCursor()
    cursor.setPosition(0)
    first = value.cursorRect(cursor).x()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return first < value.cursorRect(cursor).x()


async def test_settings_begin_at_the_right(demo: WindowDriver) -> None:
    await demo.open_settings()
    dialog = demo.find("profileList").window()

    def at(name: str) -> int:
        return demo.find(name).mapTo(dialog, QPoint()).x()

    assert at("profileList") > at("profileNameEdit")
    rows = demo.find("profileList", QListWidget)
    place = rows.visualItemRect(rows.item(1))
    picture = rows.viewport().grab().toImage()
    colours = {
        x: picture.pixelColor(x, place.top() + place.height() // 4) for x in range(place.left() + 3, place.right() - 3)
    }
    dot = [x for x, colour in colours.items() if colour == profile_colour("green", rows.palette())]
    assert dot
    assert min(dot) > place.width() - 32
    await demo.close_settings()
