"""Every control has a name for assistive tools and a mnemonic of its own."""

import socket
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMenu, QPushButton, QScrollArea, QWidget

from contactdesk.model.export import ExportReport
from contactdesk.ui.export.export_dialog import ExportDialog
from contactdesk.ui.widgets.message_box import show_message
from tests.factories import profile
from tests.ui.accessible_tree import out_of_sight_order, roleless, spoken_markup, wrongly_focused
from tests.ui.walk import accessible_name, clashes_in, controls_in, keyless_in, mnemonics_in, seen_in, unfold
from tests.window_driver import WindowDriver

CLEMTA_ID = "64b8f1a2e4b0c8d9f0120027"


async def test_tab_order_passes_other_fields_before_the_client(demo: WindowDriver) -> None:
    demo.window.resize(720, 900)
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    demo.click("collapsibleHeading")
    demo.choose("Demo Wethod")
    await demo.look_up("27")
    await demo.until_visible("value.client.corporate_name")
    demo.find("value.updated_at").setFocus()
    stops: list[str] = []
    while "value.client.id" not in stops:
        stops.append(demo.focus_after(Qt.Key.Key_Tab))
    places = [demo.find(name).mapTo(demo.window, QPoint()).y() for name in stops if name.startswith("value.")]
    assert places == sorted(places)
    assert stops[1:3] == ["collapsibleHeading", "value.pronouns"]


