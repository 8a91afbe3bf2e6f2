"""The dialog of a failed lookup, as an agent uses it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contactdesk import __version__
from contactdesk.model.broken_json import JsonProblem, JsonReason
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage, UsedProxy, as_failure
from contactdesk.model.profile import Setting
from contactdesk.system.exception_hooks import places
from contactdesk.ui.failure.failure_dialog import FailureDialog
from tests.factories import profile
from tests.window_driver import WidgetDriver

ACME = profile(name="Acme production")
EXCHANGE = Exchange(
    "GET https://api.wethod.com/api/contacts/42",
    "404 Not Found",
    (("content-type", "application/json"),),
    '{"key": "not_found"}',
)


class Clock:
    """Returns the same time until it is changed."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Failed(WidgetDriver):
    """The dialog of a failure."""

    def __init__(self, qtbot: QtBot, clock: Clock) -> None:
        self.dialog = FailureDialog(clock=clock)
        super().__init__(self.dialog)
        qtbot.addWidget(self.dialog)

    def show(self, failure: Failure, settings: Sequence[Setting] = ()) -> None:
        self.dialog.show_failure(failure, "Wethod", settings=settings)

    def focused(self) -> QWidget:
        widget = self.dialog.focusWidget()
        assert widget
        return widget

    def button(self, name: str) -> QPushButton:
        return self.find(name, QPushButton)

    def counts_down(self) -> bool:
        return any(timer.isActive() for timer in self.dialog.findChildren(QTimer))


@pytest.fixture
def failed(qtbot: QtBot, clock: Clock) -> Failed:
    return Failed(qtbot, clock)


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
def test_each_kind_opens_as_a_dialog_beside_the_window(failed: Failed, kind: FailureKind) -> None:
    failed.show(Failure(kind))
    assert failed.dialog.isVisible()
    assert not failed.dialog.isModal()
    for name in ("failureTitle", "failureText", "failureAdvice"):
        assert failed.is_visible(name)
        assert failed.text(name)
    assert not failed.is_visible("failureSays")


def test_message_of_the_api_stands_apart(failed: Failed) -> None:
    failure = Failure(
        FailureKind.INVALID_REQUEST,
        status=400,
        message="You provided invalid data.",
        code="invalid_data",
        field_messages=(FieldMessage("id", "must be a number"), FieldMessage("", "something else")),
        profile=ACME,
    )
    failed.show(failure)
    assert failed.text("failureSays") == "Message from Wethod:"
    assert failed.text("failureMessage") == "You provided invalid data."
    assert failed.text("failureCode") == "Code: invalid_data"
    assert failed.text("failureFields") == "• id: must be a number\n• something else"


def test_accessible_names_are_kept_current(failed: Failed) -> None:
    for words in ("first", "second"):
        failed.show(not_found(message=words))
        assert failed.accessible_name("failureTitle") == "Failure: Contact not found"
        assert failed.accessible_name("failureText").startswith("What happened: Wethod has no contact")
        assert failed.accessible_name("failureMessage") == f"Message from Wethod: {words}"
    for child in (*failed.dialog.findChildren(QPushButton), *failed.dialog.findChildren(QToolButton)):
        assert child.accessibleName(), child.objectName()


def test_very_long_failure_is_shortened_and_fits(failed: Failed, qtbot: QtBot) -> None:
    fields = tuple(FieldMessage(f"f{number}", "m" * 500) for number in range(10_000))
    failed.show(not_found(message="A" * 10_000_000, field_messages=fields, contact_id="9" * 500))
    failed.dialog.resize(400, failed.dialog.height())
    qtbot.waitExposed(failed.dialog)
    assert failed.dialog.width() == 400
    assert failed.dialog.height() <= failed.dialog.screen().availableGeometry().height()
    assert len(failed.text("failureMessage")) < 2_000
    assert failed.text("failureFields").endswith("and 9980 more")
    for name in ("failureText", "failureAdvice"):
        label = failed.find(name, QLabel)
        assert label.mapTo(failed.dialog, label.rect().bottomRight()).x() < 400, name
    failed.click("copyDetailsButton")
    assert len(QGuiApplication.clipboard().text()) < 70_000


