"""Telephone numbers in the window: the international form, the mark of an unusual one, a button for each number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contactdesk.model.contact import Contact, Field, Kind, Section
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.system import phone_numbers
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.elided_label import ElidedLabel
from tests.factories import profile
from tests.ui.contact.contact_page import ContactPage, settle
from tests.window_driver import WindowDriver


def number(value: str, calling_code: str = "", region: str = "", path: str = "phone") -> Field:
    return Field(path, "Phone", Kind.PHONE, value, calling_code=calling_code, region=region)


class Page(ContactPage):
    """The contact on the screen."""

    def show(self, *fields: Field) -> None:
        sections = (Section("contact", "Contact", fields), Section("billing", "Billing", ()))
        contact = Contact("clemta", "Ada", "42", "42", (), sections, (), JsonObject([]))
        self.show_contact(contact, profile("clemta"), "Clemta")

    def place(self, name: str) -> QPoint:
        return self.find(name).mapTo(self.view, QPoint())


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    phone_numbers.load()
    return Page(qtbot)


def test_valid_number_has_its_international_form_beside_it(page: Page, opened: list[str]) -> None:
    page.show(number("0532 123 45 67", "+90", "TR"))
    assert page.text("value.phone") == "0532 123 45 67"
    assert page.text("phoneForm.phone") == "+90 532 123 45 67"
    assert page.place("phoneForm.phone").y() < page.place("value.phone").y() + page.find("value.phone").height()
    assert page.place("phoneForm.phone").x() >= page.place("value.phone").x() + page.find("value.phone").width()
    assert page.find("value.phone").accessibleDescription() == "+90 532 123 45 67"
    page.click("open.phone")
    assert opened == ["tel:+905321234567"]
    assert page.accessible_name("open.phone") == "Call 0532 123 45 67"


def test_unusual_number_is_marked_by_a_word_and_dialled(page: Page, opened: list[str]) -> None:
    page.show(number("1234567890", "+1", "US"))
    assert page.text("phoneForm.phone") == "unusual number"
    assert page.accessible_name("phoneForm.phone") == "unusual number"
    assert page.find("value.phone").accessibleDescription() == "unusual number"
    assert "Dialled as +11234567890" in page.find("phoneForm.phone").toolTip()
    page.click("open.phone")
    assert opened == ["tel:+11234567890"]


def test_number_without_a_country_is_dialled_without_a_mark(page: Page, opened: list[str]) -> None:
    page.show(number("1234567890"))
    assert not page.is_visible("phoneForm.phone")
    page.click("open.phone")
    assert opened == ["tel:1234567890"]


def test_integer_is_marked_and_dialled(page: Page, opened: list[str]) -> None:
    page.show(replace(number("", "+39", "IT"), value=Number("390255500142"), expected="text"))
    assert page.text("value.phone") == "390255500142"
    assert page.text("mark.phone") == "Came as a number; expected text"
    assert page.text("phoneForm.phone") == "+39 02 5550 0142"
    page.click("open.phone")
    page.click("headerCallButton")
    assert opened == ["tel:+390255500142"] * 2


def test_two_numbers_have_two_buttons(page: Page, opened: list[str]) -> None:
    page.show(number("555 0100 / 555 0101", "+1"), number("202-555-0123", "+1", path="other"))
    assert page.text("value.phone") == "555 0100 / 555 0101"
    assert page.accessible_name("open.phone") == "Call 555 0100"
    assert page.accessible_name("open.phone.1") == "Call 555 0101"
    assert page.text("phoneForm.phone") == "unusual number"
    page.click("open.phone")
    page.click("open.phone.1")
    assert opened == ["tel:+15550100", "tel:+15550101"]
    page.find("open.phone").setFocus()
    stops = []
    for _ in range(3):
        stops.append(page.view.focusWidget().objectName())
        QTest.keyClick(page.view.focusWidget(), Qt.Key.Key_Tab)
    assert stops == ["open.phone", "open.phone.1", "copy.phone"]
    page.show(number("202-555-0123", "+1"))
    assert not page.is_visible("open.phone.1")


def test_text_that_is_no_number_has_no_button(page: Page) -> None:
    page.show(number("02 1234567/8", "+39", "IT"))
    assert not page.is_visible("open.phone")
    assert not page.is_visible("phoneForm.phone")


def test_extension_is_shown_and_not_dialled(page: Page, opened: list[str]) -> None:
    page.show(number("(202) 555-0123 x12", "+1"))
    assert page.text("phoneForm.phone") == "+1 202-555-0123 ext. 12"
    page.click("open.phone")
    assert opened == ["tel:+12025550123"]


def test_form_equal_to_the_value_is_not_repeated(page: Page) -> None:
    page.show(number("+90 532 123 45 67"))
    assert not page.is_visible("phoneForm.phone")


def test_form_is_below_the_value_without_room_beside_it(page: Page) -> None:
    page.view.resize(480, 700)
    page.show(number("02 1234567, 335 1234567", "", "IT"))
    below = page.place("value.phone").y() + page.find("value.phone").height()
    assert page.place("phoneForm.phone").y() >= below
    assert page.place("phoneForm.phone").x() == page.place("value.phone").x()
    page.view.resize(1_100, 700)
    settle()
    assert page.place("phoneForm.phone").y() < page.place("value.phone").y() + page.find("value.phone").height()
    assert page.place("open.phone").x() >= page.place("phoneForm.phone").x() + page.find("phoneForm.phone").width()
    page.view.resize(480, 700)
    settle()
    assert page.place("phoneForm.phone").y() >= below


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.usefixtures("letters")
def test_buttons_stay_beside_a_number_above_its_form(page: Page, direction: Qt.LayoutDirection) -> None:
    page.view.setLayoutDirection(direction)
    page.view.resize(page.view.fontMetrics().averageCharWidth() * 72, 700)
    page.show(number("02 1234567, 335 1234567", "", "IT"))
    value, form, button = page.find("value.phone"), page.find("phoneForm.phone", ElidedLabel), page.find("open.phone")
    assert form.y() >= value.y() + value.height()
    assert not form.is_elided()
    if direction is Qt.LayoutDirection.LeftToRight:
        assert form.x() == value.x()
        assert button.x() == value.x() + value.width() + UNIT
    else:
        assert form.geometry().right() == value.geometry().right()
        assert button.geometry().right() == value.x() - UNIT - 1


def test_next_contact_has_no_form_of_the_last(page: Page) -> None:
    page.show(number("0532 123 45 67", "+90"))
    width = page.find("value.phone").width()
    page.show(Field("notes", "Notes", Kind.NOTES, "wort " * 100))
    assert not [part for part in page.view.findChildren(QWidget) if part.objectName().startswith("phoneForm")]
    assert page.find("value.notes").width() > width
    page.show(Field("phone", "Phone", Kind.PHONE, True, "text"))
    assert not page.is_visible("phoneForm.phone")


def test_before_the_library_is_there_nothing_moves_later(
    page: Page, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as not_yet:
        not_yet.setattr(phone_numbers, "is_loaded", lambda: False)
        page.show(number("0532 123 45 67", "+90"), number("+1234567890", path="other"))
        before = page.view.grab().toImage()
    settle()
    assert not page.is_visible("phoneForm.phone")
    assert not page.is_visible("phoneForm.other")
    assert page.view.grab().toImage() == before
    page.click("open.phone")
    assert opened == ["tel:+905321234567"]


async def test_demo_contact_is_dialled_with_its_country_code(demo: WindowDriver) -> None:
    await demo.until(phone_numbers.is_loaded)
    demo.choose("Demo Clemta")
    await demo.look_up("64b8f1a2e4b0c8d9f0120002")
    assert demo.text("value.billing.phone") == "2025550161"
    assert demo.text("phoneForm.billing.phone") == "+1 202-555-0161"
    await demo.look_up("64b8f1a2e4b0c8d9f0123456")
    assert demo.text("value.billing.phone") == "+1234567890"
    assert demo.text("phoneForm.billing.phone") == "unusual number"
