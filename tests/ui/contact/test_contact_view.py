"""The contact on the screen: reading, copying, opening, and the mark of an older contact."""

import gc
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QHelpEvent, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from contactdesk.model.contact import MISSING, Contact, Field, Kind, Missing, ResponseInfo, Section
from contactdesk.model.lossless_json import Json, JsonObject, Number
from contactdesk.model.profile import Profile
from contactdesk.system import phone_numbers
from contactdesk.ui.contact import links
from contactdesk.ui.contact.badge import Badge
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_header import ContactHeader
from contactdesk.ui.contact.details_page import DetailsPage
from contactdesk.ui.contact.field_row import FieldRow
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.notice import Notice
from tests.factories import profile
from tests.ui.accessible_tree import interface_of
from tests.ui.contact.contact_page import ContactPage, settle
from tests.ui.contrast import contrast
from tests.window_driver import WidgetDriver

PROFILE = profile("clemta", name="Acme production", colour="violet")
RESPONSE_INFO = ResponseInfo(200, "OK", 0.182, datetime.now().astimezone().replace(hour=14, minute=3, second=22))
FIELDS = (
    Field("full_name", "Full name", Kind.TEXT, "Ada Rossi"),
    Field("email", "Email", Kind.EMAIL, "ada@example.com"),
    Field("cc_emails", "CC emails", Kind.EMAILS, ["a@example.com", "b@example.com"]),
    Field("telephone", "Telephone", Kind.PHONE, "+39 02 1234"),
    Field("linkedin", "LinkedIn", Kind.LINK, "https://www.linkedin.com/in/ada"),
    Field("created_at", "Created", Kind.TIME, Number("1640995200"), time=datetime(2022, 1, 1, tzinfo=UTC)),
)
BILLING = (
    Field("billing.email", "Email", Kind.EMAIL, "billing@example.com"),
    Field("billing.tax_id", "Tax ID", Kind.TEXT, "12-3456789"),
)
BADGES = (Field("type", "Type", Kind.BADGE, "customer"), Field("status", "Status", Kind.BADGE, "active"))


def a_contact(
    fields: Sequence[Field] = FIELDS,
    billing: Sequence[Field] = BILLING,
    others: Sequence[Field] = (),
    badges: Sequence[Field] = BADGES,
) -> Contact:
    return Contact(
        api="clemta",
        name="Ada Rossi",
        id="42",
        asked_id="42",
        badges=tuple(badges),
        sections=(Section("contact", "Contact", tuple(fields)), Section("billing", "Billing", tuple(billing))),
        others=tuple(others),
        source=JsonObject([("id", Number("42")), ("full_name", "Ada Rossi")]),
        response_info=RESPONSE_INFO,
    )


def with_value(value: Json | Missing, kind: Kind = Kind.TEXT, expected: str = "") -> Contact:
    return a_contact([Field("odd", "Odd", kind, value, expected)])


