"""A secret stays where it belongs: after whole sessions, a canary is found nowhere else."""

import logging
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox

from contactdesk.apis.exchange import Request
from contactdesk.apis.http_client import HttpClient
from contactdesk.demo.credentials import DEMO_COMPANY
from contactdesk.demo.scenarios import RESERVED
from contactdesk.demo.service import DemoService
from contactdesk.model.failure import Failure
from contactdesk.model.profile import Draft, Profile
from contactdesk.services.lookup import Lookup
from contactdesk.storage.vault import Vault
from tests.factories import CONTACT_IDS
from tests.ui.echo_server import ECHOES, echo_server
from tests.ui.walk import unfold
from tests.ui.widget_texts import texts_of
from tests.window_driver import RunWindow, WindowDriver

MARK = "canary"
"""The beginning of every secret here: any trace of it is a trace of the secret."""
SECRETS = ["canary-5f0e9c7a1b3d", 'canary+/="&<x']
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Inspector:
    """Searches for the canary.

    Attributes:
        objects: what the program created with the secret at hand: failures, drafts, requests…
        checks: how often the windows were searched.
    """

    def __init__(self) -> None:
        self.objects: list[object] = []
        self.checks = 0

    def check_windows(self) -> None:
        """Search everything that any window gives to people and assistive tools, and the clipboard."""
        self.checks += 1
        for widget in QApplication.allWidgets():
            for where, text in texts_of(widget):
                assert MARK not in text.lower(), f"{where} of {widget!r}: {text}"
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            data = clipboard.mimeData(mode)
            for kind in data.formats() if data else ():
                assert MARK.encode() not in bytes(data.data(kind).data()).lower(), kind

    def check_objects(self) -> None:
        """Search the texts of the objects."""
        for one in self.objects:
            text = f"{one!r} {one!s}"
            if isinstance(one, BaseException):
                text += "".join(traceback.format_exception(one))
            assert MARK not in text.lower(), text


RECORDED: tuple[type, ...] = (Draft, Failure, HttpClient, Lookup, Profile, Request, Vault)


@pytest.fixture
def inspector(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[Inspector]:
    """Records what the program creates; at the end searches objects, files, logs and standard output."""
    inspector = Inspector()

    def record_creation(kind: type) -> None:
        init = kind.__init__  # type: ignore[misc]

        def record(self: object, *args: Any, **kwargs: Any) -> None:
            init(self, *args, **kwargs)
            inspector.objects.append(self)

        monkeypatch.setattr(kind, "__init__", record)

    for kind in RECORDED:
        record_creation(kind)
    caplog.set_level(logging.DEBUG)
    yield inspector
    inspector.check_objects()
    assert set(RECORDED) <= {type(one) for one in inspector.objects}
    records = caplog.get_records("call")
    assert records
    for record in records:
        text = f"{record.getMessage()} {record.__dict__} {logging.Formatter().format(record)}"
        assert MARK not in text.lower(), text
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"profiles.json", "window.ini"} <= {path.name for path in files}
    for path in files:
        assert MARK not in str(path)
        for form in (MARK.encode(), MARK.encode("utf-16-le")):
            assert form not in path.read_bytes().lower(), path
    assert capfd.readouterr() == ("", "")


async def add_profile(desk: WindowDriver, inspector: Inspector, api: str, base_url: str, secret: str) -> None:
    """Add a profile with the secret, test it and save it; the form stays open."""
    desk.click("addConnectionButton")
    desk.choose_api(api)
    desk.type_profile(base_url, secret, company=DEMO_COMPANY)
    type_secret(desk, inspector, secret)
    await check_connection(desk, inspector)
    await desk.save_profile()
    assert "this run only" in desk.text("connectionMessage")
    edit = desk.find("profileSecretEdit", QLineEdit)
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""
    inspector.check_windows()


def type_secret(desk: WindowDriver, inspector: Inspector, secret: str) -> None:
    """Type the secret in every wrong way, then correctly."""
    for typed, fix in (f"Bearer {secret}", True), (f"“{secret}”", True), (f"<{secret}", True), (f"{secret} two", False):
        desk.type("profileSecretEdit", typed)
        inspector.check_windows()
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
    inspector.check_windows()


async def check_connection(desk: WindowDriver, inspector: Inspector) -> str:
    result = await desk.test_connection()
    inspector.check_windows()
    return result


