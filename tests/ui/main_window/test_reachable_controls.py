"""Every control has a name for assistive tools and a mnemonic of its own."""

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QScrollArea, QWidget

from contactdesk.ui.widgets.message_box import show_message
from tests.ui.walk import accessible_name, clashes_in, controls_in, keyless_in, mnemonics_in, seen_in
from tests.window_driver import RunWindow, WindowDriver

CLEMTA_ID = "64b8f1a2e4b0c8d9f0120027"


def assert_reachable(window: QWidget) -> None:
    controls = controls_in(window)
    assert controls
    nameless = [repr(widget) for widget in controls if not widget.objectName()]
    silent = [widget.objectName() or repr(widget) for widget in controls if not accessible_name(widget)]
    marked = [widget.objectName() or repr(widget) for widget in controls if "&" in accessible_name(widget)]
    assert (nameless, silent, marked) == ([], [], [])
    assert_keys(window)


def assert_keys(window: QWidget) -> None:
    assert clashes_in(window) == {}
    assert keyless_in(window) == []


def the_dialog(desk: WindowDriver) -> QDialog:
    (dialog,) = desk.dialogs()
    return dialog


def test_first_run_page_is_reachable(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        assert_reachable(desk.window)
        assert {"Alt+A", "Alt+T"} <= {key for key, _text in mnemonics_in(desk.window)}

    run_desk(scenario)


@pytest.mark.parametrize(("profile", "contact_id"), [("Demo Wethod", "27"), ("Demo Clemta", CLEMTA_ID)])
def test_contact_controls_are_reachable(run_desk: RunWindow, profile: str, contact_id: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        assert_reachable(desk.window)
        desk.choose(profile)
        await desk.look_up(contact_id)
        desk.click("collapsibleHeading")
        assert_reachable(desk.window)
        desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert desk.is_visible("rawJson")
        assert_reachable(desk.window)
        desk.start_looking_up("900602" if profile == "Demo Wethod" else f"{602:024}")
        await desk.until(lambda: desk.is_visible("cancelButton"))
        assert_reachable(desk.window)

    run_desk(scenario, demo=True)


@pytest.mark.parametrize(("profile", "contact_id"), [("Demo Wethod", "27"), ("Demo Clemta", CLEMTA_ID)])
def test_tab_order_follows_layout_and_scrolls(run_desk: RunWindow, profile: str, contact_id: str) -> None:
    def tab(desk: WindowDriver) -> QWidget:
        # Whatever is new finds its place.
        QApplication.sendPostedEvents()
        desk.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.objectName()
        return widget

    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(720, 480)
        desk.choose(profile)
        await desk.look_up(contact_id)
        await desk.until(desk.window.contact_view.updatesEnabled)
        heading = desk.find("collapsibleHeading")
        page = desk.find("contactView").findChild(QScrollArea)
        assert isinstance(page, QScrollArea)
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        desk.window.bar.focus_id()
        stops = [tab(desk)]
        while stops[-1] is not desk.window.bar.id_edit:
            stops.append(tab(desk))
            if stops[-1] is heading:
                desk.press(Qt.Key.Key_Space)
        names = [stop.objectName() for stop in stops]
        values = [name.partition(".")[2] for name in names if name.startswith("value.")]
        contact = desk.window.contact
        assert contact
        shown = [*contact.badges, *(field for section in contact.sections for field in section.fields), *contact.others]
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

    run_desk(scenario, demo=True)


def test_connection_settings_are_reachable(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.click("settingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        for profile_id in ("demo-wethod", "demo-clemta"):
            desk.profiles.open(profile_id)
            assert_reachable(the_dialog(desk))
            labels = [widget for widget in seen_in(the_dialog(desk)) if isinstance(widget, QLabel) and widget.buddy()]
            named = {label.buddy(): label.text().replace("&", "") for label in labels}
            for name in ("profileNameEdit", "profileApiSelector", "profileBaseUrlEdit", "profileSecretEdit"):
                assert accessible_name(desk.find(name)) == named[desk.find(name)]
        desk.type("profileNameEdit", "")
        desk.type("profileBaseUrlEdit", "api.clemta.com/contacts/")
        desk.type("profileSecretEdit", "Bearer abc")
        assert_reachable(the_dialog(desk))
        await look_at_question(desk, "addProfileButton", "unsavedQuestion")
        desk.type("profileNameEdit", "Acme")
        desk.type("profileBaseUrlEdit", "https://api.clemta.com")
        desk.type("profileSecretEdit", "clmt_abc")
        await look_at_question(desk, "closeSettingsButton", "unsavedQuestion")
        await look_at_question(desk, "removeProfileButton", "removeProfileQuestion")

    run_desk(scenario, demo=True)


async def look_at_question(desk: WindowDriver, button: str, name: str) -> None:
    desk.click(button)
    await desk.until(lambda: desk.is_visible(name))
    assert_reachable(desk.find(name))
    desk.find(name).close()
    await desk.until(lambda: not desk.is_visible(name))


def test_messages_and_about_dialog_are_reachable(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        show_message(desk.window, "A title", "A sentence.")
        assert_keys(the_dialog(desk))
        the_dialog(desk).close()
        desk.window.menus.about.trigger()
        await desk.until(desk.dialogs)
        assert_keys(the_dialog(desk))

    run_desk(scenario)


def test_connection_test_is_reachable(run_desk: RunWindow) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:

        async def scenario(desk: WindowDriver) -> None:
            desk.click("addConnectionButton")
            desk.type("profileBaseUrlEdit", f"http://127.0.0.1:{silent.getsockname()[1]}")
            desk.type("profileSecretEdit", "a-token")
            desk.type("profileCompanyEdit", "acme")
            desk.click("testConnectionButton")
            await desk.until(lambda: "Cancel" in desk.text("testConnectionButton"))
            assert_reachable(the_dialog(desk))

        run_desk(scenario)


def test_failure_dialog_is_reachable(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        for contact_id in ("900400", "900401", "900429"):
            await desk.fail(contact_id)
            dialog = the_dialog(desk)
            assert_reachable(dialog)
            heading = next(one for one in controls_in(dialog) if one.objectName() == "collapsibleHeading")
            heading.click()  # type: ignore[attr-defined]
            assert desk.is_visible("failureDetails")
            assert_reachable(dialog)
            await desk.close_failure()

    run_desk(scenario, demo=True)


def test_examples_are_reachable(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.press(Qt.Key.Key_F1)
        await desk.until(lambda: desk.is_visible("examplesDialog"))
        assert_reachable(the_dialog(desk))

    run_desk(scenario, demo=True)


def test_every_action_has_a_key(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        menus = [action.menu() for action in desk.window.menuBar().actions()]
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

    run_desk(scenario, demo=True)


def mnemonic(action: QAction) -> str:
    _before, _, after = action.text().replace("&&", "").partition("&")
    return after[:1].upper()
