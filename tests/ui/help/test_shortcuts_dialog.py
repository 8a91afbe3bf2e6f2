"""The shortcuts of the window and of its menus are listed, outside the demo with F1."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenuBar, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from contactdesk.ui.help.shortcuts_dialog import ShortcutsDialog
from contactdesk.ui.style.tokens import UNIT
from tests.window_driver import WidgetDriver, WindowDriver


def rows(desk: WindowDriver) -> dict[str, tuple[str, str]]:
    """Return the group and the keys of each listed action."""
    found: dict[str, tuple[str, str]] = {}
    tree = desk.find("shortcutsList", QTreeWidget)
    for number in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(number)
        assert isinstance(group, QTreeWidgetItem)
        for index in range(group.childCount()):
            child = group.child(index)
            assert child
            found[child.text(0)] = (group.text(0), child.text(1))
    return found


async def test_f1_outside_the_demo_lists_the_shortcuts(desk: WindowDriver) -> None:
    assert not desk.window.menus.leave_demo.isVisible()
    desk.press(Qt.Key.Key_F1)
    await desk.until_visible("shortcutsDialog")
    listed = rows(desk)
    assert listed["Keyboard shortcuts"] == ("Help", "F1")
    assert listed["Go from a value to the one below"] == ("In the window", "Down")
    assert listed["Export JSON"] == ("File", "Ctrl+S")
    assert listed["Go to the contact ID"] == ("Connection", "Ctrl+L")
    assert "What can I try?" not in listed
    desk.click("closeShortcutsButton")
    await desk.until_hidden("shortcutsDialog")


async def test_list_follows_the_actions(demo: WindowDriver) -> None:
    demo.window.menus.focus_id.setProperty("shortcut", "Ctrl+G")
    demo.window.menus.appearances["dark"].setProperty("shortcut", "Ctrl+D")
    demo.window.menus.shortcuts.trigger()
    await demo.until_visible("shortcutsDialog")
    listed = rows(demo)
    assert listed["Go to the contact ID"] == ("Connection", "Ctrl+G")
    assert listed["Dark"] == ("View", "Ctrl+D")
    assert listed["What can I try?"] == ("Help", "F1")
    assert "Keyboard shortcuts" not in listed
    demo.press(Qt.Key.Key_Escape)
    await demo.until_hidden("shortcutsDialog")


@pytest.mark.usefixtures("letters")
def test_gap_separates_actions_from_keys(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(QMenuBar())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    tree = WidgetDriver(dialog).find("shortcutsList", QTreeWidget)
    group = tree.topLevelItem(0)
    assert group
    for number in range(group.childCount()):
        row = group.child(number)
        assert row
        end = tree.visualItemRect(row).left() + tree.fontMetrics().horizontalAdvance(row.text(0))
        assert tree.columnViewportPosition(1) - end >= 2 * UNIT, row.text(0)


def test_menu_without_shortcuts_is_not_listed(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("&Empty").addAction("Nothing")
    dialog = ShortcutsDialog(bar)
    qtbot.addWidget(dialog)
    groups = WidgetDriver(dialog).find("shortcutsList", QTreeWidget)
    first = groups.topLevelItem(0)
    assert first
    assert (first.text(0), groups.topLevelItemCount()) == ("In the window", 1)


async def test_f1_in_the_demo_stays_what_can_i_try(demo: WindowDriver) -> None:
    demo.press(Qt.Key.Key_F1)
    await demo.until_visible("examplesDialog")
    assert not demo.is_visible("shortcutsDialog")
    demo.press(Qt.Key.Key_Escape)