async def fail_and_copy(desk: WindowDriver, inspector: Inspector, contact_id: str) -> None:
    """Look up an ID; open and copy the details of a failure."""
    before = desk.window.contact
    desk.start_looking_up(contact_id)
    await desk.until(lambda: desk.is_visible("failureDialog") or desk.window.contact is not before)
    inspector.check_windows()
    if desk.is_visible("failureDialog"):
        unfold(desk.find("failureDialog"))
        desk.click("copyDetailsButton")
        assert desk.clipboard()
        inspector.check_windows()
        await desk.close_failure()


async def copy_and_export(desk: WindowDriver, inspector: Inspector, target: Path) -> None:
    """Copy and export the contact on the screen in every way."""
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifiers in ((Qt.Key.Key_C, CTRL_SHIFT), (Qt.Key.Key_J, CTRL_SHIFT), (Qt.Key.Key_2, control)):
        desk.press(key, modifiers)
        inspector.check_windows()
    desk.press(Qt.Key.Key_1, control)
    desk.click("exportButton")
    await desk.until_visible("exportDialog")
    inspector.check_windows()
    desk.choose_file("exportDialog", target)
    await desk.until_text("statusText", "Exported to")
    inspector.check_windows()
    for name in ("copyMarkdownAction", "copyVCardAction", "copyCurlAction", "copyOtherCurlAction"):
        desk.action(name).trigger()
        inspector.check_windows()
    desk.action("exportAsAction").trigger()
    selector = desk.find("exportFormatSelector", QComboBox)
    for index, export_format in enumerate(selector.itemData(index) for index in range(selector.count())):
        selector.setCurrentIndex(index)
        await export_in_chosen_format(desk, target.with_name(f"{export_format}.{target.suffix}"))
        inspector.check_windows()
    desk.click("closeExportButton")


async def export_in_chosen_format(desk: WindowDriver, target: Path) -> None:
    desk.click("saveExportButton")
    await desk.until_visible("exportFileDialog")
    desk.choose_file("exportFileDialog", target)
    await desk.until_text("exportResult", f"Exported to {target.name}.")


@pytest.mark.parametrize(("secret", "api"), [(SECRETS[0], "Wethod"), (SECRETS[1], "Clemta")], ids=["Wethod", "Clemta"])
def test_lookups_and_failures_leak_no_secret(
    run_desk: RunWindow,
    service: DemoService,
    inspector: Inspector,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    secret: str,
    api: str,
) -> None:
    # The secret that the demo service accepts.
    monkeypatch.setattr("contactdesk.demo.wethod.DEMO_TOKEN", secret)
    monkeypatch.setattr("contactdesk.demo.clemta.DEMO_KEY", secret)

    async def scenario(desk: WindowDriver) -> None:
        await add_profile(desk, inspector, api, service.base_url, secret)
        assert "works" in desk.text("testConnectionSentence")
        desk.type("profileSecretEdit", f"{secret}-wrong")
        assert "did not accept" in await check_connection(desk, inspector)
        desk.type("profileSecretEdit", "")
        desk.type("profileBaseUrlEdit", f"{service.base_url}/elsewhere")
        assert "wrong address" in await check_connection(desk, inspector)
        desk.type("profileBaseUrlEdit", service.base_url)
        desk.click("duplicateProfileButton")
        inspector.check_windows()
        desk.click("removeProfileButton")
        await desk.until_visible("removeProfileQuestion")
        inspector.check_windows()
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until_text("connectionMessage", "Removed")
        inspector.check_windows()
        await desk.close_settings()
        await desk.look_up(CONTACT_IDS[api.lower()])
        inspector.check_windows()
        await copy_and_export(desk, inspector, tmp_path / "contact.json")
        # Some of the next responses never come.
        (profile,) = desk.services.repository.profiles
        await desk.services.repository.save(replace(profile, timeout_s=1.0))
        for scenario in RESERVED:
            if scenario.api == api.lower():
                await fail_and_copy(desk, inspector, scenario.id)
        assert secret in str(service.requests[-1].headers)

    run_desk(scenario)
    assert inspector.checks > 70


@pytest.mark.parametrize("secret", SECRETS, ids=["plain", "odd"])
def test_an_echoed_secret_is_not_shown(run_desk: RunWindow, secret: str, inspector: Inspector) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await add_profile(desk, inspector, "Wethod", f"http://127.0.0.1:{server.port}", secret)
        await desk.close_settings()
        for number, name in enumerate(ECHOES):
            try:
                await fail_and_copy(desk, inspector, str(number))
            except AssertionError as error:
                error.add_note(name)
                raise

    with echo_server() as server:
        run_desk(scenario)
