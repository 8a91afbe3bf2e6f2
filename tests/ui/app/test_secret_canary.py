"""A secret stays where it belongs: after whole sessions a canary is found nowhere else."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QMetaObject, QMetaType, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QTabBar,
    QWidget,
)

from contactdesk.apis.base import Request
from contactdesk.apis.http_client import HttpClient
from contactdesk.app.lookup_controller import LookupController
from contactdesk.app.profiles_controller import ProfilesController
from contactdesk.demo.credentials import DEMO_COMPANY
from contactdesk.demo.scenarios import RESERVED
from contactdesk.demo.service import DemoService
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Draft, Profile
from contactdesk.services.lookup import Lookup
from contactdesk.storage.vault import Vault
from tests.ui.desk import Desk, RunDesk
from tests.ui.echo_server import ECHOES, echo_server

MARK = "canary"
"""How every secret here begins: any trace of it is a trace of the secret."""
SECRETS = ["canary-5f0e9c7a1b3d", 'canary+/="&<x']
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_HEARD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.UserRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Watch:
    """Looks everywhere for the canary, again and again.

    Attributes:
        seen: what the program made with the secret at hand: failures shown, drafts, requests…
    """

    def __init__(self) -> None:
        self.seen: list[object] = []
        self.looks = 0

    def look(self) -> None:
        """Everything that can be read or heard in any window, and in the clipboard."""
        self.looks += 1
        for widget in QApplication.allWidgets():
            for where, text in texts_of(widget):
                assert MARK not in text.lower(), f"{where} of {widget!r}: {text}"
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            data = clipboard.mimeData(mode)
            for kind in data.formats() if data else ():
                assert MARK.encode() not in bytes(data.data(kind).data()).lower(), kind

    def look_at_objects(self) -> None:
        """What objects say of themselves."""
        assert self.seen
        for one in self.seen:
            told = f"{one!r} {one!s}"
            if isinstance(one, Failure):
                told += str(asdict(one))
            assert MARK not in told.lower(), told


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a widget holds for people, for tools, or by the way."""
    is_typed_into = widget.objectName() == "profileSecretEdit"
    for owner in (widget, *widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)):
        for name, text in string_properties(owner):
            # Where it is typed it is held, of course.
            if not (is_typed_into and name in ("text", "selectedText")):
                yield name, text
    if interface := QAccessible.queryAccessibleInterface(widget):
        for kind in _HEARD:
            yield kind.name, interface.text(kind)
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "a tab", f"{widget.tabText(index)} {widget.tabToolTip(index)}"
    # A file dialog lists the whole disk.
    if isinstance(widget, QAbstractItemView | QComboBox) and not isinstance(widget.window(), QFileDialog):
        yield from texts_in(widget.model())


_PROPERTIES: dict[str, list[str]] = {}
"""The names of the text properties, by class."""


def string_properties(owner: QObject) -> Iterator[tuple[str, str]]:
    meta: QMetaObject = owner.metaObject()
    kind = str(meta.className())
    if kind not in _PROPERTIES:
        all_of_it = map(meta.property, range(meta.propertyCount()))
        _PROPERTIES[kind] = [
            str(one.name()) for one in all_of_it if one.metaType().id() == QMetaType.Type.QString.value
        ]
    for name in _PROPERTIES[kind]:
        yield name, str(owner.property(name))


