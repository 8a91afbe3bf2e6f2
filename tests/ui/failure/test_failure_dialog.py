"""The dialog of a failed lookup, as an agent uses it."""

from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contactdesk import __version__
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage, as_failure
from contactdesk.model.profile import Profile, Setting
from contactdesk.system.exception_hooks import places
from contactdesk.ui.failure.failure_dialog import FailureDialog

ACME = Profile("p1", "Acme production", "wethod", "https://api.wethod.com")
EXCHANGE = Exchange(
    "GET https://api.wethod.com/api/contacts/42",
    "404 Not Found",
    (("content-type", "application/json"),),
    '{"key": "not_found"}',
)
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Clock:
    """Returns the same time until it is changed."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dialog(qtbot: QtBot, clock: Clock) -> FailureDialog:
    dialog = FailureDialog(clock=clock)
    qtbot.addWidget(dialog)
    return dialog


def find(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def text(dialog: QWidget, name: str) -> str:
    return find(dialog, QLabel, name).text()


def button(dialog: QWidget, name: str) -> QPushButton:
    return find(dialog, QPushButton, name)


def message(dialog: QWidget, name: str = "failureMessage") -> QTextEdit:
    return find(dialog, QTextEdit, name)


def details(dialog: QWidget) -> QPlainTextEdit:
    return find(dialog, QPlainTextEdit, "failureDetails")


def heading(dialog: QWidget) -> QToolButton:
    return find(dialog, QToolButton, "collapsibleHeading")


def counts_down(dialog: QWidget) -> bool:
    return any(timer.isActive() for timer in dialog.findChildren(QTimer))


def not_found(**changes: Any) -> Failure:
    values: dict[str, Any] = {
        "status": 404,
        "message": "No contact matches",
        "code": "not_found",
        "profile": ACME,
        "contact_id": "42",
        "exchange": EXCHANGE,
    }
    return Failure(FailureKind.NOT_FOUND, **(values | changes))


def limited(wait_s: float | None) -> Failure:
    return Failure(FailureKind.TOO_MANY_REQUESTS, status=429, retry_after_s=wait_s, profile=ACME, contact_id="42")


@pytest.mark.parametrize("kind", FailureKind)
def test_each_kind_opens_as_a_window_modal_dialog(dialog: FailureDialog, kind: FailureKind) -> None:
    dialog.show_failure(Failure(kind), "")
    assert dialog.isVisible()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    for name in ("failureTitle", "failureText", "failureAdvice"):
        assert find(dialog, QLabel, name).isVisible()
        assert text(dialog, name)
    assert not find(dialog, QLabel, "failureSays").isVisible()


def test_message_of_the_api_stands_apart(dialog: FailureDialog) -> None:
    failure = Failure(
        FailureKind.INVALID_REQUEST,
        status=400,
        message="You provided invalid data.",
        code="invalid_data",
        field_messages=(FieldMessage("id", "must be a number"), FieldMessage("", "something else")),
        profile=ACME,
    )
    dialog.show_failure(failure, "Wethod")
    assert text(dialog, "failureSays") == "Message from Wethod:"
    assert message(dialog).toPlainText() == "You provided invalid data."
    assert text(dialog, "failureCode") == "Code: invalid_data"
    assert message(dialog, "failureFields").toPlainText() == "• id: must be a number\n• something else"


def test_accessible_names_are_kept_current(dialog: FailureDialog) -> None:
    for words in ("first", "second"):
        dialog.show_failure(not_found(message=words), "Wethod")
        assert find(dialog, QLabel, "failureTitle").accessibleName() == "Failure: Contact not found"
        assert find(dialog, QLabel, "failureText").accessibleName().startswith("What happened: Wethod has no contact")
        assert message(dialog).accessibleName() == f"Message from Wethod: {words}"
    for child in (*dialog.findChildren(QPushButton), *dialog.findChildren(QToolButton)):
        assert child.accessibleName(), child.objectName()


def test_text_from_a_server_is_never_html(dialog: FailureDialog) -> None:
    profile = Profile("p1", "<b>Acme</b>", "wethod", "https://api.wethod.com")
    dialog.show_failure(not_found(message="<h1>Big</h1>\u202egnp", profile=profile, code="<i>c</i>"), "Wethod")
    assert "<b>Acme</b>" in text(dialog, "failureText")
    assert message(dialog).toPlainText() == "<h1>Big</h1>⟨U+202E⟩gnp"
    for child in dialog.findChildren(QLabel):
        assert not child.text() or child.textFormat() is Qt.TextFormat.PlainText, child.objectName()


def test_very_long_failure_is_shortened_and_fits(dialog: FailureDialog, qtbot: QtBot) -> None:
    fields = tuple(FieldMessage(f"f{number}", "m" * 500) for number in range(10_000))
    dialog.show_failure(not_found(message="A" * 10_000_000, field_messages=fields, contact_id="9" * 500), "Wethod")
    dialog.resize(400, dialog.height())
    qtbot.waitExposed(dialog)
    assert dialog.width() == 400
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert len(message(dialog).toPlainText()) < 2_000
    assert message(dialog, "failureFields").toPlainText().endswith("and 9980 more")
    for name in ("failureText", "failureAdvice"):
        label = find(dialog, QLabel, name)
        assert label.mapTo(dialog, label.rect().bottomRight()).x() < 400, name
    QTest.mouseClick(button(dialog, "copyDetailsButton"), LEFT)
    assert len(QGuiApplication.clipboard().text()) < 70_000


def test_details_are_folded_until_asked_for(dialog: FailureDialog) -> None:
    dialog.show_failure(not_found(), "Wethod")
    assert not details(dialog).isVisible()
    folded_height = dialog.height()
    QTest.mouseClick(heading(dialog), LEFT)
    assert details(dialog).isVisible()
    assert dialog.height() > folded_height
    for part in (EXCHANGE.request_line, EXCHANGE.status_line, "content-type: application/json", EXCHANGE.body_start):
        assert part in details(dialog).toPlainText()
    QTest.mouseClick(heading(dialog), LEFT)
    assert dialog.height() == folded_height


def test_program_error_shows_its_place_and_not_its_text(dialog: FailureDialog) -> None:
    try:
        raise ValueError("s3cret")
    except ValueError as error:
        dialog.show_failure(as_failure(places(error)), "Wethod")
    assert "ValueError\n  test_failure_dialog.py:" in details(dialog).toPlainText()
    assert "s3cret" not in details(dialog).toPlainText()


def test_retry_is_requested_after_closing(dialog: FailureDialog) -> None:
    received: list[str] = []
    dialog.closed.connect(lambda: received.append("closed"))
    dialog.retry_requested.connect(lambda: received.append("retry"))
    dialog.show_failure(not_found(), "Wethod")
    QTest.mouseClick(button(dialog, "retryButton"), LEFT)
    assert received == ["closed", "retry"]
    assert not dialog.isVisible()


def test_settings_open_at_the_field_at_fault(dialog: FailureDialog, qtbot: QtBot) -> None:
    settings = (Setting("company", "Company"), Setting("api_version", "Version"))
    dialog.show_failure(Failure(FailureKind.PRECONDITION, status=412, profile=ACME), "Wethod", "token", settings)
    with qtbot.waitSignal(dialog.settings_requested) as received:
        QTest.mouseClick(button(dialog, "openSettingsButton"), LEFT)
    assert received.args == ["p1", "company"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("failure", "has_retry", "has_settings"),
    [
        (not_found(), True, False),
        (Failure(FailureKind.ID_UNUSABLE, profile=ACME, contact_id="1"), False, False),
        (Failure(FailureKind.NOT_AUTHORISED, status=401, profile=ACME), True, True),
        (Failure(FailureKind.NOT_AUTHORISED, status=401), True, False),
        (Failure(FailureKind.UNEXPECTED), False, False),
    ],
)
def test_only_useful_buttons_are_shown(
    dialog: FailureDialog, failure: Failure, has_retry: bool, has_settings: bool
) -> None:
    dialog.show_failure(failure, "Wethod")
    assert button(dialog, "retryButton").isVisible() is has_retry
    assert button(dialog, "openSettingsButton").isVisible() is has_settings


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (FailureKind.TIMED_OUT, "retryButton"),
        (FailureKind.NOT_AUTHORISED, "openSettingsButton"),
        (FailureKind.NOT_FOUND, "closeFailureButton"),
    ],
)
def test_enter_takes_the_likeliest_step(dialog: FailureDialog, kind: FailureKind, name: str) -> None:
    dialog.show_failure(Failure(kind, profile=ACME), "Wethod")
    pressed: list[bool] = []
    button(dialog, name).clicked.connect(lambda: pressed.append(True))
    assert button(dialog, name).isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == [True]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_closing_ends_the_countdown(dialog: FailureDialog, qtbot: QtBot, way: str) -> None:
    dialog.show_failure(limited(9), "Wethod")
    assert counts_down(dialog)
    with qtbot.waitSignal(dialog.closed):
        if way == "escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(button(dialog, "closeFailureButton"), LEFT)
    assert not dialog.isVisible()
    assert not counts_down(dialog)


def test_retry_is_enabled_after_the_countdown(dialog: FailureDialog, qtbot: QtBot, clock: Clock) -> None:
    retry, close = button(dialog, "retryButton"), button(dialog, "closeFailureButton")
    dialog.show_failure(limited(3.4), "Wethod")
    assert retry.text() == "Try &again (4)"
    assert retry.accessibleName() == "Try again (4)"
    assert not retry.isEnabled()
    assert close.isDefault()
    assert dialog.focusWidget() is close
    clock.now += 1.5
    qtbot.waitUntil(lambda: retry.text() == "Try &again (2)")
    assert not retry.isEnabled()
    clock.now += 60.0
    qtbot.waitUntil(retry.isEnabled)
    assert retry.text() == "Try &again"
    assert not counts_down(dialog)
    assert retry.isDefault()
    with qtbot.waitSignal(dialog.retry_requested):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("touch", ["typed", "moved to the details"])
def test_countdown_leaves_a_moved_focus_alone(dialog: FailureDialog, qtbot: QtBot, clock: Clock, touch: str) -> None:
    dialog.show_failure(limited(9), "Wethod")
    if touch == "typed":
        QTest.keyClicks(dialog.focusWidget(), "5")
    else:
        heading(dialog).setFocus()
    focused = dialog.focusWidget()
    clock.now += 60.0
    qtbot.waitUntil(button(dialog, "retryButton").isEnabled)

    assert dialog.focusWidget() is focused
    assert button(dialog, "closeFailureButton").isDefault()


@pytest.mark.parametrize("kind", [FailureKind.NOT_AUTHORISED, FailureKind.TIMED_OUT])
@pytest.mark.parametrize("at", ["default button", "heading", "message"])
@pytest.mark.parametrize("way", ["type", "paste"])
def test_input_for_the_id_field_triggers_nothing(dialog: FailureDialog, kind: FailureKind, at: str, way: str) -> None:
    dialog.show_failure(Failure(kind, profile=ACME, message="no"), "Wethod")
    received: list[str] = []
    dialog.settings_requested.connect(lambda: received.append("settings"))
    dialog.retry_requested.connect(lambda: received.append("retry"))
    places = {"default button": dialog.focusWidget(), "heading": heading(dialog), "message": message(dialog)}
    places[at].setFocus()
    if way == "type":
        QTest.keyClicks(places[at], "2")
    else:
        QTest.keyClick(places[at], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    close = button(dialog, "closeFailureButton")
    assert dialog.isVisible()
    assert close.isDefault()
    assert dialog.focusWidget() is close

    QTest.keyClick(close, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert received == []


def test_navigation_keys_keep_the_default(dialog: FailureDialog) -> None:
    dialog.show_failure(Failure(FailureKind.NOT_AUTHORISED, profile=ACME), "Wethod")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Shift):
        QTest.keyClick(dialog.focusWidget(), key)
    QTest.keyClick(heading(dialog), Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert details(dialog).isVisible()
    heading(dialog).setFocus()
    assert button(dialog, "openSettingsButton").isDefault()


def test_retry_is_enabled_without_a_usable_wait(dialog: FailureDialog) -> None:
    dialog.show_failure(limited(None), "Wethod")
    assert button(dialog, "retryButton").isEnabled()
    assert "gave no usable waiting time" in text(dialog, "failureText")


def test_next_failure_replaces_the_one_shown(dialog: FailureDialog) -> None:
    dialog.show_failure(not_found(), "Wethod")
    height = dialog.height()
    dialog.show_failure(limited(30), "Wethod")
    assert dialog.height() < height, "the size fits the content"
    dialog.show_failure(not_found(), "Wethod")
    assert dialog.height() == height
    assert text(dialog, "failureTitle") == "Contact not found"
    assert button(dialog, "retryButton").text() == "Try &again"
    assert button(dialog, "retryButton").isEnabled()
    assert not counts_down(dialog)


def test_copy_details_gives_readable_text(dialog: FailureDialog) -> None:
    fields = (FieldMessage("id", "unknown"),)
    dialog.show_failure(not_found(message="line\u202e", field_messages=fields, contact_id="9" * 50), "Wethod")
    copy = button(dialog, "copyDetailsButton")
    QTest.mouseClick(copy, LEFT)
    assert (copy.text(), copy.accessibleName()) == ("Copied", "Copied")
    copied = QGuiApplication.clipboard().text()
    for part in (
        "Contact not found\nWethod has no contact with the ID",
        "9" * 50,
        "Check the ID",
        "Message from Wethod: line⟨U+202E⟩",
        "Code: not_found",
        "• id: unknown",
        "GET https://api.wethod.com/api/contacts/42\n404 Not Found\ncontent-type: application/json",
        EXCHANGE.body_start,
        f"Contact Desk {__version__}",
    ):
        assert part in copied
    assert dialog.isVisible()
