"""What must not be overlooked at a glance: the environment, and a contact that is not active."""

import sys

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from contactdesk.apis.registry import APIS
from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.ui.contact.contact_title import contact_title
from contactdesk.ui.contact.environment_badge import EnvironmentBadge
from tests.factories import CLEMTA_ID
from tests.ui.accessible_tree import interface_of
from tests.window_driver import WindowDriver


async def test_environment_is_beside_the_name_and_in_the_title(demo: WindowDriver) -> None:
    await demo.look_up("1")
    assert demo.is_visible("environmentBadge")
    assert demo.text("environmentBadge") == "△ test"
    assert demo.accessible_name("environmentBadge") == "Environment: test"
    assert demo.window.windowTitle() == "Client name Client surname · △ test"
    assert demo.window.bar.profile_selector.currentText() == "Demo Wethod · △ test · Wethod"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt gives both")
async def test_profile_selector_has_a_name_and_a_value(demo: WindowDriver) -> None:
    selector = interface_of(demo.find("profileSelector"))
    assert selector.role() == QAccessible.Role.ComboBox
    assert selector.text(QAccessible.Text.Name) == "Profile: Demo Wethod · △ test · Wethod, colour violet"
    assert selector.text(QAccessible.Text.Value) == "Demo Wethod · △ test · Wethod, colour violet"
    demo.choose("Demo Clemta")
    assert selector.text(QAccessible.Text.Name).startswith("Profile: Demo Clemta · △ test · Clemta, colour ")
    actions = selector.actionInterface()
    assert actions is not None
    actions.doAction("Press")
    assert demo.is_visible("profilePopup")


async def test_status_other_than_active_is_marked(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    assert demo.window.windowTitle() == "John Doe · △ test"
    plain = demo.find("value.status").sizeHint().width() - text_width(demo, "value.status")
    await demo.look_up("64b8f1a2e4b0c8d9f0120003")
    assert demo.text("value.status") == "Inactive"
    assert demo.window.windowTitle().endswith(" · ⚠ Inactive · △ test")
    marked = demo.find("value.status").sizeHint().width() - text_width(demo, "value.status")
    assert marked > plain, "there is a symbol before the word"


def test_badge_is_hidden_where_the_environment_is_none(qtbot: QtBot) -> None:
    badge = EnvironmentBadge()
    qtbot.addWidget(badge)
    badge.show_environment("test")
    assert badge.isVisible()
    assert badge.minimumSizeHint().width() > badge.fontMetrics().horizontalAdvance("△ test")
    badge.show_environment("none")
    assert not badge.isVisible()
    assert (badge.accessibleName(), badge.toolTip()) == ("", "")


@pytest.mark.parametrize("status", ["inactive", "x" * 200])
def test_long_name_leaves_the_marks_in_the_title(status: str) -> None:
    data = parse(f'{{"full_name": "{"n" * 200}", "status": "{status}"}}'.encode())
    assert isinstance(data, JsonObject)
    title = contact_title(APIS["clemta"].read_contact(data, CLEMTA_ID), "test")
    name, mark, environment = title.split(" · ")
    assert name.startswith("nnn")
    assert mark.startswith(f"⚠ {status[0].upper()}")
    assert environment == "△ test"


def text_width(demo: WindowDriver, name: str) -> int:
    return demo.find(name).fontMetrics().horizontalAdvance(demo.text(name))
