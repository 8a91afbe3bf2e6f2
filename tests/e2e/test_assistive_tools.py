"""The contact as assistive tools read and use it."""

from tests.e2e.harness import Desktop, Start, says
from tests.factories import CLEMTA_ID


def test_contact_is_read_in_order_and_its_badge_pressed(desktop: Desktop, start: Start) -> None:
    program = start("--demo")
    # The window has the keyboard before it has profiles, and drops keys for the selector until then.
    program.wait_for("profileSelector", says("Profile: Demo Wethod"))
    program.wait_for("contactIdEdit", lambda node: node.is_focused)
    program.focus("profileSelector")
    desktop.key("Down")
    program.wait_for("profileSelector", says("Profile: Demo Clemta · △ test · Clemta, colour"))
    program.fill("contactIdEdit", CLEMTA_ID)
    desktop.key("Return")
    badge = program.wait_for("value.status")
    assert (badge.role, badge.name) == ("push button", "Status: active")
    program.wait_for("billingPane")

    nodes = [node for node in program.nodes() if node.is_showing]
    assert [node for node in nodes if "<" in node.name + node.description] == []
    names = [node.path.rpartition(".")[2] for node in nodes]
    order = ["demoNoticeText", "profileSelector", "contactIdEdit", "lookupButton", "contactName", "status"]
    order += [
        "contactOrigin",
        "copyAllButton",
        "contactTabs",
        "contactPane",
        "billingPane",
        "statusText",
        "exportButton",
    ]
    assert sorted(order, key=names.index) == order

    program.press("value.status")
    program.wait_for("statusText", says("Copied: Status"))
    assert program.quit() == 0


def test_value_of_an_older_contact_says_so(desktop: Desktop, start: Start) -> None:
    program = start("--demo")
    program.look_up("1")
    program.wait_for("value.email", lambda node: node.description == "")
    program.focus("profileSelector")
    desktop.key("Down")
    program.wait_for("value.email", lambda node: node.description == "Value of an older contact")
    assert program.quit() == 0
