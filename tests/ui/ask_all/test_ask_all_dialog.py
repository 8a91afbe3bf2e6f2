"""The dialog that asks every profile: its sentences, its rows, and the keys that must press nothing."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from contactdesk.apis.registry import APIS
from contactdesk.model.ask_all import AskResult, AskState, LeftOut
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.ui.ask_all.ask_all_dialog import AskAllDialog
from contactdesk.ui.ask_all.ask_row_text import contact_text
from tests.factories import profile
from tests.ui.walk import clashes_in, keyless_in
from tests.unit.apis.reading import contact_of
from tests.window_driver import WidgetDriver

INFOS = {key: api.info for key, api in APIS.items()}
ADA = contact_of("wethod", '"id": 42, "name": "Ada", "surname": "Rossi", "email": "ada@example.com", "role": "Buyer"')
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def profiles(count: int, name: str = "Company") -> list[Profile]:
    return [profile(id=str(number), name=f"{name} {number}") for number in range(1, count + 1)]


def result(where: Profile, state: AskState, kind: FailureKind | None = None) -> AskResult:
    contact = ADA if state is AskState.FOUND else None
    return AskResult(where, state, contact, Failure(kind, profile=where, contact_id="42") if kind else None)


@pytest.mark.parametrize(
    ("json", "text"),
    [
        ('"company": "Rossi S.p.A.", "role": "Buyer"', "Ada · ada@example.com · Rossi S.p.A."),
        ('"role": "Buyer"', "Ada · ada@example.com · Buyer"),
        ('"role": ""', "Ada · ada@example.com"),
    ],
)
def test_hit_names_the_company_or_the_role(json: str, text: str) -> None:
    assert contact_text(contact_of("wethod", f'"id": 42, "name": "Ada", "email": "ada@example.com", {json}')) == text


class Asked(WidgetDriver):
    """The dialog of some profiles, whose time stands still until it is changed."""

    def __init__(self, qtbot: QtBot, asked: Sequence[Profile], left_out: Sequence[Profile] = ()) -> None:
        self.now = 100.0
        ready = [AskResult(each) for each in asked]
        self.dialog = AskAllDialog(
            "42", ready, [(each, LeftOut.DOES_NOT_FIT) for each in left_out], INFOS, clock=lambda: self.now
        )
        super().__init__(self.dialog)
        qtbot.addWidget(self.dialog)
        self.starts: list[None] = []
        self.opened: list[str] = []
        self.retried: list[str] = []
        self.dialog.start_requested.connect(lambda: self.starts.append(None))
        self.dialog.opened.connect(self.opened.append)
        self.dialog.retry_requested.connect(self.retried.append)
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isVisible)

    @property
    def list(self) -> QListWidget:
        return self.find("askAllList", QListWidget)

    def start(self) -> None:
        self.click("askAllStartButton")

    def send(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, is_held: bool = False) -> None:
        """Send a key press to a widget, perhaps one that the keyboard repeats."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "\r" if key == Qt.Key.Key_Return else "", is_held)
        QApplication.sendEvent(self.find(name), event)