def test_details_are_folded_until_asked_for(failed: Failed) -> None:
    failed.show(not_found())
    assert not failed.is_visible("failureDetails")
    folded_height = failed.dialog.height()
    failed.click("collapsibleHeading")
    assert failed.is_visible("failureDetails")
    assert failed.dialog.height() > folded_height
    for part in (EXCHANGE.request_line, EXCHANGE.status_line, "content-type: application/json", EXCHANGE.body_start):
        assert part in failed.text("failureDetails")
    failed.click("collapsibleHeading")
    assert failed.dialog.height() == folded_height


@pytest.mark.parametrize(
    ("proxy", "lines"),
    [
        (
            UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", answer="407 \u202eNo", sign_in="Basic"),
            "Proxy: proxy.example:3128 (http, from HTTPS_PROXY)\n407 ⟨U+202E⟩No\nproxy-authenticate: Basic",
        ),
        (UsedProxy("", "http"), "Proxy: no valid address (http, from the system's settings)"),
        (
            UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", exceptions="a.example b.example"),
            "Proxy: proxy.example:3128 (http, from HTTPS_PROXY)\nNO_PROXY: a.example b.example",
        ),
    ],
)
def test_details_name_the_proxy_and_its_answer(proxy: UsedProxy, lines: str, failed: Failed) -> None:
    exchange = Exchange("GET https://api.wethod.com/api/contacts/42")
    failed.show(Failure(FailureKind.PROXY_SIGN_IN, proxy=proxy, exchange=exchange, profile=ACME, contact_id="42"))
    assert failed.text("failureDetails").startswith(f"{exchange.request_line}\n\n{lines}\n\nproxy requires a sign-in")


def test_certificates_stand_in_the_details(failed: Failed) -> None:
    technical = ("certificate: CN=host.example, issued by: CN=\u202eX", "additional certificates: /home/agent/x.pem")
    failed.show(Failure(FailureKind.CERTIFICATE_NOT_TRUSTED, profile=ACME, technical=technical))
    failed.click("collapsibleHeading")
    lines = "certificate: CN=host.example, issued by: CN=⟨U+202E⟩X\nadditional certificates: /home/agent/x.pem"
    assert failed.text("failureDetails").startswith(f"{lines}\n\ncertificate not trusted · Contact Desk")


def test_program_error_shows_its_place_and_not_its_text(failed: Failed) -> None:
    try:
        raise ValueError("s3cret")
    except ValueError as error:
        failed.show(as_failure(places(error)))
    assert "ValueError\n  test_failure_dialog.py:" in failed.text("failureDetails")
    assert "s3cret" not in failed.text("failureDetails")


def test_retry_is_requested_after_closing(failed: Failed) -> None:
    received: list[str] = []
    failed.dialog.closed.connect(lambda: received.append("closed"))
    failed.dialog.retry_requested.connect(lambda: received.append("retry"))
    failed.show(not_found())
    failed.click("retryButton")
    assert received == ["closed", "retry"]
    assert not failed.dialog.isVisible()


def test_settings_open_at_the_field_at_fault(failed: Failed, qtbot: QtBot) -> None:
    settings = (Setting("company", "Company"), Setting("api_version", "Version"))
    failed.show(Failure(FailureKind.PRECONDITION, status=412, profile=ACME), settings)
    with qtbot.waitSignal(failed.dialog.settings_requested) as received:
        failed.click("openSettingsButton")
    assert received.args == ["acme", "company"]
    assert not failed.dialog.isVisible()


@pytest.mark.parametrize(
    ("failure", "has_retry", "has_settings"),
    [
        (not_found(), True, False),
        (Failure(FailureKind.ID_UNUSABLE, profile=ACME, contact_id="1"), False, False),
        (Failure(FailureKind.NOT_AUTHORISED, status=401, profile=ACME), True, True),
        (Failure(FailureKind.NOT_AUTHORISED, status=401), True, False),
        (Failure(FailureKind.UNEXPECTED), False, False),
        (limited(None), True, False),
    ],
)
def test_only_useful_buttons_are_shown(failed: Failed, failure: Failure, has_retry: bool, has_settings: bool) -> None:
    failed.show(failure)
    assert failed.is_visible("retryButton") is has_retry
    assert failed.is_enabled("retryButton")
    assert failed.is_visible("openSettingsButton") is has_settings


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (FailureKind.TIMED_OUT, "retryButton"),
        (FailureKind.NOT_AUTHORISED, "openSettingsButton"),
        (FailureKind.NOT_FOUND, "closeFailureButton"),
    ],
)
def test_enter_takes_the_likeliest_step(failed: Failed, kind: FailureKind, name: str) -> None:
    failed.show(Failure(kind, profile=ACME))
    pressed: list[bool] = []
    failed.button(name).clicked.connect(lambda: pressed.append(True))
    assert failed.button(name).isDefault()
    QTest.keyClick(failed.dialog, Qt.Key.Key_Return)
    assert pressed == [True]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_closing_ends_the_countdown(failed: Failed, qtbot: QtBot, way: str) -> None:
    failed.show(limited(9))
    assert failed.counts_down()
    with qtbot.waitSignal(failed.dialog.closed):
        if way == "escape":
            QTest.keyClick(failed.dialog, Qt.Key.Key_Escape)
        else:
            failed.click("closeFailureButton")
    assert not failed.dialog.isVisible()
    assert not failed.counts_down()


