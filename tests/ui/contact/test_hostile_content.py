"""Text from the network is shown literally, visibly and short; no file is opened, no server is asked."""

import ctypes
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.factories import CONTACT_IDS as IDS
from tests.factories import profile, write_profiles
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.ui.walk import unfold
from tests.window_driver import WindowDriver

# Characters that may appear neither in the window nor on the clipboard.
RAW = {chr(code) for code in (*range(9), *range(11, 32), 0x7F, 0x85, 0x202E, 0x2066, 0x2069, 0x2060, 0xFEFF)}
LONGEST_SHOWN = 120_000

WETHOD_TEXTS = ("name", "surname", "role", "email", "telephone", "linkedin", "description", "notes", "created_at")
CLEMTA_TEXTS = ("full_name", "type", "status", "email", "description", "created_at")
BILLING_TEXTS = ("email", "phone_code", "phone", "address_1", "country", "tax_id")


TEXTS = {
    "HTML": '<h1>Hi</h1><img src="ADDRESS"><b>&amp;</b>',
    "an image from a file": '<img src="file://FILE">',
    "a link": '<a href="file://FILE">Click</a> [x](ADDRESS)',
    "an address of a file": "file://FILE",
    "an address of an image": "ADDRESS",
    "a style": "<style>* { background: url(ADDRESS) }</style><table background='ADDRESS'>",
    "bidi overrides": "abc\u202egnp.exe\u2066x\u2069",
    "controls": "a\x1b[31m\x07b\x7f\x85c\x00",
    "zero width": "a\u200bb\ufeffc\u2060d",
    "marks of Qt and of formats": "A&B && &C [*] %1 {0} {name} %s",
    "lines": "one\r\ntwo\n\nthree\tfour",
    "half of a character": "a\ud800b\udc00",
}
"""Each kind of hostile text. ADDRESS is a server that must not be asked, FILE a file that must not be opened."""


class Wire:
    """A server with a settable response, a server that must not be asked, and a file that must not be opened."""

    def __init__(self, folder: Path) -> None:
        self.response = b""
        self.file = folder / "canary.png"
        self.file.write_bytes(b"\x89PNG\r\n\x1a\n")
        self.server = FaultServer(self._behave)
        self.trap = FaultServer(lambda _peer: None)

    def _behave(self, peer: Peer) -> None:
        while peer.request():
            peer.send(self.response)


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    wire = Wire(tmp_path)
    with wire.server, wire.trap, opened(wire.file) as times:
        yield wire
        assert wire.trap.connections == 0
        assert times() == 0


@pytest.fixture(params=TEXTS)
def text(request: pytest.FixtureRequest, wire: Wire, profiles_file: Path) -> str:
    """A hostile text, which is the name of a saved profile of each API, too."""
    text = TEXTS[request.param].replace("ADDRESS", f"http://127.0.0.1:{wire.trap.port}/pixel.png")
    text = text.replace("FILE", str(wire.file))
    base_url = f"http://127.0.0.1:{wire.server.port}"
    write_profiles(profiles_file.parent, *(profile(api, base_url, id=api, name=storable(text) + api) for api in IDS))
    return text


def storable(text: str) -> str:
    """Return the text as a file in UTF-8 can hold it."""
    return text.encode(errors="replace").decode()


@contextmanager
def opened(file: Path) -> Iterator[Any]:
    """Count how often the file is opened, also by Qt."""
    if sys.platform != "linux":
        yield lambda: 0
        return
    libc = ctypes.CDLL(None)
    descriptor = libc.inotify_init1(os.O_NONBLOCK)
    in_open = 0x20
    libc.inotify_add_watch(descriptor, os.fsencode(file), in_open)

    def times() -> int:
        try:
            return len(os.read(descriptor, 65_536)) // 16
        except BlockingIOError:
            return 0

    yield times
    os.close(descriptor)


