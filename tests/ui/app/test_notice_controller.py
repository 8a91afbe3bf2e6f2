"""The notice about a service in the real window: when it appears, how often, and how it is closed."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from contactdesk.app.notice_controller import NoticeController
from tests.factories import CLEMTA_DOCUMENTED, CLEMTA_ID, profile, write_profiles
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import message
from tests.unit.apis.test_service_notice import NEWER_ERROR
from tests.window_driver import RunAgainst, RunWindow, WindowDriver

ENDS = "Sunset: Mon, 01 Mar 2027 00:00:00 GMT"
NOTICE = "Clemta says: this service ends on 1 March 2027."
NEWER_NOTICE = (
    "Clemta responded as its newer service does, which has no contacts. "
    "The API key or the address of the profile “Acme” may belong to that service."
)

SetClock = Callable[[datetime], None]


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Lets the notices of later runs see a certain time."""

    def use(moment: datetime) -> None:
        controller = partial(NoticeController, clock=lambda: moment)
        monkeypatch.setattr("contactdesk.app.startup.NoticeController", controller)

    use(datetime(2026, 11, 29, 12, tzinfo=UTC))
    return use


def responds(status: str, body: str, *headers: str) -> Behaviour:
    def behave(peer: Peer) -> None:
        while peer.request():
            peer.send(message(status, body.encode(), *headers))

    return behave


def contact_with(*headers: str) -> Behaviour:
    return responds("200 OK", CLEMTA_DOCUMENTED, *headers)


async def see_no_notice(desk: WindowDriver) -> None:
    """Look a contact up, and wait until its notice would have been shown."""
    shown: list[bool] = []
    await desk.look_up(CLEMTA_ID)
    # It starts later than the timer of the notice, and takes longer.
    QTimer.singleShot(100, lambda: shown.append(desk.is_visible("noticeBar")))
    await desk.until(lambda: shown)
    assert shown == [False]


