"""The open list of the profile selector: many profiles, typing, and long names."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.profile import COLOURS
from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, is_dark
from tests.factories import profile, write_profiles
from tests.ui.contrast import contrast
from tests.window_driver import RunWindow, WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

LONG_NAME = "Customer relations of the Acme group in Europe: "


@pytest.fixture
def many(profiles_file: Path) -> None:
    """Fifteen profiles whose names differ at their ends."""
    profiles = [profile(id=str(number), name=f"{LONG_NAME}{number:02}") for number in range(1, 16)]
    write_profiles(profiles_file.parent, *profiles, last_used="3")


async def opened(desk: WindowDriver) -> QListWidget:
    """Open the list by the keyboard, and return it."""
    desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_Space)
    await desk.until_visible("profileChoices")
    return desk.find("profileChoices", QListWidget)


def listed(choices: QListWidget) -> list[str]:
    items = (choices.item(row) for row in range(choices.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


@pytest.mark.usefixtures("many")
def test_typing_in_the_open_list_filters(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        choices = await opened(desk)
        assert len(listed(choices)) == 15
        QTest.keyClicks(choices, "1")
        found = desk.find("profileFilter", QLineEdit)
        QTest.keyClicks(found, "4 ACME")
        assert found.text() == "14 ACME"
        assert listed(choices) == ["14"]
        assert found.accessibleDescription().startswith("Customer relations")
        assert desk.window.bar.profile_id == "3"
        QTest.keyClick(found, Qt.Key.Key_Return)
        await desk.until_hidden("profilePopup")
        assert desk.window.bar.profile_id == "14"
        assert desk.window.bar.id_edit.text() == ""
        choices = await opened(desk)
        assert len(listed(choices)) == 15
        assert choices.currentRow() == 13

    run_desk(scenario)


@pytest.mark.usefixtures("many")
def test_filter_that_finds_nothing_says_so(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        choices = await opened(desk)
        QTest.keyClicks(choices, "x")
        found = desk.find("profileFilter", QLineEdit)
        QTest.keyClicks(found, "yz")
        assert desk.text("profileFilterResult") == "No profile has “xyz”."
        QTest.keyClick(found, Qt.Key.Key_Return)
        assert desk.is_visible("profilePopup")
        QTest.keyClick(found, Qt.Key.Key_Escape)
        await desk.until_hidden("profilePopup")
        assert desk.window.bar.profile_id == "3"

    run_desk(scenario)


@pytest.mark.usefixtures("many")
def test_open_list_has_twelve_rows_and_a_scroll_bar(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        choices = await opened(desk)
        rows = choices.viewport().height() // choices.sizeHintForRow(0)
        assert rows == 12
        assert choices.verticalScrollBar().maximum() > 0
        assert choices.item(14).text() == "Customer relations of t…cme group in Europe: 15 · ⬢ production · Wethod"

    run_desk(scenario)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_dots_are_visible_in_the_selected_row(
    run_desk: RunWindow, profiles_file: Path, qapp: QApplication, appearance: str
) -> None:
    profiles = [profile(id=colour, name=colour, colour=colour) for colour in COLOURS]
    write_profiles(profiles_file.parent, *profiles, last_used="blue")

    async def scenario(desk: WindowDriver) -> None:
        apply_appearance(qapp, appearance)
        await desk.until(lambda: is_dark(desk.window.bar.palette()) == (appearance == "dark"))
        choices = await opened(desk)
        selection = choices.palette().color(QPalette.ColorRole.Highlight)
        for row, colour in enumerate(COLOURS):
            choices.setCurrentRow(row)
            area = choices.visualItemRect(choices.item(row))
            picture = choices.viewport().grab(area).toImage()
            dot = [picture.pixelColor(x, area.height() // 2) for x in range(DOT_SIZE + UNIT // 2)]
            assert max(contrast(part, selection) for part in dot) >= 3.0, colour

    try:
        run_desk(scenario)
    finally:
        apply_appearance(qapp, "system")


@pytest.mark.usefixtures("letters")
def test_selector_shows_twelve_characters_of_the_name(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    bar.set_profiles([profile(id="a", name=f"{LONG_NAME}01")], api_infos(), "a")
    bar.show()
    qtbot.waitExposed(bar)
    bar.resize(QSize(bar.minimumSizeHint().width(), bar.height()))
    shown = bar.profile_selector.shown_text().partition(" · ")[0]
    assert len(shown) > 12
    assert shown.endswith("01")


async def test_wide_selector_shows_environment_and_api(demo: WindowDriver) -> None:
    demo.window.resize(1040, 680)
    selector = demo.window.bar.profile_selector
    await demo.until(lambda: selector.shown_text() == "Demo Wethod · △ test · Wethod")