def test_file_watch_detects_an_image_in_a_label(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "canary.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    with opened(file) as times:
        label = QLabel(f'<img src="file://{file}">')
        qtbot.addWidget(label)
        label.show()
        assert (times() > 0) == (sys.platform == "linux")


async def test_everything_in_a_contact_is_literal(desk: WindowDriver, wire: Wire, text: str, tmp_path: Path) -> None:
    for api, contact in contacts(text).items():
        await choose(desk, api)
        wire.response = message(f"200 {header(text)}", json.dumps(contact).encode(), f"X-Odd: {header(text)}")
        await desk.look_up(IDS[api])
        view = desk.window.contact_view
        shown = written_out(text)
        assert desk.text("value.notes" if api == "wethod" else "value.description") == shown
        assert first_line(shown) in desk.text("contactName").replace("⟨U+000D⟩", "")
        unfold(view)
        await check_all_widgets(desk)
        view.copy_all()
        assert_clean(desk.clipboard())
        view.show_json()
        await check_all_widgets(desk)
        assert json.loads(desk.text("rawJson"))
        view.copy_json()
        assert_clean(desk.clipboard())
        copied = json.loads(desk.clipboard())
        assert copied == (contact if api == "wethod" else contact["data"])
        view.show_details()
        desk.window.profile_changed()
        await check_all_widgets(desk)
        desk.window.menus.export.trigger()
        await desk.until_visible("exportDialog")
        await check_all_widgets(desk)
        dialog = desk.find("exportDialog", QFileDialog)
        (target,) = dialog.selectedFiles()
        assert Path(target).name.replace("-", "").replace("_", "").replace(".", "").isalnum()
        path = tmp_path / f"{api}.json"
        dialog.selectFile(str(path))
        dialog.fileSelected.emit(str(path))
        dialog.close()
        await desk.until(path.exists)
        assert json.loads(path.read_text(encoding="utf-8")) == copied


async def test_everything_in_a_failure_is_literal(desk: WindowDriver, wire: Wire, text: str) -> None:
    error_body = {
        "key": text,
        "success": False,
        "message": text,
        "error": {"code": text, "details": [{"field": text, "message": text}]},
        "failures": [{"field": text, "message": text}, {text: text}],
    }
    body = json.dumps(error_body).encode()
    head = header(text)
    responses = (
        message(f"400 {head}", body, f"Content-Type: {head}", f"Server: {head}", f"Via: {head}", f"Date: {head}"),
        message(f"429 {head}", b"", f"Retry-After: {head}", f"X-RateLimit-Remaining: {head}"),
        message(f"302 {head}", b"", f"Location: {head}"),
        message(f"302 {head}", b"", f"Location: http://{head}/{head}"),
        message(f"500 {head}", text.encode(errors="replace"), f"Content-Type: text/html; {head}"),
        message(f"200 {head}", text.encode(errors="replace"), f"Content-Type: {head}"),
    )
    for api in IDS:
        await choose(desk, api)
        for wire.response in responses:
            await desk.fail(IDS[api])
            (dialog,) = desk.dialogs()
            unfold(dialog)
            await check_all_widgets(desk)
            if wire.response is responses[0]:
                assert desk.text("failureMessage") == written_out(text)
            desk.click("copyDetailsButton")
            assert_clean(desk.clipboard())
            await desk.close_failure()
        await check_all_widgets(desk)


async def test_profile_name_and_id_are_literal(desk: WindowDriver, wire: Wire, text: str) -> None:
    await choose(desk, "clemta")
    wire.response = message("404 Not Found", json.dumps({"success": False, "message": "none"}).encode())
    desk.window.bar.set_id(storable(text))
    QTest.keyClick(desk.find("contactIdEdit"), Qt.Key.Key_Return)
    await desk.until_idle()
    await check_all_widgets(desk)
    for dialog in desk.dialogs():
        dialog.close()
    contact = contacts("x")["clemta"]
    contact["data"]["id"] = text
    wire.response = message("200 OK", json.dumps(contact).encode())
    await desk.look_up(IDS["clemta"])
    await check_all_widgets(desk)
    desk.window.profile_changed()
    await check_all_widgets(desk)
    await desk.open_settings()
    await check_all_widgets(desk)
    for dialog in desk.dialogs():
        dialog.close()
    selector = desk.window.bar.profile_selector
    assert selector.findText(first_line(written_out(storable(text)))[:20], Qt.MatchFlag.MatchStartsWith) >= 0


async def choose(desk: WindowDriver, api: str) -> None:
    desk.keep_secret(api, "canary-5f0e9c7a1b3d")
    desk.window.bar.choose(api)
    await desk.until_idle()


def contacts(text: str) -> dict[str, dict[str, Any]]:
    """Return a contact of each API with the text in every member that can hold it."""
    data: dict[str, Any] = dict.fromkeys((*CLEMTA_TEXTS, text, "x" + text), text)
    data |= {"id": IDS["clemta"], "cc_emails": [text, text], "billing": dict.fromkeys((*BILLING_TEXTS, text), text)}
    return {
        "wethod": {"id": 1, **dict.fromkeys((*WETHOD_TEXTS, text, "x" + text), text), "deep": [{text: [text]}]},
        "clemta": {"success": True, "message": text, "data": data},
    }


def header(text: str) -> str:
    """Return the part of the text that a header can hold."""
    return "".join(character for character in text if " " <= character < "\x7f")


def written_out(text: str) -> str:
    """Return the text as the window shows it, with invisible characters spelled out."""
    text = text.replace("\r\n", "\n")
    unseen = RAW | {"\u200b", *map(chr, (0xD800, 0xDC00))}
    return "".join(f"⟨U+{ord(char):04X}⟩" if char in unseen else char for char in text)


def first_line(text: str) -> str:
    return text.split("\n")[0]


async def check_all_widgets(desk: WindowDriver) -> None:
    """Check that every text, name and tool tip in any window is plain, clean and short."""
    await desk.until_idle()
    QApplication.sendPostedEvents()
    for widget in QApplication.allWidgets():
        for what, text in texts_of(widget):
            place = f"{what} of {type(widget).__name__} {widget.objectName()[:60]!r}"
            assert not RAW & set(text), place
            assert len(text) < LONGEST_SHOWN, place
            text.encode()
        if isinstance(widget, QLabel):
            is_plain = widget.textFormat() == Qt.TextFormat.PlainText
            assert is_plain or "<" not in widget.text(), widget.objectName()
            assert not widget.openExternalLinks()
        assert_shows_no_markup(widget.toolTip(), widget.objectName())


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield "text", widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield "item", widget.item(row).text()
            assert_shows_no_markup(widget.item(row).toolTip(), "an item")
    for action in widget.findChildren(QAction):
        yield "action", action.text()


def assert_shows_no_markup(tip: str, where: str) -> None:
    """Check that a tool tip, which is HTML, has no markup from outside."""
    document = QTextDocument()
    document.setHtml(tip)
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            style = fragments.fragment().charFormat()
            assert not style.isImageFormat(), where
            assert not style.isAnchor(), where
            fragments += 1
        block = block.next()


def assert_clean(copied: str) -> None:
    assert not RAW & set(copied)
