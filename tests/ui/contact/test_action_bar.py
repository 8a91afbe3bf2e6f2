"""The buttons in the header of a contact, and the entries of the Edit menu that copy from it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from contactdesk.model.contact import Contact, Field, Kind, Section
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.ui.contact import main_values
from contactdesk.ui.contact.action_bar import ActionBar
from tests.factories import profile
from tests.window_driver import WidgetDriver, WindowDriver

OPEN = ("headerMailButton", "headerCallButton", "headerOpenButton")


async def test_header_writes_calls_and_opens(demo: WindowDriver, opened: list[str]) -> None:
    await demo.look_up("2")
    assert demo.text("contactName") == "Ada Rossi"
    assert demo.text("contactOrigin").startswith("ID 2 · Demo Wethod (Wethod) · ")
    for name in OPEN:
        demo.click(name)
    assert opened == [
        "mailto:ada.rossi@lumen.example",
        "tel:+390255500142",
        "https://www.linkedin.com/in/ada-rossi-example",
    ]
    assert demo.accessible_name("headerCallButton") == "Call +39 02 5550 0142"
    demo.window.contact_view.set_actions_enabled(False)
    assert not any(demo.is_enabled(name) for name in OPEN)
    assert demo.is_enabled("copyAllButton")


def test_header_dials_the_number_that_it_names(qtbot: QtBot, opened: list[str]) -> None:
    numbers = Field("telephone", "Telephone", Kind.PHONE, "555 0100 / 555 0101")
    section = Section("contact", "Contact", (numbers,))
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.show_contact(Contact("wethod", "Ada", "1", "1", (), (section,), (), JsonObject([])))
    call = WidgetDriver(bar).find("headerCallButton", QPushButton)
    assert call.accessibleName() == "Call 555 0100"
    call.click()
    assert opened == ["tel:5550100"]


def test_parts_are_copied_whole_and_as_shown(qtbot: QtBot) -> None:
    street, postal_code = "A long street. " * 20, Number("20100")
    fields = (
        Field("billing.address_1", "Address 1", Kind.TEXT, street),
        Field("billing.postal_code", "Postal code", Kind.TEXT, postal_code, expected="text"),
    )
    lines = (("billing.address_1",), ("billing.postal_code",))
    section = Section("billing", "Billing", fields, lines)
    contact = Contact("clemta", "Ada", "1", "1", (), (section,), (), JsonObject([]))
    assert main_values.address_text(contact) == f"{street.strip()}\n20100"
    email = Field("email", "Email", Kind.EMAIL, "a" * 150 + "@example.com")
    contact = replace(contact, sections=(Section("contact", "Contact", (email,)),))
    assert main_values.line_text(contact, profile("clemta"), "Clemta", False).endswith(f", {email.value}")


async def test_header_forgets_the_contact_before(demo: WindowDriver, opened: list[str]) -> None:
    await demo.look_up("2")
    await demo.look_up("1")
    for name in OPEN:
        demo.click(name)
    assert opened == ["mailto:client@email.com", "tel:123456789", "https://www.linkedin.com/in/example"]
    await demo.look_up("20")
    assert not any(demo.is_visible(name) for name in OPEN)


async def test_keys_copy_parts_also_of_an_older_contact(demo: WindowDriver) -> None:
    await demo.look_up("2")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    copied = []
    for key in (Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_K):
        demo.press(key, modifiers)
        copied.append(QGuiApplication.clipboard().text())
    line = "Ada Rossi, ID 2, Demo Wethod (Wethod), ada.rossi@lumen.example, +39 02 5550 0142"
    assert copied == ["ada.rossi@lumen.example", "+39 02 5550 0142", line]
    demo.choose("Demo Clemta")
    demo.press(Qt.Key.Key_K, modifiers)
    assert QGuiApplication.clipboard().text() == f"Older contact: {line}"


async def test_actions_without_data_are_not_offered(demo: WindowDriver) -> None:
    menus = demo.window.menus
    copies = (menus.copy_email, menus.copy_phone, menus.copy_address, menus.copy_line)
    assert not any(action.isEnabled() for action in copies)
    await demo.look_up("20")
    assert not any(demo.is_visible(name) for name in OPEN[1:])
    assert not menus.copy_phone.isEnabled()
    assert not menus.copy_address.isEnabled()
    assert menus.copy_line.isEnabled()
    await demo.look_up("2")
    assert all(demo.is_visible(name) for name in OPEN)
    assert menus.copy_email.isEnabled()
    assert menus.copy_phone.isEnabled()


async def test_parts_of_a_contact_are_copied(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up("64b8f1a2e4b0c8d9f0123456")
    menus = demo.window.menus
    copied = []
    for action in (menus.copy_phone, menus.copy_address, menus.copy_line):
        action.trigger()
        copied.append(QGuiApplication.clipboard().text())
        assert demo.text("copyAllButton") == "Copied"
    assert copied[0] == "+1234567890"
    assert copied[1].splitlines() == ["123 Main St", "Suite 100", "12345 Downtown", "California CA", "United States"]
    assert copied[2].startswith("John Doe, ID 64b8f1a2e4b0c8d9f0123456, Demo Clemta (Clemta), ")
    assert copied[2].endswith(", +1234567890")
    names = [action.objectName() for action in demo.find("headerCopyButton", QPushButton).menu().actions()]
    assert names[:4] == ["copyEmailAction", "copyPhoneAction", "copyAddressAction", "copyLineAction"]


async def test_small_window_shows_name_actions_and_three_values(demo: WindowDriver) -> None:
    demo.window.resize(720, 480)
    await demo.look_up("2")
    bottom = demo.find("exportButton").mapTo(demo.window, QPoint()).y()
    assert demo.is_visible("contactName")
    for name in (*OPEN, "value.name", "value.surname", "value.role"):
        widget = demo.find(name)
        assert widget.mapTo(demo.window, QPoint(0, widget.height())).y() < bottom


async def test_actions_take_the_same_room_for_every_contact(demo: WindowDriver) -> None:
    heights, places = set(), set()
    for contact_id in ("2", "20"):
        await demo.look_up(contact_id)
        await demo.until_painted()
        shown = [demo.find(name) for name in (*OPEN, "copyAllButton", "headerCopyButton") if demo.is_visible(name)]
        heights |= {widget.height() for widget in shown}
        places.add(demo.find("contactTabs").mapTo(demo.window, QPoint()).y())
    assert len(heights) == len(places) == 1


async def test_narrow_header_shows_icons_with_whole_names(demo: WindowDriver) -> None:
    await demo.look_up("2")
    mail = demo.find("headerMailButton", QPushButton)
    assert mail.text() == "E&mail"
    demo.window.contact_view.resize(260, 400)
    await demo.until(lambda: mail.text() == "")
    assert mail.accessibleName() == "Write to ada.rossi@lumen.example"
    demo.window.contact_view.resize(1_000, 400)
    await demo.until(lambda: mail.text() == "E&mail")