@pytest.mark.parametrize("modifiers", [NONE, Qt.KeyboardModifier.KeypadModifier])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts_once_it_can_be_read(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    asked = Asked(qtbot, profiles(2))
    asked.now += 0.39
    asked.send("askAllStartButton", key, modifiers)
    assert asked.starts == []
    asked.now += 0.02
    asked.send("askAllStartButton", key, modifiers)
    assert asked.starts == [None]


def test_key_that_opened_it_does_not_start_it(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(2))
    asked.now += 10
    asked.send("askAllStartButton", Qt.Key.Key_Return, CTRL_SHIFT)
    asked.send("askAllStartButton", Qt.Key.Key_Return, is_held=True)
    assert asked.starts == []


def test_space_that_comes_early_starts_nothing(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(2))
    QTest.keyClick(asked.find("askAllStartButton"), Qt.Key.Key_Space)
    assert asked.starts == []
    asked.now += 1
    QTest.keyClick(asked.find("askAllStartButton"), Qt.Key.Key_Space)
    assert asked.starts == [None]


def test_sentences_of_one_profile(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(1))
    assert asked.text("askAllSummary") == "Contact Desk will send 1 request for contact 42, to this profile."
    assert asked.text("askAllStartButton") == "&Ask 1 profile"
    assert not asked.is_visible("askAllLeftOut")


def test_long_lists_of_names_are_cut(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(7), profiles(6, "Other"))
    assert asked.text("askAllLeftOut") == (
        "Not asked, since the ID does not fit: Other 1, Other 2, Other 3, Other 4, Other 5 and 1 more"
    )
    asked.start()
    asked.dialog.show_results([result(each, AskState.NOT_THERE) for each in profiles(7)])
    assert asked.text("askAllOutcome") == (
        "Not there: Company 1, Company 2, Company 3, Company 4, Company 5 and 2 more\nCheck the ID."
    )


def test_progress_counts_the_answers(qtbot: QtBot) -> None:
    one, two, three = profiles(3)
    asked = Asked(qtbot, [one, two, three])
    asked.start()
    asked.dialog.show_results([result(one, AskState.ASKING), result(two, AskState.NOT_THERE), AskResult(three)])
    assert asked.text("askAllSummary") == "Asking: 1 of 3 profiles have answered."
    assert not asked.is_visible("askAllOutcome")
    assert asked.text("askAllCancelButton") == "&Cancel"


def test_advice_where_nobody_can_tell(qtbot: QtBot) -> None:
    (one,) = profiles(1)
    asked = Asked(qtbot, [one])
    asked.start()
    asked.dialog.show_results([result(one, AskState.CANNOT_TELL, FailureKind.NO_PERMISSION)])
    assert asked.text("askAllSummary") == "No profile could tell whether contact 42 exists."
    assert asked.text("askAllOutcome") == (
        "Cannot tell, since they may not see it: Company 1\nCheck the ID, or ask somebody who may see contacts there."
    )


def test_each_reason_for_leaving_out_names_its_profiles(qtbot: QtBot) -> None:
    one, two, three, four, five = profiles(5)
    left_out = [
        (one, LeftOut.SANDBOX),
        (two, LeftOut.DOES_NOT_FIT),
        (three, LeftOut.SETTING),
        (four, LeftOut.ELSEWHERE),
        (five, LeftOut.DOES_NOT_FIT),
    ]
    dialog = AskAllDialog("42", [AskResult(one)], left_out, INFOS)
    qtbot.addWidget(dialog)
    assert WidgetDriver(dialog).text("askAllLeftOut").splitlines() == [
        "Not asked, since the ID does not fit: Company 2, Company 5",
        "Not asked, since the pasted text names another address or company: Company 4",
        "Not asked, since their settings leave them out: Company 3",
        "Not asked, since a sandbox is left out beside a production profile: Company 1",
    ]


def press(asked: Asked, *keys: Qt.Key, after_s: float = 0.0) -> None:
    """Press keys where the focus is."""
    for key in keys:
        asked.now += after_s
        QTest.keyClick(asked.dialog.focusWidget() or asked.dialog, key)


def test_no_row_is_chosen_before_all_have_answered(qtbot: QtBot) -> None:
    one, two = profiles(2)
    asked = Asked(qtbot, [one, two])
    asked.start()
    asked.dialog.show_results([result(one, AskState.FOUND), result(two, AskState.ASKING)])
    assert not asked.is_enabled("askAllOpenButton")
    press(asked, Qt.Key.Key_Return, Qt.Key.Key_Return, after_s=1)
    assert asked.opened == []
    press(asked, Qt.Key.Key_Down)
    assert asked.is_enabled("askAllOpenButton")
    press(asked, Qt.Key.Key_Return)
    assert asked.opened == ["1"], "a deliberate choice"


def test_double_press_of_enter_opens_nothing(qtbot: QtBot) -> None:
    one, two = profiles(2)
    asked = Asked(qtbot, [one, two])
    press(asked, Qt.Key.Key_Return, after_s=1)
    assert asked.starts == [None]
    asked.dialog.show_results([result(one, AskState.NOT_THERE), result(two, AskState.FOUND)])
    press(asked, *[Qt.Key.Key_Return] * 3, after_s=0.3)
    assert asked.opened == []
    press(asked, Qt.Key.Key_Return, after_s=0.5)
    assert asked.opened == ["2"]


def test_double_press_on_a_row_that_answers_meanwhile_opens_nothing(qtbot: QtBot) -> None:
    (one,) = profiles(1)
    asked = Asked(qtbot, [one])
    asked.start()
    press(asked, Qt.Key.Key_Down)
    press(asked, Qt.Key.Key_Return)
    asked.dialog.show_results([result(one, AskState.FOUND)])
    press(asked, Qt.Key.Key_Return, after_s=0.3)
    assert asked.opened == []


def test_double_press_of_try_again_opens_nothing(qtbot: QtBot) -> None:
    (one,) = profiles(1)
    asked = Asked(qtbot, [one])
    asked.start()
    asked.dialog.show_results([result(one, AskState.FAILED, FailureKind.TIMED_OUT)])
    press(asked, Qt.Key.Key_Down)
    asked.find("askAllRetryButton").setFocus()
    press(asked, Qt.Key.Key_Return)
    asked.dialog.show_results([result(one, AskState.FOUND)])
    press(asked, Qt.Key.Key_Return, after_s=0.3)
    assert (asked.retried, asked.opened) == (["1"], [])


def test_second_click_on_the_start_opens_nothing(qtbot: QtBot) -> None:
    (one,) = profiles(1)
    asked = Asked(qtbot, [one])
    asked.start()
    asked.dialog.show_results([result(one, AskState.FOUND)])
    assert asked.is_enabled("askAllOpenButton")
    QTest.mouseDClick(asked.find("askAllOpenButton"), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(asked.find("askAllOpenButton"), Qt.MouseButton.LeftButton)
    assert asked.opened == []
    QTest.mouseClick(asked.find("askAllOpenButton"), Qt.MouseButton.LeftButton)
    assert asked.opened == ["1"]


def test_only_hit_is_chosen_when_all_have_answered(qtbot: QtBot) -> None:
    one, two = profiles(2)
    asked = Asked(qtbot, [one, two])
    asked.start()
    asked.dialog.show_results([result(one, AskState.NOT_THERE), result(two, AskState.ASKING)])
    press(asked, Qt.Key.Key_X, Qt.Key.Key_Down)
    asked.dialog.show_results([result(one, AskState.NOT_THERE), result(two, AskState.FOUND)])
    assert asked.text("askAllOutcome").endswith("Press Open to see the contact.")
    assert asked.is_enabled("askAllOpenButton")
    press(asked, Qt.Key.Key_Return, after_s=0.5)
    assert asked.opened == ["2"]


def test_one_of_several_hits_is_chosen_by_hand(qtbot: QtBot) -> None:
    one, two, three = profiles(3)
    asked = Asked(qtbot, [one, two, three])
    asked.start()
    asked.dialog.show_results([result(each, AskState.FOUND) for each in (one, two, three)])
    press(asked, Qt.Key.Key_Return, after_s=1)
    assert asked.opened == []
    press(asked, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asked.opened == ["2"]


def test_double_click_opens_or_tries_again(qtbot: QtBot) -> None:
    one, two, three = profiles(3)
    asked = Asked(qtbot, [one, two, three])
    place = asked.list.visualItemRect(asked.list.item(0)).center()
    for _ in range(2):
        QTest.mouseDClick(asked.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (asked.starts, asked.opened) == ([], [])
    asked.start()
    states = [
        result(one, AskState.FOUND),
        result(two, AskState.FAILED, FailureKind.KEYRING_LOCKED),
        result(three, AskState.NOT_THERE),
    ]
    asked.dialog.show_results(states)
    for row in range(3):
        place = asked.list.visualItemRect(asked.list.item(row)).center()
        QTest.mouseClick(asked.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(asked.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (asked.opened, asked.retried) == (["1"], ["2"])
    assert asked.dialog.was_used


def test_failed_row_says_what_happened(qtbot: QtBot) -> None:
    (one,) = profiles(1)
    asked = Asked(qtbot, [one])
    asked.start()
    asked.dialog.show_results([result(one, AskState.FAILED, FailureKind.KEYRING_LOCKED)])
    spoken = asked.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Company 1 (Wethod · ⬢ production), colour blue: Failed. The keyring is locked. "
        "The keyring with the token was not unlocked."
    )


def test_hostile_names_stay_on_their_line(qtbot: QtBot) -> None:
    hostile = profile(id="1", name="<b>A</b>\n\u202e" + "x" * 400)
    asked = Asked(qtbot, [hostile], [hostile])
    asked.start()
    asked.dialog.show_results([result(hostile, AskState.NOT_THERE)])
    for name, lines in (("askAllOutcome", 2), ("askAllLeftOut", 1)):
        assert len(asked.text(name).splitlines()) == lines
        assert "\u202e" not in asked.text(name)
    assert "&lt;b&gt;" in asked.list.item(0).toolTip()


def test_keys_are_unique_before_and_after(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(2))
    assert (clashes_in(asked.dialog), keyless_in(asked.dialog)) == ({}, [])
    asked.start()
    assert (clashes_in(asked.dialog), keyless_in(asked.dialog)) == ({}, [])
    asked.dialog.show_results([result(each, AskState.FOUND) for each in profiles(2)])
    assert (clashes_in(asked.dialog), keyless_in(asked.dialog)) == ({}, [])


@pytest.mark.usefixtures("letters")
def test_every_sentence_has_room_in_a_small_dialog(qtbot: QtBot) -> None:
    asked = Asked(qtbot, profiles(12), profiles(6, "A company that is left out"))
    asked.dialog.resize(asked.dialog.minimumSizeHint())
    asked.start()
    states = (AskState.FOUND, AskState.NOT_THERE, AskState.CANNOT_TELL, AskState.CANCELLED)
    asked.dialog.show_results([result(each, states[number % 4]) for number, each in enumerate(profiles(12))])
    QApplication.sendPostedEvents()
    for name in ("askAllSummary", "askAllOutcome", "askAllLeftOut"):
        label = asked.find(name)
        assert label.height() >= label.heightForWidth(label.width()), name
    assert asked.list.height() >= asked.list.sizeHintForRow(0)