def test_retry_is_enabled_after_the_countdown(failed: Failed, qtbot: QtBot, clock: Clock) -> None:
    retry, close = failed.button("retryButton"), failed.button("closeFailureButton")
    failed.show(limited(3.4))
    assert retry.text() == "Try &again (4)"
    assert retry.accessibleName() == "Try again (4)"
    assert not retry.isEnabled()
    assert close.isDefault()
    assert failed.focused() is close
    clock.now += 1.5
    qtbot.waitUntil(lambda: retry.text() == "Try &again (2)")
    assert not retry.isEnabled()
    clock.now += 60.0
    qtbot.waitUntil(retry.isEnabled)
    assert retry.text() == "Try &again"
    assert not failed.counts_down()
    assert retry.isDefault()
    with qtbot.waitSignal(failed.dialog.retry_requested):
        QTest.keyClick(failed.focused(), Qt.Key.Key_Return)


def test_long_wait_is_counted_down_in_minutes(failed: Failed, qtbot: QtBot, clock: Clock) -> None:
    retry = failed.button("retryButton")
    failed.show(limited(2966))
    assert (retry.text(), retry.accessibleName()) == ("Try &again (50 min)", "Try again (50 min)")
    width = retry.width()

    def shows(text: str) -> bool:
        return retry.text() == text

    for passed_s, text in ((2845, "Try &again (3 min)"), (1, "Try &again (120)"), (119, "Try &again (1)")):
        clock.now += passed_s
        qtbot.waitUntil(partial(shows, text))
        assert retry.width() == width


def test_countdown_leaves_a_moved_focus_alone(failed: Failed, qtbot: QtBot, clock: Clock) -> None:
    failed.show(limited(9))
    failed.find("collapsibleHeading").setFocus()
    focused = failed.focused()
    clock.now += 60.0
    qtbot.waitUntil(failed.button("retryButton").isEnabled)
    assert failed.focused() is focused
    assert failed.button("closeFailureButton").isDefault()


