"""Responses that break a rule and hold a contact all the same, in the real window; and those that hold none."""

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.window_driver import WindowDriver

MARK = "Came with control characters, which JSON forbids"
CLEMTA_ODD = "000000000000000000000703"


async def test_control_characters_are_visible_and_marked(demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("900703")
    assert demo.text("contactName") == "Ada Lovelace"
    assert demo.text("value.role") == "Analyst⟨U+0000⟩"
    assert demo.text("value.notes") == "First line\nsecond ⟨U+0007⟩line"
    for path in "role", "notes":
        assert demo.is_visible(f"mark.{path}")
        assert demo.text(f"mark.{path}") == MARK
        assert demo.find(f"value.{path}").accessibleDescription() == MARK
    assert not demo.is_visible("mark.name")

    await demo.export(tmp_path / "odd.json")
    await demo.until_text("statusText", "Exported to")
    exported = (tmp_path / "odd.json").read_text(encoding="utf-8")
    assert json.loads(exported)["notes"] == "First line\nsecond \x07line"
    assert '"notes": "First line\\nsecond \\u0007line"' in exported


async def test_billing_of_null_is_shown_as_null(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ODD)
    demo.click("emptyFieldsButton.billing")
    assert demo.accessible_name("value.billing.tax_id") == "Tax ID: null"
    assert demo.accessible_name("value.billing.email") == "Email: null"
    demo.click("emptyFieldsButton")
    assert demo.accessible_name("value.email") == "Email: not sent"


async def test_dialog_names_the_error_in_json_and_its_place(demo: WindowDriver) -> None:
    await demo.fail("900617")
    assert demo.text("failureTitle") == "The response has an error"
    assert demo.text("failureText") == (
        "The response has an error in line 3, column 17: expected a comma. Status: 200."
    )
    assert demo.text("failureAdvice") == (
        "Press Try again; if it happens again, press Copy details and send them to the support of Wethod."
    )
    assert not demo.is_visible("openSettingsButton")
    line = 'line 3, column 17: expected a comma\n  "name": "Ada" "surname": "Lovelace"\n                ^\n'
    assert line in demo.text("failureDetails")
    demo.click("copyDetailsButton")
    assert line in QGuiApplication.clipboard().text()
    await demo.close_failure()