def assert_reachable(window: QWidget) -> None:
    controls = controls_in(window)
    assert controls
    nameless = [repr(widget) for widget in controls if not widget.objectName()]
    silent = [widget.objectName() or repr(widget) for widget in controls if not accessible_name(widget)]
    marked = [widget.objectName() or repr(widget) for widget in controls if "&" in accessible_name(widget)]
    assert (nameless, silent, marked) == ([], [], [])
    # Radio buttons of a group are one stop.
    assert [each.objectName() for each in controls if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    assert_keys(window)
    assert_accessible(window)


def assert_keys(window: QWidget) -> None:
    assert clashes_in(window) == {}
    assert keyless_in(window) == []


def assert_accessible(window: QWidget) -> None:
    # Lay out what is new.
    QApplication.sendPostedEvents()
    assert spoken_markup(window) == []
    assert out_of_sight_order(window) == []
    assert wrongly_focused(window) == []
    assert roleless(window) == []


def the_dialog(desk: WindowDriver) -> QDialog:
    (dialog,) = desk.dialogs()
    return dialog


async def test_first_run_page_is_reachable(desk: WindowDriver) -> None:
    assert_reachable(desk.window)
    assert {"Alt+A", "Alt+T"} <= {key for key, _text in mnemonics_in(desk.window)}


@pytest.mark.parametrize(("profile", "contact_id"), [("Demo Wethod", "27"), ("Demo Clemta", CLEMTA_ID)])
async def test_contact_controls_are_reachable(demo: WindowDriver, profile: str, contact_id: str) -> None:
    assert_reachable(demo.window)
    demo.choose(profile)
    await demo.look_up(contact_id)
    demo.click("collapsibleHeading")
    assert_reachable(demo.window)
    demo.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert demo.is_visible("rawJson")
    assert_reachable(demo.window)
    demo.start_looking_up("900602" if profile == "Demo Wethod" else f"{602:024}")
    await demo.until_visible("cancelButton")
    assert_reachable(demo.window)


@pytest.mark.parametrize(("profile", "contact_id"), [("Demo Wethod", "27"), ("Demo Clemta", CLEMTA_ID)])
async def test_tab_order_follows_layout_and_scrolls(demo: WindowDriver, profile: str, contact_id: str) -> None:
    def tab(desk: WindowDriver) -> QWidget:
        # Lay out the new widgets.
        QApplication.sendPostedEvents()
        desk.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.objectName()
        return widget

    demo.window.resize(720, 480)
    demo.choose(profile)
    await demo.look_up(contact_id)
    await demo.until_painted()
    heading = demo.find("collapsibleHeading")
    page = demo.find("contactView").findChild(QScrollArea)
    assert isinstance(page, QScrollArea)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    demo.window.bar.focus_id()
    stops = [tab(demo)]
    while stops[-1] is not demo.window.bar.id_edit:
        stops.append(tab(demo))
        if stops[-1] is heading or stops[-1].objectName().startswith("emptyFieldsButton"):
            demo.press(Qt.Key.Key_Space)
    names = [stop.objectName() for stop in stops]
    values = [name.partition(".")[2] for name in names if name.startswith("value.")]
    contact = demo.window.contact
    assert contact
    # The empty fields stand below the others of their pane.
    ordered = (sorted(section.fields, key=lambda field: not field.value) for section in contact.sections)
    shown = [*contact.badges, *chain.from_iterable(ordered), *contact.others]
    assert values == [field.path for field in shown]
    values_end = max(number for number, name in enumerate(names) if name.startswith("value."))
    rest = [name for name in names[values_end + 1 :] if not name.startswith(("copy.", "open."))]
    assert names[0] == "lookupButton"
    assert names.index("copyAllButton") < names.index(f"copy.{contact.sections[0].fields[0].path}")
    assert names[names.index("collapsibleHeading") + 1] == f"value.{contact.others[0].path}"
    assert rest == [
        "exportButton",
        "examplesButton",
        "demoAddConnectionButton",
        "profileSelector",
        "settingsButton",
        "contactIdEdit",
    ]


async def test_connection_settings_are_reachable(demo: WindowDriver) -> None:
    await demo.open_settings()
    for profile_id in ("demo-wethod", "demo-clemta"):
        demo.profiles.open(profile_id)
        assert_reachable(the_dialog(demo))
        labels = [widget for widget in seen_in(the_dialog(demo)) if isinstance(widget, QLabel) and widget.buddy()]
        named = {label.buddy(): label.text().replace("&", "") for label in labels}
        for name in ("profileNameEdit", "profileApiSelector", "profileBaseUrlEdit", "profileSecretEdit"):
            assert accessible_name(demo.find(name)) == named[demo.find(name)]
    demo.type("profileNameEdit", "")
    demo.type("profileBaseUrlEdit", "api.clemta.com/contacts/")
    demo.type("profileSecretEdit", "Bearer abc")
    assert_reachable(the_dialog(demo))
    await look_at_question(demo, "addProfileButton", "unsavedQuestion")
    demo.type("profileNameEdit", "Acme")
    demo.type("profileBaseUrlEdit", "https://api.clemta.com")
    demo.type("profileSecretEdit", "clmt_abc")
    await look_at_question(demo, "closeSettingsButton", "unsavedQuestion")
    await look_at_question(demo, "removeProfileButton", "removeProfileQuestion")


async def look_at_question(desk: WindowDriver, button: str, name: str) -> None:
    desk.click(button)
    await desk.until_visible(name)
    assert_reachable(desk.find(name))
    desk.find(name).close()
    await desk.until_hidden(name)


async def test_messages_and_about_dialog_are_reachable(desk: WindowDriver) -> None:
    show_message(desk.window, "A title", "A sentence.", "An advice.")
    assert_keys(the_dialog(desk))
    assert_accessible(the_dialog(desk))
    the_dialog(desk).close()
    desk.window.menus.about.trigger()
    await desk.until(desk.dialogs)
    assert_keys(the_dialog(desk))
    assert_accessible(the_dialog(desk))


async def test_shortcuts_are_reachable(desk: WindowDriver) -> None:
    desk.window.menus.shortcuts.trigger()
    await desk.until(desk.dialogs)
    assert_reachable(the_dialog(desk))


async def test_full_value_is_reachable(demo: WindowDriver) -> None:
    await demo.look_up("31")
    button = next(each for each in demo.window.findChildren(QPushButton) if each.objectName().startswith("showAll."))
    assert_accessible(demo.window)
    button.click()
    assert_reachable(the_dialog(demo))


async def test_connection_test_is_reachable(desk: WindowDriver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk.click("addConnectionButton")
        desk.type_profile(f"http://127.0.0.1:{silent.getsockname()[1]}")
        desk.click("testConnectionButton")
        await desk.until_text("testConnectionButton", "Cancel")
        assert_reachable(the_dialog(desk))


async def test_export_dialog_is_reachable(demo: WindowDriver) -> None:
    assert demo.session.controllers
    await demo.look_up("1")
    demo.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    await demo.until_visible("exportDialog")
    assert_reachable(the_dialog(demo))
    the_dialog(demo).close()
    demo.session.controllers.export.export_list(lambda _found_only: (), "", profile=profile(), rows=2, found=1)
    dialog = demo.find("exportDialog", ExportDialog)
    demo.find("exportFormatSelector", QComboBox).setCurrentIndex(3)
    assert demo.is_visible("exportNotesCheck")
    assert_reachable(dialog)
    dialog.show_saved(ExportReport(2, changed_values=3), "a.csv")
    assert demo.is_visible("exportRemarkFix")
    assert_reachable(dialog)


async def test_failure_dialog_is_reachable(demo: WindowDriver) -> None:
    for contact_id in ("900400", "900401", "900429"):
        await demo.fail(contact_id)
        dialog = the_dialog(demo)
        assert_reachable(dialog)
        unfold(dialog)
        assert demo.is_visible("failureDetails")
        assert_reachable(dialog)
        await demo.close_failure()


async def test_ask_every_profile_is_reachable(demo: WindowDriver) -> None:
    demo.type("contactIdEdit", "42")
    demo.action("askAllAction").trigger()
    await demo.until_visible("askAllDialog")
    assert_reachable(the_dialog(demo))
    demo.click("askAllStartButton")
    assert_reachable(the_dialog(demo))
    await demo.until_text("askAllCancelButton", "Close")
    assert_reachable(the_dialog(demo))


async def test_notice_is_reachable(demo: WindowDriver) -> None:
    await demo.look_up("900616")
    await demo.until_visible("noticeBar")
    assert_reachable(demo.window)


async def test_examples_are_reachable(demo: WindowDriver) -> None:
    demo.press(Qt.Key.Key_F1)
    await demo.until_visible("examplesDialog")
    assert_reachable(the_dialog(demo))


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
async def test_list_of_profiles_is_reachable(demo: WindowDriver) -> None:
    demo.window.bar.profile_selector.showPopup()
    await demo.until_visible("profilePopup")
    assert_reachable(demo.find("profilePopup"))


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
async def test_recent_lookups_are_reachable(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    await demo.until_visible("recentPopup")
    assert_reachable(demo.find("recentPopup"))


async def test_list_is_reachable(demo: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("contact_id\n1\n900602\n900401\nnone\n", encoding="utf-8")
    QApplication.clipboard().setText("1\n2\n")
    demo.window.bar.paste()
    assert_reachable(demo.window)
    demo.window.files_dropped.emit([str(path)])
    await demo.until_visible("bulkStartButton")
    assert_reachable(demo.window)
    demo.click("bulkStartButton")
    await demo.until_visible("failureDialog")
    await demo.close_failure()
    assert demo.is_visible("bulkGoOnButton")
    assert_reachable(demo.window)
    await demo.look_up("2")
    assert demo.is_visible("backToListButton")
    assert_reachable(demo.window)
    demo.click("backToListButton")
    demo.click("bulkCancelButton")
    await demo.until_visible("bulkRetryButton")
    assert_reachable(demo.window)
    await look_at_question(demo, "bulkCloseButton", "bulkLeaveQuestion")


async def test_tab_goes_through_the_page_of_a_list(demo: WindowDriver) -> None:
    QApplication.clipboard().setText("1\n2\n")
    demo.window.bar.paste()
    demo.click("useProfileButton")
    await demo.until_visible("bulkStartButton")
    demo.find("bulkColumnSelector").setFocus()
    stops = [demo.focus_after(Qt.Key.Key_Tab) for _ in range(3)]
    assert stops == ["bulkProfileSelector", "bulkDropButton", "bulkStartButton"]
    demo.press(Qt.Key.Key_Return)
    await demo.until_text("bulkProgressText", "Done")
    demo.find("bulkExportButton").setFocus()
    stops = [demo.focus_after(Qt.Key.Key_Tab) for _ in range(4)]
    assert stops == ["bulkCloseButton", "bulkFilter", "bulkFind", "bulkTable"]


async def test_every_action_has_a_key(demo: WindowDriver) -> None:
    menus = [action.menu() for action in demo.window.menuBar().actions()]
    seen: list[QAction] = []
    while menus:
        menu = menus.pop()
        assert isinstance(menu, QMenu)
        actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
        keys = [mnemonic(action) for action in actions]
        assert len({*keys}) == len(keys), f"{menu.title()}: {keys}"
        menus += [action.menu() for action in actions if action.menu()]
        seen += actions
    assert [action.text() for action in seen if not (mnemonic(action) or action.shortcut().toString())] == []
    shortcuts = [action.shortcut().toString() for action in seen if action.shortcut().toString()]
    assert len({*shortcuts}) == len(shortcuts)
    assert {"F5", "Ctrl+L", "Ctrl+S", "Ctrl+Q"} <= {*shortcuts}


def mnemonic(action: QAction) -> str:
    _before, _, after = action.text().replace("&&", "").partition("&")
    return after[:1].upper()
