"""Positions and whole texts in the narrowest window and with a large font."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from contactdesk.ui.contact.details_page import DetailsPage
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.placeholder_pages import MessagePage
from contactdesk.ui.main_window.profile_selector import ProfileSelector
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.notice import Notice
from tests.window_driver import WindowDriver

CLEMTA_ID = "64b8f1a2e4b0c8d9f0123456"
ODD_ID = "acme-customer-" + "0" * 60


@pytest.mark.parametrize(
    ("profile", "typed"), [("Demo Wethod", "12a"), ("Demo Wethod", "42 43"), ("Demo Clemta", "acme-42")]
)
async def test_narrowest_window_shows_whole_id_hint(demo: WindowDriver, profile: str, typed: str) -> None:
    demo.window.resize(demo.window.minimumSize())
    demo.choose(profile)
    demo.type("contactIdEdit", typed)
    hint = demo.find("idHint", ElidedLabel)
    assert hint.text()
    await demo.until(lambda: not hint.is_elided())


def _lay_out() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


async def test_lookup_of_a_long_id_moves_nothing(demo: WindowDriver) -> None:
    demo.window.resize(demo.window.minimumSize())
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until_idle()
    _lay_out()
    names = ("profileSelector", "settingsButton", "contactIdEdit", "lookupButton", "contactName", "copyAllButton")
    before = [demo.find(name).geometry() for name in names]
    demo.window.bar.show_waiting(f"Looking up {ODD_ID}…")
    await demo.until_visible("lookupProgress")
    _lay_out()
    assert [demo.find(name).geometry() for name in names] == before
    assert demo.text("lookupElapsed").endswith(" s")
    assert ODD_ID in demo.accessible_name("lookupElapsed")
    demo.window.bar.show_idle()


async def test_smallest_window_has_no_scroll_bar_of_its_own(demo: WindowDriver) -> None:
    demo.window.resize(demo.window.minimumSize())
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until_idle()
    _lay_out()
    assert demo.find("contactName").isVisible()
    scroll = demo.window.centralWidget()
    assert isinstance(scroll, QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()


async def test_waiting_text_uses_the_room_of_an_empty_hint(demo: WindowDriver) -> None:
    demo.window.resize(demo.window.minimumSize())
    demo.choose("Demo Clemta")
    demo.type("contactIdEdit", CLEMTA_ID)
    text = "Waiting for the keyring. It may ask for a password."
    demo.window.bar.show_waiting(text)
    await demo.until(lambda: demo.text("lookupElapsed").startswith(text))
    demo.type("contactIdEdit", "acme-42")
    await demo.until(lambda: not demo.text("lookupElapsed").startswith(text))
    elapsed, hint = demo.find("lookupElapsed"), demo.find("idHint")
    assert demo.accessible_name("lookupElapsed").startswith(text)
    assert (
        elapsed.mapTo(demo.window, elapsed.rect().topRight()).x() < hint.mapTo(demo.window, hint.rect().topLeft()).x()
    )
    demo.window.bar.show_idle()


async def test_panes_end_where_header_ends_with_and_without_bar(demo: WindowDriver) -> None:
    await demo.look_up("1")
    page = demo.window.findChild(DetailsPage)
    assert isinstance(page, DetailsPage)
    bar = page.verticalScrollBar()

    def edge(name: str) -> int:
        widget = demo.find(name)
        return widget.mapTo(demo.window, widget.rect().topRight()).x()

    demo.window.resize(720, 480)
    await demo.until(lambda: bar.isVisible() and edge("contactPane") == edge("contactOrigin"))
    demo.window.resize(720, 900)
    await demo.until(lambda: not bar.isVisible() and edge("contactPane") == edge("contactOrigin"))


@pytest.mark.usefixtures("large_letters")
def test_large_font_cuts_off_no_button(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_demo_banner()
    window.resize(720, 480)
    window.show()
    assert window.bar.width() >= window.bar.minimumSizeHint().width() > 720


@pytest.mark.parametrize("name", ["The International Cooperative Society", "The International Cooperative Societ…"])
def test_long_name_leaves_room_for_the_api(qtbot: QtBot, name: str) -> None:
    selector = ProfileSelector()
    qtbot.addWidget(selector)
    selector.addItem(f"{name} · Wethod")
    room = selector.fontMetrics().horizontalAdvance("The International … · Wethod")
    shown = selector.elided_text(room)
    assert shown.startswith("The Int")
    assert shown.endswith(f"{name[-4:]} · Wethod")
    assert selector.fontMetrics().horizontalAdvance(shown) <= room
    assert selector.elided_text(10_000) == f"{name} · Wethod"


def test_name_keeps_twelve_characters_in_the_selector(qtbot: QtBot) -> None:
    selector = ProfileSelector()
    qtbot.addWidget(selector)
    selector.addItem("The International Cooperative · ⬢ production · Wethod", "an id")
    selector.setItemData(0, "The International Cooperative", 257)
    whole = selector.fontMetrics().horizontalAdvance("The International… · ⬢ production · Wethod")
    assert selector.elided_text(whole).endswith("ative · ⬢ production · Wethod")
    narrow = selector.fontMetrics().horizontalAdvance("The Internati… · Wethod")
    assert selector.elided_text(narrow).startswith("The Int")
    assert len(selector.elided_text(narrow)) >= 12
    assert "Wethod" not in selector.elided_text(narrow)


def test_placeholder_page_shows_whole_titles(qtbot: QtBot) -> None:
    page = MessagePage("emptyPage")
    qtbot.addWidget(page)
    page.resize(720, 300)
    page.show()
    for title in ("Who is it?", "The service has a problem", "The service that was asked has a big problem " * 2):
        page.set_text(title, "A sentence.")
        _lay_out()
        label = page.findChild(QLabel, "emptyPageTitle")
        assert isinstance(label, QLabel)
        assert label.text() == title
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("contact_id", ["1", "31"])
async def test_narrowest_window_shows_the_whole_reason(demo: WindowDriver, contact_id: str) -> None:
    demo.window.resize(demo.window.minimumSize())
    await demo.look_up(contact_id)
    for reason in ("not the ID that you entered last", "not what you looked up last, but on Thursday at 14:02 o'clock"):
        demo.window.contact_view.mark_stale(reason)
        await demo.until_visible("oldContactBanner")
        banner = demo.find("oldContactBanner", Notice)
        await demo.until(
            lambda: banner.fitted(banner.plain_text, banner.contentsRect().width()).endswith(f" – {reason}")  # noqa: B023 - waited for in this very turn
        )
