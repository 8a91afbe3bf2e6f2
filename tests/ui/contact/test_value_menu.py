"""Copying a value by keys and by its context menu, and the direction in which values are written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QTextLine
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.ui.contact.badge import Badge
from contactdesk.ui.contact.value_menu import ValueMenu
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.widgets.elided_label import ElidedLabel
from tests.window_driver import WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

CLEMTA_ID = "64b8f1a2e4b0c8d9f0123456"


def open_menu(widget: QWidget) -> ValueMenu:
    """Open the context menu as the menu key does."""
    widget.setFocus()
    middle = widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ValueMenu)
    return menu


def choose(menu: ValueMenu, key: Qt.Key) -> None:
    """Choose the entry of the menu with this mnemonic."""
    QTest.keyClick(menu, key)
    assert QApplication.activePopupWidget() is None


async def show_clemta(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until_painted()


async def test_time_is_copied_as_shown_with_its_zone(demo: WindowDriver) -> None:
    await show_clemta(demo)
    created = demo.find("value.created_at", ValueText)
    assert created.text() == "15 Jun 2023, 00:00"
    QGuiApplication.clipboard().clear()
    demo.click("copy.created_at")
    assert demo.clipboard() == "15 Jun 2023, 00:00 UTC"
    for select_all in (False, True):
        QGuiApplication.clipboard().clear()
        created.setFocus()
        if select_all:
            created.selectAll()
        QTest.keySequence(created, "Ctrl+C")
        assert demo.clipboard() == "15 Jun 2023, 00:00 UTC"
    demo.window.menus.copy_all.trigger()
    assert "\nCreated: 15 Jun 2023, 00:00 UTC\n" in demo.clipboard()


async def test_menu_of_a_value_copies_shown_and_original(demo: WindowDriver) -> None:
    await show_clemta(demo)
    created = demo.find("value.created_at", ValueText)
    choose(open_menu(created), Qt.Key.Key_C)
    assert demo.clipboard() == "15 Jun 2023, 00:00 UTC"
    choose(open_menu(created), Qt.Key.Key_O)
    assert demo.clipboard() == "1686787200"
    assert ">Copied<" in demo.find("copy.created_at").toolTip()
    choose(open_menu(created), Qt.Key.Key_A)
    assert created.textCursor().selectedText() == "15 Jun 2023, 00:00"
    choose(open_menu(created), Qt.Key.Key_C)
    assert demo.clipboard() == "15 Jun 2023, 00:00 UTC"


async def test_menu_copies_a_selected_part(demo: WindowDriver) -> None:
    await show_clemta(demo)
    name = demo.find("value.full_name", ValueText)
    name.setFocus()
    for _ in range(4):
        QTest.keyClick(name, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    choose(open_menu(name), Qt.Key.Key_C)
    assert demo.clipboard() == "John"
    choose(open_menu(name), Qt.Key.Key_O)
    assert demo.clipboard() == "John Doe"


async def test_menu_of_a_badge_copies_shown_and_original(demo: WindowDriver) -> None:
    await show_clemta(demo)
    badge = demo.find("value.status", Badge)
    choose(open_menu(badge), Qt.Key.Key_C)
    assert demo.clipboard() == "Active"
    choose(open_menu(badge), Qt.Key.Key_O)
    assert demo.clipboard() == "active"
    choose(open_menu(badge), Qt.Key.Key_A)
    assert badge.selectedText() == "Active"
    badge.setSelection(0, 3)
    choose(open_menu(badge), Qt.Key.Key_C)
    assert demo.clipboard() == "Act"
    QTest.keySequence(badge, "Ctrl+C")
    assert demo.clipboard() == "Act"


async def test_menu_is_enabled_for_an_absent_value(demo: WindowDriver) -> None:
    await demo.look_up("21")
    await demo.until_painted()
    demo.click("emptyFieldsButton")
    QGuiApplication.clipboard().setText("from before")
    menu = open_menu(demo.find("value.role"))
    assert [action.objectName() for action in menu.actions() if not action.isSeparator()] == [
        "copyValueAction",
        "copyOriginalAction",
        "selectAllAction",
    ]
    assert all(action.isEnabled() for action in menu.actions())
    choose(menu, Qt.Key.Key_O)
    assert demo.clipboard() == "from before"
    assert demo.text("statusText") == "Nothing to copy – Role: null"


async def test_menu_closes_when_another_contact_arrives(demo: WindowDriver) -> None:
    await show_clemta(demo)
    for name in ("value.full_name", "value.status"):
        menu = open_menu(demo.find(name))
        contact, profile = demo.window.contact, demo.window.contact_view.profile
        assert contact
        assert profile
        demo.window.show_contact(contact, profile, "Clemta")
        assert not menu.isVisible()


def x_of(line: QTextLine, position: int) -> float:
    """Return where a character of the line starts."""
    return float(line.cursorToX(position)[0])  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "first_is_on_the_right"),
    [("שלום (x).", True), ("مرحبا 12.", True), ("abc שלום.", False), ("12 שלום", True), ("+39 02 1234567", False)],
)
def test_value_is_written_in_the_direction_of_its_text(qtbot: QtBot, text: str, first_is_on_the_right: bool) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    value = ValueText(host)
    value.set_text(f"{text}\nplain")
    host.resize(600, 100)
    value.resize(600, 60)
    host.show()
    block = value.document().firstBlock()
    line, next_line = (part.layout().lineAt(0) for part in (block, block.next()))
    assert (x_of(line, 0) > x_of(line, len(text))) is first_is_on_the_right
    assert x_of(next_line, 0) < x_of(next_line, 5)
    # It stays beside its label.
    assert line.naturalTextRect().left() < 20


def inked_rows(picture: QImage) -> int:
    paper = picture.pixel(0, 0)
    return sum(any(picture.pixel(x, y) != paper for x in range(picture.width())) for y in range(1, picture.height()))


def test_full_stops_of_a_hebrew_name_stand_on_its_left(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("שלום.....")
    label.resize(label.sizeHint())
    label.show()
    qtbot.waitExposed(label)
    picture = label.grab().toImage()
    side = label.fontMetrics().horizontalAdvance("....")
    left = picture.copy(0, 0, side, picture.height())
    right = picture.copy(picture.width() - side, 0, side, picture.height())
    assert 0 < inked_rows(left) < inked_rows(right) / 2