@pytest.mark.usefixtures("set_clock")
def test_notice_of_a_contact_is_shown_and_named(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up(CLEMTA_ID)
        await desk.until_visible("noticeBar")
        assert desk.text("noticeText") == NOTICE
        assert desk.accessible_name("noticeText") == NOTICE
        assert desk.accessible_name("noticeBar") == NOTICE
        assert desk.accessible_name("noticeCloseButton") == "Close notice"
        assert desk.find("noticeCloseButton").accessibleDescription() == NOTICE
        assert desk.text("contactName") == "John Doe"
        assert desk.find("contactIdEdit").hasFocus()

    run_against(contact_with(ENDS), scenario, "clemta")


@pytest.mark.usefixtures("set_clock")
@pytest.mark.parametrize(
    ("status", "body", "header", "text"),
    [
        ("404 Not Found", "", ENDS, NOTICE),
        (
            "401 Unauthorized",
            NEWER_ERROR,
            "X-Test: 1",
            NEWER_NOTICE,
        ),
    ],
)
def test_notice_of_a_failure_is_shown(run_against: RunAgainst, status: str, body: str, header: str, text: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail(CLEMTA_ID)
        await desk.until_visible("noticeBar")
        assert desk.text("noticeText") == text
        await desk.close_failure()
        assert desk.is_visible("noticeBar")

    run_against(responds(status, body, header), scenario, "clemta")


@pytest.mark.usefixtures("set_clock")
@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("Sunset: Sun, 29 Nov 2026 12:00:00 GMT", "Clemta says: this service ended on 29 November 2026."),
        ("Sunset: Sun, 29 Nov 2026 12:00:01 GMT", "Clemta says: this service ends on 29 November 2026."),
        ("Deprecation: true", "Clemta says: this service is outdated and may end."),
        (
            "Deprecation: @1688169599",
            "Clemta says: this service has been outdated since 30 June 2023 and may end.",
        ),
        ("Deprecation: @1803859200", "Clemta says: this service will be outdated from 1 March 2027."),
    ],
)
def test_sentences_of_notices(run_against: RunAgainst, header: str, text: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up(CLEMTA_ID)
        await desk.until_visible("noticeBar")
        assert desk.text("noticeText") == text

    run_against(contact_with(header), scenario, "clemta")


def test_notice_is_shown_once_a_day_across_restarts(
    run_against: RunAgainst, set_clock: SetClock, tmp_path: Path
) -> None:
    async def see_notice(desk: WindowDriver) -> None:
        await desk.look_up(CLEMTA_ID)
        await desk.until_visible("noticeBar")

    async def see_it_once(desk: WindowDriver) -> None:
        await see_notice(desk)
        desk.click("noticeCloseButton")
        await desk.look_up("1")
        await see_no_notice(desk)

    behave = contact_with(ENDS)
    run_against(behave, see_it_once, "clemta")
    run_against(behave, see_no_notice, "clemta")
    set_clock(datetime(2026, 11, 30, 0, 0, 1, tzinfo=UTC))
    run_against(behave, see_notice, "clemta")
    state = (tmp_path / "data" / "window.ini").read_text(encoding="utf-8")
    assert [line for line in state.splitlines() if line.startswith("notices")] == ["notices=2026-11-30 acme"]
    assert "2027" not in state


@pytest.mark.usefixtures("set_clock")
def test_each_profile_has_its_own_notice(run_desk: RunWindow, profiles_file: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        for name in ("a", "b"):
            desk.keep_secret(name, "canary-5f0e9c7a1b3d")
        await desk.look_up(CLEMTA_ID)
        await desk.until_visible("noticeBar")
        desk.click("noticeCloseButton")
        desk.choose("B")
        await desk.look_up(CLEMTA_ID)
        await desk.until_visible("noticeBar")

    with FaultServer(contact_with(ENDS)) as server:
        urls = f"http://127.0.0.1:{server.port}"
        both = (profile("clemta", urls, id="a", name="A"), profile("clemta", urls, id="b", name="B"))
        write_profiles(profiles_file.parent, *both, last_used="a")
        run_desk(scenario)
        state = (profiles_file.parent / "window.ini").read_text(encoding="utf-8")
        assert r"notices=2026-11-29 a\n2026-11-29 b" in state
        write_profiles(profiles_file.parent, both[1])

        async def nothing(_desk: WindowDriver) -> None:
            pass

        run_desk(nothing)
    state = (profiles_file.parent / "window.ini").read_text(encoding="utf-8")
    assert "notices=2026-11-29 b\n" in state


async def test_removed_profile_takes_its_notice_along(demo: WindowDriver) -> None:
    await demo.look_up("900616")
    await demo.until_visible("noticeBar")
    await demo.open_settings()
    demo.click("removeProfileButton")
    await demo.until_visible("removeProfileQuestion")
    demo.click("yesAnswer")
    await demo.until_hidden("noticeBar")
    await demo.close_settings()


async def test_notice_is_closed_by_keys_and_focus_returns(demo: WindowDriver) -> None:
    await demo.look_up("900616")
    await demo.until_visible("noticeBar")
    demo.find("exportButton").setFocus()
    await demo.until(demo.find("exportButton").hasFocus)
    demo.press(Qt.Key.Key_Backtab)
    await demo.until(demo.find("noticeCloseButton").hasFocus)
    demo.press(Qt.Key.Key_Space)
    await demo.until_hidden("noticeBar")
    await demo.until(demo.find("contactIdEdit").hasFocus)


async def test_notice_moves_nothing_above_or_below_it(demo: WindowDriver) -> None:
    names = ("contactIdEdit", "lookupButton", "contactName", "contactTabs", "exportButton")

    def places() -> list[QPoint]:
        return [demo.find(name).mapTo(demo.window, QPoint()) for name in names]

    await demo.look_up("1")
    await demo.until_idle()
    before = places()
    await demo.look_up("900616")
    await demo.until_visible("noticeBar")
    await demo.until(lambda: demo.find("noticeBar").height() > 20)
    assert places() == before
    bar = demo.find("noticeBar").mapTo(demo.window, QPoint(0, demo.find("noticeBar").height()))
    assert bar.y() <= demo.find("exportButton").mapTo(demo.window, QPoint()).y()


class Order(QObject):
    """Records when the contact's name is painted, and when the notice appears."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        wanted = {"contactName": QEvent.Type.Paint, "noticeBar": QEvent.Type.Show}
        if wanted.get(watched.objectName()) == event.type():
            self.seen.append(watched.objectName())
        return False


async def test_contact_is_painted_before_its_notice(demo: WindowDriver) -> None:
    app, order = QApplication.instance(), Order()
    assert app
    app.installEventFilter(order)
    try:
        await demo.look_up("900616")
        await demo.until_visible("noticeBar")
    finally:
        app.removeEventFilter(order)
    assert order.seen[0] == "contactName"
    assert "noticeBar" in order.seen


def test_demo_leaves_no_notice_in_the_file(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("900616")
        await desk.until_visible("noticeBar")
        assert desk.text("noticeText") == "Wethod says: this service ends on 1 March 2099."
        desk.click("noticeCloseButton")
        await desk.look_up("1")
        await desk.look_up("900616")
        await desk.until_idle()

    run_desk(scenario, demo=True)
    assert "notices" not in (tmp_path / "data" / "window.ini").read_text(encoding="utf-8")


def wethod(path: str, status: str, body: str) -> Behaviour:
    """Return the behaviour of a Wethod that announces its end in the responses to one path only."""

    def behave(peer: Peer) -> None:
        while head := peer.request().decode():
            asked = head.split()[1]
            if path in asked:
                peer.send(message(status, body.encode(), ENDS))
            elif asked == "/api/contacts/0":
                peer.send(message("404 Not Found", b'{"key": "k", "message": "m"}'))
            else:
                peer.send(message("200 OK", b'{"id": 2, "name": "Ada", "client_id": 14}'))

    return behave


@pytest.mark.usefixtures("set_clock")
@pytest.mark.parametrize(
    ("status", "body"),
    [("200 OK", '{"id": 14, "corporate_name": "Lumen"}'), ("404 Not Found", '{"key": "k", "message": "m"}')],
)
def test_notice_of_a_client_is_shown(run_against: RunAgainst, status: str, body: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("2")
        await desk.until_visible("noticeBar")
        assert desk.text("noticeText") == "Wethod says: this service ends on 1 March 2027."

    run_against(wethod("/clients/", status, body), scenario)


@pytest.mark.usefixtures("set_clock")
@pytest.mark.parametrize(
    ("status", "body"),
    [("200 OK", '{"name": "John", "surname": "Doe"}'), ("403 Forbidden", '{"key": "k", "message": "m"}')],
)
def test_notice_of_the_owner_is_shown(run_against: RunAgainst, status: str, body: str) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.open_settings()
        assert await desk.test_connection()
        await desk.until_visible("noticeBar")
        await desk.close_settings()
        assert desk.text("noticeText") == "Wethod says: this service ends on 1 March 2027."

    run_against(wethod("/persons/me", status, body), scenario)
