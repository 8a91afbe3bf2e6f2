"""The connection settings by the keyboard alone, in a small window and in large letters."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.ui.profiles.profiles_dialog import ProfilesDialog
from contactdesk.ui.widgets.following_scroll import FormScroll
from tests.factories import profile
from tests.ui.walk import controls_in

ADDRESS = "api.clemta.com/" + "a-long-path/" * 12


@pytest.fixture
def dialog(qtbot: QtBot, letters: None) -> ProfilesDialog:
    dialog = ProfilesDialog(tuple(api_infos().values()), lambda _url: "")
    qtbot.addWidget(dialog)
    dialog.set_profiles([profile()])
    dialog.resize(dialog.minimumSizeHint().expandedTo(dialog.minimumSize()))
    dialog.open()
    qtbot.waitActive(dialog)
    return dialog


def is_whole(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["onwards", "backwards"])
def test_focused_widget_is_wholly_visible(
    dialog: ProfilesDialog, qtbot: QtBot, qapp: QApplication, key: Qt.Key
) -> None:
    dialog.form.base_url_edit.setText(ADDRESS)
    dialog.form.name_edit.setFocus()
    seen: list[QWidget] = []
    while (widget := qapp.focusWidget()) not in seen:
        assert widget is not None
        seen.append(widget)
        qtbot.waitUntil(partial(is_whole, widget))
        QTest.keyClick(widget, key)
    names = {widget.objectName() for widget in seen}
    assert {
        "profileNameEdit",
        "profileBaseUrlEditFix",
        "chooseCaFileButton",
        "profileList",
        "closeSettingsButton",
    } <= names
    assert names >= {widget.objectName() for widget in controls_in(dialog) if widget.isEnabled()}


def test_smallest_dialog_fits_on_a_small_screen(dialog: ProfilesDialog) -> None:
    assert dialog.width() <= 720
    assert dialog.height() <= 480


def test_dialog_opens_within_its_screen(qtbot: QtBot) -> None:
    dialog = ProfilesDialog(tuple(api_infos().values()), lambda _url: "")
    qtbot.addWidget(dialog)
    free = dialog.screen().availableGeometry().size()
    # With the frame that a desktop adds.
    assert dialog.width() < free.width()
    assert dialog.height() < free.height()


def test_long_fix_leaves_every_field_whole(dialog: ProfilesDialog, qtbot: QtBot) -> None:
    form = dialog.form
    form.base_url_edit.setText(ADDRESS)
    scroll = dialog.findChild(FormScroll)
    assert isinstance(scroll, FormScroll)
    qtbot.waitUntil(lambda: form.minimumSizeHint().width() <= scroll.viewport().width())
    fix = form.rows["base_url"].line.fix_button
    assert fix.isVisible()
    assert fix.text().endswith("…")
    assert len(fix.text()) < len(fix.accessibleName())
