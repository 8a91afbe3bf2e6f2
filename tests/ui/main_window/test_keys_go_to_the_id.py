"""What is typed or pasted while a value, a button or the page has the focus goes to the ID field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.window_driver import WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLACES = [
    "value.email",
    "copy.email",
    "open.email",
    "contactTabs",
    "lookupButton",
    "exportButton",
    "collapsibleHeading",
]


async def focus(desk: WindowDriver, place: str) -> None:
    desk.find(place).setFocus()
    await desk.until(lambda: desk.find(place).hasFocus())


@pytest.mark.parametrize("place", PLACES)
async def test_typed_id_replaces_the_one_looked_up(demo: WindowDriver, place: str) -> None:
    await demo.look_up("27")
    await focus(demo, place)
    demo.press(Qt.Key.Key_4)
    demo.press(Qt.Key.Key_2)
    assert demo.text("contactIdEdit") == "42"
    assert demo.window.bar.id_edit.hasFocus()


@pytest.mark.parametrize("place", [*PLACES, "profileSelector"])
@pytest.mark.parametrize(("paste", "modifier"), [(Qt.Key.Key_V, CTRL), (Qt.Key.Key_Insert, SHIFT)])
async def test_pasted_id_replaces_the_one_looked_up(
    demo: WindowDriver, place: str, paste: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    await demo.look_up("27")
    await focus(demo, place)
    QGuiApplication.clipboard().setText("42")
    demo.press(paste, modifier)
    assert demo.text("contactIdEdit") == "42"
    assert demo.window.bar.id_edit.hasFocus()


async def test_typed_text_is_added_to_an_edited_id(demo: WindowDriver) -> None:
    await demo.look_up("27")
    demo.type("contactIdEdit", "4")
    await focus(demo, "value.email")
    demo.press(Qt.Key.Key_2)
    assert demo.text("contactIdEdit") == "42"


async def test_json_takes_no_typed_text_but_its_search_does(demo: WindowDriver) -> None:
    await demo.look_up("27")
    demo.press(Qt.Key.Key_F, CTRL)
    demo.press(Qt.Key.Key_4)
    QGuiApplication.clipboard().setText("2")
    demo.press(Qt.Key.Key_V, CTRL)
    assert (demo.text("jsonFindEdit"), demo.text("contactIdEdit")) == ("42", "27")
    await focus(demo, "rawJson")
    demo.press(Qt.Key.Key_4)
    assert demo.text("contactIdEdit") == "4"


async def test_settings_keep_what_is_typed_into_them(demo: WindowDriver) -> None:
    await demo.open_settings()
    await demo.until(lambda: demo.find("connectionDialog").isActiveWindow())
    await focus(demo, "closeSettingsButton")
    demo.press(Qt.Key.Key_4)
    assert demo.text("contactIdEdit") == ""


@pytest.mark.parametrize("place", ["value.email", "copy.email", "exportButton"])
@pytest.mark.parametrize(
    ("name", "modifier"),
    [(Qt.Key.Key_Backspace, 0), (Qt.Key.Key_Delete, 0), (Qt.Key.Key_4, CTRL), (Qt.Key.Key_4, ALT), (Qt.Key.Key_F9, 0)],
)
async def test_other_keys_change_neither_customer_nor_id(
    demo: WindowDriver, place: str, name: Qt.Key, modifier: Qt.KeyboardModifier | int
) -> None:
    await demo.look_up("1")
    await demo.look_up("27")
    contact = demo.window.contact
    await focus(demo, place)
    demo.press(name, Qt.KeyboardModifier(modifier))
    await demo.until_idle()
    assert demo.window.contact is contact
    assert not demo.is_visible("oldContactBanner")
    assert demo.text("contactIdEdit") == "27"
    assert len(demo.contact_requests()) == 2


@pytest.mark.parametrize("place", ["value.email", "contactTabs"])
async def test_space_and_enter_on_a_value_do_nothing(demo: WindowDriver, place: str) -> None:
    await demo.look_up("27")
    await focus(demo, place)
    demo.press(Qt.Key.Key_Space)
    demo.press(Qt.Key.Key_Return)
    await demo.until_idle()
    assert demo.text("contactIdEdit") == "27"
    assert len(demo.contact_requests()) == 1
