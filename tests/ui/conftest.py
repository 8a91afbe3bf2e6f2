"""Fixtures for the tests of the window. Qt is imported in them, since a machine may lack its system libraries."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from contactdesk.demo.service import DemoService
from contactdesk.options import Options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.desk import Desk, RunDesk, Scenario


@pytest.fixture
def service() -> Iterator[DemoService]:
    """The demo service, running outside the program, as a real service would."""
    with DemoService(requests_a_minute=1_000) as service:
        yield service


@pytest.fixture
def run_desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunDesk]:
    """Runs a scenario in a fresh run of the program; the data folder is the same for every run of a test."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QGuiApplication

    from contactdesk.app.event_loop import EventLoop
    from tests.ui.desk import Desk

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    def run(scenario: Scenario, **options: object) -> Desk:
        asked = Options(**{"data_dir": tmp_path / "data", **options})  # type: ignore[arg-type]
        desk = Desk(qapp, asked)
        try:
            with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
                runner.run(desk.run(scenario))
        finally:
            desk.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return desk

    yield run
    QGuiApplication.clipboard().clear()


@pytest.fixture
def hanging_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A keyring that does not answer; whoever asks for its name has little patience."""
    released = threading.Event()
    monkeypatch.setattr("contactdesk.storage.vault._name", released.wait)
    monkeypatch.setattr("contactdesk.app.help_controller._KEYRING_TIMEOUT_S", 0.05)
    yield
    released.set()
