"""In Italian and Turkish, no text is cut off in any window of 720 x 480."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contactdesk.app.language import load_language
from contactdesk.model.id_list import IdList, ListedId, UnusableReason, UnusableRow
from contactdesk.ui.bulk.bulk_text import BulkText
from contactdesk.ui.bulk.list_file_dialog import ListFileDialog
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.window_scroll import WindowScroll
from tests.window_driver import RunWindow, WindowDriver

WIDTH, HEIGHT = 720, 480


@pytest.fixture(params=["it", "tr"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    load_language(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def is_cut(widget: QWidget) -> bool:
    """Return whether a widget is too small for its text."""
    match widget:
        case ElidedLabel():
            # It shortens its text, which a tool tip then has.
            return False
        case QLabel() | QAbstractButton() if widget.hasHeightForWidth():
            return widget.heightForWidth(widget.width()) > widget.height()
        case QLabel() | QAbstractButton() if widget.text():
            return widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height() + 1
        case QTabBar():
            return widget.sizeHint().width() > widget.width()
    return False


class Walk:
    """Resizes each window and collects the texts that are cut."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.cut: set[str] = set()
        self.seen = 0

    def look(self, desk: WindowDriver) -> None:
        """Look at every window that is open."""
        for window in self._app.topLevelWidgets():
            if not window.isVisible() or not (window is desk.window or isinstance(window, QDialog)):
                continue
            window.resize(min(window.width(), WIDTH) if isinstance(window, QDialog) else WIDTH, HEIGHT)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            name = window.objectName()
            if window.width() > WIDTH or window.height() > HEIGHT:
                self.cut.add(f"{name}: {window.width()} x {window.height()}")
            for widget in window.findChildren(QWidget):
                if widget.isVisible() and widget.window() is window:
                    self.seen += 1
                    if is_cut(widget):
                        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
                        self.cut.add(f"{name}: {widget.objectName()} {text!r}")


def test_no_text_is_cut(run_desk: RunWindow, qapp: QApplication, language: str) -> None:
    walk = Walk(qapp)

    async def scenario(desk: WindowDriver) -> None:
        menus = desk.window.menus
        walk.look(desk)
        for contact_id in "27", "24":
            await desk.look_up(contact_id)
            walk.look(desk)
        desk.window.contact_view.find_in_json()
        walk.look(desk)
        desk.window.contact_view.show_details()
        for code in "en", "tr" if language == "it" else "it":
            menus.languages[code].trigger()
            walk.look(desk)
        menus.export_as.trigger()
        for index in range(desk.find("exportFormatSelector", QComboBox).count()):
            desk.find("exportFormatSelector", QComboBox).setCurrentIndex(index)
            walk.look(desk)
        desk.dialogs()[0].reject()
        for contact_id in "404", "900401", "900412", "900429", "900500", "900302":
            await desk.fail(contact_id)
            walk.look(desk)
            await desk.close_failure()
            walk.look(desk)
        desk.choose("Demo Clemta")
        await desk.look_up("64b8f1a2e4b0c8d9f0120024")
        walk.look(desk)
        for action in (menus.about, menus.shortcuts, menus.what_can_i_try, menus.ask_all):
            if action is menus.ask_all:
                desk.type("contactIdEdit", "64b8f1a2e4b0c8d9f0120027")
            action.trigger()
            await desk.until(lambda: bool(desk.dialogs()))
            walk.look(desk)
            desk.dialogs()[-1].reject()
            await desk.until(lambda: not desk.dialogs())
        desk.click("settingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        walk.look(desk)
        desk.click("testConnectionButton")
        await desk.until(lambda: not desk.is_busy())
        walk.look(desk)
        desk.click("closeSettingsButton")

    run_desk(scenario, demo=True)
    assert walk.cut == set()
    assert walk.seen > 500


FILE_LABELS = {
    "it": ["&Cartella:", "&Nome del file:", "&Tipo di file:"],
    "tr": ["K&onum:", "Dosya a&dı:", "Dosya &türü:"],
}


def test_labels_of_the_file_dialog_are_translated(qtbot: QtBot, language: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ListFileDialog("", window)
    label = QFileDialog.DialogLabel
    labels = [dialog.labelText(each) for each in (label.LookIn, label.FileName, label.FileType)]
    assert labels == FILE_LABELS[language]


SUMMARIES = {
    "it": ["4 righe: 2 ID, 1 ripetuto e 1 inutilizzabile", "12.004 righe: 2 ID, 12.000 ripetuti e 2 inutilizzabili"],
    "tr": [
        "4 satır: 2 ID, 1 yinelenen ve 1 kullanılamaz",
        "12.004 satır: 2 ID, 12.000 yinelenen ve 2 kullanılamaz",
    ],
}


def test_counts_of_a_list_have_their_plural_forms(language: str) -> None:
    ids = ListedId(1, "1"), ListedId(2, "2")
    row = UnusableRow(3, "x", UnusableReason.NO_ID)
    lists = IdList(4, ids, 1, (row,)), IdList(12_004, ids, 12_000, (row, row))
    assert [BulkText().summary(each) for each in lists] == SUMMARIES[language]


def test_first_start_is_not_cut(run_desk: RunWindow, qapp: QApplication, language: str) -> None:
    walk = Walk(qapp)

    async def scenario(desk: WindowDriver) -> None:
        walk.look(desk)

    run_desk(scenario)
    assert walk.cut == set()
    assert walk.seen


def test_letters_of_each_menu_differ(run_desk: RunWindow, language: str) -> None:
    repeated: dict[str, list[str]] = {}

    async def scenario(desk: WindowDriver) -> None:
        bar = desk.window.menuBar()
        for widget in (bar, *desk.window.findChildren(QMenu)):
            texts = [action.text() for action in widget.actions()]
            letters = Counter(found[1].lower() for text in texts if (found := re.search(r"&(\w)", text)))
            if twice := [letter for letter, count in letters.items() if count > 1]:
                repeated[widget.objectName() or "menu bar"] = twice

    run_desk(scenario)
    assert repeated == {}


def test_both_enter_keys_work(run_desk: RunWindow, language: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        menus = desk.window.menus
        assert [key.toString() for key in menus.look_up.shortcuts()] == ["Ctrl+Return", "Ctrl+Enter"]
        assert [key.toString() for key in menus.ask_all.shortcuts()] == ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]

    run_desk(scenario)


def test_list_needs_no_sideways_scrolling(run_desk: RunWindow, language: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;ID\nAda;1\nBruno;2\nCarla;900401x\nDora;\n", encoding="utf-8")

    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(WIDTH, HEIGHT)
        desk.window.menus.look_up_list.trigger()
        await desk.until_visible("bulkFileDialog")
        desk.choose_file("bulkFileDialog", path)
        await desk.until(lambda: desk.is_visible("bulkStartButton"))
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        scroll = desk.window.findChild(WindowScroll)
        assert scroll
        assert scroll.horizontalScrollBar().maximum() == 0

    run_desk(scenario, demo=True)
