"""Copying the contact on the screen as Markdown, as a vCard and as a command of curl."""

import sys

import pytest
from PySide6.QtWidgets import QPushButton

from tests.factories import CLEMTA_ID
from tests.window_driver import WindowDriver

ACTIONS = ("copyMarkdownAction", "copyVCardAction", "copyCurlAction", "copyOtherCurlAction")


async def test_markdown_names_the_fields_as_the_window_does(demo: WindowDriver) -> None:
    await demo.look_up("1")
    await demo.until_idle()
    demo.action("copyMarkdownAction").trigger()
    lines = demo.clipboard().splitlines()
    assert lines[0] == "**Client name Client surname, ID 1, Demo Wethod (Wethod)**"
    assert "- **Surname:** Client surname" in lines
    # The client is on the page.
    assert any(line.startswith("- **Legal name:**") for line in lines)
    assert demo.text("copyAllButton") == "Copied"
    assert demo.text("statusText") == "Copied: Markdown"


async def test_card_has_the_name_and_no_notes(demo: WindowDriver) -> None:
    await demo.look_up("27")
    demo.action("copyVCardAction").trigger()
    assert demo.clipboard().startswith("BEGIN:VCARD")
    assert "FN:" in demo.clipboard()
    assert "NOTE:" not in demo.clipboard()
    assert demo.text("statusText") == "Copied: vCard"


@pytest.mark.skipif(sys.platform == "win32", reason="PowerShell comes first there")
async def test_command_leaves_the_secret_to_the_shell(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.action("copyCurlAction").trigger()
    assert demo.clipboard().startswith("curl http://127.0.0.1:")
    assert demo.clipboard().count("$WETHOD_TOKEN") == 1
    assert "/contacts/1" in demo.clipboard()
    assert demo.text("statusText") == "Copied: cURL for Bash"
    demo.action("copyOtherCurlAction").trigger()
    assert demo.clipboard().startswith("curl.exe ")
    assert demo.clipboard().count("$env:WETHOD_TOKEN") == 1
    assert demo.text("statusText") == "Copied: cURL for PowerShell"


async def test_older_contact_is_named_when_it_is_copied(demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    demo.action("copyMarkdownAction").trigger()
    assert demo.clipboard().startswith("**Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod)**")
    assert demo.text("statusText") == "Copied from older contact ID 1: Markdown"
    demo.action("copyCurlAction").trigger()
    # The profile by which it was looked up, not the one that is chosen now.
    assert "WETHOD_TOKEN" in demo.clipboard()
    assert demo.text("statusText") == "Copied from older contact ID 1: cURL for Bash"


async def test_header_menu_and_edit_menu_offer_the_same_copies(demo: WindowDriver) -> None:
    assert not any(demo.action(name).isEnabled() for name in ACTIONS)
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    assert all(demo.action(name).isEnabled() for name in ACTIONS)
    menu = demo.find("headerCopyButton", QPushButton).menu()
    assert {*ACTIONS} <= {action.objectName() for action in menu.actions()}
    demo.action("copyCurlAction").trigger()
    assert "$CLEMTA_API_KEY" in demo.clipboard()
    await demo.fail(f"{900404:024}")
    await demo.close_failure()
    assert not any(demo.action(name).isEnabled() for name in ACTIONS)
