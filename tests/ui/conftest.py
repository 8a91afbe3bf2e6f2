"""Fixtures for the tests of the window. They import Qt themselves, since a machine may lack its system libraries."""

from __future__ import annotations

import inspect
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from contactdesk.demo.service import DemoService
from contactdesk.options import Options
from contactdesk.system.log import start_logging
from tests.factories import profile, write_profiles
from tests.http.fault_server import Behaviour, FaultServer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.window_driver import RunAgainst, RunWindow, Scenario, WindowDriver


@pytest.fixture
def service() -> Iterator[DemoService]:
    """The demo service, running outside the program, as a real service would."""
    with DemoService(requests_a_minute=1_000) as service:
        yield service


@pytest.fixture
def run_desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunWindow]:
    """Runs the program once and drives it through a scenario; every run of a test has the same data folder."""
    from PySide6.QtGui import QGuiApplication

    from tests.window_driver import run_window

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    # The real desktop's preference for dark.
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    def run(scenario: Scenario, **options: object) -> WindowDriver:
        return run_window(qapp, Options(**{"data_dir": tmp_path / "data", **options}), scenario)  # type: ignore[arg-type]

    yield run
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def copying_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every copy wait for its text, so that the clipboard has it after the click, on a slow machine too."""
    monkeypatch.setattr("contactdesk.ui.contact.clipboard.SYNCHRONOUS_S", 20.0)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Letters twice as large as usual, in all widgets."""
    with _letters(qapp, 2):
        yield


@pytest.fixture(params=[1, 2], ids=["usual letters", "letters twice as large"])
def letters(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Run the test once with the usual letters, and once with larger ones."""
    with _letters(qapp, request.param):
        yield


@contextmanager
def _letters(app: QApplication, scale: float) -> Iterator[None]:
    usual, large = app.font(), app.font()
    large.setPointSizeF(usual.pointSizeF() * scale)
    app.setFont(large)
    yield
    app.setFont(usual)


@pytest.fixture
def american_numbers() -> Iterator[None]:
    """Numbers with commas, whatever the machine's language."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def locale() -> Iterator[Callable[[str], None]]:
    """Sets the default locale by its name, as the program does at its start."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Windows that are laid out from right to left."""
    from PySide6.QtCore import Qt

    from contactdesk.app.layout_direction import mirror

    style = qapp.style().name()
    mirror(qapp)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyle(style)


@pytest.fixture
def desk(run_desk: RunWindow) -> RunWindow:
    """The program with the profiles of the data folder, for a test that is a coroutine."""
    return run_desk


@pytest.fixture
def demo(run_desk: RunWindow) -> RunWindow:
    """The program with the demo service, for a test that is a coroutine."""
    return partial(run_desk, demo=True)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine inside the program that its argument ``desk`` or ``demo`` names."""
    if not inspect.iscoroutinefunction(pyfuncitem.function):
        return None
    arguments: dict[str, Any] = {
        name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.function).parameters
    }
    (name,) = arguments.keys() & {"desk", "demo"}
    run = arguments.pop(name)
    assert run(lambda driver: pyfuncitem.function(**{name: driver}, **arguments)).exit_code == 0
    return True


@pytest.fixture
def profiles_file(tmp_path: Path) -> Path:
    """The profile file of the data folder."""
    return tmp_path / "data" / "profiles.json"


@pytest.fixture
def run_against(run_desk: RunWindow, profiles_file: Path) -> RunAgainst:
    """Runs the program with a profile ``acme`` and its secret for a server on the loopback with some behaviour."""

    def run(behave: Behaviour, scenario: Scenario, api: str = "wethod", **values: Any) -> None:
        async def with_secret(desk: WindowDriver) -> None:
            desk.keep_secret("acme", "canary-5f0e9c7a1b3d")
            await scenario(desk)

        with FaultServer(behave) as server:
            write_profiles(profiles_file.parent, profile(api, f"http://127.0.0.1:{server.port}", **values))
            run_desk(with_secret)

    return run


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log file of the program."""
    hook = sys.unraisablehook
    handler = start_logging(tmp_path / "log")
    yield tmp_path / "log" / "contactdesk.log"
    logging.getLogger().removeHandler(handler)
    logging.captureWarnings(False)
    sys.unraisablehook = hook


@pytest.fixture
def hanging_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A keyring that does not answer while the test runs; the help menu waits for it for a moment only."""
    released = threading.Event()
    monkeypatch.setattr("keyring.get_keyring", released.wait)
    monkeypatch.setattr("contactdesk.app.help_controller._KEYRING_TIMEOUT_S", 0.05)
    yield
    released.set()
