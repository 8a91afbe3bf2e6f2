"""Showing an exported file in the file manager."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from contactdesk.ui.export.show_in_folder import show_in_folder

FILE = Path("/a folder/Ada Rossi 42.xlsx")


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("win32", ("explorer.exe", ["/select,", "/a folder/Ada Rossi 42.xlsx"])),
        ("darwin", ("open", ["-R", "/a folder/Ada Rossi 42.xlsx"])),
    ],
)
def test_file_is_selected_where_that_is_easy(
    monkeypatch: pytest.MonkeyPatch, platform: str, command: tuple[str, list[str]]
) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return True, 4242

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QProcess, "startDetached", start)
    assert show_in_folder(FILE)
    assert started == [command]


@pytest.mark.skipif(sys.platform == "win32", reason="it has this program")
def test_missing_program_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not show_in_folder(FILE)


@pytest.mark.parametrize("opens", [True, False])
def test_folder_is_opened_elsewhere(monkeypatch: pytest.MonkeyPatch, opens: bool) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return opens

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert show_in_folder(FILE) is opens
    assert opened == ["file:///a folder"]
