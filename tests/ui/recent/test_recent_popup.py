"""The popup with the recent lookups, alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.contact import Contact
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.profile import Profile
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.ui.recent.recent_popup import RecentPopup
from contactdesk.ui.recent.recent_row import TEXT_ROLE, second_line
from contactdesk.ui.recent.recent_text import RecentText, time_text
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.placement import placed
from tests.factories import CLEMTA_ID, profile
from tests.window_driver import WidgetDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

ACME = profile(name="Acme production", colour="green")
CLEMTA = profile("clemta", id="clemta", name="Müşteri", colour="red")


def lookup(name: str, contact_id: str, where: Profile = ACME, hour: int = 14) -> RecentLookup:
    contact = Contact("", name, contact_id, contact_id, (), (), (), JsonObject([]))
    moment = datetime.now().astimezone().replace(hour=hour, minute=2)
    return RecentLookup(where, contact, moment)


LOOKUPS = [
    lookup("Ada Rossi", "42"),
    lookup("İlker Işık", CLEMTA_ID, CLEMTA, hour=13),
    lookup("محمد علي", "7"),
    lookup("", "8"),
]


class Popup(WidgetDriver):
    """The popup, open below a field that has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.window.resize(640, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.field.setFocus()
        self.popup = RecentPopup(QKeySequence("Ctrl+H"), self.window)
        super().__init__(self.popup)
        self.chosen: list[RecentLookup] = []
        self.popup.chosen.connect(self.chosen.append)

    @property
    def rows_list(self) -> QListWidget:
        return self.find("recentList", QListWidget)

    def rows(self) -> list[str]:
        return [self.rows_list.item(row).text().split(" · ")[0] for row in range(self.rows_list.count())]

    def open(self, *lookups: RecentLookup) -> None:
        self.popup.open_at(self.field, lookups, api_infos())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget
        assert widget.window() is self.popup
        QTest.keyClick(widget, key, modifier)

    def type_in_it(self, text: str) -> None:
        for character in text:
            widget = QApplication.focusWidget()
            assert widget
            QTest.keyClicks(widget, character)


@pytest.fixture
def popup(qtbot: QtBot) -> Iterator[Popup]:
    popup = Popup(qtbot)
    yield popup
    popup.popup.close()


def test_row_shows_name_id_profile_and_time(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    assert popup.rows_list.item(0).text() == "Ada Rossi · ID 42 · Acme production · 14:02"
    assert popup.rows_list.item(3).text() == "No name · ID 8 · Acme production · 14:02"
    spoken = popup.rows_list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "İlker Işık, ID 64b8f1a2e4b0c8d9f0123456, Müşteri (Clemta · ⬢ production), colour red, 13:02"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("rossi", ["Ada Rossi"]),
        ("ROSSI ada", ["Ada Rossi"]),
        ("ilker", ["İlker Işık"]),
        ("isik", ["İlker Işık"]),
        ("f0123456", ["İlker Işık"]),
        ("musteri", ["İlker Işık"]),
        ("clemta", ["İlker Işık"]),
        ("13:02", ["İlker Işık"]),
        ("id 7", ["محمد علي"]),
        ("محمد", ["محمد علي"]),
        ("  ", ["Ada Rossi", "İlker Işık", "محمد علي", "No name"]),
        ("rossi clemta", []),
    ],
)
def test_filter_finds_name_id_profile_and_time(popup: Popup, typed: str, found: list[str]) -> None:
    popup.open(*LOOKUPS)
    popup.type("recentFilter", typed)
    assert popup.rows() == found


def test_typing_in_the_list_filters_it(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    assert popup.rows_list.hasFocus()
    popup.type_in_it("prod 42")
    assert popup.text("recentFilter") == "prod 42"
    assert popup.rows() == ["Ada Rossi"]
    popup.press(Qt.Key.Key_Return)
    assert popup.chosen == [LOOKUPS[0]]


def test_backspace_in_the_list_shortens_the_filter(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    popup.type_in_it("42")
    popup.press(Qt.Key.Key_Down)
    assert popup.rows_list.hasFocus()
    popup.press(Qt.Key.Key_Backspace)
    assert popup.text("recentFilter") == "4"


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([], 0),
        ([Qt.Key.Key_Down], 1),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 3),
        ([Qt.Key.Key_Up], 0),
    ],
)
def test_arrows_and_enter_choose(popup: Popup, keys: list[Qt.Key], chosen: int) -> None:
    popup.open(*LOOKUPS)
    for key in keys:
        popup.press(key)
    popup.press(Qt.Key.Key_Enter)
    assert popup.chosen == [LOOKUPS[chosen]]
    assert not popup.popup.isVisible()


