"""The contact on the screen: reading, copying, opening, and the mark of an older contact."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.model.contact import MISSING, Contact, Field, Kind, Missing, ResponseInfo, Section
from contactdesk.model.lossless_json import Json, JsonObject, Number
from contactdesk.model.profile import Profile
from contactdesk.ui.contact import links
from contactdesk.ui.contact.badge import Badge
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_header import ContactHeader
from contactdesk.ui.contact.contact_view import ContactView
from contactdesk.ui.contact.details_page import DetailsPage
from contactdesk.ui.contact.field_row import FieldRow
from contactdesk.ui.contact.value_text import ValueText
from contactdesk.ui.safe_text import for_tool_tip
from contactdesk.ui.widgets.notice import Notice
from tests.ui.contrast import contrast
from tests.ui.walk import click, find

PROFILE = Profile("p1", "Acme production", "clemta", "https://api.clemta.com", colour="violet")
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


@pytest.fixture
def view(qtbot: QtBot) -> ContactView:
    view = ContactView()
    qtbot.addWidget(view)
    view.resize(1_100, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def show(view: ContactView, contact: Contact, profile: Profile = PROFILE, api_name: str = "Clemta") -> None:
    view.show_contact(contact, profile, api_name)
    settle()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def value(view: ContactView, path: str) -> ValueText:
    return find(view, ValueText, f"value.{path}")


def label(view: ContactView, name: str) -> QLabel:
    return find(view, QLabel, name)


def button(view: ContactView, name: str) -> QToolButton:
    return find(view, QToolButton, name)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copied_text(view: ContactView) -> str:
    """Copy all; a large text is copied a little later."""
    received: list[str] = []
    view.copied.connect(received.append)
    view.copy_all()
    while not received:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return clipboard()


def test_every_field_is_shown_under_its_name(view: ContactView) -> None:
    show(view, a_contact())

    assert label(view, "contactName").text() == "Ada Rossi"
    assert label(view, "contactOrigin").text() == "Clemta · Acme production · ID 42 · 14:03:22"
    assert value(view, "email").text() == "ada@example.com"
    assert value(view, "email").accessibleName() == "Email: ada@example.com"
    assert value(view, "cc_emails").text() == "a@example.com\nb@example.com"
    assert value(view, "billing.tax_id").text() == "12-3456789"
    assert label(view, "label.billing.tax_id").text() == "Tax ID"
    assert label(view, "value.type").text() == "Customer"
    assert label(view, "value.type").accessibleName() == "Type: customer"
    assert all(value(view, field.path).isVisible() for field in FIELDS + BILLING)


def test_next_contact_leaves_nothing_of_the_last(view: ContactView) -> None:
    show(view, a_contact(others=[Field("new", "new", Kind.TEXT, "x")]))
    other = a_contact([Field("email", "Email", Kind.EMAIL, "eve@example.com")], billing=(), badges=())

    show(view, replace(other, name="Eve"))

    assert label(view, "contactName").text() == "Eve"
    assert value(view, "email").text() == "eve@example.com"
    named = {child.objectName() for child in view.findChildren(QWidget)}
    assert not named & {"value.full_name", "value.billing.tax_id", "value.type", "copy.linkedin", "open.linkedin"}
    assert not find(view, QWidget, "otherPane").isVisible()
    texts = [part.text() for part in view.findChildren(ValueText)]
    assert not [text for text in texts if "ada" in text or "12-34" in text]


def test_missing_section_is_explained(view: ContactView) -> None:
    show(view, a_contact(billing=()), api_name="Wethod")

    pane = find(view, QWidget, "billingPane")
    texts = [part.text() for part in pane.findChildren(QLabel) if part.isVisible()]
    assert texts == ["Billing", "Wethod has no such data."]


@pytest.mark.parametrize(
    ("sent", "word"), [(None, "null"), (MISSING, "not sent"), ("", "empty"), (" ", "only white space")]
)
def test_absent_value_is_a_dash_with_the_reason(view: ContactView, sent: Json | Missing, word: str) -> None:
    show(view, with_value(sent))

    assert value(view, "odd").text() == "–"
    assert value(view, "odd").accessibleName() == f"Odd: {word}"
    assert word in value(view, "odd").toolTip()
    assert not button(view, "copy.odd").isEnabled()


def test_value_of_another_type_is_marked(view: ContactView) -> None:
    show(view, with_value(Number("5"), expected="text"))

    assert value(view, "odd").text() == "5"
    assert label(view, "mark.odd").isVisible()
    assert label(view, "mark.odd").text() == "Came as a number; expected text"
    assert value(view, "odd").accessibleDescription() == "Came as a number; expected text"


def test_unknown_badge_is_marked_and_shown_as_received(view: ContactView) -> None:
    show(view, a_contact(badges=[Field("type", "Type", Kind.BADGE, "partner", "customer or vendor")]))

    assert label(view, "value.type").text() == "partner"
    assert label(view, "value.type").accessibleDescription() == "Expected customer or vendor"


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src='file:///etc/passwd'>", "R&D &amp; more"])
def test_markup_stays_literal_everywhere(view: ContactView, text: str) -> None:
    contact = a_contact([Field("odd", text, Kind.TEXT, text)], badges=[Field("type", "Type", Kind.BADGE, text)])

    show(view, replace(contact, name=text))

    assert label(view, "contactName").text() == text
    assert label(view, "contactName").textFormat() == Qt.TextFormat.PlainText
    assert value(view, "odd").text() == text
    assert label(view, "value.type").textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in label(view, "value.type").toolTip()


def test_nameless_contact_is_titled_no_name(view: ContactView) -> None:
    show(view, replace(a_contact(), name=""))

    assert label(view, "contactName").text() == "No name"


@pytest.mark.parametrize(
    ("name", "profile"),
    [("John Doe", "Demo Clemta"), ("Wolfeschlegelsteinhausenberger", "Bergerdorff production")],
)
def test_narrow_banner_keeps_its_reason(view: ContactView, name: str, profile: str) -> None:
    view.resize(720, 480)
    contact_id = "64b8f1a2e4b0c8d9f0123456"
    show(view, replace(a_contact(), name=name, id=contact_id), replace(PROFILE, name=profile))
    view.mark_stale("not the ID that you entered last")
    banner = find(view, Notice, "oldContactBanner")

    painted = banner.fitted(banner.plain_text, banner.contentsRect().width())

    assert re.fullmatch("Older contact: .*, ID 64b8.*….*3456, .* – not the ID that you entered last", painted)
    assert contact_id in banner.accessibleName()
    assert banner.is_elided()
    QApplication.sendEvent(banner, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), banner.mapToGlobal(QPoint(1, 1))))
    assert contact_id in QToolTip.text()

    view.resize(1_400, 480)
    settle()
    assert banner.fitted(banner.plain_text, banner.contentsRect().width()) == banner.accessibleName()


def test_copies_name_older_contact_before_the_screen_does(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact())
    banner = label(view, "oldContactBanner")

    view.mark_stale(soon=True)
    assert view.is_stale
    assert copied_text(view).startswith("Older contact: Ada Rossi")
    show(view, a_contact())
    assert not view.is_stale
    assert not banner.isVisible()

    view.mark_stale(soon=True)
    qtbot.waitUntil(banner.isVisible)


def test_response_with_another_id_is_reported(view: ContactView) -> None:
    show(view, replace(a_contact(), id="43"))
    assert label(view, "idMismatch").isVisible()
    assert label(view, "idMismatch").text() == "The response has ID 43, but you looked up 42"

    show(view, a_contact())
    assert not label(view, "idMismatch").isVisible()


def test_copy_button_copies_whole_value_and_confirms(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact())
    copy = button(view, "copy.created_at")
    assert copy.accessibleName() == "Copy Created"

    with qtbot.waitSignal(view.copied) as copied:
        click(copy)

    assert clipboard() == "1640995200"
    assert copied.args == ["Copied: Created"]
    assert copy.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: copy.accessibleName() == "Copy Created", timeout=5_000)


def test_copy_shortcut_copies_selection_or_whole_value(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact())
    text = value(view, "email")
    text.setFocus()

    QTest.keySequence(text, "Ctrl+C")
    assert clipboard() == "ada@example.com"
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keySequence(text, "Ctrl+C")
    assert clipboard() == "ada"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_clipboard_gets_no_invisible_characters(view: ContactView, qtbot: QtBot) -> None:
    show(view, with_value("a\u202eb\x00"))

    click(button(view, "copy.odd"))

    assert clipboard() == "a⟨U+202E⟩b⟨U+0000⟩"


def test_badge_is_copied_by_click_and_key(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact())
    badge = find(view, Badge, "value.status")

    click(badge)
    assert clipboard() == "active"
    find(view, Badge, "value.type").setFocus()
    QTest.keySequence(find(view, Badge, "value.type"), "Ctrl+C")
    assert clipboard() == "customer"


@pytest.mark.parametrize("count", [3, 30])
def test_opened_other_fields_are_scrolled_into_view(view: ContactView, count: int) -> None:
    view.resize(700, 420)
    show(view, a_contact(others=[Field(f"new{n}", f"new{n}", Kind.TEXT, "x") for n in range(count)]))
    details = view.findChild(DetailsPage)
    assert details
    assert details.verticalScrollBar().value() == 0

    button(view, "collapsibleHeading").click()
    settle()

    page = details.viewport()
    for widget in (button(view, "collapsibleHeading"), value(view, "new0"), value(view, "new1")):
        top = widget.mapTo(page, widget.rect().topLeft()).y()
        assert top >= 0
        assert top + widget.height() <= page.height()


def test_disabled_copy_button_stays_faint_on_older_contact(view: ContactView) -> None:
    show(view, a_contact([Field("email", "Email", Kind.EMAIL, "")]))
    copy = button(view, "copy.email")
    faint = copy.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)

    view.mark_stale()
    settle()

    assert copy.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText) == faint
    assert copy.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) != faint


@pytest.mark.parametrize("stop", ["value.email", "value.type"])
def test_copying_absent_value_reports_nothing_to_copy(view: ContactView, qtbot: QtBot, stop: str) -> None:
    QGuiApplication.clipboard().setText("from before")
    absent = Field("email", "Email", Kind.EMAIL, ""), Field("type", "Type", Kind.BADGE, MISSING)
    show(view, a_contact(absent[:1], badges=absent[1:]))
    message = {"value.email": "Nothing to copy – Email: empty", "value.type": "Nothing to copy – Type: not sent"}[stop]
    place = find(view, QWidget, stop)
    place.setFocus()

    with qtbot.waitSignal(view.copied) as copied:
        QTest.keySequence(place, "Ctrl+C")

    assert copied.args == [message]
    assert QToolTip.text() == for_tool_tip(message)
    assert clipboard() == "from before"


def test_copy_all_is_readable_and_identifies_contact(view: ContactView) -> None:
    show(view, a_contact(others=[Field("new.deep", "new.deep", Kind.TEXT, [Number("1")])]))

    lines = copied_text(view).splitlines()

    assert lines[0] == "Ada Rossi, ID 42, Acme production (Clemta)"
    assert lines[2:4] == ["Type: customer", "Status: active"]
    assert "Email: ada@example.com" in lines
    assert lines[lines.index("CC emails: a@example.com") + 1] == "  b@example.com"
    assert lines[lines.index("Billing") + 1] == "Email: billing@example.com"
    assert lines[lines.index("Other fields") + 1] == "new.deep: [1]"


def test_copy_all_explains_absent_and_odd_values(view: ContactView) -> None:
    show(view, a_contact([Field("a", "A", Kind.TEXT, None), Field("b", "B", Kind.TEXT, True, "text")], billing=()))

    text = copied_text(view)

    assert "A: – (null)\n" in text
    assert "B: true (Came as yes/no; expected text)\n" in text
    assert "Clemta has no such data." in text


def test_copy_json_copies_it_as_received(view: ContactView) -> None:
    show(view, a_contact())

    view.copy_json()

    assert clipboard() == '{\n  "id": 42,\n  "full_name": "Ada Rossi"\n}'


def test_older_contact_is_marked_and_nothing_moves(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact())
    places = {part.objectName(): part.mapTo(view, QPoint()) for part in view.findChildren(ValueText)}
    bright = value(view, "email").palette().color(QPalette.ColorRole.Text)
    banner = label(view, "oldContactBanner")
    assert not banner.isVisible()

    view.mark_stale()
    settle()

    assert view.is_stale
    assert banner.isVisible()
    assert banner.text() == "Older contact: Ada Rossi, ID 42, Acme production (Clemta) – not what you looked up last"
    assert banner.accessibleName() == banner.text()
    assert {part.objectName(): part.mapTo(view, QPoint()) for part in view.findChildren(ValueText)} == places
    assert value(view, "email").palette().color(QPalette.ColorRole.Text) != bright
    with qtbot.waitSignal(view.copied) as copied:
        click(button(view, "copy.email"))
    assert copied.args == ["Copied from older contact ID 42: Email"]
    assert button(view, "copy.email").accessibleName() == "Copied from older contact ID 42"
    assert copied_text(view).startswith("Older contact: Ada Rossi, ID 42, Acme production (Clemta)\n")

    show(view, a_contact())
    assert not view.is_stale
    assert not banner.isVisible()
    assert value(view, "email").palette().color(QPalette.ColorRole.Text) == bright
    assert button(view, "copy.email").accessibleName() == "Copy Email"


@pytest.mark.parametrize("is_stale", [False, True])
@pytest.mark.parametrize(("background", "text"), [("#efefef", "#000000"), ("#2b2b2b", "#f0f0f0")])
def test_muted_text_keeps_its_contrast(view: ContactView, background: str, text: str, is_stale: bool) -> None:
    palette = QPalette(view.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, background)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, text)
    usual = QApplication.palette()
    try:
        QApplication.setPalette(palette)
        show(view, a_contact())
        if is_stale:
            view.mark_stale()
        shown = value(view, "email").palette()
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
        base = shown.color(QPalette.ColorRole.Base)
        assert min(contrast(shown.color(role), base) for role in roles) >= 4.5
    finally:
        QApplication.setPalette(usual)


def test_buttons_open_the_right_addresses(view: ContactView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(links, "open_url", open_url)
    show(view, a_contact())

    for path in ("email", "cc_emails", "telephone", "linkedin"):
        click(button(view, f"open.{path}"))

    assert opened == [
        "mailto:ada@example.com",
        "mailto:a@example.com,b@example.com",
        "tel:+39021234",
        "https://www.linkedin.com/in/ada",
    ]
    assert button(view, "open.linkedin").accessibleName() == "Open https://www.linkedin.com/in/ada"
    assert view.findChild(QToolButton, "open.full_name") is None


def test_missing_mail_program_is_reported(view: ContactView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "open_url", lambda _url: False)
    show(view, a_contact())

    with qtbot.waitSignal(view.opening_failed) as failed:
        click(button(view, "open.email"))

    assert failed.args == ["mailto:ada@example.com"]


def test_panes_are_stacked_only_when_narrow(view: ContactView) -> None:
    show(view, a_contact())
    contact, billing = find(view, QWidget, "contactPane"), find(view, QWidget, "billingPane")

    assert billing.mapTo(view, QPoint()).x() > contact.mapTo(view, QPoint()).x() + contact.width()
    assert billing.mapTo(view, QPoint()).y() == contact.mapTo(view, QPoint()).y()

    view.resize(720, 480)
    settle()
    assert billing.mapTo(view, QPoint()).x() == contact.mapTo(view, QPoint()).x()
    assert billing.mapTo(view, QPoint()).y() > contact.mapTo(view, QPoint()).y() + contact.height()

    view.resize(1_100, 700)
    settle()
    assert billing.mapTo(view, QPoint()).x() > contact.mapTo(view, QPoint()).x()


def test_splitter_position_is_kept(view: ContactView) -> None:
    show(view, a_contact())
    view.panes_splitter.setSizes([700, 300])
    settle()
    put = view.panes_splitter.sizes()
    state = view.panes_splitter.saveState()
    for width in (720, 1_100):
        view.resize(width, 600)
        settle()
    assert view.panes_splitter.sizes() == put

    view.panes_splitter.setSizes([500, 500])
    assert view.panes_splitter.restoreState(state)
    assert view.panes_splitter.sizes() == put


@pytest.mark.parametrize("size", [QSize(720, 480), QSize(1_100, 700)])
@pytest.mark.parametrize("text", ["x" * 1_500, "wort " * 300, "line\n" * 30])
def test_long_values_wrap_without_clipping(view: ContactView, size: QSize, text: str) -> None:
    view.resize(size)
    show(view, with_value(text))

    shown = value(view, "odd")
    assert shown.text() == text
    assert shown.height() >= shown.document().size().height() - 1
    assert shown.document().idealWidth() <= shown.width()
    assert shown.mapTo(view, QPoint(shown.width(), 0)).x() < view.width()


def test_huge_value_is_folded_and_can_be_shown_and_copied(view: ContactView, qtbot: QtBot) -> None:
    text = "ü" * 1_000_000
    show(view, with_value(text))

    assert len(value(view, "odd").text()) < 2_100
    show_all = find(view, QPushButton, "showAll.odd")
    assert show_all.text() == "Show all (1,000,000 characters)"
    click(show_all)
    dialog = find(view.window(), QWidget, "wholeValueDialog")
    assert find(dialog, QLabel, "wholeValueNote").text() == (
        "The first 100,000 of 1,000,000 characters; copying takes all of them."
    )
    whole = find(dialog, QPlainTextEdit, "wholeValueText").toPlainText()
    assert len(whole.replace("\n", "")) == 100_000
    assert max(map(len, whole.split("\n"))) <= 1_000
    click(find(dialog, QPushButton, "copyWholeValueButton"))
    qtbot.waitUntil(lambda: clipboard() == text)

    show(view, a_contact())
    assert view.window().findChild(QWidget, "wholeValueDialog") is None


def test_fifty_thousand_unknown_fields_are_folded(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact(others=[Field(f"k{n}", f"k{n}", Kind.TEXT, Number(str(n))) for n in range(50_000)]))
    others = find(view, QWidget, "otherPane")
    heading = find(others, QToolButton, "collapsibleHeading")
    assert others.isVisible()
    assert heading.accessibleName() == "Other fields (50,000)"
    assert view.findChild(ValueText, "value.k0") is None

    click(heading)
    qtbot.waitUntil(lambda: view.findChild(ValueText, "value.k49") is not None)

    assert [value(view, f"k{n}").text() for n in range(50)] == [str(n) for n in range(50)]
    assert view.findChild(ValueText, "value.k50") is None
    assert "and 49,950 more: see JSON" in [part.text() for part in others.findChildren(QLabel) if part.isVisible()]
    assert "k49999: 49999" in copied_text(view)


def test_new_contact_replaces_other_fields_not_shown_yet(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact(others=[Field(f"old{n}", f"old{n}", Kind.TEXT, "old") for n in range(100)]))
    click(button(view, "collapsibleHeading"))
    assert view.findChild(ValueText, "value.old0")

    show(view, a_contact(others=[Field(f"new{n}", f"new{n}", Kind.TEXT, "new") for n in range(60)]))

    qtbot.waitUntil(lambda: view.findChild(ValueText, "value.new49") is not None)
    shown = [part.objectName() for part in view.findChildren(ValueText) if part.text() in ("old", "new")]
    assert shown == [f"value.new{n}" for n in range(50)]
    assert "and 10 more: see JSON" in [part.text() for part in view.findChildren(QLabel) if part.isVisible()]


def test_other_fields_stay_open_for_next_contact(view: ContactView, qtbot: QtBot) -> None:
    show(view, a_contact(others=[Field("a", "a", Kind.TEXT, "1")]))
    click(button(view, "collapsibleHeading"))

    show(view, a_contact(others=[Field("b", "b", Kind.TEXT, JsonObject([("deep", None)]))]))

    assert value(view, "b").text() == '{"deep": null}'
    assert value(view, "b").isVisible()


def test_find_shows_json_and_focuses_search(view: ContactView) -> None:
    show(view, a_contact())

    view.find_in_json()

    assert find(view, QPlainTextEdit, "rawJson").isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "jsonFindEdit"


@pytest.mark.parametrize("points", [9, 12, 18, 30])
@pytest.mark.parametrize("part", ["value", "name", "banner"])
def test_accents_above_capitals_are_not_cut_off(qtbot: QtBot, part: str, points: int) -> None:
    capitals = "ÖÅÉÇẾẤẪǕ"
    host = QWidget()
    qtbot.addWidget(host)
    font = host.font()
    font.setPointSizeF(points)
    host.setFont(font)
    header = ContactHeader(ContactClipboard(), host)
    value = ValueText(host)
    names = {"name": "contactName", "banner": "oldContactBanner"}
    shown = find(header, QLabel, names[part]) if part in names else value
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
    host = QWidget()
    qtbot.addWidget(host)
    font = host.font()
    font.setPointSizeF(points)
    host.setFont(font)
    row = FieldRow(ContactClipboard(), host)
    row.show_field(Field("email", "Email", Kind.EMAIL, "ada@example.com"))
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
    place = find(row, QToolButton, name).geometry()
    return place.top() + place.height() / 2
