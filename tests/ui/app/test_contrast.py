"""Every window can be read, and shows its fields and its focus: in light and in dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from contactdesk.ui.style.appearance import apply_appearance
from tests.factories import CLEMTA_ID
from tests.ui.contrast import Picture, bordered_in, texts_in
from tests.ui.style.system_theme import NIGHT_SKY, SystemTheme
from tests.ui.walk import controls_in
from tests.window_driver import RunWindow, WindowDriver

TEXT, SHAPE, DISABLED = 4.5, 3.0, 3.0
"""The lowest ratios; WCAG sets none for disabled texts."""
CURSOR = 0.5
"""Of a half frame around the cursor of a text."""


@pytest.fixture(params=["light", "dark", "high contrast"])
def appearance(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The appearance of the program in a test, by name."""
    style = qapp.style().name()
    if request.param == "high contrast":
        qapp.setStyle(SystemTheme(NIGHT_SKY))
        apply_appearance(qapp, "system")
    else:
        apply_appearance(qapp, request.param)
    yield request.param
    if request.param == "high contrast":
        qapp.setStyle(style)
    apply_appearance(qapp, "system")


class Look:
    """Measures windows that are on the screen.

    Attributes:
        faint: what has too little contrast, with the ratio.
        count: how many texts and borders were measured.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self.faint: dict[str, float] = {}
        self.count = 0

    def at(self, name: str) -> None:
        """Measure the texts and borders of every visible window."""
        for number, window in enumerate(self._app.topLevelWidgets()):
            if not window.isVisible() or window.windowType() == Qt.WindowType.ToolTip:
                continue
            picture = Picture(window)
            picture.save(str(self._folder / f"{name} {number}.png"))
            for text in texts_in(window):
                limit = TEXT if text.is_enabled else DISABLED
                self._add(f"{name}: {text.name}", picture.text_contrast(text.area), limit)
            for field, area in bordered_in(window):
                self._add(f"{name}: border of {field}", picture.border_contrast(area), SHAPE)

    async def at_focus(self, desk: WindowDriver, name: str, window: QWidget) -> None:
        """Measure the mark of the focus of each control of a window."""
        window.activateWindow()
        await desk.until(window.isActiveWindow)
        for control in controls_in(window):
            if not control.isEnabled() or not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            control.setFocus(Qt.FocusReason.TabFocusReason)
            # As after a key: the style draws some marks only then.
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            focused = self._app.focusWidget()
            assert focused
            place = marked_part(control).translated(control.mapTo(window, QPoint())).adjusted(-3, -3, 3, 3)
            marked = Picture(window, place)
            focused.clearFocus()
            plain = Picture(window, place)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            # The cursor in a text is no frame.
            limit = CURSOR if isinstance(control, QPlainTextEdit | QTextEdit) else 1.0
            self._add(f"{name}: focus of {control.objectName()}", marked.mark(plain, place), limit)

    def _add(self, name: str, ratio: float, limit: float) -> None:
        self.count += 1
        if ratio < limit:
            self.faint[name] = round(min(ratio, self.faint.get(name, ratio)), 2)


def marked_part(control: QWidget) -> QRect:
    """Return the part of a control that its mark of the focus is around."""
    if isinstance(control, QPlainTextEdit | QTextEdit):
        return control.cursorRect().translated(control.viewport().pos())
    if isinstance(control, QTreeView):
        # The whole row.
        row = control.visualRect(control.currentIndex())
        return QRect(0, row.top(), control.header().length(), row.height()).translated(control.viewport().pos())
    if isinstance(control, QAbstractItemView):
        assert control.currentIndex().isValid(), control.objectName()
        return control.visualRect(control.currentIndex()).translated(control.viewport().pos())
    return control.rect()


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Look:
    return Look(qapp, tmp_path)


def check(look: Look) -> None:
    assert not look.faint, "\n".join(f"{name}: {ratio}" for name, ratio in look.faint.items())
    assert look.count


@pytest.mark.usefixtures("appearance")
def test_first_run(run_desk: RunWindow, look: Look) -> None:
    async def scenario(desk: WindowDriver) -> None:
        look.at("first run")
        await look.at_focus(desk, "first run", desk.window)

    run_desk(scenario)
    check(look)


@pytest.mark.usefixtures("appearance")
def test_contacts(run_desk: RunWindow, look: Look) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(1100, 720)
        look.at("empty")
        await desk.look_up("27")
        await desk.until_painted()
        await desk.until_idle()
        look.at("contact")
        await look.at_focus(desk, "contact", desk.window)
        desk.window.menus.json.trigger()
        look.at("JSON")
        await look.at_focus(desk, "JSON", desk.window)
        desk.window.menus.details.trigger()
        desk.start_looking_up("900602")
        await desk.until_visible("cancelButton")
        await desk.until(lambda: desk.is_visible("oldContactBanner"))
        look.at("older contact")
        desk.click("cancelButton")
        await desk.fail("900404")
        look.at("failure")
        await look.at_focus(desk, "failure", desk.find("failureDialog"))
        await desk.close_failure()
        look.at("failure page")
        desk.type("contactIdEdit", "no digits")
        desk.click("lookupButton")
        look.at("issue of the ID")

    run_desk(scenario, demo=True)
    check(look)


@pytest.mark.usefixtures("appearance")
def test_settings(run_desk: RunWindow, look: Look) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        look.at("settings")
        await look.at_focus(desk, "settings", desk.find("connectionDialog"))
        await desk.test_connection()
        look.at("test result")
        desk.type("profileCompanyEdit", "another")
        desk.click("testConnectionButton")
        await desk.until(lambda: "412" in desk.text("testConnectionSentence"))
        look.at("bad test result")
        for name in "profileNameEdit", "profileBaseUrlEdit", "profileSecretEdit", "profileCompanyEdit":
            desk.type(name, "")
        desk.type("profileSecretEdit", "Bearer https://x y/")
        look.at("form issues")
        desk.click("closeSettingsButton")
        look.at("question")
        desk.click("discardAnswer")

    run_desk(scenario, demo=True)
    check(look)


@pytest.mark.usefixtures("appearance")
@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_dialogs_and_menus(run_desk: RunWindow, look: Look) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("27")
        await desk.until_idle()
        menus = desk.window.menus
        for action, close in (
            (menus.export_as, "closeExportButton"),
            (menus.about, "closeAboutButton"),
            (menus.shortcuts, "closeShortcutsButton"),
            (menus.what_can_i_try, "closeExamplesButton"),
        ):
            await look_at_dialog(desk, look, action, close)
        menus.ask_all.trigger()
        await desk.until_visible("askAllStartButton")
        look.at("ask all")
        await look.at_focus(desk, "ask all", desk.find("askAllDialog"))
        desk.click("askAllStartButton")
        await desk.until_text("askAllCancelButton", "Close")
        look.at("asked")
        await look.at_focus(desk, "asked", desk.find("askAllDialog"))
        desk.click("askAllCancelButton")
        menus.recent.trigger()
        look.at("recent")
        desk.press(Qt.Key.Key_Escape)
        desk.find("profileSelector", QComboBox).showPopup()
        look.at("profiles")
        desk.press(Qt.Key.Key_Escape)
        for menu in desk.window.menuBar().findChildren(QMenu):
            menu.popup(QPoint())
            menu.setActiveAction(menu.actions()[0])
            look.at(f"menu {menu.title()}")
            menu.close()
        desk.choose("Demo Clemta")
        await desk.look_up(CLEMTA_ID)
        await desk.until_painted()
        look.at("Clemta contact")
        await look.at_focus(desk, "Clemta contact", desk.window)

    run_desk(scenario, demo=True)
    check(look)


async def look_at_dialog(desk: WindowDriver, look: Look, action: QAction, close: str) -> None:
    action.trigger()
    await desk.until_visible(close)
    name = action.objectName().removesuffix("Action")
    look.at(name)
    await look.at_focus(desk, name, desk.find(close).window())
    desk.click(close)


@pytest.mark.usefixtures("appearance")
def test_list(run_desk: RunWindow, look: Look, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("contact_id\n1\n27\n900404\nx\n", encoding="utf-8")

    async def scenario(desk: WindowDriver) -> None:
        desk.window.files_dropped.emit([str(path)])
        await desk.until_visible("bulkStartButton")
        look.at("list check")
        await look.at_focus(desk, "list check", desk.window)
        desk.click("bulkStartButton")
        await desk.until_text("bulkProgressText", "Done")
        look.at("list")
        await look.at_focus(desk, "list", desk.window)

    run_desk(scenario, demo=True)
    check(look)
