"""No window opens larger than its screen, and everything can be reached with a text of twice the size."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.widgets.screen_size import move_within_screen
from tests.window_driver import RunWindow, WindowDriver


def fits(window: QWidget) -> bool:
    return window.screen().availableGeometry().contains(window.geometry())


def test_first_window_fits_on_its_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert fits(window)


@pytest.mark.usefixtures("large_letters")
def test_large_text_needs_no_larger_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_demo_banner()
    window.show()
    assert fits(window)
    assert window.minimumWidth() <= window.screen().availableGeometry().width()


def test_geometry_of_a_larger_screen_is_made_to_fit(run_desk: RunWindow) -> None:
    async def enlarge(desk: WindowDriver) -> None:
        desk.window.resize(QSize(2400, 1900))
        desk.window.move(-300, 200)

    async def look(desk: WindowDriver) -> None:
        assert fits(desk.window)

    run_desk(enlarge)
    run_desk(look)


@pytest.mark.parametrize("size", [QSize(300, 200), QSize(5000, 4000)])
@pytest.mark.parametrize("corner", [QPoint(-3000, -3000), QPoint(3000, 3000)])
def test_window_outside_its_screen_is_moved_onto_it(qtbot: QtBot, size: QSize, corner: QPoint) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(size)
    window.move(corner)
    move_within_screen(window)
    assert fits(window)


def test_maximized_window_keeps_its_geometry(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(5000, 4000)
    window.setWindowState(Qt.WindowState.WindowMaximized)
    move_within_screen(window)
    assert window.size() == QSize(5000, 4000)


@pytest.mark.usefixtures("large_letters")
async def test_large_text_scrolls_to_every_control(demo: WindowDriver) -> None:
    demo.window.resize(720, 480)
    await demo.look_up("1")
    for name in ("lookupButton", "demoAddConnectionButton", "profileSelector"):
        widget = demo.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        await demo.until(lambda widget=widget: widget.visibleRegion().boundingRect() == widget.rect())  # type: ignore[misc]


@pytest.mark.usefixtures("large_letters")
async def test_dialogs_fit_with_large_text(demo: WindowDriver) -> None:
    await demo.fail("900400")
    (dialog,) = demo.dialogs()
    assert fits(dialog)
    await demo.close_failure()
    await demo.look_up("1")
    for action, closing in (
        (demo.window.menus.export_as, "closeExportButton"),
        (demo.window.menus.what_can_i_try, "closeExamplesButton"),
        (demo.window.menus.about, "closeAboutButton"),
        (demo.window.menus.shortcuts, "closeShortcutsButton"),
    ):
        action.trigger()
        await demo.until_visible(closing)
        (dialog,) = demo.dialogs()
        assert fits(dialog), dialog.objectName()
        demo.click(closing)
        await demo.until_hidden(closing)


@pytest.mark.usefixtures("large_letters")
async def test_results_of_examples_are_whole(demo: WindowDriver) -> None:
    demo.window.menus.what_can_i_try.trigger()
    await demo.until_visible("examplesList")
    tree = demo.find("examplesList", QTreeWidget)
    assert tree.columnWidth(1) >= tree.sizeHintForColumn(1)
    demo.click("closeExamplesButton")
    await demo.until_hidden("examplesList")