def test_navigation_keys_keep_the_default(failed: Failed) -> None:
    failed.show(Failure(FailureKind.NOT_AUTHORISED, profile=ACME))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Shift):
        QTest.keyClick(failed.focused(), key)
    QTest.keyClick(failed.find("collapsibleHeading"), Qt.Key.Key_Space)
    QTest.keyClick(failed.dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert failed.is_visible("failureDetails")
    failed.find("collapsibleHeading").setFocus()
    assert failed.button("openSettingsButton").isDefault()


def test_next_failure_replaces_the_one_shown(failed: Failed) -> None:
    failed.show(not_found())
    height = failed.dialog.height()
    failed.show(limited(30))
    assert failed.dialog.height() < height, "the size fits the content"
    failed.show(not_found())
    assert failed.dialog.height() == height
    assert failed.text("failureTitle") == "Contact not found"
    assert failed.text("retryButton") == "Try &again"
    assert failed.is_enabled("retryButton")
    assert not failed.counts_down()


@pytest.mark.parametrize("is_closed_between", [True, False])
def test_scroll_bar_goes_with_the_failure_that_needed_it(failed: Failed, qtbot: QtBot, is_closed_between: bool) -> None:
    long = not_found(
        message="long " * 150, field_messages=tuple(FieldMessage(f"field{number}", "unknown") for number in range(20))
    )
    bar = failed.find("failureScroll", QScrollArea).verticalScrollBar()
    copy = failed.button("copyDetailsButton")
    for length in range(1, 50):
        failed.show(long)
        failed.click("collapsibleHeading")
        qtbot.waitUntil(bar.isVisible)
        if is_closed_between:
            failed.dialog.close()
        # Some of these lengths nearly fill a line, whatever the font.
        failed.show(Failure(FailureKind.NO_PERMISSION, status=403, permission="i" * length, profile=ACME))
        QCoreApplication.processEvents()
        assert not bar.isVisible(), length
        assert copy.visibleRegion().boundingRect().size() == copy.size(), length


def test_dialog_that_is_made_smaller_scrolls(failed: Failed) -> None:
    failed.show(not_found())
    bar = failed.find("failureScroll", QScrollArea).verticalScrollBar()
    height = failed.dialog.height()
    failed.dialog.resize(failed.dialog.width(), height - 20)
    assert bar.isVisible()
    failed.dialog.resize(failed.dialog.width(), height)
    assert not bar.isVisible()


def test_details_show_the_line_in_which_json_breaks(failed: Failed) -> None:
    problem = JsonProblem(JsonReason.EXPECTED_COMMA, 3, 18, '\t"name": "J\u202e" ', '"surname": <b>\x01', "")
    failed.show(Failure(FailureKind.BROKEN_JSON, exchange=EXCHANGE, json_problem=problem, profile=ACME))
    assert failed.text("failureText") == "The response has an error in line 3, column 18: expected a comma."
    assert (
        "\n\nline 3, column 18: expected a comma\n"
        '    "name": "J⟨U+202E⟩" "surname": <b>⟨U+0001⟩\n'
        "                        ^\n\n"
    ) in failed.text("failureDetails")


def test_details_name_the_number_that_json_does_not_have(failed: Failed) -> None:
    problem = JsonProblem(JsonReason.NO_VALUE, 1, 8, '{"id": ', "NaN}", "NaN")
    failed.show(Failure(FailureKind.BROKEN_JSON, exchange=EXCHANGE, json_problem=problem, profile=ACME))
    assert failed.text("failureText") == "The response has an error in line 1, column 8: NaN is no value of JSON."
    assert 'line 1, column 8: no value of JSON: NaN\n{"id": NaN}\n       ^\n' in failed.text("failureDetails")


def test_details_show_the_words_of_the_http_library(failed: Failed) -> None:
    failed.show(
        Failure(FailureKind.BROKEN_HTTP, exchange=EXCHANGE, technical=("illegal header line: X-\u202eSpace : …",))
    )
    assert "\n\nillegal header line: X-⟨U+202E⟩Space : …\n\n" in failed.text("failureDetails")


def test_encoding_stands_in_the_details_once(failed: Failed) -> None:
    exchange = EXCHANGE._replace(headers=(("content-encoding", "br"),))
    failed.show(Failure(FailureKind.ENCODED, exchange=exchange, technical=("br",)))
    assert failed.text("failureDetails").count("br") == 1


def test_copy_details_gives_readable_text(failed: Failed) -> None:
    fields = (FieldMessage("id", "unknown"),)
    failed.show(not_found(message="line\u202e", field_messages=fields, contact_id="9" * 50))
    copy = failed.button("copyDetailsButton")
    failed.click("copyDetailsButton")
    assert (copy.text(), copy.accessibleName()) == ("Copied", "Copy details")
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
    assert failed.dialog.isVisible()


def test_buttons_keep_their_order_from_failure_to_failure(failed: Failed) -> None:
    refused = Failure(FailureKind.NOT_AUTHORISED, status=401, profile=ACME, contact_id="42")
    unusable = Failure(FailureKind.ID_UNUSABLE, profile=ACME, contact_id="4 2")
    for before in (not_found(), unusable):
        failed.show(before)
        failed.show(refused)
        places = [failed.button(name).x() for name in ("retryButton", "openSettingsButton", "closeFailureButton")]
        assert places == sorted(places)
        assert len(set(places)) == 3


def test_other_profiles_come_before_the_settings(failed: Failed) -> None:
    refused = Failure(FailureKind.NOT_AUTHORISED, status=401, profile=ACME, contact_id="42")
    failed.show(refused)
    failed.dialog.show_failure(refused, "Wethod", "token", others=2)
    places = [failed.button(name).x() for name in ("retryButton", "askOthersButton", "openSettingsButton")]
    assert places == sorted(places)
    assert len(set(places)) == 3
