"""What screen readers speak of their own accord: each outcome once."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.ui.failure.failure_dialog import FailureDialog
from contactdesk.ui.widgets.announcement import announce
from tests.factories import CLEMTA_ID, profile
from tests.ui.app.test_bulk_controller import open_list, run_list, write
from tests.ui.profiles.test_profiles_dialog import Settings
from tests.window_driver import WindowDriver


class Heard(list[str]):
    """What was announced; "!" stands before what interrupts."""

    def take(self, event: QAccessibleEvent) -> None:
        """Note an announcement, as Qt passes it to the screen reader."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            is_urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            self.append(f"{'!' if is_urgent else ''}{event.message()}")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """A screen reader that speaks announcements."""
    heard = Heard()
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(heard.take))
    monkeypatch.setattr("contactdesk.system.screen_reader.speaks_announcements", lambda: True)
    return heard


async def test_contact_has_name_and_badges(heard: Heard, demo: WindowDriver) -> None:
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until(lambda: len(heard) == 2)
    assert heard == ["The profile is now Demo Clemta, test", "Contact found: John Doe, Customer, Active"]


async def test_export_has_the_file_name_only(heard: Heard, demo: WindowDriver, tmp_path: Path) -> None:
    await demo.look_up("1")
    await demo.export(tmp_path / "contact.json")
    await demo.until_text("statusText", "Exported to")
    await demo.until(lambda: len(heard) == 2)
    assert heard == ["Contact found: Client name Client surname", "Exported to contact.json"]


def test_what_closes_its_dialog_is_announced_in_the_window_below(
    heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = threading.Event()
    monkeypatch.setattr("contactdesk.system.screen_reader.speaks_announcements", closed.wait)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    dialog.show()
    announce(dialog, "Saved.")
    delete(dialog)
    closed.set()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == ["Saved."]


async def test_notice_is_announced(heard: Heard, demo: WindowDriver) -> None:
    demo.window.menus.languages["it"].trigger()
    await demo.until(lambda: len(heard) == 1)
    assert heard == [demo.text("noticeText")]
    assert heard[0].startswith("The language changes when Contact Desk starts the next time.")


async def test_contact_of_an_earlier_lookup_is_an_older_one(heard: Heard, demo: WindowDriver) -> None:
    await demo.look_up("1")
    demo.choose("Demo Clemta")
    await demo.look_up(CLEMTA_ID)
    await demo.until(lambda: len(heard) == 4)
    heard.clear()
    demo.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await demo.until(lambda: len(heard) == 2)
    assert heard[0] == "The profile is now Demo Wethod, test"
    # Not the contact that leaves the page at the same time.
    assert heard[1].startswith("Older contact: Client name Client surname, ID 1, Demo Wethod (Wethod) – from ")


async def test_tenth_of_a_running_list_is_announced(heard: Heard, demo: WindowDriver, tmp_path: Path) -> None:
    # The last one has no response.
    await open_list(demo, write(tmp_path, *map(str, range(1, 10)), "900602"))
    demo.click("bulkStartButton")
    await demo.until(lambda: "9 of 10" in heard)
    demo.click("bulkCancelButton")
    await demo.until_text("bulkProgressText", "Cancelled")


async def test_list_is_announced_by_tenths(heard: Heard, demo: WindowDriver, tmp_path: Path) -> None:
    await run_list(demo, write(tmp_path, *map(str, range(1, 41))))
    await demo.until(lambda: any("The list is done" in text for text in heard))
    *tenths, end = heard
    assert end == "The list is done: 40 of 40 found"
    done = [int(text.removesuffix(" of 40")) for text in tenths]
    assert [count * 10 // 40 for count in done] == sorted({count * 10 // 40 for count in done})
    assert all(4 <= count < 40 for count in done)


def test_failure_that_replaces_another_one_interrupts(heard: Heard, qtbot: QtBot) -> None:
    dialog = FailureDialog()
    qtbot.addWidget(dialog)
    dialog.show_failure(Failure(FailureKind.NOT_FOUND, status=404, profile=profile(), contact_id="1"), "Wethod")
    # The screen reader reads a dialog that opens.
    assert heard == []
    dialog.show_failure(Failure(FailureKind.NOT_FOUND, status=404, profile=profile(), contact_id="2"), "Wethod")
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].startswith("!Contact not found. Wethod has no contact with the ID “2”")


def test_form_announces_issues_only_once_it_is_used(heard: Heard, qtbot: QtBot) -> None:
    settings = Settings(qtbot, profile(base_url="nowhere", id="a"), profile(id="b", name="Other"))
    assert settings.issue("profileBaseUrlEdit") != ""
    assert heard == []
    settings.edit("profileNameEdit").setText("Other")
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == ["Another profile has this name. Choose another."]
    settings.dialog.deleteLater()
    QCoreApplication.sendPostedEvents(settings.dialog, QEvent.Type.DeferredDelete)