def test_arrow_in_the_filter_moves_in_the_list(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    popup.type_in_it("acme")
    popup.press(Qt.Key.Key_Down)
    popup.press(Qt.Key.Key_Return)
    assert popup.chosen == [LOOKUPS[2]]


def test_click_chooses(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    area = popup.rows_list.visualItemRect(popup.rows_list.item(2))
    QTest.mouseClick(popup.rows_list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert popup.chosen == [LOOKUPS[2]]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)],
)
@pytest.mark.parametrize("typed", ["", "rossi"])
def test_closing_returns_the_focus(
    popup: Popup, qtbot: QtBot, typed: str, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    popup.field.setText("123")
    popup.open(*LOOKUPS)
    popup.type_in_it(typed)
    popup.press(key, modifier)
    assert not popup.popup.isVisible()
    qtbot.waitUntil(popup.field.hasFocus)
    assert popup.field.text() == "123"
    assert popup.chosen == []


def test_tab_moves_between_filter_and_list(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    popup.press(Qt.Key.Key_Tab)
    assert popup.find("recentFilter").hasFocus()
    popup.press(Qt.Key.Key_Tab)
    assert popup.rows_list.hasFocus()


def test_closed_popup_holds_no_contact(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    popup.type_in_it("rossi")
    popup.press(Qt.Key.Key_Escape)
    assert popup.rows() == []
    assert popup.text("recentFilter") == ""
    assert "Rossi" not in popup.find("recentFilter").accessibleDescription()


def test_empty_list_says_what_appears_here(popup: Popup) -> None:
    popup.open()
    assert popup.text("recentEmpty") == "Contacts that you look up appear here."
    assert not popup.is_visible("recentList")
    popup.press(Qt.Key.Key_Return)
    popup.press(Qt.Key.Key_Down)
    assert popup.popup.isVisible()
    popup.press(Qt.Key.Key_Escape)
    assert not popup.popup.isVisible()


def test_filter_reads_out_what_it_found(popup: Popup) -> None:
    popup.open(*LOOKUPS)
    edit = popup.find("recentFilter")
    assert edit.accessibleDescription().startswith("4 recent lookups, the first one: Ada Rossi, ID 42, Acme production")
    popup.type_in_it("rossi")
    assert edit.accessibleDescription().startswith(
        "1 recent lookup: Ada Rossi, ID 42, Acme production (Wethod · ⬢ production)"
    )
    popup.type_in_it("x")
    assert edit.accessibleDescription() == "No recent lookup has “rossix”."
    assert popup.text("recentEmpty") == "No recent lookup has “rossix”."
    assert edit.accessibleName() == "Filter recent lookups"
    assert popup.rows_list.accessibleName() == "Recent lookups"


def test_hostile_name_is_shown_as_text(popup: Popup) -> None:
    popup.open(lookup("<b>x</b>\u202e\nline", "1"))
    assert popup.rows() == ["<b>x</b>⟨U+202E⟩ line"]
    assert "&lt;b&gt;" in popup.rows_list.item(0).toolTip()


def test_fifty_lookups_can_be_reached(popup: Popup) -> None:
    many = [lookup(f"Contact {number}", str(number)) for number in range(50)]
    popup.open(*many)
    assert len(popup.rows()) == 50
    assert popup.popup.height() < 500
    popup.press(Qt.Key.Key_End)
    last = popup.rows_list.visualItemRect(popup.rows_list.item(49))
    assert popup.rows_list.viewport().rect().contains(last)
    popup.press(Qt.Key.Key_Return)
    assert popup.chosen == [many[49]]


def test_long_texts_need_no_wider_list(popup: Popup) -> None:
    long = lookup("A very long name " * 30, "9" * 200)
    popup.open(long)
    assert popup.rows_list.horizontalScrollBar().maximum() == 0
    assert popup.popup.screen().availableGeometry().contains(popup.popup.geometry())


def test_list_is_as_wide_as_its_rows_up_to_the_window(popup: Popup) -> None:
    popup.window.resize(720, 300)
    names = ("Clemta production of Milan, Italy", "Clemta production of Turin, Italy")
    rows = [lookup("Ada", CLEMTA_ID, replace(CLEMTA, name=name)) for name in names]
    many = [lookup("Ada", f"{number}", replace(CLEMTA, name=names[0])) for number in range(20)]
    for found in (rows, [*rows, *many]):
        popup.open(*found)
        recent = popup.rows_list
        room = recent.visualItemRect(recent.item(0)).width() - 2 * UNIT
        for row, name in enumerate(names):
            line = second_line(recent.item(row).data(TEXT_ROLE), recent.fontMetrics(), room)
            assert line == (f"ID {CLEMTA_ID}", f"{name} · Clemta · ⬢ production")
        popup.popup.close()
    popup.open(lookup("Ada", "1", replace(CLEMTA, name="x" * 120)))
    assert popup.popup.width() == 720


@pytest.mark.parametrize(
    ("characters", "contact_id", "profile"),
    [
        (90, f"ID {CLEMTA_ID}", "Clemta production of Milan, Italy · Clemta · ⬢ production"),
        (30, "ID 64b…123456", "Clemta… Italy · Clemta · ⬢ production"),
        (10, "ID 64b…123456", "Clemta… Italy · Clemta · ⬢ production"),
    ],
)
def test_narrow_row_keeps_the_profile(popup: Popup, characters: int, contact_id: str, profile: str) -> None:
    row = RecentText.of(
        lookup("Ada", CLEMTA_ID, replace(CLEMTA, name="Clemta production of Milan, Italy")), api_infos()
    )
    metrics = popup.rows_list.fontMetrics()
    line = second_line(row, metrics, metrics.horizontalAdvance("n") * characters)
    assert line == (contact_id, profile)


def test_text_of_another_day_has_the_date() -> None:
    now = datetime.now().astimezone()
    assert time_text(now.replace(hour=9, minute=5)) == "09:05"
    assert time_text(datetime(2022, 1, 1, 0, 0).astimezone()) == "1 Jan 2022, 00:00"
    assert time_text(now - timedelta(days=1)).endswith(now.strftime("%H:%M"))


def test_row_text_shows_nothing_in_a_log() -> None:
    assert repr(RecentText.of(LOOKUPS[0], api_infos())) == "RecentText()"


SCREEN = QRect(0, 0, 1000, 800)


@pytest.mark.parametrize(
    ("size", "field", "is_mirrored", "expected"),
    [
        ((300, 200), QRect(400, 100, 300, 30), False, QRect(400, 130, 300, 200)),
        ((500, 200), QRect(400, 100, 300, 30), False, QRect(200, 130, 500, 200)),
        ((500, 200), QRect(400, 100, 300, 30), True, QRect(400, 130, 500, 200)),
        ((500, 200), QRect(600, 700, 300, 30), False, QRect(400, 500, 500, 200)),
        ((500, 200), QRect(50, 100, 300, 30), False, QRect(0, 130, 500, 200)),
        ((500, 200), QRect(900, 100, 300, 30), True, QRect(500, 130, 500, 200)),
        ((2000, 2000), QRect(400, 100, 300, 30), False, QRect(0, 130, 1000, 670)),
        ((300, 200), QRect(400, 900, 300, 30), False, QRect(400, 600, 300, 200)),
        ((300, 200), QRect(-500, -100, 300, 30), False, QRect(0, 0, 300, 200)),
    ],
)
def test_popup_stays_on_the_screen(size: tuple[int, int], field: QRect, is_mirrored: bool, expected: QRect) -> None:
    place = placed(QSize(*size), field, SCREEN, is_mirrored=is_mirrored)
    assert place == expected
    assert SCREEN.contains(place)
