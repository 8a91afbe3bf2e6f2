"""The dialog of a failed lookup, as an agent uses it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contactdesk import __version__
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage, as_failure
from contactdesk.model.profile import Profile
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


class Clock:
    """Stands still until it is moved."""

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


def label(dialog: QWidget, name: str) -> QLabel:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def text_widget(dialog: QWidget, name: str) -> QTextEdit:
    found = dialog.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit)
    return found


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def details(dialog: QWidget) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit, "failureDetails")
    assert isinstance(found, QPlainTextEdit)
    return found


def not_found(**more: str) -> Failure:
    return Failure(
        FailureKind.NOT_FOUND,
        status=404,
        message=more.get("message", "No contact matches"),
        code="not_found",
        profile=ACME,
        contact_id="42",
        exchange=EXCHANGE,
    )


def limited(wait_s: float | None) -> Failure:
    return Failure(FailureKind.TOO_MANY_REQUESTS, status=429, retry_after_s=wait_s, profile=ACME, contact_id="42")


@pytest.mark.parametrize("kind", FailureKind)
def test_every_kind_opens_as_a_window_modal_dialog(dialog: FailureDialog, kind: FailureKind) -> None:
    dialog.show_failure(Failure(kind), "")
    assert dialog.isVisible()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    for name in ("failureTitle", "failureText", "failureAdvice"):
        assert label(dialog, name).isVisible()
        assert label(dialog, name).text()
    assert not label(dialog, "failureSays").isVisible()


def test_the_api_s_own_words_stand_apart(dialog: FailureDialog) -> None:
    failure = Failure(
        FailureKind.INVALID_REQUEST,
        status=400,
        message="You provided invalid data.",
        code="invalid_data",
        field_messages=(FieldMessage("id", "must be a number"), FieldMessage("", "something else")),
        profile=ACME,
    )
    dialog.show_failure(failure, "Wethod")
    assert label(dialog, "failureSays").text() == "Wethod says:"
    assert text_widget(dialog, "failureMessage").toPlainText() == "You provided invalid data."
    assert label(dialog, "failureCode").text() == "Code: invalid_data"
    assert text_widget(dialog, "failureFields").toPlainText() == "• id: must be a number\n• something else"


def test_names_for_assistive_tools_are_kept_current(dialog: FailureDialog) -> None:
    for message in ("first", "second"):
        dialog.show_failure(not_found(message=message), "Wethod")
        assert label(dialog, "failureTitle").accessibleName() == "Failure: Contact not found"
        assert label(dialog, "failureText").accessibleName().startswith("What happened: Wethod answered")
        assert text_widget(dialog, "failureMessage").accessibleName() == f"Wethod says: {message}"
    for child in (*dialog.findChildren(QPushButton), *dialog.findChildren(QToolButton)):
        assert child.accessibleName(), child.objectName()


def test_what_a_server_sends_is_never_html(dialog: FailureDialog) -> None:
    profile = Profile("p1", "<b>Acme</b>", "wethod", "https://api.wethod.com")
    failure = replace(not_found(message="<h1>Big</h1>\u202egnp"), profile=profile, code="<i>c</i>")
    dialog.show_failure(failure, "Wethod")
    assert "<b>Acme</b>" in label(dialog, "failureText").text()
    assert text_widget(dialog, "failureMessage").toPlainText() == "<h1>Big</h1>⟨U+202E⟩gnp"
    for child in dialog.findChildren(QLabel):
        assert not child.text() or child.textFormat() is Qt.TextFormat.PlainText, child.objectName()


def test_a_flood_is_shortened_and_fits(dialog: FailureDialog, qtbot: QtBot) -> None:
    flood = tuple(FieldMessage(f"f{number}", "m" * 500) for number in range(10_000))
    failure = replace(not_found(message="A" * 10_000_000), field_messages=flood, contact_id="9" * 500)
    dialog.show_failure(failure, "Wethod")
    dialog.resize(400, dialog.height())
    qtbot.waitExposed(dialog)
    assert dialog.width() == 400
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert len(text_widget(dialog, "failureMessage").toPlainText()) < 2_000
    assert text_widget(dialog, "failureFields").toPlainText().endswith("and 9980 more")
    for name in ("failureText", "failureAdvice"):
        right = label(dialog, name).mapTo(dialog, label(dialog, name).rect().bottomRight()).x()
        assert right < 400, name


def test_details_are_folded_until_asked_for(dialog: FailureDialog, qtbot: QtBot) -> None:
    dialog.show_failure(not_found(), "Wethod")
    assert not details(dialog).isVisible()
    folded_height = dialog.height()
    heading = dialog.findChild(QToolButton, "collapsibleHeading")
    assert isinstance(heading, QToolButton)
    QTest.mouseClick(heading, LEFT)
    assert details(dialog).isVisible()
    assert dialog.height() > folded_height
    for part in (EXCHANGE.request_line, EXCHANGE.status_line, "content-type: application/json", EXCHANGE.body_start):
        assert part in details(dialog).toPlainText()
    QTest.mouseClick(heading, LEFT)
    assert dialog.height() == folded_height


def test_a_fault_of_the_program_shows_its_place_and_never_its_text(dialog: FailureDialog) -> None:
    try:
        raise ValueError("s3cret")
    except ValueError as error:
        dialog.show_failure(as_failure(places(error)), "Wethod")
    assert "ValueError\n  test_failure_dialog.py:" in details(dialog).toPlainText()
    assert "s3cret" not in details(dialog).toPlainText()


def test_try_again_closes_first_and_then_asks(dialog: FailureDialog, qtbot: QtBot) -> None:
    heard: list[str] = []
    dialog.closed.connect(lambda: heard.append("closed"))
    dialog.retry_requested.connect(lambda: heard.append("retry"))
    dialog.show_failure(not_found(), "Wethod")
    QTest.mouseClick(button(dialog, "retryButton"), LEFT)
    assert heard == ["closed", "retry"]
    assert not dialog.isVisible()


def test_settings_open_at_the_field_at_fault(dialog: FailureDialog, qtbot: QtBot) -> None:
    dialog.show_failure(Failure(FailureKind.PRECONDITION, status=412, profile=ACME), "Wethod")
    with qtbot.waitSignal(dialog.settings_requested) as heard:
        QTest.mouseClick(button(dialog, "openSettingsButton"), LEFT)
    assert heard.args == ["p1", "company"]
    assert not dialog.isVisible()


def test_only_buttons_that_fit_are_there(dialog: FailureDialog) -> None:
    dialog.show_failure(not_found(), "Wethod")
    assert not button(dialog, "openSettingsButton").isVisible()
    assert button(dialog, "retryButton").isVisible()
    dialog.show_failure(Failure(FailureKind.ID_UNUSABLE, profile=ACME, contact_id="1"), "Wethod")
    assert not button(dialog, "retryButton").isVisible()
    dialog.show_failure(Failure(FailureKind.NOT_AUTHORISED, status=401), "Wethod")
    assert not button(dialog, "openSettingsButton").isVisible(), "there is no profile to open"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (FailureKind.TIMED_OUT, "retryButton"),
        (FailureKind.NOT_AUTHORISED, "openSettingsButton"),
        (FailureKind.NOT_FOUND, "closeFailureButton"),
    ],
)
def test_enter_takes_the_likeliest_step(dialog: FailureDialog, qtbot: QtBot, kind: FailureKind, name: str) -> None:
    dialog.show_failure(Failure(kind, profile=ACME), "Wethod")
    pressed: list[bool] = []
    button(dialog, name).clicked.connect(lambda: pressed.append(True))
    assert button(dialog, name).isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == [True]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_closing(dialog: FailureDialog, qtbot: QtBot, way: str) -> None:
    dialog.show_failure(limited(9), "Wethod")
    with qtbot.waitSignal(dialog.closed):
        if way == "escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(button(dialog, "closeFailureButton"), LEFT)
    assert not dialog.isVisible()
    assert not dialog._countdown.isActive()


def test_too_many_requests_counts_down_and_then_lets_try_again(
    dialog: FailureDialog, qtbot: QtBot, clock: Clock
) -> None:
    retry = button(dialog, "retryButton")
    dialog.show_failure(limited(3.4), "Wethod")
    assert retry.text() == "Try &again (4)"
    assert retry.accessibleName() == "Try again (4)"
    assert not retry.isEnabled()
    close = button(dialog, "closeFailureButton")
    assert close.isDefault()
    assert dialog.focusWidget() is close
    clock.now += 1.5
    qtbot.waitUntil(lambda: retry.text() == "Try &again (2)")
    assert not retry.isEnabled()
    clock.now += 60.0
    qtbot.waitUntil(retry.isEnabled)
    assert retry.text() == "Try &again"
    assert not dialog._countdown.isActive()
    assert retry.isDefault()
    with qtbot.waitSignal(dialog.retry_requested):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("touch", ["typed", "gone to the details"])
def test_when_it_has_counted_down_whoever_touched_it_meanwhile_keeps_enter(
    dialog: FailureDialog, qtbot: QtBot, clock: Clock, touch: str
) -> None:
    dialog.show_failure(limited(9), "Wethod")
    if touch == "typed":
        QTest.keyClicks(dialog.focusWidget(), "5")
    else:
        dialog._collapsible.setFocus()
    there = dialog.focusWidget()
    clock.now += 60.0
    qtbot.waitUntil(button(dialog, "retryButton").isEnabled)

    assert dialog.focusWidget() is there
    assert button(dialog, "closeFailureButton").isDefault()


@pytest.mark.parametrize("kind", [FailureKind.NOT_AUTHORISED, FailureKind.TIMED_OUT])
@pytest.mark.parametrize("at", ["the button", "the details", "the server's words"])
@pytest.mark.parametrize("way", ["type", "paste"])
def test_what_was_meant_for_the_id_field_leads_nowhere(
    dialog: FailureDialog, qtbot: QtBot, kind: FailureKind, at: str, way: str
) -> None:
    dialog.show_failure(Failure(kind, profile=ACME, message="no"), "Wethod")
    heard: list[str] = []
    dialog.settings_requested.connect(lambda: heard.append("settings"))
    dialog.retry_requested.connect(lambda: heard.append("retry"))
    places = {"the button": dialog.focusWidget(), "the details": dialog._collapsible}
    places.get(at, text_widget(dialog, "failureMessage")).setFocus()
    focused = dialog.focusWidget()
    if way == "type":
        QTest.keyClicks(focused, "2")
    else:
        QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    close = button(dialog, "closeFailureButton")
    assert dialog.isVisible()
    assert close.isDefault()
    assert dialog.focusWidget() is close

    QTest.keyClick(close, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert heard == []


def test_keys_that_steer_change_no_default(dialog: FailureDialog) -> None:
    dialog.show_failure(Failure(FailureKind.NOT_AUTHORISED, profile=ACME), "Wethod")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Shift):
        QTest.keyClick(dialog.focusWidget(), key)
    QTest.keyClick(dialog._collapsible.heading, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert dialog._collapsible.is_open()
    dialog._collapsible.setFocus()
    assert button(dialog, "openSettingsButton").isDefault()


def test_without_a_believable_time_try_again_is_free(dialog: FailureDialog) -> None:
    dialog.show_failure(limited(None), "Wethod")
    assert button(dialog, "retryButton").isEnabled()
    assert "did not say how long to wait" in label(dialog, "failureText").text()


def test_a_further_failure_takes_the_place(dialog: FailureDialog) -> None:
    dialog.show_failure(not_found(), "Wethod")
    height = dialog.height()
    dialog.show_failure(limited(30), "Wethod")
    assert dialog.height() < height, "it takes the size of what it shows"
    dialog.show_failure(not_found(), "Wethod")
    assert dialog.height() == height
    assert label(dialog, "failureTitle").text() == "Contact not found"
    assert button(dialog, "retryButton").text() == "Try &again"
    assert button(dialog, "retryButton").isEnabled()
    assert not dialog._countdown.isActive()


def test_copy_details_gives_readable_text_and_answers_in_place(dialog: FailureDialog, qtbot: QtBot) -> None:
    messages = (FieldMessage("id", "unknown"),)
    failure = replace(not_found(message="line\u202e"), field_messages=messages, contact_id="9" * 50)
    dialog.show_failure(failure, "Wethod")
    copy = button(dialog, "copyDetailsButton")
    QTest.mouseClick(copy, LEFT)
    assert copy.text() == "Copied"
    assert copy.accessibleName() == "Copied"
    copied = QGuiApplication.clipboard().text()
    for part in (
        "Contact not found\nWethod answered with status 404",
        "9" * 50,
        "Check the ID",
        "Wethod says: line⟨U+202E⟩",
        "Code: not_found",
        "• id: unknown",
        "GET https://api.wethod.com/api/contacts/42\n404 Not Found\ncontent-type: application/json",
        EXCHANGE.body_start,
        f"Contact Desk {__version__}",
    ):
        assert part in copied
    assert dialog.isVisible()
    dialog._copied.timeout.emit()
    assert copy.text() == "Copy &details"