class Page(ContactPage):
    """The contact on the screen."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self._qtbot = qtbot

    def show(self, contact: Contact | None = None, profile: Profile = PROFILE, api_name: str = "Clemta") -> None:
        self.show_contact(contact or a_contact(), profile, api_name)

    def copied_all(self) -> str:
        with self._qtbot.waitSignal(self.view.copied):
            self.view.copy_all()
        return self.clipboard()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_every_field_is_shown_under_its_name(page: Page) -> None:
    page.show()
    assert page.text("contactName") == "Ada Rossi"
    assert page.text("contactOrigin") == "ID 42 · Acme production (Clemta) · 14:03:22"
    assert page.text("value.email") == "ada@example.com"
    assert page.accessible_name("value.email") == "Email: ada@example.com"
    assert page.text("value.cc_emails") == "a@example.com\nb@example.com"
    assert page.text("value.billing.tax_id") == "12-3456789"
    assert page.text("label.billing.tax_id") == "Tax ID"
    assert page.text("value.type") == "Customer"
    assert page.accessible_name("value.type") == "Type: customer"
    assert all(page.is_visible(f"value.{field.path}") for field in FIELDS + BILLING)


def test_next_contact_leaves_nothing_of_the_last(page: Page) -> None:
    page.show(a_contact(others=[Field("new", "new", Kind.TEXT, "x")]))
    other = a_contact([Field("email", "Email", Kind.EMAIL, "eve@example.com")], billing=(), badges=())
    page.show(replace(other, name="Eve"))
    assert page.text("contactName") == "Eve"
    assert page.text("value.email") == "eve@example.com"
    named = {child.objectName() for child in page.view.findChildren(QWidget)}
    assert not named & {"value.full_name", "value.billing.tax_id", "value.type", "copy.linkedin", "open.linkedin"}
    assert not page.is_visible("otherPane")
    texts = [part.text() for part in page.view.findChildren(ValueText)]
    assert not [text for text in texts if "ada" in text or "12-34" in text]


def test_section_without_fields_has_no_pane(page: Page) -> None:
    page.show(a_contact(billing=()), api_name="Wethod")
    assert page.view.findChild(QWidget, "billingPane") is None
    assert page.is_visible("contactPane")
    page.show()
    assert page.is_visible("billingPane")


def test_empty_fields_are_folded(page: Page) -> None:
    absent = [Field(path, path, Kind.TEXT, value) for path, value in (("a", None), ("b", MISSING), ("c", ""))]
    odd = Field("odd", "Odd", Kind.TEXT, Number("5"), "text")
    page.show(a_contact([absent[0], FIELDS[1], absent[1], odd, absent[2]], [BILLING[1], replace(BILLING[0], value="")]))
    assert page.text("emptyFieldsButton") == "3 empty fields"
    assert page.text("emptyFieldsButton.billing") == "1 empty field"
    assert page.find("emptyFieldsButton").accessibleDescription() == "Folded"
    assert page.is_visible("value.email")
    assert page.is_visible("value.odd")
    assert page.view.findChild(QWidget, "value.a") is None
    before = page.find("value.email").mapTo(page.view, QPoint())
    page.click("emptyFieldsButton")
    settle()
    assert page.find("value.email").mapTo(page.view, QPoint()) == before
    assert [page.text(f"value.{path}") for path in "abc"] == ["–", "–", "–"]
    assert all(page.is_visible(f"value.{path}") for path in "abc")
    assert page.view.findChild(QWidget, "value.billing.email") is None
    assert page.find("emptyFieldsButton").accessibleDescription() == "Open"
    # They stay open for the next contact, and close again.
    page.show(a_contact([FIELDS[1], absent[0]]))
    assert page.is_visible("value.a")
    assert page.view.findChild(QWidget, "value.b") is None
    page.click("emptyFieldsButton")
    assert not page.is_visible("value.a")
    page.show()
    assert not page.is_visible("emptyFieldsButton")


def test_tab_goes_through_values_then_empty_fields(page: Page) -> None:
    empty = Field("a", "A", Kind.TEXT, "")
    page.show(a_contact([empty, FIELDS[0], FIELDS[1]], [BILLING[1], replace(BILLING[0], value=None)]))
    page.click("emptyFieldsButton")
    stops = [page.find("value.full_name")]
    while stops[-1].objectName() != "copy.billing.tax_id" and (following := stops[-1].nextInFocusChain()):
        stops.append(following)
    names = [stop.objectName() for stop in stops if stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [name for name in names if name and not name.startswith("qt_")] == [
        "value.full_name",
        "copy.full_name",
        "value.email",
        "open.email",
        "copy.email",
        "emptyFieldsButton",
        "value.a",
        "copy.a",
        "value.billing.tax_id",
        "copy.billing.tax_id",
    ]


def test_arrow_keys_move_from_value_to_value(page: Page, qtbot: QtBot) -> None:
    empty = Field("a", "A", Kind.TEXT, "")
    page.show(a_contact([FIELDS[0], FIELDS[2], empty], others=[Field("new", "new", Kind.TEXT, "x")]))
    page.click("emptyFieldsButton")
    page.click("collapsibleHeading")
    with qtbot.waitActive(page.view):
        page.view.activateWindow()
    page.find("value.full_name").setFocus()
    seen = []
    for key in [Qt.Key.Key_Down] * 6 + [Qt.Key.Key_Up] * 6:
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, key)
        seen.append((QApplication.focusWidget() or page.view).objectName().removeprefix("value."))
    down = ["cc_emails", "a", "billing.email", "billing.tax_id", "new", "new"]
    assert seen == [*down, "billing.tax_id", "billing.email", "a", "cc_emails", "full_name", "full_name"]


def test_long_list_of_addresses_is_folded_after_three(page: Page) -> None:
    addresses: list[Json] = [f"a{number}@example.com" for number in range(5)]
    page.show(with_value(addresses, Kind.EMAILS))
    assert page.text("value.odd") == "a0@example.com\na1@example.com\na2@example.com"
    assert page.accessible_name("value.odd").endswith("a3@example.com\na4@example.com")
    assert page.text("unfold.odd") == "Show 2 more"
    page.click("copy.odd")
    assert page.clipboard().splitlines() == addresses
    page.click("unfold.odd")
    assert page.text("value.odd").splitlines() == addresses
    assert not page.is_visible("unfold.odd")
    page.show(with_value(addresses[:3], Kind.EMAILS))
    assert page.text("value.odd").splitlines() == addresses[:3]
    assert page.view.findChild(QWidget, "unfold.odd") is None


@pytest.mark.parametrize(("width", "columns"), [(720, 1), (1_040, 2), (1_600, 3)])
def test_panes_flow_into_columns(page: Page, width: int, columns: int) -> None:
    sections = (Section("contact", "Contact", FIELDS), Section("billing", "Billing", BILLING))
    third = Section("third", "Third", (Field("third.a", "A", Kind.TEXT, "x"),))
    page.view.resize(width, 700)
    page.show(replace(a_contact(), sections=(*sections, third)))
    panes = [page.find(f"{key}Pane") for key in ("contact", "billing", "third")]
    assert len({pane.mapTo(page.view, QPoint()).x() for pane in panes}) == columns
    assert max(pane.width() for pane in panes) <= 720
    page.view.resize(720, 700)
    settle()
    assert len({pane.mapTo(page.view, QPoint()).x() for pane in panes}) == 1


def test_buttons_stand_beside_a_value_of_any_width(page: Page) -> None:
    page.view.resize(1_600, 700)
    long = Field("long", "Long", Kind.LINK, "https://example.com/" + "x" * 300)
    page.show(a_contact([FIELDS[1], FIELDS[2], long], ()))
    for path in ("email", "cc_emails"):
        value, button = page.find(f"value.{path}", ValueText), page.find(f"open.{path}")
        text_end = value.mapTo(page.view, QPoint(round(value.document().idealWidth()), 0)).x()
        assert 0 <= button.mapTo(page.view, QPoint()).x() - text_end <= 24
    assert page.find("row.long").width() <= 720
    copy = page.find("copy.long")
    assert copy.mapTo(page.find("row.long"), QPoint(copy.width(), 0)).x() <= page.find("row.long").width()
    assert page.find("value.long").width() > 400


def test_larger_font_changes_a_contact_on_screen_wholly(page: Page) -> None:
    page.show()
    usual = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    rows = [page.find("row.email"), page.find("contactName"), page.find("contactPane").findChildren(QLabel)[0]]
    before = [row.height() for row in rows]
    try:
        QApplication.setFont(large)
        settle()
        changed = places(page)
        assert all(row.height() >= 1.4 * height for row, height in zip(rows, before, strict=True))
        page.show()
        assert places(page) == changed
    finally:
        QApplication.setFont(usual)
        settle()
    assert all(abs(row.height() - height) <= 1 for row, height in zip(rows, before, strict=True))


def places(page: Page) -> dict[str, tuple[int, int, int, int]]:
    """Return the place of each named part."""
    return {
        part.objectName(): (*part.mapTo(page.view, QPoint()).toTuple(), part.width(), part.height())
        for part in page.view.findChildren(QWidget)
        if part.objectName() and part.isVisible()
    }


def test_tall_letters_stand_on_the_line_of_their_label(qtbot: QtBot) -> None:
    host = host_with_font(qtbot, 10)
    row = FieldRow(ContactClipboard(), host)
    host.show()
    for value in ("Ada", "山田 太郎", "ภาษาไทย", "Ada"):
        row.show_field(FieldText(Field("name", "Name", Kind.TEXT, value)))
        row.resize(600, row.sizeHint().height())
        settle()
        label = row.label.geometry().top() + row.label.contentsMargins().top() + row.label.fontMetrics().ascent()
        line = row.value.document().firstBlock().layout().lineAt(0)
        shown = row.value.geometry().top() + row.value.document().documentMargin() + line.y() + line.ascent()
        assert abs(label - shown) <= 1


def items_held() -> set[int]:
    return {id(held) for held in gc.get_objects() if isinstance(held, QWidgetItem)}


def test_row_holds_no_item_of_its_layout(qtbot: QtBot) -> None:
    """Qt deletes such an item; PySide6 then takes what is held for a later widget at the same address."""
    phone_numbers.load()
    host = host_with_font(qtbot, 10)
    before = items_held()
    row = FieldRow(ContactClipboard(), host)
    row.show_field(FieldText(Field("phone", "Phone", Kind.PHONE, "0532 123 45 67", calling_code="+90", region="TR")))
    assert host.findChildren(QLabel, "phoneForm.phone")
    assert items_held() <= before


@pytest.mark.parametrize(
    ("sent", "word"), [(None, "null"), (MISSING, "not sent"), ("", "empty"), (" ", "only white space")]
)
def test_absent_value_is_a_dash_with_the_reason(page: Page, sent: Json | Missing, word: str) -> None:
    page.show(with_value(sent))
    page.click("emptyFieldsButton")
    assert page.text("value.odd") == "–"
    assert page.accessible_name("value.odd") == f"Odd: {word}"
    assert word in page.find("value.odd", ValueText).toolTip()
    assert not page.is_enabled("copy.odd")


def test_value_of_another_type_is_marked(page: Page) -> None:
    page.show(with_value(Number("5"), expected="text"))
    assert page.text("value.odd") == "5"
    assert page.is_visible("mark.odd")
    assert page.text("mark.odd") == "Came as a number; expected text"
    assert page.find("value.odd", ValueText).accessibleDescription() == "Came as a number; expected text"


def test_unknown_badge_is_marked_and_shown_as_received(page: Page) -> None:
    page.show(a_contact(badges=[Field("type", "Type", Kind.BADGE, "partner", "customer or vendor")]))
    assert page.text("value.type") == "partner"
    assert page.find("value.type", QLabel).accessibleDescription() == "Expected customer or vendor"


def test_nameless_contact_is_titled_no_name(page: Page) -> None:
    page.show(replace(a_contact(), name=""))
    assert page.text("contactName") == "No name"


@pytest.mark.parametrize(
    ("name", "profile"),
    [("John Doe", "Demo Clemta"), ("Wolfeschlegelsteinhausenberger", "Bergerdorff production")],
)
def test_narrow_banner_keeps_its_reason(page: Page, name: str, profile: str) -> None:
    page.view.resize(720, 480)
    contact_id = "64b8f1a2e4b0c8d9f0123456"
    page.show(replace(a_contact(), name=name, id=contact_id), replace(PROFILE, name=profile))
    page.view.mark_stale("not the ID that you entered last")
    banner = page.find("oldContactBanner", Notice)
    painted = banner.fitted(banner.plain_text, banner.contentsRect().width())
    assert re.fullmatch("Older contact: .*, ID 64b8.*….*3456, .* – not the ID that you entered last", painted)
    assert contact_id in banner.accessibleName()
    assert banner.is_elided()
    QApplication.sendEvent(banner, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), banner.mapToGlobal(QPoint(1, 1))))
    assert contact_id in QToolTip.text()
    page.view.resize(1_400, 480)
    settle()
    assert banner.fitted(banner.plain_text, banner.contentsRect().width()) == banner.accessibleName()


def test_copies_name_older_contact_before_the_screen_does(page: Page, qtbot: QtBot) -> None:
    page.show()
    banner = page.find("oldContactBanner", QLabel)
    page.view.mark_stale(soon=True)
    assert page.view.is_stale
    assert page.copied_all().startswith("Older contact: Ada Rossi")
    page.show()
    assert not page.view.is_stale
    assert not banner.isVisible()
    page.view.mark_stale(soon=True)
    qtbot.waitUntil(banner.isVisible)


def test_response_with_another_id_is_reported(page: Page) -> None:
    page.show(replace(a_contact(), id="43"))
    assert page.is_visible("idMismatch")
    assert page.text("idMismatch") == "The response has ID 43, but you looked up 42"
    page.show()
    assert not page.is_visible("idMismatch")


def test_copy_button_copies_whole_value_and_confirms(page: Page, qtbot: QtBot) -> None:
    page.show()
    copy = page.find("copy.created_at", QToolButton)
    assert copy.accessibleName() == "Copy Created"
    with qtbot.waitSignal(page.view.copied) as copied:
        page.click("copy.created_at")
    assert page.clipboard() == "1 Jan 2022, 00:00 UTC"
    assert copied.args == ["Copied: Created"]
    assert ">Copied<" in copy.toolTip()
    # A screen reader would speak a new name besides the announcement.
    assert copy.accessibleName() == "Copy Created"
    qtbot.waitUntil(lambda: ">Copy Created<" in copy.toolTip(), timeout=5_000)


def test_copy_shortcut_copies_selection_or_whole_value(page: Page, qtbot: QtBot) -> None:
    page.show()
    text = page.find("value.email", ValueText)
    text.setFocus()
    QTest.keySequence(text, "Ctrl+C")
    assert page.clipboard() == "ada@example.com"
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keySequence(text, "Ctrl+C")
    assert page.clipboard() == "ada"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_badge_is_copied_by_click_and_key(page: Page, qtbot: QtBot) -> None:
    page.show()
    page.click("value.status")
    assert page.clipboard() == "Active"
    page.find("value.type", Badge).setFocus()
    QTest.keySequence(page.find("value.type", Badge), "Ctrl+C")
    assert page.clipboard() == "Customer"


def test_assistive_tools_press_a_badge(page: Page) -> None:
    page.show()
    badge = interface_of(page.find("value.status", Badge))
    assert badge.role() == QAccessible.Role.Button
    actions = badge.actionInterface()
    assert actions is not None
    assert actions.actionNames()[0] == "Press"
    actions.doAction("Press")
    assert page.clipboard() == "Active"
    actions.doAction("SetFocus")
    assert page.find("value.status").hasFocus()


def test_absent_badge_is_described_without_markup(page: Page) -> None:
    page.show(a_contact(badges=[Field("type", "Type", Kind.BADGE, MISSING)]))
    assert interface_of(page.find("value.type")).text(QAccessible.Text.Description) == "Type: not sent"


def test_value_of_an_older_contact_is_described_so(page: Page) -> None:
    page.show(a_contact([Field("odd", "Odd", Kind.TEXT, Number("5"), "text"), FIELDS[1]]))
    descriptions = {"value.status": "Click to copy", "value.email": "", "value.odd": "Came as a number; expected text"}

    def described() -> dict[str, str]:
        return {name: interface_of(page.find(name)).text(QAccessible.Text.Description) for name in descriptions}

    assert described() == descriptions
    page.view.mark_stale()
    assert described() == {
        "value.status": "Value of an older contact\nClick to copy",
        "value.email": "Value of an older contact",
        "value.odd": "Value of an older contact\nCame as a number; expected text",
    }
    page.show()
    assert page.find("value.email").accessibleDescription() == ""


@pytest.mark.parametrize("count", [3, 30])
def test_opened_other_fields_are_scrolled_into_view(page: Page, count: int) -> None:
    page.view.resize(700, 420)
    page.show(a_contact(others=[Field(f"new{n}", f"new{n}", Kind.TEXT, "x") for n in range(count)]))
    details = page.view.findChild(DetailsPage)
    assert details
    assert details.verticalScrollBar().value() == 0
    page.click("collapsibleHeading")
    settle()
    viewport = details.viewport()
    for widget in map(page.find, ("collapsibleHeading", "value.new0", "value.new1")):
        top = widget.mapTo(viewport, widget.rect().topLeft()).y()
        assert top >= 0
        assert top + widget.height() <= viewport.height()


def test_disabled_copy_button_stays_faint_on_older_contact(page: Page) -> None:
    page.show(a_contact([Field("email", "Email", Kind.EMAIL, "")]))
    page.click("emptyFieldsButton")
    copy = page.find("copy.email", QToolButton)
    faint = copy.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    page.view.mark_stale()
    settle()
    assert copy.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText) == faint
    assert copy.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) != faint


@pytest.mark.parametrize("stop", ["value.email", "value.type"])
def test_copying_absent_value_reports_nothing_to_copy(page: Page, qtbot: QtBot, stop: str) -> None:
    QGuiApplication.clipboard().setText("from before")
    absent = Field("email", "Email", Kind.EMAIL, ""), Field("type", "Type", Kind.BADGE, MISSING)
    page.show(a_contact(absent[:1], badges=absent[1:]))
    message = {"value.email": "Nothing to copy – Email: empty", "value.type": "Nothing to copy – Type: not sent"}[stop]
    page.click("emptyFieldsButton")
    place = page.find(stop)
    place.setFocus()
    with qtbot.waitSignal(page.view.copied) as copied:
        QTest.keySequence(place, "Ctrl+C")
    assert copied.args == [message]
    assert QToolTip.text() == for_tool_tip(message)
    assert page.clipboard() == "from before"


def test_copy_all_is_readable_and_identifies_contact(page: Page) -> None:
    page.show(a_contact(others=[Field("new.deep", "new.deep", Kind.TEXT, [Number("1")])]))
    lines = page.copied_all().splitlines()
    assert lines[0] == "Ada Rossi, ID 42, Acme production (Clemta)"
    assert lines[2:4] == ["Type: Customer", "Status: Active"]
    assert "Email: ada@example.com" in lines
    assert "Created: 1 Jan 2022, 00:00 UTC" in lines
    assert lines[lines.index("CC emails: a@example.com") + 1] == "  b@example.com"
    assert lines[lines.index("Billing") + 1] == "Email: billing@example.com"
    assert lines[lines.index("Other fields") + 1] == "new.deep: [1]"


def test_copy_all_explains_absent_and_odd_values(page: Page) -> None:
    page.show(a_contact([Field("a", "A", Kind.TEXT, None), Field("b", "B", Kind.TEXT, True, "text")], billing=()))
    text = page.copied_all()
    assert "A: – (null)\n" in text
    assert "B: true (Came as yes/no; expected text)\n" in text
    assert "Clemta has no such data." in text


def test_copy_json_copies_it_as_received(page: Page) -> None:
    page.show()
    page.view.copy_json()
    assert page.clipboard() == '{\n  "id": 42,\n  "full_name": "Ada Rossi"\n}'


def test_older_contact_is_marked_and_nothing_moves(page: Page, qtbot: QtBot) -> None:
    page.show()
    places = {part.objectName(): part.mapTo(page.view, QPoint()) for part in page.view.findChildren(ValueText)}
    bright = page.find("value.email", ValueText).palette().color(QPalette.ColorRole.Text)
    banner = page.find("oldContactBanner", QLabel)
    assert not banner.isVisible()
    page.view.mark_stale()
    settle()
    assert page.view.is_stale
    assert banner.isVisible()
    assert banner.text() == "Older contact: Ada Rossi, ID 42, Acme production (Clemta) – not what you looked up last"
    assert banner.accessibleName() == banner.text()
    assert {part.objectName(): part.mapTo(page.view, QPoint()) for part in page.view.findChildren(ValueText)} == places
    assert page.find("value.email", ValueText).palette().color(QPalette.ColorRole.Text) != bright
    with qtbot.waitSignal(page.view.copied) as copied:
        page.click("copy.email")
    assert copied.args == ["Copied from older contact ID 42: Email"]
    assert ">Copied from older contact ID 42<" in page.find("copy.email").toolTip()
    assert page.copied_all().startswith("Older contact: Ada Rossi, ID 42, Acme production (Clemta)\n")
    page.show()
    assert not page.view.is_stale
    assert not banner.isVisible()
    assert page.find("value.email", ValueText).palette().color(QPalette.ColorRole.Text) == bright
    assert page.accessible_name("copy.email") == "Copy Email"


@pytest.mark.parametrize("is_stale", [False, True])
@pytest.mark.parametrize(("background", "text"), [("#efefef", "#000000"), ("#2b2b2b", "#f0f0f0")])
def test_muted_text_keeps_its_contrast(page: Page, background: str, text: str, is_stale: bool) -> None:
    palette = QPalette(page.view.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, background)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, text)
    usual = QApplication.palette()
    try:
        QApplication.setPalette(palette)
        page.show()
        if is_stale:
            page.view.mark_stale()
        shown = page.find("value.email", ValueText).palette()
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
        base = shown.color(QPalette.ColorRole.Base)
        assert min(contrast(shown.color(role), base) for role in roles) >= 4.5
        # Its tabs are darker than the window.
        assert contrast(shown.color(QPalette.ColorRole.WindowText), base.darker(108)) >= 4.5
        # Clearly fainter than a value that was just looked up.
        assert (contrast(shown.color(QPalette.ColorRole.Text), QColor(text)) >= 2.5) == is_stale
        # The icons of the buttons are muted once more.
        assert contrast(tokens.muted(page.find("copy.email").palette()), base) >= 3.0
    finally:
        QApplication.setPalette(usual)


def test_buttons_open_the_right_addresses(page: Page, opened: list[str]) -> None:
    page.show()
    for path in ("email", "cc_emails", "telephone", "linkedin"):
        page.click(f"open.{path}")
    assert opened == [
        "mailto:ada@example.com",
        "mailto:a@example.com,b@example.com",
        "tel:+39021234",
        "https://www.linkedin.com/in/ada",
    ]
    assert page.accessible_name("open.linkedin") == "Open https://www.linkedin.com/in/ada"
    assert page.view.findChild(QToolButton, "open.full_name") is None


def test_missing_mail_program_is_reported(page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "open_url", lambda _url: False)
    page.show()
    with qtbot.waitSignal(page.view.opening_failed) as failed:
        page.click("open.email")
    assert failed.args == ["mailto:ada@example.com"]


def test_panes_are_stacked_only_when_narrow(page: Page) -> None:
    page.show()
    contact, billing = page.find("contactPane"), page.find("billingPane")
    assert billing.mapTo(page.view, QPoint()).x() > contact.mapTo(page.view, QPoint()).x() + contact.width()
    assert billing.mapTo(page.view, QPoint()).y() == contact.mapTo(page.view, QPoint()).y()
    page.view.resize(720, 480)
    settle()
    assert billing.mapTo(page.view, QPoint()).x() == contact.mapTo(page.view, QPoint()).x()
    assert billing.mapTo(page.view, QPoint()).y() > contact.mapTo(page.view, QPoint()).y() + contact.height()
    page.view.resize(1_100, 700)
    settle()
    assert billing.mapTo(page.view, QPoint()).x() > contact.mapTo(page.view, QPoint()).x()


@pytest.mark.parametrize("size", [QSize(720, 480), QSize(1_100, 700)])
@pytest.mark.parametrize("text", ["x" * 1_500, "wort " * 300, "line\n" * 30])
def test_long_values_wrap_without_clipping(page: Page, size: QSize, text: str) -> None:
    page.view.resize(size)
    page.show(with_value(text))
    shown = page.find("value.odd", ValueText)
    assert shown.text() == text
    assert shown.height() >= shown.document().size().height() - 1
    assert shown.document().idealWidth() <= shown.width()
    assert shown.mapTo(page.view, QPoint(shown.width(), 0)).x() < page.view.width()


@pytest.mark.usefixtures("american_numbers")
def test_huge_value_is_folded_and_can_be_shown_and_copied(page: Page, qtbot: QtBot) -> None:
    text = "ü" * 1_000_000
    page.show(with_value(text))
    assert len(page.text("value.odd")) < 2_100
    assert page.text("showAll.odd") == "Show all (1,000,000 characters)"
    page.click("showAll.odd")
    assert page.text("wholeValueNote") == "The first 100,000 of 1,000,000 characters; copying takes all of them."
    whole = page.text("wholeValueText")
    assert len(whole.replace("\n", "")) == 100_000
    assert max(map(len, whole.split("\n"))) <= 1_000
    page.click("copyWholeValueButton")
    qtbot.waitUntil(lambda: page.clipboard() == text)
    page.show()
    assert page.view.window().findChild(QWidget, "wholeValueDialog") is None


@pytest.mark.usefixtures("american_numbers")
def test_fifty_thousand_unknown_fields_are_folded(page: Page, qtbot: QtBot) -> None:
    page.show(a_contact(others=[Field(f"k{n}", f"k{n}", Kind.TEXT, Number(str(n))) for n in range(50_000)]))
    others = page.find("otherPane")
    assert others.isVisible()
    assert page.accessible_name("collapsibleHeading") == "Other fields (50,000)"
    assert page.view.findChild(ValueText, "value.k0") is None
    page.click("collapsibleHeading")
    qtbot.waitUntil(lambda: page.view.findChild(ValueText, "value.k49") is not None)
    assert [page.text(f"value.k{n}") for n in range(50)] == [str(n) for n in range(50)]
    assert page.view.findChild(ValueText, "value.k50") is None
    assert "and 49,950 more: see JSON" in [part.text() for part in others.findChildren(QLabel) if part.isVisible()]
    assert "k49999: 49999" in page.copied_all()


def test_new_contact_replaces_other_fields_not_shown_yet(page: Page, qtbot: QtBot) -> None:
    page.show(a_contact(others=[Field(f"old{n}", f"old{n}", Kind.TEXT, "old") for n in range(100)]))
    page.click("collapsibleHeading")
    assert page.view.findChild(ValueText, "value.old0")
    page.show(a_contact(others=[Field(f"new{n}", f"new{n}", Kind.TEXT, "new") for n in range(60)]))
    qtbot.waitUntil(lambda: page.view.findChild(ValueText, "value.new49") is not None)
    shown = [part.objectName() for part in page.view.findChildren(ValueText) if part.text() in ("old", "new")]
    assert shown == [f"value.new{n}" for n in range(50)]
    assert "and 10 more: see JSON" in [part.text() for part in page.view.findChildren(QLabel) if part.isVisible()]


def test_other_fields_stay_open_for_next_contact(page: Page, qtbot: QtBot) -> None:
    page.show(a_contact(others=[Field("a", "a", Kind.TEXT, "1")]))
    page.click("collapsibleHeading")
    page.show(a_contact(others=[Field("b", "b", Kind.TEXT, JsonObject([("deep", None)]))]))
    assert page.text("value.b") == '{"deep": null}'
    assert page.is_visible("value.b")


def host_with_font(qtbot: QtBot, points: int) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    font = host.font()
    font.setPointSizeF(points)
    host.setFont(font)
    return host


@pytest.mark.parametrize("points", [9, 12, 18, 30])
@pytest.mark.parametrize("part", ["value", "name", "banner"])
def test_accents_above_capitals_are_not_cut_off(qtbot: QtBot, part: str, points: int) -> None:
    capitals = "ÖÅÉÇẾẤẪǕ"
    host = host_with_font(qtbot, points)
    header = ContactHeader(ContactClipboard(), host)
    value = ValueText(host)
    names = {"name": "contactName", "banner": "oldContactBanner"}
    shown = WidgetDriver(header).find(names[part], QLabel) if part in names else value
    shown.setParent(host)
    host.show()

    def picture(text: str) -> QImage:
        if isinstance(shown, QLabel):
            shown.setText(text)
        else:
            value.set_text(text)
        shown.resize(1_000, shown.sizeHint().height())
        return shown.grab().toImage()

    def drawn(text: str) -> QImage:
        paper = QImage(1_000, 400, QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.setFont(shown.font())
        painter.drawText(10, 200, text)
        painter.end()
        return paper

    assert inked_height(picture(" "), picture(capitals)) == inked_height(drawn(" "), drawn(capitals))


def inked_height(empty: QImage, full: QImage) -> int:
    across = range(full.width())
    inked = [y for y in range(full.height()) if any(full.pixel(x, y) != empty.pixel(x, y) for x in across)]
    return inked[-1] - inked[0]


@pytest.mark.parametrize("points", [9, 18])
def test_label_value_and_buttons_are_aligned(qtbot: QtBot, points: int) -> None:
    host = host_with_font(qtbot, points)
    row = FieldRow(ContactClipboard(), host)
    row.show_field(FieldText(Field("email", "Email", Kind.EMAIL, "ada@example.com")))
    row.resize(600, row.sizeHint().height())
    host.show()
    settle()
    line = row.fontMetrics().lineSpacing()
    middles = [
        row.label.geometry().top() + row.label.contentsMargins().top() + line / 2,
        row.value.geometry().top() + row.value.around + line / 2,
        button_middle(row, "open.email"),
        button_middle(row, "copy.email"),
    ]
    assert max(middles) - min(middles) <= 1


def button_middle(row: QWidget, name: str) -> float:
    place = WidgetDriver(row).find(name).geometry()
    return place.top() + place.height() / 2
