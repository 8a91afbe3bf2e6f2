"""Pasting through the real window: every way in, what Enter asks, the choices, and secrets."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.paste import PasteOutcome, PasteResult
from contactdesk.ui.main_window.lookup_bar import LookupBar
from contactdesk.ui.main_window.paste_text import asks_texts
from contactdesk.ui.widgets.elided_label import ElidedLabel
from tests.factories import CLEMTA_ID, profile, write_profiles
from tests.ui.widget_texts import texts_of
from tests.window_driver import RunWindow, WindowDriver

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = "canary5f0e9c7a"
LONG_NAME = "Customer relations of the whole region"


def ctrl_v(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_V, CONTROL)


def shift_insert(desk: WindowDriver) -> None:
    desk.press(Qt.Key.Key_Insert, SHIFT)


def from_menu(desk: WindowDriver) -> None:
    edit = desk.find("contactIdEdit")
    QApplication.sendEvent(edit, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    menu = desk.find("idMenu", QMenu)
    action = next(action for action in menu.actions() if action.objectName() == "edit-paste")
    action.trigger()
    menu.close()


def from_elsewhere(desk: WindowDriver) -> None:
    desk.window.bar.paste()


def drop(desk: WindowDriver) -> None:
    data = QMimeData()
    data.setText(desk.clipboard())
    edit = desk.find("contactIdEdit")
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(edit, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *held))
    QApplication.sendEvent(edit, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *held))


WAYS = [ctrl_v, shift_insert, from_menu, from_elsewhere, drop]


def paste(desk: WindowDriver, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.find("contactIdEdit").setFocus()
    ctrl_v(desk)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("way", WAYS)
async def test_every_way_in_is_understood(demo: WindowDriver, way: Callable[[WindowDriver], None]) -> None:
    edit = demo.find("contactIdEdit", QLineEdit)
    await demo.until(edit.hasFocus)
    QGuiApplication.clipboard().setText(f"token: {KEY}\nContact ID: 42")
    seen: list[str] = []
    edit.textChanged.connect(seen.append)
    way(demo)
    assert demo.text("contactIdEdit") == "42"
    assert seen == ["42"]
    hint = "A key was in what you pasted; it was not used. Enter asks ● Demo Wethod for 42"
    assert demo.text("idHint") == hint
    assert edit.accessibleDescription() == hint
    assert demo.demo_requests() == []
    edit.undo()
    assert KEY not in edit.text()


async def test_middle_click_is_understood(demo: WindowDriver) -> None:
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        QTest.mouseClick(demo.find("contactIdEdit"), Qt.MouseButton.MiddleButton)
        assert demo.text("contactIdEdit") == ""
        return
    clipboard.setText("ID: 42", QClipboard.Mode.Selection)
    QTest.mouseClick(demo.find("contactIdEdit"), Qt.MouseButton.MiddleButton)
    assert demo.text("contactIdEdit") == "42"


async def test_pasted_id_replaces_what_is_there(demo: WindowDriver) -> None:
    demo.type("contactIdEdit", "9")
    edit = demo.find("contactIdEdit", QLineEdit)
    edit.selectAll()
    paste(demo, "42")
    assert edit.text() == "42"
    assert edit.cursorPosition() == 2
    edit.undo()
    assert edit.text() == "9"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("way", WAYS)
async def test_each_way_continues_only_what_was_typed(demo: WindowDriver, way: Callable[[WindowDriver], None]) -> None:
    demo.type("contactIdEdit", "77")
    # Dropped text goes to where the mouse is: here to the beginning.
    continued = "877" if way is drop else "778"
    for pasted, shown in ((" 8\n", continued), ("#67", "67"), ("66", "66"), (CLEMTA_ID, CLEMTA_ID)):
        QGuiApplication.clipboard().setText(pasted)
        way(demo)
        assert demo.text("contactIdEdit") == shown
    demo.choose("Demo Wethod")
    await demo.look_up("1")
    QGuiApplication.clipboard().setText("8")
    way(demo)
    assert demo.text("contactIdEdit") == "8"


async def test_pastes_from_elsewhere_join_no_ids(demo: WindowDriver) -> None:
    for text in ("42", "43"):
        QGuiApplication.clipboard().setText(text)
        demo.window.bar.paste()
    assert demo.text("contactIdEdit") == "43"
    assert demo.text("idHint") == "Enter asks ● Demo Wethod for 43"
    demo.press(Qt.Key.Key_4)
    QGuiApplication.clipboard().setText("5")
    demo.window.bar.paste()
    assert demo.text("contactIdEdit") == "4345", "a part of an ID that is being typed"


async def test_paste_switches_to_the_only_profile_that_fits(demo: WindowDriver) -> None:
    paste(demo, CLEMTA_ID)
    assert demo.window.bar.profile_id == "demo-clemta"
    assert demo.text("idHint") == "Profile changed. Enter asks ● Demo Clemta for 64b8…3456, created 20 Jul 2023"
    assert demo.demo_requests() == []
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("contactName")
    assert demo.contact_requests()[-1].path == f"/contacts/{CLEMTA_ID}"
    assert demo.text("idHint") == ""


async def test_typing_never_switches_but_offers_it(demo: WindowDriver) -> None:
    demo.type("contactIdEdit", CLEMTA_ID)
    assert demo.window.bar.profile_id == "demo-wethod"
    assert demo.text("idHint") == "This looks like a Clemta ID."
    assert demo.find("useProfileButton", QToolButton).text() == "&Use Demo Clemta"
    demo.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert demo.window.bar.profile_id == "demo-clemta"
    assert demo.text("contactIdEdit") == CLEMTA_ID
    assert not demo.is_visible("useProfileButton")
    demo.press(Qt.Key.Key_Return)
    await demo.until_visible("contactName")
    assert demo.contact_requests()[-1].path == f"/contacts/{CLEMTA_ID}"


async def test_refusal_leaves_the_offered_profile(demo: WindowDriver) -> None:
    demo.type("contactIdEdit", CLEMTA_ID)
    demo.press(Qt.Key.Key_Return)
    assert demo.text("idHint") == "Wethod IDs have only digits, such as 42."
    assert demo.find("useProfileButton", QToolButton).text() == "&Use Demo Clemta"
    assert demo.find("idHint", ElidedLabel).fitted(demo.text("idHint"), 200) == "This looks like a Clemta ID."
    demo.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    await demo.until(lambda: demo.window.bar.profile_id == "demo-clemta")
    assert demo.text("contactIdEdit") == CLEMTA_ID
    demo.type("contactIdEdit", "")
    demo.press(Qt.Key.Key_Return)
    assert demo.text("idHint") == "Enter a contact ID."
    assert not demo.is_visible("useProfileButton")
    assert demo.demo_requests() == []


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("name", ["Demo Clemta", LONG_NAME])
def test_narrow_hint_has_the_whole_id(run_desk: RunWindow, tmp_path: Path, name: str) -> None:
    write_profiles(tmp_path, profile(), profile("clemta", id="clemta", name=name), last_used="acme")

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        desk.window.resize(720, 480)
        for pasted, short in ((CLEMTA_ID, "64b8…3456"), ("f" + CLEMTA_ID[1:], "f4b8…3456")):
            desk.choose("Acme")
            paste(desk, pasted)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            label = desk.find("idHint", ElidedLabel)
            painted = label.fitted(label.text(), label.contentsRect().width())
            assert " ● " in painted
            assert painted.endswith(short)
            assert "created " in desk.accessible_name("idHint")

    run_desk(scenario, data_dir=tmp_path)


def test_shorter_hints_lose_the_name_first(qtbot: QtBot) -> None:
    created = datetime(2023, 7, 20, tzinfo=UTC)
    assert asks_texts("Clemta production of the whole region", CLEMTA_ID, created, is_switch=True) == [
        "Profile changed. Enter asks ● Clemta producti…he whole region for 64b8…3456, created 20 Jul 2023",
        "Profile changed. Enter asks ● Clemta pr…le region for 64b8…3456, created 20 Jul 2023",
        "Profile changed. Enter asks ● Clemt…egion for 64b8…3456, created 20 Jul 2023",
        "Profile changed. Enter asks ● Clemta producti…he whole region for 64b8…3456",
        "Profile changed. Enter asks ● Clemta pr…le region for 64b8…3456",
        "Profile changed. Enter asks ● Clemt…egion for 64b8…3456",
        "Enter asks ● Clemta producti…he whole region for 64b8…3456",
        "Enter asks ● Clemta pr…le region for 64b8…3456",
        "Enter asks ● Clemt…egion for 64b8…3456",
        "Enter asks for 64b8…3456",
    ]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (CLEMTA_ID[:-1], "One of the ID's 24 characters is missing. You can still try."),
        (CLEMTA_ID + "0", "The ID has one character more than 24. You can still try."),
        (CLEMTA_ID[:-1] + "g0", "Clemta IDs usually have 24 hex digits. You can still try."),
    ],
)
async def test_hint_counts_the_characters_of_an_id(demo: WindowDriver, typed: str, hint: str) -> None:
    demo.choose("Demo Clemta")
    demo.type("contactIdEdit", typed)
    assert demo.text("idHint") == hint


async def test_narrow_hint_says_that_a_key_was_not_used(demo: WindowDriver) -> None:
    demo.window.resize(demo.window.minimumSize())
    paste(demo, f"token: {KEY}\ncontact ID: {CLEMTA_ID}")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    label = demo.find("idHint", ElidedLabel)
    painted = label.fitted(label.text(), label.contentsRect().width())
    assert painted.startswith("Key not used. Enter asks ● ")
    assert painted.endswith(" 64b8…3456")


@pytest.mark.parametrize(("seconds", "date"), [("00000000", "1 Jan 1970"), ("f0000000", "5 Aug 2097")])
async def test_impossible_creation_time_is_a_warning(demo: WindowDriver, seconds: str, date: str) -> None:
    demo.choose("Demo Clemta")
    paste(demo, f"{seconds}e4b0c8d9f0123456")
    assert demo.text("idHint").startswith(f"Probably mistyped (created {date}). Enter asks ● Demo Clemta for ")


@pytest.mark.parametrize(
    ("pasted", "hint"),
    [
        ("https://desk.example/tickets/42", "This is not the address of a contact. Paste its ID."),
        ('{"id": 42, "vat": "IT1"}', "This JSON is not a contact. Paste the contact's ID."),
        ("1.23E+18", "This number was rounded. Copy the whole ID from its source."),
        ("gamma.wethod.com: contact ID 42", "There is no profile for the company gamma.wethod.com."),
        ("https://desk.example/api/contacts/42", "There is no profile for desk.example, so nothing is asked."),
        ("company id: 42", "This is labelled as the ID of something other than a contact."),
        (CLEMTA_ID[:-1], "This looks like a Clemta ID, but one character is missing."),
        (CLEMTA_ID + "0", "This looks like a Clemta ID with one character too many."),
    ],
)
async def test_refused_paste_asks_nothing(demo: WindowDriver, pasted: str, hint: str) -> None:
    demo.type("contactIdEdit", "1")
    paste(demo, pasted)
    demo.press(Qt.Key.Key_Return)
    await demo.until_idle()
    assert demo.text("idHint") == hint
    assert demo.text("contactIdEdit") == ""
    assert demo.demo_requests() == []
    demo.type("contactIdEdit", "1")
    assert demo.text("idHint") == ""


async def test_numbers_in_prose_are_offered(demo: WindowDriver) -> None:
    before = demo.find("lookupButton").geometry(), demo.find("emptyPage").geometry()
    paste(demo, "order 991 of client 2")
    assert demo.text("contactIdEdit") == ""
    assert (demo.text("pasteChoice.0"), demo.text("pasteChoice.1")) == ("991", "2")
    assert not demo.is_visible("pasteChoice.2")
    assert (demo.find("lookupButton").geometry(), demo.find("emptyPage").geometry()) == before
    demo.press(Qt.Key.Key_Tab)
    await demo.until(demo.find("pasteChoice.0").hasFocus)
    demo.press(Qt.Key.Key_Up)
    await demo.until(demo.find("contactIdEdit").hasFocus)
    demo.press(Qt.Key.Key_Down)
    await demo.until(demo.find("pasteChoice.0").hasFocus)
    demo.press(Qt.Key.Key_Down)
    await demo.until(demo.find("pasteChoice.1").hasFocus)
    demo.press(Qt.Key.Key_Return)
    assert demo.text("contactIdEdit") == "2"
    assert demo.text("idHint") == "Enter asks ● Demo Wethod for 2"
    assert not demo.is_visible("pasteChoice.0")
    assert demo.demo_requests() == []


async def test_lookup_ends_the_choices(demo: WindowDriver) -> None:
    await demo.look_up("1")
    paste(demo, "Ticket 991, Ada called about 2")
    assert demo.is_visible("pasteChoice.0")
    demo.press(Qt.Key.Key_F5)
    await demo.until(lambda: len(demo.contact_requests()) == 2)
    await demo.until_idle()
    assert not demo.is_visible("pasteChoice.0")
    assert demo.text("idHint") == ""


async def test_escape_hides_the_choices(demo: WindowDriver) -> None:
    for keys in ([Qt.Key.Key_Escape], [Qt.Key.Key_Down, Qt.Key.Key_Escape]):
        paste(demo, "order 991 of client 2")
        assert demo.is_visible("pasteChoice.0")
        for key in keys:
            demo.press(key)
        await demo.until_hidden("pasteChoice.0")
        await demo.until(demo.find("contactIdEdit").hasFocus)


def test_several_profiles_are_offered(run_desk: RunWindow, tmp_path: Path) -> None:
    write_profiles(
        tmp_path,
        profile("clemta", id="prod", name="Clemta production"),
        *(profile(id=f"c{number}", name=f"Company {number}", company=f"c{number}") for number in range(6)),
        last_used="prod",
    )

    async def scenario(desk: WindowDriver) -> None:
        paste(desk, "42")
        assert desk.window.bar.profile_id == "prod"
        question = "6 profiles fit. Choose one of these, or the profile above."
        assert desk.text("idHint") == question
        assert [desk.text(f"profileChoice.{number}") for number in range(5)] == [
            f"Company {number} · ⬢ production · Wethod" for number in range(5)
        ]
        desk.press(Qt.Key.Key_Return)
        assert desk.text("idHint") == question
        desk.click("profileChoice.3")
        assert desk.window.bar.profile_id == "c3"
        assert desk.text("contactIdEdit") == "42"
        assert desk.text("idHint") == "Profile changed. Enter asks ● Company 3 for 42"
        assert not desk.is_visible("profileChoice.0")

    run_desk(scenario, data_dir=tmp_path)


CHOOSE_CLEMTA = "This looks like a Clemta ID. Choose a Clemta profile."


def two_clemta_profiles(tmp_path: Path) -> None:
    write_profiles(
        tmp_path,
        profile(),
        profile("clemta", id="prod", name="Clemta production"),
        profile("clemta", id="sandbox", name="Clemta test", base_url="https://sandbox.clemta.com"),
        last_used="acme",
    )


def test_profiles_are_offered_for_a_typed_id(run_desk: RunWindow, tmp_path: Path) -> None:
    two_clemta_profiles(tmp_path)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        requested = requested_from(desk)
        edit = desk.find("contactIdEdit", QLineEdit)
        desk.window.resize(720, 480)
        desk.type("contactIdEdit", CLEMTA_ID[:-1])
        assert not desk.is_visible("profileChoice.0")
        desk.type("contactIdEdit", CLEMTA_ID)
        for key in (None, Qt.Key.Key_Return):
            if key:
                desk.press(key)
            assert desk.text("idHint") == edit.accessibleDescription() == CHOOSE_CLEMTA
            hint = desk.find("idHint", ElidedLabel)
            assert hint.fitted(hint.text(), hint.width()) == CHOOSE_CLEMTA
            assert hint.fitted(hint.text(), 200) == "Choose a Clemta profile."
            assert desk.window.bar.profile_id == "acme"
            assert [desk.text(f"profileChoice.{number}") for number in range(2)] == [
                "Clemta production · ⬢ production · Clemta",
                "Clemta test · ◇ sandbox · Clemta",
            ]
        assert requested == []
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        assert desk.window.bar.profile_id == "sandbox"
        assert (edit.text(), desk.text("idHint")) == (CLEMTA_ID, "")
        assert not desk.is_visible("profileChoice.0")
        await desk.until(edit.hasFocus)
        desk.press(Qt.Key.Key_Return)
        assert requested == [("sandbox", CLEMTA_ID)]

    run_desk(scenario, data_dir=tmp_path)


def test_profiles_are_offered_only_while_typing(run_desk: RunWindow, tmp_path: Path) -> None:
    two_clemta_profiles(tmp_path)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        desk.type("contactIdEdit", CLEMTA_ID)
        assert desk.is_visible("profileChoice.0")
        desk.type("contactIdEdit", CLEMTA_ID + "0")
        assert not desk.is_visible("profileChoice.0")
        desk.window.bar.set_id(CLEMTA_ID)
        assert desk.text("idHint") == CHOOSE_CLEMTA
        assert not desk.is_visible("profileChoice.0")
        paste(desk, f"https://sandbox.clemta.com/contacts/{CLEMTA_ID}")
        desk.choose("Acme")
        assert desk.text("idHint") == "This ID is from sandbox.clemta.com, so this profile is not asked."
        assert not desk.is_visible("profileChoice.0")

    run_desk(scenario, data_dir=tmp_path)


def assert_nowhere(desk: WindowDriver) -> None:
    for widget in desk.widgets():
        assert not [text for _where, text in texts_of(widget) if KEY in text]


async def test_secret_in_a_curl_line_is_nowhere(demo: WindowDriver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    host = demo.services.repository.profiles[0].base_url
    paste(demo, f"curl -H 'Authorization: Bearer {KEY}' {host}/api/contacts/1")
    QGuiApplication.clipboard().clear()
    edit = demo.find("contactIdEdit", QLineEdit)
    assert edit.text() == "1"
    assert "A key was in what you pasted; it was not used." in demo.text("statusText")
    assert_nowhere(demo)
    edit.undo()
    assert_nowhere(demo)
    edit.redo()
    assert_nowhere(demo)
    assert KEY not in caplog.text


def test_paste_before_the_profiles_is_understood_with_them(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    pasted: list[str] = []
    bar.pasted.connect(pasted.append)
    bar.id_edit.pasted.emit("Contact ID: 42")
    assert (bar.id_edit.text(), pasted) == ("", [])
    bar.set_profiles([profile()], api_infos(), "acme")
    assert pasted == ["Contact ID: 42"]


@pytest.mark.parametrize("name", [None, "Demo Clemta"])
def test_key_on_the_command_line_is_not_sent(run_desk: RunWindow, name: str | None) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        assert desk.text("contactIdEdit") == ""
        remark = "A key was in what you pasted; it was not used."
        assert desk.text("idHint") == f"{remark} The pasted text has no contact ID."
        assert "it was not used" in desk.text("statusText")
        assert_nowhere(desk)
        desk.find("contactIdEdit", QLineEdit).undo()
        assert_nowhere(desk)
        assert desk.demo_requests() == []

    run_desk(scenario, demo=True, profile=name, lookup=f"clemta_{KEY}")


def test_open_choice_survives_a_change_of_the_profiles(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    profiles = [profile("clemta", id=name, name=f"{LONG_NAME} {name}") for name in ("north", "south")]
    profiles.append(profile())
    bar.set_profiles(profiles, api_infos(), "acme")
    requested: list[str] = []
    bar.lookup_requested.connect(lambda _profile, contact_id: requested.append(contact_id))
    fitting = ("north", "south")
    bar.show_paste(PasteResult(PasteOutcome.CHOOSE_PROFILE, contact_id=CLEMTA_ID, profile_ids=fitting))
    choices = [bar.findChild(QToolButton, f"profileChoice.{number}") for number in range(2)]
    assert [choice and choice.text() for choice in choices] == [
        "Customer re…egion north · ⬢ production · Clemta",
        "Customer re…egion south · ⬢ production · Clemta",
    ]
    question = "Several profiles fit 64b8…3456. Choose one."
    assert bar.hint.text() == question
    bar.set_profiles(profiles[1:], api_infos(), "acme")
    assert bar.hint.text() == question
    bar.submit()
    assert requested == []
    assert choices[0]
    choices[0].click()
    assert bar.hint.text() == "This profile was removed. Paste the ID again."


def test_command_line_without_profiles_fills_the_field(run_desk: RunWindow) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("firstRunPage")
        assert desk.text("contactIdEdit") == "42"

    run_desk(scenario, lookup="42")


@pytest.mark.parametrize("text", ["abc", "42a"])
def test_unclear_text_of_the_command_line_stays(run_desk: RunWindow, text: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        assert desk.text("contactIdEdit") == text
        assert "digits" in desk.text("idHint")
        assert desk.demo_requests() == []

    run_desk(scenario, demo=True, lookup=text)


@pytest.mark.parametrize(("name", "chosen"), [(None, "demo-clemta"), ("Demo Wethod", "demo-wethod")])
def test_command_line_switches_only_without_a_profile(run_desk: RunWindow, name: str | None, chosen: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        assert desk.window.bar.profile_id == chosen
        assert desk.text("contactIdEdit") == CLEMTA_ID

    run_desk(scenario, demo=True, profile=name, lookup=CLEMTA_ID)


def two_companies(tmp_path: Path) -> None:
    write_profiles(
        tmp_path,
        *(profile(id=name, name=f"{name.title()} production", company=name) for name in ("acme", "beta")),
        profile("clemta", id="clemta", name="Clemta production"),
        last_used="acme",
    )


def requested_from(desk: WindowDriver) -> list[tuple[str, str]]:
    """Return the list of the lookups that are requested from now on, none of which is carried out."""
    bar, requested = desk.window.bar, list[tuple[str, str]]()
    bar.lookup_requested.disconnect()
    bar.lookup_requested.connect(lambda profile_id, contact_id: requested.append((profile_id, contact_id)))
    return requested


def test_hint_follows_each_change_of_the_profile(run_desk: RunWindow, tmp_path: Path) -> None:
    two_companies(tmp_path)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        requested = requested_from(desk)
        paste(desk, "#67")
        assert desk.text("idHint") == "Enter asks ● Acme production for 67"
        desk.press(Qt.Key.Key_PageDown, CONTROL)
        assert desk.text("idHint") == "Enter asks ● Beta production for 67"
        edit = desk.find("contactIdEdit")
        assert edit.accessibleDescription() == "Enter asks ● Beta production for 67"
        desk.choose("Clemta production")
        assert desk.text("idHint") == "This looks like a Wethod ID. Choose a Wethod profile."
        desk.choose("Acme production")
        desk.press(Qt.Key.Key_Return)
        assert requested == [("acme", "67")]
        desk.window.bar.begin_lookup("67")
        assert desk.text("idHint") == ""
        desk.choose("Beta production")
        assert desk.text("idHint") == "Enter asks ● Beta production for 67"
        desk.type("contactIdEdit", "68")
        assert desk.text("idHint") == ""

    run_desk(scenario, data_dir=tmp_path)


async def test_hint_follows_back_to_another_profile(demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    demo.choose("Demo Wethod")
    await demo.look_up("1")
    paste(demo, CLEMTA_ID)
    demo.choose("Demo Wethod")
    demo.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await demo.until(lambda: demo.window.bar.profile_id == "demo-clemta")
    assert demo.text("idHint") == "Enter asks ● Demo Clemta for 64b8…3456, created 20 Jul 2023"


@pytest.mark.parametrize(
    "pasted",
    ["beta.wethod.com: contact ID 67", "https://beta.wethod.com/api/contacts/67", "67 or 991, beta.wethod.com"],
)
def test_pasted_place_stays_binding(run_desk: RunWindow, tmp_path: Path, pasted: str) -> None:
    two_companies(tmp_path)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        requested = requested_from(desk)
        paste(desk, pasted)
        if desk.is_visible("pasteChoice.0"):
            desk.click("pasteChoice.0")
        assert desk.text("idHint") == "Profile changed. Enter asks ● Beta production for 67"
        desk.choose("Acme production")
        for contact_id in ("66", "67"):
            desk.window.bar.begin_lookup(contact_id)
            desk.press(Qt.Key.Key_Return)
            assert requested == []
            assert desk.text("idHint") == "This ID is from beta.wethod.com, so this profile is not asked."
        desk.choose("Beta production")
        assert desk.text("idHint") == "Enter asks ● Beta production for 67"
        desk.choose("Acme production")
        desk.press(Qt.Key.Key_End)
        desk.press(Qt.Key.Key_Backspace)
        desk.press(Qt.Key.Key_7)
        assert desk.text("idHint") == ""
        desk.press(Qt.Key.Key_Return)
        assert requested == [("acme", "67")]

    run_desk(scenario, data_dir=tmp_path)


def test_way_back_to_the_pasted_place_is_offered(run_desk: RunWindow, tmp_path: Path) -> None:
    two_companies(tmp_path)

    async def scenario(desk: WindowDriver) -> None:
        await desk.until_idle()
        requested = requested_from(desk)
        paste(desk, "https://beta.wethod.com/api/contacts/67")
        assert not desk.is_visible("useProfileButton")
        for asks_first in (False, True):
            desk.choose("Acme production")
            if asks_first:
                desk.press(Qt.Key.Key_Return)
            assert desk.text("idHint") == "This ID is from beta.wethod.com, so this profile is not asked."
            assert (
                desk.find("idHint", ElidedLabel).fitted(desk.text("idHint"), 250) == "This ID is from beta.wethod.com."
            )
            assert desk.find("useProfileButton", QToolButton).text() == "&Use Beta production"
            desk.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
            await desk.until(lambda: desk.window.bar.profile_id == "beta")
            assert desk.text("idHint") == "Enter asks ● Beta production for 67"
            assert not desk.is_visible("useProfileButton")
        assert requested == []
        desk.press(Qt.Key.Key_Return)
        assert requested == [("beta", "67")]

    run_desk(scenario, data_dir=tmp_path)


def test_no_way_back_is_offered_to_a_removed_profile(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    acme, prod = profile(id="acme"), profile("clemta", id="prod")
    bar.set_profiles([acme, prod], api_infos(), "acme")
    bar.show_paste(
        PasteResult(PasteOutcome.ASK, contact_id="42", profile_id="acme", place="acme.wethod.com", bound_ids=("acme",))
    )
    bar.choose("prod")
    assert bar.hint.suggested_id == "acme"
    bar.set_profiles([prod], api_infos(), "prod")
    assert bar.hint.suggested_id == ""


def test_no_way_back_is_offered_between_two_profiles(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    bar.set_profiles([profile(id="acme"), profile(id="other"), profile("clemta", id="prod")], api_infos(), "acme")
    both = ("acme", "other")
    bar.show_paste(
        PasteResult(PasteOutcome.ASK, contact_id="42", profile_id="acme", place="acme.wethod.com", bound_ids=both)
    )
    bar.choose("prod")
    assert bar.hint.text() == "This ID is from acme.wethod.com, so this profile is not asked."
    assert bar.hint.suggested_id == ""


def test_place_binds_a_profile_as_it_was(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    bar.set_profiles([profile()], api_infos(), "acme")
    place = PasteResult(
        PasteOutcome.ASK, contact_id="42", profile_id="acme", place="acme.wethod.com", bound_ids=("acme",)
    )
    bar.show_paste(place)
    assert bar.hint.text().startswith("Enter asks ● ")
    bar.set_profiles([profile(company="beta")], api_infos(), "acme")
    assert bar.hint.text() == "This ID is from acme.wethod.com, so this profile is not asked."


def test_question_between_named_companies_stays_open(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    bar.set_profiles([profile(id="acme"), profile(id="beta"), profile("clemta", id="prod")], api_infos(), "prod")
    both = ("acme", "beta")
    bar.show_paste(
        PasteResult(
            PasteOutcome.CHOOSE_PROFILE, contact_id="42", profile_ids=both, place="beta.wethod.com", bound_ids=both
        )
    )
    bar.begin_lookup("1")
    assert bar.hint.text() == "Several profiles fit 42. Choose one."
    bar.choose("acme")
    assert bar.hint.text() == "Enter asks ● Acme for 42"
    requested: list[tuple[str, str]] = []
    bar.lookup_requested.connect(lambda *asked: requested.append(asked))
    bar.submit()
    assert requested == [("acme", "42")]


def test_whole_id_of_digits_does_not_continue_what_was_typed(qtbot: QtBot) -> None:
    bar = LookupBar()
    qtbot.addWidget(bar)
    bar.set_profiles([profile()], api_infos(), "acme")
    pasted: list[str] = []
    bar.pasted.connect(pasted.append)
    QTest.keyClicks(bar.id_edit, "77")
    bar.id_edit.pasted.emit("64081234567890123456789")
    assert (bar.id_edit.text(), pasted) == ("7764081234567890123456789", [])
    bar.id_edit.pasted.emit("640812345678901234567891")
    assert pasted == ["640812345678901234567891"]


async def test_other_lookup_leaves_the_question_open(demo: WindowDriver) -> None:
    demo.window.bar.show_paste(
        PasteResult(PasteOutcome.CHOOSE_PROFILE, contact_id="42", profile_ids=("demo-wethod", "demo-clemta"))
    )
    requested = requested_from(demo)
    demo.window.bar.begin_lookup("1")
    assert not demo.is_visible("profileChoice.0")
    demo.press(Qt.Key.Key_Return)
    assert requested == []
    assert demo.text("idHint") == "Several profiles fit 42. Choose one."