def texts_in(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    parent = parent or QModelIndex()
    if model is None:
        return
    for row in range(model.rowCount(parent)):
        for column in count():
            # A list says in private how many columns it has.
            if not model.hasIndex(row, column, parent):
                break
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield f"{role.name} in {row}, {column}", str(model.data(index, role))
        yield from texts_in(model, model.index(row, 0, parent))


@pytest.fixture
def watch(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[Watch]:
    """Remembers what the program makes; at the end looks into files, logs and what was printed."""
    watch = Watch()

    def remember(owner: type, name: str) -> None:
        original: Callable[..., Any] = getattr(owner, name)

        def call(*args: Any) -> Any:
            watch.seen += [one for one in args if not isinstance(one, str | QObject)]
            return original(*args)

        monkeypatch.setattr(owner, name, call)

    for owner, name in (
        (LookupController, "_show"),
        (ProfilesController, "_save"),
        (ProfilesController, "_run_test"),
        (ProfilesController, "_sentence"),
        (HttpClient, "send"),
        (Lookup, "__init__"),
        (Vault, "keep_for_this_run"),
    ):
        remember(owner, name)
    caplog.set_level(logging.DEBUG)
    yield watch
    watch.look_at_objects()
    assert {HttpClient, Draft, Failure, Lookup, Profile, Request, Vault} <= {type(one) for one in watch.seen}
    records = caplog.get_records("call")
    assert records
    for record in records:
        told = f"{record.getMessage()} {record.__dict__} {logging.Formatter().format(record)}"
        assert MARK not in told.lower(), told
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"profiles.json", "window.ini"} <= {path.name for path in files}
    for path in files:
        assert MARK not in str(path)
        for form in (MARK.encode(), MARK.encode("utf-16-le")):
            assert form not in path.read_bytes().lower(), path
    assert capfd.readouterr() == ("", "")


async def add_profile(desk: Desk, watch: Watch, api: str, base_url: str, secret: str) -> None:
    """Adds a profile with the secret, tests it, and saves it; the form stays open."""
    selector = desk.find("profileApiSelector")
    assert isinstance(selector, QComboBox)
    selector.setCurrentIndex(selector.findText(api))
    desk.type("profileNameEdit", "Mine")
    desk.type("profileBaseUrlEdit", base_url)
    if api == "Wethod":
        desk.type("profileCompanyEdit", DEMO_COMPANY)
    limit = desk.find("profileTimeoutEdit")
    assert isinstance(limit, QSpinBox)
    limit.setValue(1)
    await type_secret(desk, watch, secret)
    await try_connection(desk, watch)
    desk.click("saveProfileButton")
    await desk.until(lambda: "this run only" in desk.text("connectionMessage"))
    edit = desk.find("profileSecretEdit")
    assert isinstance(edit, QLineEdit)
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""
    watch.look()


async def type_secret(desk: Desk, watch: Watch, secret: str) -> None:
    """Types it in every wrong way, then rightly."""
    for typed, fix in (f"Bearer {secret}", True), (f" {secret}", True), (f"{secret} two", False):
        desk.type("profileSecretEdit", typed)
        watch.look()
        if fix:
            desk.click("profileSecretEditFix")
            assert desk.text("profileSecretEdit") == secret
    edit = desk.find("profileSecretEdit")
    for is_revealed in (False, True):
        desk.type("profileSecretEdit", secret)
        if is_revealed:
            desk.click("revealSecretButton")
            assert edit.property("displayText") == secret
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
        assert MARK not in desk.clipboard()
    desk.click("revealSecretButton")
    assert desk.text("profileSecretEdit") == secret
    watch.look()


async def try_connection(desk: Desk, watch: Watch) -> None:
    desk.click("testConnectionButton")
    await desk.until(lambda: desk.is_visible("testConnectionSentence"))
    await desk.until(lambda: "Test" in desk.text("testConnectionButton"))
    watch.look()


async def close_settings(desk: Desk) -> None:
    desk.click("closeSettingsButton")
    await desk.until(lambda: not desk.is_visible("connectionDialog"))


async def fail_and_copy(desk: Desk, watch: Watch, contact_id: str) -> None:
    """Looks an ID up; of a failure opens and copies the details."""
    before = desk.window.contact
    desk.start_looking_up(contact_id)
    await desk.until(lambda: desk.is_visible("failureDialog") or desk.window.contact is not before)
    watch.look()
    if desk.is_visible("failureDialog"):
        heading = desk.find("failureDialog").findChild(QAbstractButton, "collapsibleHeading")
        assert isinstance(heading, QAbstractButton)
        heading.click()
        desk.click("copyDetailsButton")
        assert desk.clipboard()
        watch.look()
        await desk.close_failure()


async def take_everything(desk: Desk, watch: Watch, target: Path) -> None:
    """Copies and exports the contact on the screen in every way."""
    desk.press(Qt.Key.Key_C, CTRL_SHIFT)
    watch.look()
    desk.press(Qt.Key.Key_J, CTRL_SHIFT)
    watch.look()
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    watch.look()
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    desk.click("exportButton")
    await desk.until(lambda: desk.is_visible("exportDialog"))
    watch.look()
    desk.choose_file("exportDialog", target)
    await desk.until(lambda: "Exported to" in desk.text("statusText"))
    watch.look()


@pytest.mark.parametrize(
    ("secret", "api", "contact_id"),
    [(SECRETS[0], "Wethod", "1"), (SECRETS[1], "Clemta", "64b8f1a2e4b0c8d9f0123456")],
    ids=["Wethod", "Clemta"],
)
def test_a_day_of_good_and_bad_lookups(
    run_desk: RunDesk,
    service: DemoService,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    secret: str,
    api: str,
    contact_id: str,
) -> None:
    # The one that the demo service takes for the right one.
    monkeypatch.setattr("contactdesk.demo.wethod.DEMO_TOKEN", secret)
    monkeypatch.setattr("contactdesk.demo.clemta.DEMO_KEY", secret)

    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        await add_profile(desk, watch, api, service.base_url, secret)
        assert "works" in desk.text("testConnectionSentence")
        desk.type("profileSecretEdit", f"{secret}-wrong")
        await try_connection(desk, watch)
        assert "did not accept" in desk.text("testConnectionSentence")
        desk.type("profileSecretEdit", "")
        desk.type("profileBaseUrlEdit", f"{service.base_url}/elsewhere")
        await try_connection(desk, watch)
        assert "wrong address" in desk.text("testConnectionSentence")
        desk.type("profileBaseUrlEdit", service.base_url)
        desk.click("duplicateProfileButton")
        watch.look()
        desk.click("removeProfileButton")
        await desk.until(lambda: desk.is_visible("removeProfileQuestion"))
        watch.look()
        question = desk.find("removeProfileQuestion")
        assert isinstance(question, QMessageBox)
        question.button(QMessageBox.StandardButton.Yes).click()
        await desk.until(lambda: "Removed" in desk.text("connectionMessage"))
        watch.look()
        await close_settings(desk)
        await desk.look_up(contact_id)
        watch.look()
        await take_everything(desk, watch, tmp_path / "contact.json")
        for scenario in RESERVED:
            if scenario.api == api.lower():
                await fail_and_copy(desk, watch, scenario.id)
        assert secret in str(service.requests[-1].headers)

    run_desk(scenario)
    assert watch.looks > 70


@pytest.mark.parametrize("secret", SECRETS, ids=["plain", "odd"])
def test_a_server_that_gives_it_back(run_desk: RunDesk, secret: str, watch: Watch) -> None:
    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        await add_profile(desk, watch, "Wethod", base_url, secret)
        await close_settings(desk)
        for number, name in enumerate(ECHOES):
            try:
                await fail_and_copy(desk, watch, str(number))
            except AssertionError as error:
                error.add_note(name)
                raise

    with echo_server() as base_url:
        run_desk(scenario)
